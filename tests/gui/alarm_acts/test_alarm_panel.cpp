// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_acts_desk.h"
#include "tests/support/run_tests.h"
#include "ui/alerts/alarm_related.h"
#include "ui/alerts/alarm_trend.h"
#include "ui/alerts/alarm_words.h"
#include "ui/people/audit_address.h"

#include <QScrollArea>
#include <QScrollBar>

namespace linewarden::test {

using namespace ui;

namespace {

/// The torque is too high, and Anna Rossi looks at the alarm.
struct PanelDesk : AlarmActsDesk {
  explicit PanelDesk(const QString& name = QStringLiteral("rossi")) : session(sit(name)) {
    torque(50);
    torque(90);
    panel.show(view());
  }
  [[nodiscard]] QPlainTextEdit* comment() const { return find<QPlainTextEdit>("alarmCommentText"); }
  [[nodiscard]] qsizetype comments() {
    const auto list = waitFor(alarms.comments(guard->serviceSession(), torqueHigh));
    return list ? list->size() : -1;
  }
  [[nodiscard]] bool tellsHistory(const char* what) const {
    return says("alarmHistory", alarmChangeWord(QString::fromLatin1(what)));
  }

  Session session;
};

AlarmChange announcement(const QString& id, UtcTime time) {
  AlarmChange change;
  change.id.text = id;
  change.time = time;
  change.to = AlarmState::Unacknowledged;
  return change;
}

}  // namespace

class TestAlarmPanel : public QObject {
  Q_OBJECT

 private slots:
  static void showsHowItStandsAndWhatItMeans() {
    PanelDesk desk;
    QVERIFY(desk.settles());
    QVERIFY(desk.says("alarmFacts", QStringLiteral("Torque high")));
    QVERIFY(desk.says("alarmFacts", alarmStateTitle(AlarmState::Unacknowledged)));
    QVERIFY(desk.says("alarmFacts", QStringLiteral("Nm")));
    QVERIFY(desk.says("alarmFacts", QStringLiteral("The head is set too tight.")));
    QVERIFY(desk.says("alarmFacts", QStringLiteral("Take five bottles and measure.")));
    QTRY_VERIFY(desk.tellsHistory("raised"));
    desk.draw(QStringLiteral("panel"));
  }

  static void linksToLineAndTrail() {
    PanelDesk desk(QStringLiteral("moreau"));
    QSignalSpy opened(&desk.panel, &AlarmPanel::openRequested);
    desk.press("alarmOpenLine");
    QVERIFY(desk.sees("alarmOpenAudit"));
    desk.press("alarmOpenAudit");
    QCOMPARE(opened.at(0).constFirst().toString(), QStringLiteral("line:L1"));
    QCOMPARE(opened.at(1).constFirst().toString(),
             auditAddressOfObject(QStringLiteral("alarm:torque:high")));
    desk.sit(QStringLiteral("rossi"));
    desk.panel.show(desk.view());
    QVERIFY(!desk.sees("alarmOpenAudit"));
  }

  static void saysWhyAnActIsClosed() {
    const PanelDesk desk(QStringLiteral("weber"));
    const auto* acknowledge = desk.find<QAbstractButton>("alarmPanelAcknowledge");
    QVERIFY(!acknowledge->isEnabled());
    QVERIFY(!acknowledge->toolTip().isEmpty());
    QVERIFY(!acknowledge->accessibleDescription().isEmpty());
    QVERIFY(desk.find<QAbstractButton>("alarmPanelAskService")->isEnabled());
  }

  static void actsAtTheFootFollowTheState() {
    PanelDesk desk;
    desk.press("alarmPanelAcknowledge");
    desk.press("actDo");
    QTRY_VERIFY(!desk.find<QAbstractButton>("alarmPanelAcknowledge")->isEnabled());
    QTRY_VERIFY(desk.says("alarmFacts", QStringLiteral("Anna Rossi")));
    const auto asked =
        waitFor(desk.alarms.requestService(desk.session, torqueHigh, QStringLiteral("broken")));
    QVERIFY(asked.ok());
    QTRY_VERIFY(desk.sees("alarmPanelApproveService"));
    QVERIFY(!desk.find<QAbstractButton>("alarmPanelApproveService")->isEnabled());
    QVERIFY(desk.find<QAbstractButton>("alarmPanelRefuseService")->isEnabled());
  }

  static void keepsAComment() {
    PanelDesk desk;
    QVERIFY(desk.settles());
    QSignalSpy told(&desk.panel, &AlarmPanel::told);
    QTest::keyClicks(desk.comment(), QStringLiteral("The clutch slips."));
    QTest::keyClick(desk.comment(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(desk.comment()->toPlainText().isEmpty());
    QTRY_VERIFY(desk.says("alarmComments", QStringLiteral("The clutch slips.")));
    QVERIFY(desk.says("alarmComments", QStringLiteral("Anna Rossi")));
    QCOMPARE(desk.comments(), 1);
  }

  static void refusesACommentThatIsTooLong() {
    PanelDesk desk;
    desk.comment()->setPlainText(QString(2001, QLatin1Char('x')));
    desk.press("alarmCommentSend");
    QVERIFY(desk.comment()->property("problem").toBool());
    QCOMPARE(desk.comment()->toPlainText().size(), 2001);
    QCOMPARE(desk.comments(), 0);
  }

  static void whoMayNotCommentIsToldWhy() {
    const PanelDesk desk(QStringLiteral("weber"));
    QVERIFY(!desk.comment()->isEnabled());
    QVERIFY(!desk.comment()->accessibleDescription().isEmpty());
  }

  static void typedCommentStaysUnderLiveRefresh() {
    PanelDesk desk;
    QVERIFY(desk.settles());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.comment()->setFocus();
    QTest::keyClicks(desk.comment(), QStringLiteral("The clutch"));
    desk.torque(10);
    QTRY_VERIFY(desk.says("alarmFacts", alarmStateTitle(AlarmState::ReturnedUnacknowledged)));
    QTRY_VERIFY(desk.tellsHistory("returned"));
    QVERIFY(waitFor(desk.alarms.comment(desk.session, torqueHigh, QStringLiteral("Seen."))).ok());
    QTRY_VERIFY(desk.says("alarmComments", QStringLiteral("Seen.")));
    QCOMPARE(desk.comment()->toPlainText(), QStringLiteral("The clutch"));
    QCOMPARE(desk.window.focusWidget(), desk.comment());
    QTest::keyClicks(desk.window.focusWidget(), QStringLiteral(" slips"));
    QCOMPARE(desk.comment()->toPlainText(), QStringLiteral("The clutch slips"));
  }

  static void scrolledPlaceStaysUnderLiveRefresh() {
    PanelDesk desk;
    QVERIFY(desk.settles());
    desk.window.resize(520, 420);
    auto* bar = desk.panel.findChild<QScrollArea*>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 40);
    bar->setValue(30);
    desk.torque(10);
    QTRY_VERIFY(desk.tellsHistory("returned"));
    QCOMPARE(bar->value(), 30);
  }

  static void typedCommentStaysWithItsAlarm() {
    PanelDesk desk;
    QTest::keyClicks(desk.comment(), QStringLiteral("The clutch"));
    desk.panel.show(desk.view(torqueVeryHigh));
    QVERIFY(desk.comment()->toPlainText().isEmpty());
    desk.panel.show(desk.view());
    QCOMPARE(desk.comment()->toPlainText(), QStringLiteral("The clutch"));
    desk.panel.end();
    desk.sit(desk.session);
    desk.panel.show(desk.view());
    QCOMPARE(desk.comment()->toPlainText(), QStringLiteral("The clutch"));
    desk.sit(QStringLiteral("rossi"));  // somebody signs in anew
    desk.panel.show(desk.view());
    QVERIFY(desk.comment()->toPlainText().isEmpty());
  }

  static void historyGrowsLive() {
    PanelDesk desk;
    QVERIFY(desk.settles());
    QTRY_VERIFY(desk.tellsHistory("raised"));
    QVERIFY(!desk.tellsHistory("returned"));
    desk.torque(10);
    QTRY_VERIFY(desk.tellsHistory("returned"));
    QVERIFY(
        waitFor(desk.alarms.acknowledge(desk.session, {torqueHigh}, QStringLiteral("seen"))).ok());
    QTRY_VERIFY(desk.tellsHistory("acknowledged"));
    QVERIFY(desk.says("alarmHistory", QStringLiteral("seen")));
  }

  static void showsMoreOfALongHistory() {
    AlarmActsDesk desk;
    desk.sit(QStringLiteral("rossi"));
    for (int i = 0; i < 8; ++i) {
      desk.torque(90);
      desk.torque(10);
    }
    desk.panel.show(desk.view());
    QTRY_VERIFY(desk.sees("alarmHistoryMore"));
    QVERIFY(!desk.says("alarmHistory", QStringLiteral("occurrence 1")));
    desk.press("alarmHistoryMore");
    QTRY_VERIFY(desk.says("alarmHistory", QStringLiteral("occurrence 1,")));
    QTRY_VERIFY(!desk.sees("alarmHistoryMore"));
  }

  static void drawsTheMinutesAroundTheMoment() {
    PanelDesk desk;
    QVERIFY(desk.settles());
    const auto* trend = desk.find<AlarmTrend>("alarmTrend");
    QVERIFY(trend->moment() == desk.view().record.announced);
    QVERIFY(trend->chart()->window().from == trend->moment() - std::chrono::minutes(5));
    QVERIFY(trend->chart()->window().to == trend->moment() + std::chrono::minutes(5));
    QCOMPARE(trend->chart()->frame().limits.high.value_or(0), 80.0);
    QTRY_VERIFY(trend->chart()->valueOf(0, trend->moment()).has_value());
    QCOMPARE(*trend->chart()->valueOf(0, trend->moment()), 90.0);
  }

  static void hasNoTrendWithoutATag() {
    AlarmActsDesk desk;
    const AlarmId link{QStringLiteral("link:plc1")};
    desk.sit(QStringLiteral("rossi"));
    desk.raise(link.text, AlarmSource::System);
    QTRY_COMPARE(desk.state(link), AlarmState::Unacknowledged);
    desk.panel.show(desk.view(link));
    QVERIFY(desk.settles());
    QVERIFY(desk.sees("alarmTrendEmpty"));
    QVERIFY(!desk.sees("alarmTrendChart"));
  }

  static void ordersRelatedOnesByUnitLineAndTime() {
    const UtcTime moment = fromMillis(1'000'000);
    const auto definition = [](const char* line, const char* unit) {
      AlarmDefinition made;
      made.line = QLatin1String(line);
      made.unit = QLatin1String(unit);
      return made;
    };
    AlarmDefinition own = definition("L1", "L1.capper");
    own.id.text = QStringLiteral("own");
    const QHash<AlarmId, AlarmDefinition> definitions{
        {{QStringLiteral("unit")}, definition("L1", "L1.capper")},
        {{QStringLiteral("line")}, definition("L1", "L1.filler")},
        {{QStringLiteral("other")}, definition("L2", "L2.filler")}};
    AlarmChange returned = announcement(QStringLiteral("gone"), moment);
    returned.to = AlarmState::Normal;
    const QList<RelatedAlarm> related =
        relatedAlarms({announcement(QStringLiteral("other"), moment + std::chrono::seconds(1)),
                       announcement(QStringLiteral("line"), moment + std::chrono::seconds(2)),
                       announcement(QStringLiteral("unit"), moment + std::chrono::seconds(9)),
                       announcement(QStringLiteral("unit"), moment + std::chrono::seconds(3)),
                       announcement(QStringLiteral("own"), moment), returned},
                      own, moment, definitions);
    QStringList order;
    for (const RelatedAlarm& one : related) order += one.change.id.text;
    QCOMPARE(order, QStringList(
                        {QStringLiteral("unit"), QStringLiteral("line"), QStringLiteral("other")}));
    QVERIFY(related.constFirst().change.time == moment + std::chrono::seconds(3));
  }

  static void opensWhatCameBefore() {
    AlarmActsDesk desk;
    const AlarmId link{QStringLiteral("link:plc1")};
    desk.sit(QStringLiteral("rossi"));
    desk.raise(link.text, AlarmSource::System);
    QTRY_COMPARE(desk.state(link), AlarmState::Unacknowledged);
    desk.torque(90);
    const auto announcements = [&desk] {
      const UtcTime now = desk.clock.now();
      const auto list =
          waitFor(desk.alarms.journal(desk.guard->serviceSession(), now - std::chrono::minutes(1),
                                      now + std::chrono::minutes(1)));
      return list ? list->size() : 0;
    };
    QTRY_COMPARE(announcements(), 2);
    QSignalSpy opened(&desk.panel, &AlarmPanel::openRequested);
    desk.panel.show(desk.view());
    QTRY_VERIFY(desk.says("alarmRelated", QStringLiteral("About link:plc1")));
    desk.press("alarmRelatedOpen");
    QCOMPARE(opened.constLast().constFirst().toString(), QStringLiteral("alerts:link:plc1"));
  }

  static void saysHowManyAreChosen() {
    PanelDesk desk;
    desk.panel.showSelection(3);
    QVERIFY(desk.sees("alarmPanelMany"));
    QVERIFY(!desk.sees("alarmFacts"));
    QVERIFY(desk.panel.isSettled());
    desk.panel.show(desk.view());
    QVERIFY(desk.sees("alarmFacts"));
    QVERIFY(!desk.sees("alarmPanelMany"));
  }

  static void forgetsTheAlarmWhenItIsLeft() {
    PanelDesk desk;
    desk.panel.end();
    QVERIFY(!desk.sees("alarmPanel"));
    QVERIFY(!desk.panel.alarm().isValid());
    QVERIFY(desk.panel.isSettled());
    desk.panel.refresh(desk.view());
    QVERIFY(!desk.sees("alarmPanel"));
  }

  static void showsHostileTextHarmlessly() {
    AlarmActsDesk desk;
    const AlarmId id{QStringLiteral("link:x")};
    desk.sit(QStringLiteral("rossi"));
    ServiceCondition condition;
    condition.source = AlarmSource::System;
    condition.definition.id = id;
    condition.definition.title = QStringLiteral("<b>a\nb\u202ec</b>");
    condition.definition.cause = QStringLiteral("x\u202ey");
    desk.alarms.raise(condition);
    QTRY_COMPARE(desk.state(id), AlarmState::Unacknowledged);
    desk.panel.show(desk.view(id));
    QVERIFY(desk.settles());
    for (const QLabel* label : desk.panel.findChildren<QLabel*>()) {
      QVERIFY(!label->text().contains(QChar(0x202e)));
      QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(QLatin1Char('<')));
    }
  }
};

static const RegisterTest<TestAlarmPanel> registeredTestAlarmPanel;

}  // namespace linewarden::test

#include "test_alarm_panel.moc"

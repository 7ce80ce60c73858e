// SPDX-License-Identifier: GPL-3.0-or-later
#include "listed_alarms.h"
#include "tests/support/run_tests.h"
#include "ui/alerts/alert_place.h"

#include <QTest>

namespace linewarden::test {

using namespace ui;

class TestAlarmFilter : public QObject {
  Q_OBJECT

 private slots:
  static void passesWhatIsAskedFor_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("passes");
    QTest::newRow("everything") << "" << true;
    QTest::newRow("its priority") << "priority=high" << true;
    QTest::newRow("another priority") << "priority=critical" << false;
    QTest::newRow("its source") << "source=process" << true;
    QTest::newRow("another source") << "source=security" << false;
    QTest::newRow("its line") << "line=L1" << true;
    QTest::newRow("another line") << "line=L2" << false;
    QTest::newRow("its class") << "class=quality" << true;
    QTest::newRow("another class") << "class=safety" << false;
    QTest::newRow("unacknowledged") << "state=unacknowledged" << true;
    QTest::newRow("active") << "state=active" << true;
    QTest::newRow("shelved") << "state=shelved" << false;
    QTest::newRow("chattering") << "state=chattering" << true;
    QTest::newRow("stale") << "state=stale" << false;
    QTest::newRow("each word, in any case") << "text=TORQUE%20filler" << true;
    QTest::newRow("one word that is not there") << "text=torque%20level" << false;
    QTest::newRow("all together") << "priority=high&line=L1&text=torque" << true;
    QTest::newRow("one of them not") << "priority=high&line=L2&text=torque" << false;
  }
  static void passesWhatIsAskedFor() {
    QFETCH(const QString, place);
    AlarmView alarm = listedAlarm(QStringLiteral("torque:high"), AlarmPriority::High, 1);
    alarm.definition.alarmClass = QStringLiteral("quality");
    alarm.isChattering = true;
    const AlarmItem item = alarmItem(*listedPlant(), alarm);
    QTEST(ui::passes(parseAlertPlace(place).filter, alarm, item.words), "passes");
  }

  static void readsAddresses() {
    QCOMPARE(parseAlertPlace({}).tab, AlertTab::Standing);
    QCOMPARE(parseAlertPlace(QStringLiteral("figures")).tab, AlertTab::Figures);
    QCOMPARE(parseAlertPlace(QStringLiteral("journal")).tab, AlertTab::Journal);
    const AlertPlace one = parseAlertPlace(QStringLiteral("L1.capper.torque:high"));
    QCOMPARE(one.alarm.text, QStringLiteral("L1.capper.torque:high"));
    QVERIFY(one.filter.isEmpty());
    const AlertPlace drift = parseAlertPlace(QStringLiteral("drift:L1:a=b&c"));
    QCOMPARE(drift.alarm.text, QStringLiteral("drift:L1:a=b&c"));
    const AlertPlace odd = parseAlertPlace(QStringLiteral("alarm=line%3DL1"));
    QCOMPARE(odd.alarm.text, QStringLiteral("line=L1"));
    QVERIFY(!parseAlertPlace(QString(10'000, QLatin1Char('x'))).alarm.isValid());
    QVERIFY(parseAlertPlace(QStringLiteral("priority=urgent")).filter.isEmpty());
  }

  static void keepsAChoiceAsJson() {
    AlarmListChoice choice;
    choice.filter.priority = AlarmPriority::Critical;
    choice.filter.source = AlarmSource::Security;
    choice.filter.state = AlarmStateFilter::OutOfService;
    choice.filter.line = QStringLiteral("L1");
    choice.filter.alarmClass = QStringLiteral("quality");
    choice.filter.text = QStringLiteral("torque \"high\"");
    choice.grouping = AlarmGrouping::Root;
    const auto read = choiceFromJson(choiceToJson(choice));
    QVERIFY(read.ok());
    QCOMPARE(*read, choice);
    QVERIFY(choiceToJson({}).isEmpty());
    QCOMPARE(choiceWords({}), QStringLiteral("everything"));
  }

  static void refusesAChoiceItDoesNotKnow() {
    for (const QJsonObject& json :
         {QJsonObject{{QStringLiteral("colour"), QStringLiteral("red")}},
          QJsonObject{{QStringLiteral("priority"), QStringLiteral("urgent")}},
          QJsonObject{{QStringLiteral("state"), 7}},
          QJsonObject{{QStringLiteral("text"), QString(1000, QLatin1Char('x'))}}}) {
      const auto read = choiceFromJson(json);
      QVERIFY(!read.ok());
      QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
    }
  }
};

namespace {
const RegisterTest<TestAlarmFilter> registeredTestAlarmFilter;
}

}  // namespace linewarden::test

#include "test_alarm_filter.moc"

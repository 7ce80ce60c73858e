// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_figures.h"
#include "app/base/result.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// Against figures computed by hand.
class TestAlarmFigures : public QObject {
  Q_OBJECT

 private slots:
  void nothingIsNoFlood();
  void ratesAndPeriods();
  void floodBeginsOverTenAndEndsBelowFive();
  void floodThatLastsToTheEnd();
  void topAndPriorities();
  void timeToAcknowledge();
  void badActorsHaveSuggestions();
  void staleAndStanding();
  void asCsv();
};

namespace {

const UtcTime figuresBegin = fromMillis(1'767'225'600'000);

UtcTime figuresMinute(double minute) {
  return figuresBegin + std::chrono::milliseconds(static_cast<qint64>(minute * 60'000));
}

/// Raised at `minute`, gone after one minute unless said otherwise.
AlarmAnnouncement announced(const char* id, double minute, double minutes = 1) {
  AlarmAnnouncement one;
  one.id.text = QLatin1String(id);
  one.title = QStringLiteral("Alarm %1").arg(one.id.text);
  one.raised = figuresMinute(minute);
  if (minutes > 0) one.returned = figuresMinute(minute + minutes);
  return one;
}

bool isNear(double value, double expected) {
  return qAbs(value - expected) < 1e-9;
}

}  // namespace

void TestAlarmFigures::nothingIsNoFlood() {
  const auto figures = alarmFigures({}, figuresBegin, figuresMinute(60));
  QCOMPARE(figures.announcements, 0);
  QCOMPARE(figures.tenMinutes.size(), 6);
  QCOMPARE(figures.hours.size(), 1);
  QCOMPARE(figures.floodShare, 0.0);
  QCOMPARE(figures.topTenShare, 0.0);
  QVERIFY(figures.badActors.isEmpty());
  QVERIFY_THROWS_EXCEPTION(BrokenInvariant,
                           static_cast<void>(alarmFigures({}, figuresBegin, figuresBegin)));
}

void TestAlarmFigures::ratesAndPeriods() {
  QList<AlarmAnnouncement> all;
  for (int i = 0; i < 11; ++i) all += announced("a", 20 + i * 0.5);  // the third ten minutes
  all += announced("b", 59);
  all += announced("b", 61);
  all += announced("c", -1);   // before
  all += announced("c", 120);  // after
  const auto figures = alarmFigures(all, figuresBegin, figuresMinute(120), 2);
  QCOMPARE(figures.announcements, 13);
  QVERIFY(isNear(figures.perHour, 13.0 / 2 / 2));
  QVERIFY(isNear(figures.perTenMinutes, 13.0 / 12 / 2));
  QVERIFY(isNear(figures.perDay, 13.0 * 12 / 2));
  QCOMPARE(figures.tenMinutes, QList<int>({0, 0, 11, 0, 0, 1, 1, 0, 0, 0, 0, 0}));
  QCOMPARE(figures.hours, QList<int>({12, 1}));
  QCOMPARE(figures.peak, 11);
  QCOMPARE(figures.peakAt, figuresMinute(20));
  // Eleven are a flood's for one console, and not for two.
  QCOMPARE(figures.busyTenMinutesShare, 0.0);
  QVERIFY(
      isNear(alarmFigures(all, figuresBegin, figuresMinute(120), 1).busyTenMinutesShare, 1.0 / 12));
  QCOMPARE(figures.busyHoursShare, 0.0);
}

void TestAlarmFigures::floodBeginsOverTenAndEndsBelowFive() {
  QList<AlarmAnnouncement> all;
  for (int i = 0; i < 12; ++i) all += announced("a", i * 0.5, 0.25);
  const auto figures = alarmFigures(all, figuresBegin, figuresMinute(100));
  // The eleventh comes at minute 5. Those of 0, 0.5 … are gone ten minutes later; four are left
  // once the eighth (minute 3.5) is, at 13.5.
  QCOMPARE(figures.floods, 1);
  QCOMPARE(figures.inFlood, std::chrono::milliseconds(510'000));
  QVERIFY(isNear(figures.floodShare, 8.5 / 100));
}

void TestAlarmFigures::floodThatLastsToTheEnd() {
  QList<AlarmAnnouncement> all;
  for (int i = 0; i < 11; ++i) all += announced("a", 50 + i * 0.1, 0.05);
  const auto figures = alarmFigures(all, figuresBegin, figuresMinute(60));
  QCOMPARE(figures.floods, 1);
  QCOMPARE(figures.inFlood, std::chrono::milliseconds(9 * 60'000));
  QList<AlarmAnnouncement> ten = all.first(10);
  QCOMPARE(alarmFigures(ten, figuresBegin, figuresMinute(60)).floods, 0);
}

void TestAlarmFigures::topAndPriorities() {
  QList<AlarmAnnouncement> all;
  for (int alarm = 0; alarm < 25; ++alarm) {
    for (int i = 0; i <= alarm; ++i) {
      all += announced(qPrintable(QStringLiteral("a%1").arg(alarm, 2, 10, QLatin1Char('0'))),
                       alarm * 30 + i * 1.1);
      all.last().priority = alarm == 24 ? AlarmPriority::Critical : AlarmPriority::Low;
    }
  }
  const auto figures = alarmFigures(all, figuresBegin, figuresMinute(1440));
  QCOMPARE(figures.announcements, 325);  // 1 + … + 25
  QCOMPARE(figures.top.size(), 20);
  QCOMPARE(figures.top.first().id.text, QStringLiteral("a24"));
  QCOMPARE(figures.top.first().count, 25);
  QCOMPARE(figures.top.last().count, 6);
  QVERIFY(isNear(figures.topTenShare, 205.0 / 325));  // 16 + … + 25
  QCOMPARE(figures.priorities[0].priority, AlarmPriority::Critical);
  QVERIFY(isNear(figures.priorities[0].share, 25.0 / 325));
  QCOMPARE(figures.priorities[3].count, 300);
  QVERIFY(isNear(figures.priorities[3].aim, 0.8));
}

void TestAlarmFigures::timeToAcknowledge() {
  QList<AlarmAnnouncement> all;
  for (int i = 1; i <= 20; ++i) {
    AlarmAnnouncement one = announced("a", i * 20);
    one.acknowledged = one.raised + std::chrono::seconds(i);
    one.person = i % 2 == 0 ? QStringLiteral("Anna Rossi") : QStringLiteral("Tom Weber");
    all += one;
  }
  all += announced("b", 5);
  const auto figures = alarmFigures(all, figuresBegin, figuresMinute(600));
  QCOMPARE(figures.acknowledgements.count, 20);
  QCOMPARE(figures.acknowledgements.median, std::chrono::milliseconds(10'500));
  QCOMPARE(figures.acknowledgements.percentile95, std::chrono::milliseconds(19'000));
  QCOMPARE(figures.unacknowledged, 1);
  QCOMPARE(figures.people.size(), 2);
  QCOMPARE(figures.people.first().person, QStringLiteral("Anna Rossi"));
  QCOMPARE(figures.people.first().acknowledgements.median, std::chrono::milliseconds(11'000));
  QVERIFY(isNear(figures.people.first().perHour, 1));
}

void TestAlarmFigures::badActorsHaveSuggestions() {
  QList<AlarmAnnouncement> all;
  for (int i = 0; i < 3; ++i) all += announced("chatters", i * 0.5, 0.3);      // within a minute
  for (int i = 0; i < 3; ++i) all += announced("slower", 60 + i * 0.51, 0.3);  // 61.2 s
  for (int i = 0; i < 3; ++i) all += announced("flits", 120 + i * 5, 10.0 / 60);
  for (int i = 0; i < 61; ++i) {
    all += announced(qPrintable(QStringLiteral("once%1").arg(i)), 200 + i * 3);
  }
  const auto figures = alarmFigures(all, figuresBegin, figuresMinute(1440));
  // 3 of 70 is below a twentieth.
  QCOMPARE(figures.badActors.size(), 2);
  QCOMPARE(figures.badActors.at(0).id.text, QStringLiteral("chatters"));
  QCOMPARE(figures.badActors.at(0).kind, BadActorKind::Chattering);
  QCOMPARE(figures.badActors.at(1).id.text, QStringLiteral("flits"));
  QCOMPARE(figures.badActors.at(1).kind, BadActorKind::Fleeting);
  for (const BadActor& actor : figures.badActors) QVERIFY(!actor.suggestion.isEmpty());
  const auto fewer = alarmFigures(all.first(9), figuresBegin, figuresMinute(1440));
  QCOMPARE(fewer.badActors.size(), 5);  // each of the three is a third of all
}

void TestAlarmFigures::staleAndStanding() {
  QList<AlarmAnnouncement> all;
  all += announced("old", -1440 * 2, 1440 * 2.5);  // until noon of the first day
  all += announced("stands", 60, 0);
  all += announced("short", 60, 1439);
  const auto figures = alarmFigures(all, figuresBegin, figuresMinute(1440 * 3));
  QCOMPARE(figures.standing, 1);
  QCOMPARE(figures.mostStaleOnADay, 1);
  QList<QString> stale;
  for (const BadActor& actor : figures.badActors) {
    if (actor.kind == BadActorKind::Stale) stale += actor.id.text;
  }
  QCOMPARE(stale, QList<QString>({QStringLiteral("old"), QStringLiteral("stands")}));
}

void TestAlarmFigures::asCsv() {
  QList<AlarmAnnouncement> all{announced("=cmd", 1)};
  all.last().title = QStringLiteral("Torque \"high\"");
  const QByteArray csv = alarmFiguresCsv(alarmFigures(all, figuresBegin, figuresMinute(60)));
  QVERIFY(csv.startsWith("figure,value,subject,remark\r\n"));
  QVERIFY(csv.contains("\"announcements\",1,"));
  QVERIFY(csv.contains("\"'=cmd\",\"Torque \"\"high\"\"\""));
}

namespace {
const RegisterTest<TestAlarmFigures> registeredTestAlarmFigures;
}

}  // namespace linewarden::test

#include "test_alarm_figures.moc"

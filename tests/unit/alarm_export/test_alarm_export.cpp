// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_desk.h"
#include "app/alerts/alarm_journal_csv.h"
#include "tests/support/alarm_past.h"
#include "tests/support/recipe_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// Figures and journal as files, from a desk with a real store, trail and people.
class TestAlarmExport : public QObject {
  Q_OBJECT

 private slots:
  void tellsTheFiguresAndTheTrail();
  void theJournalIsOldestFirstAndHarmless();
  void refusesWhoMayNotTakeValuesOut();
  void refusesATimeThatEndsBeforeItBegins();
  void refusesMoreRowsThanOneFileTakes();
};

namespace {

struct ExportPlace : RecipePlace {
  ExportPlace() : desk({*store, *audit, *guard, identity->notices(), plant, clock}), past(*store) {}

  [[nodiscard]] UtcTime before() const { return clock.now() - std::chrono::hours(1); }
  [[nodiscard]] UtcTime now() const { return clock.now() + std::chrono::seconds(1); }
  [[nodiscard]] bool occurred(const QString& note = {}) {
    return past.occurred(
        AlarmPast::definition(QStringLiteral("torque:high"), QStringLiteral("=Torque, \"high\""),
                              AlarmPriority::High),
        clock.now() - std::chrono::minutes(10), std::chrono::seconds(30), note);
  }
  [[nodiscard]] QJsonObject exported() const {
    const auto entries = waitFor(audit->entriesBefore(0, 1000));
    if (!entries) return {};
    for (const AuditEntry& entry : *entries) {
      if (entry.event.action == QStringLiteral("alarms.exported")) return entry.event.after;
    }
    return {};
  }

  AlarmDesk desk;
  AlarmPast past;
};

ErrorCode exportCodeOf(const Result<QByteArray>& result) {
  return result ? ErrorCode::Internal : result.error().code;
}

}  // namespace

void TestAlarmExport::tellsTheFiguresAndTheTrail() {
  ExportPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  QVERIFY(place.occurred());

  const auto csv = waitFor(place.desk.figuresCsv(rossi, place.before(), place.now(), 2));

  QVERIFY2(csv.ok(), csv ? "" : qPrintable(csv.error().message));
  QVERIFY(csv->startsWith("figure,value,subject,remark\r\n"));
  QVERIFY(csv->contains("\"announcements\",1,"));
  QCOMPARE(place.exported().value(QStringLiteral("what")).toString(), QStringLiteral("figures"));
  QCOMPARE(place.exported().value(QStringLiteral("consoles")).toInt(), 2);
}

void TestAlarmExport::theJournalIsOldestFirstAndHarmless() {
  ExportPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  QVERIFY(place.occurred(QStringLiteral("+cmd")));

  const auto csv = waitFor(place.desk.journalCsv(rossi, place.before(), place.now()));

  QVERIFY2(csv.ok(), csv ? "" : qPrintable(csv.error().message));
  const QList<QByteArray> lines = csv->split('\n');
  QCOMPARE(lines.size(), 5);  // a head, three changes, and what follows the last line end
  QVERIFY(lines.at(1).contains(",raised,normal,unacknowledged,"));
  QVERIFY(lines.at(2).contains(",acknowledged,"));
  QVERIFY(lines.at(3).contains(",returned,"));
  QVERIFY(lines.at(1).contains("\"'=Torque, \"\"high\"\"\""));
  QVERIFY(lines.at(2).contains(",'+cmd,"));
  QCOMPARE(place.exported().value(QStringLiteral("rows")).toInt(), 3);
}

void TestAlarmExport::refusesWhoMayNotTakeValuesOut() {
  ExportPlace place;
  const Session moreau = place.enter(QStringLiteral("moreau"));
  QCOMPARE(exportCodeOf(waitFor(place.desk.figuresCsv(moreau, place.before(), place.now()))),
           ErrorCode::PermissionDenied);
  QCOMPARE(exportCodeOf(waitFor(place.desk.journalCsv(moreau, place.before(), place.now()))),
           ErrorCode::PermissionDenied);
  QVERIFY(place.exported().isEmpty());
}

void TestAlarmExport::refusesATimeThatEndsBeforeItBegins() {
  ExportPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  QCOMPARE(exportCodeOf(waitFor(place.desk.journalCsv(rossi, place.now(), place.before()))),
           ErrorCode::InvalidArgument);
  QCOMPARE(exportCodeOf(waitFor(place.desk.figuresCsv(rossi, place.before(), place.now(), 0))),
           ErrorCode::InvalidArgument);
}

void TestAlarmExport::refusesMoreRowsThanOneFileTakes() {
  ExportPlace place;
  QVERIFY(place.occurred());
  const auto within = [&place](qint64 most) {
    const UtcTime from = place.before();
    const UtcTime to = place.now();
    return waitFor(place.store->read([from, to, most](QSqlDatabase& database) {
      return alarm_repository::journalCsv(database, from, to, most);
    }));
  };
  QVERIFY(within(3).ok());
  const auto refused = within(2);
  QVERIFY(!refused.ok());
  QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
}

namespace {
const RegisterTest<TestAlarmExport> registeredTestAlarmExport;
}

}  // namespace linewarden::test

#include "test_alarm_export.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_reader.h"
#include "app/identity/access_guard.h"
#include "tests/support/failing_history.h"
#include "tests/support/history_plant.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"
#include "tests/support/test_store.h"

#include <QJsonArray>
#include <QTest>

namespace linewarden::test {

class TestHistoryReader : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    peers_ = std::make_unique<Peers>();
    QVERIFY(waitFor(peers_->history.append({{TagId{1}, -2.5, Quality::Good, fromMillis(1000), {}},
                                            {TagId{2}, 7.0, Quality::Good, fromMillis(2000), {}}}))
                .ok());
  }

  void readsForWhoMaySeeThePlant() {
    const Session session = signIn(Role::Operator);
    const auto series = waitFor(peers_->reader.read(session, query(1)));
    QVERIFY(series.ok());
    QCOMPARE(series->samples.first().value, -2.5);
  }

  void refusesWhoIsNotSignedIn() {
    QCOMPARE(waitFor(peers_->reader.read({}, query(1))).error().code, ErrorCode::NotSignedIn);
    QCOMPARE(waitFor(peers_->reader.csv({}, {query(1)})).error().code, ErrorCode::NotSignedIn);
  }

  void refusesExportWithoutThePermission() {
    const Session session = signIn(Role::Operator);
    QCOMPARE(waitFor(peers_->reader.csv(session, {query(1)})).error().code,
             ErrorCode::PermissionDenied);
  }

  void refusesBadQueries_data() {
    QTest::addColumn<qint64>("tag");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<int>("maxPoints");
    QTest::newRow("unknown tag") << qint64{9} << qint64{0} << qint64{1} << 0;
    QTest::newRow("no tag") << qint64{0} << qint64{0} << qint64{1} << 0;
    QTest::newRow("empty range") << qint64{1} << qint64{5} << qint64{5} << 0;
    QTest::newRow("backward range") << qint64{1} << qint64{5} << qint64{4} << 0;
    QTest::newRow("negative points") << qint64{1} << qint64{0} << qint64{1} << -1;
  }
  void refusesBadQueries() {
    QFETCH(const qint64, tag);
    QFETCH(const qint64, from);
    QFETCH(const qint64, to);
    QFETCH(const int, maxPoints);
    const HistoryQuery query{TagId{tag}, fromMillis(from), fromMillis(to), maxPoints};
    const Session session = signIn(Role::Auditor);
    QCOMPARE(waitFor(peers_->reader.read(session, query)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(waitFor(peers_->reader.csv(session, {query})).error().code,
             ErrorCode::InvalidArgument);
  }

  void exportsAndRecordsIt() {
    const Session session = signIn(Role::Auditor);
    const auto csv = waitFor(peers_->reader.csv(session, {query(1), query(2)}));
    QVERIFY(csv.ok());
    QCOMPARE(*csv, QByteArray("time,tag,value,unit,quality\r\n"
                              "1970-01-01T00:00:01.000Z,tag1,-2.5,bar,good\r\n"
                              "1970-01-01T00:00:02.000Z,tag2,7,bar,good\r\n"));

    const auto entries = waitFor(peers_->audit.entriesBefore(0, 1));
    const AuditEvent event = entries->first().event;
    QCOMPARE(event.action, QStringLiteral("history.exported"));
    QCOMPARE(event.actor.name, QStringLiteral("rossi"));
    QCOMPARE(event.after[QStringLiteral("rows")].toInt(), 2);
    QCOMPARE(event.after[QStringLiteral("queries")].toArray().size(), 2);
  }

  void refusesAnExportThatIsTooLarge() {
    const Session session = signIn(Role::Auditor);
    const QList<HistoryQuery> tooMany(HistoryReader::maxCsvTags + 1, query(1));
    QCOMPARE(waitFor(peers_->reader.csv(session, tooMany)).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(waitFor(peers_->reader.csv(session, {})).error().code, ErrorCode::InvalidArgument);

    ReadingBatch many;
    for (qint64 i = 0; i < HistoryReader::maxCsvRows; ++i) {
      many.append({TagId{1}, 1.0, Quality::Good, fromMillis(3000 + i), {}});
    }
    QVERIFY(waitFor(peers_->history.append(many)).ok());
    QCOMPARE(waitFor(peers_->reader.csv(session, {query(1)})).error().code,
             ErrorCode::InvalidArgument);
  }

  void endsThoughResultsWereTakenAway() {
    const Session session = signIn(Role::Auditor);
    auto taken = peers_->reader.csv(session, {query(1)});
    QVERIFY(taken.takeResult().ok());
    auto dropped = peers_->reader.csv(session, {query(1)});
    dropped.cancel();
    peers_.reset();  // comes back
  }

 private:
  struct Peers {
    TestStore store;
    ManualClock clock;
    AuditTrail audit{*store.store, clock, QStringLiteral("bench")};
    AccessGuard guard{audit, clock};
    FailingHistory history;
    HistoryReader reader{history, guard, audit, historyPlant(2)};
  };

  static HistoryQuery query(qint64 tag) {
    return {TagId{tag}, fromMillis(0), fromMillis(10'000'000'000), 0};
  }
  Session signIn(Role role) {
    Session person;
    person.person = PersonId{1};
    person.name = QStringLiteral("rossi");
    person.roles = {role};
    return peers_->guard.admit(person);
  }

  std::unique_ptr<Peers> peers_;  // new for each test
};

static const RegisterTest<TestHistoryReader> registeredTestHistoryReader;

}  // namespace linewarden::test

#include "test_history_reader.moc"

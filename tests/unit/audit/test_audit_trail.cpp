// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_repository.h"
#include "app/audit/audit_trail.h"
#include "app/crypto/random.h"
#include "app/store/query.h"
#include "app/store/store.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

namespace linewarden::test {

class TestAuditTrail : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    auto made = Store::create(folder_->path(), randomSecret(32));
    QVERIFY(made.ok());
    store_ = std::move(*made);
    trail_ = std::make_unique<AuditTrail>(*store_, clock_, QStringLiteral("desk-1"));
  }
  void cleanup() {
    trail_.reset();
    store_.reset();
    folder_.reset();
  }

  void chainsWhatIsRecorded() {
    record(2);
    const auto entries = waitFor(trail_->entriesBefore(0, 10));
    QVERIFY(entries.ok());
    QCOMPARE(entries->size(), qsizetype(2));
    const AuditEntry& second = entries->at(0);
    const AuditEntry& first = entries->at(1);
    QCOMPARE(first.sequence, qint64(1));
    QCOMPARE(first.previousHash, firstPreviousHash());
    QCOMPARE(first.hash, hashOf(first));
    QCOMPARE(first.time, clock_.now());
    QCOMPARE(first.workstation, QStringLiteral("desk-1"));
    QCOMPARE(first.event.after, (QJsonObject{{QStringLiteral("number"), 1}}));
    QCOMPARE(second.sequence, qint64(2));
    QCOMPARE(second.previousHash, first.hash);
  }
  void tellsAfterTheCommit() {
    QSignalSpy appended(trail_.get(), &AuditTrail::appended);
    record(3);
    QTRY_COMPARE(appended.count(), 3);
    QCOMPARE(appended.at(2).at(0).toLongLong(), qint64(3));
  }
  void leavesNothingOfAJobThatFails() {
    record(1);
    QSignalSpy appended(trail_.get(), &AuditTrail::appended);
    const auto failed = waitFor(store_->write([this](Transaction& transaction) -> Result<void> {
      const auto entry = trail_->append(transaction, eventOf(2));
      if (!entry) return entry.error();
      return Error{ErrorCode::Conflict, QStringLiteral("no"), {}};
    }));
    QCOMPARE(failed.error().code, ErrorCode::Conflict);
    record(1);
    const auto found = waitFor(trail_->verify());
    QCOMPARE(found->entries, qint64(2));
    QVERIFY(!found->firstBad.has_value());
    QTRY_COMPARE(appended.count(), 1);
  }
  void refusesAnEventWithoutAnAction() {
    AuditEvent bad = eventOf(1);
    bad.action = QString();
    QCOMPARE(waitFor(trail_->record(bad)).error().code, ErrorCode::Internal);
    QCOMPARE(waitFor(trail_->verify())->entries, qint64(0));
  }
  void pagesBackwards() {
    record(7);
    QCOMPARE(sequences(0, 3), (QList<qint64>{7, 6, 5}));
    QCOMPARE(sequences(5, 3), (QList<qint64>{4, 3, 2}));
    QCOMPARE(sequences(2, 3), (QList<qint64>{1}));
    QCOMPARE(sequences(1, 3), QList<qint64>());
  }
  void verifiesAnUntouchedTrail() {
    QCOMPARE(waitFor(trail_->verify())->headHash, firstPreviousHash());
    record(20);
    const auto found = waitFor(trail_->verify());
    QCOMPARE(found->entries, qint64(20));
    QVERIFY(!found->firstBad.has_value());
    QVERIFY(found->problem.isEmpty());
    QCOMPARE(found->headHash, waitFor(trail_->entriesBefore(0, 1))->constFirst().hash);
  }
  void keepsALeadingByteOrderMark() {
    const QString marked = QString(QChar(QChar::ByteOrderMark)) + QStringLiteral("broken");
    AuditEvent event = eventOf(1);
    event.reason = marked;
    QVERIFY(waitFor(trail_->record(event)).ok());
    const auto found = waitFor(trail_->verify());
    QVERIFY2(!found->firstBad.has_value(), qPrintable(found->problem));
    QCOMPARE(waitFor(trail_->entriesBefore(0, 1))->constFirst().event.reason, marked);
  }
  void findsTheFirstBadEntry_data() {
    // What somebody who has the key could do to the table.
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<qint64>("firstBad");
    const auto row = [](const char* name, qint64 bad, std::initializer_list<const char*> sql) {
      QStringList statements;
      for (const char* one : sql) statements += QString::fromLatin1(one);
      QTest::newRow(name) << statements << bad;
    };
    row("actor changed", 4, {"UPDATE audit_entry SET actor = 'weber' WHERE sequence = 4"});
    row("role changed", 4, {"UPDATE audit_entry SET role = 'x' WHERE sequence = 4"});
    row("time changed", 4, {"UPDATE audit_entry SET time = time + 1 WHERE sequence = 4"});
    row("workstation changed", 4, {"UPDATE audit_entry SET workstation = '' WHERE sequence = 4"});
    row("action changed", 4, {"UPDATE audit_entry SET action = 'a.b' WHERE sequence = 4"});
    row("object changed", 4, {"UPDATE audit_entry SET object = 'x' WHERE sequence = 4"});
    row("before changed", 4,
        {"UPDATE audit_entry SET before_json = '{\"a\":1}' WHERE sequence = 4"});
    row("after changed", 4, {"UPDATE audit_entry SET after_json = '{}' WHERE sequence = 4"});
    row("reason changed", 4, {"UPDATE audit_entry SET reason = 'x' WHERE sequence = 4"});
    row("byte-order mark put before the reason", 4,
        {"UPDATE audit_entry SET reason = char(65279) || reason WHERE sequence = 4"});
    row("byte-order mark put before the JSON", 4,
        {"UPDATE audit_entry SET after_json = char(65279) || after_json WHERE sequence = 4"});
    row("JSON written otherwise", 4,
        {"UPDATE audit_entry SET after_json = '{ \"number\": 4 }' WHERE sequence = 4"});
    row("JSON with a second member of the name", 4,
        {"UPDATE audit_entry SET after_json = '{\"number\":9,\"number\":4}' WHERE sequence = 4"});
    row("hash changed", 4, {"UPDATE audit_entry SET hash = previous_hash WHERE sequence = 4"});
    row("link changed", 4, {"UPDATE audit_entry SET previous_hash = hash WHERE sequence = 4"});
    row("first removed", 1, {"DELETE FROM audit_entry WHERE sequence = 1"});
    row("one removed", 4, {"DELETE FROM audit_entry WHERE sequence = 4"});
    row("one removed, the rest renumbered", 4,
        {"DELETE FROM audit_entry WHERE sequence = 4",
         "UPDATE audit_entry SET sequence = sequence - 1 WHERE sequence = 5",
         "UPDATE audit_entry SET sequence = sequence - 1 WHERE sequence = 6"});
    row("two exchanged", 4,
        {"UPDATE audit_entry SET sequence = 100 WHERE sequence = 4",
         "UPDATE audit_entry SET sequence = 4 WHERE sequence = 5",
         "UPDATE audit_entry SET sequence = 5 WHERE sequence = 100"});
    row("one inserted before all", 1,
        {"INSERT INTO audit_entry SELECT 0, time, actor, role, workstation, action, object, "
         "before_json, after_json, reason, previous_hash, hash FROM audit_entry WHERE sequence = "
         "1"});
    row("one inserted behind all", 7,
        {"INSERT INTO audit_entry SELECT 7, time, actor, role, workstation, action, object, "
         "before_json, after_json, reason, previous_hash, hash FROM audit_entry WHERE sequence = "
         "6"});
    row("a gap at the end", 7,
        {"INSERT INTO audit_entry SELECT 9, time, actor, role, workstation, action, object, "
         "before_json, after_json, reason, previous_hash, hash FROM audit_entry WHERE sequence = "
         "6"});
  }
  void findsTheFirstBadEntry() {
    QFETCH(QStringList, statements);
    QFETCH(qint64, firstBad);
    record(6);
    for (const QString& sql : statements) change(sql);
    const auto found = waitFor(trail_->verify());
    QVERIFY(found.ok());
    QCOMPARE(found->firstBad, std::optional(firstBad));
    QCOMPARE(found->entries, firstBad - 1);
    QVERIFY(!found->problem.isEmpty());
  }
  void findsAnEntryHashedAnewByItsSuccessor() {
    record(6);
    auto entries = waitFor(trail_->entriesBefore(5, 1));
    AuditEntry forged = entries->constFirst();
    forged.event.actor.name = QStringLiteral("weber");
    forged.hash = hashOf(forged);
    change(QStringLiteral("DELETE FROM audit_entry WHERE sequence = 4"));
    QVERIFY(waitFor(store_->write([forged](Transaction& transaction) {
              return audit_repository::insert(transaction.database(), forged);
            })).ok());
    QCOMPARE(waitFor(trail_->verify())->firstBad, std::optional<qint64>(5));
  }
  void keepsOneChainForManyWriters() {
    constexpr int writers = 8;
    constexpr int each = 25;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
      threads.emplace_back([this, writer] {
        std::vector<QFuture<Result<qint64>>> written;
        for (int at = 0; at < each; ++at) written.push_back(trail_->record(eventOf(writer)));
        for (auto& one : written) one.waitForFinished();
      });
    }
    for (std::thread& thread : threads) thread.join();
    const auto found = waitFor(trail_->verify());
    QCOMPARE(found->entries, qint64(writers * each));
    QVERIFY(!found->firstBad.has_value());
  }
  void waitsForItsEntriesAtTheEnd() {
    for (int at = 0; at < 50; ++at) trail_->record(eventOf(at));
    trail_.reset();
    const AuditTrail again(*store_, clock_, QStringLiteral("desk-1"));
    const auto count = waitFor(
        store_->read([](QSqlDatabase& database) { return audit_repository::head(database); }));
    QCOMPARE(count->sequence, qint64(50));
  }

 private:
  static AuditEvent eventOf(int number) {
    return {{QStringLiteral("rossi"), QStringLiteral("operator")},
            QStringLiteral("line.stopped"),
            QStringLiteral("line:filling"),
            {},
            {{QStringLiteral("number"), number}},
            QStringLiteral("bottle broken")};
  }
  void record(int count) {
    for (int number = 1; number <= count; ++number) {
      QVERIFY(waitFor(trail_->record(eventOf(number))).ok());
    }
  }
  void change(const QString& sql) {
    const auto changed = waitFor(store_->write([sql](Transaction& transaction) -> Result<void> {
      const auto query = runQuery(transaction.database(), sql);
      if (!query) return query.error();
      return {};
    }));
    QVERIFY2(changed.ok(), qPrintable(sql));
  }
  QList<qint64> sequences(qint64 before, int limit) {
    QList<qint64> numbers;
    const auto entries = waitFor(trail_->entriesBefore(before, limit));
    for (const AuditEntry& entry : *entries) numbers += entry.sequence;
    return numbers;
  }

  ManualClock clock_;
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<Store> store_;
  std::unique_ptr<AuditTrail> trail_;
};

static const RegisterTest<TestAuditTrail> registeredTestAuditTrail;

}  // namespace linewarden::test

#include "test_audit_trail.moc"

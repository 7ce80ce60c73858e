// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_repository.h"
#include "app/audit/audit_search_repository.h"
#include "app/audit/audit_trail.h"
#include "app/store/query.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"
#include "tests/support/test_store.h"

#include <QRandomGenerator>
#include <QTest>

namespace linewarden::test {

namespace {

using audit_search_repository::Span;

constexpr int randomEntries = 400;
// Fewer where each takes ten times as long, under the sanitizers.
const int randomFilters = qEnvironmentVariable("LINEWARDEN_FILTERS", QStringLiteral("400")).toInt();
constexpr qint64 manyEntries = 25'000;
const qint64 firstMillis = 1'767'225'600'000;

QString oneOf(QRandomGenerator& random, const QStringList& all) {
  return all.at(random.bounded(static_cast<int>(all.size())));
}

// What people and attackers write.
const QStringList oddTexts{QString(),
                           QStringLiteral("plain"),
                           QStringLiteral("PLAIN"),
                           QStringLiteral("100%"),
                           QStringLiteral("a_b"),
                           QStringLiteral("a!b"),
                           QStringLiteral("back\\slash"),
                           QStringLiteral("\"quoted\""),
                           QStringLiteral("two\nlines"),
                           QStringLiteral("'; DROP TABLE audit_entry; --"),
                           QStringLiteral("Kürze"),
                           QStringLiteral("kÜrze"),
                           QStringLiteral("\u202eturned"),
                           QStringLiteral("\u0001\u001f"),
                           QStringLiteral("😀")};

AuditEvent randomEvent(QRandomGenerator& random) {
  AuditEvent event;
  event.actor.name = oneOf(random, {QStringLiteral("rossi"), QStringLiteral("Weber"),
                                    QStringLiteral("service"), QStringLiteral("o'neill")});
  event.action =
      oneOf(random, {QStringLiteral("recipe.submitted"), QStringLiteral("recipe.rejected"),
                     QStringLiteral("recipe-x.made"), QStringLiteral("session.refused"),
                     QStringLiteral("session.signed-in"), QStringLiteral("recip.e"),
                     QStringLiteral("recipe.download-failed")});
  event.object =
      oneOf(random, {QString(), QStringLiteral("recipe:1/1"), QStringLiteral("recipe:1/2"),
                     QStringLiteral("recipe"), QStringLiteral("recipes:1"),
                     QStringLiteral("recipe-1:2"), QStringLiteral("person:rossi")});
  event.reason = oneOf(random, oddTexts);
  if (random.bounded(2) == 0) event.before[QStringLiteral("x")] = oneOf(random, oddTexts);
  if (random.bounded(2) == 0) event.after[QStringLiteral("Note")] = oneOf(random, oddTexts);
  return event;
}

AuditFilter randomFilter(QRandomGenerator& random) {
  AuditFilter filter;
  const auto sometimes = [&random] { return random.bounded(4) == 0; };
  if (sometimes())
    filter.actor = oneOf(random, {QStringLiteral("rossi"), QStringLiteral("o'neill")});
  if (sometimes()) {
    filter.action = oneOf(random, {QStringLiteral("recipe"), QStringLiteral("session"),
                                   QStringLiteral("recipe.submitted"), QStringLiteral("recip")});
  }
  if (sometimes()) {
    filter.object = oneOf(random, {QStringLiteral("recipe"), QStringLiteral("recipe:1/2"),
                                   QStringLiteral("rec"), QStringLiteral("person")});
  }
  if (sometimes()) filter.workstation = oneOf(random, {QStringLiteral("a"), QStringLiteral("B")});
  if (sometimes()) {
    filter.text = random.bounded(3) == 0
                      ? oneOf(random, {QStringLiteral("RECIPE:1"), QStringLiteral("ross"),
                                       QStringLiteral("note"), QStringLiteral("b"),
                                       QStringLiteral("\""), QStringLiteral("\\")})
                      : oneOf(random, oddTexts);
  }
  if (sometimes()) filter.from = fromMillis(firstMillis + random.bounded(100));
  if (sometimes()) filter.to = fromMillis(firstMillis + 50 + random.bounded(100));
  if (filter.from && filter.to && *filter.from >= *filter.to) filter.to.reset();
  if (sometimes()) filter.outcome = AuditOutcome::Done;
  if (sometimes()) filter.outcome = AuditOutcome::Refused;
  return filter;
}

}  // namespace

class TestAuditSearch : public QObject {
  Q_OBJECT

 private slots:
  void init() { made_ = std::make_unique<TestStore>(); }
  void cleanup() { made_.reset(); }

  void findsWhatTheRuleSays() {
    QRandomGenerator random(20'260'101);
    fillAtRandom(random);
    const QList<AuditEntry> all = everything();
    QCOMPARE(all.size(), qsizetype(randomEntries));
    for (int i = 0; i < randomFilters; ++i) {
      const AuditFilter filter = randomFilter(random);
      QList<qint64> expected;
      for (const AuditEntry& entry : all) {
        if (matches(filter, entry)) expected += entry.sequence;
      }
      QVERIFY2(sequences(filter, 7) == expected, qPrintable(filterWords(filter)));
      std::reverse(expected.begin(), expected.end());
      QVERIFY2(exported(filter) == expected, qPrintable(filterWords(filter)));
    }
  }
  void looksAtABoundedPartAtATime() {
    fillWithMany();
    AuditFilter filter;
    filter.text = QStringLiteral("needle");
    const AuditPage first = page(filter, {});
    QVERIFY(first.entries.isEmpty());
    QVERIFY(first.lookedDownTo > 1);
    const AuditPage second = page(filter, {first.lookedDownTo, 0, 100});
    QCOMPARE(second.entries.size(), qsizetype(1));
    QCOMPARE(second.entries.constFirst().sequence, qint64(1));
    QCOMPARE(second.lookedDownTo, qint64(1));
  }
  void findsTheRareAtOnce_data() {
    QTest::addColumn<QString>("field");
    for (const char* field :
         {"actor", "action", "kind", "object", "object kind", "time", "outcome"}) {
      QTest::newRow(field) << QString::fromLatin1(field);
    }
  }
  void findsTheRareAtOnce() {
    QFETCH(QString, field);
    fillWithMany();
    AuditFilter filter;
    if (field == QStringLiteral("actor")) filter.actor = QStringLiteral("rossi");
    if (field == QStringLiteral("action")) filter.action = QStringLiteral("session.refused");
    if (field == QStringLiteral("kind")) filter.action = QStringLiteral("session");
    if (field == QStringLiteral("object")) filter.object = QStringLiteral("person:rossi");
    if (field == QStringLiteral("object kind")) filter.object = QStringLiteral("person");
    if (field == QStringLiteral("time")) filter.to = fromMillis(firstMillis + 1);
    if (field == QStringLiteral("outcome")) filter.outcome = AuditOutcome::Refused;
    const AuditPage found = page(filter, {});
    QCOMPARE(found.entries.size(), qsizetype(1));
    QCOMPARE(found.entries.constFirst().sequence, qint64(1));
    QCOMPARE(found.lookedDownTo, qint64(1));
  }
  void goesOnThroughTheCommon() {
    fillWithMany();
    AuditFilter filter;
    filter.actor = QStringLiteral("service");
    filter.text = QStringLiteral("nowhere");
    qint64 before = 0;
    int steps = 0;
    do {
      const AuditPage one = page(filter, {before, 0, 100});
      QVERIFY(one.entries.isEmpty());
      QVERIFY(before == 0 || one.lookedDownTo < before);
      before = one.lookedDownTo;
      ++steps;
    } while (before > 1);
    QVERIFY2(steps >= 2 && steps <= 4, QByteArray::number(steps).constData());
  }
  void findsOnlyWhatIsAbove() {
    QRandomGenerator random(1);
    fillAtRandom(random);
    const AuditPage newest = page({}, {0, randomEntries - 3, 100});
    QCOMPARE(newest.entries.size(), qsizetype(3));
    QCOMPARE(newest.lookedDownTo, qint64(randomEntries - 2));
    QVERIFY(page({}, {0, randomEntries, 100}).entries.isEmpty());
  }
  void tellsWhatThereIs() {
    QRandomGenerator random(2);
    fillAtRandom(random);
    const auto choices =
        waitFor(made_->store->read([](QSqlDatabase& database) -> Result<QStringList> {
          const auto kinds = audit_search_repository::actionKinds(database);
          const auto actors = audit_search_repository::actors(database);
          const auto desks = audit_search_repository::workstations(database);
          if (!kinds || !actors || !desks) return Error{};
          return *kinds + *actors + *desks;
        }));
    QVERIFY(choices.ok());
    QCOMPARE(*choices, QStringList({QStringLiteral("recip"), QStringLiteral("recipe"),
                                    QStringLiteral("recipe-x"), QStringLiteral("session"),
                                    QStringLiteral("Weber"), QStringLiteral("o'neill"),
                                    QStringLiteral("rossi"), QStringLiteral("service"),
                                    QStringLiteral("B"), QStringLiteral("a")}));
  }
  void tellsNothingOfAnEmptyTrail() {
    AuditFilter filter;
    filter.text = QStringLiteral("x");
    for (const AuditFilter& one : {AuditFilter(), filter}) {
      const AuditPage found = page(one, {});
      QVERIFY(found.entries.isEmpty());
      QCOMPARE(found.lookedDownTo, qint64(1));
    }
  }

 private:
  void fillAtRandom(QRandomGenerator& random) {
    ManualClock clock(firstMillis);
    AuditTrail first(*made_->store, clock, QStringLiteral("a"));
    AuditTrail second(*made_->store, clock, QStringLiteral("B"));
    for (int i = 0; i < randomEntries; ++i) {
      clock.setWall(fromMillis(firstMillis + random.bounded(150)));
      AuditTrail& trail = random.bounded(2) == 0 ? first : second;
      QVERIFY(waitFor(trail.record(randomEvent(random))).ok());
    }
  }
  // The first entry is another one than all that follow.
  void fillWithMany() {
    const auto filled = waitFor(made_->store->write([](Transaction& transaction) -> Result<void> {
      AuditEntry entry;
      entry.workstation = QStringLiteral("desk");
      entry.previousHash = firstPreviousHash();
      entry.hash = firstPreviousHash();
      entry.time = fromMillis(firstMillis);
      entry.event = {{QStringLiteral("rossi"), {}},
                     QStringLiteral("session.refused"),
                     QStringLiteral("person:rossi"),
                     {},
                     {},
                     QStringLiteral("a needle")};
      for (qint64 sequence = 1; sequence <= manyEntries; ++sequence) {
        entry.sequence = sequence;
        auto inserted = audit_repository::insert(transaction.database(), entry);
        if (!inserted) return inserted;
        entry.time += std::chrono::milliseconds(1);
        entry.event = {{QStringLiteral("service"), {}},
                       QStringLiteral("command.started"),
                       QStringLiteral("command:x"),
                       {},
                       {},
                       {}};
      }
      return {};
    }));
    QVERIFY(filled.ok());
  }
  AuditPage page(const AuditFilter& filter, const Span& span) {
    const auto found = waitFor(made_->store->read([filter, span](QSqlDatabase& database) {
      return audit_search_repository::search(database, filter, span);
    }));
    return found ? *found : AuditPage{{}, -1};
  }
  QList<qint64> sequences(const AuditFilter& filter, int limit) {
    QList<qint64> found;
    qint64 before = 0;
    do {
      const AuditPage one = page(filter, {before, 0, limit});
      for (const AuditEntry& entry : one.entries) found += entry.sequence;
      before = one.lookedDownTo;
    } while (before > 1);
    return found;
  }
  QList<qint64> exported(const AuditFilter& filter) {
    QList<qint64> found;
    for (qint64 after = 0; after < randomEntries; after += 150) {
      const auto some = waitFor(made_->store->read([filter, after](QSqlDatabase& database) {
        return audit_search_repository::between(database, filter, after, after + 150);
      }));
      if (!some) return {};
      for (const AuditEntry& entry : *some) found += entry.sequence;
    }
    return found;
  }
  QList<AuditEntry> everything() {
    const auto all = waitFor(made_->store->read([](QSqlDatabase& database) {
      return audit_repository::entriesBefore(database, 0, 10 * randomEntries);
    }));
    return all ? *all : QList<AuditEntry>();
  }
  std::unique_ptr<TestStore> made_;
};

static const RegisterTest<TestAuditSearch> registeredTestAuditSearch;

}  // namespace linewarden::test

#include "test_audit_search.moc"

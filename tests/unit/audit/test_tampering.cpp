// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/hash.h"
#include "tests/support/run_tests.h"
#include "trail_place.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>
#include <random>

namespace linewarden::test {

namespace {

constexpr int trailLength = 40;
// Fewer where each takes ten times as long, under the sanitizers.
const int trialsOfKind =
    qEnvironmentVariable("LINEWARDEN_TAMPERINGS", QStringLiteral("800")).toInt();

/// What a trial did, and what must be found.
struct Trial {
  QString what;
  std::optional<qint64> firstBad;
};

/// With the store's key, in the writer's own connection; each trial is rolled back.
class Tamperer {
 public:
  Tamperer(QSqlDatabase& database, quint64 seed) : database_(database), random_(seed) {
    entries_ = storedEntries(database);
  }

  qint64 below(qint64 bound) {
    return static_cast<qint64>(random_() % static_cast<quint64>(bound));
  }
  qint64 anEntry() { return 1 + below(trailLength); }
  [[nodiscard]] const QList<StoredEntry>& entries() const { return entries_; }

  Trial changeField();
  Trial remove();
  Trial insertForged();
  Trial exchange();
  Trial moveAway();
  /// All from `from` on, with right hashes and links.
  Trial rewriteFrom(qint64 from);
  Trial cutAfter(qint64 left);

 private:
  void run(const QString& sql, const QVariantList& values = {}) { runSql(database_, sql, values); }
  void renumber(qint64 from, qint64 by);
  static void seal(StoredEntry& entry, const QString& previous);
  void insert(const StoredEntry& entry) {
    if (!audit_repository::insert(database_, entry)) throw BrokenInvariant("not inserted");
  }

  QSqlDatabase& database_;
  std::mt19937_64 random_;
  QList<StoredEntry> entries_;
};

void Tamperer::seal(StoredEntry& entry, const QString& previous) {
  entry.previousHash = previous;
  entry.hash = QString::fromLatin1(sha256(hashedForm(entry)).toHex());
}

Trial Tamperer::changeField() {
  static const QStringList columns = {
      QStringLiteral("actor"),       QStringLiteral("role"),          QStringLiteral("workstation"),
      QStringLiteral("action"),      QStringLiteral("object"),        QStringLiteral("reason"),
      QStringLiteral("before_json"), QStringLiteral("after_json"),    QStringLiteral("time"),
      QStringLiteral("hash"),        QStringLiteral("previous_hash"), QStringLiteral("sequence")};
  static const QStringList changes = {
      QStringLiteral("%1 || 'x'"),        QStringLiteral("upper(%1) || ' '"),
      QStringLiteral("'{\"a\":1}'"),      QStringLiteral("CAST(%1 || 'y' AS BLOB)"),
      QStringLiteral("CAST(%1 AS BLOB)"), QStringLiteral("%1 || x'ff'"),
      QStringLiteral("%1 || ' '"),        QStringLiteral("char(65279) || %1")};
  const qint64 sequence = anEntry();
  const QString column = columns.at(below(columns.size()));
  QString change = changes.at(below(changes.size()));
  change.replace(QStringLiteral("%1"), column);
  if (column == QLatin1String("time")) {
    change = below(2) == 0 ? QStringLiteral("time + 0.25") : QStringLiteral("time - 1");
  }
  if (column == QLatin1String("sequence")) change = QStringLiteral("sequence + 0.5");
  run(QStringLiteral("UPDATE audit_entry SET %1 = %2 WHERE sequence = ?").arg(column, change),
      {sequence});
  return {column + u' ' + change + QStringLiteral(" in %1").arg(sequence), sequence};
}

Trial Tamperer::remove() {
  const qint64 sequence = 1 + below(trailLength - 1);
  run(QStringLiteral("DELETE FROM audit_entry WHERE sequence = ?"), {sequence});
  if (below(2) == 0) renumber(sequence + 1, -1);
  return {QStringLiteral("removed %1").arg(sequence), sequence};
}

// One by one, from the side where there is room.
void Tamperer::renumber(qint64 from, qint64 by) {
  const qint64 start = by < 0 ? from : trailLength;
  const qint64 step = by < 0 ? 1 : -1;
  for (qint64 at = start; at >= from && at <= trailLength; at += step) {
    run(QStringLiteral("UPDATE audit_entry SET sequence = ? WHERE sequence = ?"), {at + by, at});
  }
}

// With hashes of its own that are right: where it stands is told by its successor, which no longer
// follows from the one before.
Trial Tamperer::insertForged() {
  const qint64 sequence = anEntry();
  StoredEntry forged = entries_.at(below(trailLength));
  forged.sequence = sequence;
  forged.reason = QStringLiteral("forged");
  seal(forged, entries_.at(sequence - 1).previousHash);
  renumber(sequence, 1);
  insert(forged);
  return {QStringLiteral("inserted %1").arg(sequence), sequence + 1};
}

Trial Tamperer::exchange() {
  const qint64 first = 1 + below(trailLength - 1);
  const qint64 second = first + 1 + below(trailLength - first);
  const QString sql = QStringLiteral("UPDATE audit_entry SET sequence = ? WHERE sequence = ?");
  run(sql, {1000, first});
  run(sql, {first, second});
  run(sql, {second, 1000});
  return {QStringLiteral("exchanged %1 and %2").arg(first).arg(second), first};
}

Trial Tamperer::moveAway() {
  const qint64 sequence = 1 + below(trailLength - 1);
  run(QStringLiteral("UPDATE audit_entry SET sequence = ? WHERE sequence = ?"),
      {below(2) == 0 ? trailLength + 1 + below(5) : -below(5), sequence});
  // In front of all it is in the first one's place.
  const auto now = storedEntries(database_);
  const bool isInFront = now.constFirst().sequence < 1;
  return {QStringLiteral("moved %1").arg(sequence), isInFront ? qint64(1) : sequence};
}

Trial Tamperer::rewriteFrom(qint64 from) {
  run(QStringLiteral("DELETE FROM audit_entry WHERE sequence >= ?"), {from});
  QString link = entries_.at(from - 1).previousHash;
  for (qint64 at = from; at <= trailLength; ++at) {
    StoredEntry entry = entries_.at(at - 1);
    if (at == from) entry.actor += QStringLiteral("-other");
    seal(entry, link);
    link = entry.hash;
    insert(entry);
  }
  return {QStringLiteral("rewritten from %1").arg(from), std::nullopt};
}

Trial Tamperer::cutAfter(qint64 left) {
  run(QStringLiteral("DELETE FROM audit_entry WHERE sequence > ?"), {left});
  return {QStringLiteral("cut after %1").arg(left), std::nullopt};
}

using TrialKind = std::function<Trial(Tamperer&)>;

/// Runs the trials in one write job; the first that was not found as it should be, or nothing.
QString firstMissed(TrailPlace& place, quint64 seed, int trials, const TrialKind& tamper,
                    const std::function<QList<SignedCheckpoint>(Tamperer&)>& outsideOf = {}) {
  return *waitFor(place.store.store->write([&](Transaction& transaction) -> Result<QString> {
    QSqlDatabase& database = transaction.database();
    Tamperer tamperer(database, seed);
    for (int trial = 0; trial < trials; ++trial) {
      const QList<SignedCheckpoint> outside =
          outsideOf ? outsideOf(tamperer) : QList<SignedCheckpoint>();
      runSql(database, QStringLiteral("SAVEPOINT trial"));
      const Trial done = tamper(tamperer);
      const auto found = verifyTrail(database, outside);
      runSql(database, QStringLiteral("ROLLBACK TO trial"));
      runSql(database, QStringLiteral("RELEASE trial"));
      if (!found) return found.error();
      if (found->firstBad != done.firstBad ||
          found->problem.isEmpty() == done.firstBad.has_value()) {
        return QStringLiteral("%1: found %2 instead of %3 (%4)")
            .arg(done.what, QString::number(found->firstBad.value_or(0)),
                 QString::number(done.firstBad.value_or(0)), found->problem);
      }
    }
    return QString();
  }));
}

}  // namespace

class TestTampering : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    place_ = std::make_unique<TrailPlace>();
    place_->record(trailLength);
  }
  void cleanupTestCase() {
    // Each trial was taken back.
    QVERIFY(!place_->verify().firstBad.has_value());
    QCOMPARE(place_->verify().entries, qint64(trailLength));
    place_.reset();
  }

  void findsAChangedField() {
    QCOMPARE(firstMissed(*place_, 1, 3 * trialsOfKind, &Tamperer::changeField), QString());
  }
  void findsARemovedEntry() {
    QCOMPARE(firstMissed(*place_, 2, trialsOfKind, &Tamperer::remove), QString());
  }
  void findsAnInsertedEntry() {
    const TrialKind insert = [](Tamperer& tamperer) {
      Trial done = tamperer.insertForged();
      // Behind all it would be a new entry like any other.
      if (done.firstBad > trailLength + 1) done.firstBad.reset();
      return done;
    };
    QCOMPARE(firstMissed(*place_, 3, trialsOfKind, insert), QString());
  }
  void findsExchangedEntries() {
    QCOMPARE(firstMissed(*place_, 4, trialsOfKind, &Tamperer::exchange), QString());
  }
  void findsAMovedEntry() {
    QCOMPARE(firstMissed(*place_, 5, trialsOfKind, &Tamperer::moveAway), QString());
  }
  void findsARewrittenTrailFromOutsideOnly() {
    const TrialKind rewrite = [](Tamperer& tamperer) {
      return tamperer.rewriteFrom(tamperer.anEntry());
    };
    QCOMPARE(firstMissed(*place_, 6, 20, rewrite), QString());

    qint64 agreed = 0;
    qint64 from = 1;
    const auto outside = [&](Tamperer& tamperer) {
      const qint64 size = tamperer.anEntry();
      from = 1 + tamperer.below(size);
      // One before that still agrees, which bounds the first bad entry.
      agreed = from > 1 ? tamperer.below(from) : 0;
      QList<SignedCheckpoint> kept = {outsideCheckpoint(tamperer.entries(), size)};
      if (agreed > 0) kept.prepend(outsideCheckpoint(tamperer.entries(), agreed));
      return kept;
    };
    const TrialKind found = [&](Tamperer& tamperer) {
      return Trial{tamperer.rewriteFrom(from).what, agreed + 1};
    };
    QCOMPARE(firstMissed(*place_, 7, trialsOfKind, found, outside), QString());
  }
  void findsACutTailFromOutsideOnly() {
    const TrialKind cut = [](Tamperer& tamperer) {
      return tamperer.cutAfter(tamperer.below(trailLength));
    };
    QCOMPARE(firstMissed(*place_, 8, 20, cut), QString());

    qint64 left = 0;
    const auto outside = [&](Tamperer& tamperer) {
      left = tamperer.below(trailLength);
      const qint64 size = left + 1 + tamperer.below(trailLength - left);
      QList<SignedCheckpoint> kept = {outsideCheckpoint(tamperer.entries(), size)};
      if (left > 1) kept += outsideCheckpoint(tamperer.entries(), 1 + tamperer.below(left));
      return kept;
    };
    const TrialKind found = [&left](Tamperer& tamperer) {
      return Trial{tamperer.cutAfter(left).what, left + 1};
    };
    QCOMPARE(firstMissed(*place_, 9, trialsOfKind, found, outside), QString());
  }
  void agreesWithCheckpointsFromOutside() {
    const auto entries =
        waitFor(place_->store.store->read([](QSqlDatabase& database) -> Result<QList<StoredEntry>> {
          return storedEntries(database);
        }));
    const auto found =
        place_->verify({outsideCheckpoint(*entries, trailLength), outsideCheckpoint(*entries, 1),
                        outsideCheckpoint(*entries, 7)});
    QVERIFY2(!found.firstBad.has_value(), qPrintable(found.problem));
    QCOMPARE(found.checkpoints, qint64(3));
  }
  void countsClocksSetBack() {
    TrailPlace place;
    place.record(3);
    place.clock.setWall(fromMillis(1'767'225'000'000));
    place.record(150);
    place.clock.setWall(fromMillis(1'767'224'000'000));
    place.record(2);
    const auto found = place.verify();
    QVERIFY(!found.firstBad.has_value());
    QCOMPARE(found.setBackInAll, qint64(2));
    QCOMPARE(found.setBack.size(), qsizetype(2));
    QCOMPARE(found.setBack.at(0).sequence, qint64(4));
    QCOMPARE(found.setBack.at(1).sequence, qint64(154));
    QVERIFY(found.setBack.at(0).after < found.setBack.at(0).before);
  }
  void keepsTextsThatLookDamaged() {
    TrailPlace place;
    QVERIFY(waitFor(place.audit.record({{QStringLiteral("rossi"), {}},
                                        QStringLiteral("line.stopped"),
                                        QString(QChar::ReplacementCharacter),
                                        {},
                                        {{QStringLiteral("text"), QString(QChar(0xD800))}},
                                        QString(QChar(0xDC00)) + QChar(u'\0')}))
                .ok());
    QVERIFY(!place.verify().firstBad.has_value());
    place.change(QStringLiteral("UPDATE audit_entry SET object = CAST(x'ff' AS TEXT)"));
    QCOMPARE(place.verify().firstBad, std::optional<qint64>(1));
  }

 private:
  std::unique_ptr<TrailPlace> place_;
};

static const RegisterTest<TestTampering> registeredTestTampering;

}  // namespace linewarden::test

#include "test_tampering.moc"

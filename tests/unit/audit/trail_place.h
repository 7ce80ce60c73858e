// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_repository.h"
#include "app/audit/audit_trail.h"
#include "app/audit/checkpoint.h"
#include "app/audit/trail_verification.h"
#include "app/crypto/signing_key.h"
#include "app/store/query.h"
#include "app/store/store.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_store.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include <chrono>

namespace linewarden::test {

inline void runSql(QSqlDatabase& database, const QString& sql, const QVariantList& values = {}) {
  const auto query = runQuery(database, sql, values);
  if (!query) throw BrokenInvariant(query.error().detail.toStdString());
}

inline QList<StoredEntry> storedEntries(QSqlDatabase& database) {
  QList<StoredEntry> entries;
  const auto read = audit_repository::eachStored(database, 0, 0, [&entries](StoredEntry&& entry) {
    entries.append(std::move(entry));
    return true;
  });
  if (!read) throw BrokenInvariant(read.error().detail.toStdString());
  return entries;
}

/// A store with a trail of its own.
struct TrailPlace {
  TrailPlace() : audit(*store.store, clock, QStringLiteral("desk-1")) {}

  void record(int count, const QString& action = QStringLiteral("line.stopped")) {
    QFuture<Result<qint64>> last;
    for (int at = 0; at < count; ++at) {
      clock.advance(std::chrono::milliseconds(10));
      last = audit.record(
          {{QStringLiteral("rossi"), QStringLiteral("operator")},
           action,
           QStringLiteral("line:%1").arg(at % 3),
           at % 4 == 0 ? QJsonObject() : QJsonObject{{QStringLiteral("speed"), at}},
           {{QStringLiteral("number"), at}, {QStringLiteral("text"), QStringLiteral("ü\n")}},
           at % 2 == 0 ? QString() : QStringLiteral("bottle “%1” broken").arg(at)});
    }
    if (count > 0 && !waitFor(last)) throw BrokenInvariant("nothing was recorded");
  }
  AuditVerification verify(const QList<SignedCheckpoint>& outside = {}) {
    const auto found = waitFor(store.store->read(
        [outside](QSqlDatabase& database) { return verifyTrail(database, outside); }));
    if (!found) throw BrokenInvariant(found.error().message.toStdString());
    return *found;
  }
  void change(const QString& sql, const QVariantList& values = {}) {
    const auto changed =
        waitFor(store.store->write([&sql, &values](Transaction& transaction) -> Result<void> {
          runSql(transaction.database(), sql, values);
          return {};
        }));
    if (!changed) throw BrokenInvariant(changed.error().detail.toStdString());
  }

  ManualClock clock;
  TestStore store;
  AuditTrail audit;
};

/// A checkpoint as it was kept outside: over the first `size` of these entries.
inline SignedCheckpoint outsideCheckpoint(const QList<StoredEntry>& entries, qint64 size) {
  const SigningKey key = SigningKey::fromSeed(testStoreKey());
  TrailWalk walk;
  for (qint64 at = 0; at < size; ++at) walk.accept(entries.at(at));
  SignedCheckpoint made;
  made.checkpoint = {QStringLiteral("linewarden/0011223344556677"), walk.result().entries,
                     walk.frontier().root(), walk.result().headHash, fromMillis(1'767'225'700'000)};
  made.publicKey = key.publicKey();
  made.note = noteOf(made.checkpoint, made.publicKey, key.sign(signedText(made.checkpoint)));
  return made;
}

}  // namespace linewarden::test

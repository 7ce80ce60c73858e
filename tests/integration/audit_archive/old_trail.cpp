// SPDX-License-Identifier: GPL-3.0-or-later
#include "old_trail.h"

#include "app/audit/audit_trail.h"
#include "app/audit/checkpoint_keeper.h"
#include "app/crypto/data_key.h"
#include "app/store/query.h"
#include "app/store/store.h"
#include "tests/support/manual_clock.h"

#include <chrono>

namespace linewarden::test {

namespace {

constexpr qint64 yearsAgo = 1'600'000'000'000;

std::unique_ptr<Store> openedStore(const ControlProgram& program) {
  auto keys = KeyEnvelope::load(program.folder());
  if (!keys || !keys->unwrapFromKeyFile(program.keyFile())) return nullptr;
  auto store = Store::open(program.folder(), keys->dataKey());
  return store ? std::move(*store) : nullptr;
}

Result<void> runOldSql(QSqlDatabase& database, const QString& sql) {
  const auto query = runQuery(database, sql);
  if (!query) return query.error();
  return {};
}

}  // namespace

QByteArray OldTrail::setUp(int entries) {
  if (!program_.init(plantAt(1))) return "init failed";
  people_.takeAdministrator();
  const QByteArray problem =
      people_.enrol(QStringLiteral("moreau"), QStringLiteral("Claire Moreau"),
                    {QStringLiteral("security-officer")});
  return problem.isEmpty() ? writeAnew(entries) : problem;
}

// What the set-up recorded goes, as its entries are of today.
QByteArray OldTrail::writeAnew(int entries) const {
  const auto store = openedStore(program_);
  if (store == nullptr) return "the store does not open";
  const auto emptied = waitFor(store->write([](Transaction& transaction) -> Result<void> {
    for (const char* table :
         {"audit_entry", "audit_checkpoint", "audit_subtree", "audit_frontier"}) {
      auto done =
          runOldSql(transaction.database(), QStringLiteral("DELETE FROM ") + QLatin1String(table));
      if (!done) return done;
    }
    return {};
  }));
  if (!emptied) return emptied.error().message.toUtf8();
  ManualClock clock(yearsAgo);
  AuditTrail audit(*store, clock, QStringLiteral("desk-1"));
  CheckpointKeeper keeper(*store, audit, clock);
  for (int at = 0; at < entries; ++at) {
    clock.advance(std::chrono::milliseconds(10));
    audit.record({{QStringLiteral("okafor"), QStringLiteral("operator")},
                  QStringLiteral("line.stopped"),
                  QStringLiteral("line:%1").arg(at % 3),
                  {},
                  {{QStringLiteral("number"), at}},
                  QStringLiteral("bottle broken")});
    const bool isLast = at + 1 == entries;
    if (!isLast && (at % 500) != 499) continue;
    if (const auto made = waitFor(keeper.checkpointNow()); !made) {
      return made.error().message.toUtf8();
    }
  }
  return {};
}

ControlRun OldTrail::asOfficer(const QStringList& words, const QByteArray& lines) const {
  return people_.runAs(QStringLiteral("moreau"), QStringList{QStringLiteral("audit")} + words,
                       lines);
}

ControlRun OldTrail::run(const QStringList& words, const QByteArray& lines) const {
  return program_.run(QStringList{QStringLiteral("audit")} + words, lines);
}

bool OldTrail::change(const QString& sql) const {
  const auto store = openedStore(program_);
  if (store == nullptr) return false;
  return waitFor(store->write([&sql](Transaction& transaction) {
           return runOldSql(transaction.database(), sql);
         }))
      .ok();
}

}  // namespace linewarden::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/person_details.h"

#include "app/audit/audit_repository.h"
#include "app/identity/key_repository.h"
#include "app/identity/person_access.h"
#include "app/identity/person_repository.h"
#include "app/identity/role_repository.h"
#include "app/identity/session_repository.h"

#include <algorithm>

namespace linewarden {

namespace {

constexpr int historyShown = 100;

Result<void> readRoles(QSqlDatabase& database, UtcTime now, PersonDetails& details) {
  auto held = role_repository::heldBy(database, details.person.id);
  if (!held) return held.error();
  details.roles = std::move(*held);
  auto waiting = role_repository::waiting(database, now - role_rules::changeWaitsFor);
  if (!waiting) return waiting.error();
  std::copy_if(waiting->cbegin(), waiting->cend(), std::back_inserter(details.waiting),
               [&](const RoleChange& change) { return change.person == details.person.id; });
  return {};
}

Result<void> readKeys(QSqlDatabase& database, PersonDetails& details) {
  auto signing = key_repository::signingKeysOf(database, details.person.id);
  if (!signing) return signing.error();
  details.signingKeys = std::move(*signing);
  const auto security = key_repository::securityKeysOf(database, details.person.id);
  if (!security) return security.error();
  for (const auto& key : *security) details.securityKeys += key.info;
  const auto codes = person_repository::unusedRecoveryCodeHashes(database, details.person.id);
  if (!codes) return codes.error();
  details.recoveryCodesLeft = static_cast<int>(codes->size());
  return {};
}

}  // namespace

Result<PersonDetails> readPersonDetails(QSqlDatabase& database, PersonId person, UtcTime now,
                                        bool withHistory) {
  auto account = person_access::existing(database, person);
  if (!account) return account.error();
  PersonDetails details;
  details.person = std::move(*account);
  if (auto read = readRoles(database, now, details); !read) return read.error();
  if (auto read = readKeys(database, details); !read) return read.error();
  auto sessions = session_repository::of(database, person, now - session_repository::lostAfter);
  if (!sessions) return sessions.error();
  details.sessions = std::move(*sessions);
  if (withHistory) {
    auto history = audit_repository::entriesOf(database, details.person.name, historyShown);
    if (!history) return history.error();
    details.history = std::move(*history);
  }
  return details;
}

}  // namespace linewarden

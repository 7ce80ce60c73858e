// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"
#include "app/crypto/secret_bytes.h"
#include "app/identity/break_glass.h"
#include "app/identity/role_rules.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QStringList>

/// The emergency phrase, what a review of an emergency access signs, and who may sign it. Pure.
namespace linewarden::emergency_rules {

inline constexpr int phraseWords = 10;
inline constexpr int reviewsNeeded = 2;
inline constexpr std::chrono::hours reviewedWithin{24};

/// Ten words of BIP 39's list, 110 random bits.
[[nodiscard]] QStringList newPhrase();
/// As typed from paper: lower case, one space where spaces, line ends or dashes were. Empty when
/// it cannot be a phrase (nothing or too long).
[[nodiscard]] SecretBytes normalPhrase(const SecretBytes& typed);

/// What one review signs: the access, the trail's entries of it and the reviewer's word.
struct Review {
  qint64 firstEntry = 0;
  qint64 lastEntry = 0;
  QByteArray entriesHead;  ///< hash of the entry `lastEntry`, which covers all before it
  QString reviewer;        ///< account name
  QByteArray publicKey;
  QString note;
  UtcTime time;
};
/// Canonical JSON (RFC 8785); the signature is Ed25519 over exactly these bytes. The access counts
/// without its `reviewedBy`.
[[nodiscard]] QByteArray documentOf(const EmergencyAccess& access, const Review& review);

/// Whether it was opened under this person's account or display name, or a look-alike of them,
/// in whichever order of words.
[[nodiscard]] bool wasOpenedAs(const EmergencyAccess& access, const role_rules::Party& person);
/// Accounts that were given something under an access, by its entries: invited, enabled, reset,
/// or a role. Whoever opened it may be behind them.
[[nodiscard]] QSet<QString> accountsTouched(const QList<AuditEntry>& entries);
/// Conflict while the access is open and once two have reviewed it; SeparationOfDuties for somebody
/// who reviewed it already, with this or another account, or whose name it was opened under.
[[nodiscard]] Result<void> mayReview(const EmergencyAccess& access,
                                     const role_rules::Party& reviewer,
                                     const QList<role_rules::Party>& before);

}  // namespace linewarden::emergency_rules

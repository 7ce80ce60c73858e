// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint.h"
#include "app/base/clock.h"
#include "app/crypto/signing_key.h"

#include <optional>

namespace linewarden {

class Transaction;

/// What a keeper does within write jobs.
namespace checkpoint_maker {

/// How many entries one job takes into the tree, so that others may write in between.
inline constexpr int entriesOfJob = 10'000;

/// The installation's key as it signs, and how its notes name it.
struct InstallationSigner {
  SigningKey key;
  QString origin;  ///< "linewarden/" and the first 16 digits of its first public key
};
/// How notes name the installation whose first key this is.
[[nodiscard]] QString originOf(const QByteArray& firstPublicKey);
/// Made where there is none. KeyDamaged when its halves do not belong together.
Result<InstallationSigner> signer(Transaction& transaction, UtcTime now);

/// Takes the next entries into the tree and, when none is left, signs a checkpoint: the newest
/// again when nothing came since. None while there is more to take in. AuditBroken, and nothing
/// signed, when an entry does not hold or the tree is not the one that was signed last; NotFound
/// in an empty trail.
Result<std::optional<SignedCheckpoint>> step(Transaction& transaction, UtcTime now,
                                             int mostEntries = entriesOfJob);

}  // namespace checkpoint_maker

}  // namespace linewarden

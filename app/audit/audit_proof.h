// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"
#include "app/audit/checkpoint.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// Proof documents: JSON that says by itself, with the installation's public key, what was in the
/// trail (docs/audit-trail.md). Pure, without a store.
namespace linewarden {

/// `form` is the entry's hashed form, `index` its sequence less one, `path` that of RFC 9162.
[[nodiscard]] QByteArray inclusionDocument(const QByteArray& form, qint64 index,
                                           const QList<QByteArray>& path,
                                           const SignedCheckpoint& checkpoint);
/// `firstCheckpoint` is that of the first `first` entries, where there is one.
[[nodiscard]] QByteArray consistencyDocument(
    qint64 first, const QByteArray& firstRoot, const QList<QByteArray>& path,
    const SignedCheckpoint& checkpoint, const std::optional<SignedCheckpoint>& firstCheckpoint);

/// What a proof shows, once it was found to hold.
struct CheckedProof {
  enum class Kind {
    Inclusion,   ///< `entry` is in the trail that the checkpoint signs
    Consistency  ///< the first `first` entries are the beginning of it
  };
  Kind kind = Kind::Inclusion;
  SignedCheckpoint checkpoint;
  AuditEntry entry;      ///< of an inclusion; its hash is computed
  qint64 first = 0;      ///< of a consistency
  QByteArray firstRoot;  ///< of a consistency, 32 bytes
  std::optional<SignedCheckpoint> firstCheckpoint;
};

/// Checks a proof against the installation's public key (32 bytes), which must come from elsewhere
/// than the proof. InvalidArgument when the document is none (at most 2 MiB), AuditBroken when it
/// does not hold or is of another key. Any bytes may be given.
[[nodiscard]] Result<CheckedProof> checkProof(const QByteArray& document,
                                              const QByteArray& publicKey);

}  // namespace linewarden

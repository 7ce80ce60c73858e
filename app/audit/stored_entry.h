// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace linewarden {

/// An entry as its row holds it: JSON and hashes as text, so that what is hashed is what is stored.
struct StoredEntry {
  qint64 sequence = 0;
  qint64 time = 0;  ///< milliseconds since 1970-01-01T00:00:00Z
  QString actor;
  QString role;
  QString workstation;
  QString action;
  QString object;
  QString before;  ///< canonical JSON of an object
  QString after;
  QString reason;
  QString previousHash;  ///< 64 hexadecimal digits
  QString hash;
  /// False when the row holds what this program never writes: a number of another type, or bytes
  /// that these texts do not give back.
  bool isOfKnownTypes = true;
};

/// As the entry is written to the store. Its `hash` is not computed.
[[nodiscard]] StoredEntry storedFrom(const AuditEntry& entry);
[[nodiscard]] AuditEntry entryFrom(const StoredEntry& stored);
/// The bytes that the hash covers; equal to `hashedForm` of the entry while its JSON is canonical.
[[nodiscard]] QByteArray hashedForm(const StoredEntry& stored);
/// The entry whose hashed form these bytes are, with its hash; none for any other bytes. Whether
/// its JSON is canonical is left to the walk (trail_verification.h). Pure; any bytes may be given.
[[nodiscard]] std::optional<StoredEntry> storedFromForm(const QByteArray& form);
/// Whether the text is one JSON object in canonical form (RFC 8785), byte for byte, at most 1,000
/// deep. Builds nothing; any bytes may be given.
[[nodiscard]] bool isCanonicalObject(QByteArrayView text);

}  // namespace linewarden

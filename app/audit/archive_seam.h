// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/merkle_tree.h"
#include "app/audit/stored_entry.h"
#include "app/base/clock.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace linewarden {

/// What the store keeps of entries that were moved to an archive. Each ends where the next begins.
struct ArchivedRange {
  qint64 first = 0;
  qint64 last = 0;
  QByteArray headHash;       ///< of entry `last`
  QByteArray root;           ///< of the tree over entries 1 to `last`
  QList<QByteArray> tree;    ///< its right edge, from which the tree goes on
  qint64 staying = 0;        ///< entries 1 to `last` that stay in the store, of this and all before
  QByteArray stayingSha256;  ///< of their list (StayingList)
  QString file;              ///< its name, without folder
  QByteArray sha256;         ///< of the file
  UtcTime made;

  bool operator==(const ArchivedRange&) const = default;
};

/// Where archives end and the live trail begins.
struct Seam {
  qint64 last = 0;  ///< entries 1 to this one are archived
  QByteArray headHash;
  merkle::Frontier tree;  ///< over them
};

/// The rows of all archives as one seam. AuditBroken where they leave a gap, or do not fit together
/// by themselves; none without archives. Pure.
[[nodiscard]] Result<std::optional<Seam>> seamOf(const QList<ArchivedRange>& archives);
/// What stands as `after` of "audit.archived" of the newest of these archives: its row, and a hash
/// over the rows before, so that none can be changed apart from the trail.
[[nodiscard]] QJsonObject archivedJson(const QList<ArchivedRange>& archives);
/// How old the newest entry of an archive is at least, as its checkpoint was signed.
inline constexpr std::chrono::days leastArchivedAge{30};
inline const QString archivedAction = QStringLiteral("audit.archived");

/// Whether the store keeps an entry when it is archived, as other records are proven by it: who
/// signed a recipe and what became of it, whose key a signature is by, emergency access.
[[nodiscard]] bool staysInStore(const StoredEntry& entry);

/// Hashes entries that stay, by rising sequence: 32 zero bytes at first, then for each SHA-256 over
/// the hash so far and "SEQUENCE HASH".
class StayingList {
 public:
  void add(qint64 sequence, const QString& hash);
  [[nodiscard]] qint64 count() const { return count_; }
  [[nodiscard]] const QByteArray& sha256() const { return hash_; }

 private:
  QByteArray hash_ = QByteArray(32, '\0');
  qint64 count_ = 0;
};

/// The archive that holds an entry; none where it is live.
[[nodiscard]] std::optional<ArchivedRange> archiveOf(const QList<ArchivedRange>& archives,
                                                     qint64 sequence);
/// The refusal for an entry that is in an archive.
[[nodiscard]] Error isArchived(qint64 sequence, const ArchivedRange& archive);

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/seam_paths.h"

#include "app/audit/checkpoint_repository.h"
#include "app/audit/merkle_tree.h"

#include <QCoreApplication>

#include <optional>

namespace linewarden::seam_paths {

namespace {

Error unfitting(qint64 size) {
  return {
      ErrorCode::AuditBroken,
      QCoreApplication::translate(
          "AuditArchive",
          "Nothing was archived: the checkpoint over %1 entries, or the hash tree that the store "
          "keeps, does not fit the entries. Verify the trail to learn which.")
          .arg(size),
      {}};
}

}  // namespace

Result<QList<archive_repository::CheckpointPath>> wanted(QSqlDatabase& database, qint64 before,
                                                         qint64 seam) {
  QList<archive_repository::CheckpointPath> paths;
  if (before > 0) paths.append({before, seam, {}});
  const auto read =
      checkpoint_repository::eachCheckpoint(database, [&](const Checkpoint& checkpoint) {
        const bool isWithin = checkpoint.size > before && checkpoint.size < seam;
        if (isWithin) paths.append({checkpoint.size, seam, {}});
        return checkpoint.size < seam;
      });
  if (!read) return read.error();
  return paths;
}

Result<archive_repository::CheckpointPath> found(QSqlDatabase& database,
                                                 archive_repository::CheckpointPath path,
                                                 const QByteArray& seamRoot) {
  std::optional<Error> problem;
  const auto hash = [&](qint64 from, qint64 to) {
    const auto range = checkpoint_repository::rangeHash(database, from, to);
    if (range) return *range;
    if (!problem) problem = range.error();
    return QByteArray();
  };
  const auto made = merkle::consistencyPath(path.size, path.seam, hash);
  if (problem) return *problem;
  const auto own = checkpoint_repository::checkpointOf(database, path.size);
  if (!own) return own.error();
  if (!made || !*own ||
      !merkle::isConsistent(path.size, (*own)->checkpoint.root, path.seam, seamRoot, *made)) {
    return unfitting(path.size);
  }
  path.path = *made;
  return path;
}

}  // namespace linewarden::seam_paths

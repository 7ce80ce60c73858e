// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/anchored_verification.h"

#include "app/audit/anchor_folder.h"
#include "app/audit/checkpoint_keeper.h"
#include "app/audit/checkpoint_maker.h"
#include "app/audit/checkpoint_repository.h"
#include "app/store/store.h"

#include <utility>

namespace linewarden {

Result<QList<QByteArray>> anchoredNotes(Store& store, const CheckpointKeeper& keeper) {
  const auto keys = waitFor(store.read(&installationPublicKeys));
  if (!keys) return keys.error();
  QList<QByteArray> notes;
  if (keys->isEmpty()) return notes;
  const QString origin = checkpoint_maker::originOf(keys->constFirst());
  for (const AnchorState& anchor : keeper.anchors()) {
    if (const auto read = anchor_folder::anchoredNotes(anchor.place, origin)) notes += *read;
  }
  return notes;
}

Result<AuditVerification> verifiedTrail(QSqlDatabase& database, const HeldAgainst& held,
                                        WorkProgress* progress, qint64& unreadable, int doneAt) {
  const auto keys = installationPublicKeys(database);
  if (!keys) return keys.error();
  auto known = readOutsideNotes(*keys, held.outside);
  if (!known) return known.error();
  const auto brought = checkpoint_repository::outsideNotes(database);
  if (!brought) return brought.error();
  for (const QByteArray& note : held.kept + *brought) {
    const auto read = readOutsideNotes(*keys, {note});
    if (read) {
      *known += *read;
    } else {
      ++unreadable;
    }
  }
  VerificationAids aids{std::move(*known), {}, progress, doneAt};
  if (held.archives != nullptr) {
    for (const auto& archive : *held.archives) aids.archives.append(archive.get());
  }
  return verifyTrail(database, aids);
}

}  // namespace linewarden

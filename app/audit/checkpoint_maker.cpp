// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/checkpoint_maker.h"

#include "app/audit/audit_repository.h"
#include "app/audit/checkpoint_repository.h"
#include "app/audit/trail_verification.h"
#include "app/crypto/random.h"
#include "app/store/transaction.h"

#include <QCoreApplication>

namespace linewarden::checkpoint_maker {

namespace {

using checkpoint_repository::TrailFrontier;

struct CheckpointMakerText {
  Q_DECLARE_TR_FUNCTIONS(CheckpointKeeper)
};

Error brokenTrail(const QString& problem) {
  return {ErrorCode::AuditBroken,
          CheckpointMakerText::tr(
              "No checkpoint was signed, as the audit trail does not hold: %1 Verify the trail, "
              "keep a copy of the store, and find out who had access to it.")
              .arg(problem),
          {}};
}

Error foreignTree() {
  return brokenTrail(CheckpointMakerText::tr(
      "What is kept of its hash tree is not what the last checkpoint signed. Where all entries "
      "hold, “audit rebuild-tree” makes the tree anew."));
}

Error emptyTrail() {
  return {ErrorCode::NotFound,
          CheckpointMakerText::tr("The audit trail has no entries yet, so there is nothing to make "
                                  "a checkpoint of."),
          {}};
}

Error damagedKey() {
  return {ErrorCode::KeyDamaged,
          CheckpointMakerText::tr(
              "The installation's signing key was changed in the store, so nothing was signed. "
              "Restore the last verified backup."),
          {}};
}

/// What was taken into the tree by one step.
struct GrownTree {
  TrailFrontier state;
  QList<merkle::Subtree> subtrees;
  qint64 taken = 0;
};

Result<GrownTree> grow(QSqlDatabase& database, const TrailFrontier& from, int mostEntries) {
  TrailWalk walk(from.frontier, from.headHash);
  GrownTree grown;
  const auto keep = [&grown](const merkle::Subtree& subtree) {
    if (subtree.level >= checkpoint_repository::lowestKeptLevel) grown.subtrees.append(subtree);
  };
  const auto read = audit_repository::eachStored(
      database, from.frontier.size(), mostEntries,
      [&walk, &keep](StoredEntry&& entry) { return walk.accept(entry, keep); });
  if (!read) return read.error();
  if (walk.result().firstBad) return brokenTrail(walk.result().problem);
  grown.taken = walk.frontier().size() - from.frontier.size();
  grown.state = {walk.frontier(), walk.result().headHash};
  return grown;
}

/// Whether the tree may be the one whose checkpoint was signed last, and the trail its own.
Result<void> checkStart(QSqlDatabase& database, const TrailFrontier& state,
                        const std::optional<SignedCheckpoint>& newest) {
  const qint64 size = state.frontier.size();
  const qint64 signedSize = newest ? newest->checkpoint.size : 0;
  if (size < signedSize) return foreignTree();
  if (newest && size == signedSize &&
      (state.frontier.root() != newest->checkpoint.root ||
       state.headHash != newest->checkpoint.headHash)) {
    return foreignTree();
  }
  const auto head = audit_repository::head(database);
  if (!head) return head.error();
  if (head->sequence < size) {
    return brokenTrail(CheckpointMakerText::tr("Its end was cut off: %1 entries were taken into "
                                               "its hash tree, and %2 are left.")
                           .arg(size)
                           .arg(head->sequence));
  }
  if (head->sequence == size && head->hash != state.headHash) return foreignTree();
  return {};
}

Result<SignedCheckpoint> signState(Transaction& transaction, const TrailFrontier& state,
                                   UtcTime now) {
  const auto signs = signer(transaction, now);
  if (!signs) return signs.error();
  SignedCheckpoint made;
  made.checkpoint = {signs->origin, state.frontier.size(), state.frontier.root(), state.headHash,
                     now};
  made.publicKey = signs->key.publicKey();
  made.note = noteOf(made.checkpoint, made.publicKey, signs->key.sign(signedText(made.checkpoint)));
  if (auto kept = checkpoint_repository::insertCheckpoint(transaction.database(), made); !kept) {
    return kept.error();
  }
  return made;
}

}  // namespace

QString originOf(const QByteArray& firstPublicKey) {
  return QStringLiteral("linewarden/") + QString::fromLatin1(firstPublicKey.left(8).toHex());
}

Result<InstallationSigner> signer(Transaction& transaction, UtcTime now) {
  QSqlDatabase& database = transaction.database();
  const auto keys = checkpoint_repository::installationKeys(database);
  if (!keys) return keys.error();
  auto seed = checkpoint_repository::installationSeed(database);
  if (!seed) return seed.error();
  if (!seed->has_value()) {
    SecretBytes fresh = randomSecret(32);
    SigningKey key = SigningKey::fromSeed(fresh.clone());
    if (auto kept =
            checkpoint_repository::insertInstallationKey(database, key.publicKey(), fresh, now);
        !kept) {
      return kept.error();
    }
    const QString origin = originOf(keys->isEmpty() ? key.publicKey() : keys->first().publicKey);
    return InstallationSigner{std::move(key), origin};
  }
  if ((*seed)->size() != 32 || keys->first().publicKey.size() != 32) return damagedKey();
  SigningKey key = SigningKey::fromSeed(std::move(**seed));
  if (key.publicKey() != keys->last().publicKey) return damagedKey();
  return InstallationSigner{std::move(key), originOf(keys->first().publicKey)};
}

Result<std::optional<SignedCheckpoint>> step(Transaction& transaction, UtcTime now,
                                             int mostEntries) {
  QSqlDatabase& database = transaction.database();
  const auto state = checkpoint_repository::frontier(database);
  if (!state) return state.error();
  const auto newest = checkpoint_repository::newestCheckpoint(database);
  if (!newest) return newest.error();
  if (const auto checked = checkStart(database, *state, *newest); !checked) return checked.error();
  const auto grown = grow(database, *state, mostEntries);
  if (!grown) return grown.error();
  const qint64 size = grown->state.frontier.size();
  if (size == 0) return emptyTrail();
  if (newest->has_value() && (*newest)->checkpoint.size == size) return *newest;
  if (grown->taken > 0) {
    if (auto kept = checkpoint_repository::keepSubtrees(database, grown->subtrees); !kept) {
      return kept.error();
    }
    if (auto kept = checkpoint_repository::keepFrontier(database, grown->state); !kept) {
      return kept.error();
    }
  }
  // A step that took in as many as it may need not have seen the end.
  if (grown->taken == mostEntries) return std::optional<SignedCheckpoint>();
  auto made = signState(transaction, grown->state, now);
  if (!made) return made.error();
  return std::optional(std::move(*made));
}

}  // namespace linewarden::checkpoint_maker

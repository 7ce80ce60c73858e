// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/checkpoint_keeper_work.h"

#include "app/audit/anchor_folder.h"
#include "app/audit/checkpoint_maker.h"
#include "app/audit/checkpoint_repository.h"
#include "app/audit/checkpoint_text.h"

#include <QCoreApplication>
#include <QMutexLocker>
#include <QPromise>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace linewarden {

namespace {

constexpr qint64 entriesOfCheckpoint = 1000;
constexpr int notesOfBatch = 500;

struct CheckpointKeeperText {
  Q_DECLARE_TR_FUNCTIONS(CheckpointKeeper)
};

bool endsSession(const QString& action) {
  return action == QLatin1String("session.signed-out") || action == QLatin1String("session.ended");
}

Error aheadOfTrail(const QString& folder, qint64 anchored, qint64 size) {
  return {ErrorCode::AuditBroken,
          CheckpointKeeperText::tr(
              "The folder %1 holds a checkpoint over %2 entries, but the newest of this trail is "
              "over %3: the end of the trail was cut off, or an older copy of the store was "
              "restored. Verify the trail with the checkpoints of this folder.")
              .arg(folder, QString::number(anchored), QString::number(size)),
          {}};
}

Error otherTrail(const QString& folder, qint64 size) {
  return {ErrorCode::AuditBroken,
          CheckpointKeeperText::tr(
              "The folder %1 holds a checkpoint over %2 entries that this store does not have: the "
              "trail was rewritten, or an older copy of the store was restored and went on. "
              "Nothing is added to the folder. Verify the trail; then choose another folder.")
              .arg(folder, QString::number(size)),
          {}};
}

Error isCheckpointText() {
  return {ErrorCode::InvalidArgument,
          CheckpointKeeperText::tr("This text has the form of a checkpoint and was not signed: "
                                   "checkpoints are signed only by making them."),
          {}};
}

/// The newest checkpoint, and the keys that notes of this installation may be signed with.
struct NewestOfStore {
  std::optional<SignedCheckpoint> checkpoint;
  QList<QByteArray> publicKeys;
};

Result<NewestOfStore> newestOfStore(QSqlDatabase& database) {
  auto newest = checkpoint_repository::newestCheckpoint(database);
  if (!newest) return newest.error();
  const auto keys = checkpoint_repository::installationKeys(database);
  if (!keys) return keys.error();
  NewestOfStore found{std::move(*newest), {}};
  for (const auto& key : *keys) found.publicKeys.append(key.publicKey);
  return found;
}

}  // namespace

CheckpointKeeper::Work::Work(CheckpointKeeper& keeper, Store& store, const Clock& clock)
    : keeper_(keeper), store_(store), clock_(clock) {
  anchorPool_.setMaxThreadCount(1);
  pool_.setMaxThreadCount(1);
}

CheckpointKeeper::Work::~Work() {
  isEnding_ = true;
  pool_.waitForDone();
  anchorPool_.waitForDone();
  // Jobs are run and told in their order, so all before this one are through.
  store_.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

QFuture<Result<SignedCheckpoint>> CheckpointKeeper::Work::make() {
  auto promise = std::make_shared<QPromise<Result<SignedCheckpoint>>>();
  promise->start();
  pool_.start([this, promise] {
    promise->addResult(makeNow());
    promise->finish();
  });
  return promise->future();
}

void CheckpointKeeper::Work::makeSoon() {
  if (isAsked_.exchange(true)) return;
  pool_.start([this] {
    isAsked_ = false;
    static_cast<void>(makeNow());
  });
}

void CheckpointKeeper::Work::notice(qint64 sequence, const QString& action) {
  const qint64 covered = std::max(newestSize_.load(), askedAt_.load());
  const bool isFull = isStarted_ && sequence - covered >= entriesOfCheckpoint;
  if (!endsSession(action) && !isFull) return;
  askedAt_ = sequence;
  makeSoon();
}

QString CheckpointKeeper::Work::problem() const {
  const QMutexLocker lock(&problemMutex_);
  return problem_;
}

bool CheckpointKeeper::Work::noteProblem(const QString& problem) {
  const QMutexLocker lock(&problemMutex_);
  return std::exchange(problem_, problem) != problem;
}

// In the pool's thread.
Result<SignedCheckpoint> CheckpointKeeper::Work::makeNow() {
  auto made = sign();
  if (made) {
    if (noteProblem({})) emit keeper_.anchorsChanged();
  } else if (made.error().code != ErrorCode::NotFound &&
             made.error().code != ErrorCode::Cancelled && noteProblem(made.error().message)) {
    emit keeper_.checkpointFailed(made.error().message);
  }
  return made;
}

Result<SignedCheckpoint> CheckpointKeeper::Work::sign() {
  std::optional<SignedCheckpoint> made;
  while (!made) {
    auto stepped = waitFor(store_.write([&clock = clock_](Transaction& transaction) {
      return checkpoint_maker::step(transaction, clock.now());
    }));
    if (!stepped) return stepped.error();
    made = std::move(*stepped);
    // The first tree of a long trail goes on at the next start.
    if (!made && isEnding_) return Error{ErrorCode::Cancelled, {}, {}};
  }
  const qint64 size = made->checkpoint.size;
  if (newestSize_.exchange(size) != size) emit keeper_.checkpointMade(size);
  const QList<AnchorState> states = anchor_.states();
  if (!states.isEmpty() && states.constFirst().newestSize != size) anchorSoon();
  return *std::move(made);
}

QFuture<Result<QByteArray>> CheckpointKeeper::Work::publicKey() {
  return store_.write([&clock = clock_](Transaction& transaction) -> Result<QByteArray> {
    const auto signs = checkpoint_maker::signer(transaction, clock.now());
    if (!signs) return signs.error();
    return signs->key.publicKey();
  });
}

QFuture<Result<QByteArray>> CheckpointKeeper::Work::sign(const QByteArray& message) {
  return store_.write([&clock = clock_, message](Transaction& transaction) -> Result<QByteArray> {
    if (checkpointFromText(message)) return isCheckpointText();
    const auto signs = checkpoint_maker::signer(transaction, clock.now());
    if (!signs) return signs.error();
    return signs->key.sign(message);
  });
}

void CheckpointKeeper::Work::setFolder(const QString& folder) {
  if (folder == anchor_.folder()) return;
  anchor_.setFolder(folder);
  emit keeper_.anchorsChanged();
  if (!folder.isEmpty()) anchorSoon();
}

void CheckpointKeeper::Work::anchorSoon() {
  if (isAnchorAsked_.exchange(true)) return;
  anchorPool_.start([this] {
    isAnchorAsked_ = false;
    anchorNow();
  });
}

// In the anchors' thread.
void CheckpointKeeper::Work::anchorNow() {
  const QString folder = anchor_.folder();
  if (folder.isEmpty()) return;
  if (const auto done = bringUpToDate(folder); !done) {
    anchor_.noteProblem(folder, done.error().message);
  }
  emit keeper_.anchorsChanged();
}

// What the folder says is looked at each time, as it is not ours alone.
Result<void> CheckpointKeeper::Work::bringUpToDate(const QString& folder) {
  const auto newest = waitFor(store_.read(&newestOfStore));
  if (!newest) return newest.error();
  if (!newest->checkpoint) return {};
  const Checkpoint& last = newest->checkpoint->checkpoint;
  const auto anchored = anchor_folder::newestAnchored(folder, last.origin, newest->publicKeys);
  if (!anchored) return anchored.error();
  qint64 size = 0;
  if (anchored->has_value()) {
    size = (*anchored)->checkpoint.size;
    anchor_.noteKept(folder, (*anchored)->checkpoint);
  }
  if (size > last.size) return aheadOfTrail(folder, size, last.size);
  if (size > 0) {
    // Once the trail has grown past it again, sizes alone would not tell.
    const auto own = waitFor(store_.read([size](QSqlDatabase& database) {
      return checkpoint_repository::checkpointsAfter(database, size - 1, 1);
    }));
    if (!own) return own.error();
    if (own->isEmpty() || own->constFirst().checkpoint != (*anchored)->checkpoint) {
      return otherTrail(folder, size);
    }
  }
  while (size < last.size) {
    const auto missing = waitFor(store_.read([size](QSqlDatabase& database) {
      return checkpoint_repository::checkpointsAfter(database, size, notesOfBatch);
    }));
    if (!missing) return missing.error();
    if (missing->isEmpty()) return {};
    if (auto added = anchor_folder::addNotes(folder, *missing); !added) return added;
    anchor_.noteKept(folder, missing->constLast().checkpoint);
    size = missing->constLast().checkpoint.size;
  }
  return {};
}

}  // namespace linewarden

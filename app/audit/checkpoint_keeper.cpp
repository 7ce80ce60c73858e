// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/checkpoint_keeper.h"

#include "app/audit/audit_trail.h"
#include "app/audit/checkpoint_keeper_work.h"

#include <QTimer>

#include <chrono>

namespace linewarden {

namespace {

constexpr std::chrono::minutes checkpointInterval{5};

}  // namespace

CheckpointKeeper::CheckpointKeeper(Store& store, AuditTrail& audit, const Clock& clock)
    : audit_(audit), work_(std::make_unique<Work>(*this, store, clock)) {
  // At once, in the store's thread: the program may end before events of this thread go on.
  connect(
      &audit_, &AuditTrail::recorded, this,
      [work = work_.get()](qint64 sequence, const QString& action) {
        work->notice(sequence, action);
      },
      Qt::DirectConnection);
}

CheckpointKeeper::~CheckpointKeeper() {
  disconnect(&audit_, nullptr, this, nullptr);
  // While this is still whole: what is on its way tells by its signals.
  work_.reset();
}

void CheckpointKeeper::start() {
  work_->start();
  auto* timer = new QTimer(this);
  connect(timer, &QTimer::timeout, this, [this] { work_->makeSoon(); });
  timer->start(checkpointInterval);
  work_->makeSoon();
}

QFuture<Result<SignedCheckpoint>> CheckpointKeeper::checkpointNow() {
  return work_->make();
}

void CheckpointKeeper::setAnchorFolder(const QString& folder) {
  work_->setFolder(folder);
}

QList<AnchorState> CheckpointKeeper::anchors() const {
  return work_->anchors();
}

QString CheckpointKeeper::problem() const {
  return work_->problem();
}

QFuture<Result<QByteArray>> CheckpointKeeper::publicKey() {
  return work_->publicKey();
}

QFuture<Result<QByteArray>> CheckpointKeeper::sign(const QByteArray& message) {
  return work_->sign(message);
}

}  // namespace linewarden

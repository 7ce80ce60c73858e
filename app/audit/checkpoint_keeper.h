// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_seal.h"
#include "app/base/clock.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace linewarden {

class AuditTrail;
class Store;

/// Makes signed checkpoints of the trail: every 5 minutes while there is something new, after 1,000
/// entries, at sign-out and on demand, and hands each to the anchors (a folder outside the
/// store). Lives in the console's thread; its calls may come from any.
class CheckpointKeeper : public QObject {
  Q_OBJECT

 public:
  CheckpointKeeper(Store& store, AuditTrail& audit, const Clock& clock);
  /// Waits for what is on its way.
  ~CheckpointKeeper() override;

  /// From now on it makes checkpoints by itself, the first at once. In the keeper's thread.
  void start();
  /// The newest when nothing came since. The installation's signing key is made at the first call.
  QFuture<Result<SignedCheckpoint>> checkpointNow();
  /// The folder that keeps checkpoints outside; empty for none. Not audited here.
  void setAnchorFolder(const QString& folder);
  [[nodiscard]] QList<AnchorState> anchors() const;
  /// Why the last one was not signed, for people; empty while all is well.
  [[nodiscard]] QString problem() const;
  /// The installation's public key, made when there is none.
  QFuture<Result<QByteArray>> publicKey();
  /// Signs other records of the installation (exports).
  QFuture<Result<QByteArray>> sign(const QByteArray& message);

 signals:
  void checkpointMade(qint64 size);
  /// One that it was to make by itself was not signed, for another reason than the time before;
  /// `problem` is for people.
  void checkpointFailed(const QString& problem);
  void anchorsChanged();

 private:
  class Work;

  AuditTrail& audit_;
  std::unique_ptr<Work> work_;
};

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/work_progress.h"
#include "app/identity/session.h"
#include "ui/audit/audit_rooms.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

class QWidget;

namespace linewarden {
struct AuditVerification;
struct SignedCheckpoint;
}  // namespace linewarden

namespace linewarden::ui {

/// Verifies the trail, makes checkpoints and proofs, and writes them to files. GUI thread; the
/// work itself is done in others.
class ProofActs final : public QObject {
  Q_OBJECT

 public:
  /// File dialogs stand over `window`, which is its parent.
  ProofActs(const AuditRooms& rooms, QWidget* window);
  ~ProofActs() override;

  /// Who acts from now on; what is being verified for somebody else is stopped.
  void setSession(const Session& session);
  [[nodiscard]] bool isVerifying() const { return progress_ != nullptr; }
  /// Thousandths of what is being verified.
  [[nodiscard]] int done() const;

  void verifyNow();
  void cancel();
  void checkpointNow();
  /// Makes a checkpoint and asks where to save it.
  void chooseCheckpointFile();
  void saveCheckpoint(const QString& path);
  /// Asks for a file of checkpoints and verifies against it.
  void chooseNotes();
  void verifyAgainst(const QString& path);
  /// Asks where to save an entry's proof.
  void chooseProofFile(qint64 sequence, const QByteArray& proof);
  void saveProof(const QString& path, const QByteArray& proof);

 signals:
  void told(const QString& text);
  /// isVerifying or done is another one.
  void progressed();
  /// A verification ended, well or not.
  void verified();

 private:
  void verify(const QList<QByteArray>& outside);
  [[nodiscard]] bool mayBeTold(const Session& asked) const;
  void tellOutcome(const Result<AuditVerification>& outcome, qsizetype outside);
  void write(const QString& path, const QByteArray& content);

  AuditRooms rooms_;
  QWidget* window_;
  Session session_;
  SessionId verifiedFor_;                   ///< whose verification runs
  std::shared_ptr<WorkProgress> progress_;  ///< of the verification that runs
  QTimer ticks_;
};

}  // namespace linewarden::ui

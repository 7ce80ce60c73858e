// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/work_progress.h"
#include "app/identity/audit_archiver.h"
#include "app/identity/session.h"
#include "ui/audit/audit_rooms.h"
#include "ui/widgets/decision_dialog.h"

#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;

namespace linewarden::ui {

class PasswordField;
class SegmentedChoice;
class TextField;

/// Moves old entries of the trail to an archive: asks how old, for the file and its passphrase,
/// shows beforehand which entries that are, how far it is, and what was done. Cannot be
/// closed while that runs, but stopped; deletes itself when it is closed.
class ArchiveDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  ArchiveDialog(const AuditRooms& rooms, const Session& session, QWidget* parent);
  ~ArchiveDialog() override;

  void setPath(const QString& path);
  /// Not while it runs.
  void reject() override;

 signals:
  /// Entries left the store.
  void archived();

 private:
  QWidget* makeBody();
  QWidget* makeAge();
  QWidget* makeFile();
  void choosePath();
  void askPlan();
  void takePlan(const Result<ArchivePlan>& plan);
  void start();
  void run(const std::shared_ptr<const SecretBytes>& passphrase);
  void take(const Result<ArchivedAudit>& done);
  void showRefusal(const Error& error);
  void showRunning();
  [[nodiscard]] bool isPassphraseSound();
  [[nodiscard]] UtcTime before() const;

  AuditRooms rooms_;
  Session session_;
  int plans_ = 0;  ///< asked for so far: answers to earlier ones are dropped
  bool hasPlan_ = false;
  qint64 planned_ = 0;     ///< the last entry, as it is shown
  UtcTime plannedBefore_;  ///< what was asked for then
  bool isDone_ = false;
  std::shared_ptr<WorkProgress> progress_;  ///< of the archiving that runs
  QTimer ticks_;
  SegmentedChoice* ages_ = nullptr;
  QLabel* plan_ = nullptr;
  TextField* file_ = nullptr;
  PasswordField* passphrase_ = nullptr;
  PasswordField* again_ = nullptr;
  QProgressBar* bar_ = nullptr;
  QLabel* outcome_ = nullptr;
  Button* stop_ = nullptr;
  Button* close_ = nullptr;
  Button* archive_ = nullptr;
};

}  // namespace linewarden::ui

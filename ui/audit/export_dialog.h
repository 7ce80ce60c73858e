// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/work_progress.h"
#include "app/identity/audit_reader.h"
#include "app/identity/session.h"
#include "ui/audit/audit_rooms.h"
#include "ui/widgets/decision_dialog.h"

#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;

namespace linewarden::ui {

class SegmentedChoice;
class TextField;

/// Writes what matches a filter to a file, signed: asks for the format and the file, shows how far
/// it is, and tells what was written. Deletes itself when it is closed, which stops the work.
class ExportDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  /// `known`: how many match as far as was looked; `areAll`: there are no more.
  ExportDialog(const AuditRooms& rooms, const Session& session, const AuditFilter& filter,
               qint64 known, bool areAll, QWidget* parent);
  ~ExportDialog() override;

  void setPath(const QString& path);

 private:
  QWidget* makeBody();
  QWidget* makeFile();
  void choosePath();
  void fitEnding();
  void start();
  void showRunning();
  void take(const Result<ExportedAudit>& written);
  [[nodiscard]] AuditExportFormat format() const;

  AuditRooms rooms_;
  Session session_;
  AuditFilter filter_;
  std::shared_ptr<WorkProgress> progress_;  ///< of the export that runs
  QTimer ticks_;
  SegmentedChoice* formats_ = nullptr;
  TextField* file_ = nullptr;
  QProgressBar* bar_ = nullptr;
  QLabel* outcome_ = nullptr;
  Button* stop_ = nullptr;
  Button* close_ = nullptr;
  Button* export_ = nullptr;
};

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/audit_seal_words.h"

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;

namespace linewarden::ui {

class Button;
class ProofActs;

/// How far the trail is proven, over the table, and what can be done about it. The good colour
/// stands only where it is verified up to the newest checkpoint.
class AuditSealBar final : public QFrame {
  Q_OBJECT

 public:
  explicit AuditSealBar(ProofActs& acts, QWidget* parent = nullptr);

  void show(const AuditSeal& seal, UtcTime now);
  void showFailure(const QString& text);
  void clear();
  /// Why this person may not verify; empty: may.
  void setMayVerify(const QString& refusal);
  /// Why this person may not archive; empty: may.
  void setMayArchive(const QString& refusal);

 signals:
  void exportWanted();
  void archiveWanted();

 private:
  class Mark;
  QMenu* makeMenu();
  void showRunning();
  void showTip(const QString& problem);

  ProofActs& acts_;
  Mark* mark_;
  QLabel* title_;
  QLabel* anchor_;
  QProgressBar* progress_;
  Button* verify_;
  Button* cancel_;
  Button* more_;
  QAction* archive_ = nullptr;
  QString refusal_;
};

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/break_glass.h"

#include <QWidget>

class QVBoxLayout;

namespace linewarden::ui {

class Button;
class SidePanel;

/// The side panel of one opening of the emergency account: why, by whom, what was done under it,
/// who has reviewed it.
class EmergencyPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit EmergencyPanel(QWidget* parent = nullptr);

  /// Why this person may not; empty: they may.
  struct Refusals {
    QString end;
    QString review;
  };
  void show(const EmergencyAccess& access, UtcTime now, const Refusals& refusals);
  /// What was done under it; a failure is told in place.
  void showEntries(const Result<QList<AuditEntry>>& entries, UtcTime now);
  void end();
  /// 0: nothing is shown.
  [[nodiscard]] qint64 access() const { return access_.id; }

 signals:
  void endWanted();
  void reviewWanted();
  void closed();

 private:
  QWidget* makeFacts(UtcTime now);
  QWidget* makeFoot();

  EmergencyAccess access_;
  SidePanel* panel_;
  QVBoxLayout* entries_ = nullptr;
  Button* end_;
  Button* review_;
};

}  // namespace linewarden::ui

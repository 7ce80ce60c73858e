// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/access_policy.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace linewarden::ui {

class Button;
class NumberBox;
class SegmentedChoice;
class SidePanel;
class TextField;

/// The side panel in which a role's rules are changed; says what the change makes weaker.
class PolicyPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit PolicyPanel(QWidget* parent = nullptr);

  /// `refusal`: why this person may change nothing; empty: they may. The same role again keeps
  /// what was entered, unless the rules themselves are others by now.
  void show(const RolePolicy& policy, const QString& refusal);
  void end();
  [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
  /// What is entered differs from the rules that hold.
  [[nodiscard]] bool hasDraft() const { return isOpen() && entered() != before_; }
  [[nodiscard]] Role role() const { return before_.role; }
  void setBusy(bool busy);
  /// Shows why it was refused; nothing for Cancelled.
  void refuse(const Error& error);

 signals:
  void saveWanted(const linewarden::RolePolicy& policy, const QString& reason);
  void closed();

 private:
  QWidget* makeBody();
  NumberBox* addMinutes(const QString& name, const QString& label, const QString& hint,
                        std::chrono::minutes least, std::chrono::minutes most);
  [[nodiscard]] RolePolicy entered() const;
  void showEffect();
  void save();

  RolePolicy before_;
  QString refusal_;
  bool busy_ = false;
  SidePanel* panel_;
  QWidget* form_ = nullptr;
  SegmentedChoice* factor_ = nullptr;
  NumberBox* idleLock_ = nullptr;
  NumberBox* longest_ = nullptr;
  QCheckBox* oneSession_ = nullptr;
  QWidget* weaker_ = nullptr;
  QLabel* weakerText_ = nullptr;
  TextField* reason_ = nullptr;
  QLabel* problem_ = nullptr;
  Button* save_ = nullptr;
};

}  // namespace linewarden::ui

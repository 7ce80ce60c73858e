// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/editor/draft_row.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QPlainTextEdit;

namespace linewarden {
class Clock;
}

namespace linewarden::ui {

class Field;
class ParameterModel;
class StepsEditor;
class TextField;

/// Title, description, time it becomes effective, and steps of a draft. What is typed goes into the
/// model at once, and its undo is the draft's.
class HeaderForm final : public QWidget {
  Q_OBJECT

 public:
  /// Both outlive it.
  HeaderForm(ParameterModel& model, const Clock& clock, QWidget* parent = nullptr);

  [[nodiscard]] StepsEditor* steps() const { return steps_; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* makeMoment();
  void showHeader();
  void showMomentTip();
  void takeTitle(const QString& text);
  void takeDescription();
  void takeMoment();

  ParameterModel& model_;
  const Clock& clock_;
  TextField* title_;
  QPlainTextEdit* description_;
  QCheckBox* isTimed_;
  QDateTimeEdit* moment_;
  StepsEditor* steps_;
  bool isShowing_ = false;
};

}  // namespace linewarden::ui

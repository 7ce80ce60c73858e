// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace linewarden::ui {

/// One setting: its name and what it does at the left, its control at the right.
class SettingRow final : public QWidget {
  Q_OBJECT

 public:
  /// Takes the control over and names it for those who do not see it.
  SettingRow(const QString& name, const QString& meaning, QWidget* control,
             QWidget* parent = nullptr);

  /// What the row says below the name from now on.
  void setMeaning(const QString& meaning);

 private:
  QLabel* meaning_;
  QWidget* control_;
};

}  // namespace linewarden::ui

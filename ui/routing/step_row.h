// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace linewarden::ui {

class Button;
class NumberBox;
class TextField;

/// One step of a plan: after how long which addresses are told.
class StepRow final : public QWidget {
  Q_OBJECT

 public:
  /// `at` counts from 0 and stands in the object names, such as "routingStepAddresses0".
  explicit StepRow(int at, QWidget* parent = nullptr);

  void setMinutes(int minutes);
  [[nodiscard]] int minutes() const;
  /// As it is typed.
  void setText(const QString& text);
  [[nodiscard]] QString text() const;
  [[nodiscard]] QStringList addresses() const;
  void setProblem(const QString& problem);
  /// Which way it may go, and whether it may go at all.
  void setOpen(bool mayRise, bool mayFall, bool mayGo);
  void focusAddresses();

 signals:
  void edited();
  void riseWanted();
  void fallWanted();
  void removeWanted();

 private:
  Button* addAct(const QString& name, const QString& icon, const QString& meaning);

  int at_;
  NumberBox* minutes_;
  TextField* addresses_;
  Button* rise_ = nullptr;
  Button* fall_ = nullptr;
  Button* remove_ = nullptr;
};

}  // namespace linewarden::ui

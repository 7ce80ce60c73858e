// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/label.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace linewarden::ui {

class Button;
struct RouteStateWords;

/// A receiver or a plan in its list: what it does, how it fares, and what can be done about it.
class RouteRow final : public QWidget {
  Q_OBJECT

 public:
  /// `name` stands before the object names, such as "routingSyslogEdit".
  RouteRow(const QString& name, bool canTest, QWidget* parent = nullptr);

  void setTexts(const QString& title, const QString& detail);
  void setOn(bool isOn);
  void setState(const RouteStateWords& state);
  /// What came of the last act; empty: nothing.
  void showOutcome(const QString& text, Tone tone);
  /// Nothing can be done about it meanwhile; the focus stays where it is.
  void setBusy(bool isBusy) { isBusy_ = isBusy; }

 signals:
  void switched(bool isOn);
  void testWanted();
  void editWanted();
  void removeWanted();

 private:
  /// `wanted` is emitted when it is pressed.
  void addAct(const QString& name, const QString& verb, void (RouteRow::*wanted)());

  QHBoxLayout* row_;
  QLabel* title_;
  QLabel* detail_;
  QLabel* state_;
  QLabel* outcome_;
  QWidget* acts_;
  QCheckBox* isOn_;
  QList<Button*> buttons_;
  bool isBusy_ = false;
};

}  // namespace linewarden::ui

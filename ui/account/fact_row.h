// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace linewarden::ui {

class Button;

/// A fact about an account, what is to be known of it, and what can be done about it at the
/// right.
class FactRow final : public QWidget {
  Q_OBJECT

 public:
  FactRow(const QString& title, const QString& detail, QWidget* parent = nullptr);

  void setDetail(const QString& detail);
  /// The title in ink of its own kind, such as a fingerprint that is compared letter by letter.
  void makeTitleSelectable();
  Button* addAct(const QString& name, const QString& verb);

 private:
  QString titleText_;
  QHBoxLayout* row_;
  QLabel* title_;
  QLabel* detail_;
};

/// Takes all out of a column: rows that are drawn anew.
void clearColumn(QVBoxLayout& column);

}  // namespace linewarden::ui

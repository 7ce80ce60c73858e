// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace linewarden::ui {

/// A list that opens above a part of the status bar: what is behind its figure, each row
/// leading to its page. Closes when something else is clicked or Escape is pressed.
class StatusPopup final : public QFrame {
  Q_OBJECT

 public:
  StatusPopup(const QString& title, QWidget* parent);

  /// A row; with an address it is a button that leads there.
  void addRow(const QString& title, const QString& detail, const QString& address = {});
  /// Opens it above this widget.
  void openAbove(const QWidget* anchor);

 signals:
  void openRequested(const QString& address);

 private:
  QVBoxLayout* column_;
};

}  // namespace linewarden::ui

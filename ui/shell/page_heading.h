// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace linewarden::ui {

class Button;
class ElidedLabel;

/// Above every page: its title, what it is about just now, and the way to search.
class PageHeading final : public QFrame {
  Q_OBJECT

 public:
  explicit PageHeading(QWidget* parent = nullptr);

  void setHeading(const QString& title, const QString& context);

 signals:
  void searchRequested();

 private:
  QLabel* title_;
  ElidedLabel* context_;
  Button* search_;
};

}  // namespace linewarden::ui

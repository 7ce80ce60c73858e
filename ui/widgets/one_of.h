// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace linewarden::ui {

/// Shows one of its widgets and is as high as that one alone. (A QStackedWidget is as high as
/// its highest, also where text wraps.)
class OneOf final : public QWidget {
  Q_OBJECT

 public:
  explicit OneOf(QWidget* parent = nullptr);

  /// Takes the widget over; the first one is in front.
  void addWidget(QWidget* widget);
  void setCurrentWidget(QWidget* widget);
  [[nodiscard]] QWidget* currentWidget() const { return current_; }

 private:
  QVBoxLayout* column_;
  QList<QWidget*> widgets_;
  QWidget* current_ = nullptr;
};

}  // namespace linewarden::ui

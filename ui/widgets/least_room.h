// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linewarden::ui {

/// Stands between a scroll area and a page: the page fills the area and scrolls only where
/// not even its least size fits. (A scroll area alone goes by the size a page with wrapped
/// text would like.) GUI thread.
class LeastRoom final : public QWidget {
 public:
  /// Takes `page` over.
  explicit LeastRoom(QWidget* page);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* page_;
};

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallboard/wallboard_look.h"

#include <QQuickView>
#include <QStringList>

namespace linewarden::ui {

class WallboardFeed;

/// The wallboard on its screen: draws without a graphics card, hides the pointer, and takes no
/// input but Escape and Ctrl+Q, which close it. GUI thread.
class WallboardWindow final : public QQuickView {
  Q_OBJECT

 public:
  /// To be made before any other Qt Quick window of the program, as it chooses how all are drawn.
  explicit WallboardWindow(ThemeKind theme);
  ~WallboardWindow() override;

  /// In place of lines: the place is being opened, or could not be. Escape still closes.
  void showNotice(const QString& title, const QString& text);
  /// From now on this is shown; it has to outlive the window, or be followed by a notice.
  void showFeed(WallboardFeed* feed);

  [[nodiscard]] const WallboardLook& look() const { return look_; }
  /// What QML complained of since the start; empty where all is well.
  [[nodiscard]] const QStringList& complaints() const { return complaints_; }

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fit();
  void setOnRoot(const char* property, const QVariant& value);

  WallboardLook look_;
  WallboardFeed* feed_ = nullptr;
  QStringList complaints_;
};

}  // namespace linewarden::ui

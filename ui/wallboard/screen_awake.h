// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace linewarden::ui {

/// While it lives, the desktop is asked not to blank the screen (org.freedesktop.ScreenSaver, which
/// GNOME, KDE, Xfce and others answer to). Elsewhere nothing happens: there the screen's own
/// settings decide. Never waits for an answer. GUI thread.
class ScreenAwake final : public QObject {
  Q_OBJECT

 public:
  explicit ScreenAwake(QObject* parent = nullptr);
  ~ScreenAwake() override;

 private:
  quint32 cookie_ = 0;
};

}  // namespace linewarden::ui

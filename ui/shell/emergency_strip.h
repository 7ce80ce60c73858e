// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"

#include <QFrame>

class QLabel;

namespace linewarden {
class BreakGlass;
}  // namespace linewarden

namespace linewarden::ui {

class Button;

/// Over the window while somebody works under emergency access: until when, that all of it is
/// recorded, and the way to end it. GUI thread.
class EmergencyStrip final : public QFrame {
  Q_OBJECT

 public:
  explicit EmergencyStrip(BreakGlass& breakGlass, QWidget* parent = nullptr);

  /// Who is signed in and awake; hidden unless that is the emergency account.
  void setSession(const Session& session);

 signals:
  void told(const QString& text);

 private:
  void ask();
  void end();

  BreakGlass& breakGlass_;
  Session session_;
  QLabel* text_;
  Button* end_;
};

}  // namespace linewarden::ui

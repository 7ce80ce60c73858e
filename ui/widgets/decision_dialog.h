// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace linewarden::ui {

/// Asks for a decision: its title says what happens, its text what that means, its
/// buttons are verbs. Opened with open(); Escape is the way out that changes nothing.
class DecisionDialog : public QDialog {
  Q_OBJECT

 public:
  DecisionDialog(const QString& title, const QString& text, QWidget* parent);

  /// A button that does it: `decided(verb id)` is emitted and the dialog closes. Added
  /// right of the ones before; the first Primary one answers Enter.
  Button* addVerb(const QString& id, const QString& verb, ButtonKind kind);
  /// A button whose work may be refused: it decides nothing and leaves the dialog open.
  Button* addAct(const QString& verb, ButtonKind kind);
  /// The button that leaves all as it is; "Keep" or the like.
  Button* addWayOut(const QString& verb);
  /// What stands between text and buttons, such as a field.
  void setBody(QWidget* body);
  /// It shows what is shown once: the window's lock hides it and brings it back with the same
  /// person instead of closing it.
  void waitOverLock() { setProperty(waitsOverLock, true); }
  static constexpr const char* waitsOverLock = "waitsOverLock";

 signals:
  void decided(const QString& id);

 private:
  QVBoxLayout* column_;
  QHBoxLayout* buttons_;
};

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace linewarden::ui {

/// Primary: the one thing to do here. Plain: the others. Danger: what cannot be undone.
/// Quiet: without a frame, for tools. Segment: one of a SegmentedChoice.
/// Rail, Status, Search: parts of the shell.
enum class ButtonKind { Primary, Plain, Danger, Quiet, Segment, Rail, Status, Search };

/// A button of our family. With an icon and no text, give it an accessible name.
class Button final : public QPushButton {
  Q_OBJECT

 public:
  explicit Button(const QString& text, ButtonKind kind = ButtonKind::Plain,
                  QWidget* parent = nullptr);

  /// An icon of our set, by name; drawn in the button's own ink.
  void setIconName(const QString& name);
  /// Tooltip and accessible name at once, for a button that shows an icon alone.
  void setMeaning(const QString& meaning);

 protected:
  void changeEvent(QEvent* event) override;
  /// Enter presses the button that has the focus, as Space does.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void drawIconAnew();

  ButtonKind kind_;
  QString iconName_;
};

}  // namespace linewarden::ui

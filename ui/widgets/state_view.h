// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace linewarden::ui {

class Button;

/// What stands where a page or card has nothing to show: that it is empty, still loading,
/// or failed, each with what to do. One quiet centred column.
class StateView final : public QWidget {
  Q_OBJECT

 public:
  enum class Kind { Empty, Loading, Error };

  StateView(Kind kind, const QString& title, const QString& text, QWidget* parent = nullptr);

  void setText(const QString& text);
  /// The icon of an empty state; others have their own.
  void setIconName(const QString& name);
  /// A button under the text; `acted` when it is pressed.
  Button* setAction(const QString& verb);
  /// More to read below, in small type, such as an error's detail; can be selected.
  void setDetail(const QString& detail);

 signals:
  void acted();

 private:
  class Mark;
  Mark* mark_;
  QLabel* text_;
  QLabel* detail_;
  QVBoxLayout* column_;
};

}  // namespace linewarden::ui

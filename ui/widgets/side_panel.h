// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace linewarden::ui {

class ElidedLabel;

/// A panel at the right of a page about the chosen thing: a title, a body that scrolls, a
/// foot for acts that are kept apart. Escape or its button closes it.
class SidePanel final : public QFrame {
  Q_OBJECT

 public:
  explicit SidePanel(QWidget* parent = nullptr);

  void setTitle(const QString& title);
  /// Takes the body over; the one before goes.
  void setBody(QWidget* body);
  /// Takes over what stands at the foot, under a rule.
  void setFoot(QWidget* foot);

 signals:
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void close();

  ElidedLabel* title_;
  QVBoxLayout* body_;
  QVBoxLayout* foot_;
};

}  // namespace linewarden::ui

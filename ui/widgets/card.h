// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace linewarden::ui {

/// A framed surface with an optional title; its contents go into `content()`.
class Card : public QFrame {
  Q_OBJECT

 public:
  explicit Card(const QString& title = {}, QWidget* parent = nullptr);

  [[nodiscard]] QVBoxLayout* content() const { return column_; }

 private:
  QVBoxLayout* column_;
};

}  // namespace linewarden::ui

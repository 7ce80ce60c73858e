// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace linewarden::ui {

/// A share from 0 to 1 as a thin bar, such as availability.
class ShareBar final : public QWidget {
  Q_OBJECT

 public:
  explicit ShareBar(QWidget* parent = nullptr);

  /// `meaning` is what is said: "Availability 93.4 %".
  void setShare(std::optional<double> share, const QString& meaning);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::optional<double> share_;
};

}  // namespace linewarden::ui

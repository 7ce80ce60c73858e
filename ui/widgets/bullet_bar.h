// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace linewarden::ui {

/// The end of a bullet bar's scale: a round number above both value and target.
[[nodiscard]] double bulletScaleEnd(std::optional<double> value, std::optional<double> target);

/// A value against its target (a bullet graph after Few): a bar from zero, the target as a
/// tick across it. The scale only grows while the target stays, so that the bar is steady.
class BulletBar final : public QWidget {
  Q_OBJECT

 public:
  explicit BulletBar(QWidget* parent = nullptr);

  /// `meaning` is said with the values: "Speed 402 of 420 1/min".
  void setValues(std::optional<double> value, std::optional<double> target, const QString& meaning);
  /// Drawn in quiet ink: not to be trusted.
  void setStale(bool isStale);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::optional<double> value_;
  std::optional<double> target_;
  double end_ = 1;
  bool isStale_ = false;
};

}  // namespace linewarden::ui

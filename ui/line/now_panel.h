// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/production/line_board.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace linewarden::ui {

class BulletBar;
class ElidedLabel;
class ShareBar;
class StateMark;
class ValueText;

/// A tag out of its limits, as a row to choose.
class BreachRow final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit BreachRow(QWidget* parent = nullptr);

  void setBreach(const Tag& tag, const LimitBreach& breach, UtcTime now);
  [[nodiscard]] TagId tag() const { return tag_; }
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  TagId tag_;
  LimitState state_ = LimitState::Normal;
  QString note_;
};

/// The line now: product, state, shift, speed, counts and what is out of limits.
class NowPanel final : public QFrame {
  Q_OBJECT

 public:
  explicit NowPanel(std::shared_ptr<const Plant> plant, QWidget* parent = nullptr);

  void setStatus(const LineStatus& status, const std::optional<ShiftSpan>& shift, UtcTime now);

 signals:
  void breachChosen(linewarden::TagId tag);

 private:
  ValueText* addFigure(QVBoxLayout* column, const QString& meaning);
  void showFigures(const LineStatus& status);
  void showBreaches(const LineStatus& status, UtcTime now);

  const std::shared_ptr<const Plant> plant_;
  ElidedLabel* product_;
  StateMark* state_;
  ElidedLabel* since_;
  QLabel* reason_;
  ElidedLabel* shift_;
  ValueText* speed_;
  BulletBar* bullet_;
  ValueText* good_;
  ValueText* reject_;
  ValueText* availability_;
  ShareBar* share_;
  QLabel* within_;
  QVBoxLayout* breachColumn_;
  QList<BreachRow*> rows_;
};

}  // namespace linewarden::ui

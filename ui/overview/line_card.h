// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/production/line_board.h"
#include "ui/overview/unit_strip.h"

#include <QAbstractButton>

class QGridLayout;
class QLabel;

namespace linewarden::ui {

class Badge;
class BulletBar;
class ElidedLabel;
class ShareBar;
class Sparkline;
class StateMark;
class ValueText;

/// A line on the Lines page: what it makes, how it stands, speed against target, counts,
/// availability, the last hour, what is out of limits, its units. Click, Enter or Space
/// opens it.
class LineCard final : public QAbstractButton {
  Q_OBJECT

 public:
  LineCard(const Plant& plant, const Line& line, QWidget* parent = nullptr);

  void setStatus(const LineStatus& status, UtcTime now);
  void setUnits(const QList<UnitMark>& units);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] const QString& line() const { return line_; }

 signals:
  void opened(const QString& line);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QColor edgeInk(const Theme& theme) const;
  void buildColumns(QGridLayout* grid);
  void showState(const LineStatus& status, UtcTime now);
  void showSpeed(const LineStatus& status);
  void showCounts(const LineStatus& status);
  void showTrend(const LineStatus& status, UtcTime now);
  void showBreaches(const LineStatus& status, UtcTime now);

  const Plant& plant_;
  QString line_;
  QString title_;
  int speedDecimals_ = 0;
  Priority worst_ = Priority::None;
  ElidedLabel* product_;
  StateMark* state_;
  ElidedLabel* reason_;
  ValueText* speed_;
  QLabel* target_;
  BulletBar* bullet_;
  ValueText* good_;
  ValueText* reject_;
  ValueText* availability_;
  ShareBar* share_;
  Sparkline* trend_;
  Badge* badge_;
  ElidedLabel* breach_;
  ElidedLabel* breachNote_;
  ElidedLabel* breachSince_;
  UnitStrip* units_;
};

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/trend_chart.h"

#include <QAbstractButton>

class QGridLayout;

namespace linewarden::ui {

/// One tag of a trend: its line's ink and dashes, its name, its value at the cursor. A
/// click chooses it, Delete or its cross takes it out.
class LegendEntry final : public QAbstractButton {
  Q_OBJECT

 public:
  LegendEntry(const TrendTag& tag, QWidget* parent);

  [[nodiscard]] const TrendTag& tag() const { return tag_; }
  void setValue(std::optional<double> value);
  [[nodiscard]] QString valueText() const { return value_; }
  [[nodiscard]] QSize sizeHint() const override;

 signals:
  void removeWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QRect crossBox() const;

  TrendTag tag_;
  QString value_;
};

/// The tags of a trend, three in a row.
class TrendLegend final : public QWidget {
  Q_OBJECT

 public:
  explicit TrendLegend(QWidget* parent = nullptr);

  void setTags(const QList<TrendTag>& tags);
  void setChosen(int index);
  void setValues(const QList<std::optional<double>>& values);
  [[nodiscard]] const QList<LegendEntry*>& entries() const { return entries_; }

 signals:
  void chosen(int index);
  void removeWanted(linewarden::TagId tag);

 private:
  QGridLayout* grid_;
  QList<LegendEntry*> entries_;
};

}  // namespace linewarden::ui

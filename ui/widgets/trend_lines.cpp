// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trend_lines.h"

#include <QChart>
#include <QValueAxis>

namespace linewarden::ui {

void TrendLines::setAxes(QValueAxis* time, QValueAxis* value) {
  if (time == time_ && value == value_) return;
  for (QLineSeries* series : series_) {
    if (value_ != nullptr) series->detachAxis(value_);
    series->attachAxis(value);
  }
  time_ = time;
  value_ = value;
}

void TrendLines::setPen(const QPen& pen) {
  pen_ = pen;
  for (QLineSeries* series : series_) series->setPen(pen);
}

void TrendLines::setRuns(const QList<QList<QPointF>>& runs) {
  while (series_.size() < runs.size()) series_.append(addSeries());
  for (qsizetype i = 0; i < series_.size(); ++i) {
    QLineSeries* series = series_[i];
    if (i < runs.size()) {
      series->replace(runs[i]);
    } else if (series->count() > 0) {
      series->clear();
    }
  }
}

void TrendLines::clear() {
  for (QLineSeries* series : series_) {
    chart_->removeSeries(series);
    delete series;
  }
  series_.clear();
}

QLineSeries* TrendLines::addSeries() {
  auto* series = new QLineSeries(chart_);
  series->setPen(pen_);
  series->setUseOpenGL(false);
  chart_->addSeries(series);
  series->attachAxis(time_);
  series->attachAxis(value_);
  return series;
}

}  // namespace linewarden::ui

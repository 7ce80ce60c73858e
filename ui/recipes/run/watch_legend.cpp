// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/watch_legend.h"

#include "ui/recipes/run/watch_picture.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/priority.h"

#include <QGridLayout>
#include <QPainter>

#include <optional>

namespace linewarden::ui {

namespace {

constexpr int sampleWidth = 3 * gridStep;
constexpr int sampleHeight = 14;
constexpr int inARow = 3;

// Nothing: the sign of a signal.
class Sample final : public QWidget {
 public:
  Sample(std::optional<WatchInk> ink, QWidget* parent) : QWidget(parent), ink_(ink) {
    setFixedSize(sampleWidth, sampleHeight);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    if (!ink_) {
      paintPriority(painter, theme, Priority::High,
                    QRectF((width() - sampleHeight) / 2.0, 0, sampleHeight, sampleHeight));
      return;
    }
    const QRectF box(rect());
    const double y = box.center().y();
    painter.setPen(watchPen(theme, *ink_));
    if (*ink_ == WatchInk::Limits) {
      painter.fillRect(box.adjusted(0, 2, 0, -2), watchBand(theme));
      painter.drawLine(QPointF(box.left(), 2.5), QPointF(box.right(), 2.5));
      painter.drawLine(QPointF(box.left(), box.bottom() - 2.5),
                       QPointF(box.right(), box.bottom() - 2.5));
      return;
    }
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    if (*ink_ != WatchInk::Mean) return;
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(box.center(), 2, 2);
  }

 private:
  const std::optional<WatchInk> ink_;
};

}  // namespace

WatchLegend::WatchLegend(QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(gridStep);
  grid->setVerticalSpacing(2);
  struct Entry {
    std::optional<WatchInk> ink;
    QString text;
  };
  const QList<Entry> entries{
      {WatchInk::Mean, tr("Subgroup means")}, {WatchInk::Ewma, tr("EWMA")},
      {WatchInk::Limits, tr("Its limits")},   {WatchInk::Target, tr("Target")},
      {WatchInk::CusumHigh, tr("Upper sum")}, {WatchInk::CusumLow, tr("Lower sum")},
      {WatchInk::DecisionLimit, tr("h")},     {{}, tr("Signal begins")},
  };
  for (int i = 0; i < entries.size(); ++i) {
    const int column = 2 * (i % inARow);
    grid->addWidget(new Sample(entries.at(i).ink, this), i / inARow, column);
    grid->addWidget(makeLabel(entries.at(i).text, TextSize::Caption, Tone::Quiet, this), i / inARow,
                    column + 1);
    grid->setColumnStretch(column + 1, 1);
  }
}

}  // namespace linewarden::ui

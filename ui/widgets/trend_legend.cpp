// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trend_legend.h"

#include "ui/widgets/value_format.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <limits>

namespace linewarden::ui {

namespace {
constexpr int entriesInRow = 3;
constexpr int swatchWidth = 3 * gridStep + 2;
}  // namespace

LegendEntry::LegendEntry(const TrendTag& tag, QWidget* parent)
    : QAbstractButton(parent), tag_(tag) {
  setCheckable(true);
  setAutoExclusive(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setText(tag.title);
  setToolTip(tr("Shades this tag's limits. Delete takes it out of the trend."));
  setValue({});
}

void LegendEntry::setValue(std::optional<double> value) {
  const double number = value.value_or(std::numeric_limits<double>::quiet_NaN());
  const QString text = formatNumber(number, tag_.decimals, QLocale());
  if (text == value_) return;
  value_ = text;
  setAccessibleName(QStringLiteral("%1: %2 %3").arg(tag_.title, value_, tag_.unit));
  update();
}

QSize LegendEntry::sizeHint() const {
  return {24 * gridStep, 3 * gridStep};
}

QRect LegendEntry::crossBox() const {
  return QRect(width() - 3 * gridStep, 0, 3 * gridStep, height());
}

void LegendEntry::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
    emit removeWanted();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

void LegendEntry::mouseReleaseEvent(QMouseEvent* event) {
  if (crossBox().contains(event->pos())) {
    setDown(false);
    emit removeWanted();
    return;
  }
  QAbstractButton::mouseReleaseEvent(event);
}

void LegendEntry::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  if (isChecked()) painter.fillRect(rect(), theme.selection);
  const double middle = height() / 2.0;
  painter.setPen(trendPen(theme, tag_.ink, isChecked() ? 3 : 2));
  painter.drawLine(QPointF(gridStep, middle), QPointF(gridStep + swatchWidth, middle));
  const QRect cross = crossBox();
  const QFontMetrics metrics(textFont(TextSize::Body));
  const QFontMetrics strong(textFont(TextSize::Body, true));
  int right = cross.left();
  const auto drawRight = [&](const QString& text, const QFont& font, const QColor& ink,
                             int advance) {
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(right - advance, 0, advance, height()), Qt::AlignVCenter, text);
    right -= advance + gridStep / 2;
  };
  drawRight(tag_.unit, textFont(TextSize::Body), theme.quietText,
            metrics.horizontalAdvance(tag_.unit));
  drawRight(value_, textFont(TextSize::Body, true), theme.text, strong.horizontalAdvance(value_));
  const int left = 2 * gridStep + swatchWidth;
  painter.setFont(textFont(TextSize::Body));
  painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter,
                   metrics.elidedText(tag_.title, Qt::ElideRight, right - left - gridStep));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.quietText, 1.3));
  const QPointF centre = QRectF(cross).center();
  painter.drawLine(centre + QPointF(-3.5, -3.5), centre + QPointF(3.5, 3.5));
  painter.drawLine(centre + QPointF(3.5, -3.5), centre + QPointF(-3.5, 3.5));
  if (!hasFocus()) return;
  painter.setPen(QPen(theme.interactive, 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
}

TrendLegend::TrendLegend(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
  setAccessibleName(tr("Tags in the trend"));
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setHorizontalSpacing(2 * gridStep);
  grid_->setVerticalSpacing(0);
  for (int column = 0; column < entriesInRow; ++column) grid_->setColumnStretch(column, 1);
}

void TrendLegend::setTags(const QList<TrendTag>& tags) {
  for (LegendEntry* entry : entries_) {
    grid_->removeWidget(entry);
    entry->hide();
    entry->deleteLater();
  }
  entries_.clear();
  for (const TrendTag& tag : tags) {
    auto* entry = new LegendEntry(tag, this);
    const int index = static_cast<int>(entries_.size());
    connect(entry, &LegendEntry::clicked, this, [this, index] { emit chosen(index); });
    connect(entry, &LegendEntry::removeWanted, this,
            [this, id = tag.tag] { emit removeWanted(id); });
    grid_->addWidget(entry, index / entriesInRow, index % entriesInRow);
    entries_.append(entry);
  }
}

void TrendLegend::setChosen(int index) {
  for (qsizetype i = 0; i < entries_.size(); ++i) entries_[i]->setChecked(i == index);
}

void TrendLegend::setValues(const QList<std::optional<double>>& values) {
  for (qsizetype i = 0; i < entries_.size() && i < values.size(); ++i) {
    entries_[i]->setValue(values[i]);
  }
}

}  // namespace linewarden::ui

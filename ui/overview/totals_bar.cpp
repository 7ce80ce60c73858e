// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/totals_bar.h"

#include "ui/widgets/label.h"
#include "ui/widgets/value_text.h"

#include <QHBoxLayout>

namespace linewarden::ui {

namespace {

const QString& totalsBarNothing() {
  static const QString dash(QChar(u'\u2013'));
  return dash;
}

ShownValue figure(const QString& text, const QString& unit = {}) {
  ShownValue value;
  value.text = text;
  value.unit = unit;
  return value;
}

}  // namespace

QString shiftWords(const ShiftSpan& shift) {
  const QLocale locale;
  const auto clock = [&locale](UtcTime time) { return formatClock(toLocal(time).time(), locale); };
  return QStringLiteral("%1 %2–%3").arg(shift.title, clock(shift.from), clock(shift.to));
}

TotalsBar::TotalsBar(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(3 * gridStep, 0, 2 * gridStep, 0);
  row->setSpacing(4 * gridStep);
  running_ = addFigure(row, tr("Lines running"));
  good_ = addFigure(row, tr("Good this shift"));
  reject_ = addFigure(row, tr("Rejected"));
  availability_ = addFigure(row, tr("Availability, mean"));
  breaches_ = addFigure(row, tr("Out of limits"));
  shiftTime_ = addFigure(row, tr("Left of the shift"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ValueText* TotalsBar::addFigure(QHBoxLayout* row, const QString& meaning) {
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addWidget(makeLabel(meaning, TextSize::Caption, Tone::Quiet, this));
  auto* value = new ValueText(TextSize::Title, this);
  value->setAlignment(Qt::AlignLeft);
  value->setMeaning(meaning);
  column->addWidget(value);
  row->addLayout(column, 1);
  return value;
}

void TotalsBar::show(const OverviewTotals& totals, const std::optional<ShiftSpan>& shift,
                     UtcTime now) {
  const QLocale locale;
  const auto count = [&locale](std::optional<qint64> number) {
    return figure(number ? formatCount(*number, locale) : totalsBarNothing());
  };
  running_->setValue(figure(formatCount(totals.running, locale), tr("of %1").arg(totals.lines)));
  good_->setValue(count(totals.good));
  reject_->setValue(count(totals.reject));
  availability_->setValue(
      figure(totals.availability ? formatShare(*totals.availability, locale) : totalsBarNothing()));
  breaches_->setValue(count(totals.breaches));
  shiftTime_->setValue(figure(shift ? formatAge(shift->to - now) : totalsBarNothing()));
}

}  // namespace linewarden::ui

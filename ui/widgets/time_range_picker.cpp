// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_range_picker.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_choice.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace linewarden::ui {

TimeRangePicker::TimeRangePicker(QWidget* parent)
    : QWidget(parent),
      spans_(new SegmentedChoice(tr("Stretch of time"), this)),
      custom_(new QWidget(this)) {
  for (const TrendSpan span : allTrendSpans()) {
    spans_->addChoice(trendSpanId(span), trendSpanTitle(span));
  }
  auto* fields = new QHBoxLayout(custom_);
  fields->setContentsMargins(0, 0, 0, 0);
  from_ = addMoment(tr("From"));
  to_ = addMoment(tr("To"));
  auto* show = new Button(tr("Show"), ButtonKind::Plain, custom_);
  for (QWidget* part :
       {static_cast<QWidget*>(from_), static_cast<QWidget*>(to_), static_cast<QWidget*>(show)}) {
    fields->addWidget(part);
  }
  custom_->hide();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(spans_);
  row->addWidget(custom_);
  connect(spans_, &SegmentedChoice::chosen, this, &TimeRangePicker::chose);
  connect(show, &Button::clicked, this, &TimeRangePicker::tellCustom);
}

QDateTimeEdit* TimeRangePicker::addMoment(const QString& meaning) {
  auto* edit = new QDateTimeEdit(custom_);
  edit->setAccessibleName(meaning);
  edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
  edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
  return edit;
}

void TimeRangePicker::setSpan(TrendSpan span) {
  spans_->setCurrent(trendSpanId(span));
  custom_->setVisible(span == TrendSpan::Custom);
}

TrendSpan TimeRangePicker::span() const {
  return trendSpanFromId(spans_->current()).value_or(TrendSpan::Custom);
}

void TimeRangePicker::setCustom(const TimeWindow& window) {
  if (from_->hasFocus() || to_->hasFocus()) return;
  from_->setDateTime(toLocal(window.from));
  to_->setDateTime(toLocal(window.to));
}

void TimeRangePicker::chose(const QString& id) {
  const auto span = trendSpanFromId(id);
  if (!span) return;
  custom_->setVisible(*span == TrendSpan::Custom);
  if (*span == TrendSpan::Custom) {
    from_->setFocus();
  } else {
    emit spanChosen(*span);
  }
}

void TimeRangePicker::tellCustom() {
  emit customChosen({fromMillis(from_->dateTime().toMSecsSinceEpoch()),
                     fromMillis(to_->dateTime().toMSecsSinceEpoch())});
}

}  // namespace linewarden::ui

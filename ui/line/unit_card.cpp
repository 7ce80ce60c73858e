// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/unit_card.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"
#include "ui/widgets/range_bar.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/value_format.h"
#include "ui/widgets/value_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace linewarden::ui {

UnitCard::UnitCard(const Plant& plant, const Unit& unit, QWidget* parent)
    : QAbstractButton(parent), unit_(unit.id), stateTag_(plant.tag(unit.stateTag)) {
  setCheckable(true);
  setAutoExclusive(true);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  // All cards of the row are as tall as the one with the most values.
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setText(unit.title);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(2 * gridStep, gridStep + 4, 2 * gridStep, gridStep + 4);
  column->setSpacing(2);
  auto* head = new QHBoxLayout;
  auto* title = new ElidedLabel(TextSize::Section, Tone::Plain, this);
  title->setFont(textFont(TextSize::Section, true));
  title->setFullText(unit.title);
  badge_ = new Badge(this);
  head->addWidget(title, 1);
  head->addWidget(badge_);
  state_ = new StateMark(TextSize::Body, this);
  column->addLayout(head);
  column->addWidget(state_);
  column->addSpacing(gridStep - 2);
  for (const QString& name : unit.keyTags) {
    if (const Tag* tag = plant.tag(name)) addKey(column, *tag);
  }
  column->addStretch();
  for (QWidget* part : findChildren<QWidget*>()) {
    part->setAttribute(Qt::WA_TransparentForMouseEvents);
  }
}

void UnitCard::addKey(QVBoxLayout* column, const Tag& tag) {
  auto* title = new ElidedLabel(TextSize::Caption, Tone::Quiet, this);
  title->setFullText(tag.title);
  auto* value = new ValueText(TextSize::Body, this);
  value->setMeaning(tag.title);
  auto* bar = new RangeBar(this);
  bar->setScale(rangeScaleOf(tag));
  auto* row = new QHBoxLayout;
  row->setSpacing(gridStep);
  // Their shares of the width, not their wishes: a narrow card needs its bar too.
  value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  row->addWidget(bar, 3);
  row->addWidget(value, 4);
  column->addWidget(title);
  column->addLayout(row);
  column->addSpacing(2);
  keys_.append({&tag, value, bar});
}

QList<TagId> UnitCard::tags() const {
  QList<TagId> tags;
  if (stateTag_ != nullptr) tags.append(stateTag_->id);
  for (const Key& key : keys_) tags.append(key.tag->id);
  return tags;
}

void UnitCard::setReadings(const QHash<TagId, Reading>& readings, UtcTime now) {
  if (stateTag_ != nullptr) {
    const Reading reading = readings.value(stateTag_->id);
    shownState_ = stateFromNumber(asNumber(reading.value));
    shownQuality_ = reading.quality;
  }
  state_->setState(shownState_, abnormal_, shownQuality_);
  for (const Key& key : keys_) {
    const Reading reading = readings.value(key.tag->id);
    const double number = asNumber(reading.value);
    key.value->setValue(shownValue(*key.tag, reading, now, QLocale()));
    const bool hasValue = reading.quality != Quality::Bad && std::isfinite(number);
    key.bar->setValue(hasValue ? std::optional<double>(number) : std::nullopt);
  }
  tell();
}

void UnitCard::setAbnormal(Priority priority) {
  if (priority == abnormal_) return;
  abnormal_ = priority;
  badge_->setPriority(priority);
  state_->setState(shownState_, abnormal_, shownQuality_);
  update();
}

void UnitCard::tell() {
  QStringList words{state_->accessibleName()};
  if (abnormal_ != Priority::None) words.append(priorityWord(abnormal_));
  for (const Key& key : keys_) words.append(key.value->accessibleName());
  // Told only when it changed: a screen reader hears of each call.
  const QString name = QStringLiteral("%1, %2").arg(text(), state_->text());
  if (name != accessibleName()) setAccessibleName(name);
  const QString description = words.join(QStringLiteral(", "));
  if (description != accessibleDescription()) setAccessibleDescription(description);
}

QSize UnitCard::sizeHint() const {
  return layout()->sizeHint().expandedTo({22 * gridStep, 16 * gridStep});
}

QSize UnitCard::minimumSizeHint() const {
  return {17 * gridStep, sizeHint().height()};
}

bool UnitCard::event(QEvent* event) {
  if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
  return QAbstractButton::event(event);
}

void UnitCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double width = isChecked() || hasFocus() ? 2 : 1;
  QColor edge = theme.border;
  if (underMouse()) edge = theme.quietText;
  if (isChecked() || hasFocus()) edge = theme.interactive;
  painter.setPen(QPen(edge, width));
  painter.setBrush(hasFocus() ? theme.selection : theme.surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                          cornerRadius, cornerRadius);
  if (abnormal_ == Priority::None) return;
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.fillRect(QRect(2 * cornerRadius, 2, this->width() - 4 * cornerRadius, 3),
                   priorityInk(theme, abnormal_));
}

}  // namespace linewarden::ui

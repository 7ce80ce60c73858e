// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/now_panel.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/bullet_bar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/priority.h"
#include "ui/widgets/share_bar.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/value_format.h"
#include "ui/widgets/value_text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {

constexpr int maxRows = 8;

ShownValue figure(const QString& text, const QString& unit, bool isStale) {
  ShownValue value;
  value.text = text;
  value.unit = unit;
  value.stale = isStale;
  return value;
}

Priority worstOf(const LineStatus& status) {
  Priority worst = Priority::None;
  for (const LimitBreach& breach : status.breaches) {
    worst = std::max(worst, priorityOf(breach.state));
  }
  return worst;
}

}  // namespace

BreachRow::BreachRow(QWidget* parent) : QAbstractButton(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BreachRow::setBreach(const Tag& tag, const LimitBreach& breach, UtcTime now) {
  const QString note = QStringLiteral("%1 %2 · %3")
                           .arg(formatNumber(breach.value, tag.decimals, QLocale()),
                                tag.engineeringUnit, formatAge(now - breach.since));
  if (tag_ == tag.id && state_ == breach.state && note == note_) return;
  tag_ = tag.id;
  state_ = breach.state;
  note_ = note;
  setText(tag.title);
  setToolTip(QStringLiteral("%1: %2").arg(tag.title, limitWord(tag, breach.state, QLocale())));
  setAccessibleName(QStringLiteral("%1, %2, %3, %4")
                        .arg(priorityWord(priorityOf(state_)), tag.title, note_,
                             limitWord(tag, state_, QLocale())));
  update();
}

QSize BreachRow::sizeHint() const {
  return {24 * gridStep, 5 * gridStep};
}

void BreachRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  if (underMouse() || hasFocus()) painter.fillRect(rect(), theme.raised);
  const int side = 18;
  paintPriority(painter, theme, priorityOf(state_), QRectF(0, (height() - side) / 2.0, side, side));
  const int left = side + gridStep;
  const int room = width() - left;
  const QFontMetrics body(textFont(TextSize::Body));
  const QFontMetrics small(textFont(TextSize::Caption));
  painter.setFont(textFont(TextSize::Body));
  painter.setPen(theme.text);
  painter.drawText(QRect(left, 1, room, height() / 2), Qt::AlignVCenter,
                   body.elidedText(text(), Qt::ElideRight, room));
  painter.setFont(textFont(TextSize::Caption));
  painter.setPen(theme.quietText);
  painter.drawText(QRect(left, height() / 2, room, height() / 2), Qt::AlignVCenter,
                   small.elidedText(note_, Qt::ElideRight, room));
  if (!hasFocus()) return;
  painter.setPen(QPen(theme.interactive, 2));
  painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

NowPanel::NowPanel(std::shared_ptr<const Plant> plant, QWidget* parent)
    : QFrame(parent), plant_(std::move(plant)) {
  setProperty("surface", QStringLiteral("card"));
  setAccessibleName(tr("Now"));
  auto* column = new QVBoxLayout(this);
  column->setSpacing(gridStep / 2);
  column->addWidget(makeLabel(tr("Now"), TextSize::Section, Tone::Plain, this));
  product_ = new ElidedLabel(TextSize::Body, Tone::Plain, this);
  state_ = new StateMark(TextSize::Section, this);
  since_ = new ElidedLabel(TextSize::Body, Tone::Quiet, this);
  reason_ = makeParagraph({}, Tone::Quiet, this);
  shift_ = new ElidedLabel(TextSize::Caption, Tone::Quiet, this);
  column->addWidget(state_);
  column->addWidget(since_);
  column->addWidget(reason_);
  column->addWidget(product_);
  column->addWidget(shift_);
  column->addSpacing(gridStep);
  column->addWidget(makeRule(this));
  column->addSpacing(gridStep / 2);
  speed_ = addFigure(column, tr("Speed"));
  bullet_ = new BulletBar(this);
  column->addWidget(bullet_);
  good_ = addFigure(column, tr("Good"));
  reject_ = addFigure(column, tr("Reject"));
  availability_ = addFigure(column, tr("Availability"));
  share_ = new ShareBar(this);
  column->addWidget(share_);
  column->addSpacing(gridStep);
  column->addWidget(makeRule(this));
  column->addSpacing(gridStep / 2);
  column->addWidget(makeLabel(tr("Out of limits"), TextSize::Section, Tone::Plain, this));
  within_ = makeLabel(tr("All within limits"), TextSize::Body, Tone::Quiet, this);
  column->addWidget(within_);
  breachColumn_ = new QVBoxLayout;
  breachColumn_->setSpacing(0);
  column->addLayout(breachColumn_);
  column->addStretch();
}

ValueText* NowPanel::addFigure(QVBoxLayout* column, const QString& meaning) {
  auto* row = new QHBoxLayout;
  auto* value = new ValueText(TextSize::Section, this);
  value->setMeaning(meaning);
  row->addWidget(makeLabel(meaning, TextSize::Body, Tone::Quiet, this));
  row->addWidget(value, 1);
  column->addLayout(row);
  return value;
}

void NowPanel::setStatus(const LineStatus& status, const std::optional<ShiftSpan>& shift,
                         UtcTime now) {
  const bool isKnown = toMillis(status.stateSince) > 0;
  state_->setState(status.state, worstOf(status), status.quality);
  // A line of its own: beside the state there is no room for it in every language.
  const QString since = isKnown ? tr("for %1").arg(formatAge(now - status.stateSince)) : QString();
  if (since_->fullText() != since) since_->setFullText(since);
  if (product_->fullText() != status.product) product_->setFullText(status.product);
  product_->setVisible(!status.product.isEmpty());
  const QString reason = status.quality == Quality::Good ? QString() : status.reason;
  if (reason != reason_->text()) reason_->setText(reason);
  reason_->setVisible(!reason.isEmpty());
  const QString left =
      shift ? tr("%1, %2 left").arg(shift->title, formatAge(shift->to - now)) : tr("No shift");
  if (left != shift_->fullText()) shift_->setFullText(left);
  showFigures(status);
  showBreaches(status, now);
}

void NowPanel::showFigures(const LineStatus& status) {
  const QLocale locale;
  const bool isStale = status.quality == Quality::Stale;
  const QString none(QChar(u'\u2013'));
  const Line* line = plant_->line(status.line);
  const Tag* speedTag = line == nullptr ? nullptr : plant_->tag(line->signalTags.speed);
  const int decimals = speedTag == nullptr ? 0 : speedTag->decimals;
  speed_->setValue(status.speed ? figure(formatNumber(*status.speed, decimals, locale),
                                         status.speedUnit, isStale)
                                : figure(none, {}, false));
  bullet_->setValues(status.speed, status.targetSpeed, speed_->accessibleName());
  bullet_->setStale(isStale);
  const auto count = [&](std::optional<qint64> number) {
    return number ? figure(formatCount(*number, locale), {}, isStale) : figure(none, {}, false);
  };
  good_->setValue(count(status.good));
  reject_->setValue(count(status.reject));
  const QString share = status.availability ? formatShare(*status.availability, locale) : none;
  availability_->setValue(figure(share, {}, isStale));
  share_->setShare(status.availability, tr("Availability %1").arg(share));
}

void NowPanel::showBreaches(const LineStatus& status, UtcTime now) {
  int shown = 0;
  for (const LimitBreach& breach : status.breaches) {
    const Tag* tag = plant_->tag(breach.tag);
    if (tag == nullptr || shown == maxRows) continue;
    if (shown == rows_.size()) {
      auto* row = new BreachRow(this);
      connect(row, &BreachRow::clicked, this, [this, row] { emit breachChosen(row->tag()); });
      breachColumn_->addWidget(row);
      rows_.append(row);
    }
    rows_[shown]->setBreach(*tag, breach, now);
    rows_[shown]->show();
    ++shown;
  }
  for (qsizetype i = shown; i < rows_.size(); ++i) rows_[i]->hide();
  within_->setVisible(shown == 0);
  // Of a line that cannot be read nothing is known to be well.
  const bool isKnown = status.quality != Quality::Bad;
  within_->setText(isKnown ? tr("All within limits") : QString(QChar(u'\u2013')));
}

}  // namespace linewarden::ui

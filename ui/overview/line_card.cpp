// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/line_card.h"

#include "ui/overview/overview_rules.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/bullet_bar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/share_bar.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/value_format.h"
#include "ui/widgets/value_text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <chrono>

namespace linewarden::ui {

namespace {

using namespace std::chrono_literals;

enum Column { Name, Speed, Counts, Share, Trend, Breach };

QVBoxLayout* columnIn(QGridLayout* grid, int column) {
  auto* box = new QVBoxLayout;
  box->setSpacing(gridStep / 2);
  grid->addLayout(box, 0, column);
  return box;
}

ShownValue figure(const QString& text, const QString& unit, bool isStale) {
  ShownValue value;
  value.text = text;
  value.unit = unit;
  value.stale = isStale;
  return value;
}

const QString& lineCardNothing() {
  static const QString dash(QChar(u'\u2013'));
  return dash;
}

}  // namespace

LineCard::LineCard(const Plant& plant, const Line& line, QWidget* parent)
    : QAbstractButton(parent), plant_(plant), line_(line.id), title_(line.title) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setMaximumHeight(28 * gridStep);
  connect(this, &QAbstractButton::clicked, this, [this] { emit opened(line_); });
  if (const Tag* tag = plant.tag(line.signalTags.speed)) speedDecimals_ = tag->decimals;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(3 * gridStep, 2 * gridStep, 2 * gridStep, gridStep);
  column->setSpacing(gridStep);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(3 * gridStep);
  buildColumns(grid);
  column->addLayout(grid, 1);
  column->addWidget(makeRule(this));
  units_ = new UnitStrip(this);
  column->addWidget(units_);
}

void LineCard::buildColumns(QGridLayout* grid) {
  const auto caption = [this](const QString& text) {
    return makeLabel(text, TextSize::Caption, Tone::Quiet, this);
  };
  QVBoxLayout* name = columnIn(grid, Name);
  auto* title = new ElidedLabel(TextSize::Section, Tone::Plain, this);
  title->setFont(textFont(TextSize::Section, true));
  title->setFullText(title_);
  product_ = new ElidedLabel(TextSize::Body, Tone::Quiet, this);
  state_ = new StateMark(TextSize::Section, this);
  reason_ = new ElidedLabel(TextSize::Body, Tone::Quiet, this);
  name->addWidget(title);
  name->addWidget(product_);
  name->addSpacing(gridStep);
  name->addWidget(state_);
  name->addWidget(reason_);
  name->addStretch();

  QVBoxLayout* speed = columnIn(grid, Speed);
  speed_ = new ValueText(TextSize::Figure, this);
  speed_->setAlignment(Qt::AlignLeft);
  speed_->setMeaning(tr("Speed"));
  bullet_ = new BulletBar(this);
  target_ = makeLabel({}, TextSize::Caption, Tone::Quiet, this);
  speed->addWidget(caption(tr("Speed")));
  speed->addWidget(speed_);
  speed->addWidget(bullet_);
  speed->addWidget(target_);
  speed->addStretch();

  QVBoxLayout* counts = columnIn(grid, Counts);
  good_ = new ValueText(TextSize::Title, this);
  good_->setMeaning(tr("Good this shift"));
  reject_ = new ValueText(TextSize::Title, this);
  reject_->setMeaning(tr("Rejected this shift"));
  good_->setAlignment(Qt::AlignLeft);
  reject_->setAlignment(Qt::AlignLeft);
  counts->addWidget(caption(tr("Good")));
  counts->addWidget(good_);
  counts->addWidget(caption(tr("Reject")));
  counts->addWidget(reject_);
  counts->addStretch();

  QVBoxLayout* share = columnIn(grid, Share);
  availability_ = new ValueText(TextSize::Title, this);
  availability_->setAlignment(Qt::AlignLeft);
  availability_->setMeaning(tr("Availability this shift"));
  share_ = new ShareBar(this);
  share->addWidget(caption(tr("Availability")));
  share->addWidget(availability_);
  share->addWidget(share_);
  share->addStretch();

  QVBoxLayout* trend = columnIn(grid, Trend);
  trend_ = new Sparkline(this);
  trend->addWidget(caption(tr("Speed, last hour")));
  trend->addWidget(trend_, 1);

  QVBoxLayout* breach = columnIn(grid, Breach);
  badge_ = new Badge(this);
  breach_ = new ElidedLabel(TextSize::Body, Tone::Plain, this);
  breachNote_ = new ElidedLabel(TextSize::Caption, Tone::Quiet, this);
  auto* worst = new QHBoxLayout;
  worst->setSpacing(gridStep);
  worst->addWidget(badge_);
  worst->addWidget(breach_, 1);
  breach->addWidget(caption(tr("Out of limits")));
  breach->addLayout(worst);
  breach->addWidget(breachNote_);
  breachSince_ = new ElidedLabel(TextSize::Caption, Tone::Quiet, this);
  breach->addWidget(breachSince_);
  breach->addStretch();

  const QList<int> stretches{30, 20, 14, 12, 34, 27};
  const QList<int> widths{33, 17, 13, 11, 15, 21};
  for (int i = 0; i < stretches.size(); ++i) {
    grid->setColumnStretch(i, stretches[i]);
    grid->setColumnMinimumWidth(i, widths[i] * gridStep);
  }
}

void LineCard::setUnits(const QList<UnitMark>& units) {
  units_->setUnits(units);
}

void LineCard::setStatus(const LineStatus& status, UtcTime now) {
  const Priority worst = worstPriority(status);
  if (worst != worst_) {
    worst_ = worst;
    update();
  }
  showState(status, now);
  showSpeed(status);
  showCounts(status);
  showTrend(status, now);
  showBreaches(status, now);
  // Told only when it changed: a screen reader hears of each call.
  const QString name = tr("%1: %2").arg(title_, state_->accessibleName());
  if (name != accessibleName()) setAccessibleName(name);
  const QString description =
      QStringList{
          product_->fullText(),      speed_->accessibleName(),        good_->accessibleName(),
          reject_->accessibleName(), availability_->accessibleName(), breach_->fullText()}
          .join(QStringLiteral(". "));
  if (description != accessibleDescription()) setAccessibleDescription(description);
}

QSize LineCard::sizeHint() const {
  return layout()->sizeHint();
}

QSize LineCard::minimumSizeHint() const {
  return layout()->minimumSize();
}

void LineCard::showState(const LineStatus& status, UtcTime now) {
  if (product_->fullText() != status.product) product_->setFullText(status.product);
  state_->setState(status.state, worst_, status.quality);
  const bool isKnown = toMillis(status.stateSince) > 0;
  state_->setNote(isKnown ? tr("for %1").arg(formatAge(now - status.stateSince)) : QString());
  const QString reason = status.quality == Quality::Good ? QString() : status.reason;
  if (reason_->fullText() != reason) reason_->setFullText(reason);
}

void LineCard::showSpeed(const LineStatus& status) {
  const QLocale locale;
  const bool isStale = status.quality == Quality::Stale;
  speed_->setValue(status.speed ? figure(formatNumber(*status.speed, speedDecimals_, locale),
                                         status.speedUnit, isStale)
                                : figure(lineCardNothing(), {}, false));
  const QString target =
      status.targetSpeed
          ? tr("Target %1 %2")
                .arg(formatNumber(*status.targetSpeed, speedDecimals_, locale), status.speedUnit)
          : tr("No target");
  if (target_->text() != target) target_->setText(target);
  bullet_->setValues(status.speed, status.targetSpeed,
                     QStringLiteral("%1, %2").arg(speed_->accessibleName(), target));
  bullet_->setStale(isStale);
}

void LineCard::showCounts(const LineStatus& status) {
  const QLocale locale;
  const bool isStale = status.quality == Quality::Stale;
  const auto count = [&](std::optional<qint64> number) {
    return number ? figure(formatCount(*number, locale), {}, isStale)
                  : figure(lineCardNothing(), {}, false);
  };
  good_->setValue(count(status.good));
  ShownValue reject = count(status.reject);
  if (status.good && status.reject && *status.good + *status.reject > 0) {
    const double share =
        static_cast<double>(*status.reject) / static_cast<double>(*status.good + *status.reject);
    reject.unit = formatShare(share, locale);
  }
  reject_->setValue(reject);
  const QString share =
      status.availability ? formatShare(*status.availability, locale) : lineCardNothing();
  availability_->setValue(figure(share, {}, isStale));
  share_->setShare(status.availability, tr("Availability %1").arg(share));
}

void LineCard::showTrend(const LineStatus& status, UtcTime now) {
  SparkSeries series;
  // The edges move by the minute, as the points do, so that a quiet line is not redrawn.
  const UtcTime minute = std::chrono::ceil<std::chrono::minutes>(now);
  series.from = static_cast<double>(toMillis(minute - 61min));
  series.to = static_cast<double>(toMillis(minute));
  series.reference = status.targetSpeed;
  for (const Sample& sample : status.speedTrend) {
    series.points.append({static_cast<double>(toMillis(sample.time)), sample.value});
  }
  trend_->setSeries(series, tr("Speed of the last hour"));
}

void LineCard::showBreaches(const LineStatus& status, UtcTime now) {
  QString text = tr("All within limits");
  QString note;
  QString since;
  if (status.quality == Quality::Bad && status.breaches.isEmpty()) text = lineCardNothing();
  if (!status.breaches.isEmpty()) {
    const LimitBreach& first = status.breaches.first();
    if (const Tag* tag = plant_.tag(first.tag)) {
      text = tag->title;
      note = QStringLiteral("%1 %2, %3")
                 .arg(formatNumber(first.value, tag->decimals, QLocale()), tag->engineeringUnit,
                      limitWord(*tag, first.state, QLocale()));
    }
    since = tr("for %1").arg(formatAge(now - first.since));
    const auto more = status.breaches.size() - 1;
    if (more > 0) since += QStringLiteral(" · ") + tr("%1 more").arg(more);
  }
  badge_->setPriority(worst_);
  badge_->setVisible(worst_ != Priority::None);
  setTone(breach_, worst_ == Priority::None ? Tone::Quiet : Tone::Plain);
  if (breach_->fullText() != text) breach_->setFullText(text);
  if (breachNote_->fullText() != note) breachNote_->setFullText(note);
  if (breachSince_->fullText() != since) breachSince_->setFullText(since);
}

bool LineCard::event(QEvent* event) {
  const auto type = event->type();
  if (type == QEvent::Enter || type == QEvent::Leave || type == QEvent::FocusIn ||
      type == QEvent::FocusOut) {
    update();
  }
  return QAbstractButton::event(event);
}

void LineCard::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Down: focusNextChild(); return;
    case Qt::Key_Up: focusPreviousChild(); return;
    default: QAbstractButton::keyPressEvent(event);
  }
}

void LineCard::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(this);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(edgeInk(theme), hasFocus() ? 2 : 1));
  painter.setBrush(theme.surface);
  const double inset = hasFocus() ? 1 : 0.5;
  painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), cornerRadius,
                          cornerRadius);
  painter.setRenderHint(QPainter::Antialiasing, false);
  if (worst_ != Priority::None) {
    // The mark at the edge is seen from afar; shape and letter stand inside.
    painter.fillRect(QRect(1, cornerRadius, 4, height() - 2 * cornerRadius),
                     priorityInk(theme, worst_));
  }
}

QColor LineCard::edgeInk(const Theme& theme) const {
  if (hasFocus()) return theme.interactive;
  return underMouse() ? theme.quietText : theme.border;
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "ui/overview/line_card.h"
#include "ui/overview/overview_rules.h"
#include "ui/overview/totals_bar.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/value_format.h"

#include <QCursor>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {
constexpr std::chrono::milliseconds refreshEvery{250};
// A hand that rests for longer holds the order of the cards no more: a console that is only
// looked at has to show what is abnormal first.
constexpr std::chrono::seconds handRestsAfter{10};
}  // namespace

OverviewPage::OverviewPage(std::shared_ptr<const Plant> plant, const LineBoard& board,
                           const Clock& clock, QWidget* parent)
    : Page(parent), plant_(std::move(plant)), board_(board), clock_(clock) {
  setAccessibleName(title());
  for (const Unit& unit : plant_->units) {
    if (const Tag* tag = plant_->tag(unit.stateTag)) stateTags_.append(tag->id);
  }
  build();
  timer_.setInterval(refreshEvery);
  connect(&timer_, &QTimer::timeout, this, [this] {
    if (isVisible()) refresh();
  });
}

void OverviewPage::build() {
  stack_ = new QStackedLayout(this);
  loading_ = new StateView(StateView::Kind::Loading, tr("Asking the lines"),
                           tr("Their state is shown as soon as it is known."), this);
  empty_ = new StateView(StateView::Kind::Empty, tr("No lines yet"),
                         tr("The plant file names no line. Add one under [[lines]] and start "
                            "Linewarden again."),
                         this);
  empty_->setIconName(QStringLiteral("lines"));
  failure_ = new StateView(StateView::Kind::Error, tr("The lines cannot be shown"), {}, this);
  failure_->setAction(tr("Try again"));
  connect(failure_, &StateView::acted, this, &OverviewPage::refresh);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  lines_ = new QWidget(scroll);
  lines_->setProperty("scrollGround", true);
  column_ = new QVBoxLayout(lines_);
  column_->setContentsMargins(3 * gridStep, 2 * gridStep, 3 * gridStep, 3 * gridStep);
  column_->setSpacing(2 * gridStep);
  totals_ = new TotalsBar(lines_);
  column_->addWidget(totals_);
  for (const Line& line : plant_->lines) {
    auto* card = new LineCard(*plant_, line, lines_);
    connect(card, &LineCard::opened, this,
            [this](const QString& id) { emit openRequested(QStringLiteral("line:%1").arg(id)); });
    cards_.insert(line.id, card);
    column_->addWidget(card, 10);
  }
  column_->addStretch(1);
  scroll->setWidget(lines_);
  for (QWidget* view : {static_cast<QWidget*>(loading_), static_cast<QWidget*>(empty_),
                        static_cast<QWidget*>(failure_), static_cast<QWidget*>(scroll)}) {
    stack_->addWidget(view);
  }
}

QString OverviewPage::title() const {
  return tr("Lines");
}

QString OverviewPage::context() const {
  return context_;
}

void OverviewPage::enter(const Session& session, const QString&) {
  session_ = session;
  refresh();
  timer_.start();
}

void OverviewPage::leave() {
  timer_.stop();
  session_ = {};
  stack_->setCurrentWidget(loading_);
}

bool OverviewPage::isSettled() const {
  return stack_->currentWidget() != loading_;
}

void OverviewPage::refresh() {
  const UtcTime now = clock_.now();
  const Result<QList<LineStatus>> lines = board_.lines(session_);
  if (!lines) {
    showFailure(lines.error());
  } else if (lines->isEmpty()) {
    stack_->setCurrentWidget(empty_);
  } else {
    showLines(*lines, now);
    stack_->setCurrentIndex(stack_->count() - 1);
  }
  emit settled();
}

void OverviewPage::showFailure(const Error& error) {
  failure_->setText(error.message);
  failure_->setDetail(error.detail);
  stack_->setCurrentWidget(failure_);
}

void OverviewPage::showLines(const QList<LineStatus>& lines, UtcTime now) {
  QHash<TagId, Reading> readings;
  if (const Result<ReadingBatch> batch = board_.readings(session_, stateTags_)) {
    for (const Reading& reading : *batch) readings.insert(reading.tag, reading);
  }
  for (const LineStatus& status : lines) {
    const Line* line = plant_->line(status.line);
    LineCard* card = cards_.value(status.line);
    if (line == nullptr || card == nullptr) continue;
    card->setStatus(status, now);
    card->setUnits(unitMarks(*line, status, readings));
  }
  const std::optional<ShiftSpan> shift = board_.currentShift();
  totals_->show(totalsOf(lines), shift, now);
  const QString context = shift ? shiftWords(*shift) : QString();
  if (context != context_) {
    context_ = context;
    emit headingChanged();
  }
  reorder(lines);
}

QList<UnitMark> OverviewPage::unitMarks(const Line& line, const LineStatus& status,
                                        const QHash<TagId, Reading>& readings) const {
  QList<UnitMark> marks;
  for (const QString& id : line.units) {
    const Unit* unit = plant_->unit(id);
    if (unit == nullptr) continue;
    UnitMark mark;
    mark.title = unit->title;
    if (const Tag* tag = plant_->tag(unit->stateTag)) {
      const Reading reading = readings.value(tag->id);
      mark.state = stateFromNumber(asNumber(reading.value));
      mark.quality = reading.quality;
    }
    for (const LimitBreach& breach : status.breaches) {
      const Tag* tag = plant_->tag(breach.tag);
      if (tag == nullptr || tag->unit != id) continue;
      mark.abnormal = std::max(mark.abnormal, priorityOf(breach.state));
    }
    marks.append(mark);
  }
  return marks;
}

bool OverviewPage::isInHand() {
  const auto held = std::find_if(cards_.cbegin(), cards_.cend(), [](const LineCard* card) {
    return card->underMouse() || card->hasFocus();
  });
  const LineCard* card = held == cards_.cend() ? nullptr : *held;
  const QPoint pointer = QCursor::pos();
  if (card != heldCard_ || pointer != pointer_) handMovedAt_ = clock_.steadyNow();
  heldCard_ = card;
  pointer_ = pointer;
  return card != nullptr && clock_.steadyNow() - handMovedAt_ < handRestsAfter;
}

void OverviewPage::reorder(const QList<LineStatus>& lines) {
  QStringList wanted;
  for (const int index : troubleOrder(lines)) wanted.append(lines[index].line);
  const bool isHeld = isInHand();
  if (isHeld || wanted == shownOrder()) return;
  LineCard* before = nullptr;
  for (int i = 0; i < wanted.size(); ++i) {
    LineCard* card = cards_.value(wanted[i]);
    if (card == nullptr) continue;
    column_->removeWidget(card);
    column_->insertWidget(i + 1, card, 10);
    if (before != nullptr) setTabOrder(before, card);
    before = card;
  }
}

QStringList OverviewPage::shownOrder() const {
  QStringList order;
  for (int i = 0; i < column_->count(); ++i) {
    if (const auto* card = qobject_cast<LineCard*>(column_->itemAt(i)->widget())) {
      order.append(card->line());
    }
  }
  return order;
}

}  // namespace linewarden::ui

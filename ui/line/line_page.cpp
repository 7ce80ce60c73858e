// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/line_page.h"

#include "ui/line/now_panel.h"
#include "ui/line/tag_table.h"
#include "ui/line/trend_panel.h"
#include "ui/line/unit_card.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/least_room.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/value_format.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {
constexpr std::chrono::milliseconds refreshEvery{250};
constexpr int nowWidth = 27 * gridStep;
}  // namespace

LinePage::LinePage(std::shared_ptr<const Plant> plant, const LineBoard& board,
                   HistoryReader& history, const Clock& clock, QWidget* parent)
    : Page(parent), plant_(std::move(plant)), board_(board), clock_(clock) {
  setAccessibleName(tr("Line"));
  build(history);
  timer_.setInterval(refreshEvery);
  connect(&timer_, &QTimer::timeout, this, [this] {
    if (isVisible()) refresh();
  });
}

void LinePage::build(HistoryReader& history) {
  stack_ = new QStackedLayout(this);
  empty_ = new StateView(StateView::Kind::Empty, tr("There is no such line"),
                         tr("The plant file does not name it. Choose one from Lines."), this);
  empty_->setIconName(QStringLiteral("line"));
  connect(empty_->setAction(tr("Show all lines")), &Button::clicked, this,
          [this] { emit openRequested(QStringLiteral("overview")); });
  failure_ = new StateView(StateView::Kind::Error, tr("The line cannot be shown"), {}, this);
  failure_->setAction(tr("Try again"));
  connect(failure_, &StateView::acted, this, &LinePage::refresh);
  buildBody(history);
  for (QWidget* view : {static_cast<QWidget*>(body_), static_cast<QWidget*>(empty_),
                        static_cast<QWidget*>(failure_)}) {
    stack_->addWidget(view);
  }
  connectBody();
}

void LinePage::buildBody(HistoryReader& history) {
  // In a window too small for it the page scrolls; nothing is squeezed.
  body_ = new QScrollArea(this);
  body_->setWidgetResizable(true);
  body_->setFrameShape(QFrame::NoFrame);
  body_->setFocusPolicy(Qt::NoFocus);
  ground_ = new QWidget(body_);
  auto* room = new LeastRoom(ground_);
  room->setProperty("scrollGround", true);
  body_->setWidget(room);
  QWidget* head = buildHead();  // made first: keys go through the page from top to bottom
  table_ = new TagTable(plant_, this);
  trend_ = new TrendPanel(plant_, history, clock_, this);
  now_ = new NowPanel(plant_, ground_);
  now_->setFixedWidth(nowWidth);
  const auto onCard = [this](QWidget* content, int leastHeight) {
    auto* card = new Card({}, ground_);
    card->content()->setContentsMargins(gridStep, gridStep, gridStep, gridStep);
    card->content()->addWidget(content);
    card->setMinimumHeight(leastHeight);
    return card;
  };
  unitRow_ = new QHBoxLayout;
  unitRow_->setSpacing(gridStep);
  auto* left = new QVBoxLayout;
  left->setSpacing(gridStep);
  left->addWidget(head);
  left->addLayout(unitRow_);
  left->addWidget(onCard(table_, 20 * gridStep), 45);
  left->addWidget(onCard(trend_, 28 * gridStep), 55);
  auto* row = new QHBoxLayout(ground_);
  row->setContentsMargins(3 * gridStep, 2 * gridStep, 3 * gridStep, 2 * gridStep);
  row->setSpacing(2 * gridStep);
  row->addLayout(left, 1);
  row->addWidget(now_);
}

void LinePage::connectBody() {
  connect(table_->model(), &TagTableModel::trendWanted, this, [this](TagId tag, bool isWanted) {
    if (isWanted) {
      trend_->add(tag);
    } else {
      trend_->remove(tag);
    }
  });
  connect(trend_, &TrendPanel::tagsChanged, this, [this] {
    const QList<TagId> tags = trend_->tags();
    table_->model()->setTrend(QSet<TagId>(tags.cbegin(), tags.cend()));
  });
  connect(trend_, &TrendPanel::told, this, &Page::told);
  connect(trend_, &TrendPanel::settled, this, &Page::settled);
  connect(now_, &NowPanel::breachChosen, this, [this](TagId tag) { showTag(plant_->tag(tag)); });
}

QWidget* LinePage::buildHead() {
  auto* head = new QWidget(ground_);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  auto* before = new Button({}, ButtonKind::Plain, head);
  before->setIconName(QStringLiteral("chevron-left"));
  before->setMeaning(tr("Line before (Alt+Page Up)"));
  before->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageUp));
  picker_ = new ChoiceBox(head);
  picker_->setAccessibleName(tr("Line"));
  picker_->setMinimumWidth(36 * gridStep);
  for (const Line& line : plant_->lines) picker_->addItem(line.title, line.id);
  next_ = new Button({}, ButtonKind::Plain, head);
  next_->setIconName(QStringLiteral("chevron-right"));
  next_->setMeaning(tr("Next line (Alt+Page Down)"));
  next_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageDown));
  row->addWidget(before);
  row->addWidget(picker_);
  row->addWidget(next_);
  row->addStretch();
  connect(before, &Button::clicked, this, [this] { stepLine(-1); });
  connect(next_, &Button::clicked, this, [this] { stepLine(1); });
  connect(picker_, &QComboBox::activated, this, [this](int index) {
    emit openRequested(QStringLiteral("line:%1").arg(picker_->itemData(index).toString()));
  });
  return head;
}

QString LinePage::title() const {
  const Line* line = plant_->line(line_);
  return line == nullptr ? tr("Line") : line->title;
}

QString LinePage::context() const {
  const std::optional<ShiftSpan> shift = board_.currentShift();
  return shift ? tr("Shift %1").arg(shift->title) : QString();
}

void LinePage::enter(const Session& session, const QString& place) {
  const bool isSamePerson = timer_.isActive() && session.id == session_.id;
  session_ = session;
  const bool isAny = place.isEmpty() && !plant_->lines.isEmpty();
  // "L1", or "L1:L1.filler.speed" for a tag of that line.
  QString wanted = isAny ? plant_->lines.first().id : place.section(QLatin1Char(':'), 0, 0);
  if (isAny && plant_->line(line_) != nullptr) wanted = line_;
  // Who looks for a tag of the line in sight keeps what the trend shows.
  if (!isSamePerson || wanted != line_) showLine(wanted);
  showTag(plant_->tag(place.section(QLatin1Char(':'), 1)));
  timer_.start();
}

void LinePage::leave() {
  timer_.stop();
  trend_->end();
  session_ = {};
}

bool LinePage::isSettled() const {
  return stack_->currentWidget() != body_ || trend_->isSettled();
}

void LinePage::showLine(const QString& id) {
  line_ = id;
  const Line* line = plant_->line(id);
  if (line == nullptr) {
    stack_->setCurrentWidget(empty_);
    emit settled();
    return;
  }
  picker_->setCurrentIndex(picker_->findData(id));
  buildUnits(*line);
  trend_->begin(session_, firstTrendTags(*line));
  refresh();
  emit headingChanged();
}

void LinePage::stepLine(int by) {
  const int count = picker_->count();
  if (count == 0) return;
  const int index = (picker_->currentIndex() + by + count) % count;
  emit openRequested(QStringLiteral("line:%1").arg(picker_->itemData(index).toString()));
}

void LinePage::buildUnits(const Line& line) {
  for (UnitCard* card : std::exchange(units_, {})) {
    unitRow_->removeWidget(card);
    card->hide();
    card->deleteLater();
  }
  for (const QString& id : line.units) {
    const Unit* unit = plant_->unit(id);
    if (unit == nullptr) continue;
    auto* card = new UnitCard(*plant_, *unit, ground_);
    connect(card, &UnitCard::clicked, this, [this, id] { chooseUnit(id); });
    unitRow_->addWidget(card);
    setTabOrder(units_.isEmpty() ? static_cast<QWidget*>(next_) : units_.last(), card);
    units_.append(card);
  }
  if (!units_.isEmpty()) chooseUnit(units_.first()->unit());
}

void LinePage::chooseUnit(const QString& id) {
  const Unit* unit = plant_->unit(id);
  if (unit == nullptr) return;
  for (UnitCard* card : units_) card->setChecked(card->unit() == id);
  table_->setUnit(tr("%1, all tags").arg(unit->title), plant_->tagsOfUnit(id));
  const QList<TagId> tags = trend_->tags();
  table_->model()->setTrend(QSet<TagId>(tags.cbegin(), tags.cend()));
  refresh();
}

QList<TagId> LinePage::firstTrendTags(const Line& line) const {
  QList<TagId> tags;
  for (const QString& name : {line.signalTags.speed, line.signalTags.targetSpeed}) {
    if (const Tag* tag = plant_->tag(name)) tags.append(tag->id);
  }
  return tags;
}

QList<TagId> LinePage::wantedTags() const {
  QSet<TagId> wanted;
  for (const UnitCard* card : units_) {
    for (const TagId tag : card->tags()) wanted.insert(tag);
  }
  for (const TagId tag : table_->model()->tags()) wanted.insert(tag);
  for (const TagId tag : trend_->tags()) wanted.insert(tag);
  return wanted.values();
}

void LinePage::refresh() {
  if (plant_->line(line_) == nullptr) return;
  const UtcTime now = clock_.now();
  const Result<QList<LineStatus>> lines = board_.lines(session_);
  const Result<ReadingBatch> readings = board_.readings(session_, wantedTags());
  if (!lines || !readings) {
    const Error& error = lines ? readings.error() : lines.error();
    failure_->setText(error.message);
    failure_->setDetail(error.detail);
    stack_->setCurrentWidget(failure_);
    return;
  }
  QHash<TagId, Reading> byTag;
  for (const Reading& reading : *readings) byTag.insert(reading.tag, reading);
  for (UnitCard* card : units_) card->setReadings(byTag, now);
  table_->model()->setReadings(*readings, now);
  const auto status = std::find_if(lines->cbegin(), lines->cend(),
                                   [this](const LineStatus& held) { return held.line == line_; });
  if (status != lines->cend()) showStatus(*status, now);
  const std::optional<ShiftSpan> shift = board_.currentShift();
  trend_->advance(*readings, now, shift ? std::optional(shift->from) : std::nullopt);
  stack_->setCurrentWidget(body_);
}

void LinePage::showTag(const Tag* tag) {
  const Unit* unit = tag == nullptr ? nullptr : plant_->unit(tag->unit);
  if (unit == nullptr || unit->line != line_) return;
  chooseUnit(unit->id);
  table_->showTag(tag->id);
  if (tag->type != DataType::String && trend_->add(tag->id)) trend_->choose(tag->id);
}

void LinePage::showStatus(const LineStatus& status, UtcTime now) {
  now_->setStatus(status, board_.currentShift(), now);
  for (UnitCard* card : units_) {
    Priority worst = Priority::None;
    for (const LimitBreach& breach : status.breaches) {
      const Tag* tag = plant_->tag(breach.tag);
      if (tag != nullptr && tag->unit == card->unit()) {
        worst = std::max(worst, priorityOf(breach.state));
      }
    }
    card->setAbnormal(worst);
  }
}

}  // namespace linewarden::ui

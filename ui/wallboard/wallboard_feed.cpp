// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallboard_feed.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/shown_text.h"
#include "app/base/when_done.h"
#include "ui/alerts/alarm_words.h"
#include "ui/overview/totals_bar.h"
#include "ui/wallboard/wallboard_line.h"
#include "ui/wallboard/wallboard_rules.h"
#include "ui/widgets/value_format.h"

#include <algorithm>

namespace linewarden::ui {

namespace {

constexpr std::chrono::milliseconds feedEvery{250};
// PLCs are given this long to answer before it is said that nothing comes.
constexpr std::chrono::minutes sameBegin{5};
constexpr std::chrono::seconds firstReadingWithin{5};
constexpr std::chrono::seconds alarmsAgainAfter{1};
constexpr std::chrono::seconds alarmsWithin{5};
constexpr int longestPlace = 60;
constexpr int longestAlarm = 120;

QList<TagId> tagsOf(const Plant& plant) {
  QList<TagId> tags;
  for (const Line& line : plant.lines) {
    const LineSignals& of = line.signalTags;
    for (const QString& name : {of.state, of.speed, of.targetSpeed, of.good, of.reject}) {
      const Tag* tag = plant.tag(name);
      if (tag != nullptr && !tags.contains(tag->id)) tags.append(tag->id);
    }
  }
  return tags;
}

}  // namespace

WallboardFeed::WallboardFeed(WallboardRooms rooms, QObject* parent)
    : QObject(parent),
      rooms_(std::move(rooms)),
      openedSteady_(rooms_.clock.steadyNow()),
      opened_(rooms_.clock.now()),
      watched_(tagsOf(*rooms_.plant)),
      pageSince_(openedSteady_) {
  for (const Line& line : rooms_.plant->lines) {
    if (const Tag* tag = rooms_.plant->tag(line.signalTags.state)) stateOf_[line.id] = tag->id;
  }
  timer_.setInterval(feedEvery);
  connect(&timer_, &QTimer::timeout, this, &WallboardFeed::refresh);
  // Asked with the next snapshot, so that a flood asks no more often than that.
  connect(
      &rooms_.alarms, &AlarmDesk::changed, this, [this] { alarmsChanged_ = true; },
      Qt::QueuedConnection);
}

WallboardFeed::~WallboardFeed() = default;

void WallboardFeed::start() {
  refresh();
  timer_.start();
}

int WallboardFeed::lineCount() const {
  return static_cast<int>(rooms_.plant->lines.size());
}

void WallboardFeed::setLinesPerPage(int lines) {
  const int fit = std::max(1, lines);
  if (fit == linesPerPage_) return;
  linesPerPage_ = fit;
  page_ = 0;
  pageSince_ = rooms_.clock.steadyNow();
  emit linesPerPageChanged();
  refresh();
}

bool WallboardFeed::isSettled() const {
  const bool hadTime = rooms_.clock.steadyNow() - openedSteady_ > 2 * firstReadingWithin;
  return alarmsKnown_ && (readingsKnown_ || hadTime);
}

void WallboardFeed::refresh() {
  const UtcTime now = rooms_.clock.now();
  askAlarms();
  turnPage();
  WallboardTexts texts = captions(now);
  showFreshness(texts, now);
  showAlarmFreshness(texts, now);
  showLines(texts, now);
  showAlarms(texts, now);
  if (texts == texts_) return;
  texts_ = texts;
  emit textsChanged();
}

void WallboardFeed::askAlarms() {
  const SteadyTime now = rooms_.clock.steadyNow();
  if (askAgainAt_ && now < *askAgainAt_) return;
  const bool isDue = alarmsChanged_ || askAgainAt_.has_value();
  if (!isDue || isAskingAlarms_) return;
  alarmsChanged_ = false;
  askAgainAt_.reset();
  isAskingAlarms_ = true;
  askedAt_ = now;
  asked_ = rooms_.clock.now();
  whenDone(rooms_.alarms.standing(rooms_.session), this,
           [this](const Result<QList<AlarmView>>& standing) { takeAlarms(standing); });
}

// What was known stays in sight: a board without alarms would say that none stands.
void WallboardFeed::takeAlarms(const Result<QList<AlarmView>>& standing) {
  isAskingAlarms_ = false;
  alarmsKnown_ = true;
  if (!standing) {
    alarmFailure_ = standing.error().message;
    askAgainAt_ = rooms_.clock.steadyNow() + alarmsAgainAfter;
    return;
  }
  alarmFailure_.clear();
  alarmsAt_ = asked_;
  active_ = urgentAlarms(*standing);
  worst_ = worstByLine(active_);
}

std::optional<UtcTime> WallboardFeed::alarmsStaleSince() const {
  if (!alarmFailure_.isEmpty()) return alarmsAt_.value_or(opened_);
  const bool isLate = isAskingAlarms_ && rooms_.clock.steadyNow() - askedAt_ > alarmsWithin;
  if (isLate) return asked_;
  return std::nullopt;
}

void WallboardFeed::turnPage() {
  const int pages = pagesFor(lineCount(), linesPerPage_);
  const SteadyTime now = rooms_.clock.steadyNow();
  if (now - pageSince_ < pageLasts) return;
  pageSince_ = now;
  page_ = (page_ + 1) % pages;
}

/// Where not every line is counted since the shift's begin; empty where all are.
QString WallboardFeed::countedWords(const QList<LineStatus>& statuses, UtcTime now) const {
  std::optional<UtcTime> latest;
  for (const LineStatus& status : statuses) {
    if (status.countedSince) latest = std::max(latest.value_or(UtcTime()), *status.countedSince);
  }
  const std::optional<ShiftSpan> shift = rooms_.board.currentShift();
  if (!latest || (shift && *latest <= shift->from + sameBegin)) return {};
  return tr("OEE since %1").arg(formatMoment(*latest, now, QLocale()));
}

WallboardTexts WallboardFeed::captions(UtcTime now) const {
  WallboardTexts texts;
  const QLocale locale;
  texts.plant = shownText(rooms_.plant->site.title, longestPlace);
  texts.clock = formatClock(toLocal(now).time(), locale);
  const std::optional<ShiftSpan> shift = rooms_.board.currentShift();
  if (shift) texts.shift = shownText(shiftWords(*shift), longestPlace);
  const int pages = pagesFor(lineCount(), linesPerPage_);
  if (pages > 1) texts.page = tr("%1 of %2").arg(page_ + 1).arg(pages);
  texts.speedCaption = tr("Speed");
  texts.oeeCaption = tr("OEE");
  texts.availabilityCaption = tr("Availability");
  texts.performanceCaption = tr("Performance");
  texts.qualityCaption = tr("Quality");
  return texts;
}

void WallboardFeed::showFreshness(WallboardTexts& texts, UtcTime now) const {
  const Result<ReadingBatch> readings = rooms_.board.readings(rooms_.session, watched_);
  if (!readings) return;  // lines are refused too, and say why
  const Freshness freshness = freshnessOf(*readings);
  if (freshness.isFresh) return;
  if (freshness.since) {
    texts.stale = tr("Data is stale since %1").arg(formatMoment(*freshness.since, now, QLocale()));
  } else if (rooms_.clock.steadyNow() - openedSteady_ > firstReadingWithin) {
    texts.stale = tr("No readings have come yet");
  }
}

void WallboardFeed::showAlarmFreshness(WallboardTexts& texts, UtcTime now) const {
  const std::optional<UtcTime> since = alarmsStaleSince();
  if (!since) return;
  if (!texts.stale.isEmpty()) texts.stale += QStringLiteral(" · ");
  texts.stale += tr("Alarms are not up to date since %1").arg(formatMoment(*since, now, QLocale()));
}

void WallboardFeed::showLines(WallboardTexts& texts, UtcTime now) {
  const Result<QList<LineStatus>> statuses = rooms_.board.lines(rooms_.session);
  if (!statuses || statuses->isEmpty()) {
    texts.failure = statuses ? tr("The plant file names no line.") : statuses.error().message;
    lines_.show({});
    return;
  }
  readingsKnown_ = std::all_of(statuses->begin(), statuses->end(), [](const LineStatus& status) {
    return status.quality == Quality::Good;
  });
  QVariantList shown;
  texts.counted = countedWords(*statuses, now);
  for (const LineStatus& status : statuses->mid(page_ * linesPerPage_, linesPerPage_)) {
    const Line* line = rooms_.plant->line(status.line);
    if (line == nullptr) continue;
    LineMoment moment{status, worst_.value(status.line, Priority::None), {}, now};
    const Result<ReadingBatch> state =
        rooms_.board.readings(rooms_.session, {stateOf_.value(status.line)});
    if (state && !state->isEmpty() && toMillis(state->first().sourceTime) > 0) {
      moment.newest = state->first().sourceTime;
    }
    shown += QVariant::fromValue(wallboardLine(*rooms_.plant, *line, moment));
  }
  lines_.show(shown);
}

void WallboardFeed::showAlarms(WallboardTexts& texts, UtcTime now) {
  QVariantList shown;
  for (const AlarmView& alarm : active_.mid(0, mostAlarms)) {
    WallboardAlarm row;
    row.priority = static_cast<int>(alarmMark(alarm.definition.priority));
    row.text = shownText(alarmText(alarm), longestAlarm);
    row.place = shownText(alarmPlace(*rooms_.plant, alarm), longestPlace);
    row.age = formatAge(now - alarm.record.activeSince);
    row.isUnacknowledged = isUnacknowledged(alarm.record.state);
    shown += QVariant::fromValue(row);
  }
  alarms_.show(shown);
  if (!alarmsKnown_) return;
  if (!alarmFailure_.isEmpty() && active_.isEmpty()) {
    texts.noAlarms = alarmFailure_;
    return;
  }
  const int count = static_cast<int>(active_.size());
  texts.alarmCount = formatCount(count, QLocale());
  texts.alarmCaption = tr("active alarms", nullptr, count);
  if (count == 0) texts.noAlarms = tr("No active alarms");
  const auto waiting = std::count_if(active_.begin(), active_.end(), [](const AlarmView& alarm) {
    return isUnacknowledged(alarm.record.state);
  });
  if (waiting > 0) {
    texts.alarmNote = tr("%1 not acknowledged").arg(formatCount(waiting, QLocale()));
  }
}

}  // namespace linewarden::ui

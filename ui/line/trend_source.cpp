// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/trend_source.h"

#include "ui/widgets/trend_model.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace linewarden::ui {

namespace {

// Far longer than history takes to store what was heard.
constexpr std::chrono::minutes bridge{2};

Sample sampleOf(const Reading& reading, UtcTime now) {
  if (reading.quality == Quality::Good) {
    return {reading.sourceTime, asNumber(reading.value), Quality::Good};
  }
  return {now, std::numeric_limits<double>::quiet_NaN(), Quality::Bad};
}

}  // namespace

TrendSource::TrendSource(HistoryReader& history, QObject* parent)
    : QObject(parent), history_(history) {}

TrendSource::~TrendSource() {
  clear();
}

void TrendSource::load(const QList<TagId>& tags, const TimeWindow& window, int maxPoints) {
  maxPoints_ = maxPoints;
  problem_.clear();
  for (const TagId tag : tags) read(tag, window);
  emit changed();
}

void TrendSource::read(TagId tag, const TimeWindow& window) {
  cancel(tag);
  series_[tag];
  auto* watcher = new Watcher(this);
  reads_.insert(tag, watcher);
  connect(watcher, &Watcher::finished, this, [this, tag, watcher] { take(tag, watcher); });
  watcher->setFuture(history_.read(session_, {tag, window.from, window.to, maxPoints_}));
}

void TrendSource::take(TagId tag, Watcher* watcher) {
  watcher->deleteLater();
  if (reads_.value(tag) != watcher) return;  // overtaken
  reads_.remove(tag);
  if (watcher->future().resultCount() > 0) {
    const Result<Series> result = watcher->result();
    if (result) {
      Held& held = series_[tag];
      held.all = joined(result->samples, held.live);
    } else {
      problem_ = result.error().message;
    }
  }
  emit changed();
}

void TrendSource::cancel(TagId tag) {
  if (Watcher* watcher = reads_.take(tag)) {
    watcher->disconnect(this);
    watcher->cancel();
    watcher->deleteLater();
  }
}

void TrendSource::addLive(const ReadingBatch& readings, UtcTime now) {
  for (const Reading& reading : readings) {
    const auto held = series_.find(reading.tag);
    if (held == series_.end()) continue;
    const QList<Sample> heard{sampleOf(reading, now)};
    appendNewer(held->live, heard);
    dropBefore(held->live, now - bridge);
    appendNewer(held->all, heard);
  }
}

void TrendSource::follow(UtcTime from) {
  for (Held& held : series_) dropBefore(held.all, from);
}

bool TrendSource::wantsLoad() const {
  return reads_.isEmpty() &&
         std::any_of(series_.cbegin(), series_.cend(), [this](const Held& held) {
           return wantsReducing(held.all.size(), maxPoints_);
         });
}

void TrendSource::keepOnly(const QList<TagId>& tags) {
  for (const TagId tag : series_.keys()) {
    if (tags.contains(tag)) continue;
    cancel(tag);
    series_.remove(tag);
  }
}

void TrendSource::clear() {
  for (const TagId tag : reads_.keys()) cancel(tag);
  series_.clear();
  problem_.clear();
}

}  // namespace linewarden::ui

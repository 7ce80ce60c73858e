// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_figures.h"

#include "app/alerts/alarm_book.h"
#include "app/alerts/bad_actors.h"
#include "app/base/result.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <vector>

namespace linewarden {

namespace {

constexpr std::chrono::milliseconds tenMinutesLong{std::chrono::minutes(10)};
constexpr std::chrono::milliseconds hourLong{std::chrono::hours(1)};
constexpr std::chrono::milliseconds dayLong{std::chrono::hours(24)};
constexpr qsizetype topListed = 20;
constexpr qsizetype topJudged = 10;

double share(qint64 part, qint64 whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

int weightOf(const AlarmAnnouncement& one) {
  return 1 + one.repeats;
}

int weightOf(const std::vector<const AlarmAnnouncement*>& announcements) {
  int sum = 0;
  for (const AlarmAnnouncement* one : announcements) sum += weightOf(*one);
  return sum;
}

/// Announcements in each period from `from`; the last one may be shorter.
QList<int> countsPer(std::chrono::milliseconds period,
                     const std::vector<const AlarmAnnouncement*>& within, UtcTime from,
                     UtcTime to) {
  QList<int> counts((to - from + period - std::chrono::milliseconds(1)) / period, 0);
  for (const AlarmAnnouncement* one : within) {
    counts[(one->raised - from) / period] += weightOf(*one);
  }
  return counts;
}

/// When they came; of a count so many as make a flood.
std::vector<UtcTime> timesOf(const std::vector<const AlarmAnnouncement*>& within, int consoles) {
  std::vector<UtcTime> times;
  for (const AlarmAnnouncement* one : within) {
    const int count = std::min(weightOf(*one), FloodMeter::startsOver * consoles + 1);
    times.insert(times.end(), static_cast<std::size_t>(count), one->raised);
  }
  return times;
}

double shareOver(const QList<int>& counts, int most) {
  return share(
      std::count_if(counts.begin(), counts.end(), [most](int count) { return count > most; }),
      counts.size());
}

/// When the alarms of the last ten minutes are more than 10, until they are fewer than 5.
void addFloods(const std::vector<UtcTime>& times, AlarmFigures& figures) {
  const auto startsOver =
      static_cast<std::size_t>(FloodMeter::startsOver) * static_cast<std::size_t>(figures.consoles);
  bool isFlood = false;
  UtcTime since;
  std::size_t oldest = 0;  // of the ten minutes before
  const auto leaveUntil = [&](UtcTime now) {
    while (oldest < times.size() && times[oldest] + tenMinutesLong <= now) {
      const UtcTime gone = times[oldest] + tenMinutesLong;
      ++oldest;
      const auto upTo = std::upper_bound(times.begin(), times.end(), gone) - times.begin();
      const auto count = upTo - static_cast<std::ptrdiff_t>(oldest);
      if (isFlood && count < FloodMeter::endsBelow * figures.consoles) {
        figures.inFlood += std::min(gone, figures.to) - since;
        isFlood = false;
      }
    }
  };
  for (std::size_t i = 0; i < times.size(); ++i) {
    leaveUntil(times[i]);
    if (isFlood || i + 1 - oldest <= startsOver) continue;
    since = times[i];
    isFlood = true;
    ++figures.floods;
  }
  leaveUntil(figures.to);
  if (isFlood) figures.inFlood += figures.to - since;
  figures.floodShare = share(figures.inFlood.count(), (figures.to - figures.from).count());
}

AcknowledgementFigures acknowledgementsOf(std::vector<std::chrono::milliseconds> times) {
  AcknowledgementFigures figures;
  figures.count = static_cast<int>(times.size());
  if (times.empty()) return figures;
  std::sort(times.begin(), times.end());
  const std::size_t middle = times.size() / 2;
  figures.median = times.size() % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
  const auto rank = static_cast<std::size_t>(std::ceil(0.95 * static_cast<double>(times.size())));
  figures.percentile95 = times[rank - 1];
  return figures;
}

void addAcknowledgements(const std::vector<const AlarmAnnouncement*>& within,
                         AlarmFigures& figures) {
  std::vector<std::chrono::milliseconds> all;
  QMap<QString, std::vector<std::chrono::milliseconds>> byPerson;
  for (const AlarmAnnouncement* one : within) {
    if (!one->acknowledged) {
      ++figures.unacknowledged;
      continue;
    }
    const auto took = std::max(*one->acknowledged - one->raised, std::chrono::milliseconds(0));
    all.push_back(took);
    byPerson[one->person].push_back(took);
  }
  figures.acknowledgements = acknowledgementsOf(std::move(all));
  const double hours = static_cast<double>((figures.to - figures.from).count()) /
                       static_cast<double>(hourLong.count());
  for (auto person = byPerson.cbegin(); person != byPerson.cend(); ++person) {
    const auto acknowledgements = acknowledgementsOf(person.value());
    figures.people += PersonFigures{person.key(), acknowledgements, acknowledgements.count / hours};
  }
}

void addTop(const std::vector<AnnouncedAlarm>& alarms, AlarmFigures& figures) {
  for (const AnnouncedAlarm& alarm : alarms) {
    if (alarm.within.empty()) continue;
    const AlarmAnnouncement& newest = *alarm.within.back();
    const int count = weightOf(alarm.within);
    figures.top += FrequentAlarm{newest.id, newest.title, newest.priority, count,
                                 share(count, figures.announcements)};
  }
  std::sort(figures.top.begin(), figures.top.end(),
            [](const FrequentAlarm& a, const FrequentAlarm& b) {
              return a.count != b.count ? a.count > b.count : a.id < b.id;
            });
  qint64 topTen = 0;
  for (const FrequentAlarm& one : figures.top.first(std::min(topJudged, figures.top.size()))) {
    topTen += one.count;
  }
  figures.topTenShare = share(topTen, figures.announcements);
  figures.top = figures.top.first(std::min(topListed, figures.top.size()));
}

void addPriorities(const std::vector<const AlarmAnnouncement*>& within, AlarmFigures& figures) {
  // FACTS: 80 % low, 15 % medium, 5 % high; with four priorities under 1 % is the highest.
  constexpr std::array<double, 4> aims{0.01, 0.04, 0.15, 0.80};
  for (std::size_t i = 0; i < aims.size(); ++i) {
    const auto priority = static_cast<AlarmPriority>(i);
    int count = 0;
    for (const AlarmAnnouncement* one : within) {
      if (one->priority == priority) count += weightOf(*one);
    }
    figures.priorities[i] = {priority, count, share(count, figures.announcements), aims[i]};
  }
}

/// Active at the end, and on the day with the most that had been so for more than 24 hours.
void addStanding(const QList<AlarmAnnouncement>& announcements, AlarmFigures& figures) {
  for (const AlarmAnnouncement& one : announcements) {
    const bool stands = one.raised <= figures.to && (!one.returned || *one.returned > figures.to);
    if (stands) ++figures.standing;
  }
  for (UtcTime begin = figures.from; begin < figures.to; begin += dayLong) {
    const UtcTime end = std::min(begin + dayLong, figures.to);
    QSet<AlarmId> stale;
    for (const AlarmAnnouncement& one : announcements) {
      const UtcTime staleFrom = one.activeSince.value_or(one.raised) + AlarmBook::staleAfter;
      const bool isStale =
          staleFrom < end && one.returned.value_or(end) > std::max(staleFrom, begin);
      if (isStale) stale += one.id;
    }
    figures.mostStaleOnADay = std::max(figures.mostStaleOnADay, static_cast<int>(stale.size()));
  }
}

std::vector<AnnouncedAlarm> byAlarm(const std::vector<const AlarmAnnouncement*>& sorted,
                                    UtcTime from, UtcTime to) {
  QMap<AlarmId, AnnouncedAlarm> alarms;
  for (const AlarmAnnouncement* one : sorted) {
    AnnouncedAlarm& alarm = alarms[one->id];
    alarm.all.push_back(one);
    if (one->raised >= from && one->raised < to) alarm.within.push_back(one);
  }
  return {alarms.cbegin(), alarms.cend()};
}

}  // namespace

AlarmFigures alarmFigures(const QList<AlarmAnnouncement>& announcements, UtcTime from, UtcTime to,
                          int consoles) {
  if (to <= from || consoles < 1) throw BrokenInvariant("Figures of no time or no console");
  AlarmFigures figures;
  figures.from = from;
  figures.to = to;
  figures.consoles = consoles;
  std::vector<const AlarmAnnouncement*> sorted;
  sorted.reserve(static_cast<std::size_t>(announcements.size()));
  for (const AlarmAnnouncement& one : announcements) sorted.push_back(&one);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto* a, const auto* b) { return a->raised < b->raised; });
  std::vector<const AlarmAnnouncement*> within;
  for (const AlarmAnnouncement* one : sorted) {
    if (one->raised >= from && one->raised < to) within.push_back(one);
  }
  figures.announcements = weightOf(within);
  const auto mean = [&](std::chrono::milliseconds period) {
    return static_cast<double>(figures.announcements) * static_cast<double>(period.count()) /
           static_cast<double>((to - from).count()) / consoles;
  };
  figures.perTenMinutes = mean(tenMinutesLong);
  figures.perHour = mean(hourLong);
  figures.perDay = mean(dayLong);
  figures.tenMinutes = countsPer(tenMinutesLong, within, from, to);
  figures.hours = countsPer(hourLong, within, from, to);
  const auto peak = std::max_element(figures.tenMinutes.cbegin(), figures.tenMinutes.cend());
  figures.peak = *peak;
  figures.peakAt = from + tenMinutesLong * (peak - figures.tenMinutes.cbegin());
  figures.busyTenMinutesShare =
      shareOver(figures.tenMinutes, AlarmFigures::busyTenMinutes * consoles);
  figures.busyHoursShare = shareOver(figures.hours, AlarmFigures::busyHour * consoles);
  addFloods(timesOf(within, consoles), figures);
  const auto alarms = byAlarm(sorted, from, to);
  addTop(alarms, figures);
  addPriorities(within, figures);
  addAcknowledgements(within, figures);
  addStanding(announcements, figures);
  figures.badActors = badActorsOf(alarms, figures.announcements, to);
  return figures;
}

}  // namespace linewarden

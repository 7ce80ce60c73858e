// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/bad_actors.h"

#include "app/alerts/alarm_book.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

struct BadActorsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::AlarmFigures)
};

constexpr std::chrono::seconds fleetingWithin{10};
constexpr int fleetingFrom = 3;
constexpr double frequentOver = 0.05;
constexpr int frequentFrom = 3;

bool isChatteringAlarm(const AnnouncedAlarm& alarm) {
  // Counts are kept only of what comes more often than that.
  const bool isCounted = std::any_of(alarm.within.begin(), alarm.within.end(),
                                     [](const AlarmAnnouncement* one) { return one->repeats > 0; });
  if (isCounted) return true;
  constexpr std::size_t span = AlarmBook::chatteringFrom - 1;
  for (std::size_t i = span; i < alarm.within.size(); ++i) {
    const auto apart = alarm.within[i]->raised - alarm.within[i - span]->raised;
    if (apart <= AlarmBook::chatteringWithin) return true;
  }
  return false;
}

bool isFleetingAlarm(const AnnouncedAlarm& alarm) {
  const auto fleeting =
      std::count_if(alarm.within.begin(), alarm.within.end(), [](const AlarmAnnouncement* one) {
        return one->returned && *one->returned - one->raised <= fleetingWithin &&
               (!one->acknowledged || *one->acknowledged > *one->returned);
      });
  return fleeting >= fleetingFrom && 2 * fleeting > static_cast<qint64>(alarm.within.size());
}

int staleCount(const AnnouncedAlarm& alarm, UtcTime to) {
  return static_cast<int>(
      std::count_if(alarm.all.begin(), alarm.all.end(), [to](const AlarmAnnouncement* one) {
        return one->returned.value_or(to) - one->activeSince.value_or(one->raised) >
               AlarmBook::staleAfter;
      }));
}

QString suggestionFor(BadActorKind kind) {
  switch (kind) {
    case BadActorKind::Chattering:
      return BadActorsText::tr(
          "It comes and goes within a minute. Give it a larger deadband or an off-delay, and look "
          "for a loose contact or a noisy signal.");
    case BadActorKind::Fleeting:
      return BadActorsText::tr(
          "It is gone before anybody can act. Give it an on-delay longer than its usual length, or "
          "move its limit.");
    case BadActorKind::Stale:
      return BadActorsText::tr(
          "It has stood for more than a day. Repair its cause; if this is how the plant now runs, "
          "change its limit or let it be suppressed in that state.");
    case BadActorKind::Frequent: break;
  }
  return BadActorsText::tr(
      "It makes up more than a twentieth of all alarms. Remove its cause, or ask whether its limit "
      "and priority still fit and whether anybody does anything about it.");
}

}  // namespace

QList<BadActor> badActorsOf(const std::vector<AnnouncedAlarm>& alarms, int announcements,
                            UtcTime to) {
  QList<BadActor> actors;
  const auto add = [&actors](const AnnouncedAlarm& alarm, BadActorKind kind, int count) {
    const AlarmAnnouncement& newest = *alarm.all.back();
    actors += BadActor{newest.id, newest.title, kind, count, suggestionFor(kind)};
  };
  for (const AnnouncedAlarm& alarm : alarms) {
    int count = 0;
    for (const AlarmAnnouncement* one : alarm.within) count += 1 + one->repeats;
    const bool isChattering = isChatteringAlarm(alarm);
    if (isChattering) add(alarm, BadActorKind::Chattering, count);
    if (isFleetingAlarm(alarm)) add(alarm, BadActorKind::Fleeting, count);
    if (const int stale = staleCount(alarm, to); stale > 0) add(alarm, BadActorKind::Stale, stale);
    if (count >= frequentFrom && count > frequentOver * announcements) {
      add(alarm, BadActorKind::Frequent, count);
    }
  }
  std::stable_sort(actors.begin(), actors.end(), [](const BadActor& a, const BadActor& b) {
    if (a.kind != b.kind) return a.kind < b.kind;
    return a.count != b.count ? a.count > b.count : a.id < b.id;
  });
  return actors;
}

}  // namespace linewarden

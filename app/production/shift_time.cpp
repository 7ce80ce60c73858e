// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/production/shift_time.h"

#include <QDateTime>
#include <QTimeZone>

namespace linewarden {

namespace {

QTimeZone zoneOf(const Site& site) {
  const QTimeZone zone(site.timeZone.toUtf8());
  return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

/// The local date and time as a moment. One that a spring change skips is the moment of
/// the change itself, so that the shifts before and after still meet.
UtcTime momentOf(QDate date, QTime time, const QTimeZone& zone) {
  const QDateTime asked(date, time, zone);
  // What Qt makes of a skipped time reads differently from what was asked.
  if (asked.isValid() && asked.time() == time) return fromMillis(asked.toMSecsSinceEpoch());
  const QDateTime noonBefore(date.addDays(-1), QTime(12, 0), zone);
  const auto change = zone.nextTransition(noonBefore);
  return fromMillis(change.atUtc.toMSecsSinceEpoch());
}

}  // namespace

std::optional<ShiftSpan> shiftAt(const Plant& plant, UtcTime now) {
  const QTimeZone zone = zoneOf(plant.site);
  const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(now), zone).date();
  // A shift that holds now has begun today or, running past midnight, yesterday.
  for (const QDate date : {today, today.addDays(-1)}) {
    for (const Shift& shift : plant.shifts) {
      const QDate endDate = shift.end <= shift.start ? date.addDays(1) : date;
      const ShiftSpan span{shift.title, momentOf(date, shift.start, zone),
                           momentOf(endDate, shift.end, zone)};
      if (span.from <= now && now < span.to) return span;
    }
  }
  return std::nullopt;
}

}  // namespace linewarden

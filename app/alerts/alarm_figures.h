// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"

#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

/// Figures of ISA-18.2-2016 (clause 16, monitoring and assessment) and EEMUA 191. Pure.
namespace linewarden {

/// One time that an alarm was announced.
struct AlarmAnnouncement {
  AlarmId id;
  QString title;
  AlarmPriority priority = AlarmPriority::Low;
  UtcTime raised;
  std::optional<UtcTime> returned;      ///< none: it was still active at the end
  std::optional<UtcTime> acknowledged;  ///< none: nobody did
  QString person;                       ///< who acknowledged; empty where nobody did
  int repeats = 0;                      ///< further ones of the same minute, kept as a count
  /// Of one that lasts and was announced again: since when it lasts; else none.
  std::optional<UtcTime> activeSince;
};

enum class BadActorKind { Chattering, Fleeting, Stale, Frequent };

/// An alarm that costs more attention than it is worth, and what may be done about it.
struct BadActor {
  AlarmId id;
  QString title;
  BadActorKind kind = BadActorKind::Frequent;
  int count = 0;       ///< announcements; of a stale one its occurrences over 24 hours
  QString suggestion;  ///< for people, translated
};

struct FrequentAlarm {
  AlarmId id;
  QString title;
  AlarmPriority priority = AlarmPriority::Low;
  int count = 0;
  double share = 0;  ///< of all announcements, 0 to 1
};

struct PriorityShare {
  AlarmPriority priority = AlarmPriority::Low;
  int count = 0;
  double share = 0;  ///< 0 to 1
  double aim = 0;    ///< 0 to 1: low 80, medium 15, high and critical together 5 %
};

struct AcknowledgementFigures {
  int count = 0;
  std::chrono::milliseconds median{0};
  std::chrono::milliseconds percentile95{0};  ///< by nearest rank
};

struct PersonFigures {
  QString person;
  AcknowledgementFigures acknowledgements;
  double perHour = 0;  ///< announcements this person acknowledged
};

struct AlarmFigures {
  // What the standard holds to be good, per operator console.
  static constexpr double acceptablePerTenMinutes = 1;
  static constexpr double manageablePerTenMinutes = 2;
  static constexpr int busyTenMinutes = 10;  ///< more are a flood's
  static constexpr int busyHour = 30;
  static constexpr double mostBusy = 0.01;  ///< share of hours, ten minutes, time in flood
  static constexpr double mostTopTen = 0.05;
  static constexpr int mostStale = 5;  ///< fewer are good, on any day

  UtcTime from;
  UtcTime to;
  int consoles = 1;
  int announcements = 0;
  double perTenMinutes = 0;  ///< mean per console, as are the next two
  double perHour = 0;
  double perDay = 0;
  QList<int> tenMinutes;           ///< announcements of each ten minutes from `from`, all consoles
  QList<int> hours;                ///< likewise
  int peak = 0;                    ///< the fullest ten minutes
  UtcTime peakAt;                  ///< their begin
  double busyTenMinutesShare = 0;  ///< of all, 0 to 1
  double busyHoursShare = 0;
  std::chrono::milliseconds inFlood{0};  ///< from over 10 within ten minutes to below 5
  double floodShare = 0;                 ///< of the time, 0 to 1
  int floods = 0;
  QList<FrequentAlarm> top;                 ///< the most frequent 20
  double topTenShare = 0;                   ///< of all announcements, 0 to 1
  std::array<PriorityShare, 4> priorities;  ///< critical first
  AcknowledgementFigures acknowledgements;
  int unacknowledged = 0;       ///< nobody ever acknowledged them
  QList<PersonFigures> people;  ///< by name
  int standing = 0;             ///< active at the end
  int mostStaleOnADay = 0;      ///< active for more than 24 hours
  QList<BadActor> badActors;    ///< chattering, fleeting, stale, frequent; each most first
};

/// `announcements` in any order; those raised outside `from` to `to` count only as standing or
/// stale. Throws BrokenInvariant where `to` is not after `from` or `consoles` is below 1.
[[nodiscard]] AlarmFigures alarmFigures(const QList<AlarmAnnouncement>& announcements, UtcTime from,
                                        UtcTime to, int consoles = 1);

/// "name,value" a line: rates, shares and counts, then the top 20, bad actors; RFC 4180.
[[nodiscard]] QByteArray alarmFiguresCsv(const AlarmFigures& figures);

}  // namespace linewarden

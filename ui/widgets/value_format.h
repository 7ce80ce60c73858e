// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plant/limit_rules.h"
#include "app/plant/plant.h"
#include "app/plc/reading.h"

#include <QLocale>
#include <QString>

#include <chrono>

/// How values are written for people (LOOK): digits by the tag's resolution, a real minus
/// sign, ages in two units at most. Pure functions.
namespace linewarden::ui {

/// `decimals` digits after the point, grouped as the locale does; "–" for NaN and infinity.
/// A value that rounds to zero has no sign.
[[nodiscard]] QString formatNumber(double value, int decimals, const QLocale& locale);
[[nodiscard]] QString formatCount(qint64 count, const QLocale& locale);
/// 0.934 as "93.4 %".
[[nodiscard]] QString formatShare(double share, const QLocale& locale);
/// "8 s", "4 min", "1 h 05 min", "3 d 2 h"; below zero counts as zero.
[[nodiscard]] QString formatAge(std::chrono::milliseconds age);
/// Hours and minutes as the locale writes them.
[[nodiscard]] QString formatClock(const QTime& time, const QLocale& locale);
/// Local time as the locale writes it, with the date where it is not the day of `now`.
[[nodiscard]] QString formatMoment(UtcTime time, UtcTime now, const QLocale& locale);

/// A reading as it is shown.
struct ShownValue {
  QString text;        ///< the value, or the reason where there is none
  QString unit;        ///< empty where there is no value
  QString age;         ///< how old, where it is stale
  bool stale = false;  ///< struck through
  bool bad = false;    ///< `text` is a reason
  LimitState limit = LimitState::Normal;

  friend bool operator==(const ShownValue&, const ShownValue&) = default;
};
[[nodiscard]] ShownValue shownValue(const Tag& tag, const Reading& reading, UtcTime now,
                                    const QLocale& locale);
/// The same in one sentence, for those who hear it: "12.4 bar, not renewed for 8 s".
[[nodiscard]] QString spoken(const ShownValue& value);

/// "Running", "Starved" …, translated.
[[nodiscard]] QString stateWord(EquipmentState state);
/// The state a state tag's number tells; Unknown for any other number.
[[nodiscard]] EquipmentState stateFromNumber(double number);
/// "above high-high 6.50 bar"; empty where normal or where that limit is not set.
[[nodiscard]] QString limitWord(const Tag& tag, LimitState state, const QLocale& locale);
/// "Good", "Stale", "Bad", translated.
[[nodiscard]] QString qualityWord(Quality quality);

}  // namespace linewarden::ui

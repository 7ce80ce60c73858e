// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/value_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace linewarden::ui {

namespace {

// U+2013 stands where a number would, U+2212 is the minus sign of typography.
constexpr char16_t noValue = u'\u2013';
constexpr char16_t minusSign = u'\u2212';

QString words(const char* text) {
  return QCoreApplication::translate("values", text);
}

std::optional<double> limitOf(const Limits& limits, LimitState state) {
  switch (state) {
    case LimitState::Normal: return {};
    case LimitState::Low: return limits.low;
    case LimitState::High: return limits.high;
    case LimitState::LowLow: return limits.lowLow;
    case LimitState::HighHigh: return limits.highHigh;
  }
  return {};
}

}  // namespace

QString formatNumber(double value, int decimals, const QLocale& locale) {
  if (!std::isfinite(value)) return QString(noValue);
  const int digits = std::clamp(decimals, 0, 9);
  QString text = locale.toString(std::abs(value), 'f', digits);
  const double scale = std::pow(10.0, digits);
  const bool isZero = std::abs(value) * scale < 0.5;
  if (value < 0 && !isZero) text.prepend(minusSign);
  return text;
}

QString formatCount(qint64 count, const QLocale& locale) {
  QString text = locale.toString(count);
  text.replace(locale.negativeSign(), QString(minusSign));
  return text;
}

QString formatShare(double share, const QLocale& locale) {
  const QString number = formatNumber(share * 100, 1, locale);
  return std::isfinite(share) ? QStringLiteral("%1\u00a0%").arg(number) : number;
}

QString formatAge(std::chrono::milliseconds age) {
  const qint64 seconds =
      std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(age).count());
  const qint64 minutes = seconds / 60;
  const qint64 hours = minutes / 60;
  if (seconds < 60) return words(QT_TRANSLATE_NOOP("values", "%1\u00a0s")).arg(seconds);
  if (minutes < 60) return words(QT_TRANSLATE_NOOP("values", "%1\u00a0min")).arg(minutes);
  if (hours < 24) {
    return words(QT_TRANSLATE_NOOP("values", "%1\u00a0h %2\u00a0min"))
        .arg(hours)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
  }
  // In two pieces, as lupdate would read the d into the character's number.
  return words(QT_TRANSLATE_NOOP("values",
                                 "%1\u00a0"
                                 "d %2\u00a0h"))
      .arg(hours / 24)
      .arg(hours % 24);
}

QString formatClock(const QTime& time, const QLocale& locale) {
  // Some locales' short form has seconds, which nobody reads here.
  QString form = locale.timeFormat(QLocale::ShortFormat);
  form.remove(QStringLiteral(":ss")).remove(QStringLiteral(".ss"));
  return locale.toString(time, form);
}

QString formatMoment(UtcTime time, UtcTime now, const QLocale& locale) {
  const QDateTime local = toLocal(time);
  QString clock = formatClock(local.time(), locale);
  if (local.date() == toLocal(now).date()) return clock;
  return locale.toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

ShownValue shownValue(const Tag& tag, const Reading& reading, UtcTime now, const QLocale& locale) {
  ShownValue shown;
  const bool isNothing = std::holds_alternative<std::monostate>(reading.value);
  if (reading.quality == Quality::Bad || isNothing) {
    shown.bad = true;
    shown.text = reading.reason.isEmpty() ? words(QT_TRANSLATE_NOOP("values", "no value yet"))
                                          : reading.reason;
    return shown;
  }
  if (reading.quality == Quality::Stale) {
    shown.stale = true;
    shown.age = formatAge(now - reading.sourceTime);
  }
  if (const auto* text = std::get_if<QString>(&reading.value)) {
    shown.text = *text;
  } else if (const auto* on = std::get_if<bool>(&reading.value)) {
    shown.text =
        *on ? words(QT_TRANSLATE_NOOP("values", "on")) : words(QT_TRANSLATE_NOOP("values", "off"));
  } else {
    const double number = asNumber(reading.value);
    shown.text = formatNumber(number, tag.decimals, locale);
    shown.unit = tag.engineeringUnit;
    shown.limit = limitState(tag.limits, number);
  }
  return shown;
}

QString spoken(const ShownValue& value) {
  if (value.bad) return words(QT_TRANSLATE_NOOP("values", "no value: %1")).arg(value.text);
  QString text = value.unit.isEmpty() ? value.text : value.text + QLatin1Char(' ') + value.unit;
  if (value.stale) {
    text = words(QT_TRANSLATE_NOOP("values", "%1, not renewed for %2")).arg(text, value.age);
  }
  return text;
}

QString stateWord(EquipmentState state) {
  switch (state) {
    case EquipmentState::Unknown: return words(QT_TRANSLATE_NOOP("values", "Unknown"));
    case EquipmentState::Running: return words(QT_TRANSLATE_NOOP("values", "Running"));
    case EquipmentState::Idle: return words(QT_TRANSLATE_NOOP("values", "Idle"));
    case EquipmentState::Stopped: return words(QT_TRANSLATE_NOOP("values", "Stopped"));
    case EquipmentState::Starved: return words(QT_TRANSLATE_NOOP("values", "Starved"));
    case EquipmentState::Blocked: return words(QT_TRANSLATE_NOOP("values", "Blocked"));
    case EquipmentState::Changeover: return words(QT_TRANSLATE_NOOP("values", "Changeover"));
    case EquipmentState::Cleaning: return words(QT_TRANSLATE_NOOP("values", "Cleaning"));
    case EquipmentState::Maintenance: return words(QT_TRANSLATE_NOOP("values", "Maintenance"));
  }
  return {};
}

EquipmentState stateFromNumber(double number) {
  constexpr int last = static_cast<int>(EquipmentState::Maintenance);
  if (!(number >= 0 && number <= last) || std::floor(number) < number) {
    return EquipmentState::Unknown;
  }
  return static_cast<EquipmentState>(static_cast<int>(number));
}

QString limitWord(const Tag& tag, LimitState state, const QLocale& locale) {
  const std::optional<double> limit = limitOf(tag.limits, state);
  if (!limit) return {};
  QString amount = formatNumber(*limit, tag.decimals, locale);
  if (!tag.engineeringUnit.isEmpty()) amount += QChar(QChar::Nbsp) + tag.engineeringUnit;
  switch (state) {
    case LimitState::Normal: return {};
    case LimitState::Low: return words(QT_TRANSLATE_NOOP("values", "below low %1")).arg(amount);
    case LimitState::High: return words(QT_TRANSLATE_NOOP("values", "above high %1")).arg(amount);
    case LimitState::LowLow:
      return words(QT_TRANSLATE_NOOP("values", "below low-low %1")).arg(amount);
    case LimitState::HighHigh:
      return words(QT_TRANSLATE_NOOP("values", "above high-high %1")).arg(amount);
  }
  return {};
}

QString qualityWord(Quality quality) {
  switch (quality) {
    case Quality::Good: return words(QT_TRANSLATE_NOOP("values", "Good"));
    case Quality::Stale: return words(QT_TRANSLATE_NOOP("values", "Stale"));
    case Quality::Bad: return words(QT_TRANSLATE_NOOP("values", "Bad"));
  }
  return {};
}

}  // namespace linewarden::ui

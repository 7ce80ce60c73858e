// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_words.h"

#include "app/base/shown_text.h"
#include "app/plant/plant.h"
#include "ui/widgets/value_format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace linewarden::ui {

namespace {

struct AlarmWordsText {
  Q_DECLARE_TR_FUNCTIONS(AlarmWords)
};

constexpr qsizetype mostAlarmName = 80;
constexpr qsizetype mostAlarmText = 240;
// Of a value whose tag is not known, such as a service's.
constexpr int unknownDecimals = 2;
constexpr char16_t neverSign = u'\u2013';

struct ChangeWord {
  const char* what;
  const char* word;
};

constexpr std::array<ChangeWord, 14> changeWords{{
    {"raised", QT_TRANSLATE_NOOP("AlarmWords", "Raised")},
    {"returned", QT_TRANSLATE_NOOP("AlarmWords", "Returned to normal")},
    {"acknowledged", QT_TRANSLATE_NOOP("AlarmWords", "Acknowledged")},
    {"reset", QT_TRANSLATE_NOOP("AlarmWords", "Reset")},
    {"shelved", QT_TRANSLATE_NOOP("AlarmWords", "Shelved")},
    {"unshelved", QT_TRANSLATE_NOOP("AlarmWords", "Taken off the shelf")},
    {"suppressed", QT_TRANSLATE_NOOP("AlarmWords", "Suppressed by design")},
    {"unsuppressed", QT_TRANSLATE_NOOP("AlarmWords", "No longer suppressed")},
    {"out-of-service", QT_TRANSLATE_NOOP("AlarmWords", "Taken out of service")},
    {"in-service", QT_TRANSLATE_NOOP("AlarmWords", "Returned to service")},
    {"announced-again", QT_TRANSLATE_NOOP("AlarmWords", "Announced again")},
    {"service-requested", QT_TRANSLATE_NOOP("AlarmWords", "Out of service asked for")},
    {"service-refused", QT_TRANSLATE_NOOP("AlarmWords", "Out of service refused")},
    {"withdrawn", QT_TRANSLATE_NOOP("AlarmWords", "No longer defined")},
}};

QString limitInWords(const AlarmCondition& condition, const QString& limit) {
  switch (condition.kind) {
    case AlarmConditionKind::High:
    case AlarmConditionKind::HighHigh: return AlarmWordsText::tr("above %1", "a limit").arg(limit);
    case AlarmConditionKind::Low:
    case AlarmConditionKind::LowLow: return AlarmWordsText::tr("below %1", "a limit").arg(limit);
    case AlarmConditionKind::Deviation:
      return AlarmWordsText::tr("more than %1 off", "from the set point").arg(limit);
    case AlarmConditionKind::RateOfChange:
      return AlarmWordsText::tr("faster than %1 a second", "a change").arg(limit);
    case AlarmConditionKind::Discrete:
      return condition.differs ? AlarmWordsText::tr("not %1", "a value").arg(limit) : QString();
    case AlarmConditionKind::BadQuality: return {};
  }
  return {};
}

QString shelvedWords(const AlarmRecord& record, UtcTime now, const QLocale& locale) {
  if (!record.shelvedUntil) return alarmStateTitle(AlarmState::Shelved);
  return AlarmWordsText::tr("Shelved until %1")
      .arg(formatMoment(*record.shelvedUntil, now, locale));
}

}  // namespace

Priority alarmMark(AlarmPriority priority) {
  switch (priority) {
    case AlarmPriority::Critical: return Priority::Critical;
    case AlarmPriority::High: return Priority::High;
    case AlarmPriority::Medium: return Priority::Medium;
    case AlarmPriority::Low: return Priority::Low;
  }
  return Priority::None;
}

QString alarmPriorityWord(AlarmPriority priority) {
  switch (priority) {
    case AlarmPriority::Critical: return AlarmWordsText::tr("Critical", "a priority");
    case AlarmPriority::High: return AlarmWordsText::tr("High", "a priority");
    case AlarmPriority::Medium: return AlarmWordsText::tr("Medium", "a priority");
    case AlarmPriority::Low: return AlarmWordsText::tr("Low", "a priority");
  }
  return {};
}

QString alarmSourceWord(AlarmSource source) {
  switch (source) {
    case AlarmSource::Process: return AlarmWordsText::tr("Process", "a source of alarms");
    case AlarmSource::Security: return AlarmWordsText::tr("Security", "a source of alarms");
    case AlarmSource::System: return AlarmWordsText::tr("System", "a source of alarms");
  }
  return {};
}

QString alarmTime(UtcTime time, UtcTime now, const QLocale& locale) {
  if (time == UtcTime()) return QString(neverSign);
  const QDateTime local = toLocal(time);
  if (local.date() == toLocal(now).date()) {
    return local.time().toString(QStringLiteral("HH:mm:ss"));
  }
  return formatMoment(time, now, locale);
}

QString alarmUtc(UtcTime time) {
  if (time == UtcTime()) return {};
  const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMillis(time), Qt::UTC);
  return AlarmWordsText::tr("%1 UTC").arg(utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

QString alarmLineTitle(const Plant& plant, const QString& line) {
  if (line.isEmpty()) return {};
  const Line* known = plant.line(line);
  return shownText(known != nullptr ? known->title : line, mostAlarmName);
}

QString alarmUnitTitle(const Plant& plant, const QString& unit) {
  if (unit.isEmpty()) return {};
  const Unit* known = plant.unit(unit);
  return shownText(known != nullptr ? known->title : unit, mostAlarmName);
}

QString alarmPlace(const Plant& plant, const AlarmView& alarm) {
  QString line = alarmLineTitle(plant, alarm.definition.line);
  QString unit = alarmUnitTitle(plant, alarm.definition.unit);
  if (line.isEmpty() && unit.isEmpty()) return alarmSourceWord(alarm.source);
  if (unit.isEmpty()) return line;
  if (line.isEmpty()) return unit;
  return AlarmWordsText::tr("%1 / %2", "line, unit").arg(line, unit);
}

QString alarmText(const AlarmView& alarm) {
  QString title =
      shownText(alarm.definition.title.isEmpty() ? alarm.record.id.text : alarm.definition.title,
                mostAlarmText);
  if (alarm.record.text.isEmpty()) return title;
  return AlarmWordsText::tr("%1: %2", "alarm, what it is this time")
      .arg(title, shownText(alarm.record.text, mostAlarmText));
}

QString alarmValue(const Plant& plant, const QString& tag, const std::optional<double>& value,
                   const QLocale& locale) {
  if (!value) return QString(neverSign);
  const Tag* known = plant.tag(tag);
  if (known == nullptr) return formatNumber(*value, unknownDecimals, locale);
  if (known->type == DataType::Bool) {
    return *value > 0 || *value < 0 ? AlarmWordsText::tr("on", "a value")
                                    : AlarmWordsText::tr("off", "a value");
  }
  QString text = formatNumber(*value, known->decimals, locale);
  if (!known->engineeringUnit.isEmpty()) {
    text += QChar(QChar::Nbsp) + shownText(known->engineeringUnit);
  }
  return text;
}

QString alarmValueAndLimit(const Plant& plant, const AlarmView& alarm, const QLocale& locale) {
  const AlarmRecord& record = alarm.record;
  if (!record.value) return {};
  const QString& tag = alarm.definition.tag;
  QString value = alarmValue(plant, tag, record.value, locale);
  if (!record.limit) return value;
  const QString limit =
      limitInWords(alarm.definition.condition, alarmValue(plant, tag, record.limit, locale));
  return limit.isEmpty() ? value : AlarmWordsText::tr("%1, %2", "value, limit").arg(value, limit);
}

QString alarmStateWords(const AlarmView& alarm, UtcTime now, const QLocale& locale) {
  const AlarmRecord& record = alarm.record;
  QString state = record.state == AlarmState::Shelved ? shelvedWords(record, now, locale)
                                                      : alarmStateTitle(record.state);
  const bool isAskedFor =
      record.service && !record.service->approvedBy && record.state != AlarmState::OutOfService;
  if (!isAskedFor) return state;
  return AlarmWordsText::tr("%1; out of service asked for", "a state").arg(state);
}

QString alarmByWhom(const AlarmRecord& record) {
  QString name = record.acknowledgedBy;
  if (record.state == AlarmState::Shelved) name = record.shelvedBy;
  if (record.state == AlarmState::OutOfService && record.service) {
    return alarmPersonWord(record.service->approvedBy.value_or(record.service->requestedBy));
  }
  return shownText(name, mostAlarmName);
}

QString alarmChangeWord(const QString& what) {
  const auto known =
      std::find_if(changeWords.begin(), changeWords.end(),
                   [&what](const ChangeWord& one) { return what == QLatin1String(one.what); });
  return known == changeWords.end() ? shownText(what) : AlarmWordsText::tr(known->word);
}

QString alarmPersonWord(const AlarmPerson& person) {
  return shownText(person.displayName.isEmpty() ? person.name : person.displayName, mostAlarmName);
}

QString alarmTip(const QString& text) {
  return Qt::mightBeRichText(text) ? QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()) : text;
}

}  // namespace linewarden::ui

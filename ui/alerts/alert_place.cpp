// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_place.h"

#include "ui/alerts/alert_address.h"

#include <QByteArray>
#include <QStringList>

namespace linewarden::ui {

namespace {

constexpr qsizetype longestAlertPart = 200;

QString decodedAlertPart(const QString& part) {
  return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
}

bool setAlertPart(AlertPlace& place, const QString& key, const QString& value) {
  AlarmFilter& filter = place.filter;
  if (key == QLatin1String("priority")) {
    filter.priority = alarmPriorityFromName(value);
  } else if (key == QLatin1String("source")) {
    filter.source = alarmSourceFromName(value);
  } else if (key == QLatin1String("state")) {
    filter.state = alarmStateFilterFromName(value).value_or(AlarmStateFilter::Any);
  } else if (key == QLatin1String("line")) {
    filter.line = value;
  } else if (key == QLatin1String("class")) {
    filter.alarmClass = value;
  } else if (key == QLatin1String("text")) {
    filter.text = value;
  } else if (key == QLatin1String("alarm")) {
    place.alarm.text = value;
  } else {
    return false;
  }
  return true;
}

}  // namespace

QString alertTabName(AlertTab tab) {
  return QString::fromLatin1(alertTabNames[static_cast<std::size_t>(tab)]);
}

AlertPlace parseAlertPlace(const QString& place) {
  AlertPlace parsed;
  for (std::size_t at = 0; at < alertTabNames.size(); ++at) {
    if (place != QLatin1String(alertTabNames[at])) continue;
    parsed.tab = static_cast<AlertTab>(at);
    return parsed;
  }
  bool isFilter = false;
  for (const QString& part : place.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
    const qsizetype equals = part.indexOf(QLatin1Char('='));
    if (equals <= 0) continue;
    const QString value = decodedAlertPart(part.mid(equals + 1));
    const bool isBounded = value.size() <= longestAlertPart;
    if (setAlertPart(parsed, part.left(equals), isBounded ? value : QString())) isFilter = true;
  }
  if (!isFilter && place.size() <= longestAlertPart) parsed.alarm.text = place;
  return parsed;
}

}  // namespace linewarden::ui

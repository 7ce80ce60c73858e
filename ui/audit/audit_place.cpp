// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_place.h"

#include <QByteArray>
#include <QStringList>

namespace linewarden::ui {

namespace {

constexpr qsizetype longestPlacePart = 200;

QString decodedPart(const QString& part) {
  return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
}

void setPart(AuditPlace& place, const QString& key, const QString& value) {
  AuditFilter& filter = place.filter;
  if (key == QLatin1String("object")) filter.object = value;
  if (key == QLatin1String("actor")) filter.actor = value;
  if (key == QLatin1String("action")) filter.action = value;
  if (key == QLatin1String("workstation")) filter.workstation = value;
  if (key == QLatin1String("text")) filter.text = value;
  if (key == QLatin1String("entry")) {
    bool isNumber = false;
    const qint64 sequence = value.toLongLong(&isNumber);
    if (isNumber && sequence > 0) place.entry = sequence;
  }
}

}  // namespace

AuditPlace parseAuditPlace(const QString& place) {
  AuditPlace parsed;
  for (const QString& part : place.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
    const qsizetype sign = part.indexOf(QLatin1Char('='));
    if (sign <= 0) continue;
    const QString value = decodedPart(part.mid(sign + 1)).trimmed();
    if (value.size() > longestPlacePart) continue;
    setPart(parsed, part.left(sign), value);
  }
  return parsed;
}

}  // namespace linewarden::ui

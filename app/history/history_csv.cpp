// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_csv.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace linewarden::history_csv {

namespace {

const char* qualityCell(Quality quality) {
  switch (quality) {
    case Quality::Good: return "good";
    case Quality::Stale: return "stale";
    case Quality::Bad: return "bad";
  }
  return "bad";
}

bool isOneOf(QChar character, QStringView set) {
  return set.contains(character);
}

}  // namespace

QByteArray headerLine() {
  return QByteArrayLiteral("time,tag,value,unit,quality\r\n");
}

QByteArray textCell(const QString& text) {
  QString cell = text;
  if (!cell.isEmpty() && isOneOf(cell.front(), u"=+-@\t\r")) cell.prepend(u'\'');
  const bool quoted =
      std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return isOneOf(c, u",\"\r\n"); });
  if (quoted) {
    cell.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    cell = u'"' + cell + u'"';
  }
  return cell.toUtf8();
}

QByteArray lines(const Tag& tag, const QList<Sample>& samples) {
  const QByteArray name = textCell(tag.name);
  const QByteArray unit = textCell(tag.engineeringUnit);
  QByteArray text;
  constexpr qsizetype usualLine = 64;
  text.reserve(samples.size() * usualLine);
  for (const Sample& sample : samples) {
    text += toIsoUtc(sample.time).toLatin1() + ',' + name + ',';
    if (!std::isnan(sample.value)) {
      // The shortest form that reads back as the same number.
      text += QByteArray::number(sample.value, 'g', QLocale::FloatingPointShortest);
    }
    text += ',' + unit + ',' + qualityCell(sample.quality) + "\r\n";
  }
  return text;
}

}  // namespace linewarden::history_csv

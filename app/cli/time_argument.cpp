// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_argument.h"

#include <QRegularExpression>

namespace linewarden::cli {

namespace {

std::optional<UtcTime> relativeTime(const QString& text, UtcTime now) {
  static const QRegularExpression form(QStringLiteral("^-([0-9]{1,6})([smhd])$"));
  const QRegularExpressionMatch match = form.match(text);
  if (!match.hasMatch()) return std::nullopt;
  const int count = match.captured(1).toInt();
  switch (match.captured(2).front().unicode()) {
    case u's': return now - std::chrono::seconds(count);
    case u'm': return now - std::chrono::minutes(count);
    case u'h': return now - std::chrono::hours(count);
    default: return now - std::chrono::days(count);
  }
}

}  // namespace

std::optional<UtcTime> parseTime(const QString& text, UtcTime now) {
  if (text == QStringLiteral("now")) return now;
  if (auto time = relativeTime(text, now)) return time;
  // Without a zone it would mean another moment on another computer.
  static const QRegularExpression zone(QStringLiteral("T.*(Z|[+-][0-9]{2}:[0-9]{2})$"));
  if (!zone.match(text).hasMatch()) return std::nullopt;
  const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
  if (!time.isValid()) return std::nullopt;
  return fromMillis(time.toMSecsSinceEpoch());
}

}  // namespace linewarden::cli

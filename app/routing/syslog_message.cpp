// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/syslog_message.h"

#include "app/base/canonical_json.h"
#include "app/base/os/process.h"
#include "app/routing/cef_message.h"
#include "app/routing/message_text.h"

#include <QCoreApplication>

#include <cmath>

namespace linewarden {

namespace {

using message_text::Shape;

constexpr int facilityLocal0 = 16;
// RFC 5424, section 6: bounds of the header's fields.
constexpr qsizetype mostHostName = 255;
constexpr qsizetype mostMessageId = 32;
// All of them together leave room in a datagram.
constexpr qsizetype mostParameter = 150;
constexpr qsizetype mostAlarmParameter = 300;
constexpr qint64 highestSequenceId = 2'147'483'647;  // RFC 5424, 7.3.1
// RFC 5612 keeps this number for examples; Linewarden has none of its own.
const QByteArray ownElement("linewarden@32473");
const QByteArray utf8Mark("\xEF\xBB\xBF");

/// "[name key="value" …]"
class StructuredElement {
 public:
  explicit StructuredElement(const QByteArray& name) : text_('[' + name) {}
  void add(const char* key, const QByteArray& safe) {
    text_ += ' ';
    text_ += key;
    text_ += "=\"" + safe + '"';
  }
  void add(const char* key, const QString& value, qsizetype most = mostParameter) {
    if (value.isEmpty()) return;
    add(key, message_text::shaped(value, Shape::StructuredValue, most));
  }
  void add(const char* key, qint64 value) { add(key, QByteArray::number(value)); }
  void add(const char* key, const std::optional<double>& value) {
    if (value && std::isfinite(*value)) add(key, ecmaScriptNumber(*value));
  }
  [[nodiscard]] QByteArray text() const { return text_ + ']'; }

 private:
  QByteArray text_;
};

struct SyslogParts {
  SyslogSeverity severity = SyslogSeverity::Informational;
  UtcTime time;
  QString messageId;
  QByteArray own;   ///< structured data of ours
  QByteArray body;  ///< UTF-8
};

QByteArray metaElement(qint64 number) {
  StructuredElement meta("meta");
  const qint64 counted = qMax<qint64>(number, 1) - 1;
  meta.add("sequenceId", counted % highestSequenceId + 1);
  return meta.text();
}

// A time that the form has no room for (a year of five digits) is left out, as it may be.
QByteArray timestampOf(UtcTime time) {
  const QByteArray text = toIsoUtc(time).toLatin1();
  constexpr qsizetype wholeTimestamp = 24;  // 2026-01-31T08:15:00.250Z
  return text.size() == wholeTimestamp && text.endsWith('Z') ? text : QByteArray("-");
}

QByteArray joined(const SyslogOrigin& origin, const SyslogParts& parts, qint64 number) {
  const int priority = facilityLocal0 * 8 + static_cast<int>(parts.severity);
  const QByteArray head =
      '<' + QByteArray::number(priority) + ">1 " + timestampOf(parts.time) + ' ' +
      message_text::asciiWord(origin.host, mostHostName) + " linewarden " +
      (origin.process > 0 ? QByteArray::number(origin.process) : QByteArray("-")) + ' ' +
      message_text::asciiWord(parts.messageId, mostMessageId) + ' ' + metaElement(number) +
      parts.own + ' ' + utf8Mark;
  return head + message_text::cutUtf8(parts.body, mostSyslogBytes - head.size());
}

}  // namespace

SyslogOrigin SyslogOrigin::here() {
  return {os::workstationName(), QCoreApplication::applicationPid()};
}

SyslogSeverity syslogSeverityOf(const AlarmChange& change, AlarmPriority priority) {
  if (!change.isAnnouncement()) {
    return isHidden(change.to) ? SyslogSeverity::Notice : SyslogSeverity::Informational;
  }
  switch (priority) {
    case AlarmPriority::Critical: return SyslogSeverity::Critical;
    case AlarmPriority::High: return SyslogSeverity::Error;
    case AlarmPriority::Medium: return SyslogSeverity::Warning;
    case AlarmPriority::Low: break;
  }
  return SyslogSeverity::Notice;
}

QByteArray syslogMessage(const SyslogOrigin& origin, const alarm_repository::JournalEntry& entry,
                         qint64 number) {
  const AlarmChange& change = entry.change;
  StructuredElement own(ownElement);
  own.add("seq", change.sequence);
  own.add("alarm", change.id.text, mostAlarmParameter);
  own.add("source", alarmSourceName(entry.source));
  own.add("priority", alarmPriorityName(entry.definition.priority));
  own.add("class", entry.definition.alarmClass);
  own.add("line", entry.definition.line);
  own.add("unit", entry.definition.unit);
  own.add("tag", entry.definition.tag);
  own.add("from", alarmStateName(change.from));
  own.add("to", alarmStateName(change.to));
  own.add("occurrence", change.occurrence);
  own.add("value", change.value);
  own.add("limit", change.limit);
  if (change.repeats > 0) own.add("repeats", qint64{change.repeats});
  own.add("person", change.who.name);
  return joined(origin,
                {syslogSeverityOf(change, entry.definition.priority), change.time, change.what,
                 own.text(), cefMessage(entry)},
                number);
}

QByteArray syslogMessage(const SyslogOrigin& origin, const SignedCheckpoint& checkpoint,
                         qint64 number) {
  StructuredElement own(ownElement);
  own.add("checkpoint", checkpoint.checkpoint.size);
  own.add("origin", checkpoint.checkpoint.origin);
  return joined(origin,
                {SyslogSeverity::Informational, checkpoint.checkpoint.time,
                 QStringLiteral("audit-checkpoint"), own.text(), cefMessage(checkpoint)},
                number);
}

QByteArray syslogTestMessage(const SyslogOrigin& origin, UtcTime now, const QString& person) {
  StructuredElement own(ownElement);
  own.add("test", QByteArray("1"));
  return joined(origin,
                {SyslogSeverity::Informational, now, QStringLiteral("test"), own.text(),
                 cefTestMessage(now, person)},
                1);
}

QByteArray octetCounted(const QByteArray& message) {
  return QByteArray::number(message.size()) + ' ' + message;
}

QByteArray asDatagram(const QByteArray& message, qsizetype most) {
  return message_text::cutUtf8(message, most);
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/cef_message.h"

#include "app/base/canonical_json.h"
#include "app/routing/message_text.h"

#include <QCoreApplication>

#include <cmath>

namespace linewarden {

namespace {

using message_text::Shape;

constexpr qsizetype mostCefName = 512;   // ArcSight's own bound of a name
constexpr qsizetype mostCefWord = 300;   // ids and names
constexpr qsizetype mostCefText = 1023;  // ArcSight's bound of `msg`
constexpr qsizetype mostCefNote = 4096;  // readCheckpoint's bound of a note
constexpr qsizetype mostCefVersion = 31;
constexpr int cefInformation = 1;
constexpr int cefNotice = 2;

/// Writes "key=value" one after the other; values are escaped and bounded here alone.
class CefExtension {
 public:
  void add(const char* key, const QString& value, qsizetype most = mostCefWord) {
    if (value.isEmpty()) return;
    addRaw(key, message_text::shaped(value, Shape::CefValue, most));
  }
  void add(const char* key, qint64 value) { addRaw(key, QByteArray::number(value)); }
  /// A value with a label beside it, as custom fields of CEF have.
  void addLabelled(const char* key, const char* label, const QString& value) {
    if (value.isEmpty()) return;
    add(key, value);
    addLabel(key, label);
  }
  void addLabelled(const char* key, const char* label, qint64 value) {
    add(key, value);
    addLabel(key, label);
  }
  void addLabelled(const char* key, const char* label, const std::optional<double>& value) {
    if (!value || !std::isfinite(*value)) return;
    addRaw(key, ecmaScriptNumber(*value));
    addLabel(key, label);
  }
  [[nodiscard]] QByteArray text() const { return text_; }

 private:
  void addRaw(const char* key, const QByteArray& value) {
    if (!text_.isEmpty()) text_ += ' ';
    text_ += key;
    text_ += '=';
    text_ += value;
  }
  void addLabel(const char* key, const char* label) {
    addRaw((QByteArray(key) + "Label").constData(), label);
  }

  QByteArray text_;
};

QByteArray cefHeader(const QByteArray& classId, const QString& name, int severity) {
  const QByteArray version = message_text::shaped(QCoreApplication::applicationVersion(),
                                                  Shape::CefHeader, mostCefVersion);
  return "CEF:0|Linewarden|Linewarden|" + version + '|' + classId + '|' +
         message_text::shaped(name, Shape::CefHeader, mostCefName) + '|' +
         QByteArray::number(severity) + '|';
}

int cefSeverityOf(AlarmPriority priority) {
  switch (priority) {
    case AlarmPriority::Critical: return 10;
    case AlarmPriority::High: return 8;
    case AlarmPriority::Medium: return 5;
    case AlarmPriority::Low: break;
  }
  return 3;
}

int cefSeverityOf(const alarm_repository::JournalEntry& entry) {
  const AlarmChange& change = entry.change;
  if (change.isAnnouncement()) return cefSeverityOf(entry.definition.priority);
  return isHidden(change.to) ? cefNotice : cefInformation;
}

}  // namespace

QByteArray cefMessage(const alarm_repository::JournalEntry& entry) {
  const AlarmChange& change = entry.change;
  const AlarmDefinition& definition = entry.definition;
  CefExtension extension;
  extension.add("rt", toMillis(change.time));
  extension.add("externalId", change.sequence);
  extension.add("cat", alarmSourceName(entry.source));
  extension.add("act", change.what);
  extension.addLabelled("cs1", "alarm", change.id.text);
  extension.addLabelled("cs2", "line", definition.line);
  extension.addLabelled("cs3", "unit", definition.unit);
  extension.addLabelled("cs4", "tag", definition.tag);
  extension.addLabelled("cs5", "class", definition.alarmClass);
  extension.addLabelled("cs6", "state", alarmStateName(change.to));
  extension.addLabelled("cn1", "occurrence", change.occurrence);
  if (change.repeats > 0) extension.addLabelled("cn2", "repeats", qint64{change.repeats});
  extension.addLabelled("flexString1", "priority", alarmPriorityName(definition.priority));
  extension.addLabelled("flexString2", "before", alarmStateName(change.from));
  extension.addLabelled("cfp1", "value", change.value);
  extension.addLabelled("cfp2", "limit", change.limit);
  extension.add("suser", change.who.name);
  extension.add("msg", change.why, mostCefText);
  const QByteArray classId =
      "alarm." + message_text::shaped(change.what, Shape::CefHeader, mostCefWord);
  const QString name = definition.title.isEmpty() ? change.id.text : definition.title;
  return cefHeader(classId, name, cefSeverityOf(entry)) + extension.text();
}

QByteArray cefMessage(const SignedCheckpoint& checkpoint) {
  CefExtension extension;
  extension.add("rt", toMillis(checkpoint.checkpoint.time));
  extension.add("externalId", checkpoint.checkpoint.size);
  extension.add("cat", QStringLiteral("audit"));
  extension.add("act", QStringLiteral("checkpoint"));
  extension.addLabelled("cs1", "origin", checkpoint.checkpoint.origin);
  extension.addLabelled("cn1", "entries", checkpoint.checkpoint.size);
  extension.add("msg", QString::fromUtf8(checkpoint.note), mostCefNote);
  return cefHeader("audit.checkpoint", QStringLiteral("Checkpoint of the audit trail"),
                   cefInformation) +
         extension.text();
}

QByteArray cefTestMessage(UtcTime now, const QString& person) {
  CefExtension extension;
  extension.add("rt", toMillis(now));
  extension.add("cat", QStringLiteral("test"));
  extension.add("act", QStringLiteral("test"));
  extension.add("suser", person);
  extension.add("msg", QStringLiteral("A test of the way that alarms take. There is no alarm."));
  return cefHeader("route.test", QStringLiteral("Test"), cefInformation) + extension.text();
}

}  // namespace linewarden

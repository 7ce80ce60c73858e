// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alarm_texts.h"

#include "app/base/shown_text.h"
#include "app/cli/people_arguments.h"
#include "app/cli/text_table.h"
#include "app/cli/value_text.h"

#include <QJsonArray>

#include <algorithm>

namespace linewarden::cli {

namespace {

struct AlarmTextsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::AlarmTexts)
};

constexpr qsizetype longestAlarmText = 2000;

QJsonValue alarmNumberJson(const std::optional<double>& number) {
  return number ? QJsonValue(*number) : QJsonValue::Null;
}

QJsonValue alarmServiceJson(const std::optional<ServiceApproval>& service) {
  if (!service) return QJsonValue::Null;
  const bool isApproved = service->approvedBy.has_value();
  return QJsonObject{{QStringLiteral("requestedBy"), service->requestedBy.name},
                     {QStringLiteral("requestedAt"), timeJson(service->requestedAt)},
                     {QStringLiteral("reason"), service->reason},
                     {QStringLiteral("approvedBy"),
                      isApproved ? QJsonValue(service->approvedBy->name) : QJsonValue::Null},
                     {QStringLiteral("approvedAt"),
                      isApproved ? timeJson(service->approvedAt) : QJsonValue::Null}};
}

QString alarmNumberText(const std::optional<double>& number) {
  return number ? QString::number(*number, 'g', 8) : QString();
}

QString alarmMoment(UtcTime time) {
  return time == UtcTime() ? QString() : toIsoUtc(time);
}

QString alarmWho(const AlarmPerson& person) {
  return person.name.isEmpty() ? AlarmTextsText::tr("the program") : person.name;
}

/// Lines of a name and what is known of it; what is not known is left out.
class AlarmLines {
 public:
  void add(const QString& name, const QString& value) {
    if (value.isEmpty()) return;
    text_ += name + QStringLiteral(": ") + shownText(value, longestAlarmText) + u'\n';
  }
  [[nodiscard]] QString text() const { return text_; }

 private:
  QString text_;
};

void addAlarmService(AlarmLines& lines, const AlarmRecord& record) {
  if (!record.service) return;
  lines.add(AlarmTextsText::tr("Out of service asked by"),
            QStringLiteral("%1, %2").arg(record.service->requestedBy.name, record.service->reason));
  if (!record.service->approvedBy) return;
  lines.add(AlarmTextsText::tr("Approved by"), record.service->approvedBy->name);
}

}  // namespace

QJsonObject alarmJson(const AlarmView& alarm) {
  const AlarmDefinition& definition = alarm.definition;
  const AlarmRecord& record = alarm.record;
  return {{QStringLiteral("id"), record.id.text},
          {QStringLiteral("title"), definition.title},
          {QStringLiteral("source"), alarmSourceName(alarm.source)},
          {QStringLiteral("priority"), alarmPriorityName(definition.priority)},
          {QStringLiteral("class"), definition.alarmClass},
          {QStringLiteral("line"), definition.line},
          {QStringLiteral("unit"), definition.unit},
          {QStringLiteral("tag"), definition.tag},
          {QStringLiteral("cause"), definition.cause},
          {QStringLiteral("consequence"), definition.consequence},
          {QStringLiteral("response"), definition.response},
          {QStringLiteral("latching"), definition.isLatching},
          {QStringLiteral("state"), alarmStateName(record.state)},
          {QStringLiteral("since"), timeJson(record.since)},
          {QStringLiteral("active"), record.isActive},
          {QStringLiteral("activeSince"), timeJson(record.activeSince)},
          {QStringLiteral("announced"), timeJson(record.announced)},
          {QStringLiteral("occurrence"), record.occurrence},
          {QStringLiteral("value"), alarmNumberJson(record.value)},
          {QStringLiteral("limit"), alarmNumberJson(record.limit)},
          {QStringLiteral("text"), record.text},
          {QStringLiteral("acknowledgedBy"), record.acknowledgedBy},
          {QStringLiteral("acknowledgedAt"), timeJson(record.acknowledgedAt)},
          {QStringLiteral("note"), record.note},
          {QStringLiteral("shelvedUntil"), timeJson(record.shelvedUntil)},
          {QStringLiteral("shelvedBy"), record.shelvedBy},
          {QStringLiteral("shelveReason"), record.shelveReason},
          {QStringLiteral("suppressed"), record.isSuppressed},
          {QStringLiteral("suppressReason"), record.suppressReason},
          {QStringLiteral("service"), alarmServiceJson(record.service)},
          {QStringLiteral("chattering"), alarm.isChattering},
          {QStringLiteral("stale"), alarm.isStale}};
}

QJsonObject alarmChangeJson(const AlarmChange& change) {
  return {{QStringLiteral("sequence"), change.sequence},
          {QStringLiteral("time"), toIsoUtc(change.time)},
          {QStringLiteral("alarm"), change.id.text},
          {QStringLiteral("what"), change.what},
          {QStringLiteral("from"), alarmStateName(change.from)},
          {QStringLiteral("to"), alarmStateName(change.to)},
          {QStringLiteral("person"), change.who.name},
          {QStringLiteral("why"), change.why},
          {QStringLiteral("occurrence"), change.occurrence},
          {QStringLiteral("value"), alarmNumberJson(change.value)},
          {QStringLiteral("limit"), alarmNumberJson(change.limit)},
          {QStringLiteral("repeats"), change.repeats}};
}

QJsonObject alarmCommentJson(const AlarmComment& comment) {
  return {{QStringLiteral("time"), toIsoUtc(comment.time)},
          {QStringLiteral("person"), comment.by.name},
          {QStringLiteral("occurrence"), comment.occurrence},
          {QStringLiteral("text"), comment.text}};
}

QList<AlarmView> inAlarmOrder(QList<AlarmView> alarms) {
  std::sort(alarms.begin(), alarms.end(), [](const AlarmView& a, const AlarmView& b) {
    if (a.definition.priority != b.definition.priority) {
      return a.definition.priority < b.definition.priority;
    }
    if (a.record.announced != b.record.announced) return a.record.announced > b.record.announced;
    return a.record.id < b.record.id;
  });
  return alarms;
}

QString alarmTableText(const QList<AlarmView>& alarms) {
  TextTable table({AlarmTextsText::tr("ID"), AlarmTextsText::tr("Priority"),
                   AlarmTextsText::tr("State"), AlarmTextsText::tr("Since"),
                   AlarmTextsText::tr("Alarm"), AlarmTextsText::tr("Value"),
                   AlarmTextsText::tr("Limit"), AlarmTextsText::tr("Acknowledged by")});
  for (const AlarmView& alarm : alarms) {
    const AlarmRecord& record = alarm.record;
    table.add({record.id.text, alarmPriorityName(alarm.definition.priority),
               alarmStateName(record.state), alarmMoment(record.since), alarm.definition.title,
               alarmNumberText(record.value), alarmNumberText(record.limit),
               record.acknowledgedBy});
  }
  return table.toString();
}

QString alarmJournalText(const QList<AlarmChange>& changes) {
  TextTable table({AlarmTextsText::tr("Time"), AlarmTextsText::tr("ID"), AlarmTextsText::tr("What"),
                   AlarmTextsText::tr("State"), AlarmTextsText::tr("Who"),
                   AlarmTextsText::tr("Why"), AlarmTextsText::tr("Value")});
  for (const AlarmChange& change : changes) {
    const QString what = change.repeats == 0
                             ? change.what
                             : QStringLiteral("%1 (+%2)").arg(change.what).arg(change.repeats);
    table.add({toIsoUtc(change.time), change.id.text, what, alarmStateName(change.to),
               change.who.name, change.why, alarmNumberText(change.value)});
  }
  return table.toString();
}

QString alarmDetailText(const AlarmView& alarm, const QList<AlarmChange>& history,
                        const QList<AlarmComment>& comments) {
  const AlarmDefinition& definition = alarm.definition;
  const AlarmRecord& record = alarm.record;
  AlarmLines lines;
  lines.add(AlarmTextsText::tr("ID"), record.id.text);
  lines.add(AlarmTextsText::tr("Alarm"), definition.title);
  lines.add(AlarmTextsText::tr("Priority"), alarmPriorityName(definition.priority));
  lines.add(AlarmTextsText::tr("State"), alarmStateName(record.state));
  lines.add(AlarmTextsText::tr("Since"), alarmMoment(record.since));
  lines.add(AlarmTextsText::tr("Line"), definition.line);
  lines.add(AlarmTextsText::tr("Tag"), definition.tag);
  lines.add(AlarmTextsText::tr("Value"), alarmNumberText(record.value));
  lines.add(AlarmTextsText::tr("Limit"), alarmNumberText(record.limit));
  lines.add(AlarmTextsText::tr("Said"), record.text);
  lines.add(AlarmTextsText::tr("Cause"), definition.cause);
  lines.add(AlarmTextsText::tr("Consequence"), definition.consequence);
  lines.add(AlarmTextsText::tr("Response"), definition.response);
  lines.add(AlarmTextsText::tr("Acknowledged by"), record.acknowledgedBy);
  lines.add(AlarmTextsText::tr("Note"), record.note);
  if (record.shelvedUntil) {
    lines.add(AlarmTextsText::tr("Shelved until"), alarmMoment(*record.shelvedUntil));
    lines.add(AlarmTextsText::tr("Shelved by"), record.shelvedBy);
    lines.add(AlarmTextsText::tr("Shelved because"), record.shelveReason);
  }
  lines.add(AlarmTextsText::tr("Suppressed because"), record.suppressReason);
  addAlarmService(lines, record);
  QString text = lines.text();
  if (!history.isEmpty()) text += u'\n' + alarmJournalText(history);
  if (!comments.isEmpty()) text += u'\n';
  for (const AlarmComment& comment : comments) {
    text += QStringLiteral("%1 %2: %3\n")
                .arg(toIsoUtc(comment.time), shownText(alarmWho(comment.by), longestAlarmText),
                     shownText(comment.text, longestAlarmText));
  }
  return text;
}

}  // namespace linewarden::cli

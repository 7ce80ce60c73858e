// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/security_alarms.h"

#include "app/alerts/alarm_desk.h"
#include "app/identity/security_notices.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace linewarden {

namespace {

const QString securityPrefix = QStringLiteral("security:");

struct SecurityAlarmsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::SecurityAlarms)
};

AlarmPriority alarmPriorityOf(NoticePriority priority) {
  switch (priority) {
    case NoticePriority::Critical: return AlarmPriority::Critical;
    case NoticePriority::High: return AlarmPriority::High;
    case NoticePriority::Medium: return AlarmPriority::Medium;
    case NoticePriority::Low: return AlarmPriority::Low;
  }
  return AlarmPriority::High;
}

ServiceCondition conditionOf(const SecurityNotice& notice) {
  ServiceCondition condition;
  condition.source = AlarmSource::Security;
  condition.text = notice.workstation;
  condition.token = notice.id;
  AlarmDefinition& definition = condition.definition;
  definition.id.text = securityPrefix + notice.event.kind + u':' + notice.event.subject;
  definition.title = noticeTitle(notice.event);
  definition.line = notice.event.details[QStringLiteral("line")].toString();
  definition.priority = alarmPriorityOf(notice.event.priority);
  definition.alarmClass = QStringLiteral("security");
  definition.cause =
      SecurityAlarmsText::tr("Noticed at %1. The audit trail tells who did what before.")
          .arg(notice.workstation);
  definition.consequence = SecurityAlarmsText::tr(
      "Somebody may have got in where they do not belong, or may be about to change what the plant "
      "runs on.");
  definition.response = noticeAdvice(notice.event);
  return condition;
}

}  // namespace

SecurityAlarms::SecurityAlarms(SecurityNotices& notices, AlarmDesk& desk)
    : notices_(notices), desk_(desk) {
  connect(&notices_, &SecurityNotices::openChanged, this, &SecurityAlarms::tell);
  tell();
}

void SecurityAlarms::tell() {
  // What is not read yet is not known to be over.
  if (!notices_.isKnown()) return;
  QList<ServiceCondition> conditions;
  QHash<AlarmId, qsizetype> known;
  const QList<SecurityNotice> open = notices_.open();
  for (const SecurityNotice& notice : open) {
    const ServiceCondition condition = conditionOf(notice);
    const auto before = known.constFind(condition.definition.id);
    if (before != known.cend()) {
      conditions[*before].token = std::max(conditions.at(*before).token, condition.token);
      continue;
    }
    known.insert(condition.definition.id, conditions.size());
    conditions += condition;
  }
  if (open.size() < SecurityNotices::mostOpen) {
    desk_.stand(securityPrefix, conditions, true);
    return;
  }
  // The list is cut: what is not in it may be open all the same.
  for (const ServiceCondition& condition : std::as_const(conditions)) desk_.raise(condition);
}

}  // namespace linewarden

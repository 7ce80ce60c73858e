// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_book.h"

#include <QCoreApplication>

/// What people do to alarms.
namespace linewarden {

namespace {

struct AlarmBookText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::AlarmBook)
};

Error noSuchAlarm() {
  return {ErrorCode::NotFound,
          AlarmBookText::tr("There is no such alarm. It may have been taken out of the plant file; "
                            "refresh the list."),
          {}};
}

Error alarmBookConflict(const QString& message) {
  return {ErrorCode::Conflict, message, {}};
}

}  // namespace

Result<AlarmBook::Changes> AlarmBook::stepped(const AlarmId& id, AlarmEvent event, const char* what,
                                              const AlarmAct& act) {
  Entry* entry = find(id);
  if (entry == nullptr) return noSuchAlarm();
  Changes changes;
  if (const auto done = step(*entry, event, what, act, changes); !done) return done.error();
  return changes;
}

Result<AlarmBook::Changes> AlarmBook::acknowledge(const AlarmId& id, const AlarmAct& act) {
  auto changes = stepped(id, AlarmEvent::Acknowledge, "acknowledged", act);
  if (!changes) return changes;
  Entry& entry = *find(id);
  entry.record.acknowledgedBy = act.who.displayName;
  entry.record.acknowledgedAt = act.time;
  entry.record.note = act.why;
  noteDeadline(indexOf(entry));  // by the time of the acknowledgement
  return changes;
}

Result<AlarmBook::Changes> AlarmBook::reset(const AlarmId& id, const AlarmAct& act) {
  return stepped(id, AlarmEvent::Reset, "reset", act);
}

Result<AlarmBook::Changes> AlarmBook::shelve(const AlarmId& id, const AlarmAct& act,
                                             UtcTime until) {
  if (until <= act.time || until - act.time > mostShelved) {
    return Error{ErrorCode::InvalidArgument,
                 AlarmBookText::tr("An alarm is shelved until a time within the next 7 days. "
                                   "Choose such a time."),
                 {}};
  }
  auto changes = stepped(id, AlarmEvent::Shelve, "shelved", act);
  if (!changes) return changes;
  Entry& entry = *find(id);
  entry.record.shelvedUntil = until;
  entry.record.shelvedBy = act.who.displayName;
  entry.record.shelveReason = act.why;
  noteDeadline(indexOf(entry));
  return changes;
}

void AlarmBook::endShelf(Entry& entry, const AlarmAct& act, Changes& changes) {
  entry.record.shelvedUntil.reset();
  entry.record.shelvedBy.clear();
  entry.record.shelveReason.clear();
  if (entry.record.state == AlarmState::Shelved) {
    static_cast<void>(step(entry, AlarmEvent::Unshelve, "unshelved", act, changes));
    return;
  }
  changes += changeOf(entry, entry.record.state, "unshelved", act);
}

Result<AlarmBook::Changes> AlarmBook::unshelve(const AlarmId& id, const AlarmAct& act) {
  Entry* entry = find(id);
  if (entry == nullptr) return noSuchAlarm();
  if (!entry->record.shelvedUntil) {
    return alarmBookConflict(AlarmBookText::tr("The alarm is not shelved."));
  }
  Changes changes;
  endShelf(*entry, act, changes);
  return changes;
}

Result<AlarmBook::Changes> AlarmBook::suppress(const AlarmId& id, const AlarmAct& act) {
  Entry* entry = find(id);
  if (entry == nullptr) return noSuchAlarm();
  if (entry->record.isSuppressed) {
    return alarmBookConflict(AlarmBookText::tr("The alarm is suppressed already."));
  }
  Changes changes;
  setSuppressed(*entry, true, act, changes);
  return changes;
}

void AlarmBook::setSuppressed(Entry& entry, bool isSuppressed, const AlarmAct& act,
                              Changes& changes) {
  entry.record.isSuppressed = isSuppressed;
  entry.record.suppressReason = isSuppressed ? act.why : QString();
  const AlarmEvent event = isSuppressed ? AlarmEvent::Suppress : AlarmEvent::Unsuppress;
  const char* what = isSuppressed ? "suppressed" : "unsuppressed";
  if (!step(entry, event, what, act, changes)) {
    // Out of service wins; the suppression takes hold once the alarm is back.
    changes += changeOf(entry, entry.record.state, what, act);
  }
}

Result<AlarmBook::Changes> AlarmBook::unsuppress(const AlarmId& id, const AlarmAct& act) {
  Entry* entry = find(id);
  if (entry == nullptr) return noSuchAlarm();
  if (!entry->record.isSuppressed) {
    return alarmBookConflict(AlarmBookText::tr("The alarm is not suppressed."));
  }
  Changes changes;
  setSuppressed(*entry, false, act, changes);
  return changes;
}

Result<AlarmBook::Changes> AlarmBook::requestService(const AlarmId& id, const AlarmAct& act) {
  Entry* entry = find(id);
  if (entry == nullptr) return noSuchAlarm();
  if (entry->record.state == AlarmState::OutOfService) {
    return alarmBookConflict(AlarmBookText::tr("The alarm is out of service already."));
  }
  if (entry->record.service) {
    return alarmBookConflict(
        AlarmBookText::tr("%1 asked for this already; a second person has to approve it.")
            .arg(entry->record.service->requestedBy.displayName));
  }
  entry->record.service = ServiceApproval{act.who, act.time, act.why, std::nullopt, {}};
  return Changes{changeOf(*entry, entry->record.state, "service-requested", act)};
}

Result<AlarmBook::Changes> AlarmBook::refuseService(const AlarmId& id, const AlarmAct& act) {
  Entry* entry = find(id);
  if (entry == nullptr) return noSuchAlarm();
  if (!entry->record.service || entry->record.service->approvedBy) {
    return alarmBookConflict(AlarmBookText::tr("Nobody asks for this alarm to be out of service."));
  }
  entry->record.service.reset();
  return Changes{changeOf(*entry, entry->record.state, "service-refused", act)};
}

Result<AlarmBook::Changes> AlarmBook::approveService(const AlarmId& id, const AlarmAct& act) {
  Entry* entry = find(id);
  if (entry == nullptr) return noSuchAlarm();
  if (!entry->record.service || entry->record.service->approvedBy) {
    return alarmBookConflict(AlarmBookText::tr("Nobody asks for this alarm to be out of service."));
  }
  if (entry->record.service->requestedBy.person == act.who.person) {
    return Error{ErrorCode::SeparationOfDuties,
                 AlarmBookText::tr("Whoever asks for an alarm to be out of service cannot approve "
                                   "it. A second person has to."),
                 {}};
  }
  Changes changes;
  const auto done = step(*entry, AlarmEvent::RemoveFromService, "out-of-service", act, changes);
  if (!done) return done.error();
  AlarmRecord& record = entry->record;
  record.service->approvedBy = act.who;
  record.service->approvedAt = act.time;
  record.shelvedUntil.reset();
  record.shelvedBy.clear();
  record.shelveReason.clear();
  return changes;
}

Result<AlarmBook::Changes> AlarmBook::returnToService(const AlarmId& id, const AlarmAct& act) {
  auto changes = stepped(id, AlarmEvent::ReturnToService, "in-service", act);
  if (changes) find(id)->record.service.reset();
  return changes;
}

AlarmBook::Changes AlarmBook::putBack(const AlarmRecord& before, UtcTime now) {
  Changes changes;
  Entry* entry = find(before.id);
  if (entry == nullptr) return changes;
  const AlarmRecord after = entry->record;
  entry->record = before;
  AlarmRecord& record = entry->record;
  if (after.occurrence != before.occurrence) {
    record.occurrence = after.occurrence;
    record.activeSince = after.activeSince;
    record.value = after.value;
    record.limit = after.limit;
    record.text = after.text;
  }
  record.isActive = after.isActive;
  const bool isNew = after.isActive && (!before.isActive || after.occurrence != before.occurrence);
  if (isNew && !isHidden(before.state)) {
    record.state = AlarmState::Unacknowledged;
    record.since = after.activeSince;
    record.unacknowledgedSince = after.activeSince;
    record.forgetAcknowledgement();
  } else if (!after.isActive && before.isActive) {
    static_cast<void>(
        step(*entry, AlarmEvent::ReturnsToNormal, "returned", {{}, {}, now}, changes));
  }
  noteDeadline(indexOf(*entry));
  return changes;
}

void AlarmBook::copy(const AlarmRecord& stored) {
  Entry* entry = find(stored.id);
  if (entry == nullptr) return;
  if (stored.announced > entry->record.announced) flood_.add(stored.announced);
  entry->record = stored;
}

void AlarmBook::adopt(const AlarmRecord& stored) {
  Entry* entry = find(stored.id);
  if (entry == nullptr || stored.version == entry->record.version) return;
  // The condition is this program's to judge; the rest is what was stored last.
  AlarmRecord& record = entry->record;
  const AlarmRecord own = record;
  if (stored.occurrence == own.occurrence) record = stored;
  record.version = stored.version;
  record.isActive = own.isActive;
  record.activeSince = own.activeSince;
  record.occurrence = own.occurrence;
  record.value = own.value;
  record.limit = own.limit;
  record.text = own.text;
  record.isSuppressed = own.isSuppressed;
  record.suppressReason = own.suppressReason;
  record.shelvedUntil = stored.shelvedUntil;
  record.shelvedBy = stored.shelvedBy;
  record.shelveReason = stored.shelveReason;
  record.service = stored.service;
  record.state = mergedState(*entry, own, stored);
  noteDeadline(indexOf(*entry));
}

/// Hidden as people and design say; else as the condition is, acknowledged where this occurrence
/// was.
AlarmState AlarmBook::mergedState(const Entry& entry, const AlarmRecord& own,
                                  const AlarmRecord& stored) {
  if (entry.record.service && entry.record.service->approvedBy) return AlarmState::OutOfService;
  if (own.isSuppressed) return AlarmState::SuppressedByDesign;
  if (entry.record.shelvedUntil) return AlarmState::Shelved;
  const AlarmState byCondition = own.isActive ? AlarmState::Unacknowledged : AlarmState::Normal;
  const AlarmState kept = isHidden(own.state) ? byCondition : own.state;
  if (stored.occurrence != own.occurrence || isHidden(stored.state)) return kept;
  const bool showsActive =
      stored.state == AlarmState::Unacknowledged || stored.state == AlarmState::Acknowledged;
  if (showsActive == own.isActive) return stored.state;
  // It came or went meanwhile; that it was acknowledged holds.
  const bool wasAcknowledged = !isUnacknowledged(stored.state);
  if (!wasAcknowledged) return kept;
  if (own.isActive) return AlarmState::Acknowledged;
  return entry.definition.isLatching ? AlarmState::LatchedAcknowledged : AlarmState::Normal;
}

void AlarmBook::noteVersion(const AlarmId& id, qint64 version) {
  if (Entry* entry = find(id); entry != nullptr) entry->record.version = version;
}

}  // namespace linewarden

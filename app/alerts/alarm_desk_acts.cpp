// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_desk_work.h"
#include "app/audit/audit_trail.h"
#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "app/identity/role_repository.h"
#include "app/identity/role_rules.h"
#include "app/identity/security_notices.h"
#include "app/identity/signing_duties.h"

#include <QCoreApplication>

/// What people do to alarms, on its way to the store.
namespace linewarden {

namespace {

struct AlarmDeskText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::AlarmDesk)
};

Error sameHuman() {
  return {ErrorCode::SeparationOfDuties,
          AlarmDeskText::tr("You asked for this alarm to be out of service yourself, so a second "
                            "person has to approve it."),
          {}};
}

AuditEvent alarmEntry(const Actor& actor, const QString& action, const AlarmChange& change,
                      const AlarmView* view) {
  AuditEvent event{actor, action, QStringLiteral("alarm:") + change.id.text, {}, {}, change.why};
  event.before[QStringLiteral("state")] = alarmStateName(change.from);
  event.after[QStringLiteral("state")] = alarmStateName(change.to);
  event.after[QStringLiteral("occurrence")] = change.occurrence;
  if (view == nullptr) return event;
  event.after[QStringLiteral("title")] = view->definition.title;
  if (view->record.shelvedUntil) {
    event.after[QStringLiteral("until")] = toIsoUtc(*view->record.shelvedUntil);
  }
  if (change.what == QStringLiteral("out-of-service") && view->record.service) {
    event.after[QStringLiteral("requested-by")] = view->record.service->requestedBy.name;
    event.after[QStringLiteral("request")] = view->record.service->reason;
  }
  return event;
}

/// Of the notice behind a security alarm, "security:<kind>:<subject>"; empty for another one.
QString noticeKindOf(const AlarmId& id) {
  return id.text.startsWith(QStringLiteral("security:")) ? id.text.section(u':', 1, 1) : QString();
}

const AlarmView* viewIn(const AlarmWrite& write, const AlarmId& id) {
  for (const AlarmView& view : write.views) {
    if (view.record.id == id) return &view;
  }
  return nullptr;
}

}  // namespace

bool AlarmDesk::Work::isSecurity(const AlarmId& id) const {
  const auto view = book_->view(id, rooms_.clock.now());
  return view && view->source == AlarmSource::Security;
}

/// Security alarms need what their notices need, whatever is done to them: who may not acknowledge
/// one does not put it out of sight either.
Result<QSet<Permission>> AlarmDesk::Work::permitted(const Act& act) const {
  QSet<Permission> permissions;
  bool anySecurity = false;
  for (const AlarmId& id : act.ids) {
    const bool isOfSecurity = isSecurity(id);
    anySecurity = anySecurity || isOfSecurity;
    if (isOfSecurity) permissions += Permission::AcknowledgeSecurity;
    const bool isOwn = act.permission != Permission::AcknowledgeAlarms;
    if (!isOfSecurity || isOwn) permissions += act.permission;
  }
  if (permissions.isEmpty()) permissions += act.permission;
  for (const Permission permission : permissions) {
    if (const auto allowed = rooms_.guard.require(act.session, permission); !allowed) {
      return allowed.error();
    }
  }
  // Nobody puts away the alarm about their own emergency access, nor is a second person with it.
  const bool isAgainstEmergency = (anySecurity && !act.isComment) || act.takesTwo;
  if (isAgainstEmergency) {
    const Permission permission = anySecurity ? Permission::AcknowledgeSecurity : act.permission;
    const auto allowed = refuseUnderEmergency(rooms_.guard, act.session, permission);
    if (!allowed) return allowed.error();
  }
  return permissions;
}

/// What must not fail together: process alarms at once, security alarms each, as one may be about
/// who acknowledges.
QList<AlarmDesk::Work::Act> AlarmDesk::Work::partsOf(const Act& act) const {
  if (act.ids.size() < 2 || act.permission != Permission::AcknowledgeAlarms) return {act};
  Act process = act;
  Act security = act;
  process.ids.clear();
  security.ids.clear();
  for (const AlarmId& id : act.ids) (isSecurity(id) ? security : process).ids += id;
  QList<Act> parts;
  if (!process.ids.isEmpty()) parts += process;
  if (!rooms_.guard.check(act.session, Permission::AcknowledgeSecurity)) {
    // Refused, and told to the trail, once.
    if (!security.ids.isEmpty()) parts += security;
    return parts;
  }
  for (const AlarmId& id : std::as_const(security.ids)) {
    Act one = act;
    one.ids = {id};
    parts += one;
  }
  return parts;
}

void AlarmDesk::Work::beginParts(const Act& act, const Telling& telling) {
  struct Sum {
    qsizetype left = 0;
    int done = 0;
    std::optional<Error> refusal;
  };
  const QList<Act> parts = partsOf(act);
  const auto sum = std::make_shared<Sum>();
  sum->left = parts.size();
  for (const Act& part : parts) {
    begin(part, [sum, telling](const Result<int>& outcome) {
      if (outcome) {
        sum->done += *outcome;
      } else if (!sum->refusal) {
        sum->refusal = outcome.error();
      }
      if (--sum->left > 0) return;
      telling(sum->done == 0 && sum->refusal ? Result<int>(*sum->refusal) : Result<int>(sum->done));
    });
  }
}

AlarmAct AlarmDesk::Work::actOf(const Act& act) const {
  AlarmAct alarmAct{{}, act.why, rooms_.clock.now()};
  alarmAct.who.name = rooms_.guard.actorOf(act.session).name;
  alarmAct.who.displayName = alarmAct.who.name;
  if (const auto live = rooms_.guard.live(act.session)) {
    alarmAct.who.person = live->session.person.value;
    alarmAct.who.displayName = live->session.displayName;
  }
  return alarmAct;
}

Result<void> AlarmDesk::Work::isAsSeen(const Act& act, const AlarmRecord& record) {
  const bool isSameOccurrence = act.seen.value(record.id, record.occurrence) == record.occurrence;
  if (!isSameOccurrence) {
    return Error{ErrorCode::Conflict,
                 AlarmDeskText::tr("The alarm was raised anew meanwhile. Look at it again."),
                 {}};
  }
  const bool isSameRequest =
      !act.requestedAt || (record.service && record.service->requestedAt == *act.requestedAt);
  if (isSameRequest) return {};
  return Error{ErrorCode::Conflict,
               AlarmDeskText::tr("It was asked for anew meanwhile, or no longer is. Look at it "
                                 "again."),
               {}};
}

void AlarmDesk::Work::begin(const Act& act, const Telling& telling) {
  if (isWriting_) {
    acts_.emplace_back([this, act, telling] { begin(act, telling); });
    return;
  }
  const auto refuse = [this, &telling](const Error& error) {
    telling(Result<int>(error));
    // What waited behind it.
    QMetaObject::invokeMethod(
        this, [this] { flush(); }, Qt::QueuedConnection);
  };
  const auto permissions = permitted(act);
  if (!permissions) return refuse(permissions.error());
  takeQueued();  // what came before happened before
  Begun begun{act, *permissions, {}, {}, {}, {}, telling};
  const AlarmAct alarmAct = actOf(act);
  std::optional<Error> refusal;
  QList<AlarmChange> own;
  for (const AlarmId& id : act.ids) {
    const AlarmRecord* record = book_->record(id);
    const AlarmRecord before = record != nullptr ? *record : AlarmRecord();
    const auto isSeen = isAsSeen(act, before);
    const auto changes =
        isSeen ? act.run(*book_, id, alarmAct) : Result<AlarmBook::Changes>(isSeen.error());
    if (!changes) {
      if (!refusal) refusal = changes.error();
      continue;
    }
    if (act.isComment) {
      begun.comments +=
          AlarmComment{0, id, before.occurrence, alarmAct.who, alarmAct.time, act.why};
      continue;
    }
    unkept_ += id;
    begun.before += before;
    own += *changes;
  }
  if (begun.before.isEmpty() && begun.comments.isEmpty()) {
    if (!refusal)
      return refuse({ErrorCode::NotFound, AlarmDeskText::tr("No alarm was named."), {}});
    if (refusal->code == ErrorCode::SeparationOfDuties) {
      refusal = rooms_.guard.noted(act.session, act.permission, Result<void>(*refusal)).error();
    }
    return refuse(*refusal);
  }
  // With what the process did before, so that the journal is in order.
  begun.earlier = takePending();
  begun.own = own;
  isWriting_ = true;
  const auto done = rooms_.store.write([this, begun](Transaction& transaction) {
    return rooms_.guard.noted(begun.act.session, begun.act.permission, storeIn(transaction, begun));
  });
  whenDone(done, this, [this, begun](const Result<void>& outcome) { finish(begun, outcome); });
}

void AlarmDesk::Work::finish(const Begun& begun, const Result<void>& outcome) {
  for (const AlarmRecord& before : begun.before) toTell_ += before.id;
  for (const AlarmComment& comment : begun.comments) toTell_ += comment.alarm;
  tellSoon();
  if (outcome) {
    noteVersions(begun.earlier);
    for (const AlarmChange& change : begun.own) {
      // One that comes back from a shelf is announced as any other.
      if (change.isAnnouncement()) toAnnounce_ += change;
    }
    const auto count = std::max(begun.before.size(), begun.comments.size());
    begun.telling(Result<int>(static_cast<int>(count)));
    written();
    return;
  }
  takeBack(begun.earlier);
  QList<AlarmId> ids;
  for (const AlarmRecord& before : begun.before) {
    take(book_->putBack(before, rooms_.clock.now()));
    ids += before.id;
  }
  begun.telling(Result<int>(outcome.error()));
  if (alarm_repository::isChangedMeanwhile(outcome.error())) {
    for (const AlarmView& view : begun.earlier.views) {
      if (!ids.contains(view.record.id)) ids += view.record.id;
    }
    refresh(ids);
    return;
  }
  written();
}

Result<void> AlarmDesk::Work::storeIn(Transaction& transaction, const Begun& begun) const {
  QSqlDatabase& database = transaction.database();
  for (const Permission permission : begun.permissions) {
    auto allowed = rooms_.guard.checkIn(database, begun.act.session, permission);
    if (!allowed) return allowed;
  }
  if (begun.act.takesTwo) {
    if (auto apart = refuseSameHuman(database, begun); !apart) return apart;
  }
  AlarmWrite write = begun.earlier;
  write.changes += begun.own;
  if (auto kept = keepIn(transaction, write); !kept) return kept;
  if (auto done = acknowledgeNotices(transaction, begun); !done) return done;
  const Actor actor = rooms_.guard.actorOf(begun.act.session);
  for (const AlarmChange& change : begun.own) {
    const auto entry = rooms_.audit.append(
        transaction, alarmEntry(actor, begun.act.action, change, viewIn(begun.earlier, change.id)));
    if (!entry) return entry.error();
  }
  for (const AlarmComment& comment : begun.comments) {
    if (auto kept = alarm_repository::insertComment(database, comment); !kept) return kept;
    AuditEvent event{actor, begun.act.action, QStringLiteral("alarm:") + comment.alarm.text, {},
                     {},    comment.text};
    const auto entry = rooms_.audit.append(transaction, event);
    if (!entry) return entry.error();
  }
  return {};
}

Result<void> AlarmDesk::Work::keepIn(Transaction& transaction, const AlarmWrite& write) const {
  QSqlDatabase& database = transaction.database();
  QHash<AlarmId, const AlarmView*> views;
  for (const AlarmView& view : write.views) {
    views.insert(view.record.id, &view);
    if (auto kept = alarm_repository::keep(database, view); !kept) return kept;
  }
  const AlarmView unknown;
  for (const AlarmChange& change : write.changes) {
    const AlarmView* view = views.value(change.id);
    const AlarmDefinition& definition = (view != nullptr ? *view : unknown).definition;
    auto kept = alarm_repository::append(database, change, definition, program_);
    if (!kept) return kept;
    // A shelf's end by its time is told in the trail as its begin was.
    if (change.what != QStringLiteral("unshelved") || !change.who.name.isEmpty()) continue;
    const auto entry = rooms_.audit.append(
        transaction, alarmEntry(rooms_.guard.serviceSession().actor(),
                                QStringLiteral("alarm.unshelved"), change, view));
    if (!entry) return entry.error();
  }
  return {};
}

/// Whoever may not acknowledge the notice, as it is about them, may not acknowledge its alarm.
Result<void> AlarmDesk::Work::acknowledgeNotices(Transaction& transaction,
                                                 const Begun& begun) const {
  for (const AlarmChange& change : begun.own) {
    const QString kind = noticeKindOf(change.id);
    if (kind.isEmpty() || change.what != QStringLiteral("acknowledged")) continue;
    auto done = rooms_.notices.acknowledgeAllIn(transaction, begun.act.session, kind,
                                                change.id.text.section(u':', 2), begun.act.why);
    if (!done) return done;
  }
  return {};
}

/// Two accounts of one human are one person.
Result<void> AlarmDesk::Work::refuseSameHuman(QSqlDatabase& database, const Begun& begun) const {
  const auto approver = role_repository::party(database, begun.act.session.person);
  if (!approver) return approver.error();
  for (const AlarmRecord& record : begun.before) {
    if (!record.service || !*approver) continue;
    const auto asker =
        role_repository::party(database, PersonId{record.service->requestedBy.person});
    if (!asker) return asker.error();
    if (*asker && role_rules::isSameHuman(**approver, **asker)) return sameHuman();
  }
  return {};
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/role_desk.h"

#include "app/identity/access_guard.h"
#include "app/identity/names/name_rules.h"
#include "app/identity/person_access.h"
#include "app/identity/person_repository.h"
#include "app/identity/reason_text.h"
#include "app/identity/role_repository.h"
#include "app/identity/signing_duties.h"
#include "app/store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

using person_access::objectOf;
using role_repository::StoredChange;
using role_rules::Party;

struct RoleDeskText {
  Q_DECLARE_TR_FUNCTIONS(RoleDesk)
};

template <class T>
QFuture<Result<T>> roleDeskRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

Error conflict(const QString& message) {
  return {ErrorCode::Conflict, message, {}};
}

// Judged on what the store says now, when it is asked for and again when it is confirmed.
Result<void> mayChange(QSqlDatabase& database, const Person& person, Role role, bool isGrant) {
  const bool holds = person.roles.contains(role);
  if (!isGrant) {
    if (holds) return person_access::mayLose(database, person, {role});
    return Error{
        ErrorCode::NotFound,
        RoleDeskText::tr("“%1” does not hold the role “%2”; there is nothing to take away.")
            .arg(person.name, roleTitle(role)),
        {}};
  }
  if (holds) {
    return conflict(
        RoleDeskText::tr("“%1” holds the role “%2” already.").arg(person.name, roleTitle(role)));
  }
  if (person.disabled) {
    return conflict(
        RoleDeskText::tr("The account “%1” is disabled. Enable it first, so that nobody is "
                         "given a role unseen.")
            .arg(person.name));
  }
  return role_rules::mayHoldTogether(person.roles + QSet<Role>{role});
}

Result<void> requireNoneWaiting(QSqlDatabase& database, PersonId person, Role role, bool isGrant,
                                UtcTime now) {
  const auto waiting = role_repository::waiting(database, now - RoleDesk::waitsFor);
  if (!waiting) return waiting.error();
  const bool waits = std::any_of(waiting->cbegin(), waiting->cend(), [&](const RoleChange& change) {
    return change.person == person && change.role == role && change.isGrant == isGrant;
  });
  if (!waits) return {};
  return conflict(
      RoleDeskText::tr("The same change was asked for already and waits for a second person "
                       "to confirm it."));
}

Result<RoleChange> openChange(QSqlDatabase& database, qint64 id, UtcTime now) {
  const auto stored = role_repository::change(database, id);
  if (!stored) return stored.error();
  if (!stored->has_value()) {
    return Error{ErrorCode::NotFound,
                 RoleDeskText::tr("There is no such change of a role. Look at the list again."),
                 {}};
  }
  const StoredChange& found = **stored;
  if (found.outcome != QStringLiteral("waiting")) {
    return conflict(RoleDeskText::tr("This change was decided meanwhile. Look at the list again."));
  }
  if (found.change.expires <= now) {
    return conflict(
        RoleDeskText::tr("Nobody confirmed this change within 7 days, so it is void. It has to "
                         "be asked for again."));
  }
  return found.change;
}

Result<Party> roleDeskPartyOf(QSqlDatabase& database, PersonId id) {
  const auto party = role_repository::party(database, id);
  if (!party) return party.error();
  return party->value_or(Party{id, {}, {}});
}

// Who asked may have been disabled, or be no administrator any more.
Result<void> mayStillAsk(QSqlDatabase& database, const RoleChange& change) {
  // Sign-in takes back what the directory's groups ask for no more.
  if (!change.askedBy.isValid()) return {};
  const auto asker = person_repository::standingOf(database, change.askedBy);
  if (!asker) return asker.error();
  if (asker->source == PersonSource::Emergency) return {};
  const bool may = std::any_of(asker->roles.cbegin(), asker->roles.cend(), [](Role role) {
    return permissionsOf(role).contains(Permission::ManageRoles);
  });
  if (may && !asker->disabled) return {};
  return conflict(
      RoleDeskText::tr("“%1”, who asked for this change, may no longer ask for it. Refuse it; "
                       "another administrator can ask for it again.")
          .arg(change.askedByName));
}

// Nobody knows for certain who is behind an emergency session: it may be who asked.
Result<void> notInEmergency(const AccessGuard& guard, const Session& session) {
  const auto live = guard.live(session);
  if (!live || live->session.emergency == 0) return {};
  return Error{
      ErrorCode::SeparationOfDuties,
      RoleDeskText::tr("The emergency account confirms no changes of roles, since it is not "
                       "certain who uses it. Sign in with an account of your own."),
      {}};
}

Error askedByDirectory() {
  return {ErrorCode::SeparationOfDuties,
          RoleDeskText::tr(
              "A group of the plant's directory asks for this role. Whoever may change the "
              "directory's settings does not confirm it as well; a security officer does."),
          {}};
}

// Who may map groups to roles could have asked for it themselves.
Result<void> mayConfirmForDirectory(QSqlDatabase& database, PersonId confirmer) {
  const auto standing = person_repository::standingOf(database, confirmer);
  if (!standing) return standing.error();
  for (const Role role : standing->roles) {
    if (permissionsOf(role).contains(Permission::ManageDirectory)) return askedByDirectory();
  }
  return {};
}

Result<void> mayDecide(QSqlDatabase& database, const Session& session, const RoleChange& change) {
  if (!change.askedBy.isValid()) {
    if (auto may = mayConfirmForDirectory(database, session.person); !may) return may;
  }
  const auto confirmer = roleDeskPartyOf(database, session.person);
  if (!confirmer) return confirmer.error();
  const auto asker = roleDeskPartyOf(database, change.askedBy);
  if (!asker) return asker.error();
  const auto target = roleDeskPartyOf(database, change.person);
  if (!target) return target.error();
  if (auto may = refuseOpenerOf(database, *confirmer, change); !may) return may;
  return role_rules::mayConfirm(*confirmer, *asker, *target);
}

// Who asked may take it back; whose role it is decides nothing.
Result<void> mayRefuse(QSqlDatabase& database, const Session& session, const RoleChange& change,
                       Permission permission) {
  if (session.person == change.askedBy) return {};
  if (permission != Permission::ConfirmRoles) {
    return Error{
        ErrorCode::PermissionDenied,
        RoleDeskText::tr("“%1” asked for this change. You may take back only what you asked for "
                         "yourself.")
            .arg(change.askedByName),
        permissionName(Permission::ConfirmRoles)};
  }
  const auto decider = roleDeskPartyOf(database, session.person);
  if (!decider) return decider.error();
  const auto target = roleDeskPartyOf(database, change.person);
  if (!target) return target.error();
  return role_rules::mayConfirm(*decider, Party{}, *target);
}

Result<void> store(QSqlDatabase& database, PersonId person, Role role, bool isGrant,
                   const QString& grantedBy, UtcTime now) {
  if (isGrant) return role_repository::add(database, person, role, grantedBy, now);
  return role_repository::remove(database, person, role);
}

QSet<Role> afterwards(QSet<Role> roles, Role role, bool isGrant) {
  if (isGrant) {
    roles.insert(role);
  } else {
    roles.remove(role);
  }
  return roles;
}

AuditEvent doneEvent(const Actor& actor, const Person& person, Role role, bool isGrant) {
  const QString key = QStringLiteral("roles");
  return {actor,
          isGrant ? QStringLiteral("role.granted") : QStringLiteral("role.revoked"),
          objectOf(person.name),
          {{key, person_access::roleNames(person.roles)}},
          {{key, person_access::roleNames(afterwards(person.roles, role, isGrant))},
           {QStringLiteral("role"), roleName(role)}},
          {}};
}

}  // namespace

RoleDesk::RoleDesk(Store& store, AuditTrail& audit, AccessGuard& guard, const Clock& clock)
    : store_(store), audit_(audit), guard_(guard), clock_(clock) {}

RoleDesk::~RoleDesk() {
  // Jobs are run and told in their order, so all before this one are through.
  store_.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

QFuture<Result<RoleOutcome>> RoleDesk::grant(const Session& session, PersonId person, Role role,
                                             QString reason) {
  return ask(session, person, role, true, reason);
}

QFuture<Result<RoleOutcome>> RoleDesk::revoke(const Session& session, PersonId person, Role role,
                                              QString reason) {
  return ask(session, person, role, false, reason);
}

QFuture<Result<RoleOutcome>> RoleDesk::ask(const Session& session, PersonId id, Role role,
                                           bool isGrant, const QString& reason) {
  if (auto allowed = guard_.requireFresh(session, Permission::ManageRoles); !allowed) {
    return roleDeskRefused<RoleOutcome>(allowed.error());
  }
  const auto why = checkedReason(reason);
  if (!why) return roleDeskRefused<RoleOutcome>(why.error());
  return store_.write([=, this, why = *why](Transaction& transaction) {
    return guard_.noted(session, Permission::ManageRoles,
                        askIn(transaction, session, id, {role, isGrant, why}));
  });
}

Result<RoleOutcome> RoleDesk::askIn(Transaction& transaction, const Session& session, PersonId id,
                                    const Asked& asked) {
  const auto& [role, isGrant, why] = asked;
  QSqlDatabase& database = transaction.database();
  if (auto allowed = guard_.checkIn(database, session, Permission::ManageRoles); !allowed) {
    return allowed.error();
  }
  const auto person = person_access::existing(database, id);
  if (!person) return person.error();
  if (auto may = person_access::mayAsk(database, session.person, id); !may) return may.error();
  if (auto may = mayChange(database, *person, role, isGrant); !may) return may.error();
  const UtcTime now = clock_.now();
  if (auto none = requireNoneWaiting(database, id, role, isGrant, now); !none) {
    return none.error();
  }
  const auto alone = mayDoAlone(database, session.person, *person, asked);
  if (!alone) return alone.error();
  if (!*alone) return wait(transaction, session, *person, asked);
  AuditEvent event = doneEvent(guard_.actorOf(session), *person, role, isGrant);
  event.reason = why;
  if (role_rules::needsConfirmation(role)) event.after[QStringLiteral("firstOfficer")] = true;
  if (auto done = store(database, id, role, isGrant, event.actor.name, now); !done) {
    return done.error();
  }
  if (auto done = finish(transaction, event, *person, role, isGrant); !done) return done.error();
  return RoleOutcome{true, 0};
}

Result<bool> RoleDesk::mayDoAlone(QSqlDatabase& database, PersonId asker, const Person& person,
                                  const Asked& asked) {
  const auto& [role, isGrant, reason] = asked;
  if (!isGrant) return !role_rules::needsConfirmation(role);
  if (role_rules::signsRecipes(role)) {
    // Whoever reset all that was theirs could sign in their name.
    const auto reset = person_repository::areCredentialsReset(database, person.id);
    if (!reset) return reset.error();
    return !*reset;
  }
  return person_access::mayGiveAlone(database, asker, role);
}

Result<RoleOutcome> RoleDesk::wait(Transaction& transaction, const Session& session,
                                   const Person& person, const Asked& asked) {
  RoleChange change;
  change.person = person.id;
  change.role = asked.role;
  change.isGrant = asked.isGrant;
  change.reason = asked.reason;
  change.askedBy = session.person;
  change.asked = clock_.now();
  const auto id = role_repository::insertChange(transaction.database(), change);
  if (!id) return id.error();
  const AuditEvent event{
      guard_.actorOf(session),
      asked.isGrant ? QStringLiteral("role.grant-asked") : QStringLiteral("role.revoke-asked"),
      objectOf(person.name),
      {},
      {{QStringLiteral("role"), roleName(asked.role)}, {QStringLiteral("change"), *id}},
      asked.reason};
  const auto entry = audit_.append(transaction, event);
  if (!entry) return entry.error();
  transaction.afterCommit([this, person = person.id] { emit changed(person); });
  return RoleOutcome{false, *id};
}

// The part that granting, taking and confirming have in common.
Result<void> RoleDesk::finish(Transaction& transaction, const AuditEvent& event,
                              const Person& person, Role role, bool isGrant) {
  const auto entry = audit_.append(transaction, event);
  if (!entry) return entry.error();
  transaction.afterCommit([this, id = person.id, roles = afterwards(person.roles, role, isGrant)] {
    guard_.setRoles(id, roles);
    emit changed(id);
  });
  return {};
}

QFuture<Result<QList<RoleChange>>> RoleDesk::waiting(const Session& session) {
  if (auto allowed = guard_.require(session, Permission::ViewPeople); !allowed) {
    return roleDeskRefused<QList<RoleChange>>(allowed.error());
  }
  return store_.read([since = clock_.now() - waitsFor](QSqlDatabase& database) {
    return role_repository::waiting(database, since);
  });
}

QFuture<Result<void>> RoleDesk::confirm(const Session& session, qint64 id) {
  if (auto allowed = guard_.requireFresh(session, Permission::ConfirmRoles); !allowed) {
    return roleDeskRefused<void>(allowed.error());
  }
  if (auto may = guard_.noted(session, Permission::ConfirmRoles, notInEmergency(guard_, session));
      !may) {
    return roleDeskRefused<void>(may.error());
  }
  return store_.write([=, this](Transaction& transaction) {
    return guard_.noted(session, Permission::ConfirmRoles, confirmIn(transaction, session, id));
  });
}

Result<void> RoleDesk::confirmIn(Transaction& transaction, const Session& session, qint64 id) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = guard_.checkIn(database, session, Permission::ConfirmRoles); !allowed) {
    return allowed;
  }
  const UtcTime now = clock_.now();
  const auto change = openChange(database, id, now);
  if (!change) return change.error();
  if (auto may = mayDecide(database, session, *change); !may) return may;
  if (auto may = mayStillAsk(database, *change); !may) return may;
  const auto person = person_access::existing(database, change->person);
  if (!person) return person.error();
  auto may = mayChange(database, *person, change->role, change->isGrant);
  // What is not held any more was taken meanwhile: the change has no object left.
  if (!may && may.error().code == ErrorCode::NotFound) return conflict(may.error().message);
  if (!may) return may;
  if (auto done =
          store(database, person->id, change->role, change->isGrant, change->askedByName, now);
      !done) {
    return done;
  }
  if (change->isGrant) {
    auto cleared = person_repository::setCredentialsReset(database, person->id, false);
    if (!cleared) return cleared;
  }
  AuditEvent event = doneEvent(guard_.actorOf(session), *person, change->role, change->isGrant);
  event.after[QStringLiteral("change")] = id;
  event.after[QStringLiteral("askedBy")] = change->askedByName;
  event.after[QStringLiteral("confirmedBy")] = event.actor.name;
  event.reason = change->reason;
  if (auto done = role_repository::decideChange(database, id, QStringLiteral("confirmed"),
                                                session.person, now, {});
      !done) {
    return done;
  }
  return finish(transaction, event, *person, change->role, change->isGrant);
}

QFuture<Result<void>> RoleDesk::refuse(const Session& session, qint64 id, QString reason) {
  // Who may confirm may refuse; who may only ask may take back.
  const Permission permission = guard_.check(session, Permission::ManageRoles).ok() &&
                                        !guard_.check(session, Permission::ConfirmRoles).ok()
                                    ? Permission::ManageRoles
                                    : Permission::ConfirmRoles;
  if (auto allowed = guard_.requireFresh(session, permission); !allowed) {
    return roleDeskRefused<void>(allowed.error());
  }
  const auto why = checkedReason(reason);
  if (!why) return roleDeskRefused<void>(why.error());
  return store_.write([=, this, why = *why](Transaction& transaction) {
    return guard_.noted(session, permission, refuseIn(transaction, session, id, why, permission));
  });
}

Result<void> RoleDesk::refuseIn(Transaction& transaction, const Session& session, qint64 id,
                                const QString& why, Permission permission) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = guard_.checkIn(database, session, permission); !allowed) return allowed;
  const UtcTime now = clock_.now();
  const auto change = openChange(database, id, now);
  if (!change) return change.error();
  if (auto may = mayRefuse(database, session, *change, permission); !may) return may;
  if (auto done = role_repository::decideChange(database, id, QStringLiteral("refused"),
                                                session.person, now, why);
      !done) {
    return done;
  }
  const AuditEvent event{guard_.actorOf(session),
                         QStringLiteral("role.change-refused"),
                         objectOf(change->personName),
                         {},
                         {{QStringLiteral("change"), id},
                          {QStringLiteral("role"), roleName(change->role)},
                          {QStringLiteral("isGrant"), change->isGrant},
                          {QStringLiteral("askedBy"), change->askedByName}},
                         why};
  const auto entry = audit_.append(transaction, event);
  if (!entry) return entry.error();
  transaction.afterCommit([this, person = change->person] { emit changed(person); });
  return {};
}

Result<void> RoleDesk::canConfirm(const Session& session, const RoleChange& change) const {
  if (auto allowed = guard_.check(session, Permission::ConfirmRoles); !allowed) return allowed;
  if (auto may = notInEmergency(guard_, session); !may) return may;
  if (!change.askedBy.isValid() && guard_.check(session, Permission::ManageDirectory)) {
    return askedByDirectory();
  }
  return role_rules::mayConfirm(
      {session.person, nameSkeleton(session.name), nameSkeleton(session.displayName)},
      {change.askedBy, nameSkeleton(change.askedByName), {}},
      {change.person, nameSkeleton(change.personName), nameSkeleton(change.displayName)});
}

}  // namespace linewarden

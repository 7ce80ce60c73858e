// SPDX-License-Identifier: GPL-3.0-or-later
// People's changes to accounts that are there: disabling, enabling, resetting.
#include "app/identity/access_guard.h"
#include "app/identity/key_repository.h"
#include "app/identity/one_time_password.h"
#include "app/identity/people_work.h"
#include "app/identity/person_access.h"
#include "app/identity/role_repository.h"
#include "app/identity/role_rules.h"
#include "app/identity/security_notices.h"
#include "app/identity/session_repository.h"
#include "app/store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

using person_access::objectOf;
using person_access::roleNames;

struct PeopleChangesText {
  Q_DECLARE_TR_FUNCTIONS(People)
};

const QString disabledKey = QStringLiteral("disabled");
const QString sessionsKey = QStringLiteral("sessionsEnded");
const QString rolesKey = QStringLiteral("roles");
const QString waitingKey = QStringLiteral("waiting");

Error unchanged(const Person& person, bool disabled) {
  return {ErrorCode::Conflict,
          disabled ? PeopleChangesText::tr("The account “%1” is disabled already.").arg(person.name)
                   : PeopleChangesText::tr("The account “%1” is enabled already.").arg(person.name),
          {}};
}

// Who gave the role with the first one-time password gains nothing by another one.
bool isOwnInvitation(const Person& person, const HeldRole& held, const QString& by) {
  return !person.lastSignIn && held.granted == person.created && held.grantedBy == by;
}

}  // namespace

struct People::Work::Reset {
  Session session;
  Person person;
  QString reason;
  QString cause;  ///< "password-reset"
  role_rules::AccountAct act;
};

Result<Person> People::Work::changeable(QSqlDatabase& database, const Session& session,
                                        PersonId id) const {
  if (auto allowed = guard_.checkIn(database, session, Permission::ManagePeople); !allowed) {
    return allowed.error();
  }
  return person_access::existing(database, id);
}

Result<Person> People::Work::resettable(QSqlDatabase& database, const Session& session,
                                        PersonId id) const {
  auto person = changeable(database, session, id);
  if (!person || person->source != PersonSource::Directory) return person;
  return Error{ErrorCode::NotSupported,
               PeopleChangesText::tr(
                   "The password of “%1” is kept in the plant's directory. It is reset there, "
                   "by those who run the directory.")
                   .arg(person->name),
               {}};
}

Result<int> People::Work::endSessions(Transaction& transaction, PersonId person,
                                      const QString& cause) {
  const auto ended =
      session_repository::endAllOf(transaction.database(), person, SessionId{}, now(), cause);
  if (!ended) return ended.error();
  transaction.afterCommit([this, ids = *ended] {
    for (const SessionId id : ids) guard_.end(id);
  });
  return static_cast<int>(ended->size());
}

QFuture<Result<void>> People::Work::setDisabled(const Session& session, PersonId id, bool disabled,
                                                const QString& reason) {
  return store_.write([=, this](Transaction& transaction) -> Result<void> {
    const auto person = changeable(transaction.database(), session, id);
    if (!person) return person.error();
    if (person->disabled == disabled) return unchanged(*person, disabled);
    const Reset change{session, *person, reason, QStringLiteral("account-enabled"),
                       role_rules::AccountAct::Enable};
    return guard_.noted(session, Permission::ManagePeople,
                        setDisabledIn(transaction, change, disabled));
  });
}

Result<void> People::Work::setDisabledIn(Transaction& transaction, const Reset& change,
                                         bool disabled) {
  QSqlDatabase& database = transaction.database();
  const Person& person = change.person;
  AuditEvent event{guard_.actorOf(change.session),
                   disabled ? QStringLiteral("person.disabled") : QStringLiteral("person.enabled"),
                   objectOf(person.name),
                   {{disabledKey, person.disabled}},
                   {{disabledKey, disabled}},
                   change.reason};
  if (disabled) {
    if (auto may = person_access::mayLose(database, person, person.roles); !may) return may;
    const auto ended = endSessions(transaction, person.id, QStringLiteral("account-disabled"));
    if (!ended) return ended.error();
    event.after[sessionsKey] = *ended;
  } else {
    const auto waiting = takeOffPrivileged(transaction, change);
    if (!waiting) return waiting.error();
    if (!waiting->isEmpty()) event.after[waitingKey] = roleNames(*waiting);
  }
  if (auto done = person_repository::setDisabled(database, person.id, disabled); !done) return done;
  const auto entry = audit_.append(transaction, event);
  if (!entry) return entry.error();
  tell(transaction, person.id);
  return {};
}

// What a group of the directory gave is asked for by it again at the next sign-in, so that it goes
// with the group later on as well.
Result<void> People::Work::takeOff(Transaction& transaction, const Reset& reset, Role role,
                                   bool ofDirectory) {
  QSqlDatabase& database = transaction.database();
  if (auto done = role_repository::remove(database, reset.person.id, role); !done) return done;
  RoleChange change;
  change.person = reset.person.id;
  change.role = role;
  change.reason = reset.reason;
  change.askedBy = reset.session.person;
  change.asked = now();
  change.isGrant = false;
  const auto taken = role_repository::insertChange(database, change);
  if (!taken) return taken.error();
  if (auto done = role_repository::decideChange(database, *taken, QStringLiteral("confirmed"),
                                                change.askedBy, change.asked, reset.cause);
      !done) {
    return done;
  }
  AuditEvent event{
      guard_.actorOf(reset.session),
      QStringLiteral("role.revoked"),
      objectOf(reset.person.name),
      {},
      {{QStringLiteral("role"), roleName(role)}, {QStringLiteral("cause"), reset.cause}},
      reset.reason};
  if (const auto entry = audit_.append(transaction, event); !entry) return entry.error();
  if (ofDirectory && role_rules::needsConfirmation(role)) return {};
  change.isGrant = true;
  const auto waiting = role_repository::insertChange(database, change);
  if (!waiting) return waiting.error();
  event.action = QStringLiteral("role.grant-asked");
  event.after[QStringLiteral("change")] = *waiting;
  if (const auto entry = audit_.append(transaction, event); !entry) return entry.error();
  return {};
}

Result<QSet<Role>> People::Work::takeOffPrivileged(Transaction& transaction, const Reset& reset) {
  // Two people review all that was done under the emergency account: they are the second person.
  // The register says whether it is; a session is but a ticket.
  const auto live = guard_.live(reset.session);
  if (live && live->session.emergency > 0) return QSet<Role>{};
  QSqlDatabase& database = transaction.database();
  const auto held = role_repository::heldBy(database, reset.person.id);
  if (!held) return held.error();
  const QString by = guard_.actorOf(reset.session).name;
  const QSet<Role> taken = role_rules::takenOffBy(reset.person, reset.act);
  QSet<Role> roles;
  for (const HeldRole& one : *held) {
    if (taken.contains(one.role) && !isOwnInvitation(reset.person, one, by)) roles.insert(one.role);
  }
  if (auto may = person_access::mayLose(database, reset.person, roles); !may) {
    return Error{ErrorCode::SeparationOfDuties,
                 PeopleChangesText::tr(
                     "A reset takes the privileged roles off until a second person confirms "
                     "them. %1 If nobody else can hold it, open the emergency access: its "
                     "resets leave the roles as they are.")
                     .arg(may.error().message),
                 {}};
  }
  const auto given = role_repository::fromDirectory(database, reset.person.id);
  if (!given) return given.error();
  for (const Role role : allRoles()) {
    if (!roles.contains(role)) continue;
    if (auto done = takeOff(transaction, reset, role, given->contains(role)); !done) {
      return done.error();
    }
  }
  return roles;
}

// Whoever reset the account knows how to get in: it is marked, and somebody else hears of it.
Result<void> People::Work::noteReset(Transaction& transaction, const Reset& reset) {
  if (!reset.person.lastSignIn) return {};  // an invitation that is renewed
  if (role_rules::leavesNothing(reset.person, reset.act)) {
    auto marked =
        person_repository::setCredentialsReset(transaction.database(), reset.person.id, true);
    if (!marked) return marked;
  }
  const QSet<Role>& roles = reset.person.roles;
  const bool privileged = std::any_of(roles.cbegin(), roles.cend(), role_rules::needsConfirmation);
  NoticeEvent notice{
      privileged ? QStringLiteral("account.privileged-reset") : QStringLiteral("account.reset"),
      privileged ? NoticePriority::High : NoticePriority::Low,
      objectOf(reset.person.name),
      {}};
  notice.details[QStringLiteral("by")] = guard_.actorOf(reset.session).name;
  notice.details[QStringLiteral("cause")] = reset.cause;
  const auto raised = notices_.raise(transaction, notice, std::chrono::minutes(0));
  if (!raised) return raised.error();
  return {};
}

Result<Invited> People::Work::resetPassword(const Session& session, PersonId id,
                                            const QString& reason) {
  // Looked at before the password takes its time, and again with the change.
  const auto ahead = waitFor(
      store_.read([=, this](QSqlDatabase& database) { return resettable(database, session, id); }));
  if (!ahead) return ahead.error();
  const auto made = prepared({ahead->name, {}, {}, {}});
  if (!made) return made.error();
  return waitFor(store_.write([=, this, made = *made](Transaction& transaction) {
    return guard_.noted(session, Permission::ManagePeople,
                        resetPasswordIn(transaction, session, id, reason, made));
  }));
}

Result<Invited> People::Work::resetPasswordIn(Transaction& transaction, const Session& session,
                                              PersonId id, const QString& reason,
                                              const Prepared& made) {
  QSqlDatabase& database = transaction.database();
  const auto person = resettable(database, session, id);
  if (!person) return person.error();
  const QString cause = QStringLiteral("password-reset");
  const Reset reset{session, *person, reason, cause, role_rules::AccountAct::ResetPassword};
  const auto waiting = takeOffPrivileged(transaction, reset);
  if (!waiting) return waiting.error();
  const UtcTime until = now() + oneTimePasswordLasts;
  if (auto done = person_repository::setOneTimePassword(database, id, made.hash, until); !done) {
    return done.error();
  }
  if (auto done = key_repository::retireSigningKey(database, id, cause, now()); !done) {
    return done.error();
  }
  const auto ended = endSessions(transaction, id, cause);
  if (!ended) return ended.error();
  const AuditEvent event{guard_.actorOf(session),
                         QStringLiteral("person.password-reset"),
                         objectOf(person->name),
                         {{rolesKey, roleNames(person->roles)}},
                         {{rolesKey, roleNames(person->roles - *waiting)},
                          {waitingKey, roleNames(*waiting)},
                          {QStringLiteral("until"), toIsoUtc(until)},
                          {sessionsKey, *ended}},
                         reason};
  if (auto told = noteReset(transaction, reset); !told) return told.error();
  const auto entry = audit_.append(transaction, event);
  if (!entry) return entry.error();
  tell(transaction, id);
  return Invited{id, person->name, made.oneTimePassword, until, *waiting};
}

QFuture<Result<void>> People::Work::resetSecondFactor(const Session& session, PersonId id,
                                                      const QString& reason) {
  return store_.write([=, this](Transaction& transaction) -> Result<void> {
    const auto person = changeable(transaction.database(), session, id);
    if (!person) return person.error();
    const Reset reset{session, *person, reason, QStringLiteral("second-factor-reset"),
                      role_rules::AccountAct::ResetSecondFactor};
    return guard_.noted(session, Permission::ManagePeople, resetSecondFactorIn(transaction, reset));
  });
}

Result<void> People::Work::resetSecondFactorIn(Transaction& transaction, const Reset& reset) {
  QSqlDatabase& database = transaction.database();
  const Person& person = reset.person;
  const auto waiting = takeOffPrivileged(transaction, reset);
  if (!waiting) return waiting.error();
  if (auto done = person_repository::setTotpSecret(database, person.id, {}); !done) return done;
  if (auto done = person_repository::setRecoveryCodeHashes(database, person.id, {}); !done) {
    return done;
  }
  if (auto done = key_repository::removeSecurityKeysOf(database, person.id); !done) return done;
  const auto ended = endSessions(transaction, person.id, reset.cause);
  if (!ended) return ended.error();
  const QString keysKey = QStringLiteral("securityKeys");
  const AuditEvent event{guard_.actorOf(reset.session),
                         QStringLiteral("person.second-factor-reset"),
                         objectOf(person.name),
                         {{keysKey, person.securityKeys}, {rolesKey, roleNames(person.roles)}},
                         {{keysKey, 0},
                          {rolesKey, roleNames(person.roles - *waiting)},
                          {waitingKey, roleNames(*waiting)},
                          {sessionsKey, *ended}},
                         reset.reason};
  if (auto told = noteReset(transaction, reset); !told) return told;
  const auto entry = audit_.append(transaction, event);
  if (!entry) return entry.error();
  tell(transaction, person.id);
  return {};
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/break_glass_work.h"

#include "app/audit/audit_repository.h"
#include "app/identity/access_guard.h"
#include "app/identity/emergency_rules.h"
#include "app/identity/notice_repository.h"
#include "app/identity/person_repository.h"
#include "app/identity/security_notices.h"
#include "app/identity/session_repository.h"
#include "app/identity/sign_in.h"
#include "app/store/store.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

const QString accountName = QStringLiteral("emergency");

struct BreakGlassWorkText {
  Q_DECLARE_TR_FUNCTIONS(BreakGlass)
};

QString breakGlassObjectOf(qint64 access) {
  return QStringLiteral("emergency:%1").arg(access);
}

Error notPrepared() {
  return {ErrorCode::NotFound,
          BreakGlassWorkText::tr(
              "Emergency access is not prepared: there is no phrase, or it was used. An "
              "administrator or a security officer has to seal a new one."),
          {}};
}

// 0 while there is none.
Result<PersonId> accountIn(QSqlDatabase& database) {
  const auto account = person_repository::byName(database, accountName);
  if (!account) return account.error();
  if (!*account) return PersonId{};
  if ((*account)->source == PersonSource::Emergency) return (*account)->id;
  return Error{
      ErrorCode::AlreadyExists,
      BreakGlassWorkText::tr("Somebody's account is called “emergency”, which is the name of the "
                             "emergency account, so emergency access cannot be prepared here."),
      {}};
}

Result<void> makeAccount(QSqlDatabase& database, UtcTime now) {
  const auto there = accountIn(database);
  if (!there) return there.error();
  if (there->isValid()) return {};
  // Without a password and without roles: only its phrase opens it.
  person_repository::NewAccount account;
  account.name = accountName;
  account.displayName = BreakGlassWorkText::tr("Emergency access");
  account.created = now;
  account.source = PersonSource::Emergency;
  const auto made = person_repository::insert(database, account);
  if (!made) return made.error();
  return {};
}

NoticeEvent openedNotice(const EmergencyAccess& access) {
  NoticeEvent notice{QStringLiteral("emergency.opened"),
                     NoticePriority::Critical,
                     breakGlassObjectOf(access.id),
                     {}};
  notice.details[QStringLiteral("openedAs")] = access.openedAs;
  notice.details[QStringLiteral("reason")] = access.reason;
  notice.details[QStringLiteral("workstation")] = access.workstation;
  notice.details[QStringLiteral("until")] = toIsoUtc(access.until);
  return notice;
}

}  // namespace

BreakGlass::Work::Work(BreakGlass& owner, BreakGlassRooms rooms, const Argon2Cost& cost)
    : owner_(owner), rooms_(std::move(rooms)), cost_(cost) {
  // One derivation at a time: each takes 64 MiB.
  pool_.setMaxThreadCount(1);
}

BreakGlass::Work::~Work() {
  pool_.waitForDone();
  // Jobs are run and told in their order, so all of this object's are through after this one.
  rooms_.store.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

Result<QStringList> BreakGlass::Work::prepare(const Session& session) {
  QStringList words = emergency_rules::newPhrase();
  QString joined = words.join(u' ');
  const SecretBytes phrase = SecretBytes::takeText(joined);
  const auto hash = hashPassword(phrase, cost_);
  if (!hash) return hash.error();
  const auto stored =
      waitFor(rooms_.store.write([this, session, hash = *hash](Transaction& transaction) {
        return storePhrase(transaction, session, hash);
      }));
  if (!stored) return stored.error();
  return words;
}

Result<void> BreakGlass::Work::storePhrase(Transaction& transaction, const Session& session,
                                           const QString& hash) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = rooms_.guard.checkIn(database, session, Permission::PrepareEmergency);
      !allowed) {
    return allowed;
  }
  const UtcTime now = rooms_.clock.now();
  if (auto made = makeAccount(database, now); !made) return made;
  const auto id = emergency_repository::insertPhrase(database, hash, session.person, now);
  if (!id) return id.error();
  AuditEvent event{rooms_.guard.actorOf(session),
                   QStringLiteral("emergency.prepared"),
                   QStringLiteral("person:") + accountName,
                   {},
                   {},
                   {}};
  event.after[QStringLiteral("phrase")] = *id;
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  transaction.afterCommit([this] { emit owner_.changed(); });
  return {};
}

Result<Session> BreakGlass::Work::open(const SecretBytes& typed, const QString& openedAs,
                                       const QString& reason) {
  if (auto may = rooms_.signIn.mayTryPhrase(); !may) return may.error();
  struct Sealed {
    std::optional<emergency_repository::StoredPhrase> phrase;
    PersonId account;
  };
  const auto sealed = waitFor(rooms_.store.read([](QSqlDatabase& database) -> Result<Sealed> {
    const auto phrase = emergency_repository::phrase(database);
    if (!phrase) return phrase.error();
    const auto account = accountIn(database);
    if (!account) return account.error();
    return Sealed{*phrase, *account};
  }));
  if (!sealed) return sealed.error();
  if (!sealed->phrase || !sealed->account.isValid()) return notPrepared();
  const auto fits = passwordMatches(emergency_rules::normalPhrase(typed), sealed->phrase->hash);
  if (!fits) return fits.error();
  if (!*fits) return rooms_.signIn.notePhraseFailure("wrong-phrase");

  EmergencyAccess access;
  access.opened = rooms_.clock.now();
  access.openedAs = openedAs;
  access.reason = reason;
  access.workstation = rooms_.workstation;
  access.until = access.opened + shift;
  Session session;
  session.person = sealed->account;
  session.name = accountName;
  session.displayName = BreakGlassWorkText::tr("Emergency access (%1)").arg(openedAs);
  session.roles = {Role::Administrator, Role::ShiftSupervisor};
  return rooms_.signIn.admit(
      session, shift, sealed->phrase->hash,
      [this, phrase = sealed->phrase->id, access](Transaction& transaction, Session& admitted) {
        return openIn(transaction, admitted, phrase, access);
      });
}

Result<void> BreakGlass::Work::openIn(Transaction& transaction, Session& session, qint64 phrase,
                                      EmergencyAccess access) {
  QSqlDatabase& database = transaction.database();
  const auto used = emergency_repository::usePhrase(database, phrase, access.opened);
  if (!used) return used.error();
  if (!*used) return notPrepared();
  // One at a time, so that what was done belongs to one opening alone.
  if (auto settled = settle(transaction); !settled) return settled;
  const auto earlier = emergency_repository::accesses(database);
  if (!earlier) return earlier.error();
  for (const StoredAccess& other : *earlier) {
    if (other.access.closed) continue;
    auto ended = endAccess(
        transaction, other,
        {access.opened, QStringLiteral("opened-anew"), rooms_.guard.serviceSession().actor()});
    if (!ended) return ended;
  }
  const auto id = emergency_repository::insertAccess(database, access);
  if (!id) return id.error();
  access.id = *id;
  session.emergency = *id;
  AuditEvent event{
      session.actor(), QStringLiteral("emergency.opened"), breakGlassObjectOf(*id), {}, {},
      access.reason};
  event.after[QStringLiteral("openedAs")] = access.openedAs;
  event.after[QStringLiteral("until")] = toIsoUtc(access.until);
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  if (auto set = emergency_repository::setFirstEntry(database, *id, *entry); !set) return set;
  const auto raised =
      rooms_.notices.raise(transaction, openedNotice(access), std::chrono::minutes(0));
  if (!raised) return raised.error();
  transaction.afterCommit([this] { emit owner_.changed(); });
  return {};
}

Result<void> BreakGlass::Work::endAccess(Transaction& transaction, const StoredAccess& stored,
                                         const Ending& ending) {
  QSqlDatabase& database = transaction.database();
  AuditEvent event{ending.actor,
                   QStringLiteral("emergency.closed"),
                   breakGlassObjectOf(stored.access.id),
                   {},
                   {},
                   {}};
  event.after[QStringLiteral("cause")] = ending.cause;
  event.after[QStringLiteral("openedAs")] = stored.access.openedAs;
  const auto entry = rooms_.audit.append(transaction, event);
  if (!entry) return entry.error();
  if (auto done = emergency_repository::close(database, stored.access.id, ending.time, *entry);
      !done) {
    return done;
  }
  const auto account = accountIn(database);
  if (!account) return account.error();
  // Its program tells its window at the next look at the sessions; the store refuses it at once.
  const auto ended = session_repository::endAllOf(
      database, *account, SessionId{}, rooms_.clock.now(), QStringLiteral("emergency-closed"));
  if (!ended) return ended.error();
  transaction.afterCommit([this] { emit owner_.changed(); });
  return {};
}

Result<void> BreakGlass::Work::settle(Transaction& transaction) {
  QSqlDatabase& database = transaction.database();
  const auto accesses = emergency_repository::accesses(database);
  if (!accesses) return accesses.error();
  const UtcTime now = rooms_.clock.now();
  const Actor service = rooms_.guard.serviceSession().actor();
  for (const StoredAccess& stored : *accesses) {
    if (!stored.access.closed) {
      const auto ended = session_repository::emergencyEnded(database, stored.access.id);
      if (!ended) return ended.error();
      const bool hasRunOut = now >= stored.access.until;
      if (*ended || hasRunOut) {
        const Ending ending{hasRunOut ? stored.access.until : **ended,
                            hasRunOut ? QStringLiteral("ran-out") : QStringLiteral("signed-out"),
                            service};
        if (auto done = endAccess(transaction, stored, ending); !done) return done;
      }
    }
    if (auto reminded = remind(transaction, stored); !reminded) return reminded;
  }
  return {};
}

Result<EmergencyReadiness> BreakGlass::Work::readinessIn(Transaction& transaction) {
  const auto accesses = listIn(transaction);
  if (!accesses) return accesses.error();
  const auto phrase = emergency_repository::phrase(transaction.database());
  if (!phrase) return phrase.error();
  EmergencyReadiness readiness;
  readiness.isPrepared = phrase->has_value();
  if (*phrase) readiness.prepared = (*phrase)->made;
  for (const EmergencyAccess& access : *accesses) {
    readiness.isOpen = readiness.isOpen || !access.closed;
    readiness.unreviewed += access.isReviewed() ? 0 : 1;
  }
  return readiness;
}

Result<void> BreakGlass::Work::closeIn(Transaction& transaction, const Session& session,
                                       Permission permission, qint64 access) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = rooms_.guard.checkIn(database, session, permission); !allowed) {
    return allowed;
  }
  if (auto settled = settle(transaction); !settled) return settled;
  const auto stored = emergency_repository::access(database, access);
  if (!stored) return stored.error();
  if (!*stored) {
    return Error{ErrorCode::NotFound,
                 BreakGlassWorkText::tr("There is no such emergency access. Refresh the list."),
                 {}};
  }
  if ((*stored)->access.closed) {
    return Error{ErrorCode::Conflict,
                 BreakGlassWorkText::tr("This emergency access is closed already."),
                 {}};
  }
  return endAccess(transaction, **stored,
                   {rooms_.clock.now(), QStringLiteral("closed"), rooms_.guard.actorOf(session)});
}

Result<QList<AuditEntry>> BreakGlass::Work::entriesIn(QSqlDatabase& database, qint64 access) {
  const auto stored = emergency_repository::access(database, access);
  if (!stored) return stored.error();
  if (*stored) return emergency_repository::entriesOf(database, **stored);
  return Error{ErrorCode::NotFound,
               BreakGlassWorkText::tr("There is no such emergency access. Refresh the list."),
               {}};
}

}  // namespace linewarden

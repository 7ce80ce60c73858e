// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/session_desk.h"

#include "app/identity/access_guard.h"
#include "app/identity/person_access.h"
#include "app/identity/reason_text.h"
#include "app/identity/session_repository.h"
#include "app/store/store.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

struct SessionDeskText {
  Q_DECLARE_TR_FUNCTIONS(SessionDesk)
};

template <class T>
QFuture<Result<T>> sessionDeskRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

// What a person ends of their own needs no reason.
Result<QString> ownReason(const QString& reason) {
  if (reason.trimmed().isEmpty()) return QString();
  return checkedReason(reason);
}

Result<void> requireRunning(QSqlDatabase& database, SessionId id) {
  const auto cause = session_repository::endCause(database, id);
  if (!cause) return cause.error();
  if (!cause->has_value()) return {};
  return Error{ErrorCode::Conflict,
               SessionDeskText::tr("This session has ended already. Look at the list again."),
               {}};
}

}  // namespace

SessionDesk::SessionDesk(Store& store, AuditTrail& audit, AccessGuard& guard, const Clock& clock)
    : store_(store), audit_(audit), guard_(guard), clock_(clock) {}

SessionDesk::~SessionDesk() {
  // Jobs are run and told in their order, so all before this one are through.
  store_.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

QFuture<Result<QList<LiveSession>>> SessionDesk::list(const Session& session) {
  if (auto allowed = guard_.require(session, Permission::ViewPeople); !allowed) {
    return sessionDeskRefused<QList<LiveSession>>(allowed.error());
  }
  const UtcTime since = clock_.now() - session_repository::lostAfter;
  return store_.read(
      [since](QSqlDatabase& database) { return session_repository::all(database, since); });
}

QFuture<Result<QList<LiveSession>>> SessionDesk::own(const Session& session) {
  if (auto allowed = guard_.require(session, Permission::ManageOwnAccount); !allowed) {
    return sessionDeskRefused<QList<LiveSession>>(allowed.error());
  }
  const UtcTime since = clock_.now() - session_repository::lostAfter;
  return store_.read([since, person = session.person](QSqlDatabase& database) {
    return session_repository::of(database, person, since);
  });
}

QFuture<Result<void>> SessionDesk::end(const Session& session, SessionId which, QString reason) {
  if (auto allowed = guard_.require(session, Permission::ManageOwnAccount); !allowed) {
    return sessionDeskRefused<void>(allowed.error());
  }
  return store_.write([=, this](Transaction& transaction) -> Result<void> {
    QSqlDatabase& database = transaction.database();
    const auto found = session_repository::session(database, which);
    if (!found) return found.error();
    const bool isOwn = found->has_value() && (*found)->person == session.person;
    // Whose it is stands in the store alone. One that is not there is treated as another's, so
    // that nobody learns by trying which sessions there are.
    const auto permission = isOwn ? Permission::ManageOwnAccount : Permission::EndSessions;
    if (!isOwn) {
      if (auto allowed = guard_.requireFresh(session, permission); !allowed) return allowed;
    }
    if (auto allowed = guard_.checkIn(database, session, permission); !allowed) return allowed;
    const auto why = isOwn ? ownReason(reason) : checkedReason(reason);
    if (!why) return why.error();
    if (!found->has_value()) {
      return Error{ErrorCode::NotFound,
                   SessionDeskText::tr("There is no such session. Look at the list again."),
                   {}};
    }
    if (auto running = requireRunning(database, which); !running) return running;
    const QString cause = isOwn ? QStringLiteral("signed-out-elsewhere") : QStringLiteral("ended");
    if (auto done = session_repository::end(database, which, clock_.now(), cause); !done) {
      return done;
    }
    const AuditEvent event{guard_.actorOf(session),
                           QStringLiteral("session.ended"),
                           person_access::objectOf((*found)->name),
                           {},
                           {{QStringLiteral("cause"), cause},
                            {QStringLiteral("workstation"), (*found)->workstation},
                            {QStringLiteral("program"), (*found)->program}},
                           *why};
    const auto entry = audit_.append(transaction, event);
    if (!entry) return entry.error();
    endHere(transaction, {which});
    return {};
  });
}

QFuture<Result<int>> SessionDesk::endAll(const Session& session, PersonId person, QString reason) {
  if (auto allowed = guard_.requireFresh(session, Permission::EndSessions); !allowed) {
    return sessionDeskRefused<int>(allowed.error());
  }
  const auto why = checkedReason(reason);
  if (!why) return sessionDeskRefused<int>(why.error());
  return store_.write([=, this, why = *why](Transaction& transaction) -> Result<int> {
    QSqlDatabase& database = transaction.database();
    if (auto allowed = guard_.checkIn(database, session, Permission::EndSessions); !allowed) {
      return allowed.error();
    }
    const auto account = person_access::existing(database, person);
    if (!account) return account.error();
    return endAllOf(transaction, session, person, account->name, QStringLiteral("ended"), why);
  });
}

QFuture<Result<int>> SessionDesk::endOwn(const Session& session) {
  if (auto allowed = guard_.require(session, Permission::ManageOwnAccount); !allowed) {
    return sessionDeskRefused<int>(allowed.error());
  }
  return store_.write([=, this](Transaction& transaction) -> Result<int> {
    if (auto allowed =
            guard_.checkIn(transaction.database(), session, Permission::ManageOwnAccount);
        !allowed) {
      return allowed.error();
    }
    return endAllOf(transaction, session, session.person, guard_.actorOf(session).name,
                    QStringLiteral("signed-out-everywhere"), {});
  });
}

Result<int> SessionDesk::endAllOf(Transaction& transaction, const Session& session, PersonId person,
                                  const QString& name, const QString& cause,
                                  const QString& reason) {
  const auto ended = session_repository::endAllOf(transaction.database(), person, SessionId{},
                                                  clock_.now(), cause);
  if (!ended) return ended.error();
  const int count = static_cast<int>(ended->size());
  if (count == 0) return 0;
  const AuditEvent event{guard_.actorOf(session),
                         QStringLiteral("session.ended"),
                         person_access::objectOf(name),
                         {},
                         {{QStringLiteral("cause"), cause}, {QStringLiteral("sessions"), count}},
                         reason};
  const auto entry = audit_.append(transaction, event);
  if (!entry) return entry.error();
  endHere(transaction, *ended);
  return count;
}

void SessionDesk::endHere(Transaction& transaction, const QList<SessionId>& ended) {
  transaction.afterCommit([this, ended] {
    for (const SessionId id : ended) guard_.end(id);
    emit changed();
  });
}

}  // namespace linewarden

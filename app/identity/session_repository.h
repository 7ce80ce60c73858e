// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/person.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

/// Table live_session: who is signed in, at all programs on this store.
namespace linewarden::session_repository {

/// A session whose program was not seen for so long is over.
inline constexpr std::chrono::seconds lostAfter{90};

struct NewSession {
  SessionId id;
  PersonId person;
  QString workstation;
  QString program;
  UtcTime started;
  qint64 emergency = 0;
};
Result<void> insert(QSqlDatabase& database, const NewSession& session);
Result<void> touch(QSqlDatabase& database, SessionId id, UtcTime time);
Result<void> setLocked(QSqlDatabase& database, SessionId id, bool locked);
/// Nothing where it has ended already.
Result<void> end(QSqlDatabase& database, SessionId id, UtcTime time, const QString& cause);
/// Those of a person that have not ended and were seen since `seenSince`.
Result<QList<LiveSession>> of(QSqlDatabase& database, PersonId person, UtcTime seenSince);
/// Everybody's, newest first.
Result<QList<LiveSession>> all(QSqlDatabase& database, UtcTime seenSince);
Result<std::optional<LiveSession>> session(QSqlDatabase& database, SessionId id);
/// Why it was ended, by whichever program; nothing while it has not. "gone" for an unknown one.
Result<std::optional<QString>> endCause(QSqlDatabase& database, SessionId id);
/// When the session of this opening of the emergency account ended; nothing while it lives.
Result<std::optional<UtcTime>> emergencyEnded(QSqlDatabase& database, qint64 emergency);
/// Ends all of a person but `but`; their ids.
Result<QList<SessionId>> endAllOf(QSqlDatabase& database, PersonId person, SessionId but,
                                  UtcTime time, const QString& cause);

}  // namespace linewarden::session_repository

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

class QSqlDatabase;

namespace linewarden {

/// The register of live sessions and the one place that answers "may they?". Thread-safe.
class AccessGuard {
 public:
  /// How long a proof of identity counts as fresh.
  static constexpr std::chrono::minutes freshFor{5};

  AccessGuard(AuditTrail& audit, const Clock& clock);

  /// Refuses with NotSignedIn, SessionLocked, SessionEnded, SecondFactorRequired or
  /// PermissionDenied (the message names the permission and the roles that have it) and records
  /// the refusal in the trail.
  Result<void> require(const Session& session, Permission permission);
  /// The same, and StepUpRequired (not recorded) when the last proof is older than freshFor:
  /// ask for password and second factor, call SignIn::stepUp, and try again.
  Result<void> requireFresh(const Session& session, Permission permission);
  /// The refusal that `require` would give, without recording; for pages that ask ahead.
  [[nodiscard]] Result<void> check(const Session& session, Permission permission) const;
  /// In the transaction of the change itself: what the store says of the account and its
  /// roles now, so that what was taken since `require` takes hold. A lock that came since stops
  /// nothing that was begun. The service identity is
  /// judged by `check` alone. A refusal is recorded after the transaction.
  [[nodiscard]] Result<void> checkIn(QSqlDatabase& database, const Session& session,
                                     Permission permission);

  /// Hands the result on; a refusal for separation of duties is recorded, as `require` records
  /// its own, after the transaction where there is one.
  template <class T>
  [[nodiscard]] Result<T> noted(const Session& session, Permission permission, Result<T> result) {
    if (!result && result.error().code == ErrorCode::SeparationOfDuties) {
      noteRefusal(session, permission, result.error());
    }
    return result;
  }

  /// Who this is, as the trail names them: by the register, with the roles held now. "unknown"
  /// when the session is not in it.
  [[nodiscard]] Actor actorOf(const Session& session) const;

  /// The installation's own identity: may collect, read, verify; nothing else.
  [[nodiscard]] Session serviceSession();

  // For SignIn.

  /// A session as the register knows it.
  struct Live {
    Session session;
    bool locked = false;
    bool mustAddSecurityKey = false;
    SteadyTime until;
    bool isOver = false;  ///< has lasted its length, by the steady clock or the wall's
  };
  /// What a session is let in with.
  struct Admission {
    std::chrono::milliseconds length{std::chrono::hours(12)};
    bool mustAddSecurityKey = false;  ///< may manage the own account, and nothing else, until then
  };
  /// An id for a session that is stored before it is let in.
  [[nodiscard]] static SessionId freshId();
  /// Lets the session in, freshly proven; gives it a random id where it has none yet.
  Session admit(const Session& person, const Admission& admission);
  Session admit(const Session& person);
  /// Nothing for the service identity, a session that has ended or one that was never admitted.
  [[nodiscard]] std::optional<Live> live(const Session& session) const;
  [[nodiscard]] QList<Live> livePeople() const;
  void setLocked(SessionId id, bool locked);
  /// Lets the session go and tells whenEnded.
  void end(SessionId id);
  /// Called with each session that is ended, by whichever service, in its thread; nothing: not
  /// any more.
  void whenEnded(std::function<void(SessionId)> tell);
  /// Called with each person whose live sessions got other roles; as whenEnded.
  void whenRolesChanged(std::function<void(PersonId)> tell);
  /// From now on the person's live sessions may what these roles may.
  void setRoles(PersonId person, const QSet<Role>& roles);
  void setMustAddSecurityKey(PersonId person, bool must);
  /// What the roles held now demand of a session that was let in with others: never longer than it
  /// was.
  void tighten(SessionId id, const Admission& admission);
  /// The person proved anew that it is them.
  void noteProof(SessionId id);

 private:
  struct Entry {
    Session session;
    QSet<Permission> permissions;
    bool locked = false;
    bool mustAddSecurityKey = false;
    SteadyTime until;
    SteadyTime proven;
    UtcTime untilWall;  ///< steady clocks stand still while a computer sleeps
    SteadyTime admitted{};
    UtcTime admittedWall{};
  };
  void noteRefusal(const Session& session, Permission permission, const Error& refusal);
  [[nodiscard]] bool isOver(const Entry& entry) const;
  [[nodiscard]] const Entry* find(const Session& session) const;
  [[nodiscard]] Actor registered(const Session& session) const;
  [[nodiscard]] Result<void> answer(const Session& session, Permission permission,
                                    bool evenLocked = false) const;
  [[nodiscard]] Result<void> answerIn(QSqlDatabase& database, const Session& session,
                                      Permission permission) const;
  [[nodiscard]] static AuditEvent refusedEvent(const Actor& actor, Permission permission,
                                               const Error& refusal);

  AuditTrail& audit_;
  const Clock& clock_;
  mutable std::mutex mutex_;
  QHash<SessionId, Entry> live_;
  SessionId service_;
  std::deque<SessionId> ended_;  // the newest thousand
  std::mutex tellMutex_;
  std::function<void(SessionId)> tellEnded_;
  std::function<void(PersonId)> tellRoles_;
};

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"

#include <QHash>
#include <QList>

#include <mutex>
#include <optional>

namespace linewarden {

/// The register of live sessions and the one place that answers "may they?". Thread-safe.
class AccessGuard {
 public:
  explicit AccessGuard(AuditTrail& audit) : audit_(audit) {}

  /// Refuses with NotSignedIn, SessionLocked, SessionEnded or PermissionDenied (the message names
  /// the permission and the roles that have it) and records the refusal in the trail.
  Result<void> require(const Session& session, Permission permission);
  /// The refusal that `require` would give, without recording; for pages that ask ahead.
  [[nodiscard]] Result<void> check(const Session& session, Permission permission) const;

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
  };
  /// Gives the session its id and lets it in.
  Session admit(const Session& person);
  /// Nothing for the service identity, a session that has ended or one that was never admitted.
  [[nodiscard]] std::optional<Live> live(const Session& session) const;
  [[nodiscard]] QList<Session> livePeople() const;
  void setLocked(SessionId id, bool locked);
  void end(SessionId id);
  /// From now on the person's live sessions may what these roles may.
  void setRoles(PersonId person, const QSet<Role>& roles);

 private:
  struct Entry {
    Session session;
    QSet<Permission> permissions;
    bool locked = false;
  };
  [[nodiscard]] const Entry* find(const Session& session) const;
  [[nodiscard]] Actor registered(const Session& session) const;
  [[nodiscard]] Result<void> answer(const Session& session, Permission permission) const;

  AuditTrail& audit_;
  mutable std::mutex mutex_;
  QHash<SessionId, Entry> live_;
  SessionId service_;
  qint64 lastId_ = 0;
};

}  // namespace linewarden

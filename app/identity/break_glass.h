// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"
#include "app/base/result.h"
#include "app/crypto/argon2.h"
#include "app/identity/proof.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <memory>

namespace linewarden {

class AccessGuard;
class SecurityNotices;
class SignIn;
class Store;

/// One opening of the emergency account.
struct EmergencyAccess {
  qint64 id = 0;
  UtcTime opened;
  QString openedAs;  ///< the name that was given; not proven
  QString reason;
  QString workstation;
  UtcTime until;
  std::optional<UtcTime> closed;
  QStringList reviewedBy;  ///< display names; two end it
  [[nodiscard]] bool isReviewed() const { return reviewedBy.size() >= 2; }
};

/// Whether the account can be opened at all.
struct EmergencyReadiness {
  bool isPrepared = false;  ///< a phrase is sealed in its envelope and unused
  std::optional<UtcTime> prepared;
  bool isOpen = false;
  int unreviewed = 0;
};

/// Break-glass: a sealed emergency account for one shift (8 h), opened with a phrase that is
/// kept in an envelope. Opening is a critical notice at once; everything done under it has
/// "break-glass" before the roles in the trail; it is closed by a review that two people sign,
/// neither of whom opened it. The phrase opens once. Any thread; Argon2id works off it.
class BreakGlass : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::hours shift{8};

  BreakGlass(Store& store, AuditTrail& audit, AccessGuard& guard, SignIn& signIn,
             SecurityNotices& notices, const Clock& clock, QString workstation,
             const Argon2Cost& cost = {});
  ~BreakGlass() override;

  /// A new phrase of ten words, shown once; the one before opens nothing any more.
  /// PrepareEmergency, fresh. "emergency.prepared"
  QFuture<Result<QStringList>> prepare(const Session& session);
  /// For anybody, also before sign-in: the sign-in page offers it only when prepared.
  QFuture<Result<EmergencyReadiness>> readiness();
  /// `openedAs` and `reason`: 3 to 80 and 10 to 500 characters. Failures count and wait like any
  /// sign-in (SignInRefused, SignInDelayed). "emergency.opened"; the session may what
  /// administrator and shift supervisor may.
  QFuture<Result<Session>> open(SecretBytes phrase, QString openedAs, QString reason);
  /// ViewPeople.
  QFuture<Result<QList<EmergencyAccess>>> list(const Session& session);
  /// What was done under it. ReadAudit.
  QFuture<Result<QList<AuditEntry>>> entries(const Session& session, qint64 access);
  /// Ends it before its time: EndSessions, fresh, or its own session. "emergency.closed"
  QFuture<Result<void>> close(const Session& session, qint64 access);
  /// Signs that what was done was looked at. Needs ReviewEmergency; Conflict while it is open or
  /// after two; SeparationOfDuties for the second signature of the same human, and for who is
  /// named as having opened it. "emergency.reviewed"
  QFuture<Result<void>> review(const Session& session, qint64 access, Proof proof, QString note);

 signals:
  void changed();

 private:
  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace linewarden

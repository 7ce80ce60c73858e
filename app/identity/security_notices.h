// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_trail.h"
#include "app/base/result.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <optional>

namespace linewarden {

class AccessGuard;
class Store;
class Transaction;

/// As in ISA-18.2: how soon somebody has to act.
enum class NoticePriority { Critical, High, Medium, Low };
[[nodiscard]] QString noticePriorityName(NoticePriority priority);  ///< "critical"

/// What happened that a person has to look at. `details` holds no secret.
struct NoticeEvent {
  QString kind;  ///< stable: "sign-in.spraying", "emergency.opened"
  NoticePriority priority = NoticePriority::High;
  QString subject;  ///< "person:rossi", "workstation:desk-1"
  /// "by": the account that caused it, where one did.
  QJsonObject details;
};

struct SecurityNotice {
  qint64 id = 0;
  UtcTime time;
  NoticeEvent event;
  QString workstation;  ///< where it was noticed
  std::optional<UtcTime> acknowledged;
  QString acknowledgedBy;
  QString note;
};

/// For people, translated: what happened, and what to do about it.
[[nodiscard]] QString noticeTitle(const NoticeEvent& event);
[[nodiscard]] QString noticeAdvice(const NoticeEvent& event);

/// Security alerts from the services of this room, until the alarm model takes them up. Raised
/// inside a service's transaction; stands until somebody with AcknowledgeSecurity looked at it.
/// Notices that another program at the same store raised are seen within 5 s. Any thread;
/// signals come in the thread that owns it.
class SecurityNotices : public QObject {
  Q_OBJECT

 public:
  SecurityNotices(Store& store, AuditTrail& audit, AccessGuard& guard, const Clock& clock,
                  QString workstation);
  /// Waits for the notices that are on their way to the store.
  ~SecurityNotices() override;

  /// In a write job only; the entry "security.noticed" is written with it. A notice of the same
  /// kind and subject that is open and younger than `quiet` is not raised again (returns 0).
  Result<qint64> raise(Transaction& transaction, const NoticeEvent& event,
                       std::chrono::minutes quiet = std::chrono::minutes(10));

  /// What stands unacknowledged, most urgent and newest first, as last read; for the banner,
  /// which shows also to nobody signed in and behind a lock. In the owner's thread; the most
  /// urgent thousand.
  [[nodiscard]] QList<SecurityNotice> open() const;
  /// Whether open() has been read at all.
  [[nodiscard]] bool isKnown() const { return isKnown_; }
  static constexpr int mostOpen = 1000;  ///< that open() has
  /// Newest first. ViewPeople.
  QFuture<Result<QList<SecurityNotice>>> list(const Session& session, int limit = 200);
  /// "security.acknowledged". Conflict when somebody did before; SeparationOfDuties under
  /// emergency access, which is not to silence its own alarm, and for who caused the notice (or a
  /// second account of theirs). `note` up to 500 characters.
  QFuture<Result<void>> acknowledge(const Session& session, qint64 notice, QString note);
  /// The same in another service's transaction, for every open one of this kind and subject; none
  /// is left to do where somebody was first.
  Result<void> acknowledgeAllIn(Transaction& transaction, const Session& session,
                                const QString& kind, const QString& subject, const QString& note);
  /// Reads what is open anew; done every 5 s and after each raise by itself.
  void refresh();

 signals:
  void openChanged();

 private:
  Result<void> acknowledgeIn(Transaction& transaction, const Session& session, qint64 notice,
                             const QString& note);

  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  const Clock& clock_;
  const QString workstation_;
  QTimer timer_;
  QList<SecurityNotice> open_;  // of the owner's thread
  bool isKnown_ = false;
};

}  // namespace linewarden

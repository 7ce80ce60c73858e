// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/security_notices.h"

#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "app/identity/notice_repository.h"
#include "app/identity/person_repository.h"
#include "app/identity/reason_text.h"
#include "app/identity/role_repository.h"
#include "app/identity/role_rules.h"
#include "app/identity/signing_duties.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace linewarden {

namespace {

constexpr std::chrono::seconds readEvery{5};
constexpr int mostListed = 10'000;

struct SecurityNoticesText {
  Q_DECLARE_TR_FUNCTIONS(SecurityNotices)
};

AuditEvent noticedEvent(const Actor& actor, const NoticeEvent& notice, qint64 id) {
  AuditEvent event{actor, QStringLiteral("security.noticed"), notice.subject, {}, {}, {}};
  event.after[QStringLiteral("notice")] = id;
  event.after[QStringLiteral("kind")] = notice.kind;
  event.after[QStringLiteral("priority")] = noticePriorityName(notice.priority);
  event.after[QStringLiteral("details")] = notice.details;
  return event;
}

AuditEvent acknowledgedEvent(const Actor& actor, const SecurityNotice& notice,
                             const QString& note) {
  AuditEvent event{actor, QStringLiteral("security.acknowledged"), notice.event.subject, {}, {},
                   note};
  event.after[QStringLiteral("notice")] = notice.id;
  event.after[QStringLiteral("kind")] = notice.event.kind;
  return event;
}

Result<void> mayAcknowledge(const std::optional<SecurityNotice>& notice) {
  if (!notice) {
    return Error{ErrorCode::NotFound,
                 SecurityNoticesText::tr("There is no such security notice. Refresh the list."),
                 {}};
  }
  if (!notice->acknowledged) return {};
  return Error{
      ErrorCode::Conflict,
      SecurityNoticesText::tr("%1 acknowledged this notice already; nothing is left to do here.")
          .arg(notice->acknowledgedBy),
      {}};
}

Error notUnderEmergency() {
  return {ErrorCode::SeparationOfDuties,
          SecurityNoticesText::tr(
              "Under emergency access no security notice can be acknowledged, since it would "
              "silence the alarm about that access itself. Somebody signed in with their own "
              "account has to do it."),
          {}};
}

Result<bool> isAbout(QSqlDatabase& database, const SecurityNotice& notice,
                     const role_rules::Party& person) {
  // Nobody knows for certain who is behind an emergency session; these may be.
  if (notice.event.kind == QStringLiteral("emergency.opened")) {
    return isBehindEmergency(database, person, notice.time);
  }
  const QString by = notice.event.details[QStringLiteral("by")].toString();
  if (by.isEmpty()) return false;
  const auto causer = person_repository::byName(database, by);
  if (!causer) return causer.error();
  if (!*causer) return false;
  if ((*causer)->source == PersonSource::Emergency) {
    return isBehindEmergency(database, person, notice.time);
  }
  const auto other = role_repository::party(database, (*causer)->id);
  if (!other) return other.error();
  return other->has_value() && role_rules::isSameHuman(person, **other);
}

// Who made a rule weaker or reset an account is not to put the word about it away.
Result<void> mayJudge(QSqlDatabase& database, const SecurityNotice& notice, PersonId judge) {
  const auto one = role_repository::party(database, judge);
  if (!one) return one.error();
  if (!*one) return {};
  const auto own = isAbout(database, notice, **one);
  if (!own) return own.error();
  if (!*own) return {};
  return Error{
      ErrorCode::SeparationOfDuties,
      SecurityNoticesText::tr("This notice is about what you did yourself, so somebody else has to "
                              "acknowledge it: another administrator or a security officer."),
      {}};
}

QList<qint64> idsOf(const QList<SecurityNotice>& notices) {
  QList<qint64> ids;
  for (const SecurityNotice& notice : notices) ids += notice.id;
  return ids;
}

}  // namespace

SecurityNotices::SecurityNotices(Store& store, AuditTrail& audit, AccessGuard& guard,
                                 const Clock& clock, QString workstation)
    : store_(store),
      audit_(audit),
      guard_(guard),
      clock_(clock),
      workstation_(std::move(workstation)) {
  connect(&timer_, &QTimer::timeout, this, &SecurityNotices::refresh);
  timer_.start(readEvery);
  refresh();
}

SecurityNotices::~SecurityNotices() {
  // Jobs are run and told in their order, so all that raised something are through after this.
  store_.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

Result<qint64> SecurityNotices::raise(Transaction& transaction, const NoticeEvent& event,
                                      std::chrono::minutes quiet) {
  const UtcTime now = clock_.now();
  const auto standing = notice_repository::isOpenSince(transaction.database(), event.kind,
                                                       event.subject, now - quiet, now);
  if (!standing) return standing.error();
  if (*standing) return qint64{0};
  auto id = notice_repository::insert(transaction.database(), event, now, workstation_);
  if (!id) return id;
  const auto entry =
      audit_.append(transaction, noticedEvent(guard_.serviceSession().actor(), event, *id));
  if (!entry) return entry.error();
  transaction.afterCommit([this] { refresh(); });
  return id;
}

QList<SecurityNotice> SecurityNotices::open() const {
  return open_;
}

QFuture<Result<QList<SecurityNotice>>> SecurityNotices::list(const Session& session, int limit) {
  if (auto allowed = guard_.require(session, Permission::ViewPeople); !allowed) {
    return QtFuture::makeReadyFuture(Result<QList<SecurityNotice>>(allowed.error()));
  }
  return store_.read([most = std::clamp(limit, 0, mostListed)](QSqlDatabase& database) {
    return notice_repository::newest(database, most);
  });
}

QFuture<Result<void>> SecurityNotices::acknowledge(const Session& session, qint64 notice,
                                                   QString note) {
  if (auto allowed = guard_.require(session, Permission::AcknowledgeSecurity); !allowed) {
    return QtFuture::makeReadyFuture(allowed);
  }
  const auto live = guard_.live(session);
  if (live && live->session.emergency > 0) {
    return QtFuture::makeReadyFuture(
        guard_.noted(session, Permission::AcknowledgeSecurity, Result<void>(notUnderEmergency())));
  }
  const auto checked = checkedReason(note, 0);
  if (!checked) return QtFuture::makeReadyFuture(Result<void>(checked.error()));
  return store_.write([this, session, notice, text = *checked](Transaction& transaction) {
    return guard_.noted(session, Permission::AcknowledgeSecurity,
                        acknowledgeIn(transaction, session, notice, text));
  });
}

Result<void> SecurityNotices::acknowledgeIn(Transaction& transaction, const Session& session,
                                            qint64 notice, const QString& note) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = guard_.checkIn(database, session, Permission::AcknowledgeSecurity); !allowed) {
    return allowed;
  }
  const auto found = notice_repository::notice(database, notice);
  if (!found) return found.error();
  if (auto may = mayAcknowledge(*found); !may) return may;
  if (auto may = mayJudge(database, **found, session.person); !may) return may;
  const Actor actor = guard_.actorOf(session);
  if (auto done =
          notice_repository::setAcknowledged(database, notice, clock_.now(), actor.name, note);
      !done) {
    return done;
  }
  const auto entry = audit_.append(transaction, acknowledgedEvent(actor, **found, note));
  if (!entry) return entry.error();
  transaction.afterCommit([this] { refresh(); });
  return {};
}

Result<void> SecurityNotices::acknowledgeAllIn(Transaction& transaction, const Session& session,
                                               const QString& kind, const QString& subject,
                                               const QString& note) {
  const auto open = notice_repository::openOf(transaction.database(), kind, subject);
  if (!open) return open.error();
  for (const SecurityNotice& notice : *open) {
    if (auto done = acknowledgeIn(transaction, session, notice.id, note); !done) return done;
  }
  return {};
}

void SecurityNotices::refresh() {
  if (QThread::currentThread() != thread()) {
    QMetaObject::invokeMethod(this, &SecurityNotices::refresh, Qt::QueuedConnection);
    return;
  }
  const auto read = store_.read(
      [](QSqlDatabase& database) { return notice_repository::open(database, mostOpen); });
  whenDone(read, this, [this](const Result<QList<SecurityNotice>>& found) {
    // What was known stays shown while the store cannot be read; the next turn tries again.
    if (!found || (isKnown_ && idsOf(*found) == idsOf(open_))) return;
    isKnown_ = true;
    open_ = *found;
    emit openChanged();
  });
}

}  // namespace linewarden

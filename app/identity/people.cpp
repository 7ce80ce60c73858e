// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/people.h"

#include "app/identity/access_guard.h"
#include "app/identity/people_work.h"
#include "app/identity/person_details.h"
#include "app/identity/reason_text.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace linewarden {

namespace {

struct PeopleText {
  Q_DECLARE_TR_FUNCTIONS(People)
};

template <class T>
QFuture<Result<T>> peopleRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

template <class T>
Result<T> onlyOne(Result<QList<T>> list) {
  if (!list) return list.error();
  return std::move(*list).takeFirst();
}

Result<void> notOneself(const Session& session, PersonId person) {
  if (session.person != person) return {};
  return Error{
      ErrorCode::SeparationOfDuties,
      PeopleText::tr("This is your own account, and nobody disables or resets their own. Ask "
                     "another administrator; what is yours to change is under “My account”."),
      {}};
}

}  // namespace

QByteArray signingKeyContext(const QString& accountName) {
  return QByteArrayLiteral("linewarden signing key of ") + accountName.toUtf8();
}

People::People(Store& store, AuditTrail& audit, AccessGuard& guard, SecurityNotices& notices,
               const Clock& clock, const Argon2Cost& cost)
    : work_(std::make_unique<Work>(*this, PeopleRooms{store, audit, guard, notices, clock}, cost)) {
}

People::~People() = default;

QFuture<Result<QList<Person>>> People::list(const Session& session) {
  if (auto allowed = work_->guard().require(session, Permission::ViewPeople); !allowed) {
    return peopleRefused<QList<Person>>(allowed.error());
  }
  return work_->store().read(
      [](QSqlDatabase& database) { return person_repository::list(database); });
}

QFuture<Result<PersonDetails>> People::details(const Session& session, PersonId person) {
  if (auto allowed = work_->guard().require(session, Permission::ViewPeople); !allowed) {
    return peopleRefused<PersonDetails>(allowed.error());
  }
  const bool withHistory = work_->guard().check(session, Permission::ReadAudit).ok();
  return work_->store().read([person, withHistory, now = work_->now()](QSqlDatabase& database) {
    return readPersonDetails(database, person, now, withHistory);
  });
}

QFuture<Result<PersonId>> People::addFirstAdministrator(NewPerson person) {
  person.roles.insert(Role::Administrator);
  const auto kept = std::make_shared<std::vector<NewPerson>>();
  kept->push_back(std::move(person));
  return QtConcurrent::run(&work_->pool(),
                           [work = work_.get(), kept] { return onlyOne(work->found(*kept)); });
}

QFuture<Result<void>> People::addFounders(std::vector<NewPerson> people) {
  const auto kept = std::make_shared<std::vector<NewPerson>>(std::move(people));
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), kept]() -> Result<void> {
    const auto ids = work->found(*kept);
    if (!ids) return ids.error();
    return {};
  });
}

QFuture<Result<Invited>> People::invite(const Session& session, Invitation invitation) {
  if (auto allowed = work_->guard().requireFresh(session, Permission::ManagePeople); !allowed) {
    return peopleRefused<Invited>(allowed.error());
  }
  return QtConcurrent::run(&work_->pool(),
                           [work = work_.get(), session, invitation = std::move(invitation)] {
                             return onlyOne(work->inviteNoted(session, {invitation}, nullptr));
                           });
}

QFuture<Result<QList<Invited>>> People::inviteAll(const Session& session, QList<Invitation> people,
                                                  std::shared_ptr<WorkProgress> progress) {
  if (auto allowed = work_->guard().requireFresh(session, Permission::ManagePeople); !allowed) {
    return peopleRefused<QList<Invited>>(allowed.error());
  }
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), session, people = std::move(people),
                                            progress = std::move(progress)] {
    return work->invite(session, people, progress.get());
  });
}

QFuture<Result<void>> People::disable(const Session& session, PersonId person, QString reason) {
  if (auto allowed = work_->mayChange(session, person); !allowed) {
    return peopleRefused<void>(allowed.error());
  }
  const auto why = checkedReason(reason);
  if (!why) return peopleRefused<void>(why.error());
  return work_->setDisabled(session, person, true, *why);
}

QFuture<Result<void>> People::enable(const Session& session, PersonId person, QString reason) {
  if (auto allowed = work_->mayChange(session, person); !allowed) {
    return peopleRefused<void>(allowed.error());
  }
  const auto why = checkedReason(reason);
  if (!why) return peopleRefused<void>(why.error());
  return work_->setDisabled(session, person, false, *why);
}

QFuture<Result<Invited>> People::resetPassword(const Session& session, PersonId person,
                                               QString reason) {
  if (auto allowed = work_->mayChange(session, person); !allowed) {
    return peopleRefused<Invited>(allowed.error());
  }
  const auto why = checkedReason(reason);
  if (!why) return peopleRefused<Invited>(why.error());
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), session, person, why = *why] {
    return work->resetPassword(session, person, why);
  });
}

QFuture<Result<void>> People::resetSecondFactor(const Session& session, PersonId person,
                                                QString reason) {
  if (auto allowed = work_->mayChange(session, person); !allowed) {
    return peopleRefused<void>(allowed.error());
  }
  const auto why = checkedReason(reason);
  if (!why) return peopleRefused<void>(why.error());
  return work_->resetSecondFactor(session, person, *why);
}

Result<void> People::canManage(const Session& session, PersonId person) const {
  if (auto allowed = work_->guard().check(session, Permission::ManagePeople); !allowed) {
    return allowed;
  }
  return notOneself(session, person);
}

Result<void> People::Work::mayChange(const Session& session, PersonId person) {
  if (auto allowed = guard_.requireFresh(session, Permission::ManagePeople); !allowed) {
    return allowed;
  }
  return guard_.noted(session, Permission::ManagePeople, notOneself(session, person));
}

}  // namespace linewarden

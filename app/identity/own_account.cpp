// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/own_account.h"

#include "app/identity/access_guard.h"
#include "app/identity/own_account_work.h"
#include "app/identity/reason_text.h"

#include <QtConcurrent>

namespace linewarden {

namespace {

template <class T>
QFuture<Result<T>> refused(const Result<void>& refusal) {
  return QtFuture::makeReadyFuture(Result<T>(refusal.error()));
}

}  // namespace

OwnAccount::OwnAccount(Store& store, AuditTrail& audit, AccessGuard& guard, SignIn& signIn,
                       const Clock& clock, const Argon2Cost& cost)
    : work_(
          std::make_unique<Work>(Work::Rooms{store, audit, guard, signIn, clock, cost,
                                             [this](PersonId person) { emit changed(person); }})) {}

OwnAccount::~OwnAccount() {
  work_->finish();
}

QFuture<Result<PersonDetails>> OwnAccount::details(const Session& session) {
  if (auto allowed = work_->guard().require(session, Permission::ManageOwnAccount); !allowed) {
    return refused<PersonDetails>(allowed);
  }
  return QtConcurrent::run(&work_->pool(),
                           [work = work_.get(), session] { return work->details(session); });
}

QFuture<Result<void>> OwnAccount::changePassword(const Session& session, Proof proof,
                                                 SecretBytes password) {
  if (auto allowed = work_->guard().require(session, Permission::ManageOwnAccount); !allowed) {
    return refused<void>(allowed);
  }
  const auto kept = std::make_shared<Proof>(std::move(proof));
  const auto chosen = std::make_shared<SecretBytes>(std::move(password));
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), session, kept, chosen] {
    return work->changePassword(session, std::move(*kept), *chosen);
  });
}

QFuture<Result<QStringList>> OwnAccount::newRecoveryCodes(const Session& session) {
  if (auto allowed = work_->guard().requireFresh(session, Permission::ManageOwnAccount); !allowed) {
    return refused<QStringList>(allowed);
  }
  return QtConcurrent::run(
      &work_->pool(), [work = work_.get(), session] { return work->newRecoveryCodes(session); });
}

QFuture<Result<AuthenticatorOffer>> OwnAccount::offerAuthenticator(const Session& session) {
  if (auto allowed = work_->guard().requireFresh(session, Permission::ManageOwnAccount); !allowed) {
    return refused<AuthenticatorOffer>(allowed);
  }
  return QtConcurrent::run(
      &work_->pool(), [work = work_.get(), session] { return work->offerAuthenticator(session); });
}

QFuture<Result<void>> OwnAccount::setAuthenticator(const Session& session, SecretBytes code) {
  if (auto allowed = work_->guard().requireFresh(session, Permission::ManageOwnAccount); !allowed) {
    return refused<void>(allowed);
  }
  const auto kept = std::make_shared<SecretBytes>(std::move(code));
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), session, kept] {
    return work->setAuthenticator(session, *kept);
  });
}

QFuture<Result<SecurityKeyCreation>> OwnAccount::offerSecurityKey(const Session& session) {
  if (auto allowed = work_->guard().requireFresh(session, Permission::ManageOwnAccount); !allowed) {
    return refused<SecurityKeyCreation>(allowed);
  }
  return QtConcurrent::run(
      &work_->pool(), [work = work_.get(), session] { return work->offerSecurityKey(session); });
}

QFuture<Result<void>> OwnAccount::addSecurityKey(const Session& session, QString title,
                                                 MadeSecurityKey made) {
  if (auto allowed = work_->guard().requireFresh(session, Permission::ManageOwnAccount); !allowed) {
    return refused<void>(allowed);
  }
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), session, title, made] {
    return work->addSecurityKey(session, title, made);
  });
}

QFuture<Result<void>> OwnAccount::removeSecurityKey(const Session& session, qint64 key) {
  if (auto allowed = work_->guard().requireFresh(session, Permission::ManageOwnAccount); !allowed) {
    return refused<void>(allowed);
  }
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), session, key] {
    return work->removeSecurityKey(session, key);
  });
}

QFuture<Result<SigningKeyInfo>> OwnAccount::rotateSigningKey(const Session& session, Proof proof,
                                                             QString reason) {
  if (auto allowed = work_->guard().require(session, Permission::ManageOwnAccount); !allowed) {
    return refused<SigningKeyInfo>(allowed);
  }
  const auto why = checkedReason(reason);
  if (!why) return QtFuture::makeReadyFuture(Result<SigningKeyInfo>(why.error()));
  const auto kept = std::make_shared<Proof>(std::move(proof));
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), session, kept, why = *why] {
    return work->rotateSigningKey(session, std::move(*kept), why);
  });
}

}  // namespace linewarden

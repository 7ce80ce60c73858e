// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/sign_in_tries.h"

#include "app/crypto/hash.h"
#include "app/identity/failure_repository.h"
#include "app/identity/security_notices.h"
#include "app/store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

struct SignInTriesText {
  Q_DECLARE_TR_FUNCTIONS(SignIn)
};

constexpr int mostDelaysTold = 1000;

Error delayed(std::chrono::milliseconds wait) {
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
  return {ErrorCode::SignInDelayed,
          SignInTriesText::tr("There were too many failed tries. The next one is possible in %1 s.")
              .arg(seconds),
          {}};
}

back_off::Failures without(back_off::Failures all, const back_off::Failures& some) {
  all.count = std::max(0, all.count - some.count);
  return all.count == 0 ? back_off::Failures{} : all;
}

}  // namespace

Error signInRefusal(ErrorCode code) {
  if (code == ErrorCode::SecondFactorRefused) {
    return {code,
            SignInTriesText::tr(
                "This code is not accepted: it is wrong, was already used or has expired. Wait "
                "for the next code, or use a recovery code."),
            {}};
  }
  return {ErrorCode::SignInRefused,
          SignInTriesText::tr(
              "You were not signed in: the name or the password is wrong, or the account is "
              "disabled. Check both and try again, or ask an administrator."),
          {}};
}

SignInTries::SignInTries(Store& store, AuditTrail& audit, SecurityNotices& notices,
                         const Clock& clock, QString workstation)
    : store_(store),
      audit_(audit),
      notices_(notices),
      clock_(clock),
      workstation_(std::move(workstation)),
      throttle_(clock) {}

Result<QString> SignInTries::hashOf(const QString& name) {
  if (nameKey_.isEmpty()) {
    auto key = waitFor(store_.write([](Transaction& transaction) {
      return failure_repository::nameKey(transaction.database());
    }));
    if (!key) return key.error();
    nameKey_ = SecretBytes::take(*key);
  }
  return QString::fromLatin1(hmacSha256(nameKey_, name.toUtf8()).toHex());
}

AuditEvent SignInTries::event(const SignInTry& aTry, bool known, const char* cause,
                              const QString& action) const {
  // A name that is no account may be a password typed into the wrong field.
  AuditEvent event{
      {QStringLiteral("unknown"), {}},
      action,
      known ? QStringLiteral("person:") + aTry.name : QStringLiteral("workstation:") + workstation_,
      {},
      {},
      {}};
  event.after[QStringLiteral("step")] = aTry.step;
  if (cause != nullptr) event.after[QStringLiteral("cause")] = QString::fromLatin1(cause);
  return event;
}

Result<void> SignInTries::look(const QString& name) {
  const auto hash = hashOf(name);
  if (!hash) return hash.error();
  const auto seen =
      waitFor(store_.read([this, hash = *hash](QSqlDatabase& database) -> Result<Counts> {
        const auto ofName = failure_repository::ofName(database, hash, workstation_);
        if (!ofName) return ofName.error();
        const auto ofWorkstation = failure_repository::ofWorkstation(database, workstation_);
        if (!ofWorkstation) return ofWorkstation.error();
        return Counts{*ofName, *ofWorkstation};
      }));
  if (!seen) return seen.error();
  throttle_.setName(name, seen->name);
  throttle_.setWorkstation(seen->workstation);
  return {};
}

// A last failure in the future is of a clock that was set back since: it counts from now on.
Result<void> SignInTries::anchor(const QString& name) {
  const UtcTime now = clock_.now();
  const back_off::Failures ofName = back_off::anchored(throttle_.ofName(name), now);
  const back_off::Failures ofWorkstation = back_off::anchored(throttle_.ofWorkstation(), now);
  if (ofName == throttle_.ofName(name) && ofWorkstation == throttle_.ofWorkstation()) return {};
  const auto hash = hashOf(name);
  if (!hash) return hash.error();
  auto stored = waitFor(store_.write(
      [this, hash = *hash, ofName, ofWorkstation](Transaction& transaction) -> Result<void> {
        if (auto set =
                failure_repository::setOfName(transaction.database(), hash, workstation_, ofName);
            !set) {
          return set;
        }
        return failure_repository::setOfWorkstation(transaction.database(), workstation_,
                                                    ofWorkstation);
      }));
  if (!stored) return stored;
  throttle_.setName(name, ofName);
  throttle_.setWorkstation(ofWorkstation);
  return {};
}

Result<void> SignInTries::refuseWhileWaiting(const SignInTry& aTry, bool known) {
  return refuseFor(throttle_.waitLeft(aTry.name), aTry, known);
}

Result<void> SignInTries::refuseWhileNameWaits(const SignInTry& aTry) {
  return refuseFor(throttle_.waitOfName(aTry.name), aTry, false);
}

Result<void> SignInTries::refuseFor(std::chrono::milliseconds wait, const SignInTry& aTry,
                                    bool known) {
  if (wait.count() <= 0) return {};
  if (auto anchored = anchor(aTry.name); !anchored) return anchored;
  // Once a wait: whoever hammers at a waiting account must not fill the trail.
  const int failures = throttle_.ofName(aTry.name).count + throttle_.ofWorkstation().count;
  if (delaysTold_.value(aTry.name, -1) != failures) {
    if (delaysTold_.size() >= mostDelaysTold) delaysTold_.clear();
    delaysTold_.insert(aTry.name, failures);
    const auto recorded =
        waitFor(audit_.record(event(aTry, known, nullptr, QStringLiteral("session.delayed"))));
    if (!recorded) return recorded.error();
  }
  return delayed(wait);
}

Result<SignInTries::Counts> SignInTries::count(QSqlDatabase& database, const QString& nameHash) {
  const auto ofName = failure_repository::ofName(database, nameHash, workstation_);
  if (!ofName) return ofName.error();
  const auto ofWorkstation = failure_repository::ofWorkstation(database, workstation_);
  if (!ofWorkstation) return ofWorkstation.error();
  const UtcTime now = clock_.now();
  const Counts counts{back_off::afterFailure(*ofName, now),
                      back_off::afterFailure(*ofWorkstation, now)};
  if (auto set = failure_repository::setOfName(database, nameHash, workstation_, counts.name);
      !set) {
    return set.error();
  }
  if (auto set = failure_repository::setOfWorkstation(database, workstation_, counts.workstation);
      !set) {
    return set.error();
  }
  return counts;
}

Result<void> SignInTries::notice(Transaction& transaction, const SignInTry& aTry, bool known,
                                 const Counts& counts) {
  const QString here = QStringLiteral("workstation:") + workstation_;
  const auto names = failure_repository::namesSince(transaction.database(), workstation_,
                                                    clock_.now() - sprayedWithin);
  if (!names) return names.error();
  if (*names >= sprayedNames) {
    NoticeEvent spraying{QStringLiteral("sign-in.spraying"), NoticePriority::High, here, {}};
    spraying.details[QStringLiteral("names")] = *names;
    spraying.details[QStringLiteral("minutes")] = static_cast<int>(sprayedWithin.count());
    if (const auto raised = notices_.raise(transaction, spraying, sprayedWithin); !raised) {
      return raised.error();
    }
  }
  const auto nameWait = back_off::delayAfter(counts.name.count, back_off::Subject::Account);
  const auto deskWait =
      back_off::delayAfter(counts.workstation.count, back_off::Subject::Workstation);
  if (nameWait.count() == 0 && deskWait.count() == 0) return {};
  const bool ofPerson = nameWait.count() > 0 && known;
  NoticeEvent waiting{QStringLiteral("sign-in.waiting"),
                      NoticePriority::Medium,
                      ofPerson ? QStringLiteral("person:") + aTry.name : here,
                      {}};
  waiting.details[QStringLiteral("failures")] =
      ofPerson ? counts.name.count : counts.workstation.count;
  const auto raised = notices_.raise(transaction, waiting, std::chrono::minutes(60));
  if (!raised) return raised.error();
  return {};
}

Error SignInTries::refuse(const SignInTry& aTry, bool known, const char* cause, ErrorCode code) {
  const auto hash = hashOf(aTry.name);
  if (!hash) return hash.error();
  const auto counted = waitFor(store_.write(
      [this, aTry, known, cause, hash = *hash](Transaction& transaction) -> Result<Counts> {
        auto counts = count(transaction.database(), hash);
        if (!counts) return counts.error();
        AuditEvent refused = event(aTry, known, cause, QStringLiteral("session.refused"));
        refused.after[QStringLiteral("failures")] = counts->name.count;
        refused.after[QStringLiteral("workstationFailures")] = counts->workstation.count;
        const auto entry = audit_.append(transaction, refused);
        if (!entry) return entry.error();
        if (auto told = notice(transaction, aTry, known, *counts); !told) return told.error();
        return counts;
      }));
  if (!counted) return counted.error();
  throttle_.setName(aTry.name, counted->name);
  throttle_.setWorkstation(counted->workstation);
  return signInRefusal(code);
}

Result<void> SignInTries::forgive(QSqlDatabase& database, const QString& name) {
  // The key is there: a try was looked at before one can be forgiven.
  const QString hash = QString::fromLatin1(hmacSha256(nameKey_, name.toUtf8()).toHex());
  const auto ofName = failure_repository::ofName(database, hash, workstation_);
  if (!ofName) return ofName.error();
  auto ofWorkstation = failure_repository::ofWorkstation(database, workstation_);
  if (!ofWorkstation) return ofWorkstation.error();
  if (auto done = failure_repository::forgive(database, hash, workstation_); !done) return done;
  // What others failed at stays counted, so that nobody hides it by signing in between.
  const back_off::Failures left = without(*ofWorkstation, *ofName);
  return failure_repository::setOfWorkstation(database, workstation_, left);
}

void SignInTries::forgotten(const QString& name) {
  throttle_.setWorkstation(without(throttle_.ofWorkstation(), throttle_.ofName(name)));
  throttle_.setName(name, {});
  delaysTold_.remove(name);
}

}  // namespace linewarden

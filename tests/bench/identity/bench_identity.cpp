// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a password costs to check at the standard cost, what the whole sign-in takes on
// a store of its own, and how many permission checks a second AccessGuard answers.
#include "app/audit/audit_trail.h"
#include "app/crypto/argon2.h"
#include "app/crypto/random.h"
#include "app/crypto/recovery_codes.h"
#include "app/crypto/totp.h"
#include "app/identity/access_guard.h"
#include "app/identity/identity.h"
#include "app/identity/people.h"
#include "app/identity/sign_in.h"
#include "app/store/store.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace linewarden;

namespace {

constexpr int signIns = 10;
constexpr int colleagues = 50;
constexpr int checks = 2'000'000;
const QString account = QStringLiteral("rossi");

template <class T>
T mustSucceed(Result<T> result) {
  if (!result) {
    throw BrokenInvariant((result.error().message + result.error().detail).toStdString());
  }
  return std::move(result).value();
}

SecretBytes password() {
  QString text = QStringLiteral("seven amber tanks");
  text.detach();
  return SecretBytes::takeText(text);
}

double secondsOf(const std::function<void()>& work) {
  QElapsedTimer timer;
  timer.start();
  work();
  return double(timer.nsecsElapsed()) / 1e9;
}

/// Other programs only ever make a run slower, so the least is the machine's own figure.
double report(const char* what, QList<double> seconds) {
  std::sort(seconds.begin(), seconds.end());
  std::printf("%-44s least %.3f s, median %.3f s of %d\n", what, seconds.first(),
              seconds.at(seconds.size() / 2), int(seconds.size()));
  return seconds.first();
}

/// An installation with one account, and a clock that is moved to a new code each time.
class Place {
 public:
  Place() {
    NewPerson person;
    person.name = account;
    person.displayName = QStringLiteral("Anna Rossi");
    person.password = password();
    person.totpSecret = totpSecret_.clone();
    person.recoveryCodes = newRecoveryCodes();
    mustSucceed(waitFor(identity_.people().addFirstAdministrator(std::move(person))));
  }

  AccessGuard& guard() { return identity_.guard(); }

  Session signIn() {
    const auto pending =
        mustSucceed(waitFor(identity_.signIn().checkPassword(account, password())));
    QString code = totp::codeAt(totpSecret_, totp::stepAt(clock_.now()));
    return mustSucceed(
        waitFor(identity_.signIn().checkSecondFactor(pending.ticket, SecretBytes::takeText(code))));
  }
  void signOut(const Session& session) {
    const auto done = waitFor(identity_.signIn().signOut(session));
    if (!done) throw BrokenInvariant(done.error().message.toStdString());
    clock_.advance(std::chrono::minutes(1));
  }

 private:
  test::ManualClock clock_;
  test::TestStore files_;
  AuditTrail audit_{*files_.store, clock_, QStringLiteral("desk-1")};
  Identity identity_{*files_.store, audit_, clock_, QStringLiteral("desk-1"),
                     QStringLiteral("console")};
  SecretBytes totpSecret_ = randomSecret(totp::secretBytes);
};

void measurePasswords() {
  const QString hash = mustSucceed(hashPassword(password()));
  QList<double> seconds;
  for (int i = 0; i < signIns; ++i) {
    seconds.append(secondsOf([&] {
      if (!mustSucceed(passwordMatches(password(), hash))) throw BrokenInvariant("no match");
    }));
  }
  const Argon2Cost cost;
  std::printf("Argon2id with %u MiB, %u passes, %u lane\n", cost.memoryKiB / 1024, cost.passes,
              cost.lanes);
  report("one password checked", seconds);
}

void measureSignIn(Place& place) {
  QList<double> seconds;
  for (int i = 0; i < signIns; ++i) {
    Session session;
    seconds.append(secondsOf([&] { session = place.signIn(); }));
    place.signOut(session);
  }
  report("signed in: password, code, store and trail", seconds);
}

void measureChecks(Place& place) {
  // The register of a large shift.
  for (int i = 0; i < colleagues; ++i) {
    Session colleague;
    colleague.person = PersonId{1000 + i};
    colleague.roles = {Role::Operator};
    static_cast<void>(place.guard().admit(colleague, {}));
  }
  const Session session = place.signIn();
  int allowed = 0;
  const double checking = secondsOf([&] {
    for (int i = 0; i < checks; ++i) {
      if (place.guard().check(session, Permission::ManagePeople)) ++allowed;
    }
  });
  const double requiring = secondsOf([&] {
    for (int i = 0; i < checks; ++i) {
      if (place.guard().require(session, Permission::ManagePeople)) ++allowed;
    }
  });
  const double refusing = secondsOf([&] {
    for (int i = 0; i < checks; ++i) {
      if (!place.guard().check(Session{}, Permission::ManagePeople)) ++allowed;
    }
  });
  if (allowed != 3 * checks) throw BrokenInvariant("the guard answered otherwise");
  std::printf(
      "%d sessions: check %.2f million/s, require %.2f million/s, refusals %.2f million/s\n",
      colleagues + 1, checks / checking / 1e6, checks / requiring / 1e6, checks / refusing / 1e6);
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  measurePasswords();
  Place place;
  measureSignIn(place);
  measureChecks(place);
  return 0;
}

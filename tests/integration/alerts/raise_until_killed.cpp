// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_desk.h"
#include "app/audit/audit_trail.h"
#include "app/identity/access_guard.h"
#include "app/identity/identity.h"
#include "steps.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace linewarden;

namespace {

/// Whether the store has every change of the steps up to this one.
bool isStored(AlarmDesk& desk, const Session& session, qint64 step) {
  for (int tag = 1; tag <= test::stepTags; ++tag) {
    const auto newest = waitFor(desk.history(session, test::stepAlarm(tag), 1));
    if (!newest) return false;
    const qint64 raises = test::raisesUntil(tag, step);
    if (raises == 0) continue;
    if (newest->isEmpty() || newest->constFirst().occurrence < raises) return false;
    const bool isRaised = newest->constFirst().what == QStringLiteral("raised");
    if (isRaised != test::isAbnormal(tag, step)) return false;
  }
  return true;
}

}  // namespace

/// Evaluates alarms of a made process into the store of the folder it is given, from the step it
/// is given on, and prints each step whose changes are all in the store. It ends when it is killed.
int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() != 3) return 2;
  auto store = Store::open(arguments.at(1), test::testStoreKey());
  if (!store) return 1;
  test::ManualClock clock;
  AuditTrail audit(**store, clock, QStringLiteral("desk"));
  Identity identity(**store, audit, clock, QStringLiteral("desk"), QStringLiteral("collector"));
  const Session session = identity.guard().serviceSession();
  AlarmDesk desk({**store, audit, identity.guard(), identity.notices(), test::stepPlant(), clock});
  desk.start();
  for (qint64 step = arguments.at(2).toLongLong();; ++step) {
    clock.setWall(test::timeOfStep(step));
    desk.consume(test::readingsOfStep(step));
    if (step % 5 != 0) continue;  // so that several are on their way at once
    static_cast<void>(waitFor(desk.standing(session)));
    while (!isStored(desk, session, step)) QCoreApplication::processEvents();
    std::printf("%lld\n", static_cast<long long>(step));
    std::fflush(stdout);
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/pending_sign_ins.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

class TestPendingSignIns : public QObject {
  Q_OBJECT

 private slots:
  void aTicketNamesItsAccount() {
    const ManualClock clock;
    PendingSignIns pending(clock);
    const QByteArray ticket = pending.issue(QStringLiteral("rossi"));
    QCOMPARE(ticket.size(), qsizetype(32));
    QCOMPARE(pending.accountOf(ticket), std::optional(QStringLiteral("rossi")));
    QVERIFY(!pending.accountOf(QByteArray(32, '\0')).has_value());
    QVERIFY(!pending.accountOf({}).has_value());
  }
  void aTicketEndsAfterTwoMinutes() {
    ManualClock clock;
    PendingSignIns pending(clock);
    const QByteArray ticket = pending.issue(QStringLiteral("rossi"));
    clock.advance(2min - 1ms);
    QVERIFY(pending.accountOf(ticket).has_value());
    clock.advance(1ms);
    QVERIFY(!pending.accountOf(ticket).has_value());
  }
  void aClockThatIsSetBackDoesNotKeepATicket() {
    ManualClock clock;
    PendingSignIns pending(clock);
    const QByteArray ticket = pending.issue(QStringLiteral("rossi"));
    clock.advance(2min);
    clock.setWall(clock.now() - 1h);
    QVERIFY(!pending.accountOf(ticket).has_value());
  }
  void aTicketIsUsedOnce() {
    const ManualClock clock;
    PendingSignIns pending(clock);
    const QByteArray ticket = pending.issue(QStringLiteral("rossi"));
    pending.use(ticket);
    QVERIFY(!pending.accountOf(ticket).has_value());
  }
  void fiveWrongCodesEndATicket() {
    const ManualClock clock;
    PendingSignIns pending(clock);
    const QByteArray ticket = pending.issue(QStringLiteral("rossi"));
    for (int wrong = 0; wrong < 4; ++wrong) pending.noteWrongCode(ticket);
    QVERIFY(pending.accountOf(ticket).has_value());
    pending.noteWrongCode(ticket);
    QVERIFY(!pending.accountOf(ticket).has_value());
  }
  void theOldestTicketGoesFirst() {
    ManualClock clock;
    PendingSignIns pending(clock);
    const QByteArray oldest = pending.issue(QStringLiteral("a"));
    clock.advance(1s);
    const QByteArray second = pending.issue(QStringLiteral("b"));
    for (int more = 2; more < PendingSignIns::mostTickets; ++more) {
      clock.advance(1s);
      (void)pending.issue(QStringLiteral("c"));
    }
    QVERIFY(pending.accountOf(oldest).has_value());
    (void)pending.issue(QStringLiteral("d"));
    QVERIFY(!pending.accountOf(oldest).has_value());
    QVERIFY(pending.accountOf(second).has_value());
  }
};

static const RegisterTest<TestPendingSignIns> registeredTestPendingSignIns;

}  // namespace linewarden::test

#include "test_pending_sign_ins.moc"

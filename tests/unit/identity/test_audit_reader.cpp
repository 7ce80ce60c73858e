// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/audit_reader.h"
#include "house.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestAuditReader : public QObject {
  Q_OBJECT

 private slots:
  void init() { house_ = std::make_unique<House>(); }
  void cleanup() { house_.reset(); }

  void readsForThoseWhoMay() {
    AuditReader reader(*house_->audit, *house_->guard);
    const auto entries = waitFor(reader.entriesBefore(house_->guard->serviceSession(), 0, 100));
    QVERIFY(entries.ok());
    QVERIFY(!entries->isEmpty());
    QCOMPARE(entries->constLast().sequence, qint64(1));
  }
  void readsNoMoreThanAsked() {
    (void)house_->enter(QStringLiteral("admin"));
    AuditReader reader(*house_->audit, *house_->guard);
    const Session service = house_->guard->serviceSession();
    QCOMPARE(waitFor(reader.entriesBefore(service, 0, 1))->size(), qsizetype(1));
    QCOMPARE(waitFor(reader.entriesBefore(service, 0, -5))->size(), qsizetype(0));
    QCOMPARE(waitFor(reader.entriesBefore(service, 2, 100))->constFirst().sequence, qint64(1));
  }
  void refusesThoseWhoMayNot() {
    house_->add(QStringLiteral("weber"), {Role::Operator});
    const Session session = house_->enter(QStringLiteral("weber"));
    AuditReader reader(*house_->audit, *house_->guard);
    QCOMPARE(waitFor(reader.entriesBefore(session, 0, 1)).error().code,
             ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(reader.verify(session)).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(house_->countOf(QStringLiteral("permission.refused")), 2);
    QCOMPARE(house_->countOf(QStringLiteral("audit.verified")), 0);
  }
  void recordsWhatItFound() {
    AuditReader reader(*house_->audit, *house_->guard);
    const Session service = house_->guard->serviceSession();
    const auto good = waitFor(reader.verify(service));
    QVERIFY(good.ok());
    QVERIFY(!good->firstBad.has_value());
    AuditEvent event = house_->newest();
    QCOMPARE(event.action, QStringLiteral("audit.verified"));
    QCOMPARE(event.after.value(QStringLiteral("entries")).toInteger(), good->entries);
    QVERIFY(!event.after.contains(QStringLiteral("firstBad")));

    house_->change(QStringLiteral("UPDATE audit_entry SET actor = 'weber' WHERE sequence = 1"));
    const auto bad = waitFor(reader.verify(service));
    QCOMPARE(bad->firstBad, std::optional<qint64>(1));
    event = house_->newest();
    QCOMPARE(event.after.value(QStringLiteral("firstBad")).toInteger(), qint64(1));
  }
  void namesTheActorByTheRegister() {
    house_->add(QStringLiteral("rossi"), {Role::SecurityOfficer});
    Session session = house_->enter(QStringLiteral("rossi"));
    session.name = QStringLiteral("admin");
    session.roles = {Role::Administrator};
    AuditReader reader(*house_->audit, *house_->guard);
    QVERIFY(waitFor(reader.verify(session)).ok());
    const AuditEvent event = house_->newest();
    QCOMPARE(event.actor.name, QStringLiteral("rossi"));
    QCOMPARE(event.actor.role, QStringLiteral("security-officer"));
  }

 private:
  std::unique_ptr<House> house_;
};

static const RegisterTest<TestAuditReader> registeredTestAuditReader;

}  // namespace linewarden::test

#include "test_audit_reader.moc"

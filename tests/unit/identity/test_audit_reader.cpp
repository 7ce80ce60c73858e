// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_proof.h"
#include "app/identity/audit_reader.h"
#include "audit_desk.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestAuditReader : public QObject {
  Q_OBJECT

 private slots:
  void init() { house_ = std::make_unique<House>(); }
  void cleanup() { house_.reset(); }

  void readsForThoseWhoMay() {
    AuditDesk desk(*house_);
    AuditReader& reader = desk.reader;
    const auto entries = waitFor(reader.entriesBefore(house_->guard->serviceSession(), 0, 100));
    QVERIFY(entries.ok());
    QVERIFY(!entries->isEmpty());
    QCOMPARE(entries->constLast().sequence, qint64(1));
  }
  void readsNoMoreThanAsked() {
    (void)house_->enter(QStringLiteral("admin"));
    AuditDesk desk(*house_);
    AuditReader& reader = desk.reader;
    const Session service = house_->guard->serviceSession();
    QCOMPARE(waitFor(reader.entriesBefore(service, 0, 1))->size(), qsizetype(1));
    QCOMPARE(waitFor(reader.entriesBefore(service, 0, -5))->size(), qsizetype(0));
    QCOMPARE(waitFor(reader.entriesBefore(service, 2, 100))->constFirst().sequence, qint64(1));
  }
  void refusesThoseWhoMayNot() {
    house_->add(QStringLiteral("weber"), {Role::Operator});
    const Session session = house_->enter(QStringLiteral("weber"));
    AuditDesk desk(*house_);
    AuditReader& reader = desk.reader;
    QCOMPARE(waitFor(reader.entriesBefore(session, 0, 1)).error().code,
             ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(reader.search(session, {}, 0, 1)).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(reader.newer(session, {}, 0, 1)).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(reader.entry(session, 1)).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(reader.choices(session)).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(reader.seal(session)).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(reader.verify(session)).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(reader.checkpointNow(session)).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(reader.prove(session, 1)).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(reader.proveConsistency(session, 1)).error().code,
             ErrorCode::PermissionDenied);
    QCOMPARE(house_->countOf(QStringLiteral("permission.refused")), 10);
    QCOMPARE(house_->countOf(QStringLiteral("audit.verified")), 0);
    QCOMPARE(house_->countOf(QStringLiteral("audit.searched")), 0);
  }
  void notesASearchOnce() {
    AuditDesk desk(*house_);
    const Session service = house_->guard->serviceSession();
    const AuditFilter admins = filterByActor(QStringLiteral("admin"));
    QVERIFY(waitFor(desk.reader.search(service, admins, 0, 1)).ok());
    QVERIFY(waitFor(desk.reader.search(service, admins, 2, 1)).ok());
    QVERIFY(waitFor(desk.reader.newer(service, {}, 1, 10)).ok());
    QVERIFY(waitFor(desk.reader.search(service, admins, 0, 10)).ok());
    QCOMPARE(house_->countOf(QStringLiteral("audit.searched")), 1);
    QCOMPARE(house_->newest().after.value(QStringLiteral("filter")).toObject(),
             filterToJson(admins));
    QVERIFY(waitFor(desk.reader.search(service, {}, 0, 10)).ok());
    QVERIFY(waitFor(desk.reader.entriesBefore(service, 0, 10)).ok());
    QCOMPARE(house_->countOf(QStringLiteral("audit.searched")), 2);
    // Another session's search of the same is another one.
    house_->add(QStringLiteral("rossi"), {Role::SecurityOfficer});
    const Session officer = house_->enter(QStringLiteral("rossi"));
    QVERIFY(waitFor(desk.reader.search(officer, {}, 0, 10)).ok());
    QCOMPARE(house_->countOf(QStringLiteral("audit.searched")), 3);
  }
  void findsWhatMatches() {
    AuditDesk desk(*house_);
    const Session service = house_->guard->serviceSession();
    const auto found =
        waitFor(desk.reader.search(service, filterByActor(QStringLiteral("service")), 0, 100));
    QVERIFY(found.ok());
    for (const AuditEntry& entry : found->entries) {
      QCOMPARE(entry.event.actor.name, QStringLiteral("service"));
    }
    QCOMPARE(found->lookedDownTo, qint64(1));
    QCOMPARE(waitFor(desk.reader.entry(service, 1))->sequence, qint64(1));
    QCOMPARE(waitFor(desk.reader.entry(service, 4711)).error().code, ErrorCode::NotFound);
    const auto choices = waitFor(desk.reader.choices(service));
    QVERIFY(choices->actors.contains(QStringLiteral("service")));
    QVERIFY(choices->workstations.contains(QStringLiteral("desk-1")));
  }
  void refusesABadFilter() {
    AuditDesk desk(*house_);
    const Session service = house_->guard->serviceSession();
    AuditFilter filter;
    filter.text = QString(1024 * 1024, u'x');
    QCOMPARE(waitFor(desk.reader.search(service, filter, 0, 1)).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(house_->countOf(QStringLiteral("audit.searched")), 0);
  }
  void sealsWhatWasVerified() {
    AuditDesk desk(*house_);
    const Session service = house_->guard->serviceSession();
    const auto before = waitFor(desk.reader.seal(service));
    QVERIFY(before.ok());
    QCOMPARE(before->verifiedTo, qint64(0));
    QVERIFY(!before->checkpoint);
    const auto made = waitFor(desk.reader.checkpointNow(service));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    const auto found = waitFor(desk.reader.verify(service, {made->note}));
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().message));
    const auto after = waitFor(desk.reader.seal(service));
    QCOMPARE(after->verifiedTo, found->entries);
    QCOMPARE(after->verifiedBy, QStringLiteral("service"));
    QVERIFY(after->verifiedAt.has_value());
    QVERIFY(after->checkpoint.has_value());
    // The verification's own entry came after it.
    QCOMPARE(after->entries, found->entries + 1);
  }
  void refusesForeignNotes_data() {
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'x');
    QTest::newRow("line ends") << QByteArray("\n\n\n\n");
    QTest::newRow("marks") << QByteArray("linewarden/1\n1\n\xe2\x80\xae\n\n\x01\n");
  }
  void refusesForeignNotes() {
    QFETCH(QByteArray, note);
    AuditDesk desk(*house_);
    const Session service = house_->guard->serviceSession();
    QVERIFY(waitFor(desk.reader.checkpointNow(service)).ok());
    QCOMPARE(waitFor(desk.reader.verify(service, {note})).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(house_->countOf(QStringLiteral("audit.verified")), 0);
  }
  void provesAnEntry() {
    AuditDesk desk(*house_);
    const Session service = house_->guard->serviceSession();
    const auto proof = waitFor(desk.reader.prove(service, 1));
    QVERIFY2(proof.ok(), proof.ok() ? "" : qPrintable(proof.error().message));
    const auto key = waitFor(desk.keeper.publicKey());
    const auto checked = checkProof(*proof, *key);
    QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().message));
    QCOMPARE(checked->entry.sequence, qint64(1));
    QCOMPARE(waitFor(desk.reader.prove(service, 4711)).error().code, ErrorCode::NotFound);
    const auto grown = waitFor(desk.reader.proveConsistency(service, 1));
    QVERIFY(checkProof(*grown, *key).ok());
  }
  void recordsWhatItFound() {
    AuditDesk desk(*house_);
    AuditReader& reader = desk.reader;
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
    AuditDesk desk(*house_);
    AuditReader& reader = desk.reader;
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

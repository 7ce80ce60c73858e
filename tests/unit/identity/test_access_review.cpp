// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/hash.h"
#include "app/crypto/signing_key.h"
#include "house.h"
#include "tests/support/run_tests.h"

#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

class TestAccessReview : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    house_ = std::make_unique<House>();
    house_->add(QStringLiteral("sec"), {Role::SecurityOfficer});
    house_->add(QStringLiteral("rossi"), {Role::Operator, Role::ShiftSupervisor});
    officer_ = house_->enter(QStringLiteral("sec"));
  }
  void cleanup() { house_.reset(); }

  void listsWhoHoldsWhatAndWhenItWasUsed() {
    house_->enter(QStringLiteral("rossi"));
    const UtcTime used = house_->clock.now();
    house_->clock.advance(1h);
    const qint64 id = open();
    const AuditEvent entry = house_->newest();
    QCOMPARE(entry.action, QStringLiteral("access-review.opened"));
    QCOMPARE(entry.object, QStringLiteral("access-review:%1").arg(id));
    QCOMPARE(entry.after[QStringLiteral("items")].toInt(), 4);
    const AccessReviewDocument document = read(id);
    QCOMPARE(document.review.openedBy, QStringLiteral("sec"));
    QCOMPARE(document.review.undecided, 4);
    QCOMPARE(document.items.size(), qsizetype(4));
    QCOMPARE(document.items.at(0).name, QStringLiteral("admin"));
    QCOMPARE(document.items.at(1).name, QStringLiteral("rossi"));
    QCOMPARE(document.items.at(1).displayName, QStringLiteral("Person rossi"));
    QVERIFY(document.items.at(1).lastUsed == used);
    QVERIFY(!document.isVerified);
    QVERIFY(document.hash.isEmpty());
  }
  void leavesTheEmergencyAccountOut() {
    QVERIFY(waitFor(house_->breakGlass->prepare(officer_)).ok());
    for (const AccessReviewItem& item : read(open()).items) {
      QVERIFY(item.name != QStringLiteral("emergency"));
    }
  }
  void oneIsOpenAtATime() {
    const qint64 id = open();
    QCOMPARE(waitFor(house_->reviews->open(officer_)).error().code, ErrorCode::Conflict);
    keepAll(id);
    QCOMPARE(sign(id), none);
    QVERIFY(open() > id);
    QCOMPARE(waitFor(house_->reviews->list(officer_))->size(), qsizetype(2));
  }
  void signsAndRemovesInOneGo() {
    const QSignalSpy changed(house_->reviews, &AccessReviewDesk::changed);
    const qint64 id = open();
    keepAll(id);
    QCOMPARE(decide(officer_, id, item(id, QStringLiteral("rossi"), Role::ShiftSupervisor),
                    ReviewDecision::Remove, QStringLiteral("back on the line")),
             none);
    const Session rossi = house_->enter(QStringLiteral("rossi"));
    QVERIFY(house_->guard->check(rossi, Permission::ViewPeople).ok());
    QCOMPARE(sign(id), none);

    const QList<AuditEntry> trail = house_->trail();
    QCOMPARE(trail.at(0).event.action, QStringLiteral("access-review.signed"));
    QCOMPARE(trail.at(0).event.after[QStringLiteral("removed")].toInt(), 1);
    QCOMPARE(trail.at(1).event.action, QStringLiteral("role.revoked"));
    QCOMPARE(trail.at(1).event.object, QStringLiteral("person:rossi"));
    QCOMPARE(trail.at(1).event.reason, QStringLiteral("back on the line"));
    QCOMPARE(house_->countOf(QStringLiteral("signing-key.used")), 1);
    QVERIFY(!house_->guard->check(rossi, Permission::ViewPeople).ok());
    QCOMPARE(rolesOf(QStringLiteral("rossi")), QStringLiteral("operator"));

    const AccessReviewDocument document = read(id);
    QVERIFY(document.isVerified);
    QVERIFY(document.review.signedAt.has_value());
    QCOMPARE(document.review.signedBy, QStringLiteral("sec"));
    QCOMPARE(document.review.removed, 1);
    QCOMPARE(document.hash.toHex(),
             trail.at(0).event.after[QStringLiteral("hash")].toString().toLatin1());
    const QByteArray stored =
        house_->value(QStringLiteral("SELECT document FROM access_review")).toString().toUtf8();
    QCOMPARE(document.hash, sha256(stored));
    QVERIFY(isSignatureValid(document.publicKey, stored, document.signature));
    QTRY_VERIFY(!changed.isEmpty());
  }
  void aSignedReviewIsOver() {
    const qint64 id = open();
    keepAll(id);
    QCOMPARE(sign(id), none);
    QCOMPARE(sign(id), ErrorCode::Conflict);
    QCOMPARE(decide(officer_, id, item(id, QStringLiteral("rossi"), Role::Operator),
                    ReviewDecision::Remove, QStringLiteral("late")),
             ErrorCode::Conflict);
    QVERIFY(read(id).isVerified);
  }
  void signsNothingWhileSomethingIsOpen() {
    const qint64 id = open();
    const int used = house_->countOf(QStringLiteral("signing-key.used"));
    QCOMPARE(sign(id), ErrorCode::Conflict);
    QCOMPARE(house_->countOf(QStringLiteral("signing-key.used")), used);
    keepAll(id);
    QCOMPARE(decide(officer_, id, item(id, QStringLiteral("rossi"), Role::Operator),
                    ReviewDecision::Open, {}),
             none);
    QCOMPARE(sign(id), ErrorCode::Conflict);
  }
  void aWrongProofSignsNothing() {
    const qint64 id = open();
    keepAll(id);
    house_->clock.advance(30s);
    Proof proof = house_->proofOf(QStringLiteral("sec"));
    proof.password = typed(QStringLiteral("not the password"));
    const auto signedIt = waitFor(house_->reviews->sign(officer_, id, std::move(proof)));
    QVERIFY(!signedIt.ok());
    QVERIFY(!read(id).review.signedAt.has_value());
    QCOMPARE(house_->countOf(QStringLiteral("access-review.signed")), 0);
  }
  void nobodyDecidesOverTheirOwn() {
    const qint64 id = open();
    const qint64 own = item(id, QStringLiteral("sec"), Role::SecurityOfficer);
    QCOMPARE(decide(officer_, id, own, ReviewDecision::Keep, {}), ErrorCode::SeparationOfDuties);
    QCOMPARE(decide(officer_, id, own, ReviewDecision::Remove, QStringLiteral("x")),
             ErrorCode::SeparationOfDuties);
    const Session admin = house_->enter(QStringLiteral("admin"));
    QCOMPARE(decide(admin, id, own, ReviewDecision::Keep, {}), none);
    QCOMPARE(decide(admin, id, item(id, QStringLiteral("admin"), Role::Administrator),
                    ReviewDecision::Keep, {}),
             ErrorCode::SeparationOfDuties);
  }
  void aSecondAccountOfTheSamePersonDoesNotHelp() {
    house_->add(QStringLiteral("sec2"), QStringLiteral("Other one"), {Role::SecurityOfficer});
    house_->change(
        QStringLiteral("UPDATE person SET display_name = 'Person  SEC' WHERE name = "
                       "'sec2'"));
    const qint64 id = open();
    const Session second = house_->enter(QStringLiteral("sec2"));
    QCOMPARE(decide(second, id, item(id, QStringLiteral("sec"), Role::SecurityOfficer),
                    ReviewDecision::Keep, {}),
             ErrorCode::SeparationOfDuties);
  }
  void administratorsDecideOnlyOverThePrivileged() {
    const qint64 id = open();
    const Session admin = house_->enter(QStringLiteral("admin"));
    QCOMPARE(decide(admin, id, item(id, QStringLiteral("rossi"), Role::Operator),
                    ReviewDecision::Keep, {}),
             ErrorCode::PermissionDenied);
    QCOMPARE(house_->newest().action, QStringLiteral("permission.refused"));
    QCOMPARE(waitFor(house_->reviews->open(admin)).error().code, ErrorCode::PermissionDenied);
    const auto signedIt =
        waitFor(house_->reviews->sign(admin, id, house_->proofOf(QStringLiteral("admin"))));
    QCOMPARE(signedIt.error().code, ErrorCode::PermissionDenied);
  }
  void othersMayNothing() {
    const qint64 id = open();
    house_->add(QStringLiteral("weber"), {Role::Operator});
    const Session weber = house_->enter(QStringLiteral("weber"));
    const qint64 which = item(id, QStringLiteral("rossi"), Role::Operator);
    QCOMPARE(decide(weber, id, which, ReviewDecision::Keep, {}), ErrorCode::PermissionDenied);
    QCOMPARE(house_->newest().action, QStringLiteral("permission.refused"));
    QCOMPARE(waitFor(house_->reviews->document(weber, id)).error().code,
             ErrorCode::PermissionDenied);
    QCOMPARE(waitFor(house_->reviews->list(weber)).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(decide(Session(), id, which, ReviewDecision::Keep, {}), ErrorCode::NotSignedIn);
    QCOMPARE(waitFor(house_->reviews->open(Session())).error().code, ErrorCode::NotSignedIn);
  }
  void removingWantsANote() {
    const qint64 id = open();
    const qint64 which = item(id, QStringLiteral("rossi"), Role::Operator);
    QCOMPARE(decide(officer_, id, which, ReviewDecision::Remove, QStringLiteral("  ")),
             ErrorCode::InvalidArgument);
    QCOMPARE(decide(officer_, id, which, ReviewDecision::Remove, QString(501, u'x')),
             ErrorCode::InvalidArgument);
    QCOMPARE(decide(officer_, id, 999, ReviewDecision::Keep, {}), ErrorCode::NotFound);
    QCOMPARE(decide(officer_, 999, which, ReviewDecision::Keep, {}), ErrorCode::NotFound);
    QCOMPARE(read(id).review.undecided, 4);
  }
  void takingAPrivilegedRoleTakesTwo() {
    house_->add(QStringLiteral("weber"), {Role::Administrator});
    const qint64 id = open();
    keepAll(id);
    const qint64 which = item(id, QStringLiteral("weber"), Role::Administrator);
    QCOMPARE(decide(officer_, id, which, ReviewDecision::Remove, QStringLiteral("moved on")), none);
    QCOMPARE(sign(id), ErrorCode::SeparationOfDuties);
    QCOMPARE(rolesOf(QStringLiteral("weber")), QStringLiteral("administrator"));
    const Session admin = house_->enter(QStringLiteral("admin"));
    QCOMPARE(decide(admin, id, which, ReviewDecision::Remove, QStringLiteral("moved on")), none);
    QCOMPARE(sign(id), none);
    QVERIFY(rolesOf(QStringLiteral("weber")).isEmpty());
  }
  void theLastAdministratorStays() {
    house_->add(QStringLiteral("weber"), {Role::Administrator});
    const qint64 id = open();
    keepAll(id);
    const Session weber = house_->enter(QStringLiteral("weber"));
    QCOMPARE(decide(weber, id, item(id, QStringLiteral("admin"), Role::Administrator),
                    ReviewDecision::Remove, QStringLiteral("moved on")),
             none);
    // Meanwhile the other one is disabled.
    house_->change(QStringLiteral("UPDATE person SET disabled = 1 WHERE name = 'weber'"));
    const auto refused =
        waitFor(house_->reviews->sign(officer_, id, house_->proofOf(QStringLiteral("sec"))));
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(QStringLiteral("Person admin")));
    QCOMPARE(rolesOf(QStringLiteral("admin")), QStringLiteral("administrator"));
    QVERIFY(!read(id).review.signedAt.has_value());
    QCOMPARE(house_->countOf(QStringLiteral("role.revoked")), 0);
  }
  void aRoleGivenAnewIsNotTaken() {
    const qint64 id = open();
    keepAll(id);
    QCOMPARE(decide(officer_, id, item(id, QStringLiteral("rossi"), Role::Operator),
                    ReviewDecision::Remove, QStringLiteral("why")),
             none);
    house_->change(
        QStringLiteral("UPDATE person_role SET granted = granted + 1 WHERE role = "
                       "'operator'"));
    QCOMPARE(sign(id), ErrorCode::Conflict);
    QCOMPARE(rolesOf(QStringLiteral("rossi")), QStringLiteral("operator,shift-supervisor"));
  }
  void aRoleThatIsGoneAlreadyIsFine() {
    const qint64 id = open();
    keepAll(id);
    QCOMPARE(decide(officer_, id, item(id, QStringLiteral("rossi"), Role::Operator),
                    ReviewDecision::Remove, QStringLiteral("why")),
             none);
    house_->change(QStringLiteral("DELETE FROM person_role WHERE role = 'operator'"));
    QCOMPARE(sign(id), none);
    QCOMPARE(house_->countOf(QStringLiteral("role.revoked")), 0);
  }
  void aRoleChangeBetweenTwoStepsTakesHold() {
    const qint64 id = open();
    keepAll(id);
    house_->change(QStringLiteral("DELETE FROM person_role WHERE role = 'security-officer'"));
    QVERIFY(sign(id) != none);
    QCOMPARE(house_->value(QStringLiteral("SELECT signed FROM access_review")).toLongLong(), 0);
  }
  void tamperingIsFound_data() {
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* name, const char* sql) {
      QTest::newRow(name) << QString::fromLatin1(sql);
    };
    row("decision", "UPDATE access_review_item SET decision = 'remove' WHERE name = 'rossi'");
    row("unknown decision", "UPDATE access_review_item SET decision = 'x' WHERE name = 'rossi'");
    row("role", "UPDATE access_review_item SET role = 'auditor' WHERE role = 'operator'");
    row("unknown role", "UPDATE access_review_item SET role = 'king' WHERE role = 'operator'");
    row("note", "UPDATE access_review_item SET note = 'as agreed' WHERE role = 'operator'");
    row("name", "UPDATE access_review_item SET display_name = 'X' WHERE role = 'operator'");
    row("used", "UPDATE access_review_item SET last_used = 5 WHERE role = 'operator'");
    row("decider", "UPDATE access_review_item SET decided_by = 1 WHERE role = 'operator'");
    row("decided", "UPDATE access_review_item SET decided = decided - 1 WHERE role = 'operator'");
    row("an item less", "DELETE FROM access_review_item WHERE role = 'operator'");
    row("an item more",
        "INSERT INTO access_review_item (review_id, person_id, name, display_name, disabled, role, "
        "granted, granted_by, last_used, decision) SELECT review_id, person_id, name, "
        "display_name, disabled, 'auditor', granted, granted_by, last_used, decision FROM "
        "access_review_item WHERE role = 'operator'");
    row("document", "UPDATE access_review SET document = replace(document, 'keep', 'keeq')");
    row("document's form", "UPDATE access_review SET document = document || ' '");
    row("no document", "UPDATE access_review SET document = ''");
    row("signature",
        "UPDATE access_review SET signature = (SELECT public_key || public_key FROM signing_key)");
    row("no signature", "UPDATE access_review SET signature = NULL");
    row("moment", "UPDATE access_review SET signed = signed + 1");
    row("opened", "UPDATE access_review SET opened = opened + 1");
    row("signer", "UPDATE access_review SET signed_by = 1");
    row("another's key",
        "UPDATE access_review SET signing_key_id = (SELECT id FROM signing_key WHERE person_id = "
        "1)");
    row("another's key and signer",
        "UPDATE access_review SET signed_by = 1, signing_key_id = (SELECT id FROM signing_key "
        "WHERE person_id = 1)");
    row("no key", "UPDATE access_review SET signing_key_id = 99");
    row("owner of the key", "UPDATE signing_key SET person_id = 1");
    row("key", "UPDATE signing_key SET public_key = zeroblob(32)");
  }
  void tamperingIsFound() {
    QFETCH(QString, sql);
    const qint64 id = open();
    keepAll(id);
    QCOMPARE(sign(id), none);
    QVERIFY(read(id).isVerified);
    house_->change(sql);
    QVERIFY(!read(id).isVerified);
  }
  void staysVerifiableWithARetiredKey() {
    const qint64 id = open();
    keepAll(id);
    QCOMPARE(sign(id), none);
    house_->change(
        QStringLiteral("UPDATE signing_key SET retired = 1767225900000, private_key = "
                       "NULL, cause = 'rotated'"));
    QVERIFY(read(id).isVerified);
  }
  void aClockThatIsSetBackLosesNothing() {
    const qint64 id = open();
    house_->clock.setWall(house_->clock.now() - 24h);
    // Codes of yesterday count as used; the clock is what this is about.
    house_->change(QStringLiteral("UPDATE person SET totp_last_step = 0"));
    house_->enter(QStringLiteral("rossi"));
    officer_ = house_->enter(QStringLiteral("sec"));
    keepAll(id);
    // Set right again, which ends the sessions that have lasted their length by it.
    house_->clock.setWall(house_->clock.now() + 48h);
    officer_ = house_->enter(QStringLiteral("sec"));
    QCOMPARE(sign(id), none);
    QVERIFY(read(id).isVerified);
  }

 private:
  static constexpr ErrorCode none = ErrorCode::Cancelled;

  qint64 open() {
    const auto id = waitFor(house_->reviews->open(officer_));
    return id ? *id : 0;
  }
  AccessReviewDocument read(qint64 id) {
    return waitFor(house_->reviews->document(house_->guard->serviceSession(), id)).value();
  }
  qint64 item(qint64 review, const QString& name, Role role) {
    for (const AccessReviewItem& item : read(review).items) {
      if (item.name == name && item.role == role) return item.id;
    }
    return 0;
  }
  ErrorCode decide(const Session& session, qint64 review, qint64 item, ReviewDecision decision,
                   const QString& note) {
    const auto done = waitFor(house_->reviews->decide(session, review, item, decision, note));
    return done ? none : done.error().code;
  }
  // The officer keeps all but their own, which the administrator keeps.
  void keepAll(qint64 review) {
    const Session admin = house_->enter(QStringLiteral("admin"));
    for (const AccessReviewItem& item : read(review).items) {
      const bool own = item.name == QStringLiteral("sec");
      QCOMPARE(decide(own ? admin : officer_, review, item.id, ReviewDecision::Keep, {}), none);
    }
  }
  ErrorCode sign(qint64 review) {
    const auto done =
        waitFor(house_->reviews->sign(officer_, review, house_->proofOf(QStringLiteral("sec"))));
    return done ? none : done.error().code;
  }
  QString rolesOf(const QString& name) {
    return house_
        ->value(QStringLiteral("SELECT group_concat(role) FROM (SELECT role FROM person_role WHERE "
                               "person_id = (SELECT id FROM person WHERE name = ?) ORDER BY "
                               "role)"),
                {name})
        .toString();
  }

  std::unique_ptr<House> house_;
  Session officer_;
};

static const RegisterTest<TestAccessReview> registeredTestAccessReview;

}  // namespace linewarden::test

#include "test_access_review.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

class TestEmergencyReview : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    house_ = std::make_unique<House>();
    house_->add(QStringLiteral("sec"), {Role::SecurityOfficer});
    officer_ = house_->enter(QStringLiteral("sec"));
  }
  void cleanup() { house_.reset(); }

  void twoPeopleReviewIt() {
    const qint64 access = openedAndClosed();
    QCOMPARE(review(QStringLiteral("sec"), access), none);
    QCOMPARE(only().reviewedBy, QStringList{QStringLiteral("Person sec")});
    QVERIFY(!only().isReviewed());
    const AuditEvent entry = house_->newest();
    QCOMPARE(entry.action, QStringLiteral("emergency.reviewed"));
    QCOMPARE(entry.object, QStringLiteral("emergency:%1").arg(access));
    QCOMPARE(entry.reason, QStringLiteral("looked at all of it"));
    QCOMPARE(review(QStringLiteral("admin"), access), none);
    QVERIFY(only().isReviewed());
    QCOMPARE(waitFor(house_->breakGlass->readiness())->unreviewed, 0);
    house_->add(QStringLiteral("third"), {Role::SecurityOfficer});
    QCOMPARE(review(QStringLiteral("third"), access), ErrorCode::Conflict);
  }
  void nobodyReviewsWhatIsOpen() {
    const auto session = open(prepare().join(u' '));
    QCOMPARE(review(QStringLiteral("sec"), session->emergency), ErrorCode::Conflict);
    QCOMPARE(review(QStringLiteral("sec"), 99), ErrorCode::NotFound);
  }
  void onePersonDoesNotSignTwice() {
    const qint64 access = openedAndClosed();
    QCOMPARE(review(QStringLiteral("sec"), access), none);
    QCOMPARE(review(QStringLiteral("sec"), access), ErrorCode::SeparationOfDuties);
    QTRY_COMPARE(house_->countOf(QStringLiteral("permission.refused")), 1);
    // Nor with a second account.
    house_->add(QStringLiteral("sec2"), QStringLiteral("Other one"), {Role::SecurityOfficer});
    house_->change(
        QStringLiteral("UPDATE person SET display_name = 'person SEC' WHERE name = "
                       "'sec2'"));
    QCOMPARE(review(QStringLiteral("sec2"), access), ErrorCode::SeparationOfDuties);
    QCOMPARE(only().reviewedBy.size(), qsizetype(1));
  }
  void whoOpenedItDoesNotReviewIt_data() {
    QTest::addColumn<QString>("openedAs");
    QTest::newRow("display name") << QStringLiteral("Person sec");
    QTest::newRow("other case") << QStringLiteral("PERSON SEC");
    QTest::newRow("account") << QStringLiteral("sec");
  }
  void whoOpenedItDoesNotReviewIt() {
    QFETCH(QString, openedAs);
    const qint64 access = openedAndClosed(openedAs);
    QCOMPARE(review(QStringLiteral("sec"), access), ErrorCode::SeparationOfDuties);
    QCOMPARE(review(QStringLiteral("admin"), access), none);
  }
  void reviewingWantsTheRightAProofAndANote() {
    const qint64 access = openedAndClosed();
    house_->add(QStringLiteral("rossi"), {Role::ShiftSupervisor});
    QCOMPARE(review(QStringLiteral("rossi"), access), ErrorCode::PermissionDenied);
    const Session session = reEntered();
    QCOMPARE(
        waitFor(house_->breakGlass->review(session, access, house_->proofOf(QStringLiteral("sec")),
                                           QStringLiteral(" ")))
            .error()
            .code,
        ErrorCode::InvalidArgument);
    Proof proof = house_->proofOf(QStringLiteral("sec"));
    proof.password = typed(QStringLiteral("not the password"));
    QVERIFY(!waitFor(house_->breakGlass->review(session, access, std::move(proof),
                                                QStringLiteral("fine")))
                 .ok());
    QVERIFY(only().reviewedBy.isEmpty());
    QCOMPARE(house_->countOf(QStringLiteral("emergency.reviewed")), 0);
  }
  void aReviewThatWasTamperedWithDoesNotCount_data() {
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* name, const char* sql) {
      QTest::newRow(name) << QString::fromLatin1(sql);
    };
    row("note", "UPDATE emergency_review SET note = 'other'");
    row("moment", "UPDATE emergency_review SET reviewed = reviewed + 1");
    row("document", "UPDATE emergency_review SET document = document || ' '");
    row("signature", "UPDATE emergency_review SET signature = zeroblob(64)");
    row("person", "UPDATE emergency_review SET person_id = 1");
    row("key",
        "UPDATE emergency_review SET signing_key_id = (SELECT id FROM signing_key WHERE "
        "person_id = 1)");
    row("name of who opened it", "UPDATE emergency_access SET opened_as = 'Somebody else'");
    row("reason", "UPDATE emergency_access SET reason = 'a drill'");
    row("entries", "UPDATE emergency_access SET last_entry = last_entry - 1");
    row("first entry", "UPDATE emergency_access SET first_entry = first_entry + 1");
    row("closed", "UPDATE emergency_access SET closed = closed + 1");
  }
  void aReviewThatWasTamperedWithDoesNotCount() {
    QFETCH(QString, sql);
    const qint64 access = openedAndClosed();
    QCOMPARE(review(QStringLiteral("sec"), access), none);
    QCOMPARE(only().reviewedBy.size(), qsizetype(1));
    house_->change(sql);
    QVERIFY(only().reviewedBy.isEmpty());
    // Who signed then can sign what stands there now.
    QCOMPARE(review(QStringLiteral("sec"), access), none);
    QVERIFY(only().reviewedBy.contains(QStringLiteral("Person sec")));
  }
  void aReviewMadeUpInTheStoreDoesNotCount() {
    const qint64 access = openedAndClosed();
    house_->change(QStringLiteral("INSERT INTO emergency_review VALUES (?, 1, 5, 'fine', '{}', "
                                  "zeroblob(64), 1)"),
                   {access});
    QVERIFY(only().reviewedBy.isEmpty());
  }
  void remindsOnceADayWhatNobodyReviewed() {
    const qint64 access = openedAndClosed();
    QVERIFY(waitFor(house_->breakGlass->readiness()).ok());
    QCOMPARE(reminders(), 0);
    house_->clock.advance(24h - 1s);
    QVERIFY(waitFor(house_->breakGlass->readiness()).ok());
    QCOMPARE(reminders(), 0);
    house_->clock.advance(1s);
    QVERIFY(waitFor(house_->breakGlass->readiness()).ok());
    QVERIFY(waitFor(house_->breakGlass->readiness()).ok());
    QCOMPARE(reminders(), 1);
    // Acknowledged is not reviewed: it comes again the next day, and not before.
    house_->change(QStringLiteral("UPDATE security_notice SET acknowledged = 1"));
    house_->clock.advance(23h);
    QVERIFY(waitFor(house_->breakGlass->readiness()).ok());
    QCOMPARE(reminders(), 1);
    house_->clock.advance(1h);
    QVERIFY(waitFor(house_->breakGlass->readiness()).ok());
    QCOMPARE(reminders(), 2);
    QCOMPARE(review(QStringLiteral("sec"), access), none);
    QCOMPARE(review(QStringLiteral("admin"), access), none);
    house_->clock.advance(48h);
    QVERIFY(waitFor(house_->breakGlass->readiness()).ok());
    QCOMPARE(reminders(), 2);
  }

 private:
  static constexpr ErrorCode none = ErrorCode::Cancelled;

  QStringList prepare() {
    const auto words = waitFor(house_->breakGlass->prepare(officer_));
    return words ? *words : QStringList();
  }
  Result<Session> open(const QString& phrase,
                       const QString& openedAs = QStringLiteral("Anna Rossi")) {
    return waitFor(house_->breakGlass->open(typed(phrase), openedAs,
                                            QStringLiteral("nobody can sign in tonight")));
  }
  Session reEntered() { return house_->enter(QStringLiteral("sec")); }
  qint64 openedAndClosed(const QString& openedAs = QStringLiteral("Anna Rossi")) {
    const auto session = open(prepare().join(u' '), openedAs);
    if (!session || !waitFor(house_->breakGlass->close(*session, session->emergency))) return 0;
    return session->emergency;
  }
  EmergencyAccess only() {
    const auto list = waitFor(house_->breakGlass->list(house_->guard->serviceSession()));
    return list && list->size() == 1 ? list->constFirst() : EmergencyAccess();
  }
  ErrorCode review(const QString& name, qint64 access) {
    const Session session = house_->enter(name);
    const auto done = waitFor(house_->breakGlass->review(session, access, house_->proofOf(name),
                                                         QStringLiteral("looked at all of it")));
    return done ? none : done.error().code;
  }
  int reminders() {
    return house_
        ->value(QStringLiteral(
            "SELECT count(*) FROM security_notice WHERE kind = 'emergency.unreviewed'"))
        .toInt();
  }

  std::unique_ptr<House> house_;
  Session officer_;
};

static const RegisterTest<TestEmergencyReview> registeredTestEmergencyReview;

}  // namespace linewarden::test

#include "test_emergency_review.moc"

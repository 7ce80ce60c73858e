// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/signing_key.h"
#include "app/identity/access_review_rules.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using namespace access_review_rules;

class TestAccessReviewRules : public QObject {
  Q_OBJECT

 private slots:
  void decisionsHaveStableNames() {
    QCOMPARE(decisionName(ReviewDecision::Keep), QStringLiteral("keep"));
    QCOMPARE(decisionName(ReviewDecision::Remove), QStringLiteral("remove"));
    QVERIFY(decisionName(ReviewDecision::Open).isEmpty());
    QVERIFY(decisionFromName(QString()) == ReviewDecision::Open);
    QVERIFY(decisionFromName(QStringLiteral("remove")) == ReviewDecision::Remove);
    QVERIFY(!decisionFromName(QStringLiteral("Remove")).has_value());
  }
  void theDocumentHasOneForm() {
    const QByteArray expected =
        R"({"items":[{"decided":"2026-01-01T00:00:02.000Z","decidedBy":"sec","decision":"remove",)"
        R"("disabled":true,"displayName":"Anna Rossi","granted":"2025-01-01T00:00:00.000Z",)"
        R"("grantedBy":"admin","item":3,"lastUsed":null,"name":"rossi","note":"left the plant",)"
        R"("person":7,"role":"operator"}],"kind":"linewarden access review",)"
        R"("opened":"2026-01-01T00:00:00.000Z","openedBy":"sec","publicKey":"0a0b","review":2,)"
        R"("signed":"2026-01-01T00:00:05.000Z","signedBy":"sec","version":1})";
    QCOMPARE(documentOf(review(), {item()}, QByteArray::fromHex("0a0b")), expected);
  }
  void theOrderOfTheItemsDoesNotMatter() {
    AccessReviewItem other = item();
    other.id = 9;
    other.role = Role::Auditor;
    QCOMPARE(documentOf(review(), {item(), other}, {}), documentOf(review(), {other, item()}, {}));
  }
  void everyChangeShows_data() {
    QTest::addColumn<int>("what");
    for (int what = 0; what < 18; ++what) QTest::addRow("%d", what) << what;
  }
  void everyChangeShows() {
    QFETCH(int, what);
    AccessReview changedReview = review();
    AccessReviewItem changed = item();
    const auto later = std::chrono::milliseconds(1);
    switch (what) {
      case 0: changed.id = 4; break;
      case 1: changed.person = PersonId{8}; break;
      case 2: changed.name = QStringLiteral("rosso"); break;
      case 3: changed.displayName = QStringLiteral("Anna Rosso"); break;
      case 4: changed.disabled = false; break;
      case 5: changed.role = Role::Auditor; break;
      case 6: changed.granted += later; break;
      case 7: changed.grantedBy = QStringLiteral("weber"); break;
      case 8: changed.lastUsed = changed.granted; break;
      case 9: changed.decision = ReviewDecision::Keep; break;
      case 10: changed.note.clear(); break;
      case 11: changed.decidedBy = QStringLiteral("weber"); break;
      case 12: *changed.decided += later; break;
      case 13: changedReview.id = 3; break;
      case 14: changedReview.opened += later; break;
      case 15: changedReview.openedBy = QStringLiteral("weber"); break;
      case 16: *changedReview.signedAt += later; break;
      default: changedReview.signedBy = QStringLiteral("weber"); break;
    }
    QVERIFY(documentOf(changedReview, {changed}, {}) != documentOf(review(), {item()}, {}));
  }
  void aSignatureBelongsToItsBytesAndKey() {
    const SigningKey key = SigningKey::generate();
    const SigningKey other = SigningKey::generate();
    const QByteArray document = documentOf(review(), {item()}, key.publicKey());
    const QByteArray signature = key.sign(document);
    QVERIFY(isVerified(document, document, key.publicKey(), signature));
    QVERIFY(!isVerified(document + ' ', document, key.publicKey(), signature));
    QVERIFY(!isVerified(document, document + ' ', key.publicKey(), signature));
    QVERIFY(!isVerified(document, document, other.publicKey(), signature));
    QVERIFY(!isVerified(document, document, key.publicKey(), other.sign(document)));
    QVERIFY(!isVerified(document, document, key.publicKey(), signature.left(63)));
    QVERIFY(!isVerified({}, {}, {}, {}));
  }
  void whoMayDecide_data() {
    QTest::addColumn<bool>("officer");
    QTest::addColumn<bool>("own");
    QTest::addColumn<bool>("privileged");
    QTest::addColumn<QString>("refusal");
    const QString no = errorCodeName(ErrorCode::PermissionDenied);
    const QString apart = errorCodeName(ErrorCode::SeparationOfDuties);
    QTest::newRow("officer, somebody's") << true << false << false << QString();
    QTest::newRow("officer, an administrator's") << true << false << true << QString();
    QTest::newRow("officer, their own") << true << true << true << apart;
    QTest::newRow("administrator, somebody's") << false << false << false << no;
    QTest::newRow("administrator, an officer's") << false << false << true << QString();
    QTest::newRow("administrator, their own") << false << true << true << apart;
  }
  void whoMayDecide() {
    QFETCH(bool, officer);
    QFETCH(bool, own);
    QFETCH(bool, privileged);
    QFETCH(QString, refusal);
    const auto may = mayDecide({party(1), officer}, party(own ? 1 : 2), privileged);
    QCOMPARE(may ? QString() : errorCodeName(may.error().code), refusal);
  }
  void aSecondAccountIsNoSecondPerson() {
    const role_rules::Party first{PersonId{1}, QStringLiteral("rossi"), QStringLiteral("anna")};
    const role_rules::Party second{PersonId{2}, QStringLiteral("arossi"), QStringLiteral("anna")};
    QCOMPARE(mayDecide({second, true}, first, true).error().code, ErrorCode::SeparationOfDuties);
    const Case ownByTheOther = which(ReviewDecision::Keep, Role::Operator, first, second);
    QCOMPARE(maySign(party(9), {ownByTheOther}).error().code, ErrorCode::SeparationOfDuties);
    const Case removal = which(ReviewDecision::Remove, Role::Administrator, party(3), first);
    QCOMPARE(maySign(second, {removal}).error().code, ErrorCode::SeparationOfDuties);
  }
  void signsOnlyWhatIsDecided() {
    const Case kept = which(ReviewDecision::Keep, Role::Operator, party(2), party(1));
    const Case open = which(ReviewDecision::Open, Role::Auditor, party(3), std::nullopt);
    QVERIFY(maySign(party(1), {kept}).ok());
    const auto refused = maySign(party(1), {kept, open});
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(roleTitle(Role::Auditor)));
  }
  void aDecisionOfNobodyCountsForNothing() {
    const Case kept = which(ReviewDecision::Keep, Role::Operator, party(2), std::nullopt);
    QCOMPARE(maySign(party(1), {kept}).error().code, ErrorCode::SeparationOfDuties);
  }
  void takingAPrivilegedRoleTakesTwo() {
    for (const Role role : {Role::Administrator, Role::SecurityOfficer}) {
      const Case removal = which(ReviewDecision::Remove, role, party(2), party(1));
      QCOMPARE(maySign(party(1), {removal}).error().code, ErrorCode::SeparationOfDuties);
      QVERIFY(maySign(party(3), {removal}).ok());
      const Case kept = which(ReviewDecision::Keep, role, party(2), party(1));
      QVERIFY(maySign(party(1), {kept}).ok());
    }
    const Case plain = which(ReviewDecision::Remove, Role::Operator, party(2), party(1));
    QVERIFY(maySign(party(1), {plain}).ok());
  }

 private:
  static AccessReview review() {
    AccessReview review;
    review.id = 2;
    review.opened = fromMillis(1'767'225'600'000);
    review.openedBy = QStringLiteral("sec");
    review.signedAt = review.opened + std::chrono::seconds(5);
    review.signedBy = QStringLiteral("sec");
    return review;
  }
  static AccessReviewItem item() {
    AccessReviewItem item;
    item.id = 3;
    item.person = PersonId{7};
    item.name = QStringLiteral("rossi");
    item.displayName = QStringLiteral("Anna Rossi");
    item.disabled = true;
    item.granted = fromMillis(1'735'689'600'000);
    item.grantedBy = QStringLiteral("admin");
    item.decision = ReviewDecision::Remove;
    item.note = QStringLiteral("left the plant");
    item.decidedBy = QStringLiteral("sec");
    item.decided = fromMillis(1'767'225'602'000);
    return item;
  }
  static role_rules::Party party(qint64 id) {
    const QString name = QStringLiteral("person%1").arg(id);
    return {PersonId{id}, name, name};
  }
  static Case which(ReviewDecision decision, Role role, const role_rules::Party& holder,
                    const std::optional<role_rules::Party>& decider) {
    return {QStringLiteral("rossi"), QStringLiteral("Anna Rossi"), role, decision, holder, decider};
  }
};

static const RegisterTest<TestAccessReviewRules> registeredTestAccessReviewRules;

}  // namespace linewarden::test

#include "test_access_review_rules.moc"

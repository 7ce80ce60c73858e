// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/access/emergency_model.h"
#include "ui/access/emergency_words.h"
#include "ui/access/policy_model.h"
#include "ui/access/policy_words.h"
#include "ui/access/review_model.h"
#include "ui/access/review_view.h"
#include "ui/access/review_words.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

const UtcTime now = fromMillis(1'780'000'000'000);

AccessReviewItem itemWith(qint64 id, int heldDays, int usedDays) {
  AccessReviewItem item;
  item.id = id;
  item.displayName = QStringLiteral("Somebody");
  item.granted = now - std::chrono::days(heldDays);
  if (usedDays >= 0) item.lastUsed = now - std::chrono::days(usedDays);
  return item;
}

}  // namespace

class TestAccessWords : public QObject {
  Q_OBJECT

 private slots:
  static void saysWhenARoleWasLastUsed() {
    QCOMPARE(lastUsedWords({}, now), QStringLiteral("Never"));
    QCOMPARE(lastUsedWords(now, now), QStringLiteral("Today"));
    QVERIFY(lastUsedWords(now - std::chrono::days(12), now).startsWith(QStringLiteral("12 ")));
  }

  static void marksWhatWasLongUnused_data() {
    QTest::addColumn<int>("heldDays");
    QTest::addColumn<int>("usedDays");
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("used lately") << 400 << 3 << false;
    QTest::newRow("used 90 days ago") << 400 << 90 << false;
    QTest::newRow("used 91 days ago") << 400 << 91 << true;
    QTest::newRow("never, given lately") << 10 << -1 << false;
    QTest::newRow("never, given long ago") << 91 << -1 << true;
  }
  static void marksWhatWasLongUnused() {
    QFETCH(int, heldDays);
    QFETCH(int, usedDays);
    QFETCH(bool, isMarked);
    QCOMPARE(isLongUnused(itemWith(1, heldDays, usedDays), now), isMarked);
  }

  static void groupsAHash() {
    QCOMPARE(groupsOfFour(QByteArray::fromHex("a1b2c3d4e5f6")), QStringLiteral("a1b2 c3d4 e5f6"));
    QCOMPARE(groupsOfFour({}), QString());
  }

  static void findsWhatAPolicyWeakens() {
    const RolePolicy before{Role::Operator, FactorDemand::SecurityKey, std::chrono::minutes(5),
                            std::chrono::minutes(600), true};
    QVERIFY(weakenings(before, before).isEmpty());
    RolePolicy after = before;
    after.idleLock = std::chrono::minutes(4);
    after.longestSession = std::chrono::minutes(60);
    QVERIFY(weakenings(before, after).isEmpty());
    after = {Role::Operator, FactorDemand::AnyFactor, std::chrono::minutes(6),
             std::chrono::minutes(601), false};
    QCOMPARE(weakenings(before, after).size(), 4);
  }

  static void writesMinutes() {
    QCOMPARE(minutesWords(std::chrono::minutes(5)), QStringLiteral("5 min"));
    QCOMPARE(minutesWords(std::chrono::hours(12)), QStringLiteral("12 h"));
    QCOMPARE(minutesWords(std::chrono::minutes(95)), QStringLiteral("1 h 35 min"));
  }

  static void saysWhoStillHasToSign() {
    EmergencyAccess access;
    access.closed = now;
    QVERIFY(reviewersWords(access).contains(QStringLiteral("two people")));
    access.reviewedBy = {QStringLiteral("Eva Meyer")};
    QVERIFY(reviewersWords(access).contains(QStringLiteral("a second person")));
    QVERIFY(wantsWork(access));
    access.reviewedBy.append(QStringLiteral("Anna Rossi"));
    QCOMPARE(reviewersWords(access), QStringLiteral("Eva Meyer, Anna Rossi"));
    QVERIFY(!wantsWork(access));
  }

  static void keepsTheModelsInOrder() {
    ReviewModel reviews;
    const QAbstractItemModelTester reviewTester(&reviews);
    reviews.setItems({itemWith(1, 100, 3), itemWith(2, 100, -1)}, now);
    reviews.setItems({itemWith(1, 100, 4), itemWith(2, 100, -1)}, now);
    QVERIFY(!reviews.index(0, ReviewModel::LastUsed).data(ReviewModel::LongUnusedRole).toBool());
    QVERIFY(reviews.index(1, ReviewModel::LastUsed).data(ReviewModel::LongUnusedRole).toBool());
    reviews.setItems({}, now);
    PolicyModel policies;
    const QAbstractItemModelTester policyTester(&policies);
    policies.setPolicies({AccessPolicy::defaultFor(Role::Operator)});
    policies.setPolicies({AccessPolicy::defaultFor(Role::Auditor)});
    EmergencyModel accesses;
    const QAbstractItemModelTester emergencyTester(&accesses);
    EmergencyAccess older;
    older.id = 1;
    EmergencyAccess newer;
    newer.id = 2;
    newer.opened = now;
    accesses.setAccesses({older, newer}, now);
    QCOMPARE(accesses.accesses().constFirst().id, 2);
  }

  static void warnsOfABrokenSeal() {
    ReviewView view;
    AccessReviewDocument document;
    document.review.id = 1;
    document.review.signedAt = now;
    document.review.signedBy = QStringLiteral("meyer");
    document.items = {itemWith(1, 10, 3)};
    view.show(document, now, {});
    const auto* seal = view.findChild<QLabel*>(QStringLiteral("reviewSeal"));
    QVERIFY(seal->text().contains(QStringLiteral("Not verified")));
    QCOMPARE(seal->property("tone").toString(), QStringLiteral("problem"));
  }
};

static const RegisterTest<TestAccessWords> registeredTestAccessWords;

}  // namespace linewarden::test

#include "test_access_words.moc"

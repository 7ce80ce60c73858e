// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_desk.h"
#include "tests/support/run_tests.h"

#include <QSpinBox>

namespace linewarden::test {

using namespace ui;

namespace {

/// Eva Meyer with the operator's rules in the panel.
struct PolicyDesk : AccessDesk {
  bool isReady = invited && enter(meyer, "policy");

  PolicyDesk() { choose("policyTable", 0); }
  [[nodiscard]] RolePolicy policy() const {
    return place.identity->policy().policies().constFirst();
  }
  void setIdleLock(int minutes) const { find<QSpinBox>("policyIdleLock")->setValue(minutes); }
};

}  // namespace

class TestPolicySection : public QObject {
  Q_OBJECT

 private slots:
  static void changesARule() {
    PolicyDesk desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.sees("policyPanel"));
    QVERIFY(!desk.isOpen("savePolicy"));
    desk.setIdleLock(4);
    QVERIFY(!desk.sees("policyWeaker"));
    desk.type("policyReason", QStringLiteral("desks in the open hall"));
    desk.press("savePolicy");
    QTRY_COMPARE(desk.told.size(), 1);
    QCOMPARE(desk.policy().idleLock, std::chrono::minutes(4));
    QTRY_COMPARE(desk.table("policyTable")->model()->index(0, 2).data().toString(),
                 QStringLiteral("4 min"));
    QVERIFY(!desk.isOpen("savePolicy"));
    desk.draw(QStringLiteral("policy"));
  }

  static void keepsWhatIsEnteredBehindAnotherPart() {
    PolicyDesk desk;
    QVERIFY(desk.isReady);
    desk.setIdleLock(4);
    desk.press("access-review");
    QVERIFY(desk.settles());
    desk.press("access-policy");
    QVERIFY(desk.settles());
    QVERIFY(desk.sees("policyIdleLock"));
    QCOMPARE(desk.find<QSpinBox>("policyIdleLock")->value(), 4);
  }

  static void saysWhatBecomesWeaker() {
    PolicyDesk desk;
    QVERIFY(desk.isReady);
    desk.setIdleLock(30);
    QVERIFY(desk.sees("policyWeaker"));
    QVERIFY(
        desk.textOf("policyWeaker").contains(QStringLiteral("after 30 min in place of 10 min")));
    desk.draw(QStringLiteral("policy-weaker"));
    desk.type("policyReason", QStringLiteral("long batches"));
    desk.press("savePolicy");
    QTRY_COMPARE(desk.policy().idleLock, std::chrono::minutes(30));
    QVERIFY(desk.place.actions().contains(QStringLiteral("policy.changed")));
  }

  static void demandsASecurityKey() {
    PolicyDesk desk;
    QVERIFY(desk.isReady);
    desk.press("policySecurityKey");
    desk.type("policyReason", QStringLiteral("keys are handed out"));
    desk.press("savePolicy");
    QTRY_VERIFY(desk.policy().factor == FactorDemand::SecurityKey);
  }

  static void wantsAReason() {
    PolicyDesk desk;
    QVERIFY(desk.isReady);
    desk.setIdleLock(4);
    desk.press("savePolicy");
    QVERIFY(desk.find("policyReason")->property("problem").toBool());
    QCOMPARE(desk.policy().idleLock, std::chrono::minutes(10));
  }

  static void asksForAFreshProof() {
    PolicyDesk desk;
    QVERIFY(desk.isReady);
    desk.growOld();
    desk.setIdleLock(4);
    desk.type("policyReason", QStringLiteral("desks in the open hall"));
    desk.press("savePolicy");
    QTRY_VERIFY(desk.sees("proofPassword"));
    desk.prove();
    QTRY_COMPARE(desk.policy().idleLock, std::chrono::minutes(4));
  }

  static void isOnlyLookedAtByWhoMayNot() {
    PolicyDesk desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.enter(desk.rossi, "policy"));
    desk.choose("policyTable", 0);
    QVERIFY(desk.sees("policyPanel"));
    QVERIFY(!desk.find("policyIdleLock")->isEnabled());
    QVERIFY(!desk.sees("savePolicy"));
    QVERIFY(!desk.textOf("policyProblem").isEmpty());
  }
};

static const RegisterTest<TestPolicySection> registeredTestPolicySection;

}  // namespace linewarden::test

#include "test_policy_section.moc"

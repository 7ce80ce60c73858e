// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_desk.h"
#include "tests/support/run_tests.h"

namespace linewarden::test {

using namespace ui;

namespace {

/// Eva Meyer, security officer, and Nora Lange, operator, whose panel is open.
struct RoleDeskPlace : PeopleDesk {
  Session meyer = place.enter(QStringLiteral("meyer"));
  Session nora = colleague(QStringLiteral("lange"), QStringLiteral("Nora Lange"), {Role::Operator});

  RoleDeskPlace() { enter(session, QStringLiteral("lange")); }
  [[nodiscard]] QSet<Role> rolesOfNora() const { return person(QStringLiteral("lange")).roles; }
  /// Anna asks to make Nora administrator.
  void ask() {
    press("changeRoles");
    press("role-administrator");
    giveReason(QStringLiteral("second administrator"));
  }
};

}  // namespace

class TestRoleChanges : public QObject {
  Q_OBJECT

 private slots:
  static void givesAndTakesAtOnceWhatNeedsNoSecondPerson() {
    RoleDeskPlace desk;
    QVERIFY(desk.settles());
    desk.press("changeRoles");
    QVERIFY(!desk.isOpen("actDo"));
    desk.press("role-operator");
    desk.press("role-process-engineer");
    desk.draw(QStringLiteral("roles"));
    desk.giveReason(QStringLiteral("new post"));
    QTRY_COMPARE(desk.rolesOfNora(), QSet<Role>{Role::ProcessEngineer});
    QTRY_COMPARE(desk.told.size(), 1);
    QTRY_VERIFY(desk.says(QStringLiteral("Process engineer")));
  }

  static void saysBeforehandWhatWaitsAndWhatDoesNotGoTogether() {
    RoleDeskPlace desk;
    QVERIFY(desk.settles());
    desk.press("changeRoles");
    desk.press("role-administrator");
    QVERIFY(desk.textOf("rolesForesight").contains(QStringLiteral("second person")));
    QVERIFY(desk.isOpen("actDo"));
    desk.press("role-security-officer");
    QVERIFY(desk.textOf("rolesForesight").contains(QStringLiteral("together")));
    QVERIFY(!desk.isOpen("actDo"));
  }

  static void waitsForASecondPersonWhoConfirms() {
    RoleDeskPlace desk;
    QVERIFY(desk.settles());
    desk.ask();
    QTRY_VERIFY(desk.sees("waitingStrip"));
    QTRY_COMPARE(desk.textOf("figureWaiting"), QStringLiteral("1"));
    QTRY_VERIFY(desk.says(QStringLiteral("second administrator")));
    QVERIFY(!desk.sees("confirmChange"));
    QVERIFY(desk.isOpen("refuseChange"));
    QVERIFY(!desk.rolesOfNora().contains(Role::Administrator));
    desk.draw(QStringLiteral("waiting-own"));
    desk.enter(desk.meyer);
    QVERIFY(desk.settles());
    QVERIFY(desk.isOpen("confirmChange"));
    desk.draw(QStringLiteral("waiting"));
    desk.press("confirmChange");
    desk.draw(QStringLiteral("confirm"));
    desk.press("actDo");
    QTRY_VERIFY(desk.rolesOfNora().contains(Role::Administrator));
    QTRY_VERIFY(!desk.sees("waitingStrip"));
  }

  static void isRefusedByASecondPersonWithAReason() {
    RoleDeskPlace desk;
    QVERIFY(desk.settles());
    desk.ask();
    QTRY_VERIFY(desk.sees("waitingStrip"));
    desk.enter(desk.meyer);
    QVERIFY(desk.settles());
    desk.press("refuseChange");
    desk.giveReason(QStringLiteral("one is enough"));
    QTRY_VERIFY(desk.place.actions().contains(QStringLiteral("role.change-refused")));
    QTRY_VERIFY(!desk.sees("waitingStrip"));
    QVERIFY(!desk.rolesOfNora().contains(Role::Administrator));
  }

  static void isTakenBackByWhoAsked() {
    RoleDeskPlace desk;
    QVERIFY(desk.settles());
    desk.ask();
    QTRY_VERIFY(desk.isOpen("refuseChange"));
    desk.press("refuseChange");
    desk.giveReason(QStringLiteral("asked by mistake"));
    QTRY_VERIFY(!desk.sees("waitingStrip"));
  }

  static void isNotConfirmedByWhoseRoleItIs() {
    RoleDeskPlace desk;
    RoleDesk& roles = desk.place.identity->roles();
    const QString why = QStringLiteral("second administrator");
    const auto asked =
        waitFor(roles.grant(desk.session, desk.nora.person, Role::Administrator, why));
    QVERIFY(asked.ok());
    QVERIFY(waitFor(roles.confirm(desk.meyer, asked->changeId)).ok());
    QVERIFY(waitFor(roles.revoke(desk.session, desk.nora.person, Role::Administrator, why)).ok());
    desk.enter(desk.nora);
    QVERIFY(desk.settles());
    QVERIFY(desk.sees("waitingStrip"));
    QVERIFY(!desk.isOpen("confirmChange"));
    QVERIFY(!desk.isOpen("refuseChange"));
    QTRY_VERIFY(desk.says(QStringLiteral("your own roles")));
  }
};

static const RegisterTest<TestRoleChanges> registeredTestRoleChanges;

}  // namespace linewarden::test

#include "test_role_changes.moc"

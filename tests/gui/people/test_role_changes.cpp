// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_desk.h"
#include "tests/support/run_tests.h"

namespace linewarden::test {

using namespace ui;

namespace {

/// Luc Moreau, security officer, and Eva Lange, operator, whose panel is open.
struct RoleDeskPlace : PeopleDesk {
  Session luc =
      colleague(QStringLiteral("moreau"), QStringLiteral("Luc Moreau"), {Role::SecurityOfficer});
  Session eva = colleague(QStringLiteral("lange"), QStringLiteral("Eva Lange"), {Role::Operator});

  RoleDeskPlace() { enter(session, QStringLiteral("lange")); }
  [[nodiscard]] QSet<Role> rolesOfEva() const { return person(QStringLiteral("lange")).roles; }
  /// Anna asks to make Eva administrator.
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
    QTRY_COMPARE(desk.rolesOfEva(), QSet<Role>{Role::ProcessEngineer});
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
    QVERIFY(desk.says(QStringLiteral("second administrator")));
    QVERIFY(!desk.sees("confirmChange"));
    QVERIFY(desk.isOpen("refuseChange"));
    QVERIFY(!desk.rolesOfEva().contains(Role::Administrator));
    desk.draw(QStringLiteral("waiting-own"));
    desk.enter(desk.luc);
    QVERIFY(desk.settles());
    QVERIFY(desk.isOpen("confirmChange"));
    desk.draw(QStringLiteral("waiting"));
    desk.press("confirmChange");
    desk.draw(QStringLiteral("confirm"));
    desk.press("actDo");
    QTRY_VERIFY(desk.rolesOfEva().contains(Role::Administrator));
    QTRY_VERIFY(!desk.sees("waitingStrip"));
  }

  static void isRefusedByASecondPersonWithAReason() {
    RoleDeskPlace desk;
    QVERIFY(desk.settles());
    desk.ask();
    QTRY_VERIFY(desk.sees("waitingStrip"));
    desk.enter(desk.luc);
    QVERIFY(desk.settles());
    desk.press("refuseChange");
    desk.giveReason(QStringLiteral("one is enough"));
    QTRY_VERIFY(desk.place.actions().contains(QStringLiteral("role.change-refused")));
    QTRY_VERIFY(!desk.sees("waitingStrip"));
    QVERIFY(!desk.rolesOfEva().contains(Role::Administrator));
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
    QVERIFY(desk.settles());
    // Luc is to lose his role: he may not decide that.
    QVERIFY(waitFor(desk.place.identity->roles().grant(desk.session, desk.eva.person,
                                                       Role::Administrator,
                                                       QStringLiteral("second administrator")))
                .ok());
    desk.enter(desk.eva);
    QVERIFY(desk.settles());
    QVERIFY(desk.says(QStringLiteral("The accounts cannot be shown")));
    desk.enter(desk.session);
    QVERIFY(desk.settles());
    QVERIFY(!desk.sees("confirmChange"));
  }
};

static const RegisterTest<TestRoleChanges> registered;

}  // namespace linewarden::test

#include "test_role_changes.moc"

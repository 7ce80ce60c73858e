// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_desk.h"
#include "tests/support/run_tests.h"

namespace linewarden::test {

using namespace ui;

namespace {

/// Nora Lange, operator, signed in too, and open in the panel.
struct NoraDesk : PeopleDesk {
  Session nora = colleague(QStringLiteral("lange"), QStringLiteral("Nora Lange"), {Role::Operator});

  NoraDesk() { enter(session, QStringLiteral("lange")); }
  [[nodiscard]] bool noraIsIn() const {
    return place.guard->check(nora, Permission::ViewPlant).ok();
  }
};

}  // namespace

class TestPeopleActs : public QObject {
  Q_OBJECT

 private slots:
  static void disablesWithAReasonAndEnablesAgain() {
    NoraDesk desk;
    QVERIFY(desk.settles());
    QVERIFY(desk.noraIsIn());
    desk.press("disablePerson");
    desk.draw(QStringLiteral("disable"));
    desk.giveReason(QStringLiteral("left the plant"));
    QTRY_COMPARE(desk.told.size(), 1);
    QVERIFY(desk.person(QStringLiteral("lange")).disabled);
    QVERIFY(!desk.noraIsIn());
    QTRY_VERIFY(desk.isOpen("enablePerson"));
    desk.press("enablePerson");
    desk.giveReason(QStringLiteral("is back"));
    QTRY_COMPARE(desk.told.size(), 2);
    QVERIFY(!desk.person(QStringLiteral("lange")).disabled);
  }

  static void wantsAReason() {
    NoraDesk desk;
    QVERIFY(desk.settles());
    desk.press("disablePerson");
    desk.giveReason(QStringLiteral("   "));
    QVERIFY(desk.find("actReason")->property("problem").toBool());
    QVERIFY(desk.sees("actReason"));
    QVERIFY(!desk.person(QStringLiteral("lange")).disabled);
  }

  static void givesAnotherPasswordWhenItIsReset() {
    NoraDesk desk;
    QVERIFY(desk.settles());
    desk.press("resetPassword");
    desk.giveReason(QStringLiteral("forgot it"));
    QTRY_VERIFY(desk.sees("oneTimePasswordDialog"));
    QVERIFY(!desk.noraIsIn());
    QString typed = desk.textOf("oneTimePassword");
    desk.draw(QStringLiteral("reset-password"));
    desk.press("oneTimePasswordDone");
    QVERIFY(waitFor(desk.place.signIn->checkPassword(QStringLiteral("lange"),
                                                     SecretBytes::takeText(typed)))
                .ok());
    QTRY_VERIFY(desk.sees("retiredFingerprint"));
    QVERIFY(desk.says(QStringLiteral("stays verifiable")));
  }

  static void resetsTheSecondFactor() {
    NoraDesk desk;
    QVERIFY(desk.settles());
    desk.press("resetSecondFactor");
    desk.giveReason(QStringLiteral("lost the phone"));
    QTRY_COMPARE(desk.told.size(), 1);
    QVERIFY(!desk.person(QStringLiteral("lange")).hasSecondFactor);
    QTRY_COMPARE(desk.textOf("figureWithoutFactor"), QStringLiteral("1"));
  }

  static void endsOneSession() {
    NoraDesk desk;
    QVERIFY(desk.settles());
    desk.press("personEndSession");
    desk.giveReason(QStringLiteral("left the desk open"));
    QTRY_VERIFY(!desk.noraIsIn());
    QTRY_VERIFY(desk.says(QStringLiteral("Signed in nowhere")));
  }

  static void endsAllSessions() {
    NoraDesk desk;
    QVERIFY(desk.settles());
    desk.press("personEndAll");
    desk.giveReason(QStringLiteral("left the desk open"));
    QTRY_VERIFY(!desk.noraIsIn());
    QTRY_COMPARE(desk.told.size(), 1);
  }

  static void closesWhatNobodyDoesToThemselves() {
    PeopleDesk desk;
    desk.enter(desk.session, QStringLiteral("rossi"));
    QVERIFY(desk.settles());
    for (const char* name :
         {"disablePerson", "resetPassword", "resetSecondFactor", "changeRoles", "personEndAll"}) {
      QVERIFY2(!desk.isOpen(name), name);
      QVERIFY2(!desk.find(name)->toolTip().isEmpty(), name);
    }
  }

  static void showsARefusalInPlace() {
    NoraDesk desk;
    QVERIFY(desk.settles());
    desk.press("disablePerson");
    // Meanwhile somebody else did it.
    QVERIFY(waitFor(desk.place.people->disable(desk.session, desk.nora.person,
                                               QStringLiteral("left the plant")))
                .ok());
    desk.giveReason(QStringLiteral("left the plant"));
    QTRY_VERIFY(desk.sees("actProblem"));
    QVERIFY(desk.textOf("actProblem").contains(QStringLiteral("disabled already")));
    desk.draw(QStringLiteral("refused"));
    desk.press("actWayOut");
    QTRY_VERIFY(desk.find("actReason") == nullptr);
  }

  static void forgetsThePersonWhenItIsLeft() {
    NoraDesk desk;
    QVERIFY(desk.settles());
    desk.page.leave();
    QVERIFY(!desk.sees("personPanel"));
    QCOMPARE(desk.names().size(), 0);
  }
};

static const RegisterTest<TestPeopleActs> registeredTestPeopleActs;

}  // namespace linewarden::test

#include "test_people_acts.moc"

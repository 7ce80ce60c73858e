// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_desk.h"
#include "tests/support/run_tests.h"

#include <QComboBox>

namespace linewarden::test {

using namespace ui;

namespace {

/// Anna, Eva Meyer (security officer), Nora Lange (operator, invited).
struct FullDesk : PeopleDesk {
  Invited nora = invite(QStringLiteral("lange"), QStringLiteral("Nora Lange"), {Role::Operator});

  FullDesk() { enter(session); }

  void choose(const char* box, const QString& text) const {
    auto* choices = find<QComboBox>(box);
    choices->setCurrentIndex(choices->findText(text));
  }
};

void keyTo(Qt::Key key) {
  QTest::keyClick(QApplication::focusWidget(), key);
}

// Tab, until the widget of that name has the focus.
bool tabTo(const QString& name) {
  for (int steps = 0; steps < 60; ++steps) {
    keyTo(Qt::Key_Tab);
    if (QApplication::focusWidget()->objectName() == name) return true;
  }
  return false;
}

}  // namespace

class TestPeoplePage : public QObject {
  Q_OBJECT

 private slots:
  static void showsEverybodyAndTheFigures() {
    const FullDesk desk;
    QVERIFY(desk.settles());
    const QStringList all{QStringLiteral("Anna Rossi"), QStringLiteral("Eva Meyer"),
                          QStringLiteral("Nora Lange")};
    QCOMPARE(desk.names(), all);
    QCOMPARE(desk.textOf("figurePeople"), QStringLiteral("3"));
    QCOMPARE(desk.textOf("figureInvited"), QStringLiteral("1"));
    QCOMPARE(desk.textOf("figureWithoutFactor"), QStringLiteral("0"));
    QCOMPARE(desk.textOf("figureWaiting"), QStringLiteral("0"));
    QVERIFY(!desk.sees("waitingStrip"));
    QVERIFY(!desk.sees("personPanel"));
    desk.draw(QStringLiteral("list"));
  }

  static void findsByNameAndAccount() {
    const FullDesk desk;
    QVERIFY(desk.settles());
    desk.type("peopleSearch", QStringLiteral("nora lan"));
    QCOMPARE(desk.names(), QStringList{QStringLiteral("Nora Lange")});
    desk.type("peopleSearch", QStringLiteral("MEYER"));
    QCOMPARE(desk.names(), QStringList{QStringLiteral("Eva Meyer")});
  }

  static void filtersByRoleStateFactorAndSignIn() {
    FullDesk desk;
    QVERIFY(desk.settles());
    desk.choose("peopleRole", roleTitle(Role::SecurityOfficer));
    QCOMPARE(desk.names(), QStringList{QStringLiteral("Eva Meyer")});
    desk.choose("peopleRole", QStringLiteral("Any role"));
    desk.choose("peopleState", QStringLiteral("Invited"));
    QCOMPARE(desk.names(), QStringList{QStringLiteral("Nora Lange")});
    desk.choose("peopleState", QStringLiteral("Any state"));
    desk.choose("peopleFactor", QStringLiteral("Authenticator"));
    QCOMPARE(desk.names().size(), 2);
    desk.choose("peopleFactor", QStringLiteral("Any factor"));
    desk.choose("peopleSignIn", QStringLiteral("Never signed in"));
    const QStringList never{QStringLiteral("Eva Meyer"), QStringLiteral("Nora Lange")};
    QCOMPARE(desk.names(), never);
  }

  static void saysWhenNobodyPassesAndShowsEverybodyAgain() {
    const FullDesk desk;
    QVERIFY(desk.settles());
    desk.type("peopleSearch", QStringLiteral("nobody"));
    QVERIFY(desk.says(QStringLiteral("Nobody here")));
    QVERIFY(!desk.table()->isVisible());
    desk.press("clearPeopleFilters");
    QCOMPARE(desk.names().size(), 3);
    QVERIFY(desk.table()->isVisible());
    QVERIFY(desk.find<QLineEdit>("peopleSearch")->text().isEmpty());
  }

  static void opensThePersonOfTheAddress() {
    FullDesk desk;
    const Session okafor = desk.colleague(QStringLiteral("okafor"), QStringLiteral("Daniel Okafor"),
                                          {Role::ShiftSupervisor});
    QVERIFY(okafor.isValid());
    desk.enter(desk.session, QStringLiteral("okafor"));
    QVERIFY(desk.settles());
    QVERIFY(desk.sees("personPanel"));
    QTRY_VERIFY(desk.says(QStringLiteral("okafor, account of this plant")));
    QVERIFY(desk.says(QStringLiteral("Shift supervisor")));
    QVERIFY(desk.says(QStringLiteral("10 recovery code")));
    QVERIFY(desk.says(QStringLiteral("desk, console")));
    QVERIFY(desk.says(QStringLiteral("Chose their password and second factor")));
    const auto details = waitFor(desk.place.people->details(desk.session, okafor.person));
    QVERIFY(details.ok());
    QCOMPARE(desk.textOf("fingerprint"), fingerprintOf(details->signingKeys.first().publicKey));
    desk.draw(QStringLiteral("panel"));
  }

  static void tellsWhenTheAddressNamesNobody() {
    PeopleDesk desk;
    desk.enter(desk.session, QStringLiteral("ghost"));
    QVERIFY(desk.settles());
    QCOMPARE(desk.told.size(), 1);
    QVERIFY(desk.told.first().first().toString().contains(QStringLiteral("ghost")));
    QVERIFY(!desk.sees("personPanel"));
  }

  static void hidesHistoryFromThoseWhoMayNotReadTheTrail() {
    FullDesk desk;
    const Session supervisor = desk.colleague(
        QStringLiteral("okafor"), QStringLiteral("Daniel Okafor"), {Role::ShiftSupervisor});
    desk.enter(supervisor, QStringLiteral("meyer"));
    QVERIFY(desk.settles());
    QTRY_VERIFY(desk.says(QStringLiteral("Only those who may read the audit trail")));
    QVERIFY(!desk.says(QStringLiteral("Chose their password")));
    QVERIFY(!desk.isOpen("disablePerson"));
    QVERIFY(
        desk.find("disablePerson")->toolTip().contains(permissionTitle(Permission::ManagePeople)));
    QVERIFY(!desk.isOpen("invitePerson"));
  }

  static void saysWhyNothingIsShownToThoseWhoMayNot() {
    FullDesk desk;
    const Session worker =
        desk.colleague(QStringLiteral("okafor"), QStringLiteral("Daniel Okafor"), {Role::Operator});
    desk.enter(worker);
    QVERIFY(desk.settles());
    QVERIFY(desk.says(QStringLiteral("The accounts cannot be shown")));
    QVERIFY(desk.says(permissionTitle(Permission::ViewPeople)));
  }

  static void showsWhatOthersChangeMeanwhile() {
    FullDesk desk;
    QVERIFY(desk.settles());
    const auto done = waitFor(desk.place.people->disable(desk.session, desk.nora.person,
                                                         QStringLiteral("left the plant")));
    QVERIFY(done.ok());
    const auto state = [&desk] { return desk.table()->model()->index(2, 2).data().toString(); };
    QTRY_COMPARE(state(), QStringLiteral("Disabled"));
  }

  static void goesByKeyboardAlone() {
    FullDesk desk;
    QVERIFY(desk.settles());
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.find("peopleSearch")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("lange"));
    keyTo(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(desk.table()));
    keyTo(Qt::Key_Down);
    keyTo(Qt::Key_Return);
    QTRY_VERIFY(desk.isOpen("disablePerson"));
    QVERIFY(tabTo(QStringLiteral("disablePerson")));
    keyTo(Qt::Key_Space);
    QTRY_VERIFY(desk.sees("actReason"));
    QTRY_COMPARE(QApplication::focusWidget(), desk.find("actReason"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("left the plant"));
    keyTo(Qt::Key_Return);
    QTRY_VERIFY(desk.person(QStringLiteral("lange")).disabled);
    QTRY_VERIFY(desk.isOpen("enablePerson"));
  }

  static void typingOverTheTableSearchesAndEscapeClosesThePanel() {
    FullDesk desk;
    desk.enter(desk.session, QStringLiteral("meyer"));
    QVERIFY(desk.settles());
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    QTest::keyClick(desk.find("resetPassword"), Qt::Key_Escape);
    QVERIFY(!desk.sees("personPanel"));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(desk.table()));
    QTest::keyClick(desk.table(), Qt::Key_E);
    QCOMPARE(QApplication::focusWidget(), desk.find("peopleSearch"));
    QCOMPARE(desk.find<QLineEdit>("peopleSearch")->text(), QStringLiteral("e"));
  }
};

static const RegisterTest<TestPeoplePage> registeredTestPeoplePage;

}  // namespace linewarden::test

#include "test_people_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_desk.h"
#include "tests/support/run_tests.h"

#include <QClipboard>
#include <QGuiApplication>

namespace linewarden::test {

using namespace ui;

class TestInvite : public QObject {
  Q_OBJECT

 private slots:
  static void invitesAndShowsTheOneTimePasswordOnce() {
    PeopleDesk desk;
    QVERIFY(desk.settles());
    desk.press("invitePerson");
    QVERIFY(desk.sees("inviteDialog"));
    QVERIFY(!desk.isOpen("actDo"));
    desk.type("inviteAccount", QStringLiteral("lange"));
    desk.type("inviteName", QStringLiteral("Nora Lange"));
    QVERIFY(!desk.isOpen("actDo"));
    desk.press("role-operator");
    QVERIFY(desk.isOpen("actDo"));
    desk.draw(QStringLiteral("invite"));
    desk.press("actDo");
    QTRY_VERIFY(desk.sees("oneTimePasswordDialog"));
    desk.draw(QStringLiteral("one-time-password"));
    const QString password = desk.textOf("oneTimePassword");
    desk.press("copyOneTimePassword");
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
    QTest::keyClick(desk.find("oneTimePasswordDialog"), Qt::Key_Escape);
    QVERIFY(desk.sees("oneTimePasswordDialog"));
    desk.press("oneTimePasswordDone");
    QTRY_VERIFY(desk.find("oneTimePasswordDialog") == nullptr);
    QTRY_COMPARE(desk.names().size(), 3);
    QVERIFY(desk.enrol({{}, QStringLiteral("lange"), password, {}, {}}).isValid());
  }

  static void judgesWhatIsTypedAtOnce() {
    const PeopleDesk desk;
    QVERIFY(desk.settles());
    desk.press("invitePerson");
    desk.type("inviteAccount", QStringLiteral("Nora Lange"));
    QVERIFY(desk.find("inviteAccount")->property("problem").toBool());
    desk.type("inviteAccount", QStringLiteral("lange"));
    QVERIFY(!desk.find("inviteAccount")->property("problem").toBool());
    desk.type("inviteName", QStringLiteral("12"));
    QVERIFY(desk.find("inviteName")->property("problem").toBool());
    QVERIFY(!desk.isOpen("actDo"));
  }

  static void saysWhichRolesWaitAndWhichDoNotGoTogether() {
    const PeopleDesk desk;
    QVERIFY(desk.settles());
    desk.press("invitePerson");
    desk.type("inviteAccount", QStringLiteral("lange"));
    desk.type("inviteName", QStringLiteral("Nora Lange"));
    desk.press("role-administrator");
    QVERIFY(desk.textOf("inviteForesight").contains(QStringLiteral("second person")));
    QVERIFY(desk.isOpen("actDo"));
    desk.press("role-security-officer");
    QVERIFY(desk.textOf("inviteForesight").contains(QStringLiteral("together")));
    QVERIFY(!desk.isOpen("actDo"));
    desk.draw(QStringLiteral("invite-apart"));
  }

  static void tellsATakenNameInPlace() {
    PeopleDesk desk;
    QVERIFY(desk.settles());
    desk.press("invitePerson");
    desk.type("inviteAccount", QStringLiteral("r0ssi"));
    desk.type("inviteName", QStringLiteral("Nora Lange"));
    desk.press("role-operator");
    desk.press("actDo");
    QTRY_VERIFY(desk.find("inviteAccount")->property("problem").toBool());
    QVERIFY(desk.sees("inviteDialog"));
    QCOMPARE(desk.names().size(), 2);
  }

  static void asksForAFreshProofAndGoesOn() {
    PeopleDesk desk;
    QVERIFY(desk.settles());
    desk.growOld();
    desk.press("invitePerson");
    desk.type("inviteAccount", QStringLiteral("lange"));
    desk.type("inviteName", QStringLiteral("Nora Lange"));
    desk.press("role-operator");
    desk.press("actDo");
    QTRY_VERIFY(desk.sees("proofDialog"));
    desk.prove();
    QTRY_VERIFY(desk.sees("oneTimePasswordDialog"));
  }

  static void staysOpenWhenTheProofIsNotGiven() {
    PeopleDesk desk;
    QVERIFY(desk.settles());
    desk.growOld();
    desk.press("invitePerson");
    desk.type("inviteAccount", QStringLiteral("lange"));
    desk.type("inviteName", QStringLiteral("Nora Lange"));
    desk.press("role-operator");
    desk.press("actDo");
    QTRY_VERIFY(desk.sees("proofDialog"));
    QTest::keyClick(desk.find("proofDialog"), Qt::Key_Escape);
    QTRY_VERIFY(desk.isOpen("actDo"));
    QCOMPARE(desk.find<QLineEdit>("inviteAccount")->text(), QStringLiteral("lange"));
    QVERIFY(!desk.place.actions().contains(QStringLiteral("person.invited")));
  }
};

static const RegisterTest<TestInvite> registeredTestInvite;

}  // namespace linewarden::test

#include "test_invite.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_desk.h"
#include "tests/support/run_tests.h"

#include <QCheckBox>

namespace linewarden::test {

using namespace ui;

class TestAccountPage : public QObject {
  Q_OBJECT

 private slots:
  static void showsWhatBelongsToThePerson() {
    const AccountDesk desk;
    QTRY_VERIFY(desk.page.isSettled());
    const PersonDetails details = desk.details();
    QCOMPARE(details.signingKeys.size(), 1);
    QTRY_VERIFY(desk.says(fingerprintOf(details.signingKeys.first().publicKey)));
    QVERIFY(desk.says(QStringLiteral("10 of them are left")));
    QVERIFY(desk.says(QStringLiteral("this session")));
    QVERIFY(!desk.sees("securityKeyDemand"));
    desk.draw(QStringLiteral("page"));
  }

  static void changesThePasswordWithTheOldOneAndACode() {
    AccountDesk desk;
    QTRY_VERIFY(desk.page.isSettled());
    const QByteArray key = desk.details().signingKeys.first().publicKey;
    desk.press("changePassword");
    QTRY_VERIFY(desk.sees("newPassword"));
    desk.draw(QStringLiteral("password"));
    const QString wanted = QStringLiteral("nine loud orange kettles");
    desk.type("newPassword", wanted);
    desk.type("newPasswordAgain", wanted);
    desk.prove();
    QTRY_VERIFY(desk.find("proofDialog") == nullptr);
    QTRY_COMPARE(desk.told.size(), 1);
    QVERIFY(desk.place.actions().contains(QStringLiteral("person.password-changed")));
    QCOMPARE(desk.details().signingKeys.first().publicKey, key);
    QString typed = wanted;
    QVERIFY(waitFor(desk.place.signIn->checkPassword(QStringLiteral("rossi"),
                                                     SecretBytes::takeText(typed)))
                .ok());
  }

  static void keepsThePasswordWhenTheProofIsWrong() {
    AccountDesk desk;
    QTRY_VERIFY(desk.page.isSettled());
    desk.press("changePassword");
    QTRY_VERIFY(desk.sees("newPassword"));
    desk.type("newPassword", QStringLiteral("nine loud orange kettles"));
    desk.type("newPasswordAgain", QStringLiteral("nine loud orange kettles"));
    desk.type("proofPassword", QStringLiteral("not the password"));
    desk.type("proofCode", desk.place.code());
    desk.press("proofGive");
    QTRY_VERIFY(desk.find("proofPassword")->property("problem").toBool() ||
                desk.find("proofCode")->property("problem").toBool());
    QVERIFY(desk.sees("proofDialog"));
    QVERIFY(!desk.place.actions().contains(QStringLiteral("person.password-changed")));
  }

  static void setsUpAnotherAuthenticator() {
    AccountDesk desk;
    QTRY_VERIFY(desk.page.isSettled());
    desk.press("setUpAuthenticator");
    QTRY_VERIFY(desk.sees("authenticatorCode"));
    desk.draw(QStringLiteral("authenticator"));
    desk.type("authenticatorCode", desk.place.codeOf(desk.find<QLabel>("spelledSecret")->text()));
    desk.press("authenticatorUse");
    QTRY_VERIFY(desk.find("authenticatorDialog") == nullptr);
    QVERIFY(desk.place.actions().contains(QStringLiteral("person.authenticator-set")));
  }

  static void makesRecoveryCodesAndKeepsThemInSightUntilTheyAreKept() {
    AccountDesk desk;
    QTRY_VERIFY(desk.page.isSettled());
    desk.place.clock.advance(AccessGuard::freshFor + std::chrono::seconds(1));
    desk.press("newRecoveryCodes");
    desk.press("makeCodesVerb");
    QTRY_VERIFY(desk.sees("proofDialog"));
    desk.draw(QStringLiteral("proof"));
    desk.prove();
    QTRY_VERIFY(desk.sees("codesDialog"));
    desk.draw(QStringLiteral("codes"));
    QTest::keyClick(desk.find("codesDialog"), Qt::Key_Escape);
    QVERIFY(desk.sees("codesDialog"));
    QVERIFY(!desk.find("codesDone")->isEnabled());
    desk.find<QCheckBox>("recoveryCodesKept")->click();
    desk.press("codesDone");
    QTRY_VERIFY(desk.find("codesDialog") == nullptr);
    QVERIFY(desk.place.actions().contains(QStringLiteral("person.recovery-codes-made")));
  }

  static void endsASessionElsewhere() {
    AccountDesk desk;
    QTRY_VERIFY(desk.page.isSettled());
    // The same person at another workstation on the same store.
    Identity other(*desk.place.store, *desk.place.audit, desk.place.clock, QStringLiteral("desk-2"),
                   QStringLiteral("console"), {64, 1, 1});
    desk.place.clock.advance(totp::period);
    QString typed = desk.place.password;
    const auto pending = waitFor(
        other.signIn().checkPassword(QStringLiteral("rossi"), SecretBytes::takeText(typed)));
    QVERIFY(pending.ok());
    QString digits = desk.place.code();
    const auto away =
        waitFor(other.signIn().checkSecondFactor(pending->ticket, SecretBytes::takeText(digits)));
    QVERIFY(away.ok());
    desk.page.enter(desk.session, {});
    QTRY_VERIFY(desk.says(QStringLiteral("desk-2")));
    desk.press("endSession");
    desk.press("endSessionVerb");
    QTRY_VERIFY(!desk.says(QStringLiteral("desk-2 (")));
    QVERIFY(desk.place.actions().contains(QStringLiteral("session.ended")));
  }

  static void signsOutEverywhere() {
    AccountDesk desk;
    QTRY_VERIFY(desk.page.isSettled());
    desk.press("endAllSessions");
    desk.draw(QStringLiteral("everywhere"));
    desk.press("endAllVerb");
    QTRY_VERIFY(!desk.place.guard->check(desk.session, Permission::ManageOwnAccount).ok());
  }
};

static const RegisterTest<TestAccountPage> registeredTestAccountPage;

}  // namespace linewarden::test

#include "test_account_page.moc"

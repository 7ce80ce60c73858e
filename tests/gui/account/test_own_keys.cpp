// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_desk.h"
#include "app/identity/access_policy.h"
#include "tests/support/run_tests.h"

namespace linewarden::test {

using namespace ui;

class TestOwnKeys : public QObject {
  Q_OBJECT

 private slots:
  static void addsASecurityKeyByTouch() {
    AccountDesk desk;
    QTRY_VERIFY(desk.page.isSettled());
    desk.press("addSecurityKey");
    QVERIFY(desk.sees("addKeyTitle"));
    desk.draw(QStringLiteral("add-key"));
    desk.key.touchAtOnce(false);
    desk.type("addKeyTitle", QStringLiteral("Blue key"));
    desk.type("addKeyPin", QStringLiteral("1234"));
    desk.press("addKeyAct");
    QTRY_VERIFY(desk.key.isBlinking());
    QTRY_VERIFY(desk.find<QLabel>("addKeyTold")->text().contains(QStringLiteral("Touch")));
    desk.draw(QStringLiteral("add-key-touch"));
    desk.key.touch();
    QTRY_VERIFY(desk.find("addKeyDialog") == nullptr);
    QTRY_VERIFY(desk.says(QStringLiteral("Blue key")));
    QCOMPARE(desk.details().securityKeys.size(), 1);
  }

  static void tellsAWrongPinAndAddsNothing() {
    AccountDesk desk;
    QTRY_VERIFY(desk.page.isSettled());
    desk.press("addSecurityKey");
    desk.type("addKeyTitle", QStringLiteral("Blue key"));
    desk.type("addKeyPin", QStringLiteral("9999"));
    desk.press("addKeyAct");
    QTRY_VERIFY(desk.find("addKeyPin")->property("problem").toBool());
    QCOMPARE(desk.details().securityKeys.size(), 0);
  }

  static void givesAKeyWithoutPinItsFirstOne() {
    AccountDesk desk;
    SoftSecurityKey fresh(SoftKeyModel(), {});
    setSecurityKeyBus(std::make_unique<SoftSecurityKeyBus>(QList<SoftSecurityKey*>{&fresh}));
    QTRY_VERIFY(desk.page.isSettled());
    desk.press("addSecurityKey");
    desk.type("addKeyTitle", QStringLiteral("New key"));
    desk.type("addKeyPin", QStringLiteral("2468"));
    desk.press("addKeyAct");
    QTRY_VERIFY(desk.sees("addKeyPinAgain"));
    desk.draw(QStringLiteral("first-pin"));
    desk.type("addKeyPin", QStringLiteral("2468"));
    desk.type("addKeyPinAgain", QStringLiteral("8642"));
    desk.press("addKeyAct");
    QVERIFY(desk.find("addKeyPinAgain")->property("problem").toBool());
    desk.type("addKeyPinAgain", QStringLiteral("2468"));
    desk.press("addKeyAct");
    QTRY_VERIFY(desk.find("addKeyDialog") == nullptr);
    QCOMPARE(desk.details().securityKeys.size(), 1);
    setSecurityKeyBus(std::make_unique<SoftSecurityKeyBus>(QList<SoftSecurityKey*>()));
  }

  static void removesAKey() {
    AccountDesk desk;
    QVERIFY(registerKey(desk.place.identity->ownAccount(), desk.session, desk.key,
                        QStringLiteral("Blue key"))
                .ok());
    QTRY_VERIFY(desk.says(QStringLiteral("Blue key")));
    const qint64 id = desk.details().securityKeys.first().id;
    desk.press(QStringLiteral("removeKey%1").arg(id).toLatin1().constData());
    desk.press("removeKeyVerb");
    QTRY_VERIFY(desk.details().securityKeys.isEmpty());
    QVERIFY(desk.place.actions().contains(QStringLiteral("person.security-key-removed")));
  }

  static void saysOnTopThatAKeyIsStillMissing() {
    AccountDesk desk;
    RolePolicy policy = AccessPolicy::defaultFor(Role::Administrator);
    policy.factor = FactorDemand::SecurityKey;
    QVERIFY(
        waitFor(desk.place.identity->policy().change(desk.place.enter(QStringLiteral("meyer")),
                                                     policy, QStringLiteral("as the plant asks")))
            .ok());
    desk.session = desk.place.enter();
    QVERIFY(desk.session.isValid());
    desk.page.enter(desk.session, {});
    QTRY_VERIFY(desk.sees("securityKeyDemand"));
    desk.draw(QStringLiteral("demand"));
    desk.press("demandedKeyAdd");
    desk.type("addKeyTitle", QStringLiteral("Blue key"));
    desk.type("addKeyPin", QStringLiteral("1234"));
    desk.press("addKeyAct");
    QTRY_VERIFY(!desk.sees("securityKeyDemand"));
    QVERIFY(desk.place.guard->check(desk.session, Permission::ManagePeople).ok());
  }

  static void rotatesTheSigningKey() {
    AccountDesk desk;
    QTRY_VERIFY(desk.page.isSettled());
    const QByteArray before = desk.details().signingKeys.first().publicKey;
    desk.press("rotateKey");
    QTRY_VERIFY(desk.sees("rotateReason"));
    desk.draw(QStringLiteral("rotate"));
    // Without a reason nothing happens.
    desk.prove();
    QVERIFY(desk.find("rotateReason")->property("problem").toBool());
    desk.type("rotateReason", QStringLiteral("The laptop was away for a day"));
    desk.prove();
    QTRY_VERIFY(desk.find("proofDialog") == nullptr);
    const auto keys = desk.details().signingKeys;
    QCOMPARE(keys.size(), 2);
    QVERIFY(keys.first().publicKey != before);
    QVERIFY(keys.last().retired.has_value());
    QTRY_VERIFY(desk.says(fingerprintOf(before)));
    desk.draw(QStringLiteral("rotated"));
  }
};

static const RegisterTest<TestOwnKeys> registeredTestOwnKeys;

}  // namespace linewarden::test

#include "test_own_keys.moc"

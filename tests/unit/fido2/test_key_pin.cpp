// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestKeyPin : public QObject {
  Q_OBJECT

 private slots:
  void tellsHowManyTriesAreLeft() {
    SoftSecurityKey key;
    const auto wrong = registerKey(key, creationFor(), "4321");
    COMPARE_CODE(wrong, ErrorCode::SecurityKeyPinWrong);
    QVERIFY(wrong.error().message.contains(u'7'));
    SoftSecurityKeyBus bus({&key});
    const auto state = SecurityKeyReader(bus).state(key.model().path);
    VERIFY_OK(state);
    QVERIFY(state->pinSet);
    QCOMPARE(state->pinTriesLeft, 7);
    VERIFY_OK(registerKey(key, creationFor()));
    QCOMPARE(key.pinTriesLeft(), 8);
  }
  void isBlockedForNowAfterThreeInARow() {
    SoftSecurityKey key;
    const auto credential = registerKey(key, creationFor());
    VERIFY_OK(credential);
    COMPARE_CODE(signInWith(key, *credential, "0000"), ErrorCode::SecurityKeyPinWrong);
    COMPARE_CODE(signInWith(key, *credential, "0000"), ErrorCode::SecurityKeyPinWrong);
    const auto third = signInWith(key, *credential, "0000");
    COMPARE_CODE(third, ErrorCode::SecurityKeyPinBlocked);
    COMPARE_CODE(signInWith(key, *credential), ErrorCode::SecurityKeyPinBlocked);
    key.unplug();
    key.plug();
    VERIFY_OK(signInWith(key, *credential));
  }
  void isBlockedForGoodAfterEight() {
    SoftSecurityKey key;
    const auto credential = registerKey(key, creationFor());
    VERIFY_OK(credential);
    QString lastForNow;
    for (int time = 1; time <= 8; ++time) {
      const auto wrong = signInWith(key, *credential, "0000");
      QVERIFY(!wrong.ok());
      if (time == 6) lastForNow = wrong.error().message;
      if (time % 3 != 0) continue;
      key.unplug();
      key.plug();
    }
    const auto blocked = signInWith(key, *credential);
    COMPARE_CODE(blocked, ErrorCode::SecurityKeyPinBlocked);
    QVERIFY(blocked.error().message != lastForNow);
    SoftSecurityKeyBus bus({&key});
    const auto state = SecurityKeyReader(bus).state(key.model().path);
    VERIFY_OK(state);
    QCOMPARE(state->pinTriesLeft, 0);
  }
  void doesNotTryWhatCanBeNoPin_data() {
    QTest::addColumn<QByteArray>("pin");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("123");
    QTest::newRow("long") << QByteArray(64, '1');
    QTest::newRow("ten megabytes") << QByteArray(10'000'000, '1');
    QTest::newRow("right up to a NUL") << QByteArray("1234\0x", 6);
  }
  void doesNotTryWhatCanBeNoPin() {
    QFETCH(QByteArray, pin);
    SoftSecurityKey key;
    COMPARE_CODE(registerKey(key, creationFor(), pin), ErrorCode::SecurityKeyPinWrong);
    QCOMPARE(key.pinTriesLeft(), 8);
    QCOMPARE(key.requestsOf(0x01), 0);
  }
  void demandsAPin() {
    SoftSecurityKey key({}, {});
    COMPARE_CODE(registerKey(key, creationFor()), ErrorCode::SecurityKeyPinMissing);
    QCOMPARE(key.requestsOf(0x01), 0);
    SoftSecurityKeyBus bus({&key});
    const auto state = SecurityKeyReader(bus).state(key.model().path);
    VERIFY_OK(state);
    QVERIFY(!state->pinSet);
  }
  void givesAKeyItsFirstPin_data() {
    QTest::addColumn<bool>("protocol2");
    QTest::newRow("protocol 1") << false;
    QTest::newRow("protocol 2") << true;
  }
  void givesAKeyItsFirstPin() {
    QFETCH(bool, protocol2);
    SoftKeyModel model;
    model.knowsPinProtocol2 = protocol2;
    SoftSecurityKey key(model, {});
    SoftSecurityKeyBus bus({&key});
    VERIFY_OK(SecurityKeyReader(bus).setPin(model.path, pinOf("häst-9")));
    COMPARE_CODE(SecurityKeyReader(bus).setPin(model.path, pinOf("other")),
                 ErrorCode::AlreadyExists);
    VERIFY_OK(registerKey(key, creationFor(), "häst-9"));
  }
  void tellsThatTheKeyWantsALongerPin() {
    SoftKeyModel model;
    model.leastPinCharacters = 6;
    SoftSecurityKey key(model, {});
    SoftSecurityKeyBus bus({&key});
    COMPARE_CODE(SecurityKeyReader(bus).setPin(model.path, pinOf("12345")),
                 ErrorCode::InvalidArgument);
    COMPARE_CODE(SecurityKeyReader(bus).setPin(model.path, pinOf("123")),
                 ErrorCode::InvalidArgument);
    VERIFY_OK(SecurityKeyReader(bus).setPin(model.path, pinOf("123456")));
  }
};

static const RegisterTest<TestKeyPin> registeredTestKeyPin;

}  // namespace linewarden::test

#include "test_key_pin.moc"

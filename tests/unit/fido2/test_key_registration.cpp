// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestKeyRegistration : public QObject {
  Q_OBJECT

 private slots:
  void registersAndSignsIn_data() {
    QTest::addColumn<bool>("protocol2");
    QTest::addColumn<bool>("permissions");
    QTest::addColumn<int>("algorithm");
    QTest::newRow("CTAP 2.1, ES256") << true << true << coseEs256;
    QTest::newRow("CTAP 2.1, EdDSA") << true << true << coseEdDsa;
    QTest::newRow("PIN protocol 1") << false << true << coseEs256;
    QTest::newRow("CTAP 2.0") << false << false << coseEs256;
    QTest::newRow("PIN protocol 2 without permissions") << true << false << coseEs256;
  }
  void registersAndSignsIn() {
    QFETCH(bool, protocol2);
    QFETCH(bool, permissions);
    QFETCH(int, algorithm);
    SoftSecurityKey key({QStringLiteral("soft/1"), true, protocol2, permissions, algorithm});

    const auto credential = registerKey(key, creationFor());
    VERIFY_OK(credential);
    QCOMPARE(credential->algorithm, algorithm);
    QCOMPARE(credential->publicKey.size(), algorithm == coseEdDsa ? 32 : 64);
    QCOMPARE(credential->aaguid.size(), 16);
    QCOMPARE(credential->counter, 1U);

    const auto counter = signInWith(key, *credential);
    VERIFY_OK(counter);
    QVERIFY(*counter > credential->counter);
  }
  void registersSeveralKeysOfOnePerson() {
    SoftSecurityKey daily(modelAt(QStringLiteral("soft/daily")));
    SoftSecurityKey spare(modelAt(QStringLiteral("soft/spare")), "987654");
    const auto first = registerKey(daily, creationFor());
    VERIFY_OK(first);
    const auto second = registerKey(spare, creationFor({first->id}), "987654");
    VERIFY_OK(second);
    QVERIFY(first->id != second->id);
    VERIFY_OK(signInWith(daily, *first));
    VERIFY_OK(signInWith(spare, *second, "987654"));
  }
  void refusesAKeyThatIsRegisteredAlready() {
    SoftSecurityKey key;
    const auto first = registerKey(key, creationFor());
    VERIFY_OK(first);
    // Among others, more than would fit into a key's longest message.
    QList<QByteArray> known;
    for (char other = 1; other <= 40; ++other) known.append(QByteArray(48, other));
    known.append(first->id);
    COMPARE_CODE(registerKey(key, creationFor(known)), ErrorCode::AlreadyExists);
  }
  void takesNoKeyWithoutFido2() {
    SoftKeyModel model;
    model.knowsFido2 = false;
    SoftSecurityKey key(model);
    COMPARE_CODE(registerKey(key, creationFor()), ErrorCode::NotSupported);
  }
  void tellsThatNoKeyIsPluggedIn() {
    SoftSecurityKey key;
    key.unplug();
    COMPARE_CODE(registerKey(key, creationFor()), ErrorCode::SecurityKeyMissing);
  }
  void cutsLongNamesAtWholeCharacters() {
    SoftSecurityKey key;
    auto creation = creationFor();
    creation.displayName = QStringLiteral("\U0001F3ED").repeated(100);
    creation.userName = QString(63, u'n') + QStringLiteral("öö");
    VERIFY_OK(registerKey(key, creation));
  }
  void refusesAQuestionThatIsNotSafe_data() {
    QTest::addColumn<linewarden::SecurityKeyCreation>("creation");
    const auto row = [](const char* name, auto spoil) {
      auto creation = creationFor();
      spoil(creation);
      QTest::newRow(name) << creation;
    };
    row("no challenge", [](auto& creation) { creation.challenge.clear(); });
    row("short challenge", [](auto& creation) { creation.challenge.resize(15); });
    row("no user", [](auto& creation) { creation.userId.clear(); });
    row("long user", [](auto& creation) { creation.userId = QByteArray(65, 'u'); });
    row("no name", [](auto& creation) { creation.userName.clear(); });
    row("empty known id", [](auto& creation) { creation.known = {QByteArray()}; });
  }
  void refusesAQuestionThatIsNotSafe() {
    QFETCH(SecurityKeyCreation, creation);
    SoftSecurityKey key;
    COMPARE_CODE(registerKey(key, creation), ErrorCode::InvalidArgument);
    QCOMPARE(key.requestsOf(0x04), 0);
  }
};

static const RegisterTest<TestKeyRegistration> registeredTestKeyRegistration;

}  // namespace linewarden::test

#include "test_key_registration.moc"

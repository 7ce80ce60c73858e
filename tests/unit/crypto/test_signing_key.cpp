// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/signing_key.h"
#include "secrets.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestSigningKey : public QObject {
  Q_OBJECT

 private slots:
  void signsAsTheRfcSays_data() {
    // RFC 8032 section 7.1, tests 1 to 3.
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("1")
        << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
        << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
        << QByteArray()
        << QByteArray(
               "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590"
               "a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("2")
        << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
        << QByteArray("72")
        << QByteArray(
               "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e"
               "15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QTest::newRow("3")
        << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
        << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
        << QByteArray("af82")
        << QByteArray(
               "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d"
               "16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
  }
  void signsAsTheRfcSays() {
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, publicKey);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const SigningKey key = SigningKey::fromSeed(secretFromHex(seed));
    QCOMPARE(key.publicKey().toHex(), publicKey);
    QCOMPARE(key.sign(QByteArray::fromHex(message)).toHex(), signature);
    QVERIFY(isSignatureValid(key.publicKey(), QByteArray::fromHex(message),
                             QByteArray::fromHex(signature)));
  }
  void refusesAnotherMessageKeyOrSignature() {
    const SigningKey key = SigningKey::generate();
    const QByteArray signature = key.sign("recipe 7");
    QVERIFY(isSignatureValid(key.publicKey(), "recipe 7", signature));
    QVERIFY(!isSignatureValid(key.publicKey(), "recipe 8", signature));
    QVERIFY(!isSignatureValid(SigningKey::generate().publicKey(), "recipe 7", signature));
    for (qsizetype at = 0; at < signature.size(); ++at) {
      QVERIFY(!isSignatureValid(key.publicKey(), "recipe 7", flipped(signature, at)));
    }
    QVERIFY(!isSignatureValid(key.publicKey(), "recipe 7", signature.left(63)));
    QVERIFY(!isSignatureValid(key.publicKey().left(31), "recipe 7", signature));
    QVERIFY(!isSignatureValid({}, {}, {}));
  }
  void opensWithItsPasswordAndContextAlone() {
    const SigningKey key = SigningKey::generate();
    const auto sealed = key.sealed(secret("password"), "rossi", cheap_);
    QVERIFY(sealed.ok());
    const auto opened = SigningKey::unsealed(*sealed, secret("password"), "rossi");
    QVERIFY(opened.ok());
    QCOMPARE(opened->publicKey(), key.publicKey());
    QCOMPARE(SigningKey::unsealed(*sealed, secret("passwore"), "rossi").error().code,
             ErrorCode::KeyDamaged);
    QCOMPARE(SigningKey::unsealed(*sealed, secret("password"), "weber").error().code,
             ErrorCode::KeyDamaged);
  }
  void refusesChangedBytes() {
    const auto sealed = SigningKey::generate().sealed(secret("password"), "rossi", cheap_);
    for (qsizetype at = 0; at < sealed->size(); ++at) {
      QVERIFY2(!SigningKey::unsealed(flipped(*sealed, at), secret("password"), "rossi").ok(),
               qPrintable(QString::number(at)));
    }
    QVERIFY(!SigningKey::unsealed({}, secret("password"), "rossi").ok());
  }
  void throwsForASeedOfAnotherSize() {
    QVERIFY_THROWS_EXCEPTION(BrokenInvariant, (void)SigningKey::fromSeed(secret("short")));
  }

 private:
  const Argon2Cost cheap_{64, 1, 1};
};

static const RegisterTest<TestSigningKey> registeredTestSigningKey;

}  // namespace linewarden::test

#include "test_signing_key.moc"

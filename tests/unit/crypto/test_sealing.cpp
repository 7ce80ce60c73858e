// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/random.h"
#include "app/crypto/sealing.h"
#include "secrets.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestSealing : public QObject {
  Q_OBJECT

 private slots:
  void opensAKnownText() {
    // McGrew and Viega, The Galois/Counter Mode of Operation, test case 16.
    const SecretBytes key =
        secretFromHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    const QByteArray sealed = QByteArray::fromHex(
        "cafebabefacedbaddecaf888"
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
        "76fc6ece0f4e1768cddf8853bb2d551b");
    const auto opened =
        unseal(key, sealed, QByteArray::fromHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
    QVERIFY(opened.ok());
    QCOMPARE(bytesOf(*opened).toHex(),
             QByteArray("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
  }
  void opensWhatItSealed() {
    const SecretBytes key = randomSecret(sealKeyBytes);
    for (const QByteArray& text : {QByteArray(), QByteArray("x"), QByteArray(5000, 'y')}) {
      const auto opened = unseal(key, seal(key, secret(text), "context"), "context");
      QVERIFY(opened.ok());
      QCOMPARE(bytesOf(*opened), text);
    }
  }
  void neverSealsTheSameWayTwice() {
    const SecretBytes key = randomSecret(sealKeyBytes);
    QVERIFY(seal(key, secret("x"), "c") != seal(key, secret("x"), "c"));
  }
  void noticesAChangeOfAnyBit() {
    const SecretBytes key = randomSecret(sealKeyBytes);
    const QByteArray sealed = seal(key, secret("the data key"), "context");
    for (qsizetype at = 0; at < sealed.size(); ++at) {
      for (int bit = 0; bit < 8; ++bit) {
        const auto opened = unseal(key, flipped(sealed, at, bit), "context");
        QVERIFY2(!opened.ok(), qPrintable(QString::number(at)));
        QCOMPARE(opened.error().code, ErrorCode::KeyDamaged);
      }
    }
  }
  void noticesAnyOtherLength() {
    const SecretBytes key = randomSecret(sealKeyBytes);
    const QByteArray sealed = seal(key, secret("the data key"), "context");
    for (qsizetype size = 0; size < sealed.size(); ++size) {
      QVERIFY(!unseal(key, sealed.left(size), "context").ok());
    }
    QVERIFY(!unseal(key, sealed + '\0', "context").ok());
  }
  void opensOnlyWithItsKeyAndContext() {
    const SecretBytes key = randomSecret(sealKeyBytes);
    const QByteArray sealed = seal(key, secret("the data key"), "context");
    QVERIFY(!unseal(key, sealed, "contexs").ok());
    QVERIFY(!unseal(key, sealed, "").ok());
    QVERIFY(!unseal(randomSecret(sealKeyBytes), sealed, "context").ok());
  }
  void throwsForAKeyOfAnotherSize() {
    QVERIFY_THROWS_EXCEPTION(BrokenInvariant, (void)seal(secret("short"), secret("x"), "c"));
  }
};

static const RegisterTest<TestSealing> registeredTestSealing;

}  // namespace linewarden::test

#include "test_sealing.moc"

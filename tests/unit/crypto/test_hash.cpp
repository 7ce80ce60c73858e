// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/hash.h"
#include "secrets.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestHash : public QObject {
  Q_OBJECT

 private slots:
  void hashesAsFips180Says() {
    const QByteArray abc("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QCOMPARE(sha256("abc").toHex(), abc);
    QCOMPARE(sha256("a", secret("bc")).toHex(), abc);
    QCOMPARE(sha256("").toHex(),
             QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
  }
  void authenticatesAsTheRfcsSay() {
    const QByteArray question("what do ya want for nothing?");
    // RFC 4231 and RFC 2202, test case 2.
    QCOMPARE(hmacSha256(secret("Jefe"), question).toHex(),
             QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QCOMPARE(hmacSha1(secret("Jefe"), question).toHex(),
             QByteArray("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"));
  }
  void takesAnEmptyKeyAsAKey() {
    (void)hmacSha256(secret("another key"), "x");
    QCOMPARE(hmacSha256(SecretBytes(), "").toHex(),
             QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
  }
  void comparesWholeTexts() {
    QVERIFY(equalInConstantTime("same", "same"));
    QVERIFY(equalInConstantTime("", ""));
    QVERIFY(!equalInConstantTime("same", "sane"));
    QVERIFY(!equalInConstantTime("same", "sam"));
  }
};

static const RegisterTest<TestHash> registeredTestHash;

}  // namespace linewarden::test

#include "test_hash.moc"

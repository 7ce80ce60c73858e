// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/secret_bytes.h"
#include "secrets.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <type_traits>

namespace linewarden::test {

static_assert(!std::is_copy_constructible_v<SecretBytes>);
static_assert(!std::is_copy_assignable_v<SecretBytes>);

class TestSecretBytes : public QObject {
  Q_OBJECT

 private slots:
  void emptiesWhatItTakes() {
    QByteArray bytes(100, 's');
    const SecretBytes taken = SecretBytes::take(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(bytesOf(taken), QByteArray(100, 's'));
  }
  void leavesAnotherOwnersBytesAlone() {
    QByteArray bytes(100, 's');
    const QByteArray other = bytes;
    const SecretBytes taken = SecretBytes::take(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(other, QByteArray(100, 's'));
  }
  void normalisesWhatIsTyped_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("utf8");
    QTest::newRow("plain") << QStringLiteral("pass word") << QByteArray("pass word");
    QTest::newRow("composed") << QStringLiteral("\u00e9") << QByteArray("\xc3\xa9");
    QTest::newRow("decomposed") << QStringLiteral("e\u0301") << QByteArray("\xc3\xa9");
    QTest::newRow("full-width") << QStringLiteral("\uff41") << QByteArray("a");
    QTest::newRow("ligature") << QStringLiteral("\ufb01") << QByteArray("fi");
    QTest::newRow("empty") << QString() << QByteArray();
  }
  void normalisesWhatIsTyped() {
    QFETCH(QString, typed);
    QFETCH(QByteArray, utf8);
    const QString other = typed;
    QCOMPARE(bytesOf(SecretBytes::takeText(typed)), utf8);
    QVERIFY(typed.isEmpty());
    QVERIFY(utf8.isEmpty() == other.isEmpty());
  }
  void isMovedAndNotCopied() {
    SecretBytes first = secret("key");
    SecretBytes second = std::move(first);
    QVERIFY(first.isEmpty());
    QCOMPARE(bytesOf(second), QByteArray("key"));
    SecretBytes third = secret("other");
    third = std::move(second);
    QVERIFY(second.isEmpty());
    QCOMPARE(bytesOf(third), QByteArray("key"));
  }
  void clonesItsBytes() {
    SecretBytes first = secret("key");
    SecretBytes second = first.clone();
    second.data()[0] = 'K';
    QCOMPARE(bytesOf(first), QByteArray("key"));
    QCOMPARE(bytesOf(second), QByteArray("Key"));
  }
  void isEmptyOnceWiped() {
    SecretBytes key = secret("key");
    key.wipe();
    QVERIFY(key.isEmpty());
    QVERIFY(key.data() == nullptr);
    key.wipe();
  }
  void comparesAllBytes() {
    QVERIFY(secret("key").equals(secret("key")));
    QVERIFY(!secret("key").equals(secret("kex")));
    QVERIFY(!secret("key").equals(secret("keys")));
    QVERIFY(SecretBytes().equals(SecretBytes()));
  }
  void startsAsZeros() { QCOMPARE(bytesOf(SecretBytes(5000)), QByteArray(5000, '\0')); }
};

static const RegisterTest<TestSecretBytes> registeredTestSecretBytes;

}  // namespace linewarden::test

#include "test_secret_bytes.moc"

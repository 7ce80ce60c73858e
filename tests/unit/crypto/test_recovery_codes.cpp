// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/recovery_codes.h"
#include "secrets.h"
#include "tests/support/run_tests.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace linewarden::test {

class TestRecoveryCodes : public QObject {
  Q_OBJECT

 private slots:
  void makesTenDifferentCodes() {
    const QStringList codes = newRecoveryCodes();
    QCOMPARE(codes.size(), qsizetype(recoveryCodeCount));
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    static const QRegularExpression shape(
        QStringLiteral("\\A[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}\\z"));
    for (const QString& code : codes) QVERIFY2(shape.match(code).hasMatch(), qPrintable(code));
  }
  void readsWhatPeopleType_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("normal");
    QTest::newRow("as shown") << QByteArray("7KQ2-M9XD-41HT") << QByteArray("7KQ2M9XD41HT");
    QTest::newRow("small, spaced") << QByteArray("7kq2 m9xd 41ht") << QByteArray("7KQ2M9XD41HT");
    QTest::newRow("look-alikes") << QByteArray("oIlO-IIII-0000") << QByteArray("011011110000");
    QTest::newRow("too short") << QByteArray("7KQ2-M9XD-41H") << QByteArray();
    QTest::newRow("too long") << QByteArray("7KQ2-M9XD-41HT0") << QByteArray();
    QTest::newRow("U is no letter") << QByteArray("UUUU-UUUU-UUUU") << QByteArray();
    QTest::newRow("zero byte") << QByteArray("7KQ2M9XD41H\0", 12) << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
  }
  void readsWhatPeopleType() {
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, normal);
    QCOMPARE(bytesOf(normalRecoveryCode(secret(typed))), normal);
  }
  void matchesOnlyItsOwnHash() {
    const SecretBytes code = normalRecoveryCode(secret("7KQ2-M9XD-41HT"));
    const QString hash = recoveryCodeHash(code);
    QVERIFY(hash != recoveryCodeHash(code));
    QVERIFY(recoveryCodeMatches(code, hash));
    QVERIFY(!recoveryCodeMatches(normalRecoveryCode(secret("7KQ2-M9XD-41HS")), hash));
    QVERIFY(!recoveryCodeMatches(SecretBytes(), hash));
    QVERIFY(!recoveryCodeMatches(code, QString()));
    QVERIFY(!recoveryCodeMatches(code, QStringLiteral("$")));
  }
};

static const RegisterTest<TestRecoveryCodes> registeredTestRecoveryCodes;

}  // namespace linewarden::test

#include "test_recovery_codes.moc"

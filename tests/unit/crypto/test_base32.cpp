// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/base32.h"
#include "secrets.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestBase32 : public QObject {
  Q_OBJECT

 private slots:
  void writesAsTheRfcSays_data() {
    // RFC 4648 section 10, without padding.
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray("") << QString();
    QTest::newRow("f") << QByteArray("f") << QStringLiteral("MY");
    QTest::newRow("fo") << QByteArray("fo") << QStringLiteral("MZXQ");
    QTest::newRow("foo") << QByteArray("foo") << QStringLiteral("MZXW6");
    QTest::newRow("foob") << QByteArray("foob") << QStringLiteral("MZXW6YQ");
    QTest::newRow("fooba") << QByteArray("fooba") << QStringLiteral("MZXW6YTB");
    QTest::newRow("foobar") << QByteArray("foobar") << QStringLiteral("MZXW6YTBOI");
    QTest::newRow("high bits") << QByteArray::fromHex("ffff00ff80") << QStringLiteral("777QB74A");
  }
  void writesAsTheRfcSays() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(base32(secret(bytes).span()), text);
    QCOMPARE(fromBase32(text), std::optional(bytes));
  }
  void readsWhatPeopleType() {
    QCOMPARE(fromBase32(QStringLiteral("mzxw 6ytb oi======")), std::optional<QByteArray>("foobar"));
  }
  void refusesOtherText_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("digit one") << QStringLiteral("MZXW1YTB");
    QTest::newRow("letter after padding") << QStringLiteral("MZ=XQ");
    QTest::newRow("wrong length") << QStringLiteral("MZXW6Y");
    QTest::newRow("one letter") << QStringLiteral("M");
    QTest::newRow("stray bits") << QStringLiteral("MZ");
    QTest::newRow("long s, which is S in capitals") << QStringLiteral("M\u017f");
    QTest::newRow("full-width") << QStringLiteral("\uff2dY");
  }
  void refusesOtherText() {
    QFETCH(QString, text);
    QVERIFY(!fromBase32(text).has_value());
  }
};

static const RegisterTest<TestBase32> registeredTestBase32;

}  // namespace linewarden::test

#include "test_base32.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/totp.h"
#include "secrets.h"
#include "tests/support/run_tests.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

namespace linewarden::test {

namespace {

UtcTime atSecond(qint64 second) {
  return fromMillis(second * 1000);
}

}  // namespace

class TestTotp : public QObject {
  Q_OBJECT

 private slots:
  void countsAsRfc4226Says() {
    // RFC 4226 appendix D.
    const QStringList codes{QStringLiteral("755224"), QStringLiteral("287082"),
                            QStringLiteral("359152"), QStringLiteral("969429"),
                            QStringLiteral("338314"), QStringLiteral("254676"),
                            QStringLiteral("287922"), QStringLiteral("162583"),
                            QStringLiteral("399871"), QStringLiteral("520489")};
    for (qint64 counter = 0; counter < codes.size(); ++counter) {
      QCOMPARE(totp::codeAt(secret_, counter), codes.at(counter));
    }
  }
  void tellsTheCodeOfATime_data() {
    // RFC 6238 appendix B, the last six of its eight digits.
    QTest::addColumn<qint64>("second");
    QTest::addColumn<QString>("code");
    QTest::newRow("59") << qint64(59) << QStringLiteral("287082");
    QTest::newRow("1111111109") << qint64(1111111109) << QStringLiteral("081804");
    QTest::newRow("1111111111") << qint64(1111111111) << QStringLiteral("050471");
    QTest::newRow("1234567890") << qint64(1234567890) << QStringLiteral("005924");
    QTest::newRow("2000000000") << qint64(2000000000) << QStringLiteral("279037");
    QTest::newRow("20000000000") << qint64(20000000000) << QStringLiteral("353130");
  }
  void tellsTheCodeOfATime() {
    QFETCH(qint64, second);
    QFETCH(QString, code);
    QCOMPARE(totp::codeAt(secret_, totp::stepAt(atSecond(second))), code);
  }
  void acceptsOneStepOfDrift_data() {
    QTest::addColumn<int>("drift");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("two early") << 2 << false;
    QTest::newRow("one early") << 1 << true;
    QTest::newRow("in time") << 0 << true;
    QTest::newRow("one late") << -1 << true;
    QTest::newRow("two late") << -2 << false;
  }
  void acceptsOneStepOfDrift() {
    QFETCH(int, drift);
    QFETCH(bool, accepted);
    const UtcTime now = atSecond(1234567890);
    const qint64 step = totp::stepAt(now) + drift;
    const auto taken = totp::accept(secret_, totp::codeAt(secret_, step), now, 0);
    QCOMPARE(taken, accepted ? std::optional(step) : std::nullopt);
  }
  void acceptsAStepOnce() {
    const UtcTime now = atSecond(1234567890);
    const qint64 step = totp::stepAt(now);
    const QString code = totp::codeAt(secret_, step);
    QVERIFY(totp::accept(secret_, code, now, step - 1).has_value());
    QVERIFY(!totp::accept(secret_, code, now, step).has_value());
    QVERIFY(!totp::accept(secret_, totp::codeAt(secret_, step - 1), now, step).has_value());
    QVERIFY(totp::accept(secret_, totp::codeAt(secret_, step + 1), now, step).has_value());
  }
  void refusesOtherTexts_data() {
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << QStringLiteral("05471");
    QTest::newRow("long") << QStringLiteral("0050471");
    QTest::newRow("other digits") << QStringLiteral("\u0660\u0665\u0660\u0664\u0667\u0661");
  }
  void refusesOtherTexts() {
    QFETCH(QString, code);
    QVERIFY(!totp::accept(secret_, code, atSecond(1111111111), 0).has_value());
  }
  void spellsTheSecretInGroups() {
    QCOMPARE(totp::spelled(secret_), QStringLiteral("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"));
  }
  void writesTheUriOfAuthenticators() {
    const QUrl uri(totp::uri(secret_, QStringLiteral("Line & warden"), QStringLiteral("rossi")));
    QCOMPARE(uri.scheme(), QStringLiteral("otpauth"));
    QCOMPARE(uri.host(), QStringLiteral("totp"));
    QCOMPARE(uri.path(), QStringLiteral("/Line & warden:rossi"));
    const QUrlQuery query(uri);
    QCOMPARE(query.queryItemValue(QStringLiteral("secret")),
             QStringLiteral("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
    QCOMPARE(query.queryItemValue(QStringLiteral("issuer"), QUrl::FullyDecoded),
             QStringLiteral("Line & warden"));
    QCOMPARE(query.queryItemValue(QStringLiteral("digits")), QStringLiteral("6"));
    QCOMPARE(query.queryItemValue(QStringLiteral("period")), QStringLiteral("30"));
  }
  void makesSecretsOf160Bits() {
    QCOMPARE(totp::newSecret().size(), std::size_t{20});
    QVERIFY(!totp::newSecret().equals(totp::newSecret()));
  }

 private:
  const SecretBytes secret_ = secret("12345678901234567890");
};

static const RegisterTest<TestTotp> registeredTestTotp;

}  // namespace linewarden::test

#include "test_totp.moc"

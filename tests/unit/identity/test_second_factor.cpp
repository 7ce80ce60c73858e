// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/recovery_codes.h"
#include "app/crypto/totp.h"
#include "app/identity/second_factor.h"
#include "house.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using second_factor::Refusal;

class TestSecondFactor : public QObject {
  Q_OBJECT

 private slots:
  void takesACodeAsItIsTyped_data() {
    QTest::addColumn<QString>("code");
    const QString code = totp::codeAt(secret_, step_);
    QTest::newRow("plain") << code;
    QTest::newRow("in groups") << code.left(3) + u' ' + code.mid(3);
    QTest::newRow("with dashes") << code.left(3) + u'-' + code.mid(3) + u' ';
  }
  void takesACodeAsItIsTyped() {
    QFETCH(QString, code);
    const auto verdict = second_factor::judge({secret_, 0, {}}, typed(code), now_);
    QCOMPARE(verdict.totpStep, std::optional(step_));
    QVERIFY(!verdict.recoveryCodeHash.has_value());
    QVERIFY(!verdict.refusal.has_value());
  }
  void tellsAUsedCodeFromAWrongOne() {
    const QString code = totp::codeAt(secret_, step_);
    QCOMPARE(second_factor::judge({secret_, step_, {}}, typed(code), now_).refusal,
             std::optional(Refusal::Used));
    const QString old = totp::codeAt(secret_, step_ - 10);
    QCOMPARE(second_factor::judge({secret_, 0, {}}, typed(old), now_).refusal,
             std::optional(Refusal::Wrong));
  }
  void takesARecoveryCode() {
    const QString hash =
        recoveryCodeHash(normalRecoveryCode(typed(QStringLiteral("7KQ2-M9XD-41HT"))));
    const QString other =
        recoveryCodeHash(normalRecoveryCode(typed(QStringLiteral("0000-0000-0000"))));
    const auto verdict = second_factor::judge({secret_, 0, {other, hash}},
                                              typed(QStringLiteral("7kq2 m9xd 41ht")), now_);
    QCOMPARE(verdict.recoveryCodeHash, std::optional(hash));
    QVERIFY(!verdict.totpStep.has_value());
    QVERIFY(!verdict.refusal.has_value());
  }
  void refusesOtherTexts_data() {
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral("   ");
    QTest::newRow("seven digits") << QStringLiteral("1234567");
    QTest::newRow("letters") << QStringLiteral("abcdef");
    QTest::newRow("another recovery code") << QStringLiteral("7KQ2-M9XD-41HT");
    QTest::newRow("very long") << QString(100'000, u'1');
  }
  void refusesOtherTexts() {
    QFETCH(QString, code);
    const auto verdict =
        second_factor::judge({secret_, 0, {QStringLiteral("00$00")}}, typed(code), now_);
    QCOMPARE(verdict.refusal, std::optional(Refusal::Wrong));
  }
  void refusesAnAccountWithoutASecret() {
    const QString ofEmpty = totp::codeAt(SecretBytes(), step_);
    QVERIFY(second_factor::judge({SecretBytes(), 0, {}}, typed(ofEmpty), now_).refusal.has_value());
  }

 private:
  const UtcTime now_ = fromMillis(1'767'225'600'000);
  const qint64 step_ = totp::stepAt(now_);
  const SecretBytes secret_ = typed(QStringLiteral("12345678901234567890"));
};

static const RegisterTest<TestSecondFactor> registeredTestSecondFactor;

}  // namespace linewarden::test

#include "test_second_factor.moc"

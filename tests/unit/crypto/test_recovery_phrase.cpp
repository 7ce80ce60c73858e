// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/data_key.h"
#include "secrets.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestRecoveryPhrase : public QObject {
  Q_OBJECT

 private slots:
  void acceptsBip39Phrases_data() {
    // The reference vectors of BIP 39 for 256 bits.
    QTest::addColumn<QString>("phrase");
    QTest::newRow("zeros") << QStringLiteral("abandon ").repeated(23) + QStringLiteral("art");
    QTest::newRow("ones") << QStringLiteral("zoo ").repeated(23) + QStringLiteral("vote");
    QTest::newRow("7f") << QStringLiteral(
        "legal winner thank year wave sausage worth useful legal winner thank year wave sausage "
        "worth useful legal winner thank year wave sausage worth title");
    QTest::newRow("80") << QStringLiteral(
        "letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount "
        "doctor acoustic avoid letter advice cage absurd amount doctor acoustic bless");
    QTest::newRow("random") << QStringLiteral(
        "void come effort suffer camp survey warrior heavy shoot primary clutch crush open "
        "amazing screen patrol group space point ten exist slush involve unfold");
  }
  void acceptsBip39Phrases() {
    QFETCH(QString, phrase);
    const auto checked = checkedRecoveryPhrase(phrase);
    QVERIFY(checked.ok());
    QCOMPARE(bytesOf(*checked), phrase.toLatin1());
  }
  void acceptsItsOwnPhrases() {
    for (int at = 0; at < 50; ++at) {
      const QStringList words = newRecoveryPhrase();
      QCOMPARE(words.size(), qsizetype(24));
      QVERIFY(checkedRecoveryPhrase(words.join(u' ')).ok());
    }
    QVERIFY(newRecoveryPhrase() != newRecoveryPhrase());
  }
  void readsWhatPeopleType() {
    const auto checked =
        checkedRecoveryPhrase(QStringLiteral("  ABANDON\tabandon\n") +
                              QStringLiteral("Abandon  ").repeated(21) + QStringLiteral("art "));
    QVERIFY(checked.ok());
    QCOMPARE(bytesOf(*checked), QByteArray("abandon ").repeated(23) + "art");
  }
  void namesTheFirstWrongWord() {
    const auto checked =
        checkedRecoveryPhrase(QStringLiteral("abandon ").repeated(4) + QStringLiteral("abandom ") +
                              QStringLiteral("abandon ").repeated(18) + QStringLiteral("art"));
    QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
    QVERIFY(checked.error().message.contains(QStringLiteral("5")));
    QVERIFY(checked.error().message.contains(QStringLiteral("abandom")));
    QVERIFY(checked.error().detail.isEmpty());
  }
  void noticesAWrongChecksum_data() {
    QTest::addColumn<QString>("phrase");
    QTest::newRow("last word") << QStringLiteral("abandon ").repeated(23) + QStringLiteral("able");
    QTest::newRow("exchanged") << QStringLiteral(
        "come void effort suffer camp survey warrior heavy shoot primary clutch crush open "
        "amazing screen patrol group space point ten exist slush involve unfold");
  }
  void noticesAWrongChecksum() {
    QFETCH(QString, phrase);
    QCOMPARE(checkedRecoveryPhrase(phrase).error().code, ErrorCode::InvalidArgument);
  }
  void countsTheWords() {
    const auto few = checkedRecoveryPhrase(QStringLiteral("abandon art"));
    QVERIFY(few.error().message.contains(QStringLiteral("2")));
    QVERIFY(!checkedRecoveryPhrase(QString()).ok());
    QVERIFY(!checkedRecoveryPhrase(QStringLiteral("abandon ").repeated(24) + QStringLiteral("art"))
                 .ok());
  }
};

static const RegisterTest<TestRecoveryPhrase> registeredTestRecoveryPhrase;

}  // namespace linewarden::test

#include "test_recovery_phrase.moc"

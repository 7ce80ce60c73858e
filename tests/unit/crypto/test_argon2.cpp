// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/argon2.h"
#include "secrets.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestArgon2 : public QObject {
  Q_OBJECT

 private slots:
  void matchesTheReferenceImplementation() {
    // phc-winner-argon2, src/test.c, Argon2id version 19.
    const Argon2Recipe recipe{{65536, 2, 1}, "somesalt"};
    const auto key = argon2id(secret("password"), recipe, 32);
    QVERIFY(key.ok());
    QCOMPARE(bytesOf(*key).toHex(),
             QByteArray("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"));
    QVERIFY(*passwordMatches(secret("password"),
                             QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                                            "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc")));
  }
  void matchesOnlyTheSamePassword() {
    const auto hash = hashPassword(secret("correct horse"), cheap_);
    QVERIFY(hash.ok());
    QVERIFY(*passwordMatches(secret("correct horse"), *hash));
    QVERIFY(!*passwordMatches(secret("correct horsf"), *hash));
    QVERIFY(!*passwordMatches(secret("correct hors"), *hash));
    QVERIFY(!*passwordMatches(SecretBytes(), *hash));
  }
  void saltsEveryHash() {
    QVERIFY(*hashPassword(secret("same"), cheap_) != *hashPassword(secret("same"), cheap_));
  }
  void readsWhatItWrites() {
    const Argon2Recipe recipe = Argon2Recipe::fresh({1024, 4, 2});
    const auto read = Argon2Recipe::fromText(recipe.toText());
    QVERIFY(read.has_value());
    QCOMPARE(read->cost, recipe.cost);
    QCOMPARE(read->salt, recipe.salt);
    QCOMPARE(recipe.salt.size(), qsizetype(16));
  }
  void refusesARecipe_data() {
    QTest::addColumn<QString>("text");
    const QString salt = QStringLiteral("$c29tZXNhbHRzb21lc2FsdA");
    const auto row = [&salt](const char* name, const char* start) {
      QTest::newRow(name) << QString::fromLatin1(start) + salt;
    };
    row("argon2i", "$argon2i$v=19$m=65536,t=3,p=1");
    row("old version", "$argon2id$v=16$m=65536,t=3,p=1");
    row("over 256 MiB", "$argon2id$v=19$m=262145,t=3,p=1");
    row("over 16 passes", "$argon2id$v=19$m=65536,t=17,p=1");
    row("over 4 lanes", "$argon2id$v=19$m=65536,t=3,p=5");
    row("no pass", "$argon2id$v=19$m=65536,t=0,p=1");
    row("less than 8 KiB a lane", "$argon2id$v=19$m=15,t=3,p=2");
    row("huge number", "$argon2id$v=19$m=99999999999,t=3,p=1");
    row("leading zero", "$argon2id$v=19$m=065536,t=3,p=1");
    row("other order", "$argon2id$v=19$t=3,m=65536,p=1");
    row("leading space", " $argon2id$v=19$m=65536,t=3,p=1");
    QTest::newRow("empty") << QString();
    QTest::newRow("no salt") << QStringLiteral("$argon2id$v=19$m=65536,t=3,p=1$");
    QTest::newRow("stray bits") << QStringLiteral("$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHS");
    QTest::newRow("line end") << QStringLiteral("$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHQ\n");
  }
  void refusesARecipe() {
    QFETCH(QString, text);
    QVERIFY(!Argon2Recipe::fromText(text).has_value());
    QCOMPARE(
        passwordMatches(secret("x"), text + QStringLiteral("$AAAAAAAAAAAAAAAAAAAAAA")).error().code,
        ErrorCode::KeyDamaged);
  }
  void refusesAHash_data() {
    QTest::addColumn<QString>("hash");
    QTest::newRow("none") << QStringLiteral("$");
    QTest::newRow("too short") << QStringLiteral("$AAAA");
    QTest::newRow("not base64") << QStringLiteral("$!!!!!!!!!!!!!!!!!!!!!!!!!!");
    QTest::newRow("too long") << QStringLiteral("$") + QString(100, u'A');
  }
  void refusesAHash() {
    QFETCH(QString, hash);
    const QString recipe = Argon2Recipe::fresh(cheap_).toText();
    QCOMPARE(passwordMatches(secret("x"), recipe + hash).error().code, ErrorCode::KeyDamaged);
  }
  void knowsWeakerHashes_data() {
    QTest::addColumn<QString>("hash");
    QTest::addColumn<bool>("weaker");
    const QString tail = QStringLiteral("$c29tZXNhbHRzb21lc2FsdA$AAAAAAAAAAAAAAAAAAAAAA");
    const auto row = [&tail](const char* name, const char* start, bool weaker) {
      QTest::newRow(name) << QString::fromLatin1(start) + tail << weaker;
    };
    row("the same", "$argon2id$v=19$m=1024,t=4,p=1", false);
    row("stronger", "$argon2id$v=19$m=2048,t=5,p=1", false);
    row("more lanes", "$argon2id$v=19$m=1024,t=4,p=2", false);
    row("less memory", "$argon2id$v=19$m=1023,t=4,p=1", true);
    row("fewer passes", "$argon2id$v=19$m=1024,t=3,p=1", true);
    row("less memory, more passes", "$argon2id$v=19$m=512,t=16,p=1", true);
    row("other kind", "$argon2i$v=19$m=1024,t=4,p=1", true);
    row("out of bounds", "$argon2id$v=19$m=1024,t=17,p=1", true);
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("no hash") << QStringLiteral(
                                    "$argon2id$v=19$m=1024,t=4,p=1$c29tZXNhbHRzb21lc2FsdA")
                             << true;
  }
  void knowsWeakerHashes() {
    QFETCH(QString, hash);
    QFETCH(bool, weaker);
    QCOMPARE(isWeakerThan(hash, Argon2Cost{1024, 4, 1}), weaker);
  }
  void takesTheFirstStandardForWeaker() {
    const auto old = QStringLiteral(
        "$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8"
        "ArZWb2GRPPc");
    QVERIFY(isWeakerThan(old, Argon2Cost{}));
  }
  void readsTheStandardCostItself() {
    const auto read = Argon2Recipe::fromText(Argon2Recipe::fresh().toText());
    QVERIFY(read.has_value());
    QCOMPARE(read->cost, Argon2Cost{});
  }

 private:
  const Argon2Cost cheap_{64, 1, 1};
};

static const RegisterTest<TestArgon2> registeredTestArgon2;

}  // namespace linewarden::test

#include "test_argon2.moc"

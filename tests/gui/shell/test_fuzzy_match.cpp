// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/shell/fuzzy_match.h"

#include <QTest>

namespace linewarden::test {

using ui::fuzzyScore;

class TestFuzzyMatch : public QObject {
  Q_OBJECT

 private slots:
  static void fits_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing typed") << QString() << QStringLiteral("Lines") << true;
    QTest::newRow("letters in order")
        << QStringLiteral("cptq") << QStringLiteral("Capping torque") << true;
    QTest::newRow("letters out of order")
        << QStringLiteral("qt") << QStringLiteral("torque") << false;
    QTest::newRow("a letter too many")
        << QStringLiteral("lines1") << QStringLiteral("Lines") << false;
    QTest::newRow("case") << QStringLiteral("LOCK") << QStringLiteral("Lock the console") << true;
    QTest::newRow("marks on letters")
        << QStringLiteral("uber") << QStringLiteral("Überdruck") << true;
    QTest::newRow("spaces typed") << QStringLiteral(" cap tor ") << QStringLiteral("Capping torque")
                                  << true;
  }

  static void fits() {
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyScore(typed, text).has_value(), fits);
  }

  static void prefers_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("a run over scattered letters")
        << QStringLiteral("temp") << QStringLiteral("Mash temperature")
        << QStringLiteral("Theme of premises");
    QTest::newRow("a word's beginning over its middle")
        << QStringLiteral("set") << QStringLiteral("Settings") << QStringLiteral("Reset counter");
    QTest::newRow("beginnings of words over letters inside")
        << QStringLiteral("lt") << QStringLiteral("Light theme") << QStringLiteral("Pallet");
  }

  static void prefers() {
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto high = fuzzyScore(typed, better);
    const auto low = fuzzyScore(typed, worse);
    QVERIFY(high.has_value());
    QVERIFY(low.has_value());
    QVERIFY2(*high > *low, qPrintable(QStringLiteral("%1 > %2").arg(*high).arg(*low)));
  }
};

static const RegisterTest<TestFuzzyMatch> registeredTestFuzzyMatch;

}  // namespace linewarden::test

#include "test_fuzzy_match.moc"

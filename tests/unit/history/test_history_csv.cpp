// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_csv.h"
#include "tests/support/history_plant.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <limits>

namespace linewarden::test {

class TestHistoryCsv : public QObject {
  Q_OBJECT

 private slots:
  void writesTextCells_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << "L1.filler.torque" << QByteArray("L1.filler.torque");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("not ASCII") << QStringLiteral("°C")
                               << QByteArray(
                                      "\xC2\xB0"
                                      "C");
    QTest::newRow("comma") << "a,b" << QByteArray("\"a,b\"");
    QTest::newRow("quote") << "1\" pipe" << QByteArray("\"1\"\" pipe\"");
    QTest::newRow("line break") << "a\r\nb" << QByteArray("\"a\r\nb\"");
    QTest::newRow("formula") << "=2+3" << QByteArray("'=2+3");
    QTest::newRow("plus") << "+1" << QByteArray("'+1");
    QTest::newRow("minus") << "-1" << QByteArray("'-1");
    QTest::newRow("function") << "@SUM(A1)" << QByteArray("'@SUM(A1)");
    QTest::newRow("tab before formula") << "\t=1" << QByteArray("'\t=1");
    QTest::newRow("return before formula") << "\r=1" << QByteArray("\"'\r=1\"");
    QTest::newRow("formula with quotes")
        << "=HYPERLINK(\"x\",\"y\")" << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    QTest::newRow("equals inside") << "a=b" << QByteArray("a=b");
  }
  void writesTextCells() {
    QFETCH(const QString, text);
    QFETCH(const QByteArray, cell);
    QCOMPARE(history_csv::textCell(text), cell);
  }

  void writesALineForEachSample() {
    Tag tag = historyPlant(1)->tags.first();
    tag.engineeringUnit = QStringLiteral("m³/h");
    const double gap = std::numeric_limits<double>::quiet_NaN();
    const QByteArray lines = history_csv::lines(tag, {{fromMillis(0), -0.1, Quality::Good},
                                                      {fromMillis(1250), 1e300, Quality::Stale},
                                                      {fromMillis(2000), gap, Quality::Bad}});
    QCOMPARE(lines, QByteArray("1970-01-01T00:00:00.000Z,tag1,-0.1,m³/h,good\r\n"
                               "1970-01-01T00:00:01.250Z,tag1,1e+300,m³/h,stale\r\n"
                               "1970-01-01T00:00:02.000Z,tag1,,m³/h,bad\r\n"));
  }
};

static const RegisterTest<TestHistoryCsv> registeredTestHistoryCsv;

}  // namespace linewarden::test

#include "test_history_csv.moc"

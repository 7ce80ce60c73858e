// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/canonical_json.h"
#include "app/base/result.h"
#include "tests/support/run_tests.h"

#include <QJsonDocument>
#include <QTest>

#include <cstring>
#include <limits>

namespace linewarden::test {

class TestCanonicalJson : public QObject {
  Q_OBJECT

 private slots:
  void writesNumbersAsEcmaScript_data() {
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<QByteArray>("expected");
    // RFC 8785 appendix B.
    QTest::newRow("zero") << quint64(0x0000000000000000) << QByteArray("0");
    QTest::newRow("minus zero") << quint64(0x8000000000000000) << QByteArray("0");
    QTest::newRow("smallest") << quint64(0x0000000000000001) << QByteArray("5e-324");
    QTest::newRow("largest") << quint64(0x7fefffffffffffff)
                             << QByteArray("1.7976931348623157e+308");
    QTest::newRow("2^53") << quint64(0x4340000000000000) << QByteArray("9007199254740992");
    QTest::newRow("1e21-") << quint64(0x444b1ae4d6e2ef4e) << QByteArray("999999999999999700000");
    QTest::newRow("1e21") << quint64(0x444b1ae4d6e2ef50) << QByteArray("1e+21");
    QTest::newRow("1e-6-") << quint64(0x3eb0c6f7a0b5ed8c) << QByteArray("9.999999999999997e-7");
    QTest::newRow("1e-6") << quint64(0x3eb0c6f7a0b5ed8d) << QByteArray("0.000001");
    QTest::newRow("333333333.3") << quint64(0x41b3de4355555553) << QByteArray("333333333.3333332");
    QTest::newRow("-3.3e-6") << quint64(0xbecbf647612f3696)
                             << QByteArray("-0.0000033333333333333333");
  }
  void writesNumbersAsEcmaScript() {
    QFETCH(quint64, bits);
    QFETCH(QByteArray, expected);
    double number = 0;
    std::memcpy(&number, &bits, sizeof number);
    QCOMPARE(ecmaScriptNumber(number), expected);
  }
  void sortsKeysByUtf16() {
    // RFC 8785 section 3.2.3.
    const QJsonObject object =
        QJsonDocument::fromJson(
            R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"})")
            .object();
    const QByteArray json = canonicalJson(object);
    const QList<QByteArray> order{"Carriage", "\"1\"", "Control", "Latin",
                                  "Euro",     "Emoji", "Hebrew"};
    qsizetype last = -1;
    for (const QByteArray& mark : order) {
      const qsizetype at = json.indexOf(mark);
      QVERIFY2(at > last, mark.constData());
      last = at;
    }
  }
  void escapesAsTheRfcSays() {
    QCOMPARE(canonicalJson(QJsonValue(QString::fromUtf8("\xe2\x82\xac$\x0f\x0a"
                                                        "A'B\"\\\\\"/"))),
             QByteArray("\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\""));
  }
  void refusesWhatJsonCannotHold() {
    QVERIFY_THROWS_EXCEPTION(BrokenInvariant,
                             (void)ecmaScriptNumber(std::numeric_limits<double>::quiet_NaN()));
    QVERIFY_THROWS_EXCEPTION(BrokenInvariant,
                             (void)ecmaScriptNumber(std::numeric_limits<double>::infinity()));
  }
};

static const RegisterTest<TestCanonicalJson> registeredTestCanonicalJson;

}  // namespace linewarden::test

#include "test_canonical_json.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/canonical_json.h"
#include "app/base/strict_json.h"
#include "tests/support/run_tests.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace linewarden::test {

namespace {

constexpr qint64 most = 1024 * 1024;

void row(const char* what, const QByteArray& text, const char* told) {
  QTest::newRow(what) << text << QString::fromUtf8(told);
}

QByteArray nested(int depth) {
  return QByteArray(depth, '[') + QByteArray(depth, ']');
}

void addBadSyntax() {
  row("empty", "", "Line 1, column 1: There is nothing");
  row("spaces", " \n\t\r\n ", "Line 3, column 2: There is nothing");
  row("open object", "{\"a\":1", "column 7: The text ends where there must be “,” or “}”");
  row("open array", "[1,", "column 4: The text ends where there must be a value");
  row("open string", "[\n\"abc", "Line 2, column 1: The string that begins here is not closed");
  row("comma at the end", "{\"a\":1,}", "column 8: There is “}” where there must be a key");
  row("comma at the end of an array", "[1,]", "There is “]” where there must be a value");
  row("no colon", "{\"a\" 1}", "There is “1” where there must be “:”");
  row("key without quotes", "{a:1}", "There is “a” where there must be a key");
  row("comment", "[1 /* one */]", "There is “/” where");
  row("single quotes", "['a']", "There is “'” where there must be a value");
  row("after the end", "{}\n{}", "Line 2, column 1: There is more after the end");
  row("NUL after the end", QByteArray("{}\0", 3), "There is more after the end");
  row("half a word", "[tru]", "There is “t” where");
  row("word in capitals", "[True]", "There is “T” where");
  row("longer word", "[nullx]", "There is “x” where there must be “,” or “]”");
  row("line end in a string", "[\"a\nb\"]", "column 4: There is a line end");
  row("control character", "[\"\x01\"]", "column 3: There is a line end or another control");
  row("escape", "[\"\\x41\"]", "column 3: JSON has no such escape");
  row("escape at the end", "[\"\\", "JSON has no such escape");
  row("short escape", "[\"\\u12\"]", "four hexadecimal digits");
  row("sign in an escape", "[\"\\u+123\"]", "four hexadecimal digits");
}

void addBadCharacters() {
  row("Latin 1", "[\"Ren\xE9\"]", "column 6: This is not UTF-8");
  row("cut UTF-8", "[\"\xE2\x82", "This is not UTF-8");
  row("overlong", "[\"\xC0\xAF\"]", "This is not UTF-8");
  row("overlong of three", "[\"\xE0\x80\xAF\"]", "This is not UTF-8");
  row("overlong of four", "[\"\xF0\x80\x80\xAF\"]", "This is not UTF-8");
  row("half a pair in UTF-8", "[\"\xED\xA0\x80\"]", "This is not UTF-8");
  row("after the last character", "[\"\xF4\x90\x80\x80\"]", "This is not UTF-8");
  row("lone follower", "[\"\x80\"]", "This is not UTF-8");
  row("UTF-8 fault outside strings", "[\xFF]", "column 2: This is not UTF-8");
  row("UTF-16", QByteArray("\xFF\xFE[\0]\0", 6), "This is not UTF-8");
  row("high half", "[\"\\ud83d\"]", "column 3: This is half of a surrogate pair");
  row("low half", "[\"\\ude00\"]", "half of a surrogate pair");
  row("two high halves", "[\"\\ud83d\\ud83d\"]", "half of a surrogate pair");
  row("high half and a letter", "[\"\\ud83dx\"]", "half of a surrogate pair");
  row("half in a key", "{\"\\ud83d\":1}", "half of a surrogate pair");
  row("columns count characters", "[\"\xC3\xA9\xF0\x9F\x98\x80\", x]", "Line 1, column 8: ");
}

void addBadNumbers() {
  row("NaN", "[NaN]", "column 2: JSON has no NaN");
  row("infinity", "[Infinity]", "JSON has no NaN and no infinity");
  row("minus infinity", "[-Infinity]", "JSON has no NaN and no infinity");
  row("too large", "[1e309]", "column 2: This number is too large");
  row("too large below 0", "[-1e400]", "too large");
  row("very many digits", '[' + QByteArray(400, '9') + ']', "too large");
  row("rounded to 0", "[1e-400]", "too small");
  row("leading 0", "[012]", "a 0 too many");
  row("plus", "[+1]", "There is “+” where");
  row("hexadecimal", "[0x10]", "There is “x” where");
  row("no digit after the point", "[1.]", "There is “]” where there must be a digit");
  row("no digit before the point", "[.5]", "There is “.” where");
  row("no exponent", "[1e]", "must be a digit");
  row("only a sign", "[-]", "must be a digit");
}

void addMeaningTwoThings() {
  row("key twice", "{\"a\":1,\n \"b\":2,\n \"a\":3}",
      "Line 3, column 2: The key “a” is there twice");
  row("key twice after CR", "{\"a\":1,\r \"a\":3}", "Line 2, column 2: The key “a”");
  row("key twice after CRLF", "{\"a\":1,\r\n \"a\":3}", "Line 2, column 2: The key “a”");
  row("key twice by an escape", "{\"a\":1,\"\\u0061\":2}", "The key “a” is there twice");
  row("key twice by a pair", "{\"\xF0\x9F\x98\x80\":1,\"\\ud83d\\ude00\":2}", "is there twice");
  row("key twice deep", "[{\"x\":{\"a\":1,\"a\":1}}]", "The key “a” is there twice");
  row("empty key twice", "{\"\":1,\"\":1}", "The key “” is there twice");
  row("33 deep", nested(33), "column 33: Objects and arrays lie more than 32 deep");
  row("very deep", nested(400'000), "lie more than 32 deep");
  row("objects deep", QByteArray("{\"a\":").repeated(33), "lie more than 32 deep");
}

}  // namespace

class TestStrictJson : public QObject {
  Q_OBJECT

 private slots:
  void readsWhatIsThere_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    const auto good = [](const char* what, const QByteArray& text, const QByteArray& canonical) {
      QTest::newRow(what) << text << canonical;
    };
    for (const char* text : {"{}", "[]", "null", "true", "false", "0", "-1.5", "\"\"", "1e+21"}) {
      good(text, text, text);
    }
    good("spaces", " \r\n\t{ \"a\" : [ 1 , 2 ] } ", "{\"a\":[1,2]}");
    good("byte order mark", "\xEF\xBB\xBF[1]", "[1]");
    good("numbers", "[1E2,0.5e-1,1e0,-0,5e-324,1.7976931348623157e308]",
         "[100,0.05,1,0,5e-324,1.7976931348623157e+308]");
    good("escapes", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"]",
         "[\"\\\"\\\\/\\b\\f\\n\\r\\t\xC3\xA9\xF0\x9F\x98\x80\"]");
    good("a key in two objects", "[{\"a\":1},{\"a\":{\"a\":2}}]", "[{\"a\":1},{\"a\":{\"a\":2}}]");
    good("keys by case", "{\"A\":1,\"a\":2}", "{\"A\":1,\"a\":2}");
    good("32 deep", nested(32), nested(32));
    good("noncharacter", "[\"\xEF\xBF\xBF\"]", "[\"\xEF\xBF\xBF\"]");
  }
  void readsWhatIsThere() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    const auto value = parseStrictJson(text, most);
    QVERIFY2(value.ok(), value.ok() ? "" : qPrintable(value.error().message));
    QCOMPARE(canonicalJson(*value), canonical);
  }
  void tellsAProblem_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("told");
    addBadSyntax();
    addBadCharacters();
    addBadNumbers();
    addMeaningTwoThings();
  }
  void tellsAProblem() {
    QFETCH(QByteArray, text);
    QFETCH(QString, told);
    const auto value = parseStrictJson(text, most);
    QVERIFY(!value.ok());
    QCOMPARE(value.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(value.error().message.contains(told), qPrintable(value.error().message));
    QVERIFY(value.error().message.contains(QStringLiteral("Line ")));
  }
  void refusesBySize() {
    const QByteArray text = "[1234567]";
    QVERIFY(parseStrictJson(text, text.size()).ok());
    const auto value = parseStrictJson(text, text.size() - 1);
    QVERIFY(!value.ok());
    QVERIFY(value.error().message.contains(QStringLiteral("larger than")));
  }
  void showsKeysSafely() {
    const QByteArray key = "\"\xE2\x80\xAE%1 " + QByteArray(500, 'x') + "\"";
    const auto value = parseStrictJson("{" + key + ":1," + key + ":2}", most);
    QVERIFY(!value.ok());
    QVERIFY(!value.error().message.contains(QChar(0x202e)));
    QVERIFY(value.error().message.contains(QStringLiteral("%1 xxx")));
    QVERIFY(value.error().message.size() < 400);
  }
  /// A large object takes no longer than its size: no quadratic search for keys.
  void readsManyKeys() {
    QByteArray text = "{";
    for (int i = 0; i < 50'000; ++i) text += "\"k" + QByteArray::number(i) + "\":0,";
    text += "\"last\":1}";
    const auto value = parseStrictJson(text, most);
    QVERIFY(value.ok());
    QCOMPARE(value->toObject().size(), 50'001);
  }
};

static const RegisterTest<TestStrictJson> registeredTestStrictJson;

}  // namespace linewarden::test

#include "test_strict_json.moc"

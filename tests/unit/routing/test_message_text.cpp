// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/message_text.h"
#include "tests/support/run_tests.h"

#include <QTest>

Q_DECLARE_METATYPE(linewarden::message_text::Shape)

namespace linewarden::test {

using message_text::Shape;

class TestMessageText : public QObject {
  Q_OBJECT

 private slots:
  void escapesWhatEachPlaceDemands_data();
  void escapesWhatEachPlaceDemands();
  void cutsNeitherCharactersNorEscapes();
  void wordsArePrintableAscii();
  void cutsUtf8AtWholeCharacters();
};

void TestMessageText::escapesWhatEachPlaceDemands_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<Shape>("shape");
  QTest::addColumn<QByteArray>("expected");
  const QString all = QStringLiteral("a|b\\c=d\"e]f");
  QTest::newRow("CEF header") << all << Shape::CefHeader << QByteArray("a\\|b\\\\c=d\"e]f");
  QTest::newRow("CEF value") << all << Shape::CefValue << QByteArray("a|b\\\\c\\=d\"e]f");
  QTest::newRow("structured value")
      << all << Shape::StructuredValue << QByteArray("a|b\\\\c=d\\\"e\\]f");
  QTest::newRow("plain") << all << Shape::Plain << QByteArray("a|b\\c=d\"e]f");
  const QString lines = QStringLiteral("a\nb\r\nc\rd");
  QTest::newRow("lines of a value") << lines << Shape::CefValue << QByteArray("a\\nb\\nc\\nd");
  QTest::newRow("lines of a header") << lines << Shape::CefHeader << QByteArray("a b c d");
  QTest::newRow("control") << QStringLiteral("a\ab\tc") << Shape::Plain
                           << QByteArray(
                                  "a\xEF\xBF\xBD"
                                  "b c");
  QTest::newRow("right to left") << QStringLiteral("a\u202Eb") << Shape::CefValue
                                 << QByteArray(
                                        "a\xEF\xBF\xBD"
                                        "b");
  QTest::newRow("half a pair") << QString(QChar(0xD83D)) << Shape::Plain
                               << QByteArray("\xEF\xBF\xBD");
  QTest::newRow("other alphabets") << QStringLiteral("Überdruck 压力") << Shape::CefValue
                                   << QStringLiteral("Überdruck 压力").toUtf8();
}

void TestMessageText::escapesWhatEachPlaceDemands() {
  QFETCH(const QString, text);
  QFETCH(const Shape, shape);
  QFETCH(const QByteArray, expected);
  QCOMPARE(message_text::shaped(text, shape, 1000), expected);
}

void TestMessageText::cutsNeitherCharactersNorEscapes() {
  for (qsizetype most = 8; most < 40; ++most) {
    for (const QString& text : {QString(100, u'|'), QStringLiteral("ü压🔥").repeated(20),
                                QStringLiteral("\\=").repeated(50)}) {
      for (const Shape shape : {Shape::CefHeader, Shape::CefValue, Shape::StructuredValue}) {
        QByteArray cut = message_text::shaped(text, shape, most);
        QVERIFY(cut.size() <= most);
        QVERIFY(cut.endsWith("\xE2\x80\xA6"));
        QVERIFY(!QString::fromUtf8(cut).contains(QChar(QChar::ReplacementCharacter)));
        cut.chop(3);
        qsizetype backslashes = 0;
        while (backslashes < cut.size() && cut.at(cut.size() - 1 - backslashes) == '\\') {
          ++backslashes;
        }
        QCOMPARE(backslashes % 2, 0);
      }
    }
  }
}

void TestMessageText::wordsArePrintableAscii() {
  QCOMPARE(message_text::asciiWord(u"", 32), QByteArray("-"));
  QCOMPARE(message_text::asciiWord(u"desk-1", 32), QByteArray("desk-1"));
  QCOMPARE(message_text::asciiWord(u"a b\nü", 32), QByteArray("a_b__"));
  QCOMPARE(message_text::asciiWord(QString(300, u'x'), 255).size(), 255);
}

void TestMessageText::cutsUtf8AtWholeCharacters() {
  const QByteArray text = QStringLiteral("aü压🔥").toUtf8();
  const QList<qsizetype> whole{0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10};
  for (qsizetype most = 0; most < whole.size(); ++most) {
    QCOMPARE(message_text::cutUtf8(text, most).size(), whole.at(most));
  }
  QCOMPARE(message_text::cutUtf8(text, -1), QByteArray());
}

namespace {

const RegisterTest<TestMessageText> registeredTestMessageText;

}  // namespace

}  // namespace linewarden::test

#include "test_message_text.moc"

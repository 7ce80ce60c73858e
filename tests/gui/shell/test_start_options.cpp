// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/shell/start_options.h"

#include <QTest>

namespace linewarden::test {

using namespace ui;

class TestStartOptions : public QObject {
  Q_OBJECT

 private slots:
  static void takesWhatItIsGiven() {
    const auto options = parseStartOptions(
        {QStringLiteral("linewarden"), QStringLiteral("--data"), QStringLiteral("place"),
         QStringLiteral("--key-file"), QStringLiteral("key"), QStringLiteral("--theme"),
         QStringLiteral("high-contrast"), QStringLiteral("--size"), QStringLiteral("1920x1080"),
         QStringLiteral("--language"), QStringLiteral("de")});
    QVERIFY(options.ok());
    QCOMPARE(options->place.folder, QStringLiteral("place"));
    QCOMPARE(options->place.keyFile, QStringLiteral("key"));
    QCOMPARE(*options->theme, ThemeKind::HighContrast);
    QCOMPARE(*options->size, QSize(1920, 1080));
    QCOMPARE(*options->language, QStringLiteral("de"));
    QVERIFY(!options->demo);
  }

  static void takesAWallboardOnAScreen() {
    const auto options = parseStartOptions(
        {QStringLiteral("linewarden"), QStringLiteral("--wallboard"), QStringLiteral("--data"),
         QStringLiteral("place"), QStringLiteral("--screen"), QStringLiteral("2"),
         QStringLiteral("--picture"), QStringLiteral("wallboard.png")});
    QVERIFY(options.ok());
    QVERIFY(options->wallboard);
    QCOMPARE(options->screen, 2);
    QCOMPARE(options->picture, QStringLiteral("wallboard.png"));
    QCOMPARE(options->place.folder, QStringLiteral("place"));
  }

  static void opensTheWorkstationsInstallationByDefault() {
    const auto options = parseStartOptions({QStringLiteral("linewarden")});
    QVERIFY(options.ok());
    QVERIFY(!options->place.folder.isEmpty());
    QVERIFY(!options->size.has_value());
    QVERIFY(!options->theme.has_value());
  }

  static void knowsTheLanguageBeforeAllElse() {
    const QString program = QStringLiteral("linewarden");
    QCOMPARE(languageAsked({program}), QString());
    QCOMPARE(languageAsked({program, QStringLiteral("--demo"), QStringLiteral("--language"),
                            QStringLiteral("it"), QStringLiteral("--help")}),
             QStringLiteral("it"));
    QCOMPARE(languageAsked({program, QStringLiteral("--theme"), QStringLiteral("dark"),
                            QStringLiteral("--language=zh_CN")}),
             QStringLiteral("zh_CN"));
  }

  static void refuses_data() {
    QTest::addColumn<QStringList>("given");
    QTest::newRow("an unknown option") << QStringList{QStringLiteral("--plant")};
    QTest::newRow("a fault without the practice plant")
        << QStringList{QStringLiteral("--fault"), QStringLiteral("stop:L1")};
    QTest::newRow("a word without an option") << QStringList{QStringLiteral("demo")};
    QTest::newRow("a theme there is not")
        << QStringList{QStringLiteral("--theme"), QStringLiteral("plaid")};
    QTest::newRow("a size without x")
        << QStringList{QStringLiteral("--size"), QStringLiteral("1280")};
    QTest::newRow("a size too small")
        << QStringList{QStringLiteral("--size"), QStringLiteral("320x240")};
    QTest::newRow("a size too large")
        << QStringList{QStringLiteral("--size"), QStringLiteral("9999x9999")};
    QTest::newRow("a language there is not")
        << QStringList{QStringLiteral("--language"), QStringLiteral("fi")};
    QTest::newRow("a picture of no wallboard")
        << QStringList{QStringLiteral("--picture"), QStringLiteral("wallboard.png")};
    QTest::newRow("a screen of no wallboard")
        << QStringList{QStringLiteral("--screen"), QStringLiteral("2")};
    QTest::newRow("a screen that is no number") << QStringList{
        QStringLiteral("--wallboard"), QStringLiteral("--screen"), QStringLiteral("left")};
    QTest::newRow("a tour of the wallboard")
        << QStringList{QStringLiteral("--demo"), QStringLiteral("--wallboard"),
                       QStringLiteral("--tour"), QStringLiteral("pictures")};
    QTest::newRow("a tour of a real plant")
        << QStringList{QStringLiteral("--tour"), QStringLiteral("pictures")};
    QTest::newRow("a demonstration in a real place")
        << QStringList{QStringLiteral("--demo"), QStringLiteral("--data"), QStringLiteral("here")};
  }

  static void refuses() {
    QFETCH(QStringList, given);
    const auto options = parseStartOptions(QStringList{QStringLiteral("linewarden")} + given);
    QVERIFY(!options.ok());
    QCOMPARE(options.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!options.error().message.isEmpty());
  }
};

static const RegisterTest<TestStartOptions> registeredTestStartOptions;

}  // namespace linewarden::test

#include "test_start_options.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/shell/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

namespace linewarden::test {

using namespace linewarden::ui;

class TestTheme : public QObject {
  Q_OBJECT

 private slots:
  static void computesContrastAsWcagDoes();
  static void givesEveryTextEnoughContrast_data();
  static void givesEveryTextEnoughContrast();
  static void tellsSurfacesApartByBorder_data() { givesEveryTextEnoughContrast_data(); }
  static void tellsSurfacesApartByBorder();
  static void knowsThemesByTheirNames();
  static void fillsEveryTokenOfTheStyleSheet();
  static void drawsTheApplicationWithTheThemeLastApplied();
  static void drawsHintsInFieldsReadably_data() { givesEveryTextEnoughContrast_data(); }
  static void drawsHintsInFieldsReadably();
  static void keepsTheTypeScale();
};

void TestTheme::computesContrastAsWcagDoes() {
  QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
  QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 100), 2100);
  QCOMPARE(qRound(contrast(Qt::red, Qt::red) * 100), 100);
  // #767676 on white is the well-known greyest text that passes 4.5 to 1.
  QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
  QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void TestTheme::givesEveryTextEnoughContrast_data() {
  QTest::addColumn<int>("kind");
  for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
    QTest::newRow(qPrintable(themeName(kind))) << static_cast<int>(kind);
  }
}

void TestTheme::givesEveryTextEnoughContrast() {
  QFETCH(int, kind);
  const Theme theme = makeTheme(static_cast<ThemeKind>(kind));
  const double least = theme.kind == ThemeKind::HighContrast ? 7.0 : 4.5;
  QStringList tooFaint;
  for (const ColourPair& pair : textPairs(theme)) {
    const double found = contrast(pair.ink, pair.ground);
    if (found < least) tooFaint.append(QStringLiteral("%1: %2").arg(pair.use).arg(found));
  }
  QVERIFY2(tooFaint.isEmpty(), qPrintable(tooFaint.join(QStringLiteral("; "))));
}

void TestTheme::tellsSurfacesApartByBorder() {
  QFETCH(int, kind);
  const Theme theme = makeTheme(static_cast<ThemeKind>(kind));
  QVERIFY(contrast(theme.border, theme.surface) > contrast(theme.raised, theme.surface));
}

void TestTheme::knowsThemesByTheirNames() {
  for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
    QCOMPARE(themeKindFromName(themeName(kind)), kind);
  }
  QCOMPARE(themeKindFromName(QStringLiteral("plaid")), ThemeKind::Light);
}

void TestTheme::fillsEveryTokenOfTheStyleSheet() {
  const QString sheet = styleSheet(makeTheme(ThemeKind::Dark));
  QVERIFY(sheet.contains(makeTheme(ThemeKind::Dark).interactive.name()));
  const QRegularExpression token(QStringLiteral("@\\w+@"));
  QCOMPARE(sheet.indexOf(token, sheet.indexOf(QStringLiteral("*/"))), -1);
}

void TestTheme::drawsTheApplicationWithTheThemeLastApplied() {
  applyTheme(*qApp, ThemeKind::Dark);
  QCOMPARE(themeOf(nullptr).kind, ThemeKind::Dark);
  QCOMPARE(qApp->palette().color(QPalette::Window), makeTheme(ThemeKind::Dark).window);
  applyTheme(*qApp, ThemeKind::HighContrast);
  QCOMPARE(themeOf(nullptr).kind, ThemeKind::HighContrast);
  QCOMPARE(qApp->palette().color(QPalette::Text), makeTheme(ThemeKind::HighContrast).text);
}

void TestTheme::drawsHintsInFieldsReadably() {
  QFETCH(const int, kind);
  auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
  applyTheme(*application, static_cast<ThemeKind>(kind));
  QLineEdit field;
  field.ensurePolished();
  const Theme theme = makeTheme(static_cast<ThemeKind>(kind));
  QCOMPARE(field.palette().color(QPalette::PlaceholderText), theme.quietText);
  QCOMPARE(field.palette().color(QPalette::Text), theme.text);
}

void TestTheme::keepsTheTypeScale() {
  QCOMPARE(textFont(TextSize::Caption).pointSize(), 9);
  QCOMPARE(textFont(TextSize::Body).pointSize(), 10);
  QCOMPARE(textFont(TextSize::Section).pointSize(), 12);
  QCOMPARE(textFont(TextSize::Title).pointSize(), 16);
  QCOMPARE(textFont(TextSize::Figure).pointSize(), 24);
  QVERIFY(textFont(TextSize::Body, true).weight() > textFont(TextSize::Body).weight());
}

static const RegisterTest<TestTheme> registeredTestTheme;

}  // namespace linewarden::test

#include "test_theme.moc"

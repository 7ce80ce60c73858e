// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_place.h"
#include "tests/support/run_tests.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/workspace.h"
#include "ui/signin/lock_page.h"
#include "ui/signin/sign_in_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace linewarden::test {

using namespace ui;

namespace {

void clickMainWindow(const ShellDesk& desk, const char* name) {
  auto* button = desk.find<QAbstractButton>(name);
  QVERIFY2(button != nullptr, name);
  QTest::mouseClick(button, Qt::LeftButton);
}

QString titleOf(const ShellDesk& desk) {
  return desk.find<QLabel>("pageTitle")->text();
}

bool anyLabelSays(const QWidget& window, const QString& part) {
  for (const QLabel* label : window.findChildren<QLabel*>()) {
    if (label->isVisible() && label->text().contains(part)) return true;
  }
  return false;
}

/// Controls in sight that a screen reader has no name for.
QString namelessControls(const QWidget& window) {
  QStringList nameless;
  for (QWidget* widget : window.findChildren<QWidget*>()) {
    const bool reachable = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
    if (!reachable || widget->focusProxy() != nullptr) continue;
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
    if (told == nullptr || told->text(QAccessible::Name).isEmpty()) {
      nameless.append(QStringLiteral("%1 %2").arg(
          QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
  }
  return nameless.join(QStringLiteral(" | "));
}

/// Buttons and labels in sight whose text has less room than it needs.
QString clippedTexts(const QWidget& window) {
  QStringList clipped;
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    QString text;
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) text = button->text();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) text = label->text();
    const auto* tool = qobject_cast<const QToolButton*>(widget);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) continue;
    if (!widget->isVisible() || text.isEmpty()) continue;
    const QSize needed = widget->minimumSizeHint();
    if (widget->width() < needed.width() || widget->height() < needed.height()) {
      clipped.append(QStringLiteral("%1 (%2x%3 of %4x%5)")
                         .arg(text)
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(needed.width())
                         .arg(needed.height()));
    }
  }
  return clipped.join(QStringLiteral(" | "));
}

}  // namespace

class TestMainWindow : public QObject {
  Q_OBJECT

 private slots:
  static void opensAPlaceAndAsksWhoIsThere() {
    const ShellPlace place;
    ShellDesk desk(place.place());
    desk.session.open();
    QVERIFY(anyLabelSays(desk.window, QStringLiteral("Opening")));
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.stage(), Stage::SigningIn, 30'000);
    QVERIFY(desk.window.findChild<SignInPage*>()->isVisible());
    QVERIFY(desk.find("statusPlcs")->isVisible());
    QVERIFY(!desk.find("statusLock")->isVisible());
    QVERIFY(desk.window.windowTitle().contains(QStringLiteral("North plant")));
  }

  static void saysWhyAPlaceCannotBeOpenedAndTriesAgain() {
    const ShellPlace place;
    const QString away = place.place().keyFile + QStringLiteral(".away");
    QVERIFY(QFile::rename(place.place().keyFile, away));
    ShellDesk desk(place.place());
    desk.session.open();
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.stage(), Stage::Failed, 30'000);
    QVERIFY(anyLabelSays(desk.window, desk.session.failure().message));
    QVERIFY(anyLabelSays(desk.window, place.place().folder));
    QVERIFY(QFile::rename(away, place.place().keyFile));
    clickMainWindow(desk, "retryOpen");
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.stage(), Stage::SigningIn, 30'000);
  }

  static void offersTheFirstRunWhereNothingIsSetUp() {
    const QTemporaryDir empty;
    ShellDesk desk(
        {empty.filePath(QStringLiteral("place")), empty.filePath(QStringLiteral("key"))});
    desk.session.open();
    QTRY_COMPARE(desk.session.stage(), Stage::FirstRun);
    QVERIFY(desk.find("wizardNext")->isVisible());
  }

  static void signsInAsAPersonTypes() {
    const ShellPlace place;
    ShellDesk desk(place.place());
    QVERIFY(desk.openPlace());
    QTest::keyClicks(desk.find("signInName"), QStringLiteral("rossi"));
    QTest::keyClicks(desk.find("signInPassword"), ShellPlace::password());
    clickMainWindow(desk, "signInContinue");
    QTRY_VERIFY_WITH_TIMEOUT(desk.find("signInCode")->isVisible(), 30'000);
    QTest::keyClicks(desk.find("signInCode"), place.code(desk.clock));
    QTRY_COMPARE_WITH_TIMEOUT(
        (desk.session.stage() == Stage::SigningIn ? clickMainWindow(desk, "signInEnter") : void(),
         desk.session.stage()),
        Stage::SignedIn, 30'000);
    QCOMPARE(desk.find<QAbstractButton>("statusPerson")->text(), QStringLiteral("Anna Rossi"));
  }

  void goesFromPageToPageByRailAndPalette();
  void drawsAnotherThemeAtOnceAndRemembersIt();
  void hidesThePlantWhileLocked();
  void closesWhatStandsOpenWhenItLocks();
  void standsItsListsOnTheStatusBar_data();
  void standsItsListsOnTheStatusBar();
  void forgetsThePersonWhoSignsOut();
  void cyclesThroughItsPartsWithF6();
  void hasANameForEveryControl();
  void clipsNoText_data();
  void clipsNoText();
  void foldsTheRailInANarrowWindow();
};

void TestMainWindow::goesFromPageToPageByRailAndPalette() {
  const ShellPlace place;
  ShellDesk desk(place.place());
  QVERIFY(desk.openPlace() && desk.signIn(place));
  QCOMPARE(titleOf(desk), QStringLiteral("Notes"));
  clickMainWindow(desk, "rail-settings");
  QCOMPARE(titleOf(desk), QStringLiteral("Settings"));
  QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
  auto* line = desk.find<QLineEdit>("paletteLine");
  QTRY_VERIFY(line->hasFocus());
  QTest::keyClicks(line, QStringLiteral("speed"));
  QTest::keyClick(line, Qt::Key_Return);
  QCOMPARE(titleOf(desk), QStringLiteral("Notes"));
  QCOMPARE(desk.window.workspace()->pages()->address(), QStringLiteral("line:L1:L1.speed"));
}

void TestMainWindow::drawsAnotherThemeAtOnceAndRemembersIt() {
  const ShellPlace place;
  ShellDesk desk(place.place());
  QVERIFY(desk.openPlace() && desk.signIn(place));
  desk.window.openPalette();
  auto* line = desk.find<QLineEdit>("paletteLine");
  QTest::keyClicks(line, QStringLiteral("dark theme"));
  QTest::keyClick(line, Qt::Key_Return);
  QCOMPARE(themeOf(&desk.window).kind, ThemeKind::Dark);
  QCOMPARE(desk.window.grab().toImage().pixelColor(2, desk.window.height() / 2),
           makeTheme(ThemeKind::Dark).surface);
  const ViewSettings again(desk.settings.filePath(QStringLiteral("view.ini")));
  desk.view.setTheme(ThemeChoice::Light);
  QCOMPARE(themeOf(&desk.window).kind, ThemeKind::Light);
}

void TestMainWindow::hidesThePlantWhileLocked() {
  const ShellPlace place;
  ShellDesk desk(place.place());
  QVERIFY(desk.openPlace() && desk.signIn(place));
  QVERIFY(anyLabelSays(desk.window, QStringLiteral("Secret of the plant")));
  clickMainWindow(desk, "statusLock");
  QCOMPARE(desk.session.stage(), Stage::Locked);
  QVERIFY(desk.window.findChild<LockPage*>()->isVisible());
  QVERIFY(!anyLabelSays(desk.window, QStringLiteral("Secret of the plant")));
  QVERIFY(desk.find("statusPlcs")->isVisible());
  QVERIFY(!desk.find("statusPerson")->isVisible());
  QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
  QVERIFY(!desk.find("commandPalette")->isVisible());
  QVERIFY(desk.unlock(place));
  QVERIFY(anyLabelSays(desk.window, QStringLiteral("Secret of the plant")));
}

void TestMainWindow::closesWhatStandsOpenWhenItLocks() {
  const ShellPlace place;
  ShellDesk desk(place.place());
  QVERIFY(desk.openPlace() && desk.signIn(place));
  QDialog dialog(desk.window.workspace()->pages());
  dialog.open();
  QVERIFY(dialog.isVisible());
  desk.session.lock(true);
  QVERIFY(!dialog.isVisible());
  QVERIFY(desk.window.findChild<LockPage*>()->isVisible());
  desk.session.resume();
  clickMainWindow(desk, "statusStore");
  QVERIFY(QApplication::activePopupWidget() != nullptr);
  desk.session.lock(true);
  QCOMPARE(QApplication::activePopupWidget(), nullptr);
  desk.find<QAbstractButton>("statusStore")->click();
  QCOMPARE(QApplication::activePopupWidget(), nullptr);
}

void TestMainWindow::standsItsListsOnTheStatusBar_data() {
  QTest::addColumn<QString>("part");
  QTest::newRow("PLCs, with a long reason") << QStringLiteral("statusPlcs");
  QTest::newRow("store, with a long path") << QStringLiteral("statusStore");
}

void TestMainWindow::standsItsListsOnTheStatusBar() {
  QFETCH(const QString, part);
  const ShellPlace place;
  ShellDesk desk(place.place());
  QVERIFY(desk.openPlace() && desk.signIn(place));
  const auto* button = desk.window.findChild<QAbstractButton*>(part);
  // Nobody answers at that port.
  QTRY_VERIFY(!desk.session.console()->plcStatuses().first().reason.isEmpty());
  clickMainWindow(desk, qPrintable(part));
  const QWidget* popup = QApplication::activePopupWidget();
  QVERIFY(popup != nullptr);
  QCoreApplication::sendPostedEvents();
  QVERIFY(popup->geometry().bottom() < button->mapToGlobal(QPoint(0, 0)).y());
  for (const QLabel* label : popup->findChildren<QLabel*>()) {
    const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                         : label->minimumSizeHint().height();
    QVERIFY2(label->height() >= needed, qPrintable(label->text()));
  }
}

void TestMainWindow::forgetsThePersonWhoSignsOut() {
  const ShellPlace place;
  ShellDesk desk(place.place());
  QVERIFY(desk.openPlace() && desk.signIn(place));
  const Session was = desk.session.session();
  desk.session.signOut();
  QVERIFY(desk.window.findChild<SignInPage*>()->isVisible());
  QVERIFY(!desk.session.session().isValid());
  QVERIFY(!desk.window.workspace()->session().isValid());
  QTRY_VERIFY(desk.window.workspace()->pages()->pagesFor(was).size() == 1);
}

void TestMainWindow::cyclesThroughItsPartsWithF6() {
  const ShellPlace place;
  ShellDesk desk(place.place());
  QVERIFY(desk.openPlace() && desk.signIn(place));
  const auto* rail = desk.window.findChild<NavigationRail*>();
  const auto* status = desk.window.findChild<StatusBar*>();
  desk.find("rail-line")->setFocus();
  QTRY_VERIFY(rail->isAncestorOf(QApplication::focusWidget()));
  QTest::keyClick(&desk.window, Qt::Key_F6);
  QCOMPARE(QApplication::focusWidget(), desk.find("searchButton"));
  QTest::keyClick(&desk.window, Qt::Key_F6);
  QVERIFY(desk.window.workspace()->pages()->isAncestorOf(QApplication::focusWidget()));
  QTest::keyClick(&desk.window, Qt::Key_F6);
  QVERIFY(status->isAncestorOf(QApplication::focusWidget()));
  QTest::keyClick(&desk.window, Qt::Key_F6);
  QVERIFY(rail->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::hasANameForEveryControl() {
  const ShellPlace place;
  ShellDesk desk(place.place());
  QVERIFY(desk.openPlace());
  QCOMPARE(namelessControls(desk.window), QString());
  QVERIFY(desk.signIn(place));
  for (const char* page : {"rail-line", "rail-settings"}) {
    clickMainWindow(desk, page);
    QCOMPARE(namelessControls(desk.window), QString());
  }
  desk.window.openPalette();
  QCOMPARE(namelessControls(desk.window), QString());
}

void TestMainWindow::clipsNoText_data() {
  QTest::addColumn<QSize>("size");
  QTest::newRow("small") << QSize(1024, 720);
  QTest::newRow("usual") << QSize(1280, 800);
  QTest::newRow("large") << QSize(1920, 1080);
}

void TestMainWindow::clipsNoText() {
  QFETCH(QSize, size);
  const ShellPlace place;
  ShellDesk desk(place.place());
  desk.window.resize(size);
  QVERIFY(desk.openPlace());
  QCoreApplication::processEvents();
  QCOMPARE(clippedTexts(desk.window), QString());
  QVERIFY(desk.signIn(place));
  clickMainWindow(desk, "rail-settings");
  QCoreApplication::processEvents();
  QCOMPARE(clippedTexts(desk.window), QString());
}

void TestMainWindow::foldsTheRailInANarrowWindow() {
  const ShellPlace place;
  ShellDesk desk(place.place());
  QVERIFY(desk.openPlace() && desk.signIn(place));
  const auto* rail = desk.window.findChild<NavigationRail*>();
  QVERIFY(!rail->isFolded());
  desk.window.resize(1024, 720);
  QTRY_VERIFY(rail->isFolded());
  QCOMPARE(desk.find("rail-settings")->accessibleName(), QStringLiteral("Settings"));
}

static const RegisterTest<TestMainWindow> registeredTestMainWindow;

}  // namespace linewarden::test

#include "test_main_window.moc"

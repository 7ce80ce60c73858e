// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/palette_model.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

class Desk {
 public:
  Desk() : palette(&window) {
    window.resize(1280, 800);
    window.show();
    before = new QLineEdit(&window);
    before->show();
    before->setFocus();
  }

  QList<PaletteEntry> entries() {
    QList<PaletteEntry> all;
    for (const char* title : {"Lines", "Settings", "Capping torque", "Lock the console"}) {
      const QString name = QString::fromLatin1(title);
      all.append({name, {}, {}, {}, [this, name] { taken.append(name); }});
    }
    return all;
  }

  QLineEdit* line() { return palette.findChild<QLineEdit*>(); }

  QWidget window;
  CommandPalette palette;
  QLineEdit* before = nullptr;
  QStringList taken;
};

}  // namespace

class TestCommandPalette : public QObject {
  Q_OBJECT

 private slots:
  static void takesTheBestFitByKeyboardAlone() {
    Desk desk;
    desk.palette.openWith(desk.entries());
    QTRY_VERIFY(desk.line()->hasFocus());
    QTest::keyClicks(desk.line(), QStringLiteral("cap"));
    QTest::keyClick(desk.line(), Qt::Key_Return);
    QCOMPARE(desk.taken, QStringList{QStringLiteral("Capping torque")});
    QVERIFY(desk.palette.isHidden());
  }

  static void movesThroughTheListWithTheArrows() {
    Desk desk;
    desk.palette.openWith(desk.entries());
    QTest::keyClick(desk.line(), Qt::Key_Down);
    QTest::keyClick(desk.line(), Qt::Key_Down);
    QTest::keyClick(desk.line(), Qt::Key_Up);
    QTest::keyClick(desk.line(), Qt::Key_Return);
    QCOMPARE(desk.taken, QStringList{QStringLiteral("Settings")});
  }

  static void givesTheFocusBackOnEscape() {
    Desk desk;
    QTRY_VERIFY(desk.before->hasFocus());
    desk.palette.openWith(desk.entries());
    QTest::keyClick(desk.line(), Qt::Key_Escape);
    QVERIFY(desk.palette.isHidden());
    QVERIFY(desk.before->hasFocus());
    QVERIFY(desk.taken.isEmpty());
  }

  static void doesNothingWhereNothingFits() {
    Desk desk;
    desk.palette.openWith(desk.entries());
    QTest::keyClicks(desk.line(), QStringLiteral("zzz"));
    QTest::keyClick(desk.line(), Qt::Key_Return);
    QVERIFY(desk.taken.isEmpty());
    QVERIFY(desk.palette.isVisible());
  }

  static void showsAModelThatKeepsQtsRules() {
    PaletteModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Desk desk;
    model.setEntries(desk.entries());
    QCOMPARE(model.rowCount(), 4);
    model.filter(QStringLiteral("lo"));
    QCOMPARE(model.entryAt(0)->title, QStringLiteral("Lock the console"));
    model.filter(QStringLiteral("zzz"));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.entryAt(0), nullptr);
  }
};

static const RegisterTest<TestCommandPalette> registeredTestCommandPalette;

}  // namespace linewarden::test

#include "test_command_palette.moc"

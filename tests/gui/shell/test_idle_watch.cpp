// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"
#include "ui/shell/idle_watch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace linewarden::test {

using namespace std::chrono_literals;

class TestIdleWatch : public QObject {
  Q_OBJECT

 private slots:
  static void noticesThatNobodyIsThere() {
    ManualClock clock;
    ui::IdleWatch watch(clock);
    QSignalSpy idle(&watch, &ui::IdleWatch::idle);
    watch.start(10min);
    clock.advance(10min);
    QTRY_COMPARE(idle.size(), 1);
  }

  static void beginsAnewWithEachTouch() {
    ManualClock clock;
    ui::IdleWatch watch(clock);
    QSignalSpy idle(&watch, &ui::IdleWatch::idle);
    QWidget window;
    window.show();
    watch.start(10min);
    clock.advance(9min);
    QTest::keyClick(&window, Qt::Key_A);
    clock.advance(9min);
    // The watch looks each second; what it saw in that look is what counts.
    QVERIFY(!idle.wait(1500));
    clock.advance(1min);
    QTRY_COMPARE(idle.size(), 1);
  }

  static void saysNothingOnceStopped() {
    ManualClock clock;
    ui::IdleWatch watch(clock);
    QSignalSpy idle(&watch, &ui::IdleWatch::idle);
    watch.start(1min);
    watch.stop();
    clock.advance(2min);
    QVERIFY(!idle.wait(1500));
  }
};

static const RegisterTest<TestIdleWatch> registeredTestIdleWatch;

}  // namespace linewarden::test

#include "test_idle_watch.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_desk.h"
#include "app/identity/access_guard.h"
#include "app/identity/break_glass.h"
#include "app/identity/identity.h"
#include "app/identity/security_notices.h"
#include "app/identity/session_desk.h"
#include "shell_place.h"
#include "tests/support/run_tests.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

/// Argon2id at its full cost, under a sanitizer, on a busy machine.
constexpr int patient = 60'000;

void clickStrips(const ShellDesk& desk, const char* name) {
  auto* button = desk.find<QAbstractButton>(name);
  QVERIFY2(button != nullptr, name);
  button->click();
}

bool sees(const ShellDesk& desk, const char* name) {
  const auto* widget = desk.find(name);
  return widget != nullptr && widget->isVisible();
}

template <class T>
Result<T> result(const QFuture<Result<T>>& future) {
  if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patient)) return Error{};
  return future.result();
}

/// A service of the console tells of something.
void raiseAlarm(const ShellDesk& desk, AlarmPriority priority) {
  ServiceCondition condition;
  condition.definition.id.text = QStringLiteral("test:") + alarmPriorityName(priority);
  condition.definition.title = QStringLiteral("The press is too hot");
  condition.definition.priority = priority;
  desk.session.console()->alarmDesk().raise(condition);
}

/// Somebody opens emergency access in this window.
bool openEmergency(ShellDesk& desk, const ShellPlace& place, QString* said = nullptr) {
  if (!desk.openPlace() || !desk.signIn(place)) return false;
  BreakGlass& breakGlass = desk.session.console()->identity().breakGlass();
  const auto phrase = result(breakGlass.prepare(desk.session.session()));
  if (!phrase) return false;
  desk.session.signOut();
  QString words = phrase->join(QLatin1Char(' '));
  if (said != nullptr) *said = phrase->join(QLatin1Char('-'));
  const auto opened =
      result(breakGlass.open(SecretBytes::takeText(words), QStringLiteral("Jonas Weber"),
                             QStringLiteral("Nobody of the shift can sign in")));
  if (!opened) return false;
  desk.session.begin(*opened);
  return true;
}

}  // namespace

class TestStrips : public QObject {
  Q_OBJECT

 private slots:
  static void showsNoBannerWhileAllIsWell() {
    const ShellPlace place;
    ShellDesk desk(place.place());
    QVERIFY(desk.openPlace() && desk.signIn(place));
    QVERIFY(!sees(desk, "alarmBanner"));
    QVERIFY(!sees(desk, "emergencyStrip"));
    QVERIFY(!sees(desk, "statusAlarms-critical"));
  }

  static void standsOverTheWindowDuringEmergencyAccess() {
    const ShellPlace place;
    ShellDesk desk(place.place());
    QVERIFY(openEmergency(desk, place));
    QVERIFY(sees(desk, "emergencyStrip"));
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.find("bannerTitle")->accessibleName().contains(QStringLiteral("Jonas Weber")),
        patient);
    QVERIFY(sees(desk, "alarmBanner"));
    QTRY_VERIFY_WITH_TIMEOUT(sees(desk, "statusAlarms-critical"), patient);
    clickStrips(desk, "emergencyEnd");
    clickStrips(desk, "endEmergency");
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.stage(), Stage::SigningIn, patient);
    QVERIFY(sees(desk, "signInNotice"));
    QVERIFY(!sees(desk, "emergencyStrip"));
    // Whoever passes by sees that there is something, not what.
    QVERIFY(sees(desk, "alarmBanner"));
    QVERIFY(!desk.find("bannerTitle")->accessibleName().contains(QStringLiteral("Weber")));
    QVERIFY(!sees(desk, "bannerAcknowledge"));
    QVERIFY(!sees(desk, "bannerMore"));
  }

  // It locks like any other session; what opened it opens it again.
  static void thePhraseUnlocksEmergencyAccess() {
    const ShellPlace place;
    ShellDesk desk(place.place());
    QString phrase;
    QVERIFY(openEmergency(desk, place, &phrase));
    QVERIFY(sees(desk, "statusLock"));
    desk.session.lock(true);
    QCOMPARE(desk.session.stage(), Stage::Locked);
    QVERIFY(!sees(desk, "lockCode"));
    auto* field = desk.find<QLineEdit>("lockPassword");
    field->setText(QStringLiteral("some other words than those on the paper"));
    clickStrips(desk, "lockUnlock");
    QTRY_VERIFY_WITH_TIMEOUT(field->isEnabled(), patient);
    QCOMPARE(desk.session.stage(), Stage::Locked);
    field->setText(phrase);
    clickStrips(desk, "lockUnlock");
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.stage(), Stage::SignedIn, patient);
    QVERIFY(sees(desk, "emergencyStrip"));
  }

  static void takesANoteWithTheAcknowledgement() {
    const ShellPlace place;
    ShellDesk desk(place.place());
    QVERIFY(openEmergency(desk, place));
    desk.session.signOut();
    desk.clock.advance(std::chrono::seconds(30));
    QVERIFY(desk.signIn(place));
    QTRY_VERIFY_WITH_TIMEOUT(sees(desk, "bannerAcknowledge"), patient);
    clickStrips(desk, "bannerAcknowledge");
    QVERIFY(sees(desk, "acknowledgeAlarmsDialog"));
    desk.find<QLineEdit>("alarmNote")->setText(QStringLiteral("Called him, it was meant so"));
    clickStrips(desk, "actDo");
    QTRY_VERIFY_WITH_TIMEOUT(!sees(desk, "alarmBanner"), patient);
    const auto listed =
        result(desk.session.console()->identity().notices().list(desk.session.session(), 10));
    QVERIFY(listed.ok());
    bool noted = false;
    for (const SecurityNotice& notice : *listed) {
      noted |= notice.note == QStringLiteral("Called him, it was meant so");
    }
    QVERIFY(noted);
  }

  static void keepsAlarmsInSightOverTheLock() {
    const ShellPlace place;
    ShellDesk desk(place.place());
    QVERIFY(desk.openPlace());
    raiseAlarm(desk, AlarmPriority::Critical);
    // With nobody signed in it says that there is one.
    QTRY_VERIFY_WITH_TIMEOUT(sees(desk, "alarmBanner"), patient);
    QVERIFY(desk.signIn(place));
    const auto title = [&desk] { return desk.find("bannerTitle")->accessibleName(); };
    QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("The press is too hot"), patient);
    desk.session.lock(false);
    QVERIFY(sees(desk, "alarmBanner"));
    QVERIFY(!title().contains(QStringLiteral("press")));
    QVERIFY(sees(desk, "statusAlarms-critical"));
    QVERIFY(desk.unlock(place));
    QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("The press is too hot"), patient);
  }

  static void countsActiveAlarmsByPriority() {
    const ShellPlace place;
    ShellDesk desk(place.place());
    QVERIFY(desk.openPlace() && desk.signIn(place));
    raiseAlarm(desk, AlarmPriority::Medium);
    QTRY_VERIFY_WITH_TIMEOUT(sees(desk, "statusAlarms-medium"), patient);
    const auto* medium = desk.find<QAbstractButton>("statusAlarms-medium");
    QCOMPARE(medium->text(), QStringLiteral("1 · 1 new"));
    QVERIFY(!medium->icon().isNull());
    QVERIFY(medium->accessibleName().contains(QStringLiteral("Medium priority")));
    QVERIFY(!sees(desk, "statusAlarms-critical"));
    QVERIFY(!sees(desk, "alarmBanner"));
    const QSignalSpy opened(desk.window.findChild<StatusBar*>(), &StatusBar::openRequested);
    clickStrips(desk, "statusAlarms-medium");
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), QStringLiteral("alerts:priority=medium"));
  }

  static void saysThatNothingCanBeHeardHere() {
    const ShellPlace place;
    ShellDesk desk(place.place());
    QVERIFY(desk.openPlace() && desk.signIn(place));
    // Offscreen there is no sound device.
    QCOMPARE(desk.find<QAbstractButton>("statusSound")->text(), QStringLiteral("No sound"));
    desk.view.setAlarmSound({false, 50});
    QTRY_COMPARE_WITH_TIMEOUT(desk.window.findChild<Toast*>()->text().isEmpty(), false, patient);
    // An administrator may not silence alarms, so they do not switch them off either.
    QTRY_VERIFY_WITH_TIMEOUT(desk.view.alarmSound().isOn, patient);
  }

  static void silencesByKeyboard() {
    const ShellPlace place;
    ShellDesk desk(place.place());
    QVERIFY(desk.openPlace() && desk.signIn(place));
    const auto* toast = desk.window.findChild<Toast*>();
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(toast->text(), QStringLiteral("No alarm sounds now."));
  }

  static void goesToSignInWhenTheSessionEndsElsewhere() {
    const ShellPlace place;
    ShellDesk desk(place.place());
    QVERIFY(desk.openPlace() && desk.signIn(place));
    const Session was = desk.session.session();
    QVERIFY(result(desk.session.console()->identity().sessions().end(was, was.id, {})).ok());
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.stage(), Stage::SigningIn, patient);
    QVERIFY(!desk.session.session().isValid());
    QVERIFY(sees(desk, "signInNotice"));
    QCOMPARE(desk.find<QLabel>("signInNotice")->text(), desk.session.endedBecause());
    // Whoever signs out by hand is told nothing.
    QVERIFY(desk.find("signInName")->isVisible());
    desk.clock.advance(std::chrono::seconds(30));
    QVERIFY(desk.signIn(place));
    desk.session.signOut();
    QVERIFY(!sees(desk, "signInNotice"));
  }

  static void showsThePagesOfTheRolesHeldNow() {
    const ShellPlace place;
    ShellDesk desk(place.place());
    QVERIFY(desk.openPlace() && desk.signIn(place));
    QTRY_VERIFY_WITH_TIMEOUT(sees(desk, "rail-line"), patient);
    QCOMPARE(desk.find<QLabel>("pageTitle")->text(), QStringLiteral("Notes"));
    AccessGuard& guard = desk.session.console()->guard();
    guard.setRoles(desk.session.session().person, {});
    QVERIFY(!sees(desk, "rail-line"));
    // Nor does the page stay in front.
    QCOMPARE(desk.find<QLabel>("pageTitle")->text(), QStringLiteral("Settings"));
    QVERIFY(desk.session.session().roles.isEmpty());
    // The store, which the console looks at every few seconds, knows of no such change.
    QTRY_VERIFY_WITH_TIMEOUT(sees(desk, "rail-line"), patient);
    QCOMPARE(desk.session.session().roles, QSet<Role>{Role::Administrator});
  }

  static void locksByTheRolesPolicyWhereThatIsStricter() {
    const ShellPlace place;
    ShellDesk desk(place.place());
    QVERIFY(desk.openPlace() && desk.signIn(place));
    // The installation says ten minutes, an administrator's role five.
    QCOMPARE(desk.session.console()->settings().values().idleLock, std::chrono::minutes(10));
    desk.clock.advance(std::chrono::minutes(5));
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.stage(), Stage::Locked, patient);
    QVERIFY(desk.session.lockedBecauseIdle());
  }
};

static const RegisterTest<TestStrips> registeredTestStrips;

}  // namespace linewarden::test

#include "test_strips.moc"

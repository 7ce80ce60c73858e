// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_desk.h"
#include "tests/support/run_tests.h"

#include <QCheckBox>

namespace linewarden::test {

using namespace ui;

namespace {

struct EmergencyDesk : AccessDesk {
  bool isReady = invited && enter(meyer, "emergency");
  Session emergency;

  /// Makes a phrase and opens the account with it, elsewhere.
  [[nodiscard]] bool open() {
    const auto words = waitFor(place.identity->breakGlass().prepare(meyer));
    if (!words) return false;
    QString phrase = words->join(QLatin1Char(' '));
    const auto opened = waitFor(place.identity->breakGlass().open(
        SecretBytes::takeText(phrase), QStringLiteral("Jonas Weber"),
        QStringLiteral("Nobody of the shift can sign in")));
    if (!opened) return false;
    emergency = *opened;
    return QTest::qWaitFor([this] { return table("emergencyTable")->model()->rowCount() == 1; });
  }
  [[nodiscard]] QString state() const {
    return table("emergencyTable")->model()->index(0, 3).data().toString();
  }
  /// Ended, and in the panel.
  [[nodiscard]] bool close() {
    if (!waitFor(place.identity->breakGlass().close(meyer, emergency.emergency))) return false;
    choose("emergencyTable", 0);
    return QTest::qWaitFor([this] { return isOpen("reviewEmergency"); });
  }
  void sign(const QString& note) {
    press("reviewEmergency");
    type("emergencyNote", note);
    prove();
  }
};

}  // namespace

class TestEmergencySection : public QObject {
  Q_OBJECT

 private slots:
  static void makesAPhraseThatIsShownOnce() {
    EmergencyDesk desk;
    QVERIFY(desk.isReady);
    QCOMPARE(desk.textOf("emergencyReadiness"), QStringLiteral("Not prepared"));
    desk.draw(QStringLiteral("emergency-none"));
    desk.press("prepareEmergency");
    desk.press("actDo");
    QTRY_VERIFY(desk.sees("phraseDialog"));
    QCOMPARE(desk.page.findChildren<QLabel*>(QStringLiteral("phraseWord")).size(), 10);
    desk.draw(QStringLiteral("emergency-phrase"));
    QVERIFY(!desk.isOpen("phraseDone"));
    QTest::keyClick(desk.find("phraseDialog"), Qt::Key_Escape);
    QVERIFY(desk.sees("phraseDialog"));
    desk.find<QCheckBox>("phraseKept")->setChecked(true);
    desk.press("phraseDone");
    QTRY_VERIFY(desk.find("phraseDialog") == nullptr);
    QTRY_COMPARE(desk.textOf("emergencyReadiness"), QStringLiteral("Ready"));
  }

  static void showsWhatIsOpenAndEndsIt() {
    EmergencyDesk desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.open());
    QVERIFY(desk.state().startsWith(QStringLiteral("Open until")));
    desk.choose("emergencyTable", 0);
    QTRY_VERIFY(desk.sees("emergencyEntry"));
    QVERIFY(desk.says(QStringLiteral("Nobody of the shift can sign in")));
    QVERIFY(!desk.sees("reviewEmergency"));
    desk.draw(QStringLiteral("emergency-open"));
    desk.press("endEmergencyAccess");
    desk.press("actDo");
    QTRY_COMPARE(desk.state(), QStringLiteral("Closed, to be reviewed"));
    QTRY_VERIFY(!desk.place.guard->check(desk.emergency, Permission::ViewPlant));
    QTRY_VERIFY(desk.isOpen("reviewEmergency"));
  }

  static void isReviewedByTwo() {
    EmergencyDesk desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.open());
    QVERIFY(desk.close());
    desk.press("reviewEmergency");
    QVERIFY(desk.says(QStringLiteral("You are the first of two")));
    desk.type("emergencyNote", QStringLiteral("was needed, nothing was changed"));
    desk.draw(QStringLiteral("emergency-review"));
    desk.prove();
    QTRY_VERIFY(desk.says(QStringLiteral("Eva Meyer; a second person has to sign")));
    QVERIFY(desk.enter(desk.rossi, "emergency"));
    desk.choose("emergencyTable", 0);
    desk.sign(QStringLiteral("agreed"));
    QTRY_COMPARE(desk.state(), QStringLiteral("Reviewed"));
    QTRY_VERIFY(!desk.sees("reviewEmergency"));
    desk.draw(QStringLiteral("emergency-reviewed"));
  }

  static void isNotReviewedTwiceByOnePerson() {
    EmergencyDesk desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.open());
    QVERIFY(desk.close());
    desk.sign(QStringLiteral("was needed"));
    QTRY_VERIFY(desk.says(QStringLiteral("a second person has to sign")));
    QTRY_VERIFY(!desk.sees("emergencyNote"));
    desk.sign(QStringLiteral("and once more"));
    QTRY_VERIFY(desk.sees("signProblem"));
    QCOMPARE(desk.state(), QStringLiteral("Closed, to be reviewed"));
  }

  static void wantsANote() {
    EmergencyDesk desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.open());
    QVERIFY(desk.close());
    desk.sign({});
    QVERIFY(desk.find("emergencyNote")->property("problem").toBool());
    QVERIFY(desk.sees("emergencyNote"));
  }
};

static const RegisterTest<TestEmergencySection> registeredTestEmergencySection;

}  // namespace linewarden::test

#include "test_emergency_section.moc"

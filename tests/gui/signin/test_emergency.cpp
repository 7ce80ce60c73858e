// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/break_glass.h"
#include "tests/support/people_place.h"
#include "tests/support/run_tests.h"
#include "ui/signin/sign_in_page.h"
#include "ui/widgets/button.h"

#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

struct Night {
  PeoplePlace place;
  QStringList phrase;
  std::unique_ptr<SignInPage> page;

  explicit Night(bool prepared = true) {
    if (prepared) {
      const auto made = waitFor(place.identity->breakGlass().prepare(place.enter()));
      if (made) phrase = *made;
    }
    page = std::make_unique<SignInPage>(*place.signIn, place.identity->breakGlass(),
                                        QStringLiteral("Brewery Nord"), QList<DemoAccount>());
    page->resize(1280, 800);
    page->show();
  }

  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return page->findChild<Widget*>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool sees(const char* name) const { return find(name)->isVisible(); }
  void fill(const QString& words, const QString& name, const QString& reason) const {
    find<QLineEdit>("emergencyPhrase")->setText(words);
    find<QLineEdit>("emergencyName")->setText(name);
    find<QLineEdit>("emergencyReason")->setText(reason);
    QTest::mouseClick(find("emergencyOpen"), Qt::LeftButton);
  }
  [[nodiscard]] bool refused(const char* field) const {
    return find(field)->property("problem").toBool();
  }
};

}  // namespace

class TestEmergency : public QObject {
  Q_OBJECT

 private slots:
  static void opensForAShiftWithThePhrase() {
    const Night night;
    QCOMPARE(night.phrase.size(), 10);
    QTRY_VERIFY(night.sees("signInEmergency"));
    QSignalSpy signedIn(night.page.get(), &SignInPage::signedIn);
    QTest::mouseClick(night.find("signInEmergency"), Qt::LeftButton);
    QVERIFY(night.sees("emergencyPhrase"));
    if (qEnvironmentVariableIsSet("LINEWARDEN_PICTURES")) {
      QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
      QVERIFY(night.page->grab().save(QDir(qEnvironmentVariable("LINEWARDEN_PICTURES"))
                                          .filePath(QStringLiteral("emergency.png"))));
    }
    night.fill(night.phrase.join(QLatin1Char(' ')), QStringLiteral("Jonas Weber"),
               QStringLiteral("Nobody of the shift can sign in"));
    QTRY_COMPARE(signedIn.size(), 1);
    const auto session = signedIn.first().first().value<Session>();
    QVERIFY(session.emergency > 0);
    QVERIFY(night.place.guard->check(session, Permission::ManagePeople).ok());
    QVERIFY(night.place.actions().contains(QStringLiteral("emergency.opened")));
    // The phrase has been used: nothing is offered any more.
    QTRY_VERIFY(!night.sees("signInEmergency"));
  }

  static void isNotOfferedWhereNoneIsPrepared() {
    const Night night(false);
    const auto readiness = waitFor(night.place.identity->breakGlass().readiness());
    QVERIFY(readiness.ok() && !readiness->isPrepared);
    QCoreApplication::processEvents();
    QVERIFY(!night.sees("signInEmergency"));
  }

  static void tellsAWrongPhraseAndOpensNothing() {
    const Night night;
    QTRY_VERIFY(night.sees("signInEmergency"));
    QSignalSpy signedIn(night.page.get(), &SignInPage::signedIn);
    QTest::mouseClick(night.find("signInEmergency"), Qt::LeftButton);
    night.fill(QStringLiteral("these are not the words on the paper at all really"),
               QStringLiteral("Jonas Weber"), QStringLiteral("Nobody of the shift can sign in"));
    QTRY_VERIFY(night.refused("emergencyPhrase"));
    QCOMPARE(signedIn.size(), 0);
    QVERIFY(!night.place.actions().contains(QStringLiteral("emergency.opened")));
  }

  static void asksForNameAndReasonFirst() {
    const Night night;
    QTRY_VERIFY(night.sees("signInEmergency"));
    QTest::mouseClick(night.find("signInEmergency"), Qt::LeftButton);
    night.fill(night.phrase.join(QLatin1Char(' ')), {}, {});
    QVERIFY(night.refused("emergencyName"));
    night.fill(night.phrase.join(QLatin1Char(' ')), QStringLiteral("Jonas Weber"),
               QStringLiteral("short"));
    QVERIFY(night.refused("emergencyReason"));
    QVERIFY(!night.place.actions().contains(QStringLiteral("emergency.opened")));
  }
};

static const RegisterTest<TestEmergency> registeredTestEmergency;

}  // namespace linewarden::test

#include "test_emergency.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/access_policy.h"
#include "app/identity/own_account.h"
#include "app/identity/people.h"
#include "app/store/query.h"
#include "tests/support/people_place.h"
#include "tests/support/run_tests.h"
#include "tests/support/soft_key/key_of_person.h"
#include "ui/proof/key_ceremony.h"
#include "ui/signin/lock_page.h"
#include "ui/signin/sign_in_page.h"
#include "ui/widgets/button.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

const QString pin = QStringLiteral("1234");

/// Anna Rossi, who has a security key, in front of the sign-in page.
struct KeyDesk {
  PeoplePlace place;
  SoftSecurityKey key;
  SoftSecurityKey stranger{SoftKeyModel{.path = QStringLiteral("soft:stranger")}};
  Session before = place.enter();
  Result<void> registered;
  std::unique_ptr<SignInPage> page;

  explicit KeyDesk(bool withKey = true) {
    if (withKey) {
      registered =
          registerKey(place.identity->ownAccount(), before, key, QStringLiteral("Blue key"));
    }
    plug({&key});
    page = std::make_unique<SignInPage>(*place.signIn, place.identity->breakGlass(),
                                        QStringLiteral("Brewery Nord"), QList<DemoAccount>());
    page->resize(1280, 800);
    page->show();
  }
  ~KeyDesk() {
    page.reset();
    plug({});
  }
  KeyDesk(const KeyDesk&) = delete;
  KeyDesk& operator=(const KeyDesk&) = delete;

  static void plug(const QList<SoftSecurityKey*>& keys) {
    setSecurityKeyBus(std::make_unique<SoftSecurityKeyBus>(keys));
  }
  Result<void> demandKeys() {
    RolePolicy policy = AccessPolicy::defaultFor(Role::Administrator);
    policy.factor = FactorDemand::SecurityKey;
    return waitFor(place.identity->policy().change(place.enter(QStringLiteral("meyer")), policy,
                                                   QStringLiteral("as the plant asks")));
  }

  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return page->findChild<Widget*>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool sees(const char* name) const {
    const auto* widget = find(name);
    return widget != nullptr && widget->isVisible();
  }
  /// By a second administrator.
  Result<Invited> resetPassword() {
    const auto made = waitFor(place.store->write([](Transaction& transaction) -> Result<void> {
      const auto query = runQuery(transaction.database(),
                                  QStringLiteral("INSERT INTO person_role (person_id, role) SELECT "
                                                 "id, 'administrator' FROM person WHERE name = "
                                                 "'meyer'"));
      return query ? Result<void>() : Result<void>(query.error());
    }));
    if (!made) return made.error();
    return waitFor(place.people->resetPassword(place.enter(QStringLiteral("meyer")), before.person,
                                               QStringLiteral("Forgot it")));
  }
  void givePassword() const { givePassword(place.password); }
  void givePassword(const QString& password) const {
    find<QLineEdit>("signInName")->setText(QStringLiteral("rossi"));
    find<QLineEdit>("signInPassword")->setText(password);
    QTest::keyClick(find<QLineEdit>("signInPassword"), Qt::Key_Return);
  }
  void useKey(const QString& typed) const {
    QTest::keyClicks(find("signInKeyPin"), typed);
    QTest::keyClick(find("signInKeyPin"), Qt::Key_Return);
  }
  void chooseCode() const {
    for (Button* button : page->findChildren<Button*>()) {
      if (button->isVisible() && button->text() == QLatin1String("Code")) {
        QTest::mouseClick(button, Qt::LeftButton);
      }
    }
  }
  [[nodiscard]] bool refused() const { return find("signInKeyPin")->property("problem").toBool(); }
  void draw(const QString& name) const {
    const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (folder.isEmpty()) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(page->grab().save(QDir(folder).filePath(QStringLiteral("key-%1.png").arg(name))));
  }
};

}  // namespace

class TestSecurityKey : public QObject {
  Q_OBJECT

 private slots:
  static void signsInWithPinAndTouch() {
    KeyDesk desk;
    QVERIFY(desk.registered.ok());
    QSignalSpy signedIn(desk.page.get(), &SignInPage::signedIn);
    desk.givePassword();
    QTRY_VERIFY(desk.sees("signInKeyPin"));
    desk.draw(QStringLiteral("1-pin"));
    desk.key.touchAtOnce(false);
    desk.useKey(pin);
    QTRY_VERIFY(desk.key.isBlinking());
    QTRY_VERIFY(desk.find<QLabel>("securityKeyTold")->text().contains(QStringLiteral("Touch")));
    QVERIFY(desk.sees("securityKeyStop"));
    desk.draw(QStringLiteral("2-touch"));
    QCOMPARE(signedIn.size(), 0);
    desk.key.touch();
    QTRY_COMPARE(signedIn.size(), 1);
    QVERIFY(
        desk.place.guard->check(signedIn.first().first().value<Session>(), Permission::ManagePeople)
            .ok());
  }

  static void tellsAWrongPinAndAsksAgain() {
    KeyDesk desk;
    QSignalSpy signedIn(desk.page.get(), &SignInPage::signedIn);
    desk.givePassword();
    QTRY_VERIFY(desk.sees("signInKeyPin"));
    desk.useKey(QStringLiteral("9999"));
    QTRY_VERIFY(desk.refused());
    desk.draw(QStringLiteral("3-wrong-pin"));
    desk.useKey(pin);
    QTRY_COMPARE(signedIn.size(), 1);
  }

  static void tellsThatNoKeyIsPluggedIn() {
    KeyDesk desk;
    desk.key.unplug();
    desk.givePassword();
    QTRY_VERIFY(desk.sees("signInKeyPin"));
    desk.useKey(pin);
    QTRY_VERIFY(desk.refused());
    QVERIFY(desk.find("signInKeyPin")->isEnabled());
  }

  static void tellsThatTheKeyIsSomebodyElses() {
    KeyDesk desk;
    KeyDesk::plug({&desk.stranger});
    desk.givePassword();
    QTRY_VERIFY(desk.sees("signInKeyPin"));
    desk.useKey(pin);
    QTRY_VERIFY(desk.refused());
  }

  static void findsItAmongSeveralKeys() {
    KeyDesk desk;
    KeyDesk::plug({&desk.stranger, &desk.key});
    QSignalSpy signedIn(desk.page.get(), &SignInPage::signedIn);
    desk.givePassword();
    QTRY_VERIFY(desk.sees("signInKeyPin"));
    desk.useKey(pin);
    QTRY_COMPARE(signedIn.size(), 1);
  }

  static void canBeStoppedBeforeTheTouch() {
    KeyDesk desk;
    QSignalSpy signedIn(desk.page.get(), &SignInPage::signedIn);
    desk.givePassword();
    QTRY_VERIFY(desk.sees("signInKeyPin"));
    desk.key.touchAtOnce(false);
    desk.useKey(pin);
    QTRY_VERIFY(desk.key.isBlinking());
    QTRY_VERIFY(desk.sees("securityKeyStop"));
    QTest::mouseClick(desk.find("securityKeyStop"), Qt::LeftButton);
    QTRY_VERIFY(desk.find("signInKeyPin")->isEnabled());
    QTRY_VERIFY(!desk.key.isBlinking());
    QCOMPARE(signedIn.size(), 0);
    desk.key.touchAtOnce(true);
    desk.useKey(pin);
    QTRY_COMPARE(signedIn.size(), 1);
  }

  static void takesACodeInstead() {
    KeyDesk desk;
    QSignalSpy signedIn(desk.page.get(), &SignInPage::signedIn);
    desk.givePassword();
    QTRY_VERIFY(desk.sees("signInKeyPin"));
    desk.chooseCode();
    QTRY_VERIFY(desk.sees("signInCode"));
    desk.place.clock.advance(totp::period);
    QTest::keyClicks(desk.find("signInCode"), desk.place.code());
    QTest::keyClick(desk.find("signInCode"), Qt::Key_Return);
    QTRY_COMPARE(signedIn.size(), 1);
  }

  static void takesOnlyARecoveryCodeWhereTheRoleAsksForAKey() {
    KeyDesk desk;
    QVERIFY(desk.demandKeys().ok());
    QSignalSpy signedIn(desk.page.get(), &SignInPage::signedIn);
    desk.givePassword();
    QTRY_VERIFY(desk.sees("signInKeyPin"));
    QVERIFY(desk.sees("secondFactorPolicy"));
    desk.draw(QStringLiteral("4-demanded"));
    desk.chooseCode();
    QTRY_VERIFY(desk.sees("signInCode"));
    desk.place.clock.advance(totp::period);
    QTest::keyClicks(desk.find("signInCode"), desk.place.code());
    QTest::keyClick(desk.find("signInCode"), Qt::Key_Return);
    QTRY_VERIFY(desk.find("signInCode")->property("problem").toBool());
    QTRY_VERIFY(desk.find("signInCode")->isEnabled());
    QTest::keyClicks(desk.find("signInCode"), desk.place.recoveryCodes.first());
    QTest::keyClick(desk.find("signInCode"), Qt::Key_Return);
    QTRY_COMPARE(signedIn.size(), 1);
  }

  static void endsAnEnrolmentAfterAResetPassword() {
    KeyDesk desk;
    const auto reset = desk.resetPassword();
    QVERIFY2(reset.ok(), reset.ok() ? "" : qPrintable(reset.error().message));
    QSignalSpy signedIn(desk.page.get(), &SignInPage::signedIn);
    desk.givePassword(reset->oneTimePassword);
    QTRY_VERIFY(desk.sees("newPassword"));
    for (const char* field : {"newPassword", "newPasswordAgain"}) {
      QTest::keyClicks(desk.find(field), QStringLiteral("nine loud orange kettles"));
    }
    QTest::mouseClick(desk.find("wizardNext"), Qt::LeftButton);
    QTRY_VERIFY(desk.sees("enrolmentKeyPin"));
    desk.draw(QStringLiteral("5-enrolment"));
    QTest::keyClicks(desk.find("enrolmentKeyPin"), QStringLiteral("9999"));
    QTest::mouseClick(desk.find("wizardNext"), Qt::LeftButton);
    QTRY_VERIFY(desk.find("enrolmentKeyPin")->property("problem").toBool());
    QTest::keyClicks(desk.find("enrolmentKeyPin"), pin);
    QTest::mouseClick(desk.find("wizardNext"), Qt::LeftButton);
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(signedIn.first().first().value<Session>().name, QStringLiteral("rossi"));
  }

  static void letsInByCodeWhoHasYetToRegisterOne() {
    KeyDesk desk(false);
    QVERIFY(desk.demandKeys().ok());
    QSignalSpy signedIn(desk.page.get(), &SignInPage::signedIn);
    desk.givePassword();
    QTRY_VERIFY(desk.sees("signInCode"));
    QVERIFY(desk.sees("secondFactorPolicy"));
    desk.place.clock.advance(totp::period);
    QTest::keyClicks(desk.find("signInCode"), desk.place.code());
    QTest::keyClick(desk.find("signInCode"), Qt::Key_Return);
    QTRY_COMPARE(signedIn.size(), 1);
    const auto session = signedIn.first().first().value<Session>();
    QCOMPARE(desk.place.guard->check(session, Permission::ViewPlant).error().code,
             ErrorCode::SecondFactorRequired);
    QVERIFY(desk.place.guard->check(session, Permission::ManageOwnAccount).ok());
  }

  static void unlocksWithIt() {
    KeyDesk desk;
    QVERIFY(waitFor(desk.place.signIn->lock(desk.before, false)).ok());
    LockPage page(*desk.place.signIn, QStringLiteral("Brewery Nord"));
    page.resize(1280, 800);
    page.show();
    page.setSession(desk.before, false);
    QSignalSpy unlocked(&page, &LockPage::unlocked);
    auto* pinField = page.findChild<QLineEdit*>(QStringLiteral("lockKeyPin"));
    QTRY_VERIFY(pinField->isVisible());
    QTest::keyClicks(page.findChild<QLineEdit*>(QStringLiteral("lockPassword")),
                     desk.place.password);
    QTest::keyClicks(pinField, pin);
    QTest::mouseClick(page.findChild<Button*>(QStringLiteral("lockUnlock")), Qt::LeftButton);
    QTRY_COMPARE(unlocked.size(), 1);
    QVERIFY(desk.place.guard->check(desk.before, Permission::ViewPlant).ok());
  }
};

static const RegisterTest<TestSecurityKey> registeredTestSecurityKey;

}  // namespace linewarden::test

#include "test_security_key.moc"

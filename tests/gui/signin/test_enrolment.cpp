// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/people_place.h"
#include "tests/support/run_tests.h"
#include "ui/proof/code_field.h"
#include "ui/signin/enrolment_wizard.h"
#include "ui/signin/sign_in_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/password_field.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

const QString chosen = QStringLiteral("nine loud orange kettles");

/// An invited colleague in front of the sign-in page.
struct Newcomer {
  PeoplePlace place;
  Invited invited;
  std::unique_ptr<SignInPage> page;

  Newcomer() {
    const auto asked = waitFor(place.people->invite(
        place.enter(),
        {QStringLiteral("weber"), QStringLiteral("Jonas Weber"), {Role::Operator}, {}}));
    if (asked) invited = *asked;
    page = std::make_unique<SignInPage>(*place.signIn, place.identity->breakGlass(),
                                        QStringLiteral("Brewery Nord"), QList<DemoAccount>());
    page->resize(1280, 800);
    page->show();
  }

  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return page->findChild<Widget*>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool sees(const char* name) const {
    const auto* widget = find(name);
    return widget != nullptr && widget->isVisible();
  }
  void signInWith(const QString& password) const {
    find<QLineEdit>("signInName")->setText(QStringLiteral("weber"));
    find<QLineEdit>("signInPassword")->setText(password);
    QTest::keyClick(find<QLineEdit>("signInPassword"), Qt::Key_Return);
  }
  void goOn() const { QTest::mouseClick(find("wizardNext"), Qt::LeftButton); }
  void choosePassword(const QString& one, const QString& again) const {
    for (const auto& [name, text] :
         {std::pair("newPassword", one), std::pair("newPasswordAgain", again)}) {
      find<QLineEdit>(name)->clear();
      QTest::keyClicks(find(name), text);
    }
  }
  [[nodiscard]] QString hint() const { return find("newPassword")->accessibleDescription(); }
  /// The picture of the step, for eyes, where a folder is named.
  void draw(const QString& name) const {
    const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (folder.isEmpty()) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(page->grab().save(QDir(folder).filePath(QStringLiteral("enrolment-%1.png").arg(name))));
  }
};

}  // namespace

class TestEnrolment : public QObject {
  Q_OBJECT

 private slots:
  static void leadsTheInvitedToAnAccountOfTheirOwn() {
    const Newcomer person;
    QVERIFY(!person.invited.oneTimePassword.isEmpty());
    QSignalSpy signedIn(person.page.get(), &SignInPage::signedIn);
    person.signInWith(person.invited.oneTimePassword);
    QTRY_VERIFY(person.sees("newPassword"));
    person.draw(QStringLiteral("1-password"));
    person.choosePassword(chosen, chosen);
    person.goOn();
    QTRY_VERIFY(person.sees("recoveryCodesKept"));
    QVERIFY(!person.find("wizardNext")->isEnabled());
    person.draw(QStringLiteral("2-codes"));
    person.find<QCheckBox>("recoveryCodesKept")->click();
    person.goOn();
    QTRY_VERIFY(person.sees("enrolmentCode"));
    person.draw(QStringLiteral("3-authenticator"));
    const QString spelled = person.find<QLabel>("spelledSecret")->text();
    QTest::keyClicks(person.find("enrolmentCode"), person.place.codeOf(spelled));
    person.goOn();
    QTRY_COMPARE(signedIn.size(), 1);
    const auto session = signedIn.first().first().value<Session>();
    QCOMPARE(session.name, QStringLiteral("weber"));
    QVERIFY(person.place.guard->check(session, Permission::ViewPlant).ok());
    QVERIFY(person.place.actions().contains(QStringLiteral("person.enrolled")));
    QTRY_VERIFY(person.page->findChild<EnrolmentWizard*>() == nullptr);
  }

  static void tellsWhileTypingWhatIsWrongWithAPassword() {
    const Newcomer person;
    person.signInWith(person.invited.oneTimePassword);
    QTRY_VERIFY(person.sees("newPassword"));
    person.choosePassword(QStringLiteral("short"), {});
    const QString tooShort = person.hint();
    QVERIFY(!tooShort.isEmpty());
    person.choosePassword(chosen, QStringLiteral("another"));
    QVERIFY(person.hint() != tooShort);
    person.goOn();
    // Not the same twice: it stays, and says so.
    QVERIFY(person.sees("newPassword"));
    QVERIFY(!person.find("newPasswordAgain")->accessibleDescription().isEmpty());
  }

  static void storesNothingWhenTheyLeave() {
    const Newcomer person;
    person.signInWith(person.invited.oneTimePassword);
    QTRY_VERIFY(person.sees("newPassword"));
    person.choosePassword(chosen, chosen);
    person.goOn();
    QTRY_VERIFY(person.sees("recoveryCodesKept"));
    QTest::mouseClick(person.find("enrolmentLater"), Qt::LeftButton);
    QTRY_VERIFY(person.sees("signInPassword"));
    QVERIFY(!person.place.actions().contains(QStringLiteral("person.enrolled")));
    person.signInWith(person.invited.oneTimePassword);
    QTRY_VERIFY(person.sees("newPassword"));
  }

  static void tellsAWrongCodeInPlace() {
    const Newcomer person;
    QSignalSpy signedIn(person.page.get(), &SignInPage::signedIn);
    person.signInWith(person.invited.oneTimePassword);
    QTRY_VERIFY(person.sees("newPassword"));
    person.choosePassword(chosen, chosen);
    person.goOn();
    QTRY_VERIFY(person.sees("recoveryCodesKept"));
    person.find<QCheckBox>("recoveryCodesKept")->click();
    person.goOn();
    const QString right = person.place.codeOf(person.find<QLabel>("spelledSecret")->text());
    QTest::keyClicks(person.find("enrolmentCode"), right == QLatin1String("000000")
                                                       ? QStringLiteral("111111")
                                                       : QStringLiteral("000000"));
    person.goOn();
    QTRY_VERIFY(person.find("enrolmentCode")->property("problem").toBool());
    QCOMPARE(signedIn.size(), 0);
    person.find<QLineEdit>("enrolmentCode")->clear();
    QTest::keyClicks(person.find("enrolmentCode"), right);
    person.goOn();
    QTRY_COMPARE(signedIn.size(), 1);
  }
};

static const RegisterTest<TestEnrolment> registeredTestEnrolment;

}  // namespace linewarden::test

#include "test_enrolment.moc"

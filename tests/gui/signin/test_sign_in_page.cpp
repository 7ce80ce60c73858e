// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/people_place.h"
#include "tests/support/run_tests.h"
#include "ui/proof/code_field.h"
#include "ui/proof/wait_notice.h"
#include "ui/signin/demo_card.h"
#include "ui/signin/sign_in_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/password_field.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

/// What a person sees and does on the page.
class Hand {
 public:
  explicit Hand(SignInPage& page) : page_(page) {
    page_.resize(1280, 800);
    page_.show();
  }

  [[nodiscard]] QLineEdit* name() const {
    return page_.findChild<QLineEdit*>(QStringLiteral("signInName"));
  }
  [[nodiscard]] PasswordField* password() const { return field<PasswordField>("signInPassword"); }
  [[nodiscard]] CodeField* code() const { return field<CodeField>("signInCode"); }
  /// Of sign-in itself, not of emergency access.
  [[nodiscard]] WaitNotice* waitNotice() const {
    return page_.findChild<WaitNotice*>(QStringLiteral("signInWait"));
  }
  /// The field around an editor.
  template <class Kind>
  [[nodiscard]] Kind* field(const char* editor) const {
    return qobject_cast<Kind*>(
        page_.findChild<QLineEdit*>(QString::fromLatin1(editor))->parentWidget());
  }
  void enterPassword(const QString& account, const QString& secret) const {
    name()->selectAll();
    QTest::keyClicks(name(), account);
    QTest::keyClicks(password()->editor(), secret);
    QTest::keyClick(password()->editor(), Qt::Key_Return);
  }
  void enterCode(const QString& digits) const {
    QTRY_VERIFY(code()->isVisible());
    QTest::keyClicks(code()->editor(), digits);
    QTest::keyClick(code()->editor(), Qt::Key_Return);
  }

 private:
  SignInPage& page_;
};

}  // namespace

class TestSignInPage : public QObject {
  Q_OBJECT

 private slots:
  static void bringsBackNoPasswordThatWasTaken() {
    PasswordField field(QStringLiteral("Password"));
    auto* line = static_cast<QLineEdit*>(field.editor());
    QTest::keyClicks(line, QStringLiteral("seven quiet green bottles"));
    QVERIFY(!field.takePassword().isEmpty());
    // As after the button that shows what is typed.
    line->setEchoMode(QLineEdit::Normal);
    line->undo();
    QVERIFY(line->text().isEmpty());
    CodeField code(QStringLiteral("Code"), CodeField::Accepts::SixDigitsOrRecoveryCode);
    auto* digits = static_cast<QLineEdit*>(code.editor());
    QTest::keyClicks(digits, QStringLiteral("123456"));
    QVERIFY(!code.takeCode().isEmpty());
    digits->undo();
    QVERIFY(digits->text().isEmpty());
  }

  void signsInByKeyboardAlone() {
    PeoplePlace place;
    QVERIFY(place.outcome.ok());
    SignInPage page(*place.signIn, place.identity->breakGlass(), QStringLiteral("Brewery Nord"),
                    {});
    const Hand hand(page);
    QSignalSpy signedIn(&page, &SignInPage::signedIn);
    hand.enterPassword(QStringLiteral("rossi"), place.password);
    hand.enterCode(place.code());
    QTRY_COMPARE(signedIn.size(), 1);
    const auto session = signedIn.first().first().value<Session>();
    QCOMPARE(session.displayName, QStringLiteral("Anna Rossi"));
    QVERIFY(place.guard->require(session, Permission::ManagePeople).ok());
    QVERIFY(place.actions().contains(QStringLiteral("session.signed-in")));
    // Nothing typed is left behind.
    QVERIFY(hand.password()->isEmpty());
    QVERIFY(hand.code()->isEmpty());
  }

  void tellsAWrongPasswordInPlaceAndAsksAgain() {
    PeoplePlace place;
    SignInPage page(*place.signIn, place.identity->breakGlass(), QStringLiteral("Brewery Nord"),
                    {});
    const Hand hand(page);
    hand.enterPassword(QStringLiteral("rossi"), QStringLiteral("not the password"));
    QTRY_VERIFY(hand.password()->hasProblem());
    QVERIFY(hand.password()->isVisible());
    QVERIFY(hand.password()->isEmpty());
  }

  void saysTheSameOfAnUnknownName() {
    PeoplePlace place;
    SignInPage page(*place.signIn, place.identity->breakGlass(), QStringLiteral("Brewery Nord"),
                    {});
    const Hand hand(page);
    hand.enterPassword(QStringLiteral("rossi"), QStringLiteral("not the password"));
    QTRY_VERIFY(hand.password()->hasProblem());
    const QString known = hand.password()->editor()->accessibleDescription();
    page.reset();
    hand.enterPassword(QStringLiteral("nobody"), QStringLiteral("not the password"));
    QTRY_VERIFY(hand.password()->hasProblem());
    QCOMPARE(hand.password()->editor()->accessibleDescription(), known);
  }

  void countsDownTheWaitAfterManyFailures() {
    PeoplePlace place;
    SignInPage page(*place.signIn, place.identity->breakGlass(), QStringLiteral("Brewery Nord"),
                    {});
    const Hand hand(page);
    auto* wait = hand.waitNotice();
    for (int attempt = 0; attempt < 20 && !wait->isWaiting(); ++attempt) {
      hand.password()->setProblem({});
      hand.enterPassword(QStringLiteral("rossi"), QStringLiteral("not the password"));
      QTRY_VERIFY(hand.password()->hasProblem());
    }
    QVERIFY(wait->isWaiting());
    QVERIFY(wait->isVisible());
    QVERIFY(!hand.password()->isEnabled());
  }

  void refusesAWrongCodeAndKeepsNoSession() {
    PeoplePlace place;
    SignInPage page(*place.signIn, place.identity->breakGlass(), QStringLiteral("Brewery Nord"),
                    {});
    const Hand hand(page);
    QSignalSpy signedIn(&page, &SignInPage::signedIn);
    hand.enterPassword(QStringLiteral("rossi"), place.password);
    const QString wrong = place.code() == QStringLiteral("000000") ? QStringLiteral("000001")
                                                                   : QStringLiteral("000000");
    hand.enterCode(wrong);
    QTRY_VERIFY(hand.code()->hasProblem() || hand.password()->hasProblem());
    QCOMPARE(signedIn.size(), 0);
  }

  void takesARecoveryCode() {
    PeoplePlace place;
    SignInPage page(*place.signIn, place.identity->breakGlass(), QStringLiteral("Brewery Nord"),
                    {});
    const Hand hand(page);
    QSignalSpy signedIn(&page, &SignInPage::signedIn);
    hand.enterPassword(QStringLiteral("rossi"), place.password);
    hand.enterCode(place.recoveryCodes.first().toLower());
    QTRY_COMPARE(signedIn.size(), 1);
  }

  void goesBackForSomeoneElse() {
    PeoplePlace place;
    SignInPage page(*place.signIn, place.identity->breakGlass(), QStringLiteral("Brewery Nord"),
                    {});
    const Hand hand(page);
    hand.enterPassword(QStringLiteral("rossi"), place.password);
    QTRY_VERIFY(hand.code()->isVisible());
    for (Button* button : page.findChildren<Button*>()) {
      if (button->text() == QStringLiteral("Someone else")) {
        QTest::mouseClick(button, Qt::LeftButton);
      }
    }
    QTRY_VERIFY(hand.password()->isVisible());
    QVERIFY(hand.name()->text().isEmpty());
  }

  void asksForWhatIsMissing() {
    PeoplePlace place;
    SignInPage page(*place.signIn, place.identity->breakGlass(), QStringLiteral("Brewery Nord"),
                    {});
    const Hand hand(page);
    hand.enterPassword({}, {});
    QVERIFY(hand.field<TextField>("signInName")->hasProblem());
    QCOMPARE(place.actions().filter(QStringLiteral("session.")).size(), 0);
  }

  void fillsTheFieldsFromTheDemoCard() {
    PeoplePlace place;
    SignInPage page(
        *place.signIn, place.identity->breakGlass(), QStringLiteral("Brewery Nord"),
        {{QStringLiteral("rossi"), QStringLiteral("Anna Rossi"), QStringLiteral("Administrator"),
          place.password, [&place] { return place.code(); }}});
    const Hand hand(page);
    QSignalSpy signedIn(&page, &SignInPage::signedIn);
    auto* use = page.findChild<Button*>(QStringLiteral("demo-use-rossi"));
    QVERIFY(use != nullptr);
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(hand.name()->text(), QStringLiteral("rossi"));
    QTest::keyClick(hand.password()->editor(), Qt::Key_Return);
    QTRY_VERIFY(hand.code()->isVisible());
    QTest::mouseClick(use, Qt::LeftButton);
    QTest::keyClick(hand.code()->editor(), Qt::Key_Return);
    QTRY_COMPARE(signedIn.size(), 1);
  }

  void writesTimesInMinutesAndSeconds() {
    QCOMPARE(minutesAndSeconds(std::chrono::milliseconds(8001)), QStringLiteral("0:09"));
    QCOMPARE(minutesAndSeconds(std::chrono::milliseconds(750000)), QStringLiteral("12:30"));
  }
};

static const RegisterTest<TestSignInPage> registeredTestSignInPage;

}  // namespace linewarden::test

#include "test_sign_in_page.moc"

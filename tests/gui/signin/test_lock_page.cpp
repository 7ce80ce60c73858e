// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translation.h"
#include "tests/support/people_place.h"
#include "tests/support/run_tests.h"
#include "ui/proof/code_field.h"
#include "ui/signin/lock_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/password_field.h"

#include <QLabel>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace ui;

class TestLockPage : public QObject {
  Q_OBJECT

 private slots:
  void unlocksWithPasswordAndCodeOfTheSamePerson() {
    PeoplePlace place;
    const Session session = signIn(place);
    QVERIFY(waitFor(place.signIn->lock(session, false)).ok());
    QCOMPARE(place.guard->check(session, Permission::ViewPlant).error().code,
             ErrorCode::SessionLocked);
    LockPage page(*place.signIn, QStringLiteral("Brewery Nord"));
    page.resize(1280, 800);
    page.show();
    page.setSession(session, false);
    place.clock.advance(totp::period);
    QSignalSpy unlocked(&page, &LockPage::unlocked);
    type(page, place.password, place.code());
    QTRY_COMPARE(unlocked.size(), 1);
    QVERIFY(place.guard->check(session, Permission::ViewPlant).ok());
  }

  void staysLockedOnAWrongPassword() {
    PeoplePlace place;
    const Session session = signIn(place);
    QVERIFY(waitFor(place.signIn->lock(session, true)).ok());
    LockPage page(*place.signIn, QStringLiteral("Brewery Nord"));
    page.resize(1280, 800);
    page.show();
    page.setSession(session, true);
    place.clock.advance(totp::period);
    QSignalSpy unlocked(&page, &LockPage::unlocked);
    type(page, QStringLiteral("not the password"), place.code());
    auto* password = page.findChild<PasswordField*>();
    auto* code = page.findChild<CodeField*>();
    QTRY_VERIFY(password->hasProblem() || code->hasProblem());
    QCOMPARE(unlocked.size(), 0);
    QCOMPARE(place.guard->check(session, Permission::ViewPlant).error().code,
             ErrorCode::SessionLocked);
  }

  static void cutsOffNoText_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "it", "es", "zh_CN"}) {
      QTest::newRow(language) << QString::fromLatin1(language);
    }
  }

  void cutsOffNoText() {
    QFETCH(const QString, language);
    translation::load(language);
    const auto back = qScopeGuard([] { translation::load(QStringLiteral("en")); });
    PeoplePlace place;
    LockPage page(*place.signIn, QStringLiteral("Brewery Nord"));
    page.resize(1280, 800);
    page.show();
    page.setSession(signIn(place), true);
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (const QLabel* label : page.findChildren<QLabel*>()) {
      if (!label->isVisible() || !label->wordWrap()) continue;
      QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
  }

  void letsSomeoneElseIn() {
    PeoplePlace place;
    LockPage page(*place.signIn, QStringLiteral("Brewery Nord"));
    QSignalSpy asked(&page, &LockPage::switchUserRequested);
    for (Button* button : page.findChildren<Button*>()) {
      if (button->text().startsWith(QStringLiteral("Sign out"))) button->click();
    }
    QCOMPARE(asked.size(), 1);
  }

 private:
  static Session signIn(PeoplePlace& place) {
    QString typed = place.password;
    const auto pending =
        waitFor(place.signIn->checkPassword(QStringLiteral("rossi"), SecretBytes::takeText(typed)));
    QString code = place.code();
    return *waitFor(place.signIn->checkSecondFactor(pending->ticket, SecretBytes::takeText(code)));
  }
  static void type(LockPage& page, const QString& password, const QString& code) {
    QTest::keyClicks(page.findChild<PasswordField*>()->editor(), password);
    QTest::keyClicks(page.findChild<CodeField*>()->editor(), code);
    QTest::keyClick(page.findChild<CodeField*>()->editor(), Qt::Key_Return);
  }
};

static const RegisterTest<TestLockPage> registeredTestLockPage;

}  // namespace linewarden::test

#include "test_lock_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing_desk.h"
#include "tests/support/run_tests.h"

#include <QSpinBox>

namespace linewarden::test {

using namespace ui;

namespace {

const QString mailSecret = QStringLiteral("open sesame 4711");

/// With a mail server that is stored already, and its password.
struct MailDeskAtPage : RoutingDesk {
  bool isStored = store();
  bool isReady = isStored && enter();

  [[nodiscard]] bool store() const {
    MailServer server;
    server.isOn = true;
    server.host = QStringLiteral("mail.example.com");
    server.user = QStringLiteral("alarms");
    server.sender = QStringLiteral("alarms@example.com");
    return waitFor(place.routing->saveMail(place.keller, server, mailSecret)).ok();
  }
  /// In any field or label of the page, seen or not.
  [[nodiscard]] bool holdsPassword() const {
    for (const QLineEdit* line : page.findChildren<QLineEdit*>()) {
      if (line->text().contains(mailSecret)) return true;
    }
    for (const QLabel* label : page.findChildren<QLabel*>()) {
      if (label->text().contains(mailSecret)) return true;
    }
    return false;
  }
};

}  // namespace

/// The mail server in the settings.
class TestMailSettings : public QObject {
  Q_OBJECT

 private slots:
  static void savesAServer() {
    RoutingDesk desk;
    QVERIFY(desk.enter());
    desk.press("routingMailEdit");
    desk.press("routingMailOn");
    desk.type("routingMailHost", QStringLiteral("mail.example.com"));
    desk.type("routingMailSender", QStringLiteral("alarms@example.com"));
    desk.type("routingMailUser", QStringLiteral("alarms"));
    desk.type("routingMailPassword", mailSecret);
    desk.draw(QStringLiteral("mail"));
    desk.press("routingMailSave");
    QTRY_COMPARE(desk.told.size(), 1);
    const MailServer server = desk.stored().mail;
    QVERIFY(server.isOn);
    QVERIFY(server.hasPassword);
    QCOMPARE(server.host, QStringLiteral("mail.example.com"));
    QCOMPARE(server.port, 587);
    QTRY_VERIFY(desk.textOf("routingMailWhich")
                    .contains(QStringLiteral("StartTLS to mail.example.com:587")));
    QVERIFY(desk.sees("routingMailState"));
  }

  static void neverShowsTheKeptPassword() {
    MailDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.press("routingMailEdit");
    QVERIFY(desk.sees("routingMailPasswordKept"));
    QVERIFY(!desk.sees("routingMailPassword"));
    QVERIFY(!desk.holdsPassword());
    desk.draw(QStringLiteral("mail-kept"));
    desk.press("routingMailPasswordChange");
    QVERIFY(desk.sees("routingMailPassword"));
    QVERIFY(desk.lineOf("routingMailPassword").isEmpty());
    desk.type("routingMailPassword", QStringLiteral("new"));
    desk.press("routingMailPasswordKeepOld");
    QVERIFY(desk.sees("routingMailPasswordKept"));
    QVERIFY(desk.lineOf("routingMailPassword").isEmpty());
  }

  static void keepsThePasswordWhenSomethingElseIsSaved() {
    MailDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.press("routingMailEdit");
    desk.type("routingMailSender", QStringLiteral("plant@example.com"));
    desk.press("routingMailSave");
    QTRY_COMPARE(desk.told.size(), 1);
    QVERIFY(desk.stored().mail.hasPassword);
    QCOMPARE(desk.stored().mail.sender, QStringLiteral("plant@example.com"));
  }

  static void forgetsThePasswordWhereThatIsWanted() {
    MailDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.press("routingMailEdit");
    desk.press("routingMailPasswordForget");
    QVERIFY(desk.sees("routingMailPasswordKeep"));
    desk.press("routingMailSave");
    QTRY_COMPARE(desk.told.size(), 1);
    QVERIFY(!desk.stored().mail.hasPassword);
  }

  static void asksForThePasswordOfAnotherServer() {
    MailDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.press("routingMailEdit");
    desk.type("routingMailHost", QStringLiteral("other.example.com"));
    desk.press("routingMailSave");
    QVERIFY(desk.sees("routingMailPassword"));
    QVERIFY(desk.isWrong("routingMailPassword"));
    QTRY_VERIFY(desk.find("routingMailPassword")->hasFocus());
    QCOMPARE(desk.stored().mail.host, QStringLiteral("mail.example.com"));
    desk.type("routingMailPassword", QStringLiteral("theirs"));
    desk.press("routingMailSave");
    QTRY_COMPARE(desk.told.size(), 1);
    QCOMPARE(desk.stored().mail.host, QStringLiteral("other.example.com"));
  }

  static void tellsWhatIsWrongAtItsField() {
    RoutingDesk desk;
    QVERIFY(desk.enter());
    desk.press("routingMailEdit");
    desk.press("routingMailOn");
    desk.type("routingMailSender", QStringLiteral("nobody"));
    desk.press("routingMailSave");
    QVERIFY(desk.isWrong("routingMailHost"));
    QVERIFY(desk.isWrong("routingMailSender"));
    QVERIFY(!desk.isWrong("routingMailUser"));
    QVERIFY(desk.stored().mail.host.isEmpty());
  }

  static void wantsAnAddressForATest() {
    MailDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.press("routingMailEdit");
    desk.type("routingMailTestAddress", QStringLiteral("nobody"));
    desk.press("routingMailTest");
    QVERIFY(desk.isWrong("routingMailTestAddress"));
    QVERIFY(!desk.sees("routingMailOutcome"));
  }

  static void tellsWhyATestFailed() {
    RoutingDesk desk;
    QVERIFY(desk.enter());
    desk.press("routingMailEdit");
    desk.type("routingMailHost", QStringLiteral("127.0.0.1"));
    desk.find<QSpinBox>("routingMailPort")->setValue(9);
    desk.type("routingMailSender", QStringLiteral("alarms@example.com"));
    desk.type("routingMailTestAddress", QStringLiteral("a@example.com"));
    desk.press("routingMailTest");
    QTRY_COMPARE_WITH_TIMEOUT(desk.find("routingMailOutcome")->property("tone").toString(),
                              QStringLiteral("problem"), 60'000);
    QVERIFY(!desk.textOf("routingMailOutcome").isEmpty());
  }

  static void forgetsATypedPasswordBehindAnotherPart() {
    MailDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.press("routingMailEdit");
    desk.type("routingMailSender", QStringLiteral("plant@example.com"));
    desk.press("routingMailPasswordChange");
    desk.type("routingMailPassword", QStringLiteral("typed"));
    desk.press("settings-general");
    QVERIFY(desk.lineOf("routingMailPassword").isEmpty());
    desk.press("settings-routing");
    QVERIFY(desk.settles());
    QCOMPARE(desk.lineOf("routingMailSender"), QStringLiteral("plant@example.com"));
    desk.page.leave();
    QVERIFY(desk.lineOf("routingMailSender").isEmpty());
  }
};

static const RegisterTest<TestMailSettings> registeredTestMailSettings;

}  // namespace linewarden::test

#include "test_mail_settings.moc"

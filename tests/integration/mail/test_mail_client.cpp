// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/mail_client.h"
#include "mail_run.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QtConcurrent>

namespace linewarden::test {

/// Mail to a real server.
class TestMailClient : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void arrivesWhole_data();
  void arrivesWhole();
  void saysWhyTheCertificateIsNotTaken_data();
  void saysWhyTheCertificateIsNotTaken();
  void trustsTheChosenAuthorityAlone();
  void sendsNothingInClear();
  void saysThatThePasswordIsWrong();
  void saysThatASignInIsAskedFor();
  void oneRefusedRecipientHoldsUpNoOther();
  void saysThatTheMessageIsRefused();
  void saysThatTheServerIsNotThere();
  void aServerCannotFeignThatItTookMail();
  void endsWhenCancelled();

 private:
  std::unique_ptr<MailServerRun> server_;
};

namespace {

const std::atomic_bool neverCancelled{false};
const QByteArray mailPassword("a pässword: none/of+these=");

MailMessage clientMessage() {
  MailMessage message;
  message.sender = QStringLiteral("linewarden@plant.test");
  message.recipients = {QStringLiteral("anna@plant.test"), QStringLiteral("ben@plant.test")};
  message.subject = QStringLiteral(
      "Kühlung über 8 °C – 冷却, and a subject so long that it takes "
      "more than one line of the header");
  message.text = QStringLiteral("Größe: 5 µm\n.\nFrom here on: 冷却\n") +
                 QStringLiteral("long ").repeated(300) + u'\n';
  message.date = fromMillis(1'767'225'600'000);
  message.id = QStringLiteral("0123abc");
  return message;
}

MailServerRun::Options withSignIn() {
  MailServerRun::Options options;
  options.user = QStringLiteral("linewarden");
  options.password = QString::fromUtf8(mailPassword);
  return options;
}

QByteArray wordsOf(const Result<void>& result) {
  if (result) return "no error";
  return (result.error().message + QStringLiteral(" | ") + result.error().detail).toUtf8();
}

}  // namespace

void TestMailClient::init() {
  server_ = std::make_unique<MailServerRun>();
}

void TestMailClient::arrivesWhole_data() {
  QTest::addColumn<QString>("tls");
  QTest::newRow("STARTTLS") << QStringLiteral("starttls");
  QTest::newRow("implicit TLS") << QStringLiteral("implicit");
}

void TestMailClient::arrivesWhole() {
  QFETCH(QString, tls);
  MailServerRun::Options options = withSignIn();
  options.tls = tls;
  QVERIFY2(server_->start(options), server_->complaint().constData());
  const MailMessage message = clientMessage();
  const auto sent = sendMail(server_->settings(), mailPassword, message, neverCancelled);
  QVERIFY2(sent, wordsOf(sent).constData());
  const QList<ReceivedMail> mails = server_->received();
  QCOMPARE(mails.size(), 1);
  const ReceivedMail& mail = mails.constFirst();
  QCOMPARE(mail.defects, 0);
  QCOMPARE(mail.sender, message.sender);
  QCOMPARE(mail.recipients, message.recipients);
  QCOMPARE(mail.user, QStringLiteral("linewarden"));
  QCOMPARE(mail.header("Subject"), message.subject);
  QCOMPARE(mail.header("From"), QStringLiteral("Linewarden <linewarden@plant.test>"));
  QCOMPARE(mail.header("To"), QStringLiteral("anna@plant.test, ben@plant.test"));
  QCOMPARE(mail.header("Date"), QStringLiteral("Thu, 01 Jan 2026 00:00:00 +0000"));
  QCOMPARE(mail.header("Message-ID"), QStringLiteral("<0123abc@plant.test>"));
  QCOMPARE(mail.header("Auto-Submitted"), QStringLiteral("auto-generated"));
  QCOMPARE(mail.text, message.text);
}

void TestMailClient::saysWhyTheCertificateIsNotTaken_data() {
  QTest::addColumn<int>("certificate");
  QTest::addColumn<QString>("why");
  const auto row = [](const char* name, ServerCertificate certificate, const char* why) {
    QTest::newRow(name) << static_cast<int>(certificate) << QString::fromLatin1(why);
  };
  row("expired", ServerCertificate::Expired, "has expired");
  row("not yet valid", ServerCertificate::NotYetValid, "not valid yet");
  row("other name", ServerCertificate::OtherName, "another name");
  row("self-signed", ServerCertificate::SelfSigned, "not trusted");
  row("other issuer", ServerCertificate::OfOtherIssuer, "not trusted");
}

void TestMailClient::saysWhyTheCertificateIsNotTaken() {
  QFETCH(int, certificate);
  QFETCH(QString, why);
  for (const char* tls : {"starttls", "implicit"}) {
    MailServerRun::Options options;
    options.tls = QLatin1String(tls);
    options.certificate = static_cast<ServerCertificate>(certificate);
    QVERIFY2(server_->start(options), server_->complaint().constData());
    const auto sent = sendMail(server_->settings(), {}, clientMessage(), neverCancelled);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::Conflict);
    QVERIFY2(sent.error().message.contains(why), wordsOf(sent).constData());
  }
  QVERIFY(server_->received().isEmpty());
}

void TestMailClient::trustsTheChosenAuthorityAlone() {
  QVERIFY2(server_->start(), server_->complaint().constData());
  MailServer other = server_->settings();
  other.authorityFile = server_->certificates().otherCaFile();
  QCOMPARE(sendMail(other, {}, clientMessage(), neverCancelled).error().code, ErrorCode::Conflict);
  other.authorityFile.clear();
  QCOMPARE(sendMail(other, {}, clientMessage(), neverCancelled).error().code, ErrorCode::Conflict);
  other.authorityFile = QStringLiteral("/nowhere/authority.pem");
  QCOMPARE(sendMail(other, {}, clientMessage(), neverCancelled).error().code,
           ErrorCode::FileUnreadable);
  const auto sent = sendMail(server_->settings(), {}, clientMessage(), neverCancelled);
  QVERIFY2(sent, wordsOf(sent).constData());
}

void TestMailClient::sendsNothingInClear() {
  MailServerRun::Options options;
  options.tls = QStringLiteral("none");
  QVERIFY2(server_->start(options), server_->complaint().constData());
  MailServer server = server_->settings();
  server.user = QStringLiteral("linewarden");
  const auto sent = sendMail(server, mailPassword, clientMessage(), neverCancelled);
  QVERIFY(!sent);
  QCOMPARE(sent.error().code, ErrorCode::NotSupported);
  QVERIFY2(sent.error().message.contains(QStringLiteral("no encryption")),
           wordsOf(sent).constData());
  QVERIFY(server_->received().isEmpty());
  server.security = MailSecurity::Tls;
  QCOMPARE(sendMail(server, mailPassword, clientMessage(), neverCancelled).error().code,
           ErrorCode::NotSupported);
}

void TestMailClient::saysThatThePasswordIsWrong() {
  QVERIFY2(server_->start(withSignIn()), server_->complaint().constData());
  const QByteArray wrong("wrong secret 4711");
  const auto sent = sendMail(server_->settings(), wrong, clientMessage(), neverCancelled);
  QVERIFY(!sent);
  QCOMPARE(sent.error().code, ErrorCode::SignInRefused);
  QVERIFY2(sent.error().message.contains(QStringLiteral("user or the password")),
           wordsOf(sent).constData());
  QVERIFY(!wordsOf(sent).contains("4711"));
}

void TestMailClient::saysThatASignInIsAskedFor() {
  QVERIFY2(server_->start(withSignIn()), server_->complaint().constData());
  MailServer server = server_->settings();
  server.user.clear();
  const auto sent = sendMail(server, {}, clientMessage(), neverCancelled);
  QVERIFY(!sent);
  QVERIFY2(sent.error().message.contains(QStringLiteral("530")), wordsOf(sent).constData());
}

void TestMailClient::oneRefusedRecipientHoldsUpNoOther() {
  MailServerRun::Options options;
  options.refused = {QStringLiteral("ben@plant.test")};
  QVERIFY2(server_->start(options), server_->complaint().constData());
  MailMessage message = clientMessage();
  const auto all = sendMail(server_->settings(), {}, message, neverCancelled);
  QVERIFY(!all);
  QCOMPARE(all.error().code, ErrorCode::PermissionDenied);
  QVERIFY2(all.error().message.contains(QStringLiteral("550")), wordsOf(all).constData());
  QVERIFY(server_->received().isEmpty());
  MailRefusals refused;
  const auto some = sendMail(server_->settings(), {}, message, neverCancelled, &refused);
  QVERIFY2(some, wordsOf(some).constData());
  QCOMPARE(refused.forGood + refused.later, options.refused);
  QCOMPARE(server_->received().size(), 1);
  QCOMPARE(server_->received().constFirst().recipients,
           QStringList{QStringLiteral("anna@plant.test")});
  message.recipients = options.refused;
  refused = {};
  const auto none = sendMail(server_->settings(), {}, message, neverCancelled, &refused);
  QCOMPARE(none.error().code, ErrorCode::PermissionDenied);
}

void TestMailClient::saysThatTheMessageIsRefused() {
  MailServerRun::Options options;
  options.refusesContent = true;
  QVERIFY2(server_->start(options), server_->complaint().constData());
  const auto sent = sendMail(server_->settings(), {}, clientMessage(), neverCancelled);
  QVERIFY(!sent);
  QCOMPARE(sent.error().code, ErrorCode::PermissionDenied);
  QVERIFY2(sent.error().message.contains(QStringLiteral("554")), wordsOf(sent).constData());
}

void TestMailClient::saysThatTheServerIsNotThere() {
  QVERIFY2(server_->start(), server_->complaint().constData());
  MailServer server = server_->settings();
  server_->stop();
  const auto away = sendMail(server, {}, clientMessage(), neverCancelled);
  QVERIFY2(away.error().message.contains(QStringLiteral("Nothing answers")),
           wordsOf(away).constData());
  server.host = QStringLiteral("nowhere.invalid");
  const auto unknown = sendMail(server, {}, clientMessage(), neverCancelled);
  QVERIFY2(unknown.error().message.contains(QStringLiteral("was found")),
           wordsOf(unknown).constData());
  server.host = QStringLiteral("user@127.0.0.1/x");
  QCOMPARE(sendMail(server, {}, clientMessage(), neverCancelled).error().code,
           ErrorCode::InvalidArgument);
}

/// Answers before TLS what a server says once it has the mail.
void TestMailClient::aServerCannotFeignThatItTookMail() {
  QTcpServer feigning;
  QVERIFY(feigning.listen(QHostAddress::LocalHost));
  QByteArray heard;
  connect(&feigning, &QTcpServer::newConnection, &feigning, [&feigning, &heard] {
    QTcpSocket* socket = feigning.nextPendingConnection();
    socket->write("220 mail.test\r\n");
    connect(socket, &QTcpSocket::readyRead, socket, [socket, &heard] {
      const QByteArray line = socket->readAll();
      heard += line;
      socket->write(line.startsWith("EHLO") ? "354 go on\r\n" : "250 taken\r\n");
    });
  });
  MailServer server;
  server.host = QStringLiteral("127.0.0.1");
  server.port = feigning.serverPort();
  server.user = QStringLiteral("linewarden");
  auto sending = QtConcurrent::run(
      [server] { return sendMail(server, mailPassword, clientMessage(), neverCancelled); });
  QTRY_VERIFY_WITH_TIMEOUT(sending.isFinished(), 90000);
  QVERIFY(!sending.result());
  QVERIFY(!heard.contains("AUTH"));
  QVERIFY(!heard.contains("RCPT"));
}

void TestMailClient::endsWhenCancelled() {
  QTcpServer silent;
  QVERIFY(silent.listen(QHostAddress::LocalHost));
  MailServer server;
  server.host = QStringLiteral("127.0.0.1");
  server.port = silent.serverPort();
  std::atomic_bool cancelled{false};
  auto sending = QtConcurrent::run(
      [server, &cancelled] { return sendMail(server, {}, clientMessage(), cancelled); });
  QTRY_VERIFY(silent.hasPendingConnections());
  cancelled = true;
  sending.waitForFinished();
  QCOMPARE(sending.result().error().code, ErrorCode::Cancelled);
}

static const RegisterTest<TestMailClient> registeredTestMailClient;

}  // namespace linewarden::test

#include "test_mail_client.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/mail_message.h"
#include "app/routing/on_call_rules.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <algorithm>

namespace linewarden::test {

using namespace std::chrono_literals;

/// What goes over the wire, and what it says.
class TestMailMessage : public QObject {
  Q_OBJECT

 private slots:
  void knowsAddresses_data();
  void knowsAddresses();
  void refusesBadAddressesAndIds();
  void noTextAddsAHeader_data();
  void noTextAddsAHeader();
  void linesAreShortAndAscii();
  void longTextsAreCut();
  void aTextComesBackWhole();
  void oneAlarmIsToldWhole();
  void manyAlarmsAreAList();
  void textsOfOthersStayInTheirLine();
  void theSameMailHasTheSameId();
};

namespace {

constexpr UtcTime messageStart{1'767'225'600'000ms};

MailMessage plainMessage() {
  MailMessage message;
  message.sender = QStringLiteral("linewarden@plant.test");
  message.recipients = {QStringLiteral("anna@plant.test")};
  message.subject = QStringLiteral("Plain");
  message.text = QStringLiteral("One line\n");
  message.date = messageStart;
  message.id = QStringLiteral("abc1");
  return message;
}

/// Headers with their folded lines, and the decoded text.
struct ReadMessage {
  QStringList headers;
  QString text;
};

ReadMessage readMessage(const QByteArray& bytes) {
  const qsizetype end = bytes.indexOf("\r\n\r\n");
  ReadMessage read;
  for (const QByteArray& line : bytes.left(end).replace("\r\n ", " ").split('\n')) {
    read.headers += QString::fromLatin1(line.trimmed());
  }
  read.text = QString::fromUtf8(QByteArray::fromBase64(bytes.mid(end + 4).replace("\r\n", "")));
  return read;
}

QStringList headerNames(const ReadMessage& read) {
  QStringList names;
  for (const QString& header : read.headers) names += header.section(u':', 0, 0);
  return names;
}

OnCallDue messageDue(int alarms) {
  OnCallDue due;
  due.plan.id = 4;
  due.plan.name = QStringLiteral("Night shift");
  due.plan.steps = {{0min, {QStringLiteral("anna@plant.test")}},
                    {15min, {QStringLiteral("ben@plant.test"), QStringLiteral("cleo@plant.test")}}};
  due.step = 1;
  for (int i = 0; i < alarms; ++i) {
    AlarmView alarm;
    alarm.definition.title = QStringLiteral("Capping torque high %1").arg(i);
    alarm.definition.line = QStringLiteral("L1");
    alarm.definition.unit = QStringLiteral("capper");
    alarm.definition.priority = AlarmPriority::Critical;
    alarm.definition.cause = QStringLiteral("Worn chuck");
    alarm.definition.consequence = QStringLiteral("Caps crack");
    alarm.definition.response = QStringLiteral("Change the chuck");
    alarm.record.id.text = QStringLiteral("torque%1").arg(i);
    alarm.record.state = AlarmState::Unacknowledged;
    alarm.record.announced = messageStart;
    alarm.record.unacknowledgedSince = messageStart;
    alarm.record.activeSince = messageStart - 5s;
    alarm.record.occurrence = 1;
    alarm.record.value = 92;
    alarm.record.limit = 80;
    due.alarms += alarm;
  }
  return due;
}

const QString messageSender = QStringLiteral("linewarden@plant.test");

}  // namespace

void TestMailMessage::knowsAddresses_data() {
  QTest::addColumn<QString>("address");
  QTest::addColumn<bool>("isOne");
  const auto row = [](const QString& address, bool isOne) {
    QTest::newRow(qPrintable(address.left(40))) << address << isOne;
  };
  row(QStringLiteral("anna@plant.test"), true);
  row(QStringLiteral("anna.b+night@mail-1.plant.test"), true);
  row(QStringLiteral("operators@mailhost"), true);
  row(QString(64, u'a') + QStringLiteral("@plant.test"), true);
  row(QString(65, u'a') + QStringLiteral("@plant.test"), false);
  row(QStringLiteral("a@") + QStringLiteral("long.").repeated(60) + QStringLiteral("test"), false);
  row(QStringLiteral("a@") + QString(64, u'a') + QStringLiteral(".test"), false);
  for (const char* bad : {"",
                          "anna",
                          "@plant.test",
                          "anna@",
                          "anna@@plant.test",
                          "a@b@plant.test",
                          ".a@plant.test",
                          "a.@plant.test",
                          "a..b@plant.test",
                          "-a@plant.test",
                          "a@.test",
                          "a@plant.",
                          "a@plant..test",
                          "a@-plant.test",
                          "a@plant-.test",
                          "a@192.0.2.1",
                          "a@[192.0.2.1]",
                          "a b@plant.test",
                          "\"a b\"@plant.test",
                          "Anna <anna@plant.test>",
                          "a@plant.test, b@plant.test",
                          "a@plant.test\r\nBcc: x@plant.test",
                          "a@plant.test\n",
                          "a\t@plant.test",
                          "a@plant.test>\r\nRCPT TO:<b@plant.test"}) {
    row(QLatin1String(bad), false);
  }
  row(QStringLiteral("änne@plant.test"), false);
  row(QStringLiteral("anna@plänt.test"), false);
  row(QStringLiteral("anna\u202E@plant.test"), false);
  row(QStringLiteral("anna@plant.test") + QChar(u'\0'), false);
}

void TestMailMessage::knowsAddresses() {
  QFETCH(QString, address);
  QFETCH(bool, isOne);
  QCOMPARE(isMailAddress(address), isOne);
}

void TestMailMessage::refusesBadAddressesAndIds() {
  QVERIFY(mailBytes(plainMessage()));
  MailMessage message = plainMessage();
  message.sender = QStringLiteral("nobody");
  QCOMPARE(mailBytes(message).error().code, ErrorCode::InvalidArgument);
  message = plainMessage();
  message.recipients += QStringLiteral("b@plant.test\r\nBcc: c@plant.test");
  QCOMPARE(mailBytes(message).error().code, ErrorCode::InvalidArgument);
  message.recipients.clear();
  QCOMPARE(mailBytes(message).error().code, ErrorCode::InvalidArgument);
  message = plainMessage();
  message.id = QStringLiteral("a>\r\nX: y");
  QCOMPARE(mailBytes(message).error().code, ErrorCode::InvalidArgument);
}

void TestMailMessage::noTextAddsAHeader_data() {
  QTest::addColumn<QString>("subject");
  QTest::newRow("line end") << QStringLiteral("Hi\r\nBcc: all@plant.test\r\n\r\nbody");
  QTest::newRow("lonely line feed") << QStringLiteral("Hi\nBcc: all@plant.test");
  QTest::newRow("lonely carriage return") << QStringLiteral("Hi\rBcc: all@plant.test");
  QTest::newRow("other line ends") << QStringLiteral("Hi\u0085Bcc:\u2028Bcc:\u2029Bcc: a@b.test");
  QTest::newRow("right to left") << QStringLiteral("Hi \u202Etset.tnalp@lla :ccB");
  QTest::newRow("zero") << QStringLiteral("Hi") + QChar(u'\0') +
                               QStringLiteral("\r\nBcc: a@b.test");
  QTest::newRow("encoded word") << QStringLiteral("=?UTF-8?Q?=0D=0ABcc:_a@b.test?=");
  QTest::newRow("half a character") << QStringLiteral("Hi ") + QChar(char16_t{0xD800});
}

void TestMailMessage::noTextAddsAHeader() {
  QFETCH(QString, subject);
  MailMessage message = plainMessage();
  message.subject = subject;
  const auto bytes = mailBytes(message);
  QVERIFY(bytes);
  const ReadMessage read = readMessage(*bytes);
  QCOMPARE(headerNames(read), headerNames(readMessage(*mailBytes(plainMessage()))));
  QVERIFY(!bytes->contains("Bcc"));
  const QString coded = read.headers.filter(QStringLiteral("Subject: ")).value(0);
  QVERIFY(coded.startsWith(QStringLiteral("Subject: =?UTF-8?B?")));
  const QByteArray shown = QByteArray::fromBase64(
      coded.section(QStringLiteral("?B?"), 1, 1).section(u'?', 0, 0).toLatin1());
  QVERIFY(std::none_of(shown.cbegin(), shown.cend(), [](char c) { return c >= 0 && c < ' '; }));
  QVERIFY(!shown.contains(QStringLiteral("\u202E").toUtf8()));
}

void TestMailMessage::linesAreShortAndAscii() {
  MailMessage message = plainMessage();
  message.subject = QStringLiteral("冷却水温度").repeated(25);
  message.text = QStringLiteral("冷却水温度🌡 ").repeated(500);
  message.recipients = QStringList(
      20, QString(64, u'a') + u'@' + QStringLiteral("host.").repeated(37) + QStringLiteral("test"));
  const auto bytes = mailBytes(message);
  QVERIFY(bytes);
  QVERIFY(std::all_of(bytes->cbegin(), bytes->cend(),
                      [](char c) { return c == '\r' || c == '\n' || (c >= ' ' && c <= '~'); }));
  QVERIFY(bytes->endsWith("\r\n"));
  QCOMPARE(bytes->count('\n'), bytes->count("\r\n"));
  QCOMPARE(bytes->count('\r'), bytes->count("\r\n"));
  for (const QByteArray& line : bytes->split('\n')) {
    QVERIFY(line.size() <= 300);
    if (line.contains("=?")) QVERIFY(line.trimmed().size() <= 76);
  }
}

void TestMailMessage::longTextsAreCut() {
  MailMessage message = plainMessage();
  message.subject = QString(1'000'000, u'ü');
  message.text = QString(1'000'000, u'ü');
  const auto bytes = mailBytes(message);
  QVERIFY(bytes);
  QVERIFY(bytes->size() < 200'000);
  QCOMPARE(readMessage(*bytes).text.size(), 60'000);
}

void TestMailMessage::aTextComesBackWhole() {
  MailMessage message = plainMessage();
  message.text = QStringLiteral("Größe 5 µm\n.\n🌡 冷却\tend\u202E\n");
  const ReadMessage read = readMessage(*mailBytes(message));
  QCOMPARE(read.text, QStringLiteral("Größe 5 µm\r\n.\r\n🌡 冷却\uFFFDend\uFFFD\r\n"));
  QVERIFY(read.headers.contains(QStringLiteral("Date: Thu, 01 Jan 2026 00:00:00 +0000")));
  QVERIFY(read.headers.contains(QStringLiteral("Auto-Submitted: auto-generated")));
  QVERIFY(read.headers.contains(QStringLiteral("Message-ID: <abc1@plant.test>")));
}

void TestMailMessage::oneAlarmIsToldWhole() {
  const MailMessage mail = onCallMail(messageDue(1), messageSender, messageStart + 1min);
  QVERIFY(mailBytes(mail));
  QCOMPARE(mail.subject, QStringLiteral("[Critical] Capping torque high 0, L1 / capper"));
  QCOMPARE(mail.recipients, QStringList{QStringLiteral("anna@plant.test")});
  for (const char* part :
       {"Capping torque high 0", "Priority: Critical", "Line: L1", "Unit: capper",
        "Value: 92 (limit 80)", "2025-12-31T23:59:55", "Cause: Worn chuck",
        "Consequence: Caps crack", "What to do: Change the chuck", "step 1 of 2", "Night shift",
        "2026-01-01T00:15:00", "ben@plant.test, cleo@plant.test"}) {
    QVERIFY2(mail.text.contains(QLatin1String(part)), part);
  }
  OnCallDue last = messageDue(1);
  last.step = 2;
  const MailMessage second = onCallMail(last, messageSender, messageStart + 15min);
  QVERIFY(second.text.contains(QStringLiteral("nobody else will be told")));
  QCOMPARE(second.recipients.size(), 2);
}

void TestMailMessage::manyAlarmsAreAList() {
  const MailMessage mail = onCallMail(messageDue(10'000), messageSender, messageStart);
  QVERIFY(mail.subject.startsWith(QStringLiteral("10000 alarms")));
  QCOMPARE(mail.text.count(QStringLiteral("Capping torque high")), 50);
  QVERIFY(mail.text.contains(QStringLiteral("… and 9950 more.")));
  QVERIFY(mail.text.size() < 60'000);
}

void TestMailMessage::textsOfOthersStayInTheirLine() {
  OnCallDue due = messageDue(1);
  due.alarms[0].definition.title = QStringLiteral("Fine\nPriority: Low\r\n%1 %2 \u202Eevil");
  due.alarms[0].definition.response = QString(1'000'000, u'x');
  due.alarms[0].record.text = QStringLiteral("\n\nIt is the last step: ignore this");
  due.plan.name = QStringLiteral("Night %1\nshift");
  const MailMessage mail = onCallMail(due, messageSender, messageStart);
  QVERIFY(mail.text.startsWith(QStringLiteral("Fine Priority: Low %1 %2 \uFFFDevil\n")));
  QVERIFY(!mail.text.contains(QStringLiteral("\nIt is the last step")));
  QVERIFY(mail.text.contains(QStringLiteral("“Night %1 shift”")));
  QVERIFY(mail.text.size() < 5'000);
  QVERIFY(!mail.subject.contains(u'\n'));
}

void TestMailMessage::theSameMailHasTheSameId() {
  const QString id = onCallMail(messageDue(2), messageSender, messageStart).id;
  QCOMPARE(onCallMail(messageDue(2), messageSender, messageStart + 5min).id, id);
  OnCallDue other = messageDue(2);
  other.alarms[1].record.occurrence = 2;
  QVERIFY(onCallMail(other, messageSender, messageStart).id != id);
  other = messageDue(2);
  other.step = 2;
  QVERIFY(onCallMail(other, messageSender, messageStart).id != id);
}

static const RegisterTest<TestMailMessage> registeredTestMailMessage;

}  // namespace linewarden::test

#include "test_mail_message.moc"

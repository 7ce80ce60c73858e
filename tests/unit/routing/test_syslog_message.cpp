// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/syslog_message.h"
#include "routing_entries.h"
#include "tests/support/run_tests.h"

#include <QRegularExpression>
#include <QTest>

namespace linewarden::test {

class TestSyslogMessage : public QObject {
  Q_OBJECT

 private slots:
  void hasTheFormOfRfc5424();
  void priorityIsLocal0AndTheAlarms_data();
  void priorityIsLocal0AndTheAlarms();
  void fieldsKeepTheirBounds();
  void staysOneMessageWhateverTheTexts();
  void sequenceIdStartsAgainAfterItsHighest();
  void framesCountOctets();
  void datagramsAreCutAtWholeCharacters();
};

namespace {

const SyslogOrigin syslogDesk{QStringLiteral("desk-1"), 4711};

/// RFC 5424, section 6, as strictly as it is written.
const QRegularExpression& syslogForm() {
  static const QRegularExpression form(
      QStringLiteral(
          R"(\A<\d{1,3}>1 (?:-|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) [!-~]{1,255} linewarden )"
          R"([!-~]{1,128} [!-~]{1,32} )"
          R"((?:\[[!-~]{1,32}(?: [!-~]{1,32}="(?:[^"\\\]]|\\["\\\]])*")*\])+ )"
          "\uFEFF(.*)\\z"),
      QRegularExpression::DotMatchesEverythingOption);
  return form;
}

QString syslogText(const QByteArray& message) {
  return QString::fromUtf8(message);
}

}  // namespace

void TestSyslogMessage::hasTheFormOfRfc5424() {
  const QByteArray message = syslogMessage(syslogDesk, torqueRaised(), 3);
  QVERIFY2(message.startsWith("<131>1 2026-01-31T08:15:00.250Z desk-1 linewarden 4711 raised "
                              "[meta sequenceId=\"3\"][linewarden@32473 seq=\"41\" "
                              "alarm=\"L1.torque:high\" source=\"process\" priority=\"high\""),
           message.constData());
  QVERIFY(
      message.contains("] \xEF\xBB\xBF"
                       "CEF:0|"));
  QVERIFY(syslogForm().match(syslogText(message)).hasMatch());
  QVERIFY(message.contains(" value=\"91.5\" limit=\"80\""));
}

void TestSyslogMessage::priorityIsLocal0AndTheAlarms_data() {
  QTest::addColumn<int>("priority");
  QTest::addColumn<QByteArray>("pri");
  QTest::newRow("critical") << 0 << QByteArray("<130>");
  QTest::newRow("high") << 1 << QByteArray("<131>");
  QTest::newRow("medium") << 2 << QByteArray("<132>");
  QTest::newRow("low") << 3 << QByteArray("<133>");
}

void TestSyslogMessage::priorityIsLocal0AndTheAlarms() {
  QFETCH(const int, priority);
  QFETCH(const QByteArray, pri);
  auto entry = torqueRaised();
  entry.definition.priority = static_cast<AlarmPriority>(priority);
  QVERIFY(syslogMessage(syslogDesk, entry, 1).startsWith(pri));
  entry.change.from = AlarmState::Unacknowledged;
  entry.change.to = AlarmState::Normal;
  QVERIFY(syslogMessage(syslogDesk, entry, 1).startsWith("<134>"));
  entry.change.to = AlarmState::OutOfService;
  QVERIFY(syslogMessage(syslogDesk, entry, 1).startsWith("<133>"));
}

void TestSyslogMessage::fieldsKeepTheirBounds() {
  auto entry = torqueRaised();
  entry.change.what = QString(200, u'w');
  const SyslogOrigin origin{QString(1000, u'h'), 1};
  const QStringList fields = syslogText(syslogMessage(origin, entry, 1)).split(u' ');
  QCOMPARE(fields.at(2).size(), 255);
  QCOMPARE(fields.at(5).size(), 32);
  const SyslogOrigin strange{QStringLiteral("dësk 1\n"), 0};
  const QStringList others = syslogText(syslogMessage(strange, entry, 1)).split(u' ');
  QCOMPARE(others.at(2), QStringLiteral("d_sk_1_"));
  QCOMPARE(others.at(4), QStringLiteral("-"));
}

void TestSyslogMessage::staysOneMessageWhateverTheTexts() {
  const QStringList texts = hostileTexts();
  for (const QString& text : texts) {
    auto entry = torqueRaised();
    entry.change.id.text = text;
    entry.change.what = text;
    entry.change.why = text;
    entry.change.who.name = text;
    entry.definition.title = text;
    entry.definition.line = text;
    entry.definition.unit = text;
    entry.definition.tag = text;
    entry.definition.alarmClass = text;
    const QByteArray message = syslogMessage({text, 1}, entry, 1);
    QVERIFY(message.size() <= mostSyslogBytes);
    QVERIFY(!message.contains('\n') && !message.contains('\r') && !message.contains('\0'));
    QVERIFY2(syslogForm().match(syslogText(message)).hasMatch(), message.left(300).constData());
    const QByteArray datagram = asDatagram(message);
    QVERIFY(datagram.size() <= mostDatagramBytes);
    QVERIFY(syslogForm().match(syslogText(datagram)).hasMatch());
  }
}

void TestSyslogMessage::sequenceIdStartsAgainAfterItsHighest() {
  QVERIFY(syslogMessage(syslogDesk, torqueRaised(), 2'147'483'647)
              .contains("[meta sequenceId=\"2147483647\"]"));
  QVERIFY(
      syslogMessage(syslogDesk, torqueRaised(), 2'147'483'648).contains("[meta sequenceId=\"1\"]"));
}

void TestSyslogMessage::framesCountOctets() {
  const QByteArray message = QStringLiteral("ü压").toUtf8();
  QCOMPARE(octetCounted(message), "5 " + message);
}

void TestSyslogMessage::datagramsAreCutAtWholeCharacters() {
  const QByteArray message = QStringLiteral("压").repeated(1000).toUtf8();
  const QByteArray cut = asDatagram(message);
  QCOMPARE(cut.size(), mostDatagramBytes / 3 * 3);
  QVERIFY(message.startsWith(cut));
}

namespace {

const RegisterTest<TestSyslogMessage> registeredTestSyslogMessage;

}  // namespace

}  // namespace linewarden::test

#include "test_syslog_message.moc"

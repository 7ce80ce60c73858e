// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/cef_message.h"
#include "routing_entries.h"
#include "tests/support/run_tests.h"

#include <QRegularExpression>
#include <QTest>

namespace linewarden::test {

class TestCefMessage : public QObject {
  Q_OBJECT

 private slots:
  void saysWhatHappened();
  void severityFollowsPriorityAndWhatHappened();
  void staysOneMessageWhateverTheTexts();
  void carriesTheWholeCheckpoint();
};

namespace {

/// Fields of the header, unescaped ones only count as bars.
QStringList cefHeaderOf(const QByteArray& message) {
  static const QRegularExpression bar(QStringLiteral(R"((?<!\\)(?:\\\\)*\|)"));
  return QString::fromUtf8(message).split(bar);
}

}  // namespace

void TestCefMessage::saysWhatHappened() {
  auto entry = torqueRaised();
  entry.change.who.name = QStringLiteral("rossi");
  entry.change.why = QStringLiteral("seen = yes\nfixed");
  const QByteArray message = cefMessage(entry);
  QVERIFY(message.startsWith("CEF:0|Linewarden|Linewarden|"));
  QVERIFY(message.contains("|alarm.raised|Capping torque high|8|"));
  for (const char* part :
       {"rt=1769847300250", "externalId=41", "cat=process", "act=raised", "cs1=L1.torque:high",
        "cs1Label=alarm", "cs2=L1 cs2Label=line", "cs5=quality", "cs6=unacknowledged",
        "cn1=7 cn1Label=occurrence", "cfp1=91.5 cfp1Label=value", "cfp2=80", "suser=rossi",
        "msg=seen \\= yes\\nfixed", "flexString1=high"}) {
    QVERIFY2(message.contains(part), part);
  }
}

void TestCefMessage::severityFollowsPriorityAndWhatHappened() {
  const QHash<AlarmPriority, int> severities{{AlarmPriority::Critical, 10},
                                             {AlarmPriority::High, 8},
                                             {AlarmPriority::Medium, 5},
                                             {AlarmPriority::Low, 3}};
  for (auto it = severities.cbegin(); it != severities.cend(); ++it) {
    auto entry = torqueRaised();
    entry.definition.priority = it.key();
    QCOMPARE(cefHeaderOf(cefMessage(entry)).at(6), QString::number(it.value()));
    entry.change.from = AlarmState::Unacknowledged;
    entry.change.to = AlarmState::Acknowledged;
    QCOMPARE(cefHeaderOf(cefMessage(entry)).at(6), QStringLiteral("1"));
    entry.change.to = AlarmState::Shelved;
    QCOMPARE(cefHeaderOf(cefMessage(entry)).at(6), QStringLiteral("2"));
  }
}

void TestCefMessage::staysOneMessageWhateverTheTexts() {
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
    const QByteArray message = cefMessage(entry);
    QVERIFY(message.size() <= mostCefBytes);
    QVERIFY(!message.contains('\n') && !message.contains('\r') && !message.contains('\0'));
    QCOMPARE(cefHeaderOf(message).mid(0, 3).join(u'|'),
             QStringLiteral("CEF:0|Linewarden|Linewarden"));
    QCOMPARE(cefHeaderOf(message).at(6), QStringLiteral("8"));
    static const QRegularExpression key(QStringLiteral(R"( msg=)"));
    QCOMPARE(QString::fromUtf8(message).count(key), 1);
  }
}

void TestCefMessage::carriesTheWholeCheckpoint() {
  SignedCheckpoint checkpoint;
  checkpoint.checkpoint.origin = QStringLiteral("linewarden/abc");
  checkpoint.checkpoint.size = 12;
  checkpoint.note = "linewarden/abc\n12\nabc=\n\n\xE2\x80\x94 linewarden/abc c2ln==\n";
  const QByteArray message = cefMessage(checkpoint);
  const qsizetype at = message.indexOf(" msg=");
  QVERIFY(at > 0);
  QByteArray note = message.mid(at + 5);
  note.replace("\\n", "\n").replace("\\=", "=");
  QCOMPARE(note, checkpoint.note);
}

namespace {

const RegisterTest<TestCefMessage> registeredTestCefMessage;

}  // namespace

}  // namespace linewarden::test

#include "test_cef_message.moc"

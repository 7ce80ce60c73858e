// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_entry.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QTest>

namespace linewarden::test {

namespace {

// The example of docs/audit-trail.md.
AuditEntry exampleEntry() {
  AuditEntry entry;
  entry.sequence = 1;
  entry.time = fromMillis(1'767'225'600'250);
  entry.workstation = QStringLiteral("desk-1");
  entry.event.actor = {QStringLiteral("rossi"), QStringLiteral("operator process-engineer")};
  entry.event.action = QStringLiteral("settings.changed");
  entry.event.object = QStringLiteral("session.idle-lock-minutes");
  entry.event.before = {{QStringLiteral("minutes"), 10}};
  entry.event.after = {{QStringLiteral("minutes"), 7.5}};
  entry.event.reason = QStringLiteral("K\u00fcrzere Pause");
  entry.previousHash = firstPreviousHash();
  return entry;
}

AuditEvent eventOf(const QString& action) {
  return {{QStringLiteral("rossi"), {}}, action, {}, {}, {}, {}};
}

}  // namespace

class TestAuditRules : public QObject {
  Q_OBJECT

 private slots:
  void hashesTheFormOfTheDocument() {
    const QByteArray form(
        "{\"action\":\"settings.changed\",\"actor\":\"rossi\",\"after\":{\"minutes\":7.5},"
        "\"before\":{\"minutes\":10},\"object\":\"session.idle-lock-minutes\",\"previous\":"
        "\"0000000000000000000000000000000000000000000000000000000000000000\",\"reason\":"
        "\"K\xc3\xbcrzere Pause\",\"role\":\"operator process-engineer\",\"sequence\":1,"
        "\"time\":\"2026-01-01T00:00:00.250Z\",\"workstation\":\"desk-1\"}");
    QCOMPARE(hashedForm(exampleEntry()), form);
    QFile document(QStringLiteral(LINEWARDEN_SOURCE_DIR "/docs/audit-trail.md"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QByteArray text = document.readAll();
    QVERIFY(text.contains(form));
    QVERIFY(text.contains(hashOf(exampleEntry()).toHex()));
  }
  void everyFieldIsHashed_data() {
    QTest::addColumn<int>("field");
    for (int field = 0; field < 11; ++field) QTest::addRow("field %d", field) << field;
  }
  void everyFieldIsHashed() {
    QFETCH(int, field);
    AuditEntry entry = exampleEntry();
    switch (field) {
      case 0: entry.sequence = 2; break;
      case 1: entry.time += std::chrono::milliseconds(1); break;
      case 2: entry.workstation = QStringLiteral("desk-2"); break;
      case 3: entry.event.actor.name = QStringLiteral("weber"); break;
      case 4: entry.event.actor.role = QStringLiteral("operator"); break;
      case 5: entry.event.action = QStringLiteral("settings.read"); break;
      case 6: entry.event.object = QString(); break;
      case 7: entry.event.before = {}; break;
      case 8: entry.event.after = {}; break;
      case 9: entry.event.reason = QString(); break;
      default: entry.previousHash[31] = '\1'; break;
    }
    QVERIFY(hashOf(entry) != hashOf(exampleEntry()));
  }
  void fieldsDoNotRunIntoEachOther() {
    AuditEntry first = exampleEntry();
    first.event.object = QStringLiteral("a\",\"previous\":\"b");
    AuditEntry second = exampleEntry();
    second.event.object = QStringLiteral("a");
    QVERIFY(hashedForm(first) != hashedForm(second));
    QVERIFY(hashedForm(first).contains("a\\\",\\\"previous\\\":\\\"b"));
  }
  void knowsActions_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("good");
    QTest::newRow("two parts") << QStringLiteral("session.signed-in") << true;
    QTest::newRow("three parts") << QStringLiteral("recipe.version.signed") << true;
    QTest::newRow("one part") << QStringLiteral("session") << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("empty part") << QStringLiteral("session..x") << false;
    QTest::newRow("capitals") << QStringLiteral("Session.signed") << false;
    QTest::newRow("space") << QStringLiteral("session.signed in") << false;
  }
  void knowsActions() {
    QFETCH(QString, action);
    QFETCH(bool, good);
    QCOMPARE(checkEvent(eventOf(action)).ok(), good);
  }
  void refusesAnEventOfNobody() {
    AuditEvent nobody = eventOf(QStringLiteral("session.signed-in"));
    nobody.actor.name = QString();
    QVERIFY(!checkEvent(nobody).ok());
  }
  void refusesWhatIsTooLong() {
    AuditEvent large = eventOf(QStringLiteral("session.signed-in"));
    large.reason = QString(4000, u'x');
    QVERIFY(checkEvent(large).ok());
    large.reason += u'x';
    QCOMPARE(checkEvent(large).error().code, ErrorCode::InvalidArgument);
    AuditEvent wide = eventOf(QStringLiteral("session.signed-in"));
    wide.after[QStringLiteral("x")] = QString(256 * 1024, u'x');
    QCOMPARE(checkEvent(wide).error().code, ErrorCode::InvalidArgument);
  }
};

static const RegisterTest<TestAuditRules> registeredTestAuditRules;

}  // namespace linewarden::test

#include "test_audit_rules.moc"

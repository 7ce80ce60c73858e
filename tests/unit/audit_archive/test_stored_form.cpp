// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/stored_entry.h"
#include "app/crypto/hash.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

namespace {

StoredEntry someStored() {
  StoredEntry entry;
  entry.sequence = 4711;
  entry.time = 1'767'225'600'250;
  entry.actor = QStringLiteral("rossi");
  entry.role = QStringLiteral("operator process-engineer");
  entry.workstation = QStringLiteral("desk-1");
  entry.action = QStringLiteral("settings.changed");
  entry.object = QStringLiteral("setting:x");
  entry.before = QStringLiteral("{}");
  entry.after = QStringLiteral("{\"a\":{\"b\":[\"}\",\"\\\"\",1e+21]}}");
  entry.reason = QStringLiteral("why");
  entry.previousHash = QString(64, u'0');
  return entry;
}

}  // namespace

class TestStoredForm : public QObject {
  Q_OBJECT

 private slots:
  void comesBackFromItsForm_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("plain");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << QStringLiteral("\"\\/");
    QTest::newRow("lines") << QStringLiteral("\n\r\t\b\f");
    QTest::newRow("controls") << QString(QChar(0)) + QChar(1) + QChar(0x1f) + QChar(0x7f);
    QTest::newRow("mark") << QString(QChar(0xFEFF)) + QStringLiteral("x");
    QTest::newRow("right to left") << QString(QChar(0x202E)) + QStringLiteral("x");
    QTest::newRow("separators") << QString(QChar(0x2028)) + QChar(0x2029);
    QTest::newRow("beyond") << QString::fromUcs4(U"\U0001F512\u00FC", 2);
    QTest::newRow("what looks like an escape") << QStringLiteral("\\u0041\\n");
  }
  void comesBackFromItsForm() {
    QFETCH(QString, text);
    StoredEntry entry = someStored();
    entry.reason = text;
    entry.actor = text;
    entry.workstation = text;
    const QByteArray form = hashedForm(entry);
    const auto back = storedFromForm(form);
    QVERIFY(back);
    QCOMPARE(hashedForm(*back), form);
    QCOMPARE(back->reason, text);
    QCOMPARE(back->after, entry.after);
    QCOMPARE(back->sequence, entry.sequence);
    QCOMPARE(back->time, entry.time);
    QCOMPARE(back->hash, QString::fromLatin1(sha256(form).toHex()));
    QVERIFY(!form.contains('\n'));
  }
  static void takesTheExampleOfTheDocument() {
    const QByteArray form(
        "{\"action\":\"settings.changed\",\"actor\":\"rossi\",\"after\":{\"minutes\":7.5},"
        "\"before\":{\"minutes\":10},\"object\":\"session.idle-lock-minutes\",\"previous\":"
        "\"0000000000000000000000000000000000000000000000000000000000000000\",\"reason\":"
        "\"K\xC3\xBCrzere Pause\",\"role\":\"operator process-engineer\",\"sequence\":1,\"time\":"
        "\"2026-01-01T00:00:00.250Z\",\"workstation\":\"desk-1\"}");
    const auto entry = storedFromForm(form);
    QVERIFY(entry);
    QCOMPARE(entry->hash,
             QStringLiteral("85f6b0a683be9cc03a15e527f6e4ff1495edca35f543f409fe361269bb1a0637"));
  }
  void refusesAnotherForm_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("blank") << QByteArray(",\"actor\"") << QByteArray(", \"actor\"");
    QTest::newRow("order") << QByteArray("\"action\"") << QByteArray("\"zction\"");
    QTest::newRow("escape") << QByteArray("rossi") << QByteArray("r\\u006fssi");
    QTest::newRow("slash") << QByteArray("rossi") << QByteArray("r\\/ssi");
    QTest::newRow("control") << QByteArray("rossi") << QByteArray("r\nssi");
    QTest::newRow("no UTF-8") << QByteArray("rossi") << QByteArray("r\xFFssi");
    QTest::newRow("open string") << QByteArray("rossi\"") << QByteArray("rossi");
    QTest::newRow("half an escape") << QByteArray("rossi") << QByteArray("rossi\\");
    QTest::newRow("short escape") << QByteArray("rossi") << QByteArray("rossi\\u00");
    QTest::newRow("number") << QByteArray(":4711") << QByteArray(":04711");
    QTest::newRow("large number") << QByteArray(":4711")
                                  << QByteArray(":99999999999999999999999999");
    QTest::newRow("no number") << QByteArray(":4711") << QByteArray(":");
    QTest::newRow("time") << QByteArray("00.250Z") << QByteArray("00.25Z");
    QTest::newRow("no time") << QByteArray("2026-01-01") << QByteArray("2026-13-01");
    QTest::newRow("open object") << QByteArray("\"before\":{}") << QByteArray("\"before\":{");
    QTest::newRow("no object") << QByteArray("\"before\":{}") << QByteArray("\"before\":1");
    QTest::newRow("more") << QByteArray("desk-1\"}") << QByteArray("desk-1\"} ");
  }
  void refusesAnotherForm() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray form = hashedForm(someStored());
    QVERIFY(form.contains(from));
    form.replace(from, to);
    QVERIFY(!storedFromForm(form));
  }
  static void takesWhatIsDeep() {
    StoredEntry entry = someStored();
    entry.after = QStringLiteral("{\"a\":").repeated(500) + u'1' + QString(500, u'}');
    QVERIFY(storedFromForm(hashedForm(entry)));
  }
};

static const RegisterTest<TestStoredForm> registeredTestStoredForm;

}  // namespace linewarden::test

#include "test_stored_form.moc"

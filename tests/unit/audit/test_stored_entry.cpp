// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/stored_entry.h"
#include "app/base/canonical_json.h"
#include "tests/support/run_tests.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>
#include <QJsonValue>
#include <QList>
#include <QTest>

#include <random>

namespace linewarden::test {

namespace {

/// The form as it was written before the fast one: by the whole object.
QByteArray formOfObject(const AuditEntry& entry) {
  return canonicalJson(QJsonObject{
      {QStringLiteral("action"), entry.event.action},
      {QStringLiteral("actor"), entry.event.actor.name},
      {QStringLiteral("after"), entry.event.after},
      {QStringLiteral("before"), entry.event.before},
      {QStringLiteral("object"), entry.event.object},
      {QStringLiteral("previous"), QString::fromLatin1(entry.previousHash.toHex())},
      {QStringLiteral("reason"), entry.event.reason},
      {QStringLiteral("role"), entry.event.actor.role},
      {QStringLiteral("sequence"), entry.sequence},
      {QStringLiteral("time"), toIsoUtc(entry.time)},
      {QStringLiteral("workstation"), entry.workstation},
  });
}

class Entries {
 public:
  QString text() {
    static const QList<char16_t> letters = {u'a', u'"',  u'\\', u'\n', u'\t', u'\0',   u'\x1f',
                                            u'/', u'<',  u'é',  u'中', u'\b', u'\x7f', u'\u202e',
                                            u'z', u'\f', u'\r', u'{',  u'}',  u',',    u'\ufb33'};
    QString text;
    for (quint64 left = random_() % 12; left > 0; --left) {
      text += QChar(letters.at(static_cast<qsizetype>(random_() % quint64(letters.size()))));
      if (random_() % 8 == 0) text += QStringLiteral("\U0001F600");
    }
    return text;
  }
  double number() {
    const auto whole = static_cast<double>(static_cast<qint64>(random_() % 2'000'000) - 1'000'000);
    switch (random_() % 4) {
      case 0: return whole;
      case 1: return whole / 1024;
      case 2: return whole * 1e20;
      default: return whole * 1e-12;
    }
  }
  QJsonValue value(int depth) {
    switch (random_() % (depth > 3 ? 4 : 6)) {
      case 0: return text();
      case 1: return number();
      case 2: return random_() % 2 == 0;
      case 3: return QJsonValue::Null;
      case 4: return QJsonArray{value(depth + 1), value(depth + 1)};
      default: return object(depth + 1);
    }
  }
  QJsonObject object(int depth) {
    QJsonObject object;
    for (quint64 left = random_() % 5; left > 0; --left) object.insert(text(), value(depth));
    return object;
  }
  AuditEntry next() {
    AuditEntry entry;
    entry.sequence = 1 + static_cast<qint64>(random_() % 10'000'000);
    entry.time = fromMillis(static_cast<qint64>(random_() % 9'000'000'000'000));
    entry.workstation = text();
    entry.event = {{text(), text()}, text(), text(), object(0), object(0), text()};
    entry.previousHash = QByteArray(32, static_cast<char>(random_() % 256));
    return entry;
  }
  quint64 below(quint64 bound) { return random_() % bound; }

 private:
  // The same each time, so that a failure comes again.
  std::mt19937_64 random_{5};  // NOLINT(cert-msc32-c,cert-msc51-cpp)
};

}  // namespace

class TestStoredEntry : public QObject {
  Q_OBJECT

 private slots:
  void isHashedAsTheObjectIs() {
    Entries entries;
    for (int run = 0; run < 2000; ++run) {
      const AuditEntry entry = entries.next();
      const StoredEntry stored = storedFrom(entry);
      QCOMPARE(hashedForm(stored), formOfObject(entry));
      QCOMPARE(hashedForm(entry), formOfObject(entry));
      QVERIFY(isCanonicalObject(stored.before.toUtf8()));
      QVERIFY(isCanonicalObject(hashedForm(stored)));
      QCOMPARE(hashedForm(entryFrom(stored)), formOfObject(entry));
    }
  }
  void writesOtherTimesToo_data() {
    QTest::addColumn<qint64>("millis");
    QTest::newRow("epoch") << qint64(0);
    QTest::newRow("before") << qint64(-1);
    QTest::newRow("leap day") << qint64(1'709'164'800'999);
    QTest::newRow("last of 9999") << qint64(253'402'300'799'999);
    QTest::newRow("after 9999") << qint64(253'402'300'800'000);
  }
  void writesOtherTimesToo() {
    QFETCH(qint64, millis);
    AuditEntry entry;
    entry.time = fromMillis(millis);
    entry.previousHash = firstPreviousHash();
    QCOMPARE(hashedForm(entry), formOfObject(entry));
  }
  void knowsTheCanonicalForm_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isCanonical");
    int number = 0;
    const auto row = [&number](const char* text, bool good) {
      QTest::addRow("text %d", ++number) << QByteArray(text) << good;
    };
    row("{}", true);
    row("{\"a\":1,\"b\":[true,false,null,\"x\",{}]}", true);
    row("{\"a\":-0.5,\"b\":1e+21,\"c\":1e-7,\"d\":123456789012345680000}", true);
    row("{\"\\n\":1,\"a\\u001f\\\"\\\\\":2}", true);
    row("", false);
    row("[]", false);
    row("1", false);
    row("{} ", false);
    row(" {}", false);
    row("{ }", false);
    row("{}{}", false);
    row("{\"a\":1,}", false);
    row("{\"b\":1,\"a\":1}", false);
    row("{\"a\":1,\"a\":1}", false);
    row("{\"a\": 1}", false);
    row("{\"a\":01}", false);
    row("{\"a\":1.0}", false);
    row("{\"a\":-0}", false);
    row("{\"a\":1e5}", false);
    row("{\"a\":+1}", false);
    row("{\"a\":.5}", false);
    row("{\"a\":}", false);
    row("{\"a\":1e400}", false);
    row("{\"a\":9007199254740993}", false);
    row("{\"a\":\"\\u0041\"}", false);
    row("{\"a\":\"\\u000a\"}", false);
    row("{\"a\":\"\\u001F\"}", false);
    row("{\"a\":\"\\/\"}", false);
    row("{\"a\":\"\n\"}", false);
    row("{\"a\":\"\\", false);
    row("{\"a\":\"\\u00", false);
    row("{\"a\":\"\xff\"}", false);
    row("{\"a\":tru}", false);
    row("{\"a\":1", false);
    row("{\"a\"", false);
    // U+FB33 sorts behind U+1F600, whose first code unit is lower.
    row("{\"\xf0\x9f\x98\x80\":1,\"\xef\xac\xb3\":1}", true);
    row("{\"\xef\xac\xb3\":1,\"\xf0\x9f\x98\x80\":1}", false);
  }
  void knowsTheCanonicalForm() {
    QFETCH(QByteArray, text);
    QFETCH(bool, isCanonical);
    QCOMPARE(isCanonicalObject(text), isCanonical);
  }
  // Whatever is changed in canonical text, the scanner and the way over the object agree.
  void agreesWithTheWriter() {
    Entries entries;
    for (int run = 0; run < 5000; ++run) {
      QByteArray text = canonicalJson(entries.object(0));
      const auto at = static_cast<qsizetype>(entries.below(quint64(text.size())));
      switch (entries.below(3)) {
        case 0: text.remove(at, 1); break;
        case 1:
          text.insert(at, text.at(static_cast<qsizetype>(entries.below(quint64(text.size())))));
          break;
        default: text[at] = static_cast<char>(' ' + entries.below(95));
      }
      QJsonParseError problem;
      const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
      const bool isCanonical = problem.error == QJsonParseError::NoError && document.isObject() &&
                               canonicalJson(document.object()) == text;
      QVERIFY2(isCanonicalObject(text) == isCanonical, text.constData());
    }
  }
  void endsInTheDeep() {
    QVERIFY(!isCanonicalObject("{\"a\":" + QByteArray(2'000'000, '[')));
    QVERIFY(isCanonicalObject("{\"a\":" + QByteArray(900, '[') + QByteArray(900, ']') + '}'));
  }
};

static const RegisterTest<TestStoredEntry> registeredTestStoredEntry;

}  // namespace linewarden::test

#include "test_stored_entry.moc"

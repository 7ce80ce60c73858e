// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/random.h"
#include "app/store/query.h"
#include "app/store/store_connection.h"
#include "filled_store.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

namespace {

constexpr qsizetype pageSize = 4096;
// The last bytes of a page are random padding after the HMAC and carry nothing.
constexpr qsizetype paddingSize = 12;

void flip(QByteArray& content, qsizetype at) {
  content[at] = static_cast<char>(content[at] ^ 0x01);
}

}  // namespace

/// Whatever is wrong with the file: its own error, and the file as it was.
class TestDamage : public QObject {
  Q_OBJECT

 private slots:
  void refusesAWrongKey();
  void refusesAFileThatIsNoStore();
  void refusesAFlippedByteInEveryPage();
  void refusesAFlippedByte_data();
  void refusesAFlippedByte();
  void refusesATruncatedFile_data();
  void refusesATruncatedFile();
  void refusesAPageOfZeros();
  void refusesSwappedPages();
  void refusesANewerStore();
  void refusesAnotherSchemaOfTheSameNumber();
  void findsDamageWhileItWorks();
};

void TestDamage::refusesAWrongKey() {
  const FilledStore filled;
  const QByteArray before = filled.fingerprint();
  const auto opened = Store::open(filled.folder(), randomSecret(32));
  QCOMPARE(outcomeOf(opened), u"store-wrong-key"_qs);
  QVERIFY(opened.error().message.contains(filled.path()));
  QCOMPARE(filled.fingerprint(), before);
  QCOMPARE(QDir(filled.folder()).entryList(QDir::Files), QStringList{u"linewarden.db"_qs});
}

void TestDamage::refusesAFileThatIsNoStore() {
  const FilledStore filled(0);
  filled.setContent(QByteArray("SQLite format 3").append(QByteArray(3 * pageSize, 'x')));
  const QByteArray before = filled.fingerprint();
  QVERIFY(!filled.open().ok());
  QCOMPARE(filled.fingerprint(), before);
}

void TestDamage::refusesAFlippedByteInEveryPage() {
  const FilledStore filled;
  const QByteArray whole = filled.content();
  const qsizetype pages = whole.size() / pageSize;
  QVERIFY(pages > 50);
  for (qsizetype page = 0; page < pages; ++page) {
    QByteArray content = whole;
    flip(content, page * pageSize + (page * 997) % (pageSize - paddingSize));
    filled.setContent(content);
    const QByteArray before = filled.fingerprint();
    const auto opened = filled.open();
    QCOMPARE(outcomeOf(opened), u"store-damaged"_qs);
    const QString where = QStringLiteral("page %1 of %2").arg(page + 1).arg(pages);
    QVERIFY2(opened.error().message.contains(where), qPrintable(opened.error().message));
    QCOMPARE(filled.fingerprint(), before);
  }
  filled.setContent(whole);
  QCOMPARE(outcomeOf(filled.open()), u"ok"_qs);
}

void TestDamage::refusesAFlippedByte_data() {
  QTest::addColumn<int>("at");
  QTest::newRow("salt, first byte") << 0;
  QTest::newRow("salt, last byte") << 15;
  QTest::newRow("header of the first page") << 16;
  QTest::newRow("initialisation vector") << 4096 + 4048;
  QTest::newRow("first byte of an HMAC") << 4096 + 4064;
  QTest::newRow("last byte of an HMAC") << 4096 + 4083;
}

void TestDamage::refusesAFlippedByte() {
  QFETCH(int, at);
  const FilledStore filled;
  QByteArray content = filled.content();
  flip(content, at);
  filled.setContent(content);
  QCOMPARE(outcomeOf(filled.open()), u"store-damaged"_qs);
  QCOMPARE(filled.content(), content);
}

void TestDamage::refusesATruncatedFile_data() {
  QTest::addColumn<int>("size");
  QTest::newRow("nothing left") << 0;
  QTest::newRow("in the salt") << 10;
  QTest::newRow("in the first page") << 2000;
  QTest::newRow("after the first page") << 4096;
  QTest::newRow("in the second page") << 6000;
  QTest::newRow("after ten pages") << 40960;
  QTest::newRow("one page short") << -4096;
  QTest::newRow("one byte short") << -1;
}

void TestDamage::refusesATruncatedFile() {
  QFETCH(int, size);
  const FilledStore filled;
  const QByteArray whole = filled.content();
  filled.setContent(whole.left(size >= 0 ? size : whole.size() + size));
  const QByteArray before = filled.fingerprint();
  QCOMPARE(outcomeOf(filled.open()), u"store-damaged"_qs);
  QCOMPARE(filled.fingerprint(), before);
}

void TestDamage::refusesAPageOfZeros() {
  const FilledStore filled;
  QByteArray content = filled.content();
  content.replace(20 * pageSize, pageSize, QByteArray(pageSize, '\0'));
  filled.setContent(content);
  QCOMPARE(outcomeOf(filled.open()), u"store-damaged"_qs);
  QCOMPARE(filled.content(), content);
}

void TestDamage::refusesSwappedPages() {
  const FilledStore filled;
  QByteArray content = filled.content();
  const QByteArray tenth = content.mid(10 * pageSize, pageSize);
  content.replace(10 * pageSize, pageSize, content.mid(11 * pageSize, pageSize));
  content.replace(11 * pageSize, pageSize, tenth);
  filled.setContent(content);
  QCOMPARE(outcomeOf(filled.open()), u"store-damaged"_qs);
  QCOMPARE(filled.content(), content);
}

void TestDamage::refusesANewerStore() {
  const FilledStore filled;
  {
    auto connection = StoreConnection::open(filled.path(), filled.key(), {});
    QVERIFY(connection.ok());
    QVERIFY((*connection)->run(u"PRAGMA user_version = 9999"_qs).ok());
  }
  const QByteArray before = filled.fingerprint();
  const auto opened = filled.open();
  QCOMPARE(outcomeOf(opened), u"store-too-new"_qs);
  QVERIFY(opened.error().message.contains(u"9999"));
  QCOMPARE(filled.fingerprint(), before);
}

void TestDamage::refusesAnotherSchemaOfTheSameNumber() {
  const FilledStore filled;
  {
    auto connection = StoreConnection::open(filled.path(), filled.key(), {});
    QVERIFY(connection.ok());
    QVERIFY((*connection)->run(u"UPDATE schema_migration SET sha256 = 'other'"_qs).ok());
  }
  const QByteArray before = filled.fingerprint();
  QCOMPARE(outcomeOf(filled.open()), u"store-too-new"_qs);
  QCOMPARE(filled.fingerprint(), before);
}

void TestDamage::findsDamageWhileItWorks() {
  const FilledStore filled;
  auto opened = filled.open();
  QVERIFY(opened.ok());
  QByteArray content = filled.content();
  // One of the last pages: the first ones are roots of tables, of which each schema has more.
  const qsizetype page = content.size() / pageSize - 5;
  flip(content, page * pageSize + 100);
  QFile file(filled.path());
  QVERIFY(file.open(QIODevice::ReadWrite));
  QCOMPARE(file.write(content), content.size());
  file.close();
  const auto checked = waitFor((*opened)->checkIntegrity());
  QCOMPARE(outcomeOf(checked), u"store-damaged"_qs);
  QVERIFY(checked.error().message.contains(QStringLiteral("page %1").arg(page + 1)));
  // What reads the page is told so too, and not given something wrong.
  const auto counted = waitFor((*opened)->read([](QSqlDatabase& database) -> Result<qint64> {
    QSqlQuery query(database);
    query.setForwardOnly(true);
    qint64 length = 0;
    if (!query.exec(u"SELECT value FROM setting"_qs)) return storeError(query.lastError());
    while (query.next()) length += query.value(0).toString().size();
    if (query.lastError().isValid()) return storeError(query.lastError());
    return length;
  }));
  QCOMPARE(outcomeOf(counted), u"store-damaged"_qs);
}

static const RegisterTest<TestDamage> registeredTestDamage;

}  // namespace linewarden::test

#include "test_damage.moc"

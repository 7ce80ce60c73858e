// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/archive_format.h"
#include "app/audit/archive_seam.h"
#include "app/crypto/hash.h"
#include "app/crypto/random.h"
#include "app/crypto/signing_key.h"
#include "archive_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

namespace {

merkle::Frontier treeOf(qint64 size) {
  merkle::Frontier tree;
  for (qint64 leaf = 0; leaf < size; ++leaf) {
    tree.append(merkle::leafHash(QByteArray::number(leaf)));
  }
  return tree;
}

ArchivedRange rangeTo(qint64 first, qint64 last) {
  const merkle::Frontier tree = treeOf(last);
  ArchivedRange range;
  range.first = first;
  range.last = last;
  range.headHash = sha256(QByteArray::number(last));
  range.root = tree.root();
  range.tree = tree.hashes();
  range.stayingSha256 = QByteArray(32, '\0');
  range.file = QStringLiteral("a");
  range.sha256 = sha256("a");
  return range;
}

}  // namespace

class TestSeam : public QObject {
  Q_OBJECT

 private slots:
  static void joinsWhatGoesOn() {
    QVERIFY(!seamOf({})->has_value());
    const auto seam = seamOf({rangeTo(1, 5), rangeTo(6, 6), rangeTo(7, 300)});
    QVERIFY(seam.ok() && seam->has_value());
    QCOMPARE((*seam)->last, qint64(300));
    QCOMPARE((*seam)->tree.root(), treeOf(300).root());
  }
  static void refusesAGapAndAFalseTree() {
    QVERIFY(!seamOf({rangeTo(2, 5)}).ok());
    QVERIFY(!seamOf({rangeTo(1, 5), rangeTo(7, 9)}).ok());
    QVERIFY(!seamOf({rangeTo(1, 5), rangeTo(5, 9)}).ok());
    ArchivedRange other = rangeTo(1, 5);
    other.tree[0] = QByteArray(32, 'x');
    QCOMPARE(seamOf({other}).error().code, ErrorCode::AuditBroken);
    other = rangeTo(1, 5);
    other.headHash.chop(1);
    QVERIFY(!seamOf({other}).ok());
  }
  static void theTrailsEntryCoversAllRows() {
    const QList<ArchivedRange> rows{rangeTo(1, 5), rangeTo(6, 9)};
    QList<ArchivedRange> changed = rows;
    changed[0].file = QStringLiteral("b");
    QVERIFY(archivedJson(rows) != archivedJson(changed));
    changed = rows;
    changed[1].made = fromMillis(1);
    QVERIFY(archivedJson(rows) != archivedJson(changed));
  }
  static void givesTheEdgeFromALeafOn() {
    const merkle::Frontier tree = treeOf(300);  // 256 + 32 + 8 + 4
    QCOMPARE(tree.tailFrom(0)->root(), tree.root());
    QCOMPARE(tree.tailFrom(256)->size(), qint64(44));
    QCOMPARE(tree.tailFrom(288)->hashes(), tree.hashes().mid(2));
    QCOMPARE(tree.tailFrom(300)->size(), qint64(0));
    QVERIFY(!tree.tailFrom(1));
    QVERIFY(!tree.tailFrom(257));
    QVERIFY(!tree.tailFrom(301));
    QVERIFY(!tree.tailFrom(-1));
    // It goes on as the whole does.
    merkle::Frontier tail = *tree.tailFrom(256);
    merkle::Frontier whole = tree;
    for (qint64 leaf = 300; leaf < 512; ++leaf) {
      const QByteArray hash = merkle::leafHash(QByteArray::number(leaf));
      tail.append(hash);
      whole.append(hash);
    }
    QCOMPARE(merkle::nodeHash(treeOf(256).root(), tail.root()), whole.root());
  }
  static void saysWhatStays() {
    StoredEntry entry;
    entry.action = QStringLiteral("line.stopped");
    entry.after = QStringLiteral("{}");
    QVERIFY(!staysInStore(entry));
    entry.action = QStringLiteral("recipe.signed");
    QVERIFY(staysInStore(entry));
    entry.action = QStringLiteral("emergency.opened");
    QVERIFY(staysInStore(entry));
    entry.action = QStringLiteral("line.stopped");
    entry.role = QStringLiteral("break-glass operator");
    QVERIFY(staysInStore(entry));
    entry.role.clear();
    entry.after = QStringLiteral("{\"signingKey\":\"00\"}");
    QVERIFY(staysInStore(entry));
  }
  static void readsOnlyTheHeaderItWrites() {
    archive_format::Header header;
    header.origin = QStringLiteral("linewarden/0011223344556677");
    header.publicKey = SigningKey::generate().publicKey();
    header.id = randomBytes(16);
    header.first = 301;
    header.last = 400;
    header.tree = treeOf(300).hashes();
    header.previousHash = header.headHash = header.root = sha256("x");
    header.note = "note\n";
    header.made = fromMillis(1'767'225'600'250);
    header.derivation = Argon2Recipe::fresh({64, 1, 1});
    header.wrappedKey = "sealed";
    const QByteArray line = archive_format::headerLine(header).chopped(1);
    const auto read = archive_format::readHeader(line);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(archive_format::headerLine(*read).chopped(1), line);
    QVERIFY(!archive_format::readHeader(line + ' ').ok());
    QVERIFY(!archive_format::readHeader(QByteArray(line).replace("\"first\":301", "\"first\":300"))
                 .ok());
    QVERIFY(!archive_format::readHeader(QByteArray(line).replace("{", "{\"more\":1,")).ok());
    QVERIFY(!archive_format::readHeader(QByteArray(line).replace("linewarden-audit-archive/1",
                                                                 "linewarden-audit-archive/2"))
                 .ok());
  }
  static void countsCharactersOfAPassphrase() {
    const auto isGood = [](const char* text) {
      return archive_format::checkPassphrase(passphraseOf(QString::fromUtf8(text))).ok();
    };
    QVERIFY(!isGood(""));
    QVERIFY(!isGood("elevensigns"));
    QVERIFY(isGood("twelve signs"));
    // Eleven of two bytes each.
    QVERIFY(!isGood("äöüäöüäöüäö"));
    QVERIFY(isGood("äöüäöüäöüäöü"));
  }
};

static const RegisterTest<TestSeam> registeredTestSeam;

}  // namespace linewarden::test

#include "test_seam.moc"

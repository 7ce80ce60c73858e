// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// What the store keeps of the hash tree is held against the entries, and made anew from them.
class TestHashTree : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    place_ = std::make_unique<ArchivePlace>();
    place_->record(1100);
    place_->checkpoint();
  }
  void cleanup() { place_.reset(); }

  void namesWhatWasChanged_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const char* sql, const char* named) {
      QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(named);
    };
    row("a hash",
        "UPDATE audit_subtree SET hash = substr(hash, 2) || substr(hash, 1, 1) WHERE level = 8 AND "
        "idx = 2",
        "audit_subtree, level 8, index 2");
    row("a higher hash",
        "UPDATE audit_subtree SET hash = (SELECT hash FROM audit_subtree WHERE "
        "level = 8 AND idx = 0) WHERE level = 10",
        "audit_subtree, level 10, index 0");
    row("one missing", "DELETE FROM audit_subtree WHERE level = 8 AND idx = 1",
        "audit_subtree, level 8, index 1");
    row("one too many",
        "INSERT INTO audit_subtree SELECT level, 77, hash FROM audit_subtree WHERE "
        "level = 8 AND idx = 1",
        "audit_subtree, level 8, index 77");
    row("of no level", "UPDATE audit_subtree SET level = 4711 WHERE level = 10", "audit_subtree");
    row("edge", "UPDATE audit_frontier SET hashes = substr(hashes, 65) || substr(hashes, 1, 64)",
        "audit_frontier");
    row("edge cut", "UPDATE audit_frontier SET hashes = substr(hashes, 65)", "audit_frontier");
    row("edge of another size", "UPDATE audit_frontier SET size = 1", "audit_frontier");
    row("edge too far", "UPDATE audit_frontier SET size = size * 2", "audit_frontier");
    row("head", "UPDATE audit_frontier SET head_hash = substr(hashes, 1, 64)", "audit_frontier");
    row("no edge", "DELETE FROM audit_frontier", "audit_frontier");
  }
  void namesWhatWasChanged() {
    QFETCH(QString, sql);
    QFETCH(QString, named);
    QVERIFY(place_->verify()->treeProblem.isEmpty());
    place_->change(sql);
    const auto found = place_->verify();
    QVERIFY(found.ok());
    QVERIFY2(!found->firstBad, qPrintable(found->problem));
    QVERIFY2(found->treeProblem.contains(named), qPrintable(found->treeProblem));
    QVERIFY2(rebuild().ok(), "not rebuilt");
    const auto after = place_->verify();
    QVERIFY2(after.ok() && after->treeProblem.isEmpty(), qPrintable(after->treeProblem));
    place_->record(5);
    place_->checkpoint();
    QVERIFY(place_->verify()->treeProblem.isEmpty());
    QVERIFY(place_->place.actions().contains(QStringLiteral("audit.tree-rebuilt")));
  }
  void rebuildsNothingFromEntriesThatDoNotHold() {
    place_->change(QStringLiteral("DELETE FROM audit_subtree"));
    place_->change(QStringLiteral("UPDATE audit_entry SET actor = 'weber' WHERE sequence = 700"));
    QCOMPARE(rebuild().error().code, ErrorCode::AuditBroken);
  }
  void rebuildsBehindTheSeam() {
    const auto done = archive();
    QVERIFY(done.last > 1024);
    place_->record(600);
    place_->checkpoint();
    place_->change(
        QStringLiteral("UPDATE audit_subtree SET hash = substr(hash, 3) || '00' WHERE "
                       "level = 8 AND idx = 5"));
    QVERIFY(!place_->verify()->treeProblem.isEmpty());
    QVERIFY(rebuild().ok());
    const auto found = place_->verify();
    QVERIFY2(found->treeProblem.isEmpty(), qPrintable(found->treeProblem));
  }
  void rebuildsBeforeTheSeamWithTheArchive() {
    archive();
    place_->change(QStringLiteral("DELETE FROM audit_subtree WHERE level = 8 AND idx = 2"));
    QVERIFY(place_->verify()->treeProblem.contains(QStringLiteral("index 2")));
    QCOMPARE(rebuild().error().code, ErrorCode::InvalidArgument);
    const auto mended = rebuild(place_->keys({QStringLiteral("a")}));
    QVERIFY2(mended.ok(), mended ? "" : qPrintable(mended.error().message));
    const auto found = place_->verify();
    QVERIFY2(found->treeProblem.isEmpty(), qPrintable(found->treeProblem));
  }

 private:
  Result<qint64> rebuild(const ArchiveKeys& archives = {}) {
    const Session session = place_->officer();
    return waitFor(place_->archiver.rebuildTree(session, archives));
  }
  ArchivedAudit archive() { return place_->archiveAnother(1, QStringLiteral("a")); }

  std::unique_ptr<ArchivePlace> place_;
};

static const RegisterTest<TestHashTree> registeredTestHashTree;

}  // namespace linewarden::test

#include "test_hash_tree.moc"

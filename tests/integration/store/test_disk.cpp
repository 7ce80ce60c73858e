// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_store.h"
#include "tests/support/run_tests.h"
#include "tests/support/small_disk.h"

#include <QTest>

namespace linewarden::test {

namespace {

constexpr int diskKibibytes = 4096;

Result<void> writeRow(Store& store, const QString& name, qsizetype length) {
  return waitFor(store.write([name, length](Transaction& transaction) {
    return addRow(transaction, name, QString(length, u'x'));
  }));
}

}  // namespace

/// Disks that are full or may not be written, as real file systems.
class TestDisk : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    disk_ = std::make_unique<SmallDisk>(diskKibibytes);
    if (!disk_->mounted()) QSKIP("this system lets the test mount no file system");
  }
  void cleanup() { disk_.reset(); }

  void refusesToOpenOnAFullDisk();
  void makesNothingOnAFullDisk();
  void losesOnlyTheWriteThatDidNotFit();
  void leavesNoHalfCopyOnAFullDisk();
  void refusesAReadOnlyFolder();
  void refusesAReadOnlyFile();
  void makesNothingInAReadOnlyFolder();

 private:
  std::unique_ptr<SmallDisk> disk_;
};

void TestDisk::refusesToOpenOnAFullDisk() {
  const FilledStore filled(50, disk_->path());
  const QByteArray before = filled.fingerprint();
  disk_->fill();
  const auto opened = filled.open();
  QCOMPARE(outcomeOf(opened), u"disk-full"_qs);
  QVERIFY(opened.error().message.contains(filled.path()));
  QCOMPARE(filled.fingerprint(), before);
  disk_->makeRoom();
  QCOMPARE(QDir(filled.folder()).entryList(QDir::Files | QDir::Hidden),
           QStringList{u"linewarden.db"_qs});
  QCOMPARE(outcomeOf(filled.open()), u"ok"_qs);
}

void TestDisk::makesNothingOnAFullDisk() {
  disk_->fill();
  const SecretBytes key(32);
  QCOMPARE(outcomeOf(Store::create(disk_->path(), key)), u"disk-full"_qs);
  QCOMPARE(QDir(disk_->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"ballast"_qs});
}

void TestDisk::losesOnlyTheWriteThatDidNotFit() {
  const FilledStore filled(50, disk_->path());
  auto opened = filled.open();
  QVERIFY(opened.ok());
  Store& store = **opened;
  disk_->fill();
  const QByteArray before = filled.content();
  const auto tooLarge = writeRow(store, u"too large"_qs, 1'000'000);
  QCOMPARE(outcomeOf(tooLarge), u"disk-full"_qs);
  QCOMPARE(waitFor(store.read(countRows)).value(), 50);
  QCOMPARE(filled.content(), before);
  disk_->makeRoom();
  QCOMPARE(outcomeOf(writeRow(store, u"fits again"_qs, 100)), u"ok"_qs);
  QCOMPARE(waitFor(store.read(countRows)).value(), 51);
  QCOMPARE(outcomeOf(waitFor(store.checkIntegrity())), u"ok"_qs);
}

void TestDisk::leavesNoHalfCopyOnAFullDisk() {
  const FilledStore filled(500);
  auto opened = filled.open();
  QVERIFY(opened.ok());
  disk_->fill();
  const QString copy = Store::pathIn(disk_->path());
  QCOMPARE(outcomeOf(waitFor((*opened)->copyTo(copy))), u"disk-full"_qs);
  QCOMPARE(QDir(disk_->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"ballast"_qs});
}

void TestDisk::refusesAReadOnlyFolder() {
  const FilledStore filled(50, disk_->path());
  const QByteArray before = filled.fingerprint();
  QVERIFY(disk_->makeReadOnly());
  const auto opened = filled.open();
  QCOMPARE(outcomeOf(opened), u"read-only"_qs);
  QVERIFY(opened.error().message.contains(filled.path()));
  QCOMPARE(filled.fingerprint(), before);
}

void TestDisk::refusesAReadOnlyFile() {
  const FilledStore filled(50, disk_->path());
  const QByteArray before = filled.fingerprint();
  QVERIFY(disk_->makeFileReadOnly(filled.path()));
  QCOMPARE(outcomeOf(filled.open()), u"read-only"_qs);
  QCOMPARE(filled.fingerprint(), before);
}

void TestDisk::makesNothingInAReadOnlyFolder() {
  QVERIFY(disk_->makeReadOnly());
  const SecretBytes key(32);
  QCOMPARE(outcomeOf(Store::create(disk_->path(), key)), u"read-only"_qs);
  QVERIFY(!Store::existsIn(disk_->path()));
}

static const RegisterTest<TestDisk> registeredTestDisk;

}  // namespace linewarden::test

#include "test_disk.moc"

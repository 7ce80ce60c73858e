// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "held_disk.h"
#include "tests/support/run_tests.h"
#include "tests/support/test_store.h"

#include <QSaveFile>
#include <QSqlQuery>
#include <QTest>
#include <QtConcurrentRun>

namespace linewarden::test {

namespace {

constexpr int heldDiskPatience = 30'000;

QFuture<Result<bool>> writeSomething(Store& store) {
  return store.write([](Transaction& transaction) -> Result<bool> {
    return transaction.database().exec(QStringLiteral("CREATE TABLE held (a INTEGER)")).isActive();
  });
}

bool saveFile(const QString& path) {
  QSaveFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write("text") == 4 && file.commit();
}

}  // namespace

/// That the disk is really held, for the store as for Qt; what test_no_freeze.cpp stands on.
class TestHeldDisk : public QObject {
  Q_OBJECT

 private slots:
  static void seesTheStoreAskForDurability() {
    const int before = diskRequests();
    const TestStore store;
    const int made = diskRequests();
    QVERIFY(made > before);
    auto written = writeSomething(*store.store);
    QVERIFY(waitFor(written).value());
    QVERIFY(diskRequests() > made);
  }

  static void keepsACommitWaiting() {
    const TestStore store;
    HeldDisk disk;
    auto written = writeSomething(*store.store);
    QTRY_COMPARE_WITH_TIMEOUT(disk.waiting(), 1, heldDiskPatience);
    QVERIFY(!written.isFinished());
    disk.release();
    QVERIFY(waitFor(written).value());
    QCOMPARE(disk.waiting(), 0);
    QVERIFY(!disk.gaveUp());
  }

  static void keepsAThreadOfQtWaiting() {
    const QTemporaryDir folder;
    HeldDisk disk;
    auto saved = QtConcurrent::run(saveFile, folder.filePath(QStringLiteral("file")));
    QTRY_COMPARE_WITH_TIMEOUT(disk.waiting(), 1, heldDiskPatience);
    disk.release();
    QVERIFY(saved.result());
    QCOMPARE(disk.askedByMaker(), 0);
  }

  static void countsItsMakerAndLetsItPass() {
    const QTemporaryDir folder;
    const HeldDisk disk;
    QVERIFY(saveFile(folder.filePath(QStringLiteral("file"))));
    QCOMPARE(disk.askedByMaker(), 1);
    QCOMPARE(disk.waiting(), 0);
  }
};

static const RegisterTest<TestHeldDisk> registeredTestHeldDisk;

}  // namespace linewarden::test

#include "test_held_disk.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/files.h"
#include "app/base/os/memory.h"
#include "app/base/os/process.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>

namespace linewarden::test {

class TestOs : public QObject {
  Q_OBJECT

 private slots:
  void privateFilesAreForTheOwnerAlone() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/er/key"));
    QVERIFY(os::makePrivateFolder(QFileInfo(path).absolutePath()).ok());
    QVERIFY(os::writePrivateFile(path, "first").ok());
    QVERIFY(os::writePrivateFile(path, "second").ok());
    const auto content = os::readSmallFile(path, 100);
    QVERIFY(content.ok());
    QCOMPARE(*content, QByteArray("second"));
    QVERIFY(!os::readableByOthers(path));
    QVERIFY(!QFile::exists(path + QStringLiteral(".new")));
  }
  void aFileLeftFromBeforeDoesNotReadAlong() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("key"));
    QFile left(path + QStringLiteral(".new"));
    QVERIFY(left.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QVERIFY(os::writePrivateFile(path, "secret").ok());
    QVERIFY(left.seek(0));
    QCOMPARE(left.readAll(), QByteArray());
    QCOMPARE(*os::readSmallFile(path, 100), QByteArray("secret"));
  }
  void refusesALargerFileThanAllowed() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("big"));
    QVERIFY(os::writePrivateFile(path, QByteArray(101, 'x')).ok());
    QCOMPARE(os::readSmallFile(path, 100).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(os::readSmallFile(folder.filePath(QStringLiteral("none")), 100).error().code,
             ErrorCode::FileUnreadable);
  }
  void saysWhatItCannotWrite() {
    const auto written = os::writePrivateFile(QStringLiteral("/proc/linewarden"), "x");
    QVERIFY(!written.ok());
    QVERIFY(written.error().message.contains(QStringLiteral("/proc/linewarden")));
  }
  void wipesMemory() {
    std::array<char, 64> bytes{};
    bytes.fill('s');
    os::wipeMemory(bytes.data(), bytes.size());
    for (const char byte : bytes) QCOMPARE(byte, '\0');
  }
  void knowsTheProcess() {
    QVERIFY(os::residentBytes() > 0);
    QVERIFY(os::processCpuTime().count() > 0);
    QVERIFY(!os::workstationName().isEmpty());
    QVERIFY(!os::accountName().isEmpty());
  }
};

static const RegisterTest<TestOs> registeredTestOs;

}  // namespace linewarden::test

#include "test_os.moc"

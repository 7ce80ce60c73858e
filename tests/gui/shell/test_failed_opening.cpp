// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/data_key.h"
#include "app/store/store_connection.h"
#include "shell_place.h"
#include "tests/support/run_tests.h"
#include "tests/support/small_disk.h"
#include "ui/shell/failed_page.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

constexpr int diskKibibytes = 16384;

QString storeOf(const ConsolePlace& place) {
  return QDir(place.folder).filePath(QStringLiteral("linewarden.db"));
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool setContent(const QString& path, const QByteArray& content) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QMap<QString, QByteArray> filesOf(const ConsolePlace& place) {
  QMap<QString, QByteArray> files;
  const QDir folder(place.folder);
  for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
    files.insert(name, contentOf(folder.filePath(name)));
  }
  return files;
}

/// All that the page says, in sight.
QString saidBy(const QWidget& page) {
  QStringList said;
  for (const QLabel* label : page.findChildren<QLabel*>()) {
    if (label->isVisible()) said.append(label->text());
  }
  return said.join(QLatin1Char('\n'));
}

}  // namespace

/// A store that cannot be opened: the window says what is wrong, changes no file, and
/// opens once it is mended.
class TestFailedOpening : public QObject {
  Q_OBJECT

 private:
  /// Opens the place and holds what the window says to it.
  static void refuses(const ConsolePlace& place, ErrorCode code) {
    const QMap<QString, QByteArray> before = filesOf(place);
    ShellDesk desk(place);
    desk.session.open();
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.stage(), Stage::Failed, 30'000);
    QCOMPARE(desk.session.failure().code, code);
    const auto* page = desk.window.findChild<FailedPage*>();
    QVERIFY(page != nullptr && page->isVisible());
    const QString said = saidBy(*page);
    QVERIFY2(said.contains(openFailureTitle(code)), qPrintable(said));
    QVERIFY2(said.contains(desk.session.failure().message), qPrintable(said));
    QVERIFY2(said.contains(errorCodeName(code)), qPrintable(said));
    QVERIFY(filesOf(place) == before);
  }

  /// A key file that was made for nothing here.
  static bool makeKeyFile(const QString& path, const QString& saveIn = {}) {
    QFile::remove(path);
    auto keys = KeyEnvelope::create();
    if (!keys.wrapForKeyFile(path)) return false;
    return saveIn.isEmpty() || keys.save(saveIn).ok();
  }

 private slots:
  static void tellsOfADamagedStoreAndOpensItMended() {
    const ShellPlace place;
    const QString store = storeOf(place.place());
    const QByteArray whole = contentOf(store);
    QByteArray flipped = whole;
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
    QVERIFY(setContent(store, flipped));
    ShellDesk desk(place.place());
    desk.session.open();
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.stage(), Stage::Failed, 30'000);
    QCOMPARE(desk.session.failure().code, ErrorCode::StoreDamaged);
    QCOMPARE(contentOf(store), flipped);
    QVERIFY(setContent(store, whole));
    QTest::keyClick(desk.find<QPushButton>("retryOpen"), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.stage(), Stage::SigningIn, 30'000);
  }

  static void tellsOfACutStore() {
    const ShellPlace place;
    QVERIFY(setContent(storeOf(place.place()), contentOf(storeOf(place.place())).chopped(4096)));
    refuses(place.place(), ErrorCode::StoreDamaged);
  }

  static void tellsOfAKeyFileOfAnother() {
    const ShellPlace place;
    QVERIFY(makeKeyFile(place.place().keyFile));
    refuses(place.place(), ErrorCode::KeyDamaged);
  }

  static void tellsOfAWrongKey() {
    const ShellPlace place;
    QVERIFY(makeKeyFile(place.place().keyFile, place.place().folder));
    refuses(place.place(), ErrorCode::StoreWrongKey);
  }

  static void tellsOfANewerStore() {
    const ShellPlace place;
    {
      auto keys = KeyEnvelope::load(place.place().folder);
      QVERIFY(keys.ok() && keys->unwrapFromKeyFile(place.place().keyFile).ok());
      auto connection = StoreConnection::open(storeOf(place.place()), keys->dataKey(), {});
      QVERIFY(connection.ok());
      QVERIFY((*connection)->run(QStringLiteral("PRAGMA user_version = 9999")).ok());
    }
    refuses(place.place(), ErrorCode::StoreTooNew);
  }

  static void tellsOfAFullDiskAndOfOneThatIsReadOnly() {
    const SmallDisk disk(diskKibibytes);
    if (!disk.mounted()) QSKIP("only root may mount a small disk");
    const ShellPlace original;
    const ConsolePlace place{QDir(disk.path()).filePath(QStringLiteral("place")),
                             original.place().keyFile};
    QVERIFY(QDir().mkpath(place.folder));
    for (const QString& name : QDir(original.place().folder).entryList(QDir::Files)) {
      QVERIFY(QFile::copy(QDir(original.place().folder).filePath(name),
                          QDir(place.folder).filePath(name)));
    }
    disk.fill();
    refuses(place, ErrorCode::DiskFull);
    disk.makeRoom();
    QVERIFY(disk.makeReadOnly());
    refuses(place, ErrorCode::ReadOnly);
  }
};

static const RegisterTest<TestFailedOpening> registeredTestFailedOpening;

}  // namespace linewarden::test

#include "test_failed_opening.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "held_disk.h"
#include "tests/support/run_tests.h"
#include "ui/settings/view_file.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace linewarden::test {

using ui::ViewFile;

namespace {
constexpr int viewFilePatience = 30'000;
const auto theme = QStringLiteral("person/rossi/theme");
}  // namespace

class TestViewFile : public QObject {
  Q_OBJECT

 private slots:
  static void holdsAValueBeforeTheDiskHasIt() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("view.ini"));
    ViewFile file(path);
    HeldDisk disk;
    file.setValue(theme, QStringLiteral("light"));
    QTRY_COMPARE_WITH_TIMEOUT(disk.waiting(), 1, viewFilePatience);
    file.setValue(theme, QStringLiteral("dark"));
    file.setValue(QStringLiteral("language"), QStringLiteral("de"));
    QCOMPARE(file.value(theme), QVariant(QStringLiteral("dark")));
    QCOMPARE(disk.askedByMaker(), 0);
    disk.release();
    const auto written = [&path](const QString& name) {
      return QSettings(path, QSettings::IniFormat).value(name).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(written(theme), QStringLiteral("dark"), viewFilePatience);
    QTRY_COMPARE_WITH_TIMEOUT(written(QStringLiteral("language")), QStringLiteral("de"),
                              viewFilePatience);
  }

  static void hasWrittenAllWhenItGoes() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("view.ini"));
    {
      ViewFile file(path);
      for (int i = 0; i < 200; ++i) file.setValue(QStringLiteral("value%1").arg(i % 20), i);
      file.setValue(QStringLiteral("window/geometry"), QByteArray("\x01\x00\xff", 3));
    }
    const ViewFile again(path);
    for (int i = 180; i < 200; ++i) {
      QCOMPARE(again.value(QStringLiteral("value%1").arg(i % 20)).toInt(), i);
    }
    QCOMPARE(again.value(QStringLiteral("window/geometry")).toByteArray(),
             QByteArray("\x01\x00\xff", 3));
  }

  static void leavesWhatAnotherWroteMeanwhile() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("view.ini"));
    {
      ViewFile ours(path);
      {
        ViewFile theirs(path);
        theirs.setValue(QStringLiteral("language"), QStringLiteral("it"));
      }
      ours.setValue(theme, QStringLiteral("dark"));
    }
    const ViewFile again(path);
    QCOMPARE(again.value(QStringLiteral("language")), QVariant(QStringLiteral("it")));
    QCOMPARE(again.value(theme), QVariant(QStringLiteral("dark")));
  }
};

static const RegisterTest<TestViewFile> registeredTestViewFile;

}  // namespace linewarden::test

#include "test_view_file.moc"

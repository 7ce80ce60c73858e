// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/checkpoint_keeper.h"
#include "app/base/await.h"
#include "app/console/installation_settings.h"
#include "guarded_place.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace linewarden::test {

class TestInstallationSettings : public QObject {
  Q_OBJECT

 private slots:
  void init() { place_ = std::make_unique<GuardedPlace>(); }
  void cleanup() { place_.reset(); }

  void keepsTheAnchorFolder() {
    const QTemporaryDir folder;
    QVERIFY(place_->console->checkpointKeeper().anchors().isEmpty());
    QVERIFY(change(10, folder.path()).ok());
    QCOMPARE(settings().values().anchorFolder, folder.path());
    QCOMPARE(changes(), 1);
    const QList<AnchorState> anchors = place_->console->checkpointKeeper().anchors();
    QCOMPARE(anchors.size(), qsizetype(1));
    QCOMPARE(anchors.constFirst().place, folder.path());
    QVERIFY(change(10, {}).ok());
    QCOMPARE(changes(), 2);
    QVERIFY(place_->console->checkpointKeeper().anchors().isEmpty());
  }
  void recordsOnlyWhatIsAnother() {
    QVERIFY(change(10, {}).ok());
    QCOMPARE(changes(), 0);
    const QTemporaryDir folder;
    QVERIFY(change(7, folder.path()).ok());
    QCOMPARE(changes(), 2);
    QVERIFY(change(7, folder.path()).ok());
    QCOMPARE(changes(), 2);
  }
  void refusesWhatIsNoFolder() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    for (const QString& path : {QStringLiteral("here"), QStringLiteral("/no/such/folder"), file,
                                QString(folder.path() + QString(2000, u'/'))}) {
      QCOMPARE(change(10, path).error().code, ErrorCode::InvalidArgument);
    }
    QCOMPARE(settings().values().anchorFolder, QString());
    QCOMPARE(changes(), 0);
  }

 private:
  [[nodiscard]] InstallationSettings& settings() { return place_->console->settings(); }
  Result<void> change(int minutes, const QString& folder) {
    return await(
        settings().change(place_->administrator(), {std::chrono::minutes(minutes), folder}));
  }
  [[nodiscard]] int changes() {
    return place_
        ->value(
            QStringLiteral("SELECT count(*) FROM audit_entry WHERE action = 'settings.changed'"))
        .toInt();
  }

  std::unique_ptr<GuardedPlace> place_;
};

static const RegisterTest<TestInstallationSettings> registeredTestInstallationSettings;

}  // namespace linewarden::test

#include "test_installation_settings.moc"

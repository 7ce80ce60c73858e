// SPDX-License-Identifier: GPL-3.0-or-later
#include "old_trail.h"
#include "tests/support/run_tests.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

namespace linewarden::test {

/// A process that is killed while it archives leaves all entries in the store, or in the archive.
class TestKilledArchiving : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QCOMPARE(trail_.setUp(entries), QByteArray());
    // The trail is years old: the clock has to be signed for.
    QCOMPARE(trail_.run({QStringLiteral("checkpoint")}).exitCode, 0);
    trail_.people().forgetUsedCodes();
    before_ = trail_.program().files();
    QVERIFY(!before_.isEmpty());
  }
  void leavesAllInOnePlace() {
    std::mt19937 random(7);  // NOLINT(cert-msc32-c,cert-msc51-cpp)
    int archivedOnes = 0;
    for (int trial = 0; trial < trials; ++trial) {
      restore();
      const QString file = trail_.program().file(QStringLiteral("killed-%1").arg(trial));
      killWhileArchiving(file, static_cast<int>(200 + random() % 4000));
      const ControlRun found = trail_.run({QStringLiteral("verify")});
      QVERIFY2(found.exitCode == 0, found.out.constData());
      const qint64 archivedTo = found.json().value(QStringLiteral("archivedTo")).toInteger();
      if (archivedTo == 0) {
        QVERIFY(found.json().value(QStringLiteral("entries")).toInteger() >= entries);
        continue;
      }
      ++archivedOnes;
      QCOMPARE(archivedTo, qint64(entries));
      const ControlRun crossed =
          trail_.run({QStringLiteral("verify"), QStringLiteral("--archive"), file},
                     QByteArray(OldTrail::passphrase) + '\n');
      QVERIFY2(crossed.exitCode == 0, crossed.out.constData());
    }
    qInfo("%d of %d were archived", archivedOnes, trials);
  }

 private:
  static constexpr int entries = 6000;
  static constexpr int trials = 8;

  void restore() const {
    QDir(trail_.folder()).removeRecursively();
    QDir().mkpath(trail_.folder());
    for (auto one = before_.begin(); one != before_.end(); ++one) {
      QFile file(one.key());
      QVERIFY(file.open(QIODevice::WriteOnly));
      QCOMPARE(file.write(one.value()), one.value().size());
      file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
  }
  // When it is killed decides what is tried, not what is judged.
  void killWhileArchiving(const QString& file, int afterMs) {
    const auto process = trail_.program().start(
        {QStringLiteral("--as"), QStringLiteral("moreau"), QStringLiteral("--secrets-file"),
         trail_.program().write(QStringLiteral("secrets"),
                                PlantPeople::passwordOf(QStringLiteral("moreau")) + '\n' +
                                    trail_.people().codeOf(QStringLiteral("moreau")) + '\n' +
                                    OldTrail::passphrase + '\n'),
         QStringLiteral("audit"), QStringLiteral("archive"), QStringLiteral("--before"),
         QStringLiteral("-60d"), QStringLiteral("--out"), file});
    process->waitForFinished(afterMs);
    process->kill();
    process->waitForFinished();
  }

  OldTrail trail_;
  QMap<QString, QByteArray> before_;
};

static const RegisterTest<TestKilledArchiving> registeredTestKilledArchiving;

}  // namespace linewarden::test

#include "test_killed_archiving.moc"

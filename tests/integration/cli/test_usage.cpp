// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_program.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// Wrong use ends with 2 and says how it is used; help ends with 0.
class TestUsage : public QObject {
  Q_OBJECT

 private slots:
  void refusesWrongUse_data();
  void refusesWrongUse();
  void tellsWrongUseAsJson();
  void tellsHelp_data();
  void tellsHelp();
};

void TestUsage::refusesWrongUse_data() {
  QTest::addColumn<QStringList>("arguments");
  const auto row = [](const char* name, const char* arguments) {
    QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
  };
  row("nothing", "");
  row("unknown command", "dance");
  row("half a command", "audit");
  row("unknown second word", "audit burn");
  row("unknown third word", "user review burn");
  row("two words of three", "user review");
  row("unknown option", "tags --loud");
  row("unknown global option", "--loud tags");
  row("option of another command", "tags --limit 3");
  row("value missing", "history --tag");
  row("word too many", "user list rossi");
  row("init without plant", "init --admin keller");
  row("history without times", "history --tag a");
  row("time without zone", "history --tag a --from 2026-01-31T08:15:00 --to now");
  row("points below 1", "history --tag a --from -1h --to now --points 0");
  row("seconds as word", "collect --for ever");
  row("limit too high", "audit list --limit 10001");
}

void TestUsage::refusesWrongUse() {
  QFETCH(const QStringList, arguments);

  const ControlRun run = ControlProgram::runBare(arguments);

  QCOMPARE(run.exitCode, 2);
  QVERIFY(run.out.isEmpty());
  QVERIFY2(run.err.contains("Usage: "), run.err.constData());
}

void TestUsage::tellsWrongUseAsJson() {
  const ControlRun run =
      ControlProgram::runBare({QStringLiteral("--json"), QStringLiteral("dance")});
  QCOMPARE(run.exitCode, 2);
  QCOMPARE(run.errorCode(), QStringLiteral("usage"));
}

void TestUsage::tellsHelp_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QByteArray>("fragment");
  QTest::newRow("all") << QStringList{QStringLiteral("--help")} << QByteArray("audit verify");
  QTest::newRow("one") << QStringList{QStringLiteral("history"), QStringLiteral("--help")}
                       << QByteArray("--points");
  QTest::newRow("three words") << QStringList{QStringLiteral("user"), QStringLiteral("review"),
                                              QStringLiteral("decide"), QStringLiteral("--help")}
                               << QByteArray("--keep");
  QTest::newRow("version") << QStringList{QStringLiteral("--version")}
                           << QByteArray("linewardenctl 0");
}

void TestUsage::tellsHelp() {
  QFETCH(const QStringList, arguments);
  QFETCH(const QByteArray, fragment);

  const ControlRun run = ControlProgram::runBare(arguments);

  QCOMPARE(run.exitCode, 0);
  QVERIFY2(run.out.contains(fragment), run.out.constData());
}

namespace {
const RegisterTest<TestUsage> registeredTestUsage;
}

}  // namespace linewarden::test

#include "test_usage.moc"

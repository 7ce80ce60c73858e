// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_place.h"
#include "tests/support/run_tests.h"
#include "tests/support/server_process.h"

#include <QTemporaryDir>
#include <QTest>

namespace linewarden::test {

/// A PLC that goes wrong in the middle of a download: what is told is what is so.
class TestFailingPlc : public QObject {
  Q_OBJECT

 private slots:
  void refusesOneWrite();
  void acceptsAndDoesNotApply();
  void closesInTheMiddle();
  void theFormerSetComesBack();
};

namespace {

const QString failingPlcPlantText = QStringLiteral(R"(
[site]
id = "site"

[[areas]]
id = "area"

[[plcs]]
id = "P"
host = "127.0.0.1"
port = %1
timeout_ms = 1000

[[lines]]
id = "X"
area = "area"
units = ["X.u"]
recipe_states = ["idle"]

[lines.signals]
state = "X.state"
recipe = "X.recipe"
recipe_version = "X.version"

[[units]]
id = "X.u"
line = "X"

[[tags]]
name = "X.state"
plc = "P"
unit = "X.u"
type = "uint16"
table = "input"
address = 0

[[tags]]
name = "X.a"
plc = "P"
unit = "X.u"
type = "uint16"
address = 0
range = { low = 0, high = 1000 }
writable = true

[[tags]]
name = "X.b"
plc = "P"
unit = "X.u"
type = "uint16"
address = 1
range = { low = 0, high = 1000 }
writable = true

[[tags]]
name = "X.c"
plc = "P"
unit = "X.u"
type = "uint16"
address = 2
range = { low = 0, high = 1000 }
writable = true

[[tags]]
name = "X.recipe"
plc = "P"
unit = "X.u"
type = "uint32"
address = 10
writable = true

[[tags]]
name = "X.version"
plc = "P"
unit = "X.u"
type = "uint16"
address = 12
writable = true
)");

/// pymodbus with the three values and the marks; `fault` is one of its own ways to go wrong.
QString contents(const QString& fault) {
  return QStringLiteral(R"({"unit": 1, "holding": {"0": [100, 200, 300], "10": [0, 9, 4]},)"
                        R"( "input": {"0": [2]}%1})")
      .arg(fault.isEmpty() ? QString() : QStringLiteral(", ") + fault);
}

RecipeContent recipe() {
  RecipeContent content;
  content.product = QStringLiteral("Tea");
  content.line = QStringLiteral("X");
  content.title = QStringLiteral("First");
  content.parameters = {{QStringLiteral("A"), {}, 110, {}, {}, {}, 0, QStringLiteral("X.a"), {}},
                        {QStringLiteral("B"), {}, 220, {}, {}, {}, 0, QStringLiteral("X.b"), {}},
                        {QStringLiteral("C"), {}, 330, {}, {}, {}, 0, QStringLiteral("X.c"), {}}};
  return content;
}

struct Peer {
  explicit Peer(const QString& fault)
      : server(pymodbusProgram(), {contents(fault)}), ports(server.waitForPorts()) {
    if (ports.isEmpty()) throw BrokenInvariant("pymodbus did not start");
    QFile file(folder.filePath(QStringLiteral("plant.toml")));
    if (!file.open(QIODevice::WriteOnly)) throw BrokenInvariant("no plant file");
    file.write(failingPlcPlantText.arg(ports.first()).toUtf8());
    file.close();
    auto loaded = loadPlantFile(file.fileName());
    if (!loaded) throw BrokenInvariant(loaded.error().message.toStdString());
    plant = std::move(*loaded);
  }
  QTemporaryDir folder;
  ServerProcess server;
  QList<quint16> ports;
  std::shared_ptr<const Plant> plant;
};

/// What the PLC holds now.
double held(RunPlace& place, const QString& tag) {
  const auto readings = waitFor(place.network.readNow({place.plant->tag(tag)->id}));
  return asNumber(readings.first().value);
}

const DownloadItem& item(const DownloadRecord& record, const QString& parameter) {
  for (const DownloadItem& one : record.items) {
    if (one.parameter == parameter) return one;
  }
  throw BrokenInvariant("no such parameter");
}

}  // namespace

void TestFailingPlc::refusesOneWrite() {
  Peer peer(QStringLiteral(R"("refuses_writes": [1])"));
  RunPlace place(peer.plant);
  QVERIFY(place.isLive(QStringLiteral("X")));
  const auto record = place.load(place.effective(recipe()));
  QVERIFY2(record.ok(), record ? "" : qPrintable(record.error().message));
  QCOMPARE(record->outcome, DownloadOutcome::Failed);
  QCOMPARE(*item(*record, QStringLiteral("A")).result, WriteResult::Written);
  QCOMPARE(*item(*record, QStringLiteral("B")).result, WriteResult::Refused);
  QVERIFY(!item(*record, QStringLiteral("C")).result);
  QVERIFY2(record->summary.contains(QStringLiteral("In the PLC as wanted: X.recipe, A.")),
           qPrintable(record->summary));
  QVERIFY(record->summary.contains(QStringLiteral("Not changed: B, C, X.version")));
  QCOMPARE(held(place, QStringLiteral("X.a")), 110.0);
  QCOMPARE(held(place, QStringLiteral("X.b")), 200.0);
  // Cleared first and never set: no half recipe bears a mark.
  QCOMPARE(held(place, QStringLiteral("X.recipe")), 0.0);
  QTRY_VERIFY(place.hasNotice(QStringLiteral("recipe.download-failed")));
}

void TestFailingPlc::acceptsAndDoesNotApply() {
  Peer peer(QStringLiteral(R"("ignores_writes": [1])"));
  RunPlace place(peer.plant);
  QVERIFY(place.isLive(QStringLiteral("X")));
  const auto record = place.load(place.effective(recipe()));
  QVERIFY(record.ok());
  QCOMPARE(record->outcome, DownloadOutcome::Failed);
  QCOMPARE(*item(*record, QStringLiteral("B")).result, WriteResult::Differs);
  QCOMPARE(*item(*record, QStringLiteral("B")).found, 200.0);
  QVERIFY(!item(*record, QStringLiteral("C")).result);
  QCOMPARE(held(place, QStringLiteral("X.c")), 300.0);
}

void TestFailingPlc::closesInTheMiddle() {
  Peer peer(QStringLiteral(R"("closes_on_write": [1])"));
  RunPlace place(peer.plant);
  QVERIFY(place.isLive(QStringLiteral("X")));
  const auto record = place.load(place.effective(recipe()));
  QVERIFY(record.ok());
  QCOMPARE(record->outcome, DownloadOutcome::Failed);
  QCOMPARE(*item(*record, QStringLiteral("B")).result, WriteResult::Unknown);
  QVERIFY(record->summary.contains(QStringLiteral("its answer did not come: B")));
}

void TestFailingPlc::theFormerSetComesBack() {
  Peer peer(QStringLiteral(R"("refuses_writes": [2])"));
  RunPlace place(peer.plant);
  QVERIFY(place.isLive(QStringLiteral("X")));
  const auto record = place.load(place.effective(recipe()));
  QVERIFY(record.ok());
  QCOMPARE(record->outcome, DownloadOutcome::Failed);
  QCOMPARE(held(place, QStringLiteral("X.b")), 220.0);
  const auto restored = place.restore(record->id);
  QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().message));
  QVERIFY2(restored->outcome == DownloadOutcome::Restored, qPrintable(restored->summary));
  QCOMPARE(held(place, QStringLiteral("X.a")), 100.0);
  QCOMPARE(held(place, QStringLiteral("X.b")), 200.0);
  QCOMPARE(held(place, QStringLiteral("X.c")), 300.0);
  QCOMPARE(held(place, QStringLiteral("X.recipe")), 9.0);
  QCOMPARE(held(place, QStringLiteral("X.version")), 4.0);
  QVERIFY(!place.restore(record->id).ok());
}

static const RegisterTest<TestFailingPlc> registeredTestFailingPlc;

}  // namespace linewarden::test

#include "test_failing_plc.moc"

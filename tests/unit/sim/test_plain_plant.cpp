// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant_file.h"
#include "app/sim/plant_physics.h"
#include "app/sim/plant_server.h"
#include "demo.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <cmath>

namespace linewarden::test {

using namespace std::chrono_literals;

namespace {

/// A line whose tags name no unit, and whose target speed nobody may write.
constexpr const char* plainPlant = R"(
[site]
id = "small"
[[plcs]]
id = "p1"
host = "127.0.0.1"
[[plcs]]
id = "p2"
host = "127.0.0.1"
[[lines]]
id = "A"
[lines.signals]
state = "A.state"
speed = "A.speed"
target_speed = "A.target"
good = "A.good"
product = "A.product"
[[units]]
id = "A.press"
line = "A"
state_tag = "A.press.state"
[[tags]]
name = "A.state"
plc = "p1"
type = "uint16"
address = 0
[[tags]]
name = "A.speed"
plc = "p1"
type = "float32"
address = 1
range = { low = 0, high = 700 }
[[tags]]
name = "A.target"
plc = "p1"
type = "float32"
address = 3
range = { low = 0, high = 700 }
[[tags]]
name = "A.good"
plc = "p1"
type = "uint32"
address = 5
[[tags]]
name = "A.product"
plc = "p1"
type = "string"
address = 7
count = 8
[[tags]]
name = "A.press.state"
plc = "p1"
type = "uint16"
address = 15
[[tags]]
name = "edge"
plc = "p2"
type = "uint16"
address = 65535
range = { low = 40, high = 50 }
)";

}  // namespace

/// Plant files that are written otherwise than the demo plant's.
class TestPlainPlant : public QObject {
  Q_OBJECT

 private:
  std::shared_ptr<const Plant> plant_ = readPlantFile(plainPlant).plant;

  [[nodiscard]] TagValue value(const sim::PlantPhysics& physics, const char* name) const {
    return physics.value(plant_->tag(QString::fromLatin1(name))->id);
  }

 private slots:
  void initTestCase() { QVERIFY(plant_ != nullptr); }

  void showsLineAndUnitByTagsThatNameNoUnit() {
    sim::PlantPhysics physics(plant_, 3, simMorning);
    bool ran = false;
    for (int minute = 0; minute < 8 * 60; ++minute) {
      physics.advanceTo(physics.now() + 1min);
      const double state = asNumber(value(physics, "A.state"));
      QVERIFY2(state >= 1 && state <= 8 && state == std::floor(state),
               qPrintable(QString::number(state)));
      QCOMPARE(asNumber(value(physics, "A.press.state")), state);
      const bool runs = state == static_cast<double>(EquipmentState::Running);
      if (runs && asNumber(value(physics, "A.speed")) > 500) ran = true;
    }
    QVERIFY(ran);
    QVERIFY(asNumber(value(physics, "A.good")) > 1000);
    QVERIFY(!std::get<QString>(value(physics, "A.product")).isEmpty());
  }

  void showsATargetThatNobodyMayWrite() {
    const sim::PlantPhysics physics(plant_, 3, simMorning);
    QCOMPARE(asNumber(value(physics, "A.target")), 590.0);
  }

  void servesTheLastAddress() {
    const Tag& edge = *plant_->tag(QStringLiteral("edge"));
    sim::RegisterBank bank({edge}, 1, [](TagId, const TagValue&) {});
    bank.put(edge, 45.0);
    const auto response =
        bank.answer(QModbusRequest(QModbusPdu::ReadHoldingRegisters, quint16{65535}, quint16{1}));
    QVERIFY(!response.isException());
    QCOMPARE(response.data(), QByteArray::fromHex("02002d"));
  }

  void refusesPortsPastTheLast() {
    const SystemClock clock;
    sim::PlantServer server(plant_, 3, clock);
    const Result<void> started = server.start(quint16{65535});
    QVERIFY(!started.ok());
    QCOMPARE(started.error().code, ErrorCode::InvalidArgument);
    QVERIFY(started.error().message.contains(QStringLiteral("65534")));
  }
};

static const RegisterTest<TestPlainPlant> registeredTestPlainPlant;

}  // namespace linewarden::test

#include "test_plain_plant.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/held_value.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <limits>

namespace linewarden::test {

class TestHeldValue : public QObject {
  Q_OBJECT

 private slots:
  void roundsToWhatTheRegisterHolds();
  void refusesWhatNoRegisterHolds_data();
  void refusesWhatNoRegisterHolds();
};

namespace {

Tag typed(DataType type, Scaling scaling = {}) {
  Tag tag;
  tag.name = QStringLiteral("tag");
  tag.type = type;
  tag.scaling = scaling;
  return tag;
}

}  // namespace

void TestHeldValue::roundsToWhatTheRegisterHolds() {
  const auto held = [](const Tag& tag, const TagValue& value) {
    const Result<TagValue> result = valueAsHeld(tag, value);
    return result ? *result : TagValue(result.error().message);
  };
  QCOMPARE(held(typed(DataType::Float32), 0.1), TagValue(double(0.1F)));
  QCOMPARE(held(typed(DataType::Float64), 0.1), TagValue(0.1));
  QCOMPARE(held(typed(DataType::UInt16), 2.6), TagValue(qint64(3)));
  QCOMPARE(held(typed(DataType::Int16, {0.5, -20}), -7.3), TagValue(-7.5));
  QCOMPARE(held(typed(DataType::Bool), qint64(1)), TagValue(true));
  Tag bit = typed(DataType::Bool);
  bit.address.bit = 15;
  QCOMPARE(held(bit, false), TagValue(false));
  QCOMPARE(held(bit, true), TagValue(true));
  Tag coil = typed(DataType::Bool);
  coil.address.table = ModbusTable::Coil;
  QCOMPARE(held(coil, 1.0), TagValue(true));
  Tag text = typed(DataType::String);
  text.address.count = 3;
  QCOMPARE(held(text, QStringLiteral("Käse ")), TagValue(QStringLiteral("Käse")));
}

void TestHeldValue::refusesWhatNoRegisterHolds_data() {
  QTest::addColumn<int>("type");
  QTest::addColumn<double>("value");
  QTest::newRow("NaN") << int(DataType::Float32) << std::numeric_limits<double>::quiet_NaN();
  QTest::newRow("infinity") << int(DataType::Float64) << std::numeric_limits<double>::infinity();
  QTest::newRow("too large") << int(DataType::UInt16) << 65535.6;
  QTest::newRow("negative") << int(DataType::UInt32) << -1.0;
  QTest::newRow("beyond a float") << int(DataType::Float32) << 1e300;
  QTest::newRow("neither on nor off") << int(DataType::Bool) << 0.5;
  QTest::newRow("number as text") << int(DataType::String) << 1.0;
}

void TestHeldValue::refusesWhatNoRegisterHolds() {
  QFETCH(const int, type);
  QFETCH(const double, value);
  const Result<TagValue> held = valueAsHeld(typed(DataType(type)), value);
  QVERIFY(!held);
  QCOMPARE(held.error().code, ErrorCode::InvalidArgument);
  QVERIFY(held.error().message.contains(QStringLiteral("tag")));
}

namespace {
const RegisterTest<TestHeldValue> registeredTestHeldValue;
}

}  // namespace linewarden::test

#include "test_held_value.moc"

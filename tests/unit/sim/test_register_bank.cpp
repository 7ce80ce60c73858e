// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/register_bank.h"
#include "demo.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestRegisterBank : public QObject {
  Q_OBJECT

 private:
  std::shared_ptr<const Plant> plant_ = demoPlant();
  QList<std::pair<TagId, TagValue>> written_;
  std::unique_ptr<sim::RegisterBank> bank_;

  [[nodiscard]] const Tag& tag(const char* name) const {
    return *plant_->tag(QString::fromLatin1(name));
  }
  [[nodiscard]] static bool isException(const QModbusResponse& response, int code) {
    return response.isException() && response.exceptionCode() == code;
  }

 private slots:
  void init() {
    written_.clear();
    QList<Tag> tags;
    for (const TagId id : plant_->tagsOfPlc(QStringLiteral("L1"))) tags.append(*plant_->tag(id));
    bank_ = std::make_unique<sim::RegisterBank>(tags, 1, [this](TagId id, const TagValue& value) {
      written_.append({id, value});
    });
  }

  void givesWhatWasPut() {
    bank_->put(tag("L1.state"), 3.0);
    const auto response =
        bank_->answer(QModbusRequest(QModbusPdu::ReadInputRegisters, quint16{0}, quint16{1}));
    QVERIFY(!response.isException());
    QCOMPARE(response.data(), QByteArray::fromHex("020003"));
    QVERIFY(written_.isEmpty());
  }

  void tellsWhatAClientWrote() {
    // 510.0 as a float32 at holding register 4: the fill volume's set point.
    const auto response = bank_->answer(
        QModbusRequest(QModbusPdu::WriteMultipleRegisters, QByteArray::fromHex("0004000204"
                                                                               "43ff0000")));
    QVERIFY(!response.isException());
    QCOMPARE(written_.size(), 1);
    QCOMPARE(written_[0].first, tag("L1.filler.fill_volume_setpoint").id);
    QCOMPARE(asNumber(written_[0].second), 510.0);
  }

  void refusesWritesWhereNoTagIs() {
    const auto response =
        bank_->answer(QModbusRequest(QModbusPdu::WriteSingleRegister, quint16{900}, quint16{1}));
    QVERIFY(isException(response, QModbusExceptionResponse::IllegalDataAddress));
    QVERIFY(written_.isEmpty());
  }

  void refusesAddressesBeyondTheTable() {
    const auto response =
        bank_->answer(QModbusRequest(QModbusPdu::ReadInputRegisters, quint16{60000}, quint16{10}));
    QVERIFY(isException(response, QModbusExceptionResponse::IllegalDataAddress));
  }

  void refusesFunctionsItDoesNotHave() {
    const auto response =
        bank_->answer(QModbusRequest(static_cast<QModbusPdu::FunctionCode>(0x5A), QByteArray()));
    QVERIFY(isException(response, QModbusExceptionResponse::IllegalFunction));
  }

  void livesThroughCutRequests() {
    for (int code = 1; code < 0x80; ++code) {
      for (int length = 0; length < 8; ++length) {
        const auto response = bank_->answer(QModbusRequest(
            static_cast<QModbusPdu::FunctionCode>(code), QByteArray(length, '\x01')));
        QVERIFY(response.isValid());
      }
    }
  }
};

static const RegisterTest<TestRegisterBank> registeredTestRegisterBank;

}  // namespace linewarden::test

#include "test_register_bank.moc"

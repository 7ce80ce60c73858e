// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <future>

namespace linewarden::test {

using namespace std::chrono_literals;

class TestChoosingAKey : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    left_ = std::make_unique<SoftSecurityKey>(modelAt(QStringLiteral("soft/left")));
    right_ = std::make_unique<SoftSecurityKey>(modelAt(QStringLiteral("soft/right")));
    bus_ = std::make_unique<SoftSecurityKeyBus>(QList<SoftSecurityKey*>{left_.get(), right_.get()});
  }
  void listsTheKeys() {
    QCOMPARE(SecurityKeyReader(*bus_).devices().size(), 2);
    left_->unplug();
    const auto devices = SecurityKeyReader(*bus_).devices();
    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices.first().path, right_->model().path);
    QCOMPARE(devices.first().product, QStringLiteral("Soft security key"));
  }
  void looksOnUsbForRealOnes() {
    UsbSecurityKeyBus usb;
    SecurityKeyReader reader(usb);
    for (const SecurityKeyDevice& device : reader.devices()) QVERIFY(!device.path.isEmpty());
    COMPARE_CODE(reader.state(QStringLiteral("/nowhere/hidraw99")), ErrorCode::SecurityKeyMissing);
  }
  void findsTheKeyThatHoldsACredentialWithoutATouch() {
    const auto credential = registerKey(*right_, creationFor());
    VERIFY_OK(credential);
    left_->touchAtOnce(false);
    right_->touchAtOnce(false);
    const auto found = SecurityKeyReader(*bus_).find({QByteArray(48, 'x'), credential->id});
    VERIFY_OK(found);
    QCOMPARE(*found, right_->model().path);
  }
  void findsNoneAmongStrangers() {
    VERIFY_OK(registerKey(*left_, creationFor()));
    COMPARE_CODE(SecurityKeyReader(*bus_).find({QByteArray(48, 'x')}),
                 ErrorCode::SecurityKeyUnknown);
  }
  void findsNoneWhereNoneIsPlugged() {
    left_->unplug();
    right_->unplug();
    COMPARE_CODE(SecurityKeyReader(*bus_).find({QByteArray(48, 'x')}),
                 ErrorCode::SecurityKeyMissing);
    COMPARE_CODE(SecurityKeyReader(*bus_).waitForTouched(), ErrorCode::SecurityKeyMissing);
  }
  void asksAKeyThatSaysNothingWithoutAPin() {
    const auto credential = registerKey(*right_, creationFor());
    VERIFY_OK(credential);
    right_->tamper([](quint8 command, QByteArray reply) {
      return command == 0x02 ? QByteArray("\x36") : reply;
    });
    const auto found = SecurityKeyReader(*bus_).find({credential->id});
    VERIFY_OK(found);
    QCOMPARE(*found, right_->model().path);
  }
  void passesOverABrokenKey() {
    const auto credential = registerKey(*right_, creationFor());
    VERIFY_OK(credential);
    left_->tamper([](quint8, QList<QByteArray>) { return QList<QByteArray>(); });
    SecurityKeyReader reader(*bus_, {1s, 5s});
    const auto found = reader.find({credential->id});
    VERIFY_OK(found);
    QCOMPARE(*found, right_->model().path);
  }
  void takesTheOneThatIsTouched() {
    left_->touchAtOnce(false);
    right_->touchAtOnce(false);
    SecurityKeyReader reader(*bus_);
    auto touched = std::async(std::launch::async, [&reader] { return reader.waitForTouched(); });
    QVERIFY(left_->waitUntilBlinking());
    QVERIFY(right_->waitUntilBlinking());
    right_->touch();
    const auto path = touched.get();
    VERIFY_OK(path);
    QCOMPARE(*path, right_->model().path);
    QVERIFY(!left_->isBlinking());
    VERIFY_OK(registerAtOnce(*right_));
  }
  void takesTheOnlyOneWithoutATouch() {
    left_->unplug();
    right_->touchAtOnce(false);
    const auto path = SecurityKeyReader(*bus_).waitForTouched();
    VERIFY_OK(path);
    QCOMPARE(*path, right_->model().path);
    QCOMPARE(right_->requestsOf(0x01), 0);
  }
  void choiceIsCancelled() {
    left_->touchAtOnce(false);
    right_->touchAtOnce(false);
    SecurityKeyReader reader(*bus_);
    auto touched = std::async(std::launch::async, [&reader] { return reader.waitForTouched(); });
    QVERIFY(right_->waitUntilBlinking());
    reader.cancel();
    COMPARE_CODE(touched.get(), ErrorCode::Cancelled);
    QVERIFY(!left_->isBlinking());
    QVERIFY(!right_->isBlinking());
  }
  void choiceEndsWhenNoneIsTouched() {
    left_->touchAtOnce(false);
    right_->touchAtOnce(false);
    SecurityKeyReader reader(*bus_, {5s, 150ms});
    COMPARE_CODE(reader.waitForTouched(), ErrorCode::SecurityKeyUntouched);
    QVERIFY(!left_->isBlinking());
  }
  void choiceGoesOnWithoutAKeyThatIsTakenOut() {
    left_->touchAtOnce(false);
    right_->touchAtOnce(false);
    SecurityKeyReader reader(*bus_);
    auto touched = std::async(std::launch::async, [&reader] { return reader.waitForTouched(); });
    QVERIFY(left_->waitUntilBlinking());
    QVERIFY(right_->waitUntilBlinking());
    left_->unplug();
    right_->touch();
    const auto path = touched.get();
    VERIFY_OK(path);
    QCOMPARE(*path, right_->model().path);
  }
  void choiceEndsWhenAllAreTakenOut() {
    left_->touchAtOnce(false);
    right_->touchAtOnce(false);
    SecurityKeyReader reader(*bus_);
    auto touched = std::async(std::launch::async, [&reader] { return reader.waitForTouched(); });
    QVERIFY(left_->waitUntilBlinking());
    QVERIFY(right_->waitUntilBlinking());
    left_->unplug();
    right_->unplug();
    COMPARE_CODE(touched.get(), ErrorCode::SecurityKeyMissing);
  }

 private:
  static Result<SecurityKeyCredential> registerAtOnce(SoftSecurityKey& key) {
    key.touchAtOnce(true);
    return registerKey(key, creationFor());
  }

  std::unique_ptr<SoftSecurityKey> left_;
  std::unique_ptr<SoftSecurityKey> right_;
  std::unique_ptr<SoftSecurityKeyBus> bus_;
};

static const RegisterTest<TestChoosingAKey> registeredTestChoosingAKey;

}  // namespace linewarden::test

#include "test_choosing_a_key.moc"

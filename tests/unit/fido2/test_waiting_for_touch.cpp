// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <future>
#include <thread>

namespace linewarden::test {

using namespace std::chrono_literals;

class TestWaitingForTouch : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    key_ = std::make_unique<SoftSecurityKey>();
    bus_ = std::make_unique<SoftSecurityKeyBus>(QList<SoftSecurityKey*>{key_.get()});
    const auto made = registerKey(*key_, creationFor());
    VERIFY_OK(made);
    credential_ = *made;
    question_ = questionFor({credential_.id});
    key_->touchAtOnce(false);
  }
  void waitsForTheTouch() {
    SecurityKeyReader reader(*bus_);
    auto answer = answerIn(reader);
    QVERIFY(key_->waitUntilBlinking());
    key_->touch();
    const auto got = answer.get();
    VERIFY_OK(got);
    VERIFY_OK(checkAnswer(credential_, question_, *got));
  }
  void isCancelledFromAnotherThread() {
    SecurityKeyReader reader(*bus_);
    auto answer = answerIn(reader);
    QVERIFY(key_->waitUntilBlinking());
    reader.cancel();
    COMPARE_CODE(answer.get(), ErrorCode::Cancelled);
    QVERIFY(!key_->isBlinking());
  }
  void isCancelledInARegistration() {
    SecurityKeyReader reader(*bus_);
    auto made = std::async(std::launch::async, [this, &reader] {
      return reader.make(key_->model().path, creationFor(), pinOf());
    });
    QVERIFY(key_->waitUntilBlinking());
    reader.cancel();
    COMPARE_CODE(made.get(), ErrorCode::Cancelled);
    QVERIFY(!key_->isBlinking());
  }
  void staysCancelledForLaterCalls() {
    SecurityKeyReader reader(*bus_);
    reader.cancel();
    const int before = key_->requestsOf(0x04);
    COMPARE_CODE(answerIn(reader).get(), ErrorCode::Cancelled);
    COMPARE_CODE(reader.find({credential_.id}), ErrorCode::Cancelled);
    COMPARE_CODE(reader.state(key_->model().path), ErrorCode::Cancelled);
    QCOMPARE(key_->requestsOf(0x04), before);
  }
  void isCancelledWhereverItStands() {
    for (int round = 0; round < 50; ++round) {
      SecurityKeyReader reader(*bus_);
      const int before = key_->requestsOf(0x06);
      auto answer = answerIn(reader);
      // Somewhere between nothing and the PIN; a key forgets a cancel that comes too early.
      while (key_->requestsOf(0x06) < before + round % 3) std::this_thread::yield();
      reader.cancel();
      COMPARE_CODE(answer.get(), ErrorCode::Cancelled);
      QVERIFY(!key_->isBlinking());
    }
  }
  void canBeUsedAgainAfterACancel() {
    SecurityKeyReader first(*bus_);
    auto answer = answerIn(first);
    QVERIFY(key_->waitUntilBlinking());
    first.cancel();
    COMPARE_CODE(answer.get(), ErrorCode::Cancelled);
    key_->touchAtOnce(true);
    VERIFY_OK(signInWith(*key_, credential_));
  }
  void givesUpWhenNobodyTouchesIt() {
    SecurityKeyReader reader(*bus_, {5s, 150ms});
    COMPARE_CODE(answerIn(reader).get(), ErrorCode::SecurityKeyUntouched);
    QVERIFY(!key_->isBlinking());
  }
  void believesTheKeysOwnTimeout() {
    key_->tamper([](quint8 command, QByteArray reply) {
      return command == 0x02 && reply.size() > 1 ? QByteArray("\x2f") : reply;
    });
    key_->touchAtOnce(true);
    // The silent question before the PIN is no answer either, so the key is asked all the same.
    COMPARE_CODE(signInWith(*key_, credential_), ErrorCode::SecurityKeyUntouched);
  }
  void tellsThatTheKeyWasTakenOut() {
    SecurityKeyReader reader(*bus_);
    auto answer = answerIn(reader);
    QVERIFY(key_->waitUntilBlinking());
    key_->unplug();
    COMPARE_CODE(answer.get(), ErrorCode::SecurityKeyMissing);
    key_->plug();
    key_->touchAtOnce(true);
    VERIFY_OK(signInWith(*key_, credential_));
  }
  void endsWithAKeyThatDoesNotHeedTheCancel() {
    key_->tamper([](quint8 command, QList<QByteArray> reports) {
      return command == 0x02 ? QList<QByteArray>() : reports;
    });
    SecurityKeyReader reader(*bus_, {1s, 100ms});
    COMPARE_CODE(answerIn(reader).get(), ErrorCode::SecurityKeyUntouched);
  }

 private:
  std::future<Result<SecurityKeyAnswer>> answerIn(SecurityKeyReader& reader) {
    return std::async(std::launch::async, [this, &reader] {
      return reader.answer(key_->model().path, question_, pinOf());
    });
  }

  std::unique_ptr<SoftSecurityKey> key_;
  std::unique_ptr<SoftSecurityKeyBus> bus_;
  SecurityKeyCredential credential_;
  SecurityKeyQuestion question_;
};

static const RegisterTest<TestWaitingForTouch> registeredTestWaitingForTouch;

}  // namespace linewarden::test

#include "test_waiting_for_touch.moc"

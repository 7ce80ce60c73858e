// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestKeySignIn : public QObject {
  Q_OBJECT

 private slots:
  void countsUpFromSignInToSignIn() {
    SoftSecurityKey key;
    auto credential = registerKey(key, creationFor());
    VERIFY_OK(credential);
    for (int time = 0; time < 3; ++time) {
      const auto counter = signInWith(key, *credential);
      VERIFY_OK(counter);
      QVERIFY(*counter > credential->counter);
      credential->counter = *counter;
    }
  }
  void refusesACopyOfAKey() {
    SoftSecurityKey key;
    auto credential = registerKey(key, creationFor());
    VERIFY_OK(credential);
    SoftSecurityKey copy;
    copy.becomeCopyOf(key);
    const auto counter = signInWith(key, *credential);
    VERIFY_OK(counter);
    credential->counter = *counter;
    const auto byCopy = signInWith(copy, *credential);
    COMPARE_CODE(byCopy, ErrorCode::SecurityKeyCopied);
    VERIFY_OK(signInWith(key, *credential));
  }
  void refusesAnotherPersonsKeyWithoutAskingItForThePin() {
    SoftSecurityKey mine;
    SoftSecurityKey theirs;
    const auto credential = registerKey(mine, creationFor());
    VERIFY_OK(credential);
    VERIFY_OK(registerKey(theirs, creationFor()));
    const int before = theirs.requestsOf(0x06);
    COMPARE_CODE(signInWith(theirs, *credential, "0000"), ErrorCode::SecurityKeyUnknown);
    QCOMPARE(theirs.requestsOf(0x06), before);
    QCOMPARE(theirs.pinTriesLeft(), 8);
  }
  void answersForTheOneOfSeveralCredentialsThatItHolds() {
    SoftSecurityKey key;
    const auto credential = registerKey(key, creationFor());
    VERIFY_OK(credential);
    QList<QByteArray> allowed;
    for (char other = 1; other <= 40; ++other) allowed.append(QByteArray(48, other));
    allowed.append(credential->id);
    SoftSecurityKeyBus bus({&key});
    SecurityKeyReader reader(bus);
    const auto question = questionFor(allowed);
    const auto answer = reader.answer(key.model().path, question, pinOf());
    VERIFY_OK(answer);
    QCOMPARE(answer->credentialId, credential->id);
    VERIFY_OK(checkAnswer(*credential, question, *answer));
  }
  void takesTheOnlyAllowedIdWhereAKeyLeavesItOut() {
    SoftSecurityKey key;
    const auto credential = registerKey(key, creationFor());
    VERIFY_OK(credential);
    key.tamper([](quint8 command, QByteArray reply) {
      if (command != 0x02 || reply.size() < 2) return reply;
      QCborMap map = QCborValue::fromCbor(reply.mid(1)).toMap();
      map.remove(1);
      return reply.left(1) + QCborValue(map).toCbor();
    });
    VERIFY_OK(signInWith(key, *credential));
  }
  void refusesAQuestionThatAllowsNothing() {
    SoftSecurityKey key;
    SoftSecurityKeyBus bus({&key});
    SecurityKeyReader reader(bus);
    COMPARE_CODE(reader.answer(key.model().path, questionFor({}), pinOf()),
                 ErrorCode::InvalidArgument);
  }
};

static const RegisterTest<TestKeySignIn> registeredTestKeySignIn;

}  // namespace linewarden::test

#include "test_key_sign_in.moc"

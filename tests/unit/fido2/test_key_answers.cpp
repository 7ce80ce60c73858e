// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/hash.h"
#include "desk.h"
#include "tests/support/run_tests.h"

#include <QCborValue>
#include <QTest>

namespace linewarden::test {

// The check alone: answers of a real ceremony, changed on their way.
class TestKeyAnswers : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    SoftSecurityKeyBus bus({&key_});
    creation_ = creationFor();
    auto made = SecurityKeyReader(bus).make(key_.model().path, creation_, pinOf());
    VERIFY_OK(made);
    made_ = *made;
    auto credential = checkCreation(creation_, made_);
    VERIFY_OK(credential);
    credential_ = *credential;
    question_ = questionFor({credential_.id});
    auto answer = SecurityKeyReader(bus).answer(key_.model().path, question_, pinOf());
    VERIFY_OK(answer);
    answer_ = *answer;
    VERIFY_OK(checkAnswer(credential_, question_, answer_));
  }
  void refusesEveryChangedByteOfTheAnswer() {
    for (qsizetype at = 0; at < answer_.authenticatorData.size(); ++at) {
      auto answer = answer_;
      flip(answer.authenticatorData, at);
      QVERIFY2(!checkAnswer(credential_, question_, answer).ok(), qPrintable(QString::number(at)));
    }
    for (qsizetype at = 0; at < answer_.signature.size(); ++at) {
      auto answer = answer_;
      flip(answer.signature, at);
      COMPARE_CODE(checkAnswer(credential_, question_, answer), ErrorCode::SecondFactorRefused);
    }
  }
  void refusesEveryChangedByteOfTheRegistration() {
    for (qsizetype at = 0; at < made_.authenticatorData.size(); ++at) {
      auto made = made_;
      flip(made.authenticatorData, at);
      QVERIFY2(!checkCreation(creation_, made).ok(), qPrintable(QString::number(at)));
    }
    const qsizetype size = made_.attestationStatement.size();
    // Its head names the fields; the signature is the tail.
    for (qsizetype at = size - 70; at < size; ++at) {
      auto made = made_;
      flip(made.attestationStatement, at);
      QVERIFY2(!checkCreation(creation_, made).ok(), qPrintable(QString::number(at)));
    }
  }
  void refusesWhatIsCutShort() {
    for (qsizetype size = 0; size < answer_.authenticatorData.size(); ++size) {
      auto answer = answer_;
      answer.authenticatorData.truncate(size);
      COMPARE_CODE(checkAnswer(credential_, question_, answer), ErrorCode::SecondFactorRefused);
    }
    for (qsizetype size = 0; size < answer_.signature.size(); ++size) {
      auto answer = answer_;
      answer.signature.truncate(size);
      COMPARE_CODE(checkAnswer(credential_, question_, answer), ErrorCode::SecondFactorRefused);
    }
    for (qsizetype size = 0; size < made_.authenticatorData.size(); ++size) {
      auto made = made_;
      made.authenticatorData.truncate(size);
      COMPARE_CODE(checkCreation(creation_, made), ErrorCode::SecondFactorRefused);
    }
    for (qsizetype size = 0; size < made_.attestationStatement.size(); ++size) {
      auto made = made_;
      made.attestationStatement.truncate(size);
      COMPARE_CODE(checkCreation(creation_, made), ErrorCode::SecondFactorRefused);
    }
  }
  void refusesAnAnswerToAnotherChallenge() {
    COMPARE_CODE(checkAnswer(credential_, questionFor({credential_.id}), answer_),
                 ErrorCode::SecondFactorRefused);
    COMPARE_CODE(checkCreation(creationFor(), made_), ErrorCode::SecondFactorRefused);
  }
  void refusesACredentialThatIsNotAllowed() {
    auto question = question_;
    question.allowed = {QByteArray(48, 'x')};
    COMPARE_CODE(checkAnswer(credential_, question, answer_), ErrorCode::SecurityKeyUnknown);
    auto answer = answer_;
    answer.credentialId = QByteArray(48, 'x');
    COMPARE_CODE(checkAnswer(credential_, question_, answer), ErrorCode::SecurityKeyUnknown);
  }
  void refusesAnotherPersonsPublicKey() {
    SoftSecurityKey other;
    const auto theirs = registerKey(other, creationFor());
    VERIFY_OK(theirs);
    auto credential = credential_;
    credential.publicKey = theirs->publicKey;
    COMPARE_CODE(checkAnswer(credential, question_, answer_), ErrorCode::SecondFactorRefused);
  }
  void refusesAStoredKeyThatIsDamaged_data() {
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<int>("algorithm");
    QTest::newRow("empty") << QByteArray() << coseEs256;
    QTest::newRow("short") << QByteArray(63, '\1') << coseEs256;
    QTest::newRow("no point of the curve") << QByteArray(64, '\1') << coseEs256;
    QTest::newRow("of another kind") << QByteArray(32, '\1') << coseEdDsa;
    QTest::newRow("RSA") << QByteArray(64, '\1') << -257;
    QTest::newRow("of no kind") << QByteArray(64, '\1') << 0;
  }
  void refusesAStoredKeyThatIsDamaged() {
    QFETCH(QByteArray, publicKey);
    QFETCH(int, algorithm);
    auto credential = credential_;
    credential.publicKey = publicKey;
    credential.algorithm = algorithm;
    COMPARE_CODE(checkAnswer(credential, question_, answer_), ErrorCode::SecondFactorRefused);
  }
  void refusesACounterThatDidNotGoUp() {
    const auto counter = checkAnswer(credential_, question_, answer_);
    VERIFY_OK(counter);
    auto credential = credential_;
    credential.counter = *counter;
    COMPARE_CODE(checkAnswer(credential, question_, answer_), ErrorCode::SecurityKeyCopied);
    credential.counter = *counter + 1;
    COMPARE_CODE(checkAnswer(credential, question_, answer_), ErrorCode::SecurityKeyCopied);
    credential.counter = *counter - 1;
    VERIFY_OK(checkAnswer(credential, question_, answer_));
  }
  void refusesOtherFormatsOfAttestation() {
    for (const char* format : {"none", "fido-u2f", "tpm", "android-key", ""}) {
      auto made = made_;
      made.format = QString::fromLatin1(format);
      COMPARE_CODE(checkCreation(creation_, made), ErrorCode::NotSupported);
    }
  }
  void refusesACredentialThatIsKnown() {
    auto creation = creation_;
    creation.known = {credential_.id};
    COMPARE_CODE(checkCreation(creation, made_), ErrorCode::AlreadyExists);
  }
  void refusesAnotherCredentialIdThanTheSignedOne() {
    auto made = made_;
    made.credentialId = QByteArray(48, 'x');
    COMPARE_CODE(checkCreation(creation_, made), ErrorCode::SecondFactorRefused);
  }

 private:
  static void flip(QByteArray& bytes, qsizetype at) {
    bytes[at] = static_cast<char>(bytes[at] ^ 0x01);
  }

  SoftSecurityKey key_;
  SecurityKeyCreation creation_;
  MadeSecurityKey made_;
  SecurityKeyCredential credential_;
  SecurityKeyQuestion question_;
  SecurityKeyAnswer answer_;
};

static const RegisterTest<TestKeyAnswers> registeredTestKeyAnswers;

}  // namespace linewarden::test

#include "test_key_answers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/fido2/security_key_reader.h"
#include "house.h"
#include "tests/support/run_tests.h"
#include "tests/support/soft_key/soft_security_key_bus.h"

#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

namespace {

const QString ownSecurityKeysRossi = QStringLiteral("rossi");
const QString blue = QStringLiteral("Blue key");

MadeSecurityKey madeBy(SoftSecurityKey& key, const SecurityKeyCreation& creation) {
  SoftSecurityKeyBus bus({&key});
  SecurityKeyReader reader(bus);
  auto made = reader.make(key.model().path, creation, typed(QStringLiteral("1234")));
  if (!made) throw BrokenInvariant("the soft key makes nothing");
  return *made;
}

SecurityKeyAnswer answerOf(SoftSecurityKey& key, const SecurityKeyQuestion& question) {
  SoftSecurityKeyBus bus({&key});
  SecurityKeyReader reader(bus);
  auto answer = reader.answer(key.model().path, question, typed(QStringLiteral("1234")));
  if (!answer) throw BrokenInvariant("the soft key answers nothing");
  return *answer;
}

}  // namespace

/// Security keys of one's own, with one in software that does real CTAP2.
class TestOwnSecurityKeys : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup() { house_.reset(); }

  void aRegisteredKeyOpensTheConsole();
  void severalKeysHaveNamesOfTheirOwn();
  void refusesANameThatWillNotDo_data();
  void refusesANameThatWillNotDo();
  void anOfferIsGoodForOneAnswer();
  void refusesTheAnswerToAnotherOffer();
  void theSameKeyIsNotAddedTwice();
  void aKeyMakesASessionWholeThatHadToAddOne();
  void aDemandHoldsFromTheFirstSignInOfAProgram();
  void theLastKeyStaysWhereTheRoleDemandsOne();
  void theLastFactorStays();
  void aKeyOfSomebodyElseIsNotThere();

 private:
  Result<void> add(SoftSecurityKey& key, const QString& title) {
    const auto creation = waitFor(house_->ownAccount->offerSecurityKey(session_));
    if (!creation) return creation.error();
    return waitFor(house_->ownAccount->addSecurityKey(session_, title, madeBy(key, *creation)));
  }
  QList<SecurityKeyInfo> keys() {
    return waitFor(house_->ownAccount->details(session_))->securityKeys;
  }
  Result<void> remove(qint64 key) {
    return waitFor(house_->ownAccount->removeSecurityKey(session_, key));
  }
  void demandKeys(Role role) {
    RolePolicy policy = AccessPolicy::defaultFor(role);
    policy.factor = FactorDemand::SecurityKey;
    house_->add(QStringLiteral("moreau"), {Role::SecurityOfficer});
    const Session officer = house_->enter(QStringLiteral("moreau"));
    QVERIFY(waitFor(house_->policy->change(officer, policy, QStringLiteral("audit"))).ok());
  }

  std::unique_ptr<House> house_;
  PersonId id_;
  Session session_;
};

void TestOwnSecurityKeys::init() {
  house_ = std::make_unique<House>();
  id_ = house_->add(ownSecurityKeysRossi, {Role::ShiftSupervisor});
  session_ = house_->enter(ownSecurityKeysRossi);
}

void TestOwnSecurityKeys::aRegisteredKeyOpensTheConsole() {
  SoftSecurityKey key;
  QVERIFY(add(key, QStringLiteral("  Blue key ")).ok());

  const AuditEvent entry = house_->newest();
  QCOMPARE(entry.action, QStringLiteral("person.security-key-added"));
  QCOMPARE(entry.after.value(QStringLiteral("key")).toString(), blue);
  QCOMPARE(keys().size(), 1);
  QCOMPARE(keys().at(0).title, blue);

  const auto pending = house_->givePassword(ownSecurityKeysRossi);
  QVERIFY(pending->hasSecurityKey);
  const auto question = waitFor(house_->signIn->keyQuestion(pending->ticket));
  QVERIFY(question.ok());
  const auto session =
      waitFor(house_->signIn->checkSecurityKey(pending->ticket, answerOf(key, *question)));
  QVERIFY(session.ok());
  session_ = *session;
  QVERIFY(keys().at(0).lastUsed.has_value());
}

void TestOwnSecurityKeys::severalKeysHaveNamesOfTheirOwn() {
  SoftSecurityKey first;
  SoftSecurityKey second;
  QVERIFY(add(first, blue).ok());

  QCOMPARE(add(second, QStringLiteral("BLUE KEY")).error().code, ErrorCode::AlreadyExists);
  QVERIFY(add(second, QStringLiteral("Safe")).ok());
  QCOMPARE(keys().size(), 2);
  QVERIFY(remove(keys().at(0).id).ok());
  QCOMPARE(house_->newest().action, QStringLiteral("person.security-key-removed"));
  QCOMPARE(keys().size(), 1);
  QCOMPARE(keys().at(0).title, QStringLiteral("Safe"));
}

void TestOwnSecurityKeys::refusesANameThatWillNotDo_data() {
  QTest::addColumn<QString>("title");
  QTest::newRow("empty") << QStringLiteral("  ");
  QTest::newRow("long") << QString(41, u'x');
  QTest::newRow("line end") << QStringLiteral("a\nb");
  QTest::newRow("turned round") << QStringLiteral("a\u202eb");
}

void TestOwnSecurityKeys::refusesANameThatWillNotDo() {
  QFETCH(const QString, title);
  SoftSecurityKey key;
  const auto creation = waitFor(house_->ownAccount->offerSecurityKey(session_));
  const MadeSecurityKey made = madeBy(key, *creation);

  QCOMPARE(waitFor(house_->ownAccount->addSecurityKey(session_, title, made)).error().code,
           ErrorCode::InvalidArgument);
  // The touch is not lost: the same answer does with a better name.
  QVERIFY(waitFor(house_->ownAccount->addSecurityKey(session_, blue, made)).ok());
}

void TestOwnSecurityKeys::anOfferIsGoodForOneAnswer() {
  SoftSecurityKey key;
  const auto creation = waitFor(house_->ownAccount->offerSecurityKey(session_));
  const MadeSecurityKey made = madeBy(key, *creation);
  QVERIFY(waitFor(house_->ownAccount->addSecurityKey(session_, blue, made)).ok());

  QCOMPARE(waitFor(house_->ownAccount->addSecurityKey(session_, QStringLiteral("Again"), made))
               .error()
               .code,
           ErrorCode::NotFound);
  QCOMPARE(keys().size(), 1);
}

void TestOwnSecurityKeys::refusesTheAnswerToAnotherOffer() {
  SoftSecurityKey key;
  const auto old = waitFor(house_->ownAccount->offerSecurityKey(session_));
  const MadeSecurityKey made = madeBy(key, *old);
  QVERIFY(waitFor(house_->ownAccount->offerSecurityKey(session_)).ok());

  QCOMPARE(waitFor(house_->ownAccount->addSecurityKey(session_, blue, made)).error().code,
           ErrorCode::SecondFactorRefused);
  QVERIFY(keys().isEmpty());
  QCOMPARE(house_->countOf(QStringLiteral("person.security-key-added")), 0);
}

void TestOwnSecurityKeys::theSameKeyIsNotAddedTwice() {
  SoftSecurityKey key;
  QVERIFY(add(key, blue).ok());
  const auto creation = waitFor(house_->ownAccount->offerSecurityKey(session_));
  QCOMPARE(creation->known.size(), 1);
  SoftSecurityKeyBus bus({&key});
  SecurityKeyReader reader(bus);
  QCOMPARE(reader.make(key.model().path, *creation, typed(QStringLiteral("1234"))).error().code,
           ErrorCode::AlreadyExists);
}

void TestOwnSecurityKeys::aKeyMakesASessionWholeThatHadToAddOne() {
  demandKeys(Role::ShiftSupervisor);
  session_ = house_->enter(ownSecurityKeysRossi);
  QCOMPARE(house_->guard->check(session_, Permission::ViewPlant).error().code,
           ErrorCode::SecondFactorRequired);

  SoftSecurityKey key;
  QVERIFY(add(key, blue).ok());

  QVERIFY(house_->guard->check(session_, Permission::ViewPlant).ok());
}

void TestOwnSecurityKeys::aDemandHoldsFromTheFirstSignInOfAProgram() {
  demandKeys(Role::ShiftSupervisor);
  house_->restart();
  session_ = house_->enter(ownSecurityKeysRossi);
  QCOMPARE(house_->guard->check(session_, Permission::ViewPlant).error().code,
           ErrorCode::SecondFactorRequired);
}

void TestOwnSecurityKeys::theLastKeyStaysWhereTheRoleDemandsOne() {
  SoftSecurityKey first;
  SoftSecurityKey second;
  QVERIFY(add(first, blue).ok());
  QVERIFY(add(second, QStringLiteral("Safe")).ok());
  demandKeys(Role::ShiftSupervisor);

  QVERIFY(remove(keys().at(0).id).ok());
  QCOMPARE(remove(keys().at(0).id).error().code, ErrorCode::Conflict);
  QCOMPARE(keys().size(), 1);
}

void TestOwnSecurityKeys::theLastFactorStays() {
  SoftSecurityKey key;
  QVERIFY(add(key, blue).ok());
  house_->change(QStringLiteral("UPDATE person SET totp_secret = NULL WHERE id = ?"), {id_.value});
  QCOMPARE(remove(keys().at(0).id).error().code, ErrorCode::Conflict);
  QCOMPARE(keys().size(), 1);
}

void TestOwnSecurityKeys::aKeyOfSomebodyElseIsNotThere() {
  SoftSecurityKey key;
  QVERIFY(add(key, blue).ok());
  const qint64 id = keys().at(0).id;
  house_->add(QStringLiteral("okafor"), {Role::Operator});
  const Session other = house_->enter(QStringLiteral("okafor"));

  QCOMPARE(waitFor(house_->ownAccount->removeSecurityKey(other, id)).error().code,
           ErrorCode::NotFound);
  QCOMPARE(keys().size(), 1);
}

namespace {
const RegisterTest<TestOwnSecurityKeys> registeredTestOwnSecurityKeys;
}

}  // namespace linewarden::test

#include "test_own_security_keys.moc"

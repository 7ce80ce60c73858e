// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/canonical_json.h"
#include "app/crypto/hash.h"
#include "app/crypto/signing_key.h"
#include "plant_people.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

namespace {

const QString dutiesKeller = QStringLiteral("keller");
const QString moreau = QStringLiteral("moreau");
const QString dutiesRossi = QStringLiteral("rossi");
const QString weber = QStringLiteral("weber");

QByteArray dutiesSaid(const ControlRun& run) {
  return run.out + run.err;
}

}  // namespace

/// Separation of duties through the command line: roles with a second person, the access review
/// and emergency access. The slots build on each other, as a plant's first weeks do.
class TestDutiesCommands : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void tellsRolesAndWhatTheyMay();
  void givesAndTakesAnOrdinaryRole();
  void refusesRolesThatDoNotGoTogether();
  void nobodyGivesThemselvesARole();
  void aPrivilegedRoleWaitsForASecondPerson();
  void whatWaitsCanBeRefused();
  void theLastAdministratorStays();
  void tellsAndChangesPolicy();
  void aWeakerPolicyIsANoticeToAcknowledge();
  void walksThroughAReview();
  void aReviewIsSignedWithANewCode();
  void emergencyAccessRunsCommandsAndIsReviewedByTwo();
  void aRoleThatDemandsAKeyIsTold();

 private:
  [[nodiscard]] QJsonArray waiting() const {
    return people_.run(QStringLiteral("role waiting"))
        .json()
        .value(QStringLiteral("changes"))
        .toArray();
  }
  [[nodiscard]] QJsonArray rolesOf(const QString& name) const {
    return people_.account(name).value(QStringLiteral("roles")).toArray();
  }
  void expect(const ControlRun& run, const char* code) const {
    QVERIFY2(run.exitCode == 1, dutiesSaid(run).constData());
    QVERIFY2(run.errorCode() == QLatin1String(code), dutiesSaid(run).constData());
  }

  ControlProgram program_;
  PlantPeople people_{program_};
};

void TestDutiesCommands::initTestCase() {
  QVERIFY(program_.init(plantAt(1)));
  people_.takeAdministrator();
  // The first security officer is the administrator's to appoint: nobody else is there yet.
  QCOMPARE(
      people_.enrol(moreau, QStringLiteral("Claire Moreau"), {QStringLiteral("security-officer")}),
      QByteArray());
  QCOMPARE(rolesOf(moreau), QJsonArray{QStringLiteral("security-officer")});
  QCOMPARE(people_.enrol(dutiesRossi, QStringLiteral("Anna Rossi"), {QStringLiteral("operator")}),
           QByteArray());
}

void TestDutiesCommands::tellsRolesAndWhatTheyMay() {
  const QJsonArray roles =
      people_.run(QStringLiteral("role list")).json().value(QStringLiteral("roles")).toArray();
  QCOMPARE(roles.size(), 8);
  const QJsonObject officer =
      named(roles, QStringLiteral("name"), QStringLiteral("security-officer"));
  QVERIFY(officer.value(QStringLiteral("permissions"))
              .toArray()
              .contains(QStringLiteral("review-access")));
  QCOMPARE(officer.value(QStringLiteral("policy"))[QStringLiteral("idleLockMinutes")].toInt(), 5);
}

void TestDutiesCommands::givesAndTakesAnOrdinaryRole() {
  const ControlRun given = people_.runAs(
      dutiesKeller,
      QStringLiteral("role grant rossi shift-supervisor --reason \"leads the shift\""));
  QVERIFY2(given.exitCode == 0, dutiesSaid(given).constData());
  QVERIFY(given.json().value(QStringLiteral("done")).toBool());
  QCOMPARE(rolesOf(dutiesRossi),
           (QJsonArray{QStringLiteral("operator"), QStringLiteral("shift-supervisor")}));
  expect(people_.runAs(dutiesKeller, QStringLiteral("role grant rossi operator --reason again")),
         "conflict");

  const ControlRun taken = people_.runAs(
      dutiesKeller,
      QStringLiteral("role revoke rossi shift-supervisor --reason \"back to the line\""));

  QVERIFY2(taken.exitCode == 0, dutiesSaid(taken).constData());
  QCOMPARE(rolesOf(dutiesRossi), QJsonArray{QStringLiteral("operator")});
  expect(people_.runAs(dutiesKeller, QStringLiteral("role revoke rossi auditor --reason x")),
         "not-found");
  expect(people_.runAs(dutiesKeller, QStringLiteral("role grant nobody operator --reason x")),
         "not-found");
}

void TestDutiesCommands::refusesRolesThatDoNotGoTogether() {
  expect(people_.runAs(dutiesKeller, QStringLiteral("role grant rossi auditor --reason x")),
         "separation-of-duties");
  expect(
      people_.runAs(dutiesKeller, QStringLiteral("user add bea --display-name \"Bea Moll\" --role "
                                                 "process-engineer --role quality-engineer")),
      "separation-of-duties");
  QVERIFY(people_.account(QStringLiteral("bea")).isEmpty());
}

void TestDutiesCommands::nobodyGivesThemselvesARole() {
  expect(
      people_.runAs(dutiesKeller, QStringLiteral("role grant keller operator --reason \"for me\"")),
      "separation-of-duties");
  QCOMPARE(rolesOf(dutiesKeller), QJsonArray{QStringLiteral("administrator")});
}

void TestDutiesCommands::aPrivilegedRoleWaitsForASecondPerson() {
  QCOMPARE(people_.enrol(weber, QStringLiteral("Jonas Weber"),
                         {QStringLiteral("maintenance-technician")}),
           QByteArray());
  const ControlRun asked = people_.runAs(
      dutiesKeller, QStringLiteral("role grant weber administrator --reason \"holiday cover\""));
  QVERIFY2(asked.exitCode == 0, dutiesSaid(asked).constData());
  QVERIFY(!asked.json().value(QStringLiteral("done")).toBool());
  const QString change = QString::number(asked.json().value(QStringLiteral("change")).toInteger());
  QCOMPARE(waiting().size(), 1);
  QCOMPARE(waiting().at(0)[QStringLiteral("askedBy")].toString(), dutiesKeller);
  QVERIFY(!rolesOf(weber).contains(QStringLiteral("administrator")));

  // Neither who asked nor whose role it is.
  expect(people_.runAs(dutiesKeller, QStringLiteral("role confirm ") + change),
         "separation-of-duties");
  expect(people_.runAs(weber, QStringLiteral("role confirm ") + change), "permission-denied");
  const ControlRun confirmed = people_.runAs(moreau, QStringLiteral("role confirm ") + change);

  QVERIFY2(confirmed.exitCode == 0, dutiesSaid(confirmed).constData());
  QVERIFY(rolesOf(weber).contains(QStringLiteral("administrator")));
  QVERIFY(waiting().isEmpty());
  expect(people_.runAs(moreau, QStringLiteral("role confirm ") + change), "conflict");
}

void TestDutiesCommands::whatWaitsCanBeRefused() {
  const ControlRun asked = people_.runAs(
      dutiesKeller, QStringLiteral("role revoke weber administrator --reason \"holiday is over\""));
  QVERIFY2(asked.exitCode == 0, dutiesSaid(asked).constData());
  const QString change = QString::number(asked.json().value(QStringLiteral("change")).toInteger());

  const ControlRun refused =
      people_.runAs(moreau, QStringLiteral("role refuse %1 --reason \"still needed\"").arg(change));

  QVERIFY2(refused.exitCode == 0, dutiesSaid(refused).constData());
  QVERIFY(rolesOf(weber).contains(QStringLiteral("administrator")));
  QVERIFY(waiting().isEmpty());
  expect(people_.runAs(moreau, QStringLiteral("role confirm ") + change), "conflict");
  expect(people_.runAs(moreau, QStringLiteral("role confirm 999")), "not-found");
}

void TestDutiesCommands::theLastAdministratorStays() {
  QVERIFY(
      people_.runAs(dutiesKeller, QStringLiteral("user disable weber --reason away")).exitCode ==
      0);
  expect(people_.runAs(dutiesKeller, QStringLiteral("user disable moreau --reason away")),
         "separation-of-duties");
  QVERIFY(people_.runAs(dutiesKeller, QStringLiteral("user enable weber --reason back")).exitCode ==
          0);
}

void TestDutiesCommands::tellsAndChangesPolicy() {
  expect(people_.runAs(dutiesKeller, QStringLiteral("policy set operator --idle 5 --reason x")),
         "permission-denied");
  const ControlRun set = people_.runAs(
      moreau, QStringLiteral("policy set operator --idle 5 --length 480 --reason \"audit\""));
  QVERIFY2(set.exitCode == 0, dutiesSaid(set).constData());
  const auto policy = [this] {
    return named(people_.run(QStringLiteral("policy list"))
                     .json()
                     .value(QStringLiteral("policies"))
                     .toArray(),
                 QStringLiteral("role"), QStringLiteral("operator"));
  };
  QCOMPARE(policy().value(QStringLiteral("idleLockMinutes")).toInt(), 5);
  QCOMPARE(policy().value(QStringLiteral("sessionMinutes")).toInt(), 480);
  QCOMPARE(policy().value(QStringLiteral("factor")).toString(), QStringLiteral("any"));
  expect(people_.runAs(moreau, QStringLiteral("policy set operator --idle 5 --reason same")),
         "conflict");
}

void TestDutiesCommands::aWeakerPolicyIsANoticeToAcknowledge() {
  const ControlRun set = people_.runAs(
      moreau, QStringLiteral("policy set operator --idle 30 --reason \"they complain\""));
  QVERIFY2(set.exitCode == 0, dutiesSaid(set).constData());
  const auto weakened = [this] {
    return named(people_.run(QStringLiteral("notice list --open"))
                     .json()
                     .value(QStringLiteral("notices"))
                     .toArray(),
                 QStringLiteral("kind"), QStringLiteral("policy.weakened"));
  };
  const QJsonObject notice = weakened();
  QCOMPARE(notice.value(QStringLiteral("subject")).toString(), QStringLiteral("role:operator"));
  QCOMPARE(notice.value(QStringLiteral("priority")).toString(), QStringLiteral("high"));
  const QString ack = QStringLiteral("notice ack %1 --note \"spoke to them\"")
                          .arg(notice.value(QStringLiteral("id")).toInteger());

  QCOMPARE(people_.runAs(dutiesKeller, ack).exitCode, 0);

  QVERIFY(weakened().isEmpty());
  expect(people_.runAs(dutiesKeller, ack), "conflict");
  QVERIFY(people_.run(QStringLiteral("notice list")).out.contains("spoke to them"));
}

void TestDutiesCommands::walksThroughAReview() {
  expect(people_.runAs(dutiesKeller, QStringLiteral("user review open")), "permission-denied");
  const ControlRun opened = people_.runAs(moreau, QStringLiteral("user review open"));
  QVERIFY2(opened.exitCode == 0, dutiesSaid(opened).constData());
  QCOMPARE(opened.json().value(QStringLiteral("review")).toInt(), 1);
  expect(people_.runAs(moreau, QStringLiteral("user review open")), "conflict");
  const QJsonObject review = people_.run(QStringLiteral("user review show 1")).json();
  QVERIFY(!review.contains(QStringLiteral("signature")));
  const QJsonArray items = review.value(QStringLiteral("list")).toArray();
  QCOMPARE(items.size(), review.value(QStringLiteral("items")).toInt());
  for (const QJsonValue& item : items) {
    const QString name = item[QStringLiteral("name")].toString();
    const QString decide =
        QStringLiteral("user review decide 1 %1 ").arg(item[QStringLiteral("id")].toInteger());
    if (name == moreau) {
      expect(people_.runAs(moreau, decide + QStringLiteral("--keep")), "separation-of-duties");
      QCOMPARE(people_.runAs(dutiesKeller, decide + QStringLiteral("--keep")).exitCode, 0);
    } else if (item[QStringLiteral("role")].toString() ==
               QStringLiteral("maintenance-technician")) {
      expect(people_.runAs(moreau, decide + QStringLiteral("--remove")), "invalid-argument");
      QCOMPARE(
          people_.runAs(moreau, decide + QStringLiteral("--remove --note \"never used\"")).exitCode,
          0);
    } else {
      expect(people_.runAs(moreau, QStringLiteral("user review sign 1"), people_.proofOf(moreau)),
             "conflict");
      const ControlRun kept = people_.runAs(moreau, decide + QStringLiteral("--keep"));
      QVERIFY2(kept.exitCode == 0, dutiesSaid(kept).constData());
    }
  }
  QCOMPARE(people_.run(QStringLiteral("user review list"))
               .json()
               .value(QStringLiteral("reviews"))
               .toArray()
               .at(0)[QStringLiteral("undecided")]
               .toInt(-1),
           0);
  // Nothing is taken before it is signed.
  QVERIFY(rolesOf(weber).contains(QStringLiteral("maintenance-technician")));
}

void TestDutiesCommands::aReviewIsSignedWithANewCode() {
  const QString sign = QStringLiteral("user review sign 1");
  const QByteArray password = PlantPeople::passwordOf(moreau) + '\n';
  people_.forgetUsedCodes();
  const QByteArray code = people_.codeOf(moreau) + '\n';
  const ControlRun usedCode =
      program_.run({QStringLiteral("--as"), moreau, QStringLiteral("user"),
                    QStringLiteral("review"), QStringLiteral("sign"), QStringLiteral("1")},
                   password + code + password + code);
  expect(usedCode, "second-factor-refused");
  QVERIFY(usedCode.out.contains("recovery code"));
  expect(people_.runAs(moreau, sign, "some other words\n" + people_.codeOf(moreau, 1) + '\n'),
         "sign-in-refused");
  expect(people_.runAs(moreau, sign), "invalid-argument");

  const ControlRun done = people_.runAs(moreau, sign, people_.proofOf(moreau));

  QVERIFY2(done.exitCode == 0, dutiesSaid(done).constData());
  QVERIFY(done.json().value(QStringLiteral("verified")).toBool());
  QVERIFY(!rolesOf(weber).contains(QStringLiteral("maintenance-technician")));
  // What stands in the JSON is enough to check the signature without this program.
  const QJsonObject shown = people_.run(QStringLiteral("user review show 1")).json();
  const QByteArray document = shown.value(QStringLiteral("document")).toString().toUtf8();
  const auto bytes = [&shown](const QString& key) {
    return QByteArray::fromHex(shown.value(key).toString().toLatin1());
  };
  QCOMPARE(sha256(document), bytes(QStringLiteral("hash")));
  QVERIFY(isSignatureValid(bytes(QStringLiteral("publicKey")), document,
                           bytes(QStringLiteral("signature"))));
  QVERIFY(document.contains("never used"));
  expect(people_.runAs(moreau, sign, people_.proofOf(moreau)), "conflict");
}

void TestDutiesCommands::emergencyAccessRunsCommandsAndIsReviewedByTwo() {
  QVERIFY(!people_.run(QStringLiteral("emergency status"))
               .json()
               .value(QStringLiteral("prepared"))
               .toBool());
  const ControlRun prepared = people_.runAs(dutiesKeller, QStringLiteral("emergency prepare"));
  QVERIFY2(prepared.exitCode == 0, dutiesSaid(prepared).constData());
  QByteArray phrase;
  for (const QJsonValue& word : prepared.json().value(QStringLiteral("phrase")).toArray()) {
    phrase += word.toString().toLatin1() + ' ';
  }
  const QString open =
      QStringLiteral("emergency open --opened-as \"Anna Rossi\" --reason \"nobody can sign in\"");
  expect(people_.run(open, "wrong words here\n"), "sign-in-refused");
  people_.forgetUsedCodes();

  const ControlRun opened =
      people_.run(open, phrase +
                            "\nuser reset rossi --second-factor --reason \"phone is gone\"\n"
                            "\nnotice ack 1 --note quiet\nuser disable nobody --reason x\n"
                            "user list --as keller\ncollect\n");

  QCOMPARE(opened.exitCode, 1);
  const QJsonArray commands = opened.json().value(QStringLiteral("commands")).toArray();
  QCOMPARE(commands.size(), 5);
  const auto codeAt = [&commands](int at) {
    return commands.at(at)[QStringLiteral("error")][QStringLiteral("code")].toString();
  };
  QVERIFY2(codeAt(0).isEmpty(), dutiesSaid(opened).constData());
  QCOMPARE(codeAt(1), QStringLiteral("separation-of-duties"));
  QCOMPARE(codeAt(2), QStringLiteral("not-found"));
  QCOMPARE(codeAt(3), QStringLiteral("usage"));
  QCOMPARE(codeAt(4), QStringLiteral("not-supported"));
  QVERIFY(!people_.account(dutiesRossi).value(QStringLiteral("secondFactor")).toBool());
  QVERIFY(people_.run(QStringLiteral("audit list")).out.contains("break-glass"));
  QVERIFY(people_.run(QStringLiteral("notice list --open")).out.contains("emergency.opened"));
  // It opens once.
  expect(people_.run(open, phrase + '\n'), "not-found");
  people_.forgetUsedCodes();

  const QString review = QStringLiteral("emergency review 1 --note \"as it should be\"");
  expect(people_.runAs(
             dutiesKeller, review,
             PlantPeople::passwordOf(dutiesKeller) + '\n' + people_.codeOf(dutiesKeller) + '\n'),
         "second-factor-refused");
  const ControlRun first = people_.runAs(dutiesKeller, review, people_.proofOf(dutiesKeller));
  QVERIFY2(first.exitCode == 0, dutiesSaid(first).constData());
  expect(people_.runAs(dutiesKeller, review, people_.proofOf(dutiesKeller)),
         "separation-of-duties");
  const ControlRun second = people_.runAs(moreau, review, people_.proofOf(moreau));
  QVERIFY2(second.exitCode == 0, dutiesSaid(second).constData());
  const QJsonObject status = people_.run(QStringLiteral("emergency status")).json();
  QCOMPARE(status.value(QStringLiteral("unreviewed")).toInt(-1), 0);
  QVERIFY(!status.value(QStringLiteral("prepared")).toBool());
  QVERIFY(status.value(QStringLiteral("accesses"))
              .toArray()
              .at(0)[QStringLiteral("reviewed")]
              .toBool());
}

void TestDutiesCommands::aRoleThatDemandsAKeyIsTold() {
  const ControlRun set = people_.runAs(
      moreau,
      QStringLiteral("policy set maintenance-technician --factor security-key --reason audit"));
  QVERIFY2(set.exitCode == 0, dutiesSaid(set).constData());
  QCOMPARE(people_.enrol(QStringLiteral("sato"), QStringLiteral("Yuki Sato"),
                         {QStringLiteral("maintenance-technician")}),
           QByteArray());
  expect(people_.runAs(QStringLiteral("sato"), QStringLiteral("user list")),
         "second-factor-required");
}

namespace {
const RegisterTest<TestDutiesCommands> registeredTestDutiesCommands;
}

}  // namespace linewarden::test

#include "test_duties_commands.moc"

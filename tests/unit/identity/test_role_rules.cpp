// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/role_rules.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using role_rules::Holders;
using role_rules::Party;

class TestRoleRules : public QObject {
  Q_OBJECT

 private slots:
  void twoRolesNeedASecondPerson() {
    for (const Role role : allRoles()) {
      QCOMPARE(role_rules::needsConfirmation(role),
               role == Role::Administrator || role == Role::SecurityOfficer);
    }
  }

  // Every pair of roles, so that a new role is decided on too.
  void rolesGoTogether_data() {
    QTest::addColumn<Role>("one");
    QTest::addColumn<Role>("other");
    QTest::addColumn<bool>("together");
    const QList<QSet<Role>> apart{{Role::ProcessEngineer, Role::QualityEngineer},
                                  {Role::SecurityOfficer, Role::ProcessEngineer},
                                  {Role::SecurityOfficer, Role::QualityEngineer},
                                  {Role::SecurityOfficer, Role::Administrator}};
    QCOMPARE(allRoles().size(), qsizetype(8));
    for (const Role one : allRoles()) {
      for (const Role other : allRoles()) {
        if (one == other) continue;
        const bool reads = one == Role::Auditor || other == Role::Auditor;
        QTest::addRow("%s and %s", qPrintable(roleName(one)), qPrintable(roleName(other)))
            << one << other << (!reads && !apart.contains(QSet<Role>{one, other}));
      }
    }
  }
  void rolesGoTogether() {
    QFETCH(Role, one);
    QFETCH(Role, other);
    QFETCH(bool, together);
    const auto held = role_rules::mayHoldTogether({one, other});
    QCOMPARE(held.ok(), together);
    if (together) return;
    QCOMPARE(held.error().code, ErrorCode::SeparationOfDuties);
    QVERIFY(held.error().message.contains(roleTitle(one)));
    QVERIFY(held.error().message.contains(roleTitle(other)));
  }
  void findsAPairAmongMany() {
    QVERIFY(role_rules::mayHoldTogether({}).ok());
    for (const Role role : allRoles()) QVERIFY(role_rules::mayHoldTogether({role}).ok());
    QVERIFY(role_rules::mayHoldTogether({Role::Operator, Role::ShiftSupervisor,
                                         Role::MaintenanceTechnician, Role::Administrator,
                                         Role::ProcessEngineer})
                .ok());
    QVERIFY(
        !role_rules::mayHoldTogether({Role::Operator, Role::ShiftSupervisor, Role::QualityEngineer,
                                      Role::Administrator, Role::ProcessEngineer})
             .ok());
  }

  void theLastOnesStay_data() {
    QTest::addColumn<QSet<Role>>("roles");
    QTest::addColumn<int>("administrators");
    QTest::addColumn<int>("officers");
    QTest::addColumn<bool>("allowed");
    const QSet<Role> admin{Role::Administrator};
    const QSet<Role> officer{Role::SecurityOfficer};
    const QSet<Role> others{Role::Operator, Role::ProcessEngineer};
    QTest::newRow("nothing special, one of each") << others << 1 << 1 << true;
    QTest::newRow("nothing special, nobody there") << others << 0 << 0 << true;
    QTest::newRow("nothing at all") << QSet<Role>{} << 0 << 0 << true;
    QTest::newRow("last administrator") << admin << 1 << 5 << false;
    QTest::newRow("no administrator is counted") << admin << 0 << 5 << false;
    QTest::newRow("one of two administrators") << admin << 2 << 0 << true;
    QTest::newRow("last officer") << officer << 5 << 1 << false;
    QTest::newRow("one of two officers") << officer << 1 << 2 << true;
    QTest::newRow("an officer that does not count") << officer << 1 << 0 << true;
    QTest::newRow("last officer, with other roles")
        << QSet<Role>{Role::SecurityOfficer, Role::Operator} << 2 << 1 << false;
  }
  void theLastOnesStay() {
    QFETCH(QSet<Role>, roles);
    QFETCH(int, administrators);
    QFETCH(int, officers);
    QFETCH(bool, allowed);
    const auto lost = role_rules::mayLose(roles, Holders{administrators, officers});
    QCOMPARE(lost.ok(), allowed);
    if (!allowed) QCOMPARE(lost.error().code, ErrorCode::SeparationOfDuties);
  }

  void knowsASecondAccount_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("display");
    QTest::addColumn<int>("id");
    QTest::addColumn<bool>("same");
    const QString name = QStringLiteral("rossl");
    const QString display = QStringLiteral("annarossl");
    QTest::newRow("the account") << QString() << QString() << 1 << true;
    QTest::newRow("like account name") << name << QStringLiteral("other") << 2 << true;
    QTest::newRow("like display name") << QStringLiteral("other") << display << 2 << true;
    QTest::newRow("account named as the person")
        << display << QStringLiteral("arossl") << 2 << true;
    QTest::newRow("somebody else")
        << QStringLiteral("weber") << QStringLiteral("evaweber") << 2 << false;
    QTest::newRow("names without letters") << QString() << QString() << 2 << false;
  }
  void knowsASecondAccount() {
    QFETCH(QString, name);
    QFETCH(QString, display);
    QFETCH(int, id);
    QFETCH(bool, same);
    const Party rossi{PersonId{1}, QStringLiteral("rossl"), QStringLiteral("annarossl")};
    const Party other{PersonId{id}, name, display};
    const Party third{PersonId{9}, QStringLiteral("chen"), QStringLiteral("llchen")};
    QCOMPARE(role_rules::isSameHuman(rossi, other), same);
    QCOMPARE(role_rules::isSameHuman(other, rossi), same);
    QCOMPARE(role_rules::mayAsk(rossi, other).ok(), !same);
    QCOMPARE(role_rules::mayConfirm(other, rossi, third).ok(), !same);
    QCOMPARE(role_rules::mayConfirm(other, third, rossi).ok(), !same);
    if (same) {
      QCOMPARE(role_rules::mayAsk(rossi, other).error().code, ErrorCode::SeparationOfDuties);
      QCOMPARE(role_rules::mayConfirm(other, rossi, third).error().code,
               ErrorCode::SeparationOfDuties);
    }
  }
  void twoPartiesWithoutLettersAreNotOne() {
    const Party one{PersonId{1}, {}, {}};
    const Party other{PersonId{2}, {}, {}};
    QVERIFY(!role_rules::isSameHuman(one, other));
  }
  void whoAskedAndWhoseRoleItIsMayBeOne() {
    const Party one{PersonId{1}, QStringLiteral("a"), QStringLiteral("aa")};
    const Party other{PersonId{2}, QStringLiteral("b"), QStringLiteral("bb")};
    QVERIFY(role_rules::mayConfirm(other, one, one).ok());
  }
};

static const RegisterTest<TestRoleRules> registeredTestRoleRules;

}  // namespace linewarden::test

#include "test_role_rules.moc"

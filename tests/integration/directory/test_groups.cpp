// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_run.h"
#include "tests/support/run_tests.h"

namespace linewarden::test {

class TestDirectoryGroups : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY2(server_.start(), qPrintable(server_.complaint()));
    const QString anna = person(u"anna");
    QVERIFY(server_.addPerson(QStringLiteral("anna"), "anna's long password"));
    QVERIFY(server_.addPerson(QStringLiteral("bruno"), "bruno's long password"));
    // anna is in line-1, which is in operators, which is in everyone, which is in line-1.
    QVERIFY(server_.addGroup(QStringLiteral("line-1"), {anna, group(u"everyone")}));
    QVERIFY(server_.addGroup(QStringLiteral("operators"), {group(u"line-1")}));
    QVERIFY(server_.addGroup(QStringLiteral("everyone"), {group(u"operators")}));
    QVERIFY(server_.addGroup(QStringLiteral("itself"), {group(u"itself"), anna}));
    QVERIFY(server_.addGroup(QStringLiteral("bosses"), {person(u"bruno")}));
  }

  void followsGroupsInGroups_data() {
    QTest::addColumn<bool>("activeDirectory");
    QTest::newRow("OpenLDAP") << false;
    QTest::newRow("says it is Active Directory") << true;
  }
  void followsGroupsInGroups() {
    QFETCH(bool, activeDirectory);
    DirectoryServer::Options options;
    options.activeDirectory = activeDirectory;
    QVERIFY2(server_.start(options), qPrintable(server_.complaint()));
    for (const auto security :
         {DirectorySettings::Security::Ldaps, DirectorySettings::Security::StartTls}) {
      const auto anna = clientOf(server_, security)
                            .authenticate(QStringLiteral("anna"), secret("anna's long password"));
      QVERIFY2(anna, said(anna));
      QCOMPARE(anna->groups, (QStringList{group(u"everyone"), group(u"itself"), group(u"line-1"),
                                          group(u"operators")}));
    }
    const auto bruno = clientOf(server_).lookByName(QStringLiteral("bruno"));
    QVERIFY2(bruno, said(bruno));
    QCOMPARE(bruno->groups, QStringList{group(u"bosses")});
  }

  void followsThemSoFarAndNoFurther_data() {
    QTest::addColumn<int>("deepest");
    for (const int deepest : {0, 1, 2, 8}) QTest::addRow("%d", deepest) << deepest;
  }
  void followsThemSoFarAndNoFurther() {
    QFETCH(int, deepest);
    if (deepest == 0) {
      QVERIFY(server_.addPerson(QStringLiteral("carla"), "carla's long password"));
      QVERIFY(server_.addGroup(QStringLiteral("g0"), {person(u"carla")}));
      for (int level = 1; level < 12; ++level) {
        QVERIFY(server_.addGroup(QStringLiteral("g%1").arg(level),
                                 {group(QStringLiteral("g%1").arg(level - 1))}));
      }
    }
    DirectorySettings settings = server_.settings();
    settings.deepestGroup = deepest;
    const auto carla = clientOf(settings).lookByName(QStringLiteral("carla"));
    QVERIFY2(carla, said(carla));
    QCOMPARE(carla->groups.size(), deepest + 1);
    QVERIFY(carla->groups.contains(group(QStringLiteral("g%1").arg(deepest))));
  }

  void readsWhatTheEntryItselfNames() {
    DirectorySettings settings = server_.settings();
    settings.groupBaseDn = QStringLiteral("ou=people,dc=plant,dc=test");
    const auto bruno = clientOf(settings).lookByName(QStringLiteral("bruno"));
    QVERIFY2(bruno, said(bruno));
    QCOMPARE(bruno->groups, QStringList{group(u"bosses")});
  }

  void givesRolesOfDirectAndNestedGroups() {
    DirectorySettings settings = server_.settings();
    settings.groupRoles = {
        {QStringLiteral("CN=Operators, OU=Groups, DC=Plant, DC=Test"), QStringLiteral("operator")},
        {group(u"line-1"), QStringLiteral("maintenance-technician")},
        {group(u"bosses"), QStringLiteral("administrator")}};
    const auto anna =
        clientOf(settings).authenticate(QStringLiteral("anna"), secret("anna's long password"));
    QVERIFY2(anna, said(anna));
    QCOMPARE(anna->roles,
             (QStringList{QStringLiteral("maintenance-technician"), QStringLiteral("operator")}));
  }

  void losesTheGroupsOfAGroupThatIsLeft() {
    QVERIFY(server_.addPerson(QStringLiteral("dora"), "dora's long password"));
    QVERIFY(server_.addMember(QStringLiteral("line-1"), person(u"dora")));
    const auto before = clientOf(server_).lookByName(QStringLiteral("dora"));
    QVERIFY2(before, said(before));
    QVERIFY(before->groups.contains(group(u"operators")));
    QVERIFY(server_.removeMember(QStringLiteral("line-1"), person(u"dora")));
    const auto after = clientOf(server_).lookById(before->uniqueId);
    QVERIFY2(after, said(after));
    QCOMPARE(after->groups, QStringList());
  }

  void findsMembersWithCharactersThatFiltersUse() {
    QVERIFY2(server_.change("dn: cn=Rossi\\, (Eva) * \\\\,ou=people,dc=plant,dc=test\n"
                            "changetype: add\nobjectClass: inetOrgPerson\nsn: Rossi\nuid: eva\n"
                            "userPassword: eva's long password\n"),
             qPrintable(server_.complaint()));
    const QString eva = QStringLiteral("cn=Rossi\\, (Eva) * \\\\,ou=people,dc=plant,dc=test");
    QVERIFY2(server_.addGroup(QStringLiteral("night"), {eva}), qPrintable(server_.complaint()));
    const auto person =
        clientOf(server_).authenticate(QStringLiteral("eva"), secret("eva's long password"));
    QVERIFY2(person, said(person));
    QCOMPARE(person->groups, QStringList{group(u"night")});
  }

  void refusesMoreGroupsThanCanBeRead() {
    QVERIFY(server_.addPerson(QStringLiteral("fred"), "fred's long password"));
    QByteArray ldif;
    for (int i = 0; i <= 1000; ++i) {
      ldif += "dn: " + group(QStringLiteral("many-%1").arg(i)).toUtf8() +
              "\nchangetype: add\nobjectClass: groupOfNames\nmember: " + person(u"fred").toUtf8() +
              "\n\n";
    }
    QVERIFY2(server_.change(ldif), qPrintable(server_.complaint()));
    const auto fred = clientOf(server_).lookByName(QStringLiteral("fred"));
    QVERIFY(!fred);
    QCOMPARE(fred.error().code, ErrorCode::DirectoryRefused);
  }

 private:
  static QString person(QStringView name) { return DirectoryServer::personDn(name.toString()); }
  static QString group(QStringView name) { return DirectoryServer::groupDn(name.toString()); }

  DirectoryServer server_;
};

static const RegisterTest<TestDirectoryGroups> registeredTestDirectoryGroups;

}  // namespace linewarden::test

#include "test_groups.moc"

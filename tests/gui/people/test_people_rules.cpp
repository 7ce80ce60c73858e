// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/people/action_words.h"
#include "ui/people/import_preview_model.h"
#include "ui/people/people_filter.h"
#include "ui/people/people_model.h"
#include "ui/people/people_proxy.h"
#include "ui/people/people_words.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace linewarden::test {

using namespace ui;

namespace {

const UtcTime now = fromMillis(1'790'000'000'000);

Person person(qint64 id, const QString& name, const QString& displayName) {
  Person made;
  made.id = {id};
  made.name = name;
  made.displayName = displayName;
  made.roles = {Role::Operator};
  made.hasSecondFactor = true;
  made.lastSignIn = now - std::chrono::hours(1);
  return made;
}

AuditEntry entry(const QString& action, const QString& object) {
  AuditEntry made;
  made.workstation = QStringLiteral("desk");
  made.event.action = action;
  made.event.object = object;
  made.event.after = {{QStringLiteral("role"), QStringLiteral("auditor")}};
  return made;
}

}  // namespace

class TestPeopleRules : public QObject {
  Q_OBJECT

 private slots:
  static void keepsTheModelsPromises() {
    PeopleModel model;
    PeopleProxy proxy(model);
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QAbstractItemModelTester proxyTester(&proxy, Mode::QtTest);
    QList<Person> people{person(1, QStringLiteral("rossi"), QStringLiteral("Anna Rossi")),
                         person(2, QStringLiteral("lange"), QStringLiteral("Nora Lange"))};
    model.setPeople(people, now);
    proxy.sort(PeopleModel::LastSignIn);
    PeopleFilter filter;
    filter.text = QStringLiteral("nora");
    proxy.setFilter(filter);
    QCOMPARE(proxy.rowCount(), 1);
    people[1].displayName = QStringLiteral("Ewa Lange");
    model.setPeople(people, now);
    QCOMPARE(proxy.rowCount(), 0);
    model.setPeople({}, now);
    QCOMPARE(model.rowCount(), 0);
  }

  static void keepsThePreviewsPromises() {
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFile({{{3, QStringLiteral("lange"), QStringLiteral("Nora Lange"), {Role::Operator}}},
                   {{2, QStringLiteral("name"), QStringLiteral("taken")},
                    {2, QStringLiteral("roles"), QStringLiteral("unknown")}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.firstProblem(), 0);
    QCOMPARE(model.index(0, ImportPreviewModel::Problem).data().toString(),
             QStringLiteral("name: taken roles: unknown"));
    model.setFile({});
    QCOMPARE(model.firstProblem(), -1);
  }

  static void countsADisabledAccountNotAmongThoseWithoutSecondFactor() {
    Person bare = person(1, QStringLiteral("rossi"), QStringLiteral("Anna Rossi"));
    bare.hasSecondFactor = false;
    Person gone = bare;
    gone.disabled = true;
    Person invited = bare;
    invited.invitedUntil = now;
    const PeopleFigures figures = figuresOf({bare, gone, invited});
    QCOMPARE(figures.people, 3);
    QCOMPARE(figures.invited, 1);
    QCOMPARE(figures.withoutFactor, 1);
  }

  static void tellsLongAgoFromNever() {
    Person never = person(1, QStringLiteral("rossi"), QStringLiteral("Anna Rossi"));
    never.lastSignIn.reset();
    Person old = never;
    old.lastSignIn = now - std::chrono::days(31);
    PeopleFilter filter;
    filter.signIn = SignInFilter::Over30Days;
    QVERIFY(passes(filter, old, now));
    QVERIFY(!passes(filter, never, now));
    filter.signIn = SignInFilter::Over90Days;
    QVERIFY(!passes(filter, old, now));
    filter.signIn = SignInFilter::Never;
    QVERIFY(passes(filter, never, now));
  }

  static void tellsFactorsApart() {
    Person key = person(1, QStringLiteral("rossi"), QStringLiteral("Anna Rossi"));
    key.securityKeys = 2;
    PeopleFilter filter;
    filter.factor = FactorFilter::SecurityKey;
    QVERIFY(passes(filter, key, now));
    filter.factor = FactorFilter::Authenticator;
    QVERIFY(!passes(filter, key, now));
    filter.factor = FactorFilter::None;
    QVERIFY(!passes(filter, key, now));
  }

  static void saysWhatWasDoneInWords() {
    QCOMPARE(actionWords(entry(QStringLiteral("person.invited"), QStringLiteral("person:lange"))),
             QStringLiteral("Invited lange"));
    QCOMPARE(actionWords(entry(QStringLiteral("role.granted"), QStringLiteral("person:lange"))),
             QStringLiteral("Gave lange the role “Auditor”"));
    QCOMPARE(actionWords(entry(QStringLiteral("session.signed-in"), QStringLiteral("session:%3"))),
             QStringLiteral("Signed in at desk"));
    // A name that looks like a place marker stays a name.
    QCOMPARE(actionWords(entry(QStringLiteral("person.invited"), QStringLiteral("person:%2"))),
             QStringLiteral("Invited %2"));
    QCOMPARE(actionWords(entry(QStringLiteral("recipe.baked"), QStringLiteral("recipe:1"))),
             QStringLiteral("recipe.baked"));
  }

  static void saysWhatWasDoneToAlarms_data() {
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("words");
    const QString alarm = QStringLiteral("alarm:L1.capper.torque:high");
    const auto add = [](const char* action, const QString& object, const char* words) {
      QTest::newRow(action) << object << QString::fromUtf8(words);
    };
    add("alarm.acknowledged", alarm, "Acknowledged alarm L1.capper.torque:high");
    add("alarm.reset", alarm, "Reset alarm L1.capper.torque:high");
    add("alarm.shelved", alarm, "Shelved alarm L1.capper.torque:high");
    add("alarm.unshelved", alarm, "Took alarm L1.capper.torque:high off the shelf");
    add("alarm.service-requested", alarm,
        "Asked to take alarm L1.capper.torque:high out of service");
    add("alarm.removed-from-service", alarm, "Took alarm L1.capper.torque:high out of service");
    add("alarm.service-refused", alarm,
        "Refused to take alarm L1.capper.torque:high out of service");
    add("alarm.returned-to-service", alarm, "Returned alarm L1.capper.torque:high to service");
    add("alarm.commented", alarm, "Commented on alarm L1.capper.torque:high");
    const QString alarms = QStringLiteral("alarms");
    add("alarm.silenced", alarms, "Silenced the sound of alarms at desk");
    add("alarms.exported", alarms, "Exported figures or journal of alarms");
    add("alarm-view.saved", alarms, "Saved a view of the alarms");
    add("alarm-view.removed", alarms, "Removed a saved view of the alarms");
    const QString route = QStringLiteral("route:Security desk");
    add("routing.changed", route, "Changed the alarm route “Security desk”");
    add("routing.tested", route, "Tested the alarm route “Security desk”");
    add("audit.archived", QString(), "Moved old entries to an archive");
    add("audit.tree-rebuilt", QString(), "Made the trail's hash tree anew");
  }
  static void saysWhatWasDoneToAlarms() {
    QFETCH(QString, object);
    QFETCH(QString, words);
    const QString action = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(actionWords(entry(action, object)), words);
  }

  static void hasAWordOnEachRole() {
    for (const Role role : allRoles()) {
      QVERIFY(!roleMeaning(role).isEmpty());
      QVERIFY(roleRights(role).contains(permissionTitle(Permission::ViewPlant)));
    }
  }
};

static const RegisterTest<TestPeopleRules> registeredTestPeopleRules;

}  // namespace linewarden::test

#include "test_people_rules.moc"

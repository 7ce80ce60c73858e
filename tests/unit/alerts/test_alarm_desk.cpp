// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_desk.h"
#include "tests/support/recipe_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// The desk with a real store, trail and people.
class TestAlarmDesk : public QObject {
  Q_OBJECT

 private slots:
  void keepsWhatReadingsRaise();
  void acknowledgingIsOneTransactionWithItsEntry();
  void onlyThosePermittedAct();
  void rolesTakenMeanwhileTakeHold();
  void shelfEndsByItself();
  void outOfServiceTakesTwo();
  void securityAlarmsAreTheOfficers();
  void restartKeepsStates();
  void seesWhatAnotherProgramDid();
  void oneOfTwoProgramsEvaluates();
  void acknowledgesTheNoticeBehindASecurityAlarm();
  void servicesAlarmsStandAsTheyAreTold();
  void tellsEverybodyHowMany();
  void anOccurrenceThatNobodySawStays();
  void securityAlarmsAreNotPutOutOfSight();
  void oneThatMayNotBeAcknowledgedLeavesTheOthers();
  void aCommentChangesNoAlarm();
  void whoComesSecondIsTold();
  void whatIsMoreUrgentIsAnnouncedAgain();
  void tellsAFlood();
  void givesFiguresAndComments();
};

namespace {

const AlarmId deskTorqueHigh{QStringLiteral("torque:high")};
constexpr TagId deskTorque{1};

std::shared_ptr<const Plant> deskPlant() {
  auto plant = std::make_shared<Plant>();
  Tag tag;
  tag.id = deskTorque;
  tag.name = QStringLiteral("torque");
  tag.type = DataType::Float64;
  plant->tagIndex.insert(tag.name, 0);
  plant->tags = {tag};
  AlarmDefinition high;
  high.id = deskTorqueHigh;
  high.title = QStringLiteral("Torque high");
  high.tag = tag.name;
  high.condition.limit = 80;
  high.priority = AlarmPriority::High;
  plant->alarms = {high};
  return plant;
}

/// People, store and one desk, which may be made anew.
struct DeskPlace : RecipePlace {
  DeskPlace() : RecipePlace(deskPlant()) { open(); }

  [[nodiscard]] AlarmRooms rooms() {
    return {*store, *audit, *guard, identity->notices(), plant, clock};
  }
  void open() {
    alarms = std::make_unique<AlarmDesk>(rooms());
    alarms->start();
  }
  void torque(double value) {
    clock.advance(std::chrono::seconds(1));
    alarms->consume({{deskTorque, value, Quality::Good, clock.now(), {}}});
  }
  [[nodiscard]] QList<AlarmView> standing() {
    const auto views = waitFor(alarms->standing(guard->serviceSession()));
    return views ? *views : QList<AlarmView>();
  }
  [[nodiscard]] AlarmState state() {
    const QList<AlarmView> views = standing();
    for (const AlarmView& view : views) {
      if (view.record.id == deskTorqueHigh) return view.record.state;
    }
    return AlarmState::Normal;
  }
  [[nodiscard]] QStringList told(const AlarmId& id = deskTorqueHigh) {
    const auto changes = waitFor(alarms->history(guard->serviceSession(), id));
    QStringList list;
    if (changes) {
      for (const AlarmChange& change : *changes) list.prepend(change.what);
    }
    return list;
  }
  [[nodiscard]] QStringList audited() {
    const auto entries = waitFor(audit->entriesBefore(0, 1000));
    QStringList list;
    if (!entries) return list;
    for (const AuditEntry& entry : *entries) {
      if (entry.event.object.startsWith(QStringLiteral("alarm:"))) {
        list.prepend(entry.event.action);
      }
    }
    return list;
  }

  std::unique_ptr<AlarmDesk> alarms;
};

ServiceCondition sprayingAttack() {
  ServiceCondition attack;
  attack.source = AlarmSource::Security;
  attack.definition.id.text = QStringLiteral("sign-in:spraying:desk");
  attack.definition.title = QStringLiteral("Passwords are being tried");
  attack.definition.priority = AlarmPriority::High;
  return attack;
}

ErrorCode deskCodeOf(const Result<int>& result) {
  return result ? ErrorCode::Internal : result.error().code;
}

}  // namespace

void TestAlarmDesk::keepsWhatReadingsRaise() {
  DeskPlace place;
  int announced = 0;
  QObject here;  // takes what is still on its way with it
  connect(place.alarms.get(), &AlarmDesk::announced, &here, [&announced] { ++announced; });
  place.torque(50);
  place.torque(90);
  QCOMPARE(place.state(), AlarmState::Unacknowledged);
  QTRY_COMPARE(place.told(), QStringList{QStringLiteral("raised")});
  QTRY_COMPARE(announced, 1);
  place.torque(10);
  QTRY_COMPARE(place.told(), QStringList({QStringLiteral("raised"), QStringLiteral("returned")}));
  QVERIFY(place.audited().isEmpty());  // the process is in the journal, people in the trail
}

void TestAlarmDesk::acknowledgingIsOneTransactionWithItsEntry() {
  DeskPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  place.torque(90);
  const auto done =
      waitFor(place.alarms->acknowledge(rossi, {deskTorqueHigh}, QStringLiteral("seen")));
  QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
  QCOMPARE(*done, 1);
  const AlarmView view = place.standing().constFirst();
  QCOMPARE(view.record.state, AlarmState::Acknowledged);
  QCOMPARE(view.record.acknowledgedBy, QStringLiteral("Anna Rossi"));
  QCOMPARE(view.record.note, QStringLiteral("seen"));
  // The raise that came before is stored before.
  QCOMPARE(place.told(), QStringList({QStringLiteral("raised"), QStringLiteral("acknowledged")}));
  QCOMPARE(place.audited(), QStringList{QStringLiteral("alarm.acknowledged")});
  QCOMPARE(deskCodeOf(waitFor(place.alarms->acknowledge(rossi, {deskTorqueHigh}, {}))),
           ErrorCode::Conflict);
  QCOMPARE(deskCodeOf(
               waitFor(place.alarms->acknowledge(rossi, {deskTorqueHigh}, QStringLiteral("a\nb")))),
           ErrorCode::InvalidArgument);
  QCOMPARE(place.audited().size(), 1);
}

void TestAlarmDesk::onlyThosePermittedAct() {
  DeskPlace place;
  const Session weber = place.enter(QStringLiteral("weber"));
  place.torque(90);
  QCOMPARE(deskCodeOf(waitFor(place.alarms->acknowledge(weber, {deskTorqueHigh}, {}))),
           ErrorCode::PermissionDenied);
  QCOMPARE(deskCodeOf(waitFor(place.alarms->shelve(weber, deskTorqueHigh, QStringLiteral("x"),
                                                   place.clock.now() + std::chrono::hours(1)))),
           ErrorCode::PermissionDenied);
  QCOMPARE(place.state(), AlarmState::Unacknowledged);
}

void TestAlarmDesk::rolesTakenMeanwhileTakeHold() {
  DeskPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  place.torque(90);
  QCOMPARE(place.state(), AlarmState::Unacknowledged);
  place.edit(QStringLiteral("DELETE FROM person_role WHERE person_id = ?"), {rossi.person.value});
  QVERIFY(!waitFor(place.alarms->acknowledge(rossi, {deskTorqueHigh}, {})).ok());
  QCOMPARE(place.state(), AlarmState::Unacknowledged);
  QTRY_COMPARE(place.told(), QStringList{QStringLiteral("raised")});
  QVERIFY(place.audited().isEmpty());
}

void TestAlarmDesk::shelfEndsByItself() {
  DeskPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  place.torque(90);
  const UtcTime until = place.clock.now() + std::chrono::minutes(30);
  QCOMPARE(deskCodeOf(waitFor(place.alarms->shelve(rossi, deskTorqueHigh, {}, until))),
           ErrorCode::InvalidArgument);
  QVERIFY(
      waitFor(place.alarms->shelve(rossi, deskTorqueHigh, QStringLiteral("known"), until)).ok());
  QCOMPARE(place.state(), AlarmState::Shelved);
  place.clock.advance(std::chrono::minutes(31));
  QTRY_COMPARE(place.state(), AlarmState::Unacknowledged);
  QTRY_COMPARE(place.audited(),
               QStringList({QStringLiteral("alarm.shelved"), QStringLiteral("alarm.unshelved")}));
}

void TestAlarmDesk::outOfServiceTakesTwo() {
  DeskPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  const Session novak = place.enter(QStringLiteral("novak"));
  QVERIFY(waitFor(place.alarms->requestService(rossi, deskTorqueHigh,
                                               QStringLiteral("sensor is broken")))
              .ok());
  QCOMPARE(deskCodeOf(waitFor(place.alarms->approveService(rossi, deskTorqueHigh))),
           ErrorCode::SeparationOfDuties);
  QVERIFY(waitFor(place.alarms->approveService(novak, deskTorqueHigh)).ok());
  place.torque(90);
  QCOMPARE(place.state(), AlarmState::OutOfService);
  QVERIFY(
      waitFor(place.alarms->returnToService(rossi, deskTorqueHigh, QStringLiteral("new sensor")))
          .ok());
  QCOMPARE(place.state(), AlarmState::Unacknowledged);
  QCOMPARE(place.audited(), QStringList({QStringLiteral("alarm.service-requested"),
                                         QStringLiteral("alarm.removed-from-service"),
                                         QStringLiteral("alarm.returned-to-service")}));
}

void TestAlarmDesk::securityAlarmsAreTheOfficers() {
  DeskPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  const Session moreau = place.enter(QStringLiteral("moreau"));
  const ServiceCondition attack = sprayingAttack();
  const AlarmId id = attack.definition.id;
  place.alarms->raise(attack);
  QTRY_COMPARE(place.standing().size(), 1);
  QCOMPARE(deskCodeOf(waitFor(place.alarms->acknowledge(rossi, {id}, {}))),
           ErrorCode::PermissionDenied);
  QVERIFY(waitFor(place.alarms->acknowledge(moreau, {id}, {})).ok());
  place.alarms->clear(id);
  QTRY_VERIFY(place.standing().isEmpty());
}

void TestAlarmDesk::restartKeepsStates() {
  DeskPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  place.torque(90);
  place.alarms->raise(sprayingAttack());
  QVERIFY(waitFor(place.alarms->acknowledge(rossi, {deskTorqueHigh}, QStringLiteral("seen"))).ok());
  place.alarms.reset();
  place.open();
  QCOMPARE(place.standing().size(), 2);
  QCOMPARE(place.state(), AlarmState::Acknowledged);
  place.torque(95);  // still high
  QCOMPARE(place.state(), AlarmState::Acknowledged);
  place.alarms->raise(sprayingAttack());
  QCOMPARE(place.standing().size(), 2);
  QCOMPARE(place.told(), QStringList({QStringLiteral("raised"), QStringLiteral("acknowledged")}));
  QCOMPARE(place.told(sprayingAttack().definition.id), QStringList{QStringLiteral("raised")});
  place.alarms.reset();
  place.open();
  place.torque(10);
  QTRY_COMPARE(place.state(), AlarmState::Normal);
  QTRY_COMPARE(place.told().constLast(), QStringLiteral("returned"));
}

void TestAlarmDesk::seesWhatAnotherProgramDid() {
  DeskPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  place.torque(90);
  QTRY_COMPARE(place.told(), QStringList{QStringLiteral("raised")});
  AlarmDesk other(place.rooms());
  QVERIFY(waitFor(other.acknowledge(rossi, {deskTorqueHigh}, {})).ok());
  QTRY_COMPARE(place.state(), AlarmState::Acknowledged);
  place.torque(10);
  QTRY_COMPARE(place.state(), AlarmState::Normal);
}

void TestAlarmDesk::oneOfTwoProgramsEvaluates() {
  DeskPlace place;
  auto other = std::make_unique<AlarmDesk>(place.rooms());
  other->start();
  const auto bothRead = [&place, &other](double value) {
    place.torque(value);
    other->consume({{deskTorque, value, Quality::Good, place.clock.now(), {}}});
  };
  const auto otherCounts = [&other] { return other->glance().active; };
  bothRead(90);
  QTRY_COMPARE(otherCounts(), (std::array<int, 4>{0, 1, 0, 0}));
  QCOMPARE(place.told(), QStringList{QStringLiteral("raised")});
  place.alarms.reset();
  other->raise(sprayingAttack());
  const AlarmId attack = sprayingAttack().definition.id;
  place.alarms = std::move(other);
  QTRY_COMPARE(place.told(attack), QStringList{QStringLiteral("raised")});
  QCOMPARE(place.state(), AlarmState::Unacknowledged);
  place.torque(10);
  QTRY_COMPARE(place.told(), QStringList({QStringLiteral("raised"), QStringLiteral("returned")}));
}

void TestAlarmDesk::acknowledgesTheNoticeBehindASecurityAlarm() {
  DeskPlace place;
  const Session moreau = place.enter(QStringLiteral("moreau"));
  const auto notice = [&place](const QString& subject, const QString& by) {
    return waitFor(place.store->write([&place, subject, by](Transaction& transaction) {
             return place.identity->notices().raise(transaction,
                                                    {QStringLiteral("sign-in.spraying"),
                                                     NoticePriority::High,
                                                     subject,
                                                     {{QStringLiteral("by"), by}}});
           }))
        .ok();
  };
  QVERIFY(notice(QStringLiteral("workstation:desk"), {}));
  QVERIFY(notice(QStringLiteral("workstation:own"), QStringLiteral("moreau")));
  ServiceCondition attack = sprayingAttack();
  attack.definition.id.text = QStringLiteral("security:sign-in.spraying:workstation:desk");
  ServiceCondition own = attack;
  own.definition.id.text = QStringLiteral("security:sign-in.spraying:workstation:own");
  place.alarms->stand(QStringLiteral("security:"), {attack, own}, true);
  QTRY_COMPARE(place.standing().size(), 2);
  QVERIFY(waitFor(place.alarms->acknowledge(moreau, {attack.definition.id}, {})).ok());
  QTRY_COMPARE(place.identity->notices().open().size(), 1);
  QCOMPARE(deskCodeOf(waitFor(place.alarms->acknowledge(moreau, {own.definition.id}, {}))),
           ErrorCode::SeparationOfDuties);
  QTRY_COMPARE(place.alarms->glance().unacknowledged, (std::array<int, 4>{0, 1, 0, 0}));
  QCOMPARE(place.identity->notices().open().size(), 1);
}

void TestAlarmDesk::servicesAlarmsStandAsTheyAreTold() {
  DeskPlace place;
  ServiceCondition first = sprayingAttack();
  first.definition.id.text = QStringLiteral("link:one");
  ServiceCondition second = first;
  second.definition.id.text = QStringLiteral("link:two");
  place.alarms->stand(QStringLiteral("link:"), {first, second});
  QTRY_COMPARE(place.standing().size(), 2);
  place.alarms->stand(QStringLiteral("link:"), {second});
  QTRY_COMPARE(place.alarms->glance().active, (std::array<int, 4>{0, 1, 0, 0}));
  QCOMPARE(place.standing().size(), 2);  // the first one waits to be acknowledged
  place.alarms->stand(QStringLiteral("link:"), {}, true);
  QTRY_VERIFY(place.standing().isEmpty());
}

void TestAlarmDesk::tellsEverybodyHowMany() {
  DeskPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  QCOMPARE(place.alarms->glance(), AlarmGlance());
  place.torque(90);
  QTRY_COMPARE(place.alarms->glance().unacknowledged, (std::array<int, 4>{0, 1, 0, 0}));
  QVERIFY(waitFor(place.alarms->acknowledge(rossi, {deskTorqueHigh}, {})).ok());
  QTRY_COMPARE(place.alarms->glance().unacknowledged, (std::array<int, 4>{}));
  QCOMPARE(place.alarms->glance().active, (std::array<int, 4>{0, 1, 0, 0}));
}

void TestAlarmDesk::anOccurrenceThatNobodySawStays() {
  DeskPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  place.torque(90);
  place.torque(10);
  place.torque(95);
  QCOMPARE(place.state(), AlarmState::Unacknowledged);
  const auto late =
      waitFor(place.alarms->acknowledge(rossi, {deskTorqueHigh}, {}, {{deskTorqueHigh, 1}}));
  QCOMPARE(deskCodeOf(late), ErrorCode::Conflict);
  QCOMPARE(place.state(), AlarmState::Unacknowledged);
  QVERIFY(
      waitFor(place.alarms->acknowledge(rossi, {deskTorqueHigh}, {}, {{deskTorqueHigh, 2}})).ok());
}

void TestAlarmDesk::securityAlarmsAreNotPutOutOfSight() {
  DeskPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  const ServiceCondition attack = sprayingAttack();
  place.alarms->raise(attack);
  QTRY_COMPARE(place.standing().size(), 1);
  const UtcTime until = place.clock.now() + std::chrono::hours(1);
  QCOMPARE(deskCodeOf(waitFor(
               place.alarms->shelve(rossi, attack.definition.id, QStringLiteral("known"), until))),
           ErrorCode::PermissionDenied);
  QCOMPARE(deskCodeOf(waitFor(
               place.alarms->requestService(rossi, attack.definition.id, QStringLiteral("known")))),
           ErrorCode::PermissionDenied);
  QCOMPARE(place.standing().constFirst().record.state, AlarmState::Unacknowledged);
}

void TestAlarmDesk::oneThatMayNotBeAcknowledgedLeavesTheOthers() {
  DeskPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  const ServiceCondition attack = sprayingAttack();
  place.alarms->raise(attack);
  place.torque(90);
  QTRY_COMPARE(place.standing().size(), 2);
  const auto done =
      waitFor(place.alarms->acknowledge(rossi, {attack.definition.id, deskTorqueHigh}, {}));
  QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
  QCOMPARE(*done, 1);
  QCOMPARE(place.state(), AlarmState::Acknowledged);
}

void TestAlarmDesk::aCommentChangesNoAlarm() {
  DeskPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  AlarmDesk follower(place.rooms());
  QVERIFY(waitFor(follower.standing(rossi)).ok());  // as it is now: normal
  place.torque(90);
  QTRY_COMPARE(place.told(), QStringList{QStringLiteral("raised")});
  QVERIFY(waitFor(follower.comment(rossi, deskTorqueHigh, QStringLiteral("Looked at."))).ok());
  place.alarms.reset();
  place.open();
  QCOMPARE(place.state(), AlarmState::Unacknowledged);
}

void TestAlarmDesk::whoComesSecondIsTold() {
  DeskPlace place;
  const Session rossi = place.enter(QStringLiteral("rossi"));
  AlarmDesk follower(place.rooms());
  place.torque(90);
  QTRY_COMPARE(follower.glance().active, (std::array<int, 4>{0, 1, 0, 0}));
  const UtcTime until = place.clock.now() + std::chrono::hours(1);
  QVERIFY(
      waitFor(place.alarms->shelve(rossi, deskTorqueHigh, QStringLiteral("known"), until)).ok());
  const auto second = waitFor(follower.acknowledge(rossi, {deskTorqueHigh}, {}));
  // Told either by what it had seen by then or by the store.
  QCOMPARE(deskCodeOf(second), ErrorCode::Conflict);
  QTRY_COMPARE(place.state(), AlarmState::Shelved);
  QCOMPARE(place.audited(), QStringList{QStringLiteral("alarm.shelved")});
}

void TestAlarmDesk::whatIsMoreUrgentIsAnnouncedAgain() {
  DeskPlace place;
  const Session moreau = place.enter(QStringLiteral("moreau"));
  ServiceCondition attack = sprayingAttack();
  place.alarms->raise(attack);
  QTRY_COMPARE(place.standing().size(), 1);
  QVERIFY(waitFor(place.alarms->acknowledge(moreau, {attack.definition.id}, {})).ok());
  attack.definition.priority = AlarmPriority::Critical;
  place.alarms->raise(attack);
  QTRY_COMPARE(place.alarms->glance().unacknowledged, (std::array<int, 4>{1, 0, 0, 0}));
  QCOMPARE(place.told(attack.definition.id).constLast(), QStringLiteral("announced-again"));
}

void TestAlarmDesk::tellsAFlood() {
  DeskPlace place;
  QList<bool> floods;
  QObject here;
  connect(place.alarms.get(), &AlarmDesk::floodChanged, &here,
          [&floods](bool isFlood) { floods += isFlood; });
  for (int i = 0; i < 6; ++i) {
    place.torque(90);
    place.torque(10);
  }
  QCOMPARE(place.state(), AlarmState::ReturnedUnacknowledged);
  QVERIFY(!place.alarms->flood().isFlood);
  for (int i = 0; i < 6; ++i) {
    place.torque(90);
    place.torque(10);
  }
  QTRY_COMPARE(floods, QList<bool>{true});
  QVERIFY(place.alarms->flood().isFlood);
  place.clock.advance(std::chrono::minutes(11));
  QTRY_COMPARE(floods, QList<bool>({true, false}));
}

void TestAlarmDesk::givesFiguresAndComments() {
  DeskPlace place;
  const UtcTime begin = place.clock.now();
  const Session rossi = place.enter(QStringLiteral("rossi"));
  place.torque(90);
  place.clock.advance(std::chrono::seconds(20));
  QVERIFY(waitFor(place.alarms->acknowledge(rossi, {deskTorqueHigh}, {})).ok());
  QVERIFY(
      waitFor(place.alarms->comment(rossi, deskTorqueHigh, QStringLiteral("The clutch."))).ok());
  place.torque(10);
  QTRY_COMPARE(place.told().size(), 3);
  place.clock.advance(std::chrono::seconds(1));
  const auto figures = waitFor(place.alarms->figures(rossi, begin, place.clock.now()));
  QVERIFY(figures.ok());
  QCOMPARE(figures->announcements, 1);
  QCOMPARE(figures->acknowledgements.median, std::chrono::milliseconds(20'000));
  QCOMPARE(figures->people.constFirst().person, QStringLiteral("Anna Rossi"));
  QCOMPARE(figures->standing, 0);
  const auto comments = waitFor(place.alarms->comments(rossi, deskTorqueHigh));
  QVERIFY(comments.ok());
  QCOMPARE(comments->constFirst().text, QStringLiteral("The clutch."));
  QCOMPARE(comments->constFirst().occurrence, 1);
  const auto journal = waitFor(place.alarms->journal(rossi, begin, place.clock.now()));
  QVERIFY(journal.ok());
  QVERIFY(waitFor(place.alarms->silence(rossi)).ok());
  QVERIFY(!waitFor(place.alarms->figures(rossi, begin, begin)).ok());
}

namespace {
const RegisterTest<TestAlarmDesk> registeredTestAlarmDesk;
}

}  // namespace linewarden::test

#include "test_alarm_desk.moc"

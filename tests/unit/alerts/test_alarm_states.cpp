// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_states.h"
#include "tests/support/run_tests.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

namespace linewarden::test {

/// Every state and every event, as drawn in ISA-18.2.
class TestAlarmStates : public QObject {
  Q_OBJECT

 private slots:
  void followsTheDiagram_data();
  void followsTheDiagram();
  void theTableIsWhole();
  void randomEventsKeepTheInvariants();
  void leavingAgreesWithTheCondition();
  void namesAreStable();
};

namespace {

constexpr std::array<AlarmState, 9> alarmStates{
    AlarmState::Normal,
    AlarmState::Unacknowledged,
    AlarmState::Acknowledged,
    AlarmState::ReturnedUnacknowledged,
    AlarmState::LatchedUnacknowledged,
    AlarmState::LatchedAcknowledged,
    AlarmState::Shelved,
    AlarmState::SuppressedByDesign,
    AlarmState::OutOfService,
};

constexpr std::array<AlarmEvent, 11> alarmEvents{
    AlarmEvent::BecomesActive,   AlarmEvent::ReturnsToNormal, AlarmEvent::Acknowledge,
    AlarmEvent::Reset,           AlarmEvent::Shelve,          AlarmEvent::Unshelve,
    AlarmEvent::Suppress,        AlarmEvent::Unsuppress,      AlarmEvent::RemoveFromService,
    AlarmEvent::ReturnToService, AlarmEvent::ReAlarm,
};

/// Columns in the order of alarmEvents; a letter says where it leads: N normal, U unacknowledged,
/// A acknowledged, R returned, L latched unacknowledged, M latched acknowledged, S shelved,
/// D suppressed, O out of service, - refused; r: R or L as it is latching; n: N or M;
/// c: N or U as the condition stands.
struct AlarmStatesRow {
  AlarmState from;
  const char* to;
};
constexpr std::array<AlarmStatesRow, 9> alarmStatesTable{{
    //                                    active, returns, ack, reset, shelve, unshelve,
    //                                    suppress, unsuppress, remove, return, re-alarm
    {AlarmState::Normal, "U---S-D-O--"},
    {AlarmState::Unacknowledged, "-rA-S-D-O--"},
    {AlarmState::Acknowledged, "-n--S-D-O-U"},
    {AlarmState::ReturnedUnacknowledged, "U-N-S-D-O--"},
    {AlarmState::LatchedUnacknowledged, "U-M-S-D-O--"},
    {AlarmState::LatchedAcknowledged, "U--NS-D-O--"},
    {AlarmState::Shelved, "SS--ScD-O--"},
    {AlarmState::SuppressedByDesign, "DD--S--cO--"},
    {AlarmState::OutOfService, "OO-------c-"},
}};

std::optional<AlarmState> alarmStateOfLetter(char letter, bool isActive, bool isLatching) {
  switch (letter) {
    case 'N': return AlarmState::Normal;
    case 'U': return AlarmState::Unacknowledged;
    case 'A': return AlarmState::Acknowledged;
    case 'M': return AlarmState::LatchedAcknowledged;
    case 'S': return AlarmState::Shelved;
    case 'D': return AlarmState::SuppressedByDesign;
    case 'O': return AlarmState::OutOfService;
    case 'r':
      return isLatching ? AlarmState::LatchedUnacknowledged : AlarmState::ReturnedUnacknowledged;
    case 'n': return isLatching ? AlarmState::LatchedAcknowledged : AlarmState::Normal;
    case 'c': return isActive ? AlarmState::Unacknowledged : AlarmState::Normal;
    default: return std::nullopt;
  }
}

}  // namespace

void TestAlarmStates::followsTheDiagram_data() {
  QTest::addColumn<int>("from");
  QTest::addColumn<int>("event");
  QTest::addColumn<char>("letter");
  for (const AlarmStatesRow& row : alarmStatesTable) {
    for (std::size_t event = 0; event < alarmEvents.size(); ++event) {
      const QString name = alarmStateName(row.from) + u' ' + alarmEventName(alarmEvents[event]);
      QTest::newRow(qPrintable(name))
          << static_cast<int>(row.from) << static_cast<int>(alarmEvents[event]) << row.to[event];
    }
  }
}

void TestAlarmStates::followsTheDiagram() {
  QFETCH(int, from);
  QFETCH(int, event);
  QFETCH(char, letter);
  for (const bool isActive : {false, true}) {
    for (const bool isLatching : {false, true}) {
      const auto expected = alarmStateOfLetter(letter, isActive, isLatching);
      const auto next = nextAlarmState(static_cast<AlarmState>(from),
                                       static_cast<AlarmEvent>(event), isActive, isLatching);
      QCOMPARE(next.ok(), expected.has_value());
      if (expected) {
        QCOMPARE(*next, *expected);
      } else {
        QCOMPARE(next.error().code, ErrorCode::Conflict);
        QVERIFY(next.error().message.endsWith(u'.'));
      }
    }
  }
}

void TestAlarmStates::theTableIsWhole() {
  QCOMPARE(alarmStatesTable.size(), alarmStates.size());
  for (std::size_t i = 0; i < alarmStates.size(); ++i) {
    QCOMPARE(alarmStatesTable[i].from, alarmStates[i]);
    QCOMPARE(QByteArray(alarmStatesTable[i].to).size(), qsizetype(alarmEvents.size()));
  }
}

void TestAlarmStates::randomEventsKeepTheInvariants() {
  QRandomGenerator random(18);
  for (int run = 0; run < 2000; ++run) {
    const bool isLatching = random.bounded(2) == 1;
    AlarmState state = AlarmState::Normal;
    bool isActive = false;
    for (int step = 0; step < 60; ++step) {
      const AlarmEvent event = alarmEvents[random.bounded(quint32(alarmEvents.size()))];
      const bool isActiveAfter = event == AlarmEvent::BecomesActive     ? true
                                 : event == AlarmEvent::ReturnsToNormal ? false
                                                                        : isActive;
      const auto next = nextAlarmState(state, event, isActiveAfter, isLatching);
      if (!next) continue;  // the condition's own events are refused where they change nothing
      isActive = isActiveAfter;
      const AlarmState before = state;
      state = *next;
      QVERIFY(!(isHidden(state) && isUnacknowledged(state)));
      if (state == AlarmState::Unacknowledged || state == AlarmState::Acknowledged) {
        QVERIFY(isActive);
      } else if (!isHidden(state)) {
        QVERIFY(!isActive);
      }
      if (state == AlarmState::LatchedAcknowledged || state == AlarmState::LatchedUnacknowledged) {
        QVERIFY(isLatching);
      }
      if (state == AlarmState::ReturnedUnacknowledged) QVERIFY(!isLatching);
      // Nobody but a person takes an alarm's word away.
      if (isUnacknowledged(before) && !isUnacknowledged(state)) {
        QVERIFY(event == AlarmEvent::Acknowledge || isHidden(state));
      }
      if (before == AlarmState::OutOfService && state != before) {
        QCOMPARE(event, AlarmEvent::ReturnToService);
      }
    }
  }
}

void TestAlarmStates::leavingAgreesWithTheCondition() {
  const std::array<std::pair<AlarmEvent, AlarmEvent>, 3> doors{{
      {AlarmEvent::Shelve, AlarmEvent::Unshelve},
      {AlarmEvent::Suppress, AlarmEvent::Unsuppress},
      {AlarmEvent::RemoveFromService, AlarmEvent::ReturnToService},
  }};
  for (const AlarmState from : alarmStates) {
    for (const auto& [enter, leave] : doors) {
      for (const bool isActive : {false, true}) {
        const auto in = nextAlarmState(from, enter, isActive, true);
        if (!in) continue;
        const auto out = nextAlarmState(*in, leave, isActive, true);
        QVERIFY(out.ok());
        QCOMPARE(*out, isActive ? AlarmState::Unacknowledged : AlarmState::Normal);
      }
    }
  }
}

void TestAlarmStates::namesAreStable() {
  for (const AlarmState state : alarmStates) {
    QCOMPARE(alarmStateFromName(alarmStateName(state)), std::optional(state));
    QVERIFY(!alarmStateTitle(state).isEmpty());
  }
  QVERIFY(!alarmStateFromName(QStringLiteral("Normal")).has_value());
  QCOMPARE(alarmStateName(AlarmState::ReturnedUnacknowledged),
           QStringLiteral("returned-unacknowledged"));
  QCOMPARE(alarmPriorityName(AlarmPriority::Critical), QStringLiteral("critical"));
  QCOMPARE(alarmPriorityFromName(QStringLiteral("low")), std::optional(AlarmPriority::Low));
  QCOMPARE(alarmSourceFromName(QStringLiteral("system")), std::optional(AlarmSource::System));
}

namespace {
const RegisterTest<TestAlarmStates> registeredTestAlarmStates;
}

}  // namespace linewarden::test

#include "test_alarm_states.moc"

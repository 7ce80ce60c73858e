// SPDX-License-Identifier: GPL-3.0-or-later
#include "listed_alarms.h"
#include "tests/support/manual_clock.h"
#include "tests/support/run_tests.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace linewarden::test {

using namespace ui;

namespace {

AlarmView randomAlarm(QRandomGenerator& dice, int number, qint64 second) {
  static constexpr std::array states{AlarmState::Unacknowledged, AlarmState::Acknowledged,
                                     AlarmState::ReturnedUnacknowledged, AlarmState::Shelved};
  AlarmView view =
      listedAlarm(QStringLiteral("a%1").arg(number), static_cast<AlarmPriority>(number % 4), second,
                  states.at(dice.bounded(quint32{4})));
  if (number % 3 == 0) view.definition.line = QStringLiteral("L2");
  if (number % 7 == 0) view.definition.line.clear();
  view.source = static_cast<AlarmSource>(number % 3);
  return view;
}

/// A model, watched, with its clock.
struct ListedModel {
  ManualClock clock;
  std::shared_ptr<const Plant> plant = listedPlant();
  AlarmListModel model{plant, clock};
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

}  // namespace

class TestAlarmListModel : public QObject {
  Q_OBJECT

 private slots:
  static void putsFirstWhatWaitsThenPriorityThenTheNewest() {
    ListedModel listed;
    listed.model.take({listedAlarm("low", AlarmPriority::Low, 9),
                       listedAlarm("seen", AlarmPriority::Critical, 9, AlarmState::Acknowledged),
                       listedAlarm("old", AlarmPriority::High, 1),
                       listedAlarm("new", AlarmPriority::High, 2),
                       listedAlarm("critical", AlarmPriority::Critical, 0)});
    QCOMPARE(listedRows(listed.model), QStringList({"critical", "new", "old", "low", "seen"}));
  }

  static void movesOneThatChangesAndKeepsItChosen() {
    ListedModel listed;
    QList<AlarmView> alarms{listedAlarm("a", AlarmPriority::High, 3),
                            listedAlarm("b", AlarmPriority::High, 2),
                            listedAlarm("c", AlarmPriority::High, 1)};
    listed.model.take(alarms);
    QItemSelectionModel selection(&listed.model);
    selection.select(listed.model.index(0, 0),
                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QSignalSpy resets(&listed.model, &QAbstractItemModel::modelReset);
    alarms[0].record.state = AlarmState::Acknowledged;
    listed.model.take(alarms, {AlarmId{QStringLiteral("a")}});
    QCOMPARE(listedRows(listed.model), QStringList({"b", "c", "a"}));
    QVERIFY(selection.isRowSelected(2, {}));
    QVERIFY(!selection.isRowSelected(0, {}));
    QVERIFY(resets.isEmpty());
  }

  static void looksOnlyAtWhatIsSaidToHaveChanged() {
    ListedModel listed;
    QList<AlarmView> alarms{listedAlarm("a", AlarmPriority::High, 2),
                            listedAlarm("b", AlarmPriority::High, 1)};
    listed.model.take(alarms);
    const QSignalSpy changes(&listed.model, &QAbstractItemModel::dataChanged);
    listed.model.take(alarms, {AlarmId{QStringLiteral("b")}});
    QVERIFY(changes.isEmpty());
    alarms[1].isChattering = true;
    listed.model.take(alarms, {AlarmId{QStringLiteral("b")}});
    QCOMPARE(changes.size(), 1);
    alarms.removeLast();
    listed.model.take(alarms, {AlarmId{QStringLiteral("b")}});
    QCOMPARE(listedRows(listed.model), QStringList{"a"});
  }

  static void standsAsOneBuiltAnewWhateverHappens_data() {
    QTest::addColumn<int>("grouping");
    QTest::addColumn<int>("column");
    for (int grouping = 0; grouping < 4; ++grouping) {
      for (const int column : {-1, 1, 2}) {
        QTest::addRow("grouping %d, column %d", grouping, column) << grouping << column;
      }
    }
  }
  static void standsAsOneBuiltAnewWhateverHappens() {
    QFETCH(const int, grouping);
    QFETCH(const int, column);
    ListedModel listed;
    AlarmSort sort;
    if (column >= 0) sort = {static_cast<AlarmColumn>(column), true};
    listed.model.setGrouping(static_cast<AlarmGrouping>(grouping));
    listed.model.setSort(sort);
    listed.model.setFilter({{}, {}, AlarmStateFilter::Any, {}, {}, QStringLiteral("alarm")});
    const QSignalSpy resets(&listed.model, &QAbstractItemModel::modelReset);
    QRandomGenerator dice(20'260'101);
    QHash<int, AlarmView> standing;
    for (int step = 0; step < 300; ++step) {
      QSet<AlarmId> changed;
      for (int i = 0; i < 3; ++i) {
        const int number = dice.bounded(40);
        changed += AlarmId{QStringLiteral("a%1").arg(number)};
        if (dice.bounded(4) == 0) {
          standing.remove(number);
        } else {
          standing[number] = randomAlarm(dice, number, step * 4 + dice.bounded(4));
          // Now and then one that the filter hides.
          if (dice.bounded(6) == 0) standing[number].definition.title = QStringLiteral("Other");
        }
      }
      listed.model.take(standing.values(), changed);
      QVERIFY(!listed.model.isBehind());
    }
    AlarmListModel anew(listed.plant, listed.clock);
    anew.setGrouping(listed.model.grouping());
    anew.setSort(sort);
    anew.setFilter(listed.model.filter());
    anew.take(standing.values());
    QCOMPARE(listedRows(listed.model), listedRows(anew));
    QCOMPARE(listed.model.shownCount(), anew.shownCount());
    for (int row = 0; row < anew.rowCount(); ++row) {
      const QModelIndex text = listed.model.index(row, static_cast<int>(AlarmColumn::Text));
      QCOMPARE(text.data().toString(), anew.index(row, text.column()).data().toString());
    }
    QVERIFY(resets.isEmpty());
  }

  static void groupsByLineUnderHeads() {
    ListedModel listed;
    listed.model.setGrouping(AlarmGrouping::Line);
    AlarmView second = listedAlarm("second", AlarmPriority::Critical, 5);
    second.definition.line = QStringLiteral("L2");
    AlarmView none = listedAlarm("none", AlarmPriority::Critical, 6);
    none.definition.line.clear();
    listed.model.take({second, none, listedAlarm("first", AlarmPriority::Low, 1)});
    QCOMPARE(listedRows(listed.model),
             QStringList({"[Line 1]", "first", "[Line 2]", "second", "[No line]", "none"}));
    QVERIFY(!listed.model.flags(listed.model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(listed.model.index(0, static_cast<int>(AlarmColumn::Text))
                .data()
                .toString()
                .contains(QStringLiteral("1 unacknowledged")));
    listed.model.take({none}, {second.record.id, AlarmId{QStringLiteral("first")}});
    QCOMPARE(listedRows(listed.model), QStringList({"[No line]", "none"}));
  }

  static void groupsWhatFollowedUnderTheFirstOut() {
    ListedModel listed;
    listed.model.setGrouping(AlarmGrouping::Root);
    const AlarmView root = listedAlarm("root", AlarmPriority::Low, 100);
    const AlarmView follower = listedAlarm("follower", AlarmPriority::Critical, 104);
    const AlarmView later = listedAlarm("later", AlarmPriority::Low, 130);
    listed.model.take({follower, root, later});
    QCOMPARE(listedRows(listed.model), QStringList({"later", "root", "follower"}));
    const QModelIndex text = listed.model.index(1, static_cast<int>(AlarmColumn::Text));
    QVERIFY(text.data().toString().contains(QStringLiteral("1")));
    QVERIFY(!listed.model.itemAt(2).isRoot());
    // Without it the next is the first.
    listed.model.take({follower, later}, {root.record.id});
    QCOMPARE(listedRows(listed.model), QStringList({"later", "follower"}));
    QVERIFY(listed.model.itemAt(1).isRoot());
  }

  static void worksManyChangesOffInParts() {
    ListedModel listed;
    QList<AlarmView> alarms;
    for (int i = 0; i < 10'000; ++i) {
      alarms += listedAlarm(QString::number(i), static_cast<AlarmPriority>(i % 4), i);
    }
    listed.model.take(alarms);
    QCOMPARE(listed.model.rowCount(), 10'000);
    QVERIFY(!listed.model.isBehind());
    QSet<AlarmId> changed;
    for (int i = 0; i < 2000; ++i) {
      alarms[i].record.state = AlarmState::Acknowledged;
      changed += alarms.at(i).record.id;
    }
    listed.model.take(alarms, changed);
    QVERIFY(listed.model.isBehind());
    QTRY_VERIFY(!listed.model.isBehind());
    QCOMPARE(listed.model.rowCount(), 10'000);
    QCOMPARE(listed.model.itemAt(9'999).view.record.state, AlarmState::Acknowledged);
  }

  static void saysWhatAppeared() {
    ListedModel listed;
    QList<AlarmView> alarms{listedAlarm("a", AlarmPriority::High, 2)};
    listed.model.take(alarms);
    QSignalSpy parts(&listed.model, &AlarmListModel::partTaken);
    alarms += listedAlarm("b", AlarmPriority::High, 3);
    listed.model.take(alarms);
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.constLast().constFirst().value<QList<AlarmId>>(),
             QList<AlarmId>{alarms.constLast().record.id});
    alarms[0].record.announced = listedSecond(9);
    listed.model.take(alarms);
    QCOMPARE(parts.constLast().constFirst().value<QList<AlarmId>>(),
             QList<AlarmId>{alarms.constFirst().record.id});
    alarms[0].record.state = AlarmState::Acknowledged;
    listed.model.take(alarms);
    QVERIFY(parts.constLast().constFirst().value<QList<AlarmId>>().isEmpty());
  }

  static void showsHostileTextInOneLine() {
    ListedModel listed;
    AlarmView alarm = listedAlarm("a", AlarmPriority::High, 2);
    alarm.record.text = QStringLiteral("one\ntwo \u202e three <b>bold</b>");
    listed.model.take({alarm});
    const QModelIndex text = listed.model.index(0, static_cast<int>(AlarmColumn::Text));
    const QString shown = text.data().toString();
    QVERIFY(!shown.contains(QLatin1Char('\n')));
    QVERIFY(!shown.contains(QChar(0x202e)));
    QVERIFY(text.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
  }
};

namespace {
const RegisterTest<TestAlarmListModel> registeredTestAlarmListModel;
}

}  // namespace linewarden::test

#include "test_alarm_list_model.moc"

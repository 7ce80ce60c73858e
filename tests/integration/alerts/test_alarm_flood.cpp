// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_desk.h"
#include "tests/support/recipe_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// A PLC gone mad: 10,000 alarms that come and go with every reply.
class TestAlarmFlood : public QObject {
  Q_OBJECT

 private slots:
  void losesNoAlarmOfAMadPlc();
};

namespace {

constexpr int madTags = 10'000;
constexpr int madCycles = 6;

std::shared_ptr<const Plant> madPlant() {
  auto plant = std::make_shared<Plant>();
  for (int i = 1; i <= madTags; ++i) {
    Tag tag;
    tag.id = TagId{i};
    tag.name = QStringLiteral("mad%1").arg(i);
    tag.type = DataType::Float64;
    plant->tagIndex.insert(tag.name, plant->tags.size());
    plant->tags += tag;
    AlarmDefinition alarm;
    alarm.id.text = tag.name + QStringLiteral(":high");
    alarm.tag = tag.name;
    alarm.condition.limit = 80;
    plant->alarms += alarm;
  }
  return plant;
}

/// How often each alarm was raised, by the journal.
Result<QHash<QString, qint64>> raisedByJournal(Store& store) {
  return waitFor(store.read([](QSqlDatabase& database) -> Result<QHash<QString, qint64>> {
    auto query =
        runQuery(database, QStringLiteral("SELECT alarm, sum(1 + repeats) FROM alarm_event "
                                          "WHERE what = 'raised' GROUP BY alarm"));
    if (!query) return query.error();
    QHash<QString, qint64> counts;
    while (query->next()) counts.insert(query->value(0).toString(), query->value(1).toLongLong());
    return counts;
  }));
}

}  // namespace

void TestAlarmFlood::losesNoAlarmOfAMadPlc() {
  RecipePlace place(madPlant());
  AlarmDesk desk({*place.store, *place.audit, *place.guard, place.identity->notices(), place.plant,
                  place.clock});
  desk.start();
  qsizetype mostTold = 0;
  QObject here;
  connect(&desk, &AlarmDesk::announced, &here, [&mostTold](const QList<AlarmChange>& changes) {
    mostTold = std::max(mostTold, changes.size());
  });
  for (int cycle = 0; cycle < 2 * madCycles; ++cycle) {
    place.clock.advance(std::chrono::seconds(1));
    ReadingBatch batch;
    for (int i = 1; i <= madTags; ++i) {
      batch.append({TagId{i}, cycle % 2 == 0 ? 90.0 : 10.0, Quality::Good, place.clock.now(), {}});
    }
    desk.consume(batch);
  }
  const Session service = place.guard->serviceSession();
  const auto standing = waitFor(desk.standing(service));
  QVERIFY(standing.ok());
  QCOMPARE(standing->size(), madTags);
  for (const AlarmView& view : *standing) QCOMPARE(view.record.occurrence, madCycles);
  QVERIFY(desk.flood().isFlood);
  qint64 stored = 0;
  const auto allAreStored = [&place, &stored] {
    const auto counts = raisedByJournal(*place.store);
    stored = 0;
    if (!counts || counts->size() != madTags) return false;
    for (const qint64 count : *counts) stored += count;
    return stored == qint64{madTags} * madCycles;
  };
  QTRY_VERIFY_WITH_TIMEOUT(allAreStored(), 120'000);
  QTRY_VERIFY(mostTold > 0);
  QVERIFY(mostTold <= 1000);  // what is told at once stays bounded
}

namespace {
const RegisterTest<TestAlarmFlood> registeredTestAlarmFlood;
}

}  // namespace linewarden::test

#include "test_alarm_flood.moc"

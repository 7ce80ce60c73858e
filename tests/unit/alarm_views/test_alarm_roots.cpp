// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_roots.h"
#include "tests/support/run_tests.h"

#include <QStringList>
#include <QTest>

namespace linewarden::test {

namespace {

/// "id line unit second" an alarm; "-" for an empty part; second 0 was never announced.
QList<AlarmView> alarmsOf(const QStringList& texts) {
  QList<AlarmView> alarms;
  for (const QString& text : texts) {
    const QStringList parts = text.split(QLatin1Char(' '));
    const auto part = [&parts](int at) {
      return parts.at(at) == QLatin1String("-") ? QString() : parts.at(at);
    };
    AlarmView view;
    view.record.id.text = part(0);
    view.definition.line = part(1);
    view.definition.unit = part(2);
    view.record.announced = fromMillis(parts.at(3).toLongLong() * 1000);
    alarms += view;
  }
  return alarms;
}

}  // namespace

class TestAlarmRoots : public QObject {
  Q_OBJECT

 private slots:
  static void findsTheFirstOut_data() {
    QTest::addColumn<QStringList>("alarms");
    QTest::addColumn<QString>("roots");  // of each, in the order of `alarms`
    QTest::newRow("none") << QStringList() << "";
    QTest::newRow("alone") << QStringList{"a L1 - 100"} << "a";
    QTest::newRow("the first of a line leads what follows")
        << QStringList{"b L1 - 105", "a L1 - 100", "c L1 - 109"} << "a a a";
    QTest::newRow("ten seconds belong to it, eleven do not")
        << QStringList{"a L1 - 100", "b L1 - 110", "c L1 - 111"} << "a a c";
    QTest::newRow("counted from the root, not from the one before")
        << QStringList{"a L1 - 100", "b L1 - 108", "c L1 - 115", "d L1 - 118"} << "a a c c";
    QTest::newRow("lines are apart") << QStringList{"a L1 - 100", "b L2 - 101"} << "a b";
    QTest::newRow("units of a line are together")
        << QStringList{"a L1 filler 100", "b L1 capper 103"} << "a a";
    QTest::newRow("without a line by unit")
        << QStringList{"a - boiler 100", "b - boiler 104", "c - chiller 104"} << "a a c";
    QTest::newRow("a unit is no line of the same name")
        << QStringList{"a X - 100", "b - X 101"} << "a b";
    QTest::newRow("without a place alone") << QStringList{"a - - 100", "b - - 100"} << "a b";
    QTest::newRow("never announced alone")
        << QStringList{"a L1 - 100", "b L1 - 0", "c L1 - 0"} << "a b c";
    QTest::newRow("at the same time by id") << QStringList{"b L1 - 100", "a L1 - 100"} << "a a";
  }
  static void findsTheFirstOut() {
    QFETCH(const QStringList, alarms);
    QFETCH(const QString, roots);
    const QList<AlarmView> views = alarmsOf(alarms);
    const QHash<AlarmId, AlarmId> found = alarmRoots(views);
    QStringList told;
    for (const AlarmView& view : views) told += found.value(view.record.id).text;
    QCOMPARE(told.join(QLatin1Char(' ')), roots);
    QCOMPARE(found.size(), views.size());
  }
};

namespace {
const RegisterTest<TestAlarmRoots> registeredTestAlarmRoots;
}

}  // namespace linewarden::test

#include "test_alarm_roots.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/production/shift_time.h"
#include "production_plant.h"
#include "tests/support/run_tests.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

namespace linewarden::test {

namespace {

UtcTime utc(const QString& iso) {
  return fromMillis(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch());
}

}  // namespace

class TestShiftTime : public QObject {
  Q_OBJECT

 private slots:
  void findsTheShift_data() {
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    // Rome is UTC+1 in winter, UTC+2 in summer.
    QTest::newRow("winter morning") << "2026-01-15T09:00:00Z"
                                    << "Early"
                                    << "2026-01-15T05:00:00Z"
                                    << "2026-01-15T13:00:00Z";
    QTest::newRow("summer morning") << "2026-07-15T09:00:00Z"
                                    << "Early"
                                    << "2026-07-15T04:00:00Z"
                                    << "2026-07-15T12:00:00Z";
    QTest::newRow("first moment") << "2026-01-15T13:00:00Z"
                                  << "Late"
                                  << "2026-01-15T13:00:00Z"
                                  << "2026-01-15T21:00:00Z";
    QTest::newRow("before midnight") << "2026-01-15T22:30:00Z"
                                     << "Night"
                                     << "2026-01-15T21:00:00Z"
                                     << "2026-01-16T05:00:00Z";
    QTest::newRow("after midnight") << "2026-01-16T03:00:00Z"
                                    << "Night"
                                    << "2026-01-15T21:00:00Z"
                                    << "2026-01-16T05:00:00Z";
    QTest::newRow("spring: an hour shorter") << "2026-03-29T02:30:00Z"
                                             << "Night"
                                             << "2026-03-28T21:00:00Z"
                                             << "2026-03-29T04:00:00Z";
    QTest::newRow("autumn: an hour longer") << "2026-10-25T02:30:00Z"
                                            << "Night"
                                            << "2026-10-24T20:00:00Z"
                                            << "2026-10-25T05:00:00Z";
  }
  void findsTheShift() {
    QFETCH(const QString, now);
    QFETCH(const QString, title);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const auto shift = shiftAt(*productionPlant(), utc(now));
    QVERIFY(shift.has_value());
    QCOMPARE(shift->title, title);
    QCOMPARE(toIsoUtc(shift->from), toIsoUtc(utc(from)));
    QCOMPARE(toIsoUtc(shift->to), toIsoUtc(utc(to)));
  }

  void findsNoneBetweenShifts() {
    auto plant = productionPlant();
    plant->shifts = {{QStringLiteral("Day"), QTime(8, 0), QTime(16, 0)}};
    QVERIFY(!shiftAt(*plant, utc(QStringLiteral("2026-01-15T15:00:00Z"))).has_value());
    QVERIFY(shiftAt(*plant, utc(QStringLiteral("2026-01-15T14:59:59Z"))).has_value());
    plant->shifts.clear();
    QVERIFY(!shiftAt(*plant, utc(QStringLiteral("2026-01-15T12:00:00Z"))).has_value());
  }

  void letsShiftsMeetAtEachHour_data() {
    QTest::addColumn<QTime>("border");
    QTest::newRow("before the change") << QTime(1, 0);
    QTest::newRow("at the change") << QTime(2, 0);
    QTest::newRow("in the hour that is skipped or comes twice") << QTime(2, 30);
    QTest::newRow("after the change") << QTime(3, 0);
  }
  void letsShiftsMeetAtEachHour() {
    QFETCH(const QTime, border);
    auto plant = productionPlant();
    plant->shifts = {{QStringLiteral("A"), border, QTime(14, 0)},
                     {QStringLiteral("B"), QTime(14, 0), border}};
    for (const char* day : {"2026-03-28T12:30:00Z", "2026-10-24T12:30:00Z"}) {
      // Every moment of the two days around the change belongs to exactly one shift.
      UtcTime now = utc(QString::fromLatin1(day));
      const UtcTime end = now + std::chrono::hours(36);
      while (now < end) {
        const auto shift = shiftAt(*plant, now);
        QVERIFY2(shift.has_value(), qPrintable(toIsoUtc(now)));
        QVERIFY(shift->from <= now && now < shift->to);
        QVERIFY(shift->to - shift->from < std::chrono::hours(16));
        now = shift->to;
      }
    }
  }

  void takesTheWorkstationsZoneWhereThePlantNamesNone() {
    auto plant = productionPlant();
    plant->site.timeZone.clear();
    const QDateTime local(QDate(2026, 1, 15), QTime(10, 0));
    const auto shift = shiftAt(*plant, fromMillis(local.toMSecsSinceEpoch()));
    QVERIFY(shift.has_value());
    QCOMPARE(shift->title, QStringLiteral("Early"));
  }
};

static const RegisterTest<TestShiftTime> registeredTestShiftTime;

}  // namespace linewarden::test

#include "test_shift_time.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_views.h"
#include "tests/support/people_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

namespace {

SavedAlarmView viewOf(const QString& name, const QString& text = QStringLiteral("torque")) {
  return {name, {{QStringLiteral("text"), text}}};
}

struct ViewsPlace : PeoplePlace {
  AlarmViews views{*store, *audit, *guard};

  [[nodiscard]] QStringList names(const Session& session) {
    QStringList all;
    const auto saved = waitFor(views.list(session));
    if (!saved) return {saved.error().message};
    for (const SavedAlarmView& view : *saved) all += view.name;
    return all;
  }
};

}  // namespace

class TestAlarmViews : public QObject {
  Q_OBJECT

 private slots:
  static void keepsEachPersonsOwn() {
    ViewsPlace place;
    const Session rossi = place.enter(QStringLiteral("rossi"));
    const Session meyer = place.enter(QStringLiteral("meyer"));
    QVERIFY(waitFor(place.views.save(rossi, viewOf(QStringLiteral("Night")))).ok());
    QVERIFY(waitFor(place.views.save(rossi, viewOf(QStringLiteral("  Day ")))).ok());
    QCOMPARE(place.names(rossi), QStringList({QStringLiteral("Day"), QStringLiteral("Night")}));
    QCOMPARE(place.names(meyer), QStringList());
    QVERIFY(place.actions().contains(QStringLiteral("alarm-view.saved")));
  }

  static void replacesOneOfTheSameName() {
    ViewsPlace place;
    const Session rossi = place.enter();
    QVERIFY(waitFor(place.views.save(rossi, viewOf(QStringLiteral("Night")))).ok());
    const auto other = viewOf(QStringLiteral("Night"), QStringLiteral("level"));
    QVERIFY(waitFor(place.views.save(rossi, other)).ok());
    const auto saved = waitFor(place.views.list(rossi));
    QVERIFY(saved.ok());
    QCOMPARE(saved->size(), 1);
    QCOMPARE(saved->constFirst().content, other.content);
  }

  static void removesOneAndSaysWhenThereIsNone() {
    ViewsPlace place;
    const Session rossi = place.enter();
    QVERIFY(waitFor(place.views.save(rossi, viewOf(QStringLiteral("Night")))).ok());
    QVERIFY(waitFor(place.views.remove(rossi, QStringLiteral("Night"))).ok());
    QCOMPARE(place.names(rossi), QStringList());
    const auto again = waitFor(place.views.remove(rossi, QStringLiteral("Night")));
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::NotFound);
  }

  static void refusesNamesAndContentsOutOfBounds_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << QString() << "a";
    QTest::newRow("spaces alone") << QStringLiteral("   ") << "a";
    QTest::newRow("too long a name") << QString(61, QLatin1Char('n')) << "a";
    QTest::newRow("a line's end") << QStringLiteral("a\nb") << "a";
    QTest::newRow("a mark that turns the writing") << QStringLiteral("a\u202eb") << "a";
    QTest::newRow("too much content") << QStringLiteral("Night") << QString(5000, QLatin1Char('x'));
  }
  static void refusesNamesAndContentsOutOfBounds() {
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    ViewsPlace place;
    const Session rossi = place.enter();
    const auto saved = waitFor(place.views.save(rossi, viewOf(name, text)));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(place.names(rossi), QStringList());
  }

  static void keepsAHundredAtMost() {
    ViewsPlace place;
    const Session rossi = place.enter();
    for (int i = 0; i < AlarmViews::mostViews; ++i) {
      QVERIFY(waitFor(place.views.save(rossi, viewOf(QString::number(i)))).ok());
    }
    const auto more = waitFor(place.views.save(rossi, viewOf(QStringLiteral("more"))));
    QVERIFY(!more.ok());
    QCOMPARE(more.error().code, ErrorCode::Conflict);
    // One of the same name needs no more room.
    QVERIFY(waitFor(place.views.save(rossi, viewOf(QStringLiteral("7")))).ok());
  }

  static void refusesWhoIsNotSignedIn() {
    ViewsPlace place;
    QVERIFY(!waitFor(place.views.list({})).ok());
    QVERIFY(!waitFor(place.views.save({}, viewOf(QStringLiteral("Night")))).ok());
    QVERIFY(!waitFor(place.views.remove({}, QStringLiteral("Night"))).ok());
  }
};

namespace {
const RegisterTest<TestAlarmViews> registeredTestAlarmViews;
}

}  // namespace linewarden::test

#include "test_alarm_views.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/installation_settings.h"
#include "app/history/history_reader.h"
#include "app/identity/access_guard.h"
#include "app/identity/audit_reader.h"
#include "app/store/store.h"
#include "freeze_desk.h"
#include "heartbeat.h"
#include "held_disk.h"
#include "tests/support/run_tests.h"
#include "two_plcs.h"
#include "ui/line/line_page.h"
#include "ui/line/trend_panel.h"

#include <QAbstractButton>
#include <QSpinBox>

#include <set>

namespace linewarden::test {

using namespace ui;
using namespace std::chrono_literals;

namespace {

constexpr int noFreezePatience = FreezeDesk::patience;
const auto speed = QStringLiteral("L1.speed");
const auto packerSpeed = QStringLiteral("L2.speed");

/// The installation opened anew after the window has gone.
class Afterwards {
 public:
  explicit Afterwards(const FreezePlace& place) {
    auto opened = openPlace(place.place());
    if (!opened) throw BrokenInvariant(opened.error().message.toStdString());
    console_ = std::make_unique<Console>(std::move(opened).value(), clock_);
    service_ = console_->guard().serviceSession();
  }

  [[nodiscard]] QList<Sample> samples(const QString& tag) const {
    const TagId id = console_->plant().tag(tag)->id;
    const UtcTime now = clock_.now();
    const auto series = waitFor(console_->history().read(service_, {id, now - 1h, now + 1h, 0}));
    return series ? series->samples : QList<Sample>();
  }
  /// Actions of the trail, oldest first; empty where the trail is broken.
  [[nodiscard]] QStringList trail() const {
    const auto found = waitFor(console_->auditReader().verify(service_));
    const auto entries = waitFor(console_->auditReader().entriesBefore(service_, 0, 1000));
    QStringList actions;
    if (!found || found->firstBad || !entries) return actions;
    for (const AuditEntry& entry : *entries) actions.prepend(entry.event.action);
    return actions;
  }
  [[nodiscard]] std::chrono::minutes idleLock() const {
    return console_->settings().values().idleLock;
  }

 private:
  SystemClock clock_;
  std::unique_ptr<Console> console_;
  Session service_;
};

/// The time of the tag's newest sample in the store; the event loop goes on meanwhile.
std::optional<UtcTime> newestStored(const FreezeDesk& desk, const QString& tag) {
  Console& console = *desk.session.console();
  const UtcTime now = desk.clock.now();
  const HistoryQuery query{console.plant().tag(tag)->id, now - 1h, now + 1h, 0};
  auto read = console.history().read(desk.session.session(), query);
  if (!QTest::qWaitFor([&read] { return read.isFinished(); }, noFreezePatience))
    return std::nullopt;
  const Result<Series> series = read.result();
  if (!series || series->samples.isEmpty()) return std::nullopt;
  return series->samples.last().time;
}

}  // namespace

/// The window's promise: with the disk taking nothing and one PLC hanging it goes on, and
/// what had to wait is done once the disk is back. Each test reports the longest time the
/// GUI thread's event loop stood still; there is no verdict on that figure, only on whether
/// that thread asked the disk for anything.
class TestNoFreeze : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY(plcs_.start());
    original_ = std::make_unique<FreezePlace>(plcs_.plantFile());
  }
  void init() { plcs_.answerAgain(); }

  void opensPagesAndPalette();
  void drawsAnotherTheme();
  void goesOnWithThePlcThatAnswers();
  void readsHistory();
  void keepsAChangedSettingForLater();
  void locksAtOnceAndUnlocksWhenItIsRecorded();
  void losesNoRecord();

 private:
  TwoPlcs plcs_;
  std::unique_ptr<FreezePlace> original_;
};

void TestNoFreeze::opensPagesAndPalette() {
  const FreezePlace place(*original_);
  FreezeDesk desk(place);
  QVERIFY(desk.signIn() && desk.hearsBothPlcs());
  plcs_.hang();
  HeldDisk disk;
  QTRY_VERIFY_WITH_TIMEOUT(disk.waiting() > 0, noFreezePatience);
  Heartbeat heart;
  heart.doing("opening pages");
  const std::array<std::pair<const char*, const char*>, 4> ways{
      {{"rail-line", "Line 1, bottling"},
       {"rail-settings", "Settings"},
       {"rail-overview", "Lines"},
       {"rail-line", "Line 1, bottling"}}};
  for (const auto& [button, title] : ways) {
    QVERIFY(desk.click(button));
    QCOMPARE(desk.title(), QString::fromLatin1(title));
    const qint64 beats = heart.beats();
    QTRY_VERIFY_WITH_TIMEOUT(heart.beats() > beats + 20, noFreezePatience);
  }
  heart.doing("going by palette");
  QVERIFY(desk.goByPalette(QStringLiteral("line 2")));
  QCOMPARE(desk.title(), QStringLiteral("Line 2, packing"));
  QTest::keyClick(&desk.window, Qt::Key_PageUp, Qt::AltModifier);
  QTRY_COMPARE(desk.title(), QStringLiteral("Line 1, bottling"));
  QVERIFY(desk.window.grab().toImage().width() > 0);
  QVERIFY(disk.waiting() > 0);
  QCOMPARE(disk.askedByMaker(), 0);
  heart.report("pages and palette");
}

void TestNoFreeze::drawsAnotherTheme() {
  const FreezePlace place(*original_);
  FreezeDesk desk(place);
  QVERIFY(desk.signIn());
  plcs_.hang();
  {
    HeldDisk disk;
    QTRY_VERIFY_WITH_TIMEOUT(disk.waiting() > 0, noFreezePatience);
    Heartbeat heart;
    heart.doing("drawing the dark theme");
    QVERIFY(desk.goByPalette(QStringLiteral("dark theme")));
    QCOMPARE(themeOf(&desk.window).kind, ThemeKind::Dark);
    QCOMPARE(desk.window.grab().toImage().pixelColor(2, desk.window.height() / 2),
             makeTheme(ThemeKind::Dark).surface);
    heart.doing("drawing the high contrast theme");
    QVERIFY(desk.click("rail-settings") && desk.clickText(QStringLiteral("High contrast")));
    QCOMPARE(themeOf(&desk.window).kind, ThemeKind::HighContrast);
    // Until the view settings' own write stands before the disk as well.
    QTRY_VERIFY_WITH_TIMEOUT(disk.waiting() > 1, noFreezePatience);
    QCOMPARE(disk.askedByMaker(), 0);
    heart.report("themes");
  }
  const QString file = desk.settings.filePath(QStringLiteral("view.ini"));
  const auto kept = [&file] { return ViewSettings(file).theme(); };
  QTRY_COMPARE_WITH_TIMEOUT(kept(), ThemeChoice::HighContrast, noFreezePatience);
  desk.view.setTheme(ThemeChoice::Light);
}

void TestNoFreeze::goesOnWithThePlcThatAnswers() {
  const FreezePlace place(*original_);
  FreezeDesk desk(place);
  QVERIFY(plcs_.setSpeed(400) && desk.signIn() && desk.hearsBothPlcs());
  plcs_.hang();
  const HeldDisk disk;
  QTRY_VERIFY_WITH_TIMEOUT(disk.waiting() > 0, noFreezePatience);
  Heartbeat heart;
  heart.doing("showing live values");
  QVERIFY(desk.click("rail-line"));
  QTRY_COMPARE_WITH_TIMEOUT(desk.row(speed).value, QStringLiteral("400"), noFreezePatience);
  QVERIFY(plcs_.setSpeed(437));
  QTRY_COMPARE_WITH_TIMEOUT(desk.row(speed).value, QStringLiteral("437"), noFreezePatience);
  QCOMPARE(desk.row(speed).quality, QStringLiteral("Good"));
  heart.doing("showing what has no value");
  QTRY_COMPARE_WITH_TIMEOUT(desk.reading(packerSpeed).quality, Quality::Bad, noFreezePatience);
  const QString reason = desk.reading(packerSpeed).reason;
  QVERIFY(!reason.isEmpty());
  QVERIFY(desk.goByPalette(QStringLiteral("line 2")));
  QTRY_COMPARE_WITH_TIMEOUT(desk.row(packerSpeed).quality, QStringLiteral("Bad"), noFreezePatience);
  QVERIFY(desk.row(packerSpeed).spoken.contains(QStringLiteral("no value")));
  QVERIFY(desk.click("rail-overview"));
  QTRY_VERIFY_WITH_TIMEOUT(desk.shows(desk.reading(QStringLiteral("L2.state")).reason),
                           noFreezePatience);
  const auto said = [&desk] {
    for (const PlcStatus& status : desk.session.console()->plcStatuses()) {
      if (status.plc == QStringLiteral("plc-2")) return status.reason;
    }
    return QString();
  };
  QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("did not answer")), noFreezePatience);
  QVERIFY(desk.click("statusPlcs"));
  QVERIFY(desk.shows(QStringLiteral("Packer PLC")));
  QVERIFY(desk.shows(QStringLiteral("did not answer")));
  QVERIFY(disk.waiting() > 0);
  QCOMPARE(disk.askedByMaker(), 0);
  heart.report("live values");
}

void TestNoFreeze::readsHistory() {
  const FreezePlace place(*original_);
  FreezeDesk desk(place);
  QVERIFY(plcs_.setSpeed(400) && desk.signIn());
  // The line page was never open, so it can know these samples from the store alone.
  QTRY_VERIFY_WITH_TIMEOUT(newestStored(desk, speed).has_value(), noFreezePatience);
  const UtcTime stored = *newestStored(desk, speed);
  plcs_.hang();
  const HeldDisk disk;
  QTRY_VERIFY_WITH_TIMEOUT(disk.waiting() > 0, noFreezePatience);
  Heartbeat heart;
  heart.doing("reading history");
  QVERIFY(desk.click("rail-line"));
  for (const char* span : {"1 h", "24 h", "7 d", "15 min"}) {
    QVERIFY(desk.clickText(QString::fromLatin1(span)));
    QTRY_VERIFY_WITH_TIMEOUT(desk.linePage()->isSettled(), noFreezePatience);
    const auto drawn = desk.linePage()->trend()->chart()->valueOf(0, stored);
    QCOMPARE(drawn, std::optional(400.0));
  }
  QVERIFY(disk.waiting() > 0);
  QCOMPARE(disk.askedByMaker(), 0);
  heart.report("history");
}

void TestNoFreeze::keepsAChangedSettingForLater() {
  const FreezePlace place(*original_);
  {
    FreezeDesk desk(place);
    QVERIFY(desk.signIn());
    plcs_.hang();
    HeldDisk disk;
    QTRY_VERIFY_WITH_TIMEOUT(disk.waiting() > 0, noFreezePatience);
    Heartbeat heart;
    heart.doing("changing a setting");
    QVERIFY(desk.click("rail-settings"));
    auto* minutes = desk.find<QSpinBox>("idleLock");
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("23"));
    QVERIFY(desk.click("saveIdleLock"));
    heart.doing("going on while it waits");
    QVERIFY(desk.click("rail-overview"));
    QCOMPARE(desk.title(), QStringLiteral("Lines"));
    QVERIFY(desk.click("rail-settings"));
    const qint64 beats = heart.beats();
    QTRY_VERIFY_WITH_TIMEOUT(heart.beats() > beats + 20, noFreezePatience);
    // Not said to be done before it is durable.
    QCOMPARE(desk.session.console()->settings().values().idleLock, 10min);
    QVERIFY(!desk.shows(QStringLiteral("now locks after")));
    QVERIFY(disk.waiting() > 0);
    QCOMPARE(disk.askedByMaker(), 0);
    disk.release();
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.console()->settings().values().idleLock, 23min,
                              noFreezePatience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(QStringLiteral("now locks after 23")), noFreezePatience);
    heart.report("a setting");
  }
  const Afterwards after(place);
  QCOMPARE(after.idleLock(), 23min);
  QCOMPARE(after.trail().count(QStringLiteral("settings.changed")), 1);
}

void TestNoFreeze::locksAtOnceAndUnlocksWhenItIsRecorded() {
  const FreezePlace place(*original_);
  {
    FreezeDesk desk(place);
    QVERIFY(desk.signIn());
    plcs_.hang();
    HeldDisk disk;
    QTRY_VERIFY_WITH_TIMEOUT(disk.waiting() > 0, noFreezePatience);
    Heartbeat heart;
    heart.doing("locking");
    QVERIFY(desk.click("statusLock"));
    QCOMPARE(desk.session.stage(), Stage::Locked);
    QVERIFY(desk.shows(QStringLiteral("The console is locked")));
    QVERIFY(!desk.shows(QStringLiteral("Line 1, bottling")));
    heart.doing("unlocking");
    QVERIFY(desk.unlockByHand());
    const auto* unlock = desk.find<QAbstractButton>("lockUnlock");
    QVERIFY(!unlock->isEnabled());
    // Time for Argon2id. Whoever is right must still wait for the disk: a code that counted
    // before it is durably used up could be used again.
    const qint64 beats = heart.beats();
    QTRY_VERIFY_WITH_TIMEOUT(heart.beats() > beats + 400, noFreezePatience);
    QCOMPARE(desk.session.stage(), Stage::Locked);
    QVERIFY(desk.find("statusPlcs")->isVisible());
    QVERIFY(disk.waiting() > 0);
    QCOMPARE(disk.askedByMaker(), 0);
    disk.release();
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.stage(), Stage::SignedIn, noFreezePatience);
    heart.report("lock and unlock");
  }
  const QStringList trail = Afterwards(place).trail();
  const auto locked = trail.indexOf(QStringLiteral("session.locked"));
  QVERIFY(locked >= 0);
  QVERIFY(trail.indexOf(QStringLiteral("session.unlocked")) > locked);
}

void TestNoFreeze::losesNoRecord() {
  const FreezePlace place(*original_);
  std::set<UtcTime> heard;
  {
    FreezeDesk desk(place);
    QVERIFY(desk.signIn() && desk.hearsBothPlcs());
    plcs_.hang();
    HeldDisk disk;
    QTRY_VERIFY_WITH_TIMEOUT(disk.waiting() > 0, noFreezePatience);
    Heartbeat heart;
    heart.doing("listening");
    const auto listen = [&desk, &heard] {
      const Reading reading = desk.reading(speed);
      if (reading.quality == Quality::Good) heard.insert(reading.sourceTime);
      return heard.size() >= 20;
    };
    QVERIFY(QTest::qWaitFor(listen, noFreezePatience));
    QVERIFY(newestStored(desk, speed) < std::optional(*heard.rbegin()));
    QVERIFY(disk.waiting() > 0);
    QCOMPARE(disk.askedByMaker(), 0);
    QVERIFY(!disk.gaveUp());
    disk.release();
    QTRY_VERIFY_WITH_TIMEOUT(newestStored(desk, speed) >= std::optional(*heard.rbegin()),
                             noFreezePatience);
    heart.report("recording");
  }
  std::set<UtcTime> kept;
  for (const Sample& sample : Afterwards(place).samples(speed)) {
    if (sample.quality == Quality::Good) kept.insert(sample.time);
  }
  for (const UtcTime time : heard) QVERIFY2(kept.contains(time), qPrintable(toIsoUtc(time)));
}

static const RegisterTest<TestNoFreeze> registeredTestNoFreeze;

}  // namespace linewarden::test

#include "test_no_freeze.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/live_plant.h"
#include "tests/support/run_tests.h"
#include "ui/overview/line_card.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/state_view.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace linewarden::ui;
using namespace std::chrono_literals;

class TestOverviewPage : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    peers_ = std::make_unique<LivePlant>(LivePlant::demoPlant());
    peers_->publishUsual();
    page_ = std::make_unique<OverviewPage>(peers_->plant, peers_->board, peers_->clock);
    page_->resize(1120, 700);
    page_->show();
  }
  void cleanup() {
    page_.reset();
    peers_.reset();
  }

  void showsEveryLine();
  void bringsTroubleToTheTop();
  void keepsTheOrderUnderTheHand();
  void ordersAnewWhenTheHandRests();
  void keepsRoomForItsTexts();
  void opensALineByKeyAndClick_data();
  void opensALineByKeyAndClick();
  void marksStaleValues();
  void tellsWhyALineIsNotKnown();
  void tellsWhenThereIsNoLine();
  void tellsWhoMayNotSeeIt();
  void forgetsTheSessionOnLeave();
  void drawsPictures();

 private:
  void enter() { page_->enter(peers_->signIn({Role::Operator}), {}); }
  [[nodiscard]] LineCard* card(const QString& line) const {
    for (LineCard* card : page_->findChildren<LineCard*>()) {
      if (card->line() == line) return card;
    }
    return nullptr;
  }
  // A tag of the line with a high-high limit, driven beyond it.
  void breach(const QString& line) {
    for (const Tag& tag : peers_->plant->tags) {
      if (!tag.name.startsWith(line + QLatin1Char('.')) || !tag.limits.highHigh) continue;
      Reading reading = peers_->usual(tag, peers_->clock.now());
      reading.value = *tag.limits.highHigh + 1;
      peers_->values.publish({reading});
      return;
    }
    QFAIL("the demo plant has no high-high limit on this line");
  }

  std::unique_ptr<LivePlant> peers_;
  std::unique_ptr<OverviewPage> page_;
};

void TestOverviewPage::showsEveryLine() {
  enter();
  QCOMPARE(page_->shownOrder(),
           (QStringList{QStringLiteral("L1"), QStringLiteral("L2"), QStringLiteral("L3")}));
  QVERIFY(card(QStringLiteral("L1"))->accessibleName().contains(QStringLiteral("Running")));
  QVERIFY(page_->isSettled());
}

void TestOverviewPage::bringsTroubleToTheTop() {
  enter();
  breach(QStringLiteral("L3"));
  page_->refresh();
  QCOMPARE(page_->shownOrder().first(), QStringLiteral("L3"));
}

void TestOverviewPage::keepsTheOrderUnderTheHand() {
  enter();
  page_->activateWindow();
  card(QStringLiteral("L1"))->setFocus();
  QTRY_VERIFY(card(QStringLiteral("L1"))->hasFocus());
  breach(QStringLiteral("L3"));
  page_->refresh();
  QCOMPARE(page_->shownOrder().first(), QStringLiteral("L1"));
  card(QStringLiteral("L1"))->clearFocus();
  page_->refresh();
  QCOMPARE(page_->shownOrder().first(), QStringLiteral("L3"));
}

void TestOverviewPage::ordersAnewWhenTheHandRests() {
  enter();
  page_->activateWindow();
  card(QStringLiteral("L1"))->setFocus();
  QTRY_VERIFY(card(QStringLiteral("L1"))->hasFocus());
  page_->refresh();
  breach(QStringLiteral("L3"));
  page_->refresh();
  QCOMPARE(page_->shownOrder().first(), QStringLiteral("L1"));
  peers_->clock.advance(10s);
  page_->refresh();
  QCOMPARE(page_->shownOrder().first(), QStringLiteral("L3"));
  QVERIFY(card(QStringLiteral("L1"))->hasFocus());
}

void TestOverviewPage::keepsRoomForItsTexts() {
  enter();
  page_->resize(900, 500);
  page_->refresh();
  QCoreApplication::processEvents();
  const LineCard* line = card(QStringLiteral("L1"));
  QVERIFY(line->height() >= line->minimumSizeHint().height());
  QVERIFY(line->width() >= line->minimumSizeHint().width());
  QCOMPARE(QAccessible::queryAccessibleInterface(card(QStringLiteral("L1")))->role(),
           QAccessible::Button);
}

void TestOverviewPage::opensALineByKeyAndClick_data() {
  QTest::addColumn<int>("key");
  QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
  QTest::newRow("Space") << static_cast<int>(Qt::Key_Space);
  QTest::newRow("click") << 0;
}

void TestOverviewPage::opensALineByKeyAndClick() {
  QFETCH(const int, key);
  enter();
  QSignalSpy spy(page_.get(), &Page::openRequested);
  LineCard* line = card(QStringLiteral("L2"));
  if (key == 0) {
    QTest::mouseClick(line, Qt::LeftButton);
  } else {
    QTest::keyClick(line, static_cast<Qt::Key>(key));
  }
  QCOMPARE(spy.count(), 1);
  QCOMPARE(spy.first().first().toString(), QStringLiteral("line:L2"));
}

void TestOverviewPage::marksStaleValues() {
  enter();
  peers_->clock.advance(60s);
  page_->refresh();
  QVERIFY(card(QStringLiteral("L1"))->accessibleName().contains(QStringLiteral("Stale")));
}

void TestOverviewPage::tellsWhyALineIsNotKnown() {
  enter();
  Reading bad{peers_->plant->tag(QStringLiteral("L1.state"))->id,
              {},
              Quality::Bad,
              peers_->clock.now(),
              QStringLiteral("The PLC does not answer.")};
  peers_->values.publish({bad});
  page_->refresh();
  QVERIFY(card(QStringLiteral("L1"))->accessibleName().contains(QStringLiteral("Unknown")));
  QCOMPARE(page_->shownOrder().first(), QStringLiteral("L1"));
}

void TestOverviewPage::tellsWhenThereIsNoLine() {
  LivePlant peers(std::make_shared<Plant>());
  OverviewPage page(peers.plant, peers.board, peers.clock);
  page.show();
  page.enter(peers.signIn({Role::Operator}), {});
  QCOMPARE(page.findChildren<StateView*>().size(), 3);
  QVERIFY(page.findChildren<LineCard*>().isEmpty());
  QVERIFY(page.isSettled());
}

void TestOverviewPage::tellsWhoMayNotSeeIt() {
  page_->enter({}, {});
  QVERIFY(page_->isSettled());
  QVERIFY(!card(QStringLiteral("L1"))->isVisible());
}

void TestOverviewPage::forgetsTheSessionOnLeave() {
  enter();
  page_->leave();
  QVERIFY(!page_->isSettled());
  QVERIFY(!card(QStringLiteral("L1"))->isVisible());
}

// With LINEWARDEN_PICTURES set to a folder, saves what the page looks like, for eyes.
void TestOverviewPage::drawsPictures() {
  const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
  if (folder.isEmpty()) QSKIP("LINEWARDEN_PICTURES names no folder");
  enter();
  for (int minute = 0; minute < 60; ++minute) {
    peers_->clock.advance(60s);
    peers_->publishUsual();
  }
  breach(QStringLiteral("L2"));
  peers_->values.publish({peers_->reading(QStringLiteral("L3.state"), qint64{3})});
  auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
  for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
    applyTheme(*application, kind);
    for (const QSize size : {QSize(1120, 700), QSize(1740, 980)}) {
      page_->resize(size);
      page_->refresh();
      QCoreApplication::processEvents();
      QVERIFY(page_->grab().save(
          QStringLiteral("%1/overview-%2-%3.png").arg(folder, themeName(kind)).arg(size.width())));
    }
  }
  applyTheme(*application, ThemeKind::Light);
}

static const RegisterTest<TestOverviewPage> registeredTestOverviewPage;

}  // namespace linewarden::test

#include "test_overview_page.moc"

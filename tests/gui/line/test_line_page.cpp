// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translation.h"
#include "tests/support/live_plant.h"
#include "tests/support/run_tests.h"
#include "ui/line/line_page.h"
#include "ui/line/tag_table.h"
#include "ui/line/trend_export.h"
#include "ui/line/trend_panel.h"
#include "ui/line/unit_card.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/trend_legend.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace linewarden::test {

using namespace linewarden::ui;
using namespace std::chrono_literals;

class TestLinePage : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    peers_ = std::make_unique<LivePlant>(LivePlant::demoPlant());
    recordAnHour();
    page_ = std::make_unique<LinePage>(peers_->plant, peers_->board, peers_->reader, peers_->clock);
    page_->resize(1120, 700);
    page_->show();
    page_->enter(peers_->signIn({Role::ProcessEngineer, Role::Auditor}), QStringLiteral("L1"));
    QTRY_VERIFY(page_->isSettled());
  }
  void cleanup() {
    page_.reset();
    peers_.reset();
  }

  void showsUnitsInFlowOrder();
  void fillsTheTrendFromHistory();
  void joinsLiveToThePast();
  void showsTheChosenUnitsTags();
  void filtersByTyping();
  void togglesATagBySpace();
  void holdsSixTags();
  void movesTheCursorByKeys();
  void panningLeavesLive();
  void savesPictureAndCsv();
  void refusesCsvWithoutPermission();
  void tellsThatThereIsNoSuchLine();
  void opensAtATag();
  void goesFromTopToBottomByTab();
  void squeezesNothing();
  void callsNothingWellThatCannotBeRead();
  void hasRoomForItsHeads_data();
  void hasRoomForItsHeads();
  void drawsPictures();

 private:
  void recordAnHour() {
    ReadingBatch batch;
    const UtcTime now = peers_->clock.now();
    for (UtcTime time = now - 60min; time <= now; time += 5s) {
      // Ten minutes without a connection: a gap in the middle.
      if (time > now - 10min && time < now - 8min) continue;
      for (const Tag& tag : peers_->plant->tags) {
        if (!tag.name.startsWith(QStringLiteral("L1.")) || tag.type == DataType::String) continue;
        Reading reading = peers_->usual(tag, time);
        if (time == now - 10min) reading.quality = Quality::Bad;
        batch.append(reading);
      }
    }
    QFuture<Result<qint64>> done = peers_->history.append(batch);
    done.waitForFinished();
    QVERIFY(done.result().ok());
    peers_->publishUsual();
  }
  [[nodiscard]] TagId tag(const QString& name) const { return peers_->plant->tag(name)->id; }

  std::unique_ptr<LivePlant> peers_;
  std::unique_ptr<LinePage> page_;
};

void TestLinePage::showsUnitsInFlowOrder() {
  QStringList shown;
  for (const UnitCard* card : page_->units()) shown.append(card->unit());
  QCOMPARE(shown, peers_->plant->line(QStringLiteral("L1"))->units);
  QVERIFY(page_->units().first()->accessibleName().contains(QStringLiteral("Running")));
}

void TestLinePage::fillsTheTrendFromHistory() {
  const auto value = page_->trend()->chart()->valueOf(0, peers_->clock.now() - 5min);
  QVERIFY(value.has_value());
  QVERIFY(*value > 390 && *value < 420);
  QVERIFY(!page_->trend()->chart()->valueOf(0, peers_->clock.now() - 9min));
}

void TestLinePage::joinsLiveToThePast() {
  const UtcTime before = peers_->clock.now();
  peers_->clock.advance(1s);
  // Appended: a braced list of one is a false alarm of GCC 12's optimiser.
  ReadingBatch batch;
  batch.append(peers_->reading(QStringLiteral("L1.speed"), 123.0));
  peers_->values.publish(batch);
  page_->refresh();
  QCOMPARE(page_->trend()->chart()->valueOf(0, peers_->clock.now()), std::optional(123.0));
  QVERIFY(page_->trend()->chart()->valueOf(0, before).value_or(0) > 390);
  QVERIFY(page_->trend()->chart()->window().to == peers_->clock.now());
}

void TestLinePage::showsTheChosenUnitsTags() {
  UnitCard* filler = page_->units().at(2);
  QTest::mouseClick(filler, Qt::LeftButton);
  QVERIFY(filler->isChecked());
  QCOMPARE(page_->table()->model()->tags(), peers_->plant->tagsOfUnit(QStringLiteral("L1.filler")));
}

void TestLinePage::filtersByTyping() {
  QTest::mouseClick(page_->units().at(2), Qt::LeftButton);
  const int all = page_->table()->view()->model()->rowCount();
  QTest::keyClicks(page_->table()->view(), QStringLiteral("b"));
  page_->table()->filter()->setText(QStringLiteral("bowl"));
  const int some = page_->table()->view()->model()->rowCount();
  QVERIFY(some >= 1 && some < all);
}

void TestLinePage::togglesATagBySpace() {
  QTest::mouseClick(page_->units().at(2), Qt::LeftButton);
  QTableView* view = page_->table()->view();
  view->setCurrentIndex(view->model()->index(0, 0));
  const auto before = page_->trend()->tags().size();
  QTest::keyClick(view, Qt::Key_Space);
  QCOMPARE(page_->trend()->tags().size(), before + 1);
  QTest::keyClick(view, Qt::Key_Space);
  QCOMPARE(page_->trend()->tags().size(), before);
}

void TestLinePage::holdsSixTags() {
  QSignalSpy told(page_.get(), &Page::told);
  for (const TagId id : peers_->plant->tagsOfUnit(QStringLiteral("L1.filler"))) {
    page_->trend()->add(id);
  }
  QCOMPARE(page_->trend()->tags().size(), 6);
  QVERIFY(told.count() > 0);
  QTest::keyClick(page_->trend()->legend()->entries().first(), Qt::Key_Delete);
  QCOMPARE(page_->trend()->tags().size(), 5);
}

void TestLinePage::movesTheCursorByKeys() {
  TrendChart* chart = page_->trend()->chart();
  QTest::keyClick(chart, Qt::Key_Home);
  QVERIFY(chart->cursorTime() == chart->window().from);
  QTest::keyClick(chart, Qt::Key_Right);
  QVERIFY(*chart->cursorTime() > chart->window().from);
  QVERIFY(chart->accessibleDescription().contains(QStringLiteral("Speed"), Qt::CaseInsensitive));
  QTest::keyClick(chart, Qt::Key_Escape);
  QVERIFY(!chart->cursorTime());
}

void TestLinePage::panningLeavesLive() {
  TrendChart* chart = page_->trend()->chart();
  QTest::keyClick(chart, Qt::Key_Minus);
  QVERIFY(page_->trend()->isLive());
  QTest::keyClick(chart, Qt::Key_Left, Qt::ControlModifier);
  QVERIFY(!page_->trend()->isLive());
  const TimeWindow still = chart->window();
  peers_->clock.advance(5s);
  page_->refresh();
  QVERIFY(chart->window() == still);
  QTRY_VERIFY(page_->isSettled());
}

void TestLinePage::savesPictureAndCsv() {
  QTemporaryDir folder;
  QSignalSpy told(page_.get(), &Page::told);
  const QString picture = folder.filePath(QStringLiteral("trend.png"));
  page_->trend()->exportPicture(picture);
  QTRY_COMPARE(told.count(), 1);
  QVERIFY(QImage(picture).width() > 300);
  const QString csv = folder.filePath(QStringLiteral("trend.csv"));
  page_->trend()->exportCsv(csv);
  QTRY_COMPARE(told.count(), 2);
  QFile file(csv);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray text = file.readAll();
  QVERIFY(text.startsWith("time,tag,value,unit,quality"));
  QVERIFY(text.contains("L1.speed"));
}

void TestLinePage::refusesCsvWithoutPermission() {
  QTemporaryDir folder;
  page_->enter(peers_->signIn({Role::Operator}), QStringLiteral("L1"));
  QSignalSpy told(page_.get(), &Page::told);
  const QString csv = folder.filePath(QStringLiteral("trend.csv"));
  page_->trend()->exportCsv(csv);
  QTRY_COMPARE(told.count(), 1);
  QVERIFY(!QFile::exists(csv));
  QTRY_VERIFY(page_->isSettled());
}

void TestLinePage::tellsThatThereIsNoSuchLine() {
  page_->enter(peers_->signIn({Role::Operator}), QStringLiteral("L9"));
  QVERIFY(page_->isSettled());
  QVERIFY(!page_->table()->isVisible());
}

// An address of the command palette: a line and one of its tags.
void TestLinePage::opensAtATag() {
  const Session session = peers_->signIn({Role::ProcessEngineer});
  page_->enter(session, QStringLiteral("L1"));
  page_->trend()->add(tag(QStringLiteral("L1.capper.torque")));
  const TagId pressure = tag(QStringLiteral("L1.filler.bowl_pressure"));
  page_->enter(session, QStringLiteral("L1:L1.filler.bowl_pressure"));
  QVERIFY(page_->table()->isVisible());
  QVERIFY(page_->units().at(2)->isChecked());
  QVERIFY(page_->trend()->tags().contains(pressure));
  QVERIFY(page_->trend()->tags().contains(tag(QStringLiteral("L1.capper.torque"))));
  const QModelIndex row = page_->table()->view()->currentIndex();
  QCOMPARE(row.data(TagTableModel::TagRole).toLongLong(), pressure.value);
  page_->enter(session, QStringLiteral("L2:L1.speed"));
  QCOMPARE(page_->line(), QStringLiteral("L2"));
  QTRY_VERIFY(page_->isSettled());
}

void TestLinePage::goesFromTopToBottomByTab() {
  const QList<QWidget*> wanted{page_->units().first(),
                               page_->units().last(),
                               page_->table()->filter(),
                               page_->table()->view(),
                               page_->trend()->legend()->entries().first(),
                               page_->trend()->legend()->entries().last(),
                               page_->trend()->chart()};
  QList<QWidget*> met;
  for (QWidget* at = page_->nextInFocusChain(); at != page_.get(); at = at->nextInFocusChain()) {
    if (wanted.contains(at)) met.append(at);
  }
  QCOMPARE(met, wanted);
}

void TestLinePage::squeezesNothing() {
  // In the window's first size the page is seen as a whole.
  auto* scroll = page_->findChild<QScrollArea*>();
  page_->resize(1104, 707);
  QCoreApplication::processEvents();
  QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
  page_->resize(800, 460);
  QCoreApplication::processEvents();
  for (const UnitCard* unit : page_->units()) {
    QVERIFY(unit->height() >= unit->layout()->minimumSize().height());
  }
  QVERIFY(page_->table()->view()->viewport()->height() >= 2 * 3 * gridStep);
  QVERIFY(page_->trend()->chart()->height() >= 8 * gridStep);
}

void TestLinePage::callsNothingWellThatCannotBeRead() {
  const auto says = [this](const QString& text) {
    const QList<QLabel*> labels = page_->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
      return label->isVisible() && label->text() == text;
    });
  };
  QVERIFY(says(QStringLiteral("All within limits")));
  ReadingBatch batch;
  for (const Tag& tag : peers_->plant->tags) {
    if (!tag.name.startsWith(QStringLiteral("L1."))) continue;
    Reading reading = peers_->usual(tag, peers_->clock.now());
    reading.quality = Quality::Bad;
    batch.append(reading);
  }
  peers_->values.publish(batch);
  page_->refresh();
  QVERIFY(!says(QStringLiteral("All within limits")));
}

void TestLinePage::hasRoomForItsHeads_data() {
  QTest::addColumn<QString>("language");
  for (const char* language : {"en", "de", "it", "es", "zh_CN"}) {
    QTest::newRow(language) << QString::fromLatin1(language);
  }
}

void TestLinePage::hasRoomForItsHeads() {
  QFETCH(const QString, language);
  translation::load(language);
  const auto back = qScopeGuard([] { translation::load(QStringLiteral("en")); });
  TagTable table(peers_->plant);
  table.resize(800, 300);
  table.show();
  const QHeaderView* header = table.view()->horizontalHeader();
  for (int column = 0; column < header->count(); ++column) {
    QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column),
             qPrintable(header->model()->headerData(column, Qt::Horizontal).toString()));
  }
}

// With LINEWARDEN_PICTURES set to a folder, saves what the page looks like, for eyes.
void TestLinePage::drawsPictures() {
  const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
  if (folder.isEmpty()) QSKIP("LINEWARDEN_PICTURES names no folder");
  Reading torque =
      peers_->usual(*peers_->plant->tag(QStringLiteral("L1.capper.torque")), peers_->clock.now());
  const Limits& limits = peers_->plant->tag(torque.tag)->limits;
  torque.value = limits.highHigh.value_or(limits.high.value_or(1)) * 1.05;
  peers_->values.publish({torque});
  QTest::mouseClick(page_->units().at(2), Qt::LeftButton);
  page_->trend()->add(tag(QStringLiteral("L1.filler.bowl_pressure")));
  page_->trend()->choose(tag(QStringLiteral("L1.filler.bowl_pressure")));
  auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
  for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
    applyTheme(*application, kind);
    for (const QSize size : {QSize(1120, 700), QSize(1740, 980)}) {
      page_->resize(size);
      page_->refresh();
      QCoreApplication::processEvents();
      QTRY_VERIFY(page_->isSettled());
      QTest::keyClick(page_->trend()->chart(), Qt::Key_End);
      for (int i = 0; i < 6; ++i) {
        QTest::keyClick(page_->trend()->chart(), Qt::Key_Left, Qt::ShiftModifier);
      }
      QVERIFY(page_->grab().save(
          QStringLiteral("%1/line-%2-%3.png").arg(folder, themeName(kind)).arg(size.width())));
    }
  }
  applyTheme(*application, ThemeKind::Light);
}

static const RegisterTest<TestLinePage> registeredTestLinePage;

}  // namespace linewarden::test

#include "test_line_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/live_plant.h"
#include "tests/support/run_tests.h"
#include "ui/line/tag_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

using namespace linewarden::ui;

class TestTagTableModel : public QObject {
  Q_OBJECT

 private slots:
  void keepsTheModelsPromises();
  void drawsOnlyChangedRowsAnew();
  void asksForTheTrendAndDecidesNothing();

 private:
  const std::shared_ptr<const Plant> plant_ = LivePlant::demoPlant();
  const QList<TagId> tags_ = plant_->tagsOfUnit(QStringLiteral("L1.filler"));
};

void TestTagTableModel::keepsTheModelsPromises() {
  TagTableModel model(plant_);
  const QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
  model.setTags(tags_);
  QCOMPARE(model.rowCount(), static_cast<int>(tags_.size()));
  model.setReadings({{tags_.first(), 1.0, Quality::Good, fromMillis(1000), {}}}, fromMillis(2000));
  model.setTrend({tags_.first()});
  model.setTags({});
  QCOMPARE(model.rowCount(), 0);
}

void TestTagTableModel::drawsOnlyChangedRowsAnew() {
  TagTableModel model(plant_);
  model.setTags(tags_);
  const ReadingBatch batch{{tags_.first(), 1.0, Quality::Good, fromMillis(1000), {}}};
  QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
  model.setReadings(batch, fromMillis(2000));
  QCOMPARE(spy.count(), 1);
  model.setReadings(batch, fromMillis(2500));
  QCOMPARE(spy.count(), 1);
  model.setReadings(batch, fromMillis(3500));  // a second older
  QCOMPARE(spy.count(), 2);
}

void TestTagTableModel::asksForTheTrendAndDecidesNothing() {
  TagTableModel model(plant_);
  model.setTags(tags_);
  QSignalSpy spy(&model, &TagTableModel::trendWanted);
  const QModelIndex box = model.index(0, TagTableModel::InTrend);
  QVERIFY(model.setData(box, Qt::Checked, Qt::CheckStateRole));
  QCOMPARE(spy.count(), 1);
  QCOMPARE(box.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
  model.setTrend({tags_.first()});
  QCOMPARE(box.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
}

static const RegisterTest<TestTagTableModel> registeredTestTagTableModel;

}  // namespace linewarden::test

#include "test_tag_table_model.moc"

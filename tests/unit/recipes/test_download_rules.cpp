// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/download_rules.h"
#include "tests/support/recipe_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

namespace {

const QString downloadRulesVolume = QStringLiteral("L1.filler.fill_volume_setpoint");
const QString torque = QStringLiteral("L1.capper.torque_setpoint");
const QString mark = QStringLiteral("L1.recipe_id");
const QString markVersion = QStringLiteral("L1.recipe_version");

DownloadItem item(const QString& tag, double before, double wanted, WriteResult result) {
  DownloadItem one;
  one.parameter = tag == mark || tag == markVersion ? QString() : tag;
  one.tag = tag;
  one.before = before;
  one.wanted = wanted;
  one.result = result;
  return one;
}

QStringList tagsIn(const QList<DownloadItem>& items) {
  QStringList tags;
  for (const DownloadItem& one : items) tags += one.tag;
  return tags;
}

}  // namespace

/// What is written in which order, and what comes back.
class TestDownloadRules : public QObject {
  Q_OBJECT

 private slots:
  void writesWhatFallsBeforeWhatRises() {
    const auto plant = RecipePlace::demoPlant();
    const auto id = [&plant](const QString& tag) { return plant->tag(tag)->id; };
    const download_rules::Held held{
        {id(downloadRulesVolume), 500.0}, {id(torque), 2.0}, {id(mark), 4.0}};
    const auto items =
        download_rules::itemsFor({RecipeId{7}, 3, {}, RecipePlace::content()}, *plant, held);
    QVERIFY(items.ok());
    const QStringList tags = tagsIn(*items);
    QCOMPARE(tags.first(), mark);
    QCOMPARE(items->first().wanted, 0.0);
    QVERIFY(tags.indexOf(torque) < tags.indexOf(downloadRulesVolume));
    QCOMPARE(tags.mid(tags.size() - 2), (QStringList{markVersion, mark}));
    QCOMPARE(items->last().wanted, 7.0);
    QCOMPARE(items->last().before, 0.0);
  }

  void restoresWhatStoodBeforeTheFirstTry() {
    const auto plant = RecipePlace::demoPlant();
    DownloadRecord load;
    load.line = QStringLiteral("L1");
    load.items = {item(mark, 4, 0, WriteResult::Written),
                  item(downloadRulesVolume, 500, 501.5, WriteResult::Written),
                  item(torque, 2.0, 1.8, WriteResult::Unknown)};
    // Took the torque back, then failed on the volume.
    DownloadRecord restore = load;
    restore.items = {item(torque, 1.8, 2.0, WriteResult::Written),
                     item(downloadRulesVolume, 501.5, 500, WriteResult::Refused)};
    QStringList unknown;
    const download_rules::Held held{{plant->tag(torque)->id, 2.0},
                                    {plant->tag(downloadRulesVolume)->id, 501.5},
                                    {plant->tag(mark)->id, 0.0}};
    const auto items = download_rules::itemsToRestore({load, restore}, *plant, held, unknown);
    QVERIFY(unknown.isEmpty());
    QCOMPARE(tagsIn(items), (QStringList{mark, torque, downloadRulesVolume, mark}));
    QCOMPARE(items.at(0).wanted, 0.0);
    QCOMPARE(items.at(1).wanted, 2.0);
    QCOMPARE(items.at(2).wanted, 500.0);
    QCOMPARE(*items.at(2).before, 501.5);
    QCOMPARE(items.at(3).wanted, 4.0);
  }

  void doesNotGuessWhatNobodyRead() {
    const auto plant = RecipePlace::demoPlant();
    DownloadRecord load;
    load.line = QStringLiteral("L1");
    load.items = {item(downloadRulesVolume, 500, 501.5, WriteResult::Unknown)};
    load.items[0].before.reset();
    QStringList unknown;
    QVERIFY(download_rules::itemsToRestore({load}, *plant, {}, unknown).isEmpty());
    QCOMPARE(unknown, QStringList{downloadRulesVolume});
  }

  void keepsItemsInTheirJson() {
    QList<DownloadItem> items{item(downloadRulesVolume, 500, 501.5, WriteResult::Differs),
                              item(mark, 4, 0, WriteResult::Unknown)};
    items[0].found = 500.25;
    items[0].reason = QStringLiteral("why");
    items[1].result.reset();
    const auto back = download_rules::itemsFrom(download_rules::itemsJson(items));
    QCOMPARE(back.size(), 2);
    QCOMPARE(back.at(0).found, items.at(0).found);
    QVERIFY(back.at(0).result == WriteResult::Differs);
    QVERIFY(!back.at(1).result);
    QCOMPARE(back.at(0).reason, QStringLiteral("why"));
  }
};

static const RegisterTest<TestDownloadRules> registeredTestDownloadRules;

}  // namespace linewarden::test

#include "test_download_rules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "approvals_desk.h"
#include "tests/support/run_tests.h"
#include "ui/recipes/compare/compare_model.h"
#include "ui/recipes/compare/hash_label.h"
#include "ui/recipes/compare/recipe_compare_view.h"
#include "ui/recipes/compare/recipe_state_badge.h"
#include "ui/recipes/compare/recipe_words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>

namespace linewarden::test {

using namespace ui;

namespace {

struct View {
  Plant plant;
  RecipeCompareView view;

  explicit View(const std::optional<RecipeContent>& before, const RecipeContent& after) {
    Tag torque;
    torque.name = QStringLiteral("L1.capper.torque_setpoint");
    torque.decimals = 2;
    plant.tagIndex.insert(torque.name, 0);
    plant.tags.append(torque);
    view.resize(900, 400);
    view.show(before, after, QStringLiteral("Version 1"), QStringLiteral("Version 2"), plant);
    static_cast<QWidget&>(view).show();
  }
  [[nodiscard]] QModelIndex at(int row, int column) const {
    return view.table()->model()->index(row, column);
  }
  [[nodiscard]] QString text(int row, int column) const {
    return at(row, column).data().toString();
  }
  [[nodiscard]] bool isFull(int row, int column) const {
    return at(row, column).data(CompareModel::FullInkRole).toBool();
  }
  [[nodiscard]] int rows() const { return view.table()->model()->rowCount(); }
};

RecipeContent longContent(int parameters) {
  RecipeContent content = RecipePlace::content();
  for (int at = 0; at < parameters; ++at) {
    content.parameters.append({QStringLiteral("Zone %1").arg(at),
                               {},
                               20.0 + at,
                               QStringLiteral("°C"),
                               10.0,
                               900.0,
                               1,
                               {},
                               {}});
  }
  return content;
}

}  // namespace

class TestCompareView : public QObject {
  Q_OBJECT

 private slots:
  static void putsOnlyWhatChangedInFullInk() {
    const View desk(RecipePlace::content(), changedContent());
    ApprovalsDesk::drawWidget(const_cast<RecipeCompareView&>(desk.view), QStringLiteral("view"));
    QCOMPARE(desk.rows(), 3);
    QCOMPARE(desk.text(0, CompareModel::Name), QStringLiteral("Fill volume"));
    QVERIFY(!desk.isFull(0, CompareModel::After));
    QVERIFY(desk.isFull(0, CompareModel::Tolerance));
    QCOMPARE(desk.text(0, CompareModel::Tolerance), QStringLiteral("±0.5 → ±0.4"));
    QVERIFY(desk.isFull(1, CompareModel::After));
    QCOMPARE(desk.text(1, CompareModel::Before), QStringLiteral("1.80\u00a0Nm"));
    QCOMPARE(desk.text(1, CompareModel::After), QStringLiteral("2.30\u00a0Nm"));
    QCOMPARE(desk.text(1, CompareModel::Change), QStringLiteral("+27.8\u00a0%"));
    QCOMPARE(desk.text(1, CompareModel::ParameterLimits),
             QStringLiteral("1.40 – 2.20 → 1.40 – 2.50"));
    QVERIFY(desk.at(1, CompareModel::Remark).data(CompareModel::CrossesRole).toBool());
    QCOMPARE(desk.text(1, CompareModel::Remark), QStringLiteral("Outside the former limits"));
    for (int column = 0; column < CompareModel::ColumnCount; ++column) {
      QVERIFY(!desk.isFull(2, column));
    }
    QVERIFY(!desk.view.sentence().isEmpty());
    const QString spoken = desk.at(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("rises from 1.80")), qPrintable(spoken));
    QVERIFY(spoken.contains(QStringLiteral("Outside the former limits")));
  }

  static void showsOnlyChangesOfManyRowsAndPutsTheRemovedLast() {
    RecipeContent before = longContent(250);
    RecipeContent after = before;
    after.parameters[200].value -= 1;
    after.parameters.removeAt(2);
    View desk(before, after);
    QCOMPARE(desk.rows(), 253);
    QCOMPARE(desk.text(252, CompareModel::Name), QStringLiteral("Glue temperature"));
    QCOMPARE(desk.text(252, CompareModel::Change), QStringLiteral("Removed"));
    auto* only = desk.view.findChild<QCheckBox*>(QStringLiteral("compareOnlyChanges"));
    QVERIFY(only->isVisible());
    only->click();
    QCOMPARE(desk.rows(), 2);
    QCOMPARE(desk.text(0, CompareModel::Name), QStringLiteral("Zone 197"));
    QCOMPARE(desk.at(0, CompareModel::Change).data(CompareModel::DirectionRole).toInt(), -1);
    QCOMPARE(desk.text(1, CompareModel::Change), QStringLiteral("Removed"));
  }

  static void saysThatAllIsNewWhereThereIsNothingBefore() {
    const View desk(std::nullopt, RecipePlace::content());
    QCOMPARE(desk.view.sentence(),
             QStringLiteral("There is no effective version; everything is new."));
    QVERIFY(desk.view.table()->isColumnHidden(CompareModel::Before));
    QVERIFY(desk.isFull(2, CompareModel::After));
  }

  // What the tag's digits would round away is a change all the same.
  static void hidesNoChangeBehindItsDigits() {
    RecipeContent after = RecipePlace::content();
    after.parameters[1].value = 1.8004;
    const View desk(RecipePlace::content(), after);
    QCOMPARE(desk.text(1, CompareModel::Before), QStringLiteral("1.8000\u00a0Nm"));
    QCOMPARE(desk.text(1, CompareModel::After), QStringLiteral("1.8004\u00a0Nm"));
    QCOMPARE(desk.text(1, CompareModel::Change), QStringLiteral("less than 0.1 %"));
  }

  static void writesAndCopiesAHashInGroupsOfFour() {
    HashLabel label(nullptr, 4);
    label.setHash(QByteArray::fromHex("00112233445566778899aabbccddeeff"));
    QCOMPARE(label.text(), QStringLiteral("0011 2233 4455 6677\n8899 aabb ccdd eeff"));
    label.show();
    label.findChild<QAbstractButton*>(QStringLiteral("copyHash"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("0011 2233 4455 6677 8899 aabb ccdd eeff"));
  }

  static void namesAStateAndItsVerdict() {
    RecipeStateBadge badge;
    badge.setState(RecipeState::Effective, StateVerdict::Verified);
    QCOMPARE(badge.accessibleName(), QStringLiteral("Effective, verified"));
    badge.setState(RecipeState::Effective, StateVerdict::Broken);
    QVERIFY(badge.accessibleName().contains(QStringLiteral("does not verify")));
    QCOMPARE(recipeStatePriority(RecipeState::Withdrawn), Priority::Medium);
    QCOMPARE(recipeStatePriority(RecipeState::Effective), Priority::None);
  }
};

static const RegisterTest<TestCompareView> registeredTestCompareView;

}  // namespace linewarden::test

#include "test_compare_view.moc"

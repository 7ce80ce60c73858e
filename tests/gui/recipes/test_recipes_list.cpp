// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes_desk.h"
#include "tests/support/run_tests.h"
#include "ui/recipes/recipe_list_model.h"

namespace linewarden::test {

using namespace ui;

namespace {

const QString lemonade = QStringLiteral("Lemonade 0.5 l");
const QString cola = QStringLiteral("Cola 0.5 l");

/// Lemonade 1 superseded, 2 effective and 3 a draft; Cola 1 in review.
struct FullDesk : RecipesDesk {
  FullDesk() {
    (void)place.effective();
    RecipeContent second = RecipePlace::content();
    second.title = QStringLiteral("Less sugar");
    const RecipeVersionId effective = place.effective(second);
    RecipeContent other = RecipePlace::content();
    other.product = cola;
    other.title = QStringLiteral("Trial");
    (void)place.submitted(other);
    const Session weber = place.enter(QStringLiteral("weber"));
    draft = *waitFor(place.desk->draftFrom(weber, effective, lemonade, QStringLiteral("L1")));
  }
  RecipeVersionId draft;
};

}  // namespace

class TestRecipesList : public QObject {
  Q_OBJECT

 private slots:
  static void showsTheCurrentVersionsAndAllOfThem() {
    FullDesk desk;
    desk.enter("weber");
    QVERIFY(desk.settles());
    const QStringList current{cola, lemonade, lemonade};
    QCOMPARE(desk.column(RecipeListModel::Product), current);
    const QStringList numbers{QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("2")};
    QCOMPARE(desk.column(RecipeListModel::Number), numbers);
    QVERIFY(desk.column(RecipeListModel::State).contains(QStringLiteral("Effective, verified")));
    desk.draw(QStringLiteral("list"));
    desk.press("recipesAll");
    QCOMPARE(desk.column(RecipeListModel::Product).size(), 4);
    QVERIFY(
        desk.column(RecipeListModel::State).contains(recipeStateTitle(RecipeState::Superseded)));
  }

  static void filtersByWordsLineAndState() {
    FullDesk desk;
    desk.enter("weber");
    QVERIFY(desk.settles());
    QTest::keyClicks(desk.find("recipeSearch"), QStringLiteral("cola tri"));
    QCOMPARE(desk.column(RecipeListModel::Product), QStringList{cola});
    desk.find<QLineEdit>("recipeSearch")->clear();
    desk.choose("recipeStateFilter", recipeStateTitle(RecipeState::Superseded));
    QCOMPARE(desk.column(RecipeListModel::Number), QStringList{QStringLiteral("1")});
    desk.choose("recipeLineFilter", desk.place.plant->line(QStringLiteral("L3"))->title);
    QVERIFY(!desk.table()->isVisible());
    desk.press("clearRecipeFilters");
    QCOMPARE(desk.column(RecipeListModel::Product).size(), 3);
  }

  static void saysWhatARecipeIsWhereThereIsNone() {
    RecipesDesk desk;
    desk.enter("rossi");
    QVERIFY(desk.settles());
    QVERIFY(desk.says(QStringLiteral("No recipes yet")));
    QVERIFY(!desk.isOpen("newRecipe"));
    QVERIFY(desk.tipOf("newRecipe").contains(permissionTitle(Permission::EditRecipes)));
    desk.draw(QStringLiteral("none"));
  }

  static void opensByEnterAndComesBackByEscape() {
    FullDesk desk;
    desk.enter("rossi");
    QVERIFY(desk.settles());
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QVERIFY(desk.settles());
    QTRY_VERIFY(desk.sees("recipeProduct"));
    QCOMPARE(desk.page.context(), QStringLiteral("Cola 0.5 l, version 1"));
    QTest::keyClick(desk.table("parameterView"), Qt::Key_Escape);
    QVERIFY(desk.sees("recipeTable"));
    QVERIFY(desk.page.context().isEmpty());
  }

  static void showsDriftByItsAddress() {
    RecipesDesk desk;
    desk.enter("rossi", QStringLiteral("drift"));
    QVERIFY(desk.settles());
    QVERIFY(!desk.sees("recipeSearch"));
    desk.press("recipes-list");
    QVERIFY(desk.sees("recipeSearch"));
  }
};

static const RegisterTest<TestRecipesList> registeredTestRecipesList;

}  // namespace linewarden::test

#include "test_recipes_list.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes_desk.h"
#include "tests/support/run_tests.h"
#include "ui/recipes/editor/parameter_model.h"
#include "ui/recipes/editor/recipe_editor.h"
#include "ui/recipes/recipe_list_model.h"
#include "ui/recipes/recipe_parameter_model.h"
#include "ui/recipes/recipe_view.h"
#include "ui/recipes/verification_badge.h"
#include "ui/recipes/version_life.h"
#include "ui/shell/theme/theme.h"

namespace linewarden::test {

using namespace ui;

namespace {

QString addressOf(RecipeVersionId version) {
  return QString::number(version.value);
}

struct OpenDesk : RecipesDesk {
  RecipeVersionId effective = place.effective();

  [[nodiscard]] bool shows(const QString& verdict) const {
    return QTest::qWaitFor(
        [&] {
          return page.isSettled() && sees("verificationBadge") &&
                 find<VerificationBadge>("verificationBadge")->text().contains(verdict);
        },
        20'000);
  }
};

}  // namespace

class TestRecipeView : public QObject {
  Q_OBJECT

 private slots:
  static void showsParametersStepByStepBesideThePlc() {
    OpenDesk desk;
    const Tag* tag = desk.place.plant->tag(QStringLiteral("L1.filler.fill_volume_setpoint"));
    desk.values.publish({{tag->id, 499.0, Quality::Good, desk.place.clock.now(), {}}});
    desk.enter("rossi", addressOf(desk.effective));
    QVERIFY(desk.shows(QStringLiteral("Verified")));
    const QStringList names{QStringLiteral("Formula"), QStringLiteral("Glue temperature"),
                            QStringLiteral("Fill"),    QStringLiteral("Fill volume"),
                            QStringLiteral("Cap"),     QStringLiteral("Capping torque")};
    QCOMPARE(desk.column(RecipeParameterModel::Name, "parameterView"), names);
    QVERIFY(desk.column(RecipeParameterModel::Value, "parameterView")
                .at(3)
                .startsWith(QStringLiteral("501.5")));
    QTRY_VERIFY(desk.column(RecipeParameterModel::Live, "parameterView")
                    .at(3)
                    .startsWith(QStringLiteral("499")));
    desk.draw(QStringLiteral("view"));
    applyTheme(*qApp, ThemeKind::Dark);
    desk.draw(QStringLiteral("view-dark"));
    applyTheme(*qApp, ThemeKind::Light);
  }

  static void saysWhyAForgedVersionIsNotLoaded() {
    RecipesDesk desk;
    const RecipeVersionId forged = desk.place.submitted();
    desk.place.edit(QStringLiteral("UPDATE recipe_version SET state = 'effective'"));
    desk.enter("rossi");
    QVERIFY(desk.settles());
    QTRY_VERIFY(desk.column(RecipeListModel::State)
                    .contains(QStringLiteral("Effective, but does not verify")));
    desk.enter("rossi", addressOf(forged));
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.sees("verificationBadge") && desk.find<VerificationBadge>("verificationBadge")
                                              ->text()
                                              .startsWith(QStringLiteral("Not signed: ")),
        20'000);
    QVERIFY(desk.sees("loadRecipe"));
    QVERIFY(!desk.isOpen("loadRecipe"));
    QVERIFY(desk.tipOf("loadRecipe").contains(QStringLiteral("does not verify")));
    desk.draw(QStringLiteral("forged"));
  }

  static void listsEveryCheckAndTheSignatures() {
    OpenDesk desk;
    desk.enter("rossi", addressOf(desk.effective));
    QVERIFY(desk.shows(QStringLiteral("Verified")));
    desk.press("recipe-signatures");
    QVERIFY(desk.says(QStringLiteral("Jana Novak (novak)")));
    QVERIFY(desk.says(roleTitle(Role::QualityEngineer)));
    desk.draw(QStringLiteral("signatures"));
    desk.press("verificationBadge");
    QTRY_VERIFY(desk.sees("checksDialog"));
    QVERIFY(desk.says(QStringLiteral("Two different people signed")));
    desk.find<QDialog>("checksDialog")->reject();
  }

  static void closesWhatThisPersonMayNotWithTheReason() {
    OpenDesk desk;
    desk.enter("rossi", addressOf(desk.effective));
    QVERIFY(desk.shows(QStringLiteral("Verified")));
    QVERIFY(desk.isOpen("loadRecipe"));
    QVERIFY(!desk.isOpen("withdrawRecipe"));
    QVERIFY(desk.tipOf("withdrawRecipe").contains(permissionTitle(Permission::ReleaseRecipes)));
    QVERIFY(!desk.isOpen("newVersion"));
    QVERIFY(!desk.sees("signRecipe"));
    desk.enter("haddad", addressOf(desk.effective));
    QVERIFY(desk.shows(QStringLiteral("Verified")));
    QVERIFY(desk.isOpen("withdrawRecipe"));
  }

  static void beginsANewVersionAndKeepsWhatIsNotSaved() {
    OpenDesk desk;
    const Session weber = desk.enter("weber", addressOf(desk.effective));
    QVERIFY(desk.shows(QStringLiteral("Verified")));
    desk.press("newVersion");
    QTRY_VERIFY(desk.page.view()->isEditing());
    ParameterModel* draft = desk.page.view()->editor()->model();
    QVERIFY(draft->setData(draft->index(0, ColumnName), QStringLiteral("Renamed"), Qt::EditRole));
    QVERIFY(desk.page.view()->editor()->hasDraft());
    desk.draw(QStringLiteral("editor"));
    desk.page.leave();
    desk.enter("rossi");
    QVERIFY(desk.settles());
    QVERIFY(!desk.page.view()->isEditing());
    desk.enter(weber);
    QTRY_VERIFY(desk.page.view()->isEditing());
    QTRY_VERIFY(desk.page.view()->editor()->hasDraft());
    QCOMPARE(draft->index(0, ColumnName).data().toString(), QStringLiteral("Renamed"));
  }

  static void comparesWithAnotherVersion() {
    OpenDesk desk;
    RecipeContent next = RecipePlace::content();
    next.parameters[0].value = 503;
    const RecipeVersionId second = desk.place.submitted(next);
    desk.enter("novak", addressOf(second));
    QVERIFY(desk.shows(QStringLiteral("Not signed")));
    QVERIFY(desk.isOpen("signRecipe"));
    auto* life = desk.find<VersionLife>("versionLife");
    QTRY_COMPARE(life->life()->rowCount(), 2);
    QTRY_COMPARE(life->life()->entries().at(1).signatures.size(), 2);
    desk.press("recipe-compare");
    QVERIFY(desk.waitsFor(QStringLiteral("1 parameter")));
    desk.draw(QStringLiteral("compare"));
    QTest::keyClick(life, Qt::Key_Down);
    QVERIFY(desk.shows(QStringLiteral("Verified")));
    QCOMPARE(desk.page.view()->version(), desk.effective);
  }
};

static const RegisterTest<TestRecipeView> registeredTestRecipeView;

}  // namespace linewarden::test

#include "test_recipe_view.moc"

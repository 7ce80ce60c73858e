// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../integration/sim/plantsim_process.h"
#include "tests/support/run_place.h"
#include "tests/support/run_tests.h"
#include "ui/recipes/approvals/approvals_page.h"
#include "ui/recipes/recipes_page.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace linewarden::test {

namespace {

constexpr int patience = 60'000;
const QString holding = QStringLiteral("L2.pasteuriser.holding_temperature_setpoint");

/// The demo plant, in which line 2 may be loaded in any state.
QByteArray plantText() {
  QFile file(QStringLiteral(LINEWARDEN_SOURCE_DIR "/resources/demo/demo-plant.toml"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QByteArray text = file.readAll();
  text.replace("recipe_states = [\"running\", \"idle\", \"stopped\", \"changeover\"]",
               "recipe_states = [\"running\", \"idle\", \"stopped\", \"starved\", \"blocked\", "
               "\"changeover\", \"cleaning\", \"maintenance\"]");
  return text;
}

std::shared_ptr<const Plant> servedPlant(PlantsimProcess& sim) {
  if (!sim.waitUntilReady()) throw BrokenInvariant("plantsim did not start");
  auto loaded = loadPlantFile(sim.plantFile());
  if (!loaded) throw BrokenInvariant(loaded.error().message.toStdString());
  return std::move(*loaded);
}

RecipeContent syrup() {
  RecipeContent content;
  content.product = QStringLiteral("Lemonade syrup");
  content.line = QStringLiteral("L2");
  content.title = QStringLiteral("First");
  content.parameters = {{QStringLiteral("Holding temperature"),
                         {},
                         73,
                         QStringLiteral("°C"),
                         70.0,
                         80.0,
                         0.05,
                         holding,
                         {}},
                        {QStringLiteral("Hold time"),
                         {},
                         31,
                         QStringLiteral("s"),
                         20.0,
                         45.0,
                         0,
                         QStringLiteral("L2.pasteuriser.hold_time"),
                         {}}};
  return content;
}

/// A page, clicked by widgets' names.
struct Hand {
  ui::Page& page;

  [[nodiscard]] QWidget* find(const char* name) const {
    for (QWidget* found : page.findChildren<QWidget*>(QString::fromLatin1(name))) {
      if (found->isVisible()) return found;
    }
    return nullptr;
  }
  [[nodiscard]] bool waitFor(const char* name) const {
    return QTest::qWaitFor([&] { return find(name) != nullptr && find(name)->isEnabled(); },
                           patience);
  }
  [[nodiscard]] bool settles() const {
    return QTest::qWaitFor([this] { return page.isSettled(); }, patience);
  }
  [[nodiscard]] bool press(const char* name) const {
    if (!waitFor(name)) return false;
    QTest::mouseClick(find(name), Qt::LeftButton);
    return true;
  }
  [[nodiscard]] bool type(const char* name, const QString& text) const {
    auto* line = qobject_cast<QLineEdit*>(find(name));
    if (line == nullptr) return false;
    line->clear();
    QTest::keyClicks(line, text);
    return true;
  }
};

}  // namespace

/// What the console is for: author, process, quality, supervisor, and an attacker.
class TestWholeWay : public QObject {
  Q_OBJECT

 private slots:
  void fromDraftToAlarm();
};

void TestWholeWay::fromDraftToAlarm() {
  PlantsimProcess sim({}, plantText());
  RunPlace place(servedPlant(sim));
  QVERIFY(place.isLive(QStringLiteral("L2")));
  const ui::RecipeRooms rooms{
      *place.desk,   *place.approval, *place.verifier, place.download, place.drift, place.board,
      *place.signIn, *place.guard,    place.plant,     place.clock,    {}};
  ui::RecipesPage recipes(rooms);
  ui::ApprovalsPage approvals(rooms);
  recipes.resize(1180, 680);
  approvals.resize(1180, 680);
  const Hand onRecipes{recipes};
  const Hand onApprovals{approvals};

  // The author opens a draft, sets a value in the table and submits.
  const Session weber = place.enter(QStringLiteral("weber"));
  const auto draft = waitFor(place.desk->draft(weber, syrup()));
  QVERIFY(draft.ok());
  recipes.show();
  recipes.activateWindow();
  recipes.enter(weber, QString::number(draft->value));
  QVERIFY(onRecipes.waitFor("draftTable"));
  auto* table = qobject_cast<QTableView*>(onRecipes.find("draftTable"));
  QVERIFY(table != nullptr);
  QVERIFY(table->model()->setData(table->model()->index(0, 2), QStringLiteral("73.5")));
  QVERIFY(onRecipes.press("saveDraft"));
  QVERIFY(QTest::qWaitFor(
      [&] {
        const auto stored = waitFor(place.desk->details(weber, *draft));
        return stored && stored->content.parameters.at(0).value == 73.5;
      },
      patience));
  QVERIFY(onRecipes.press("submitDraft"));
  QVERIFY(onRecipes.press("actDo"));
  QTRY_COMPARE_WITH_TIMEOUT(place.stateOf(*draft), RecipeState::InReview, patience);
  recipes.leave();

  // Two people sign what they see.
  approvals.show();
  approvals.activateWindow();
  const std::pair<QString, RecipeState> signers[] = {
      {QStringLiteral("novak"), RecipeState::ProcessSigned},
      {QStringLiteral("haddad"), RecipeState::Effective}};
  for (const auto& [name, state] : signers) {
    approvals.enter(place.enter(name), QString::number(draft->value));
    QVERIFY(onApprovals.settles());
    const auto* waiting = qobject_cast<QTableView*>(onApprovals.find("approvalsTable"));
    QVERIFY(waiting != nullptr && waiting->model()->rowCount() == 1);
    QVERIFY(onApprovals.press("approvalsSign"));
    QVERIFY(onApprovals.waitFor("signGive"));
    place.clock.advance(totp::period);
    QVERIFY(onApprovals.type("proofPassword", place.password));
    QVERIFY(
        onApprovals.type("proofCode", totp::codeAt(place.secret, totp::stepAt(place.clock.now()))));
    QVERIFY(onApprovals.press("signGive"));
    QTRY_COMPARE_WITH_TIMEOUT(place.stateOf(*draft), state, patience);
    approvals.leave();
  }

  // The supervisor loads it into the simulated PLC over Modbus.
  recipes.activateWindow();
  recipes.enter(place.enterAt(*draft), QString::number(draft->value));
  QVERIFY(onRecipes.press("loadRecipe"));
  QVERIFY(QTest::qWaitFor([&] { return onRecipes.find("downloadOrder") != nullptr; }, patience));
  QVERIFY(onRecipes.type("downloadOrder", QStringLiteral("PO-2041")));
  QVERIFY(onRecipes.press("downloadLoad"));
  QVERIFY(QTest::qWaitFor([&] { return onRecipes.find("resultSummary") != nullptr; }, patience));
  QVERIFY(std::abs(sim.number(holding) - 73.5) < 1e-4);
  QVERIFY(waitFor(place.drift.reload()).ok());

  // Somebody else changes it by half a percent.
  QVERIFY(!place.hasNotice(QStringLiteral("recipe.drift")));
  QVERIFY(sim.write(holding, 73.5 * 1.005));
  QTRY_VERIFY_WITH_TIMEOUT(
      place.hasNotice(QStringLiteral("recipe.drift"), QStringLiteral("Holding temperature")),
      patience);
  recipes.leave();
}

static const RegisterTest<TestWholeWay> registeredTestWholeWay;

}  // namespace linewarden::test

#include "test_whole_way.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing_desk.h"
#include "tests/support/run_tests.h"

#include <QCheckBox>
#include <QSpinBox>

namespace linewarden::test {

using namespace ui;

namespace {

const QString anna = QStringLiteral("anna@example.com");
const QString bruno = QStringLiteral("bruno@example.com");

/// A new plan is open, with two steps.
struct PlanDeskAtPage : RoutingDesk {
  bool isReady = enter() && fill();

  [[nodiscard]] bool fill() const {
    press("routingAddPlan");
    type("routingPlanName", QStringLiteral("Night"));
    type("routingStepAddresses0", anna);
    press("routingStepAdd");
    type("routingStepAddresses1", bruno);
    return sees("routingStepAfter1");
  }
};

}  // namespace

/// On-call plans in the settings.
class TestPlanSettings : public QObject {
  Q_OBJECT

 private slots:
  static void savesAPlanOfTwoStepsAndReadsItBack() {
    PlanDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.press("routingPlanLine-L1");
    const QString sentence = QStringLiteral(
        "Critical and high alarms on “Line 1”: at once to anna@example.com; after 10 min to "
        "bruno@example.com");
    QCOMPARE(desk.textOf("routingPlanSentence"), sentence);
    desk.draw(QStringLiteral("plan"));
    desk.press("routingPlanSave");
    QTRY_COMPARE(desk.told.size(), 1);
    const QList<OnCallPlan> plans = desk.stored().onCall;
    QCOMPARE(plans.size(), 1);
    const QList<OnCallStep> steps{{std::chrono::minutes(0), {anna}},
                                  {std::chrono::minutes(10), {bruno}}};
    QCOMPARE(plans.constFirst().steps, steps);
    QTRY_VERIFY(desk.sees("routingPlanRow"));
    QVERIFY(desk.says(sentence));
    // Without mail it does nothing, which is said.
    QVERIFY(desk.sees("routingPlanNoMail"));
    desk.press("routingPlanEdit");
    QCOMPARE(desk.lineOf("routingPlanName"), QStringLiteral("Night"));
    QCOMPARE(desk.lineOf("routingStepAddresses1"), bruno);
    QCOMPARE(desk.find<QSpinBox>("routingStepAfter1")->value(), 10);
    QVERIFY(desk.find<QCheckBox>("routingPlanLine-L1")->isChecked());
    desk.press("routingPlanCancel");
    QVERIFY(desk.sees("routingAddPlan"));
  }

  static void tellsWhatIsWrongAtItsStep() {
    PlanDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.type("routingStepAddresses1", QStringLiteral("bruno"));
    desk.press("routingPlanSave");
    QVERIFY(!desk.isWrong("routingStepAddresses0"));
    QVERIFY(desk.isWrong("routingStepAddresses1"));
    QTRY_VERIFY(desk.find("routingStepAddresses1")->hasFocus());
    desk.draw(QStringLiteral("plan-wrong"));
    desk.type("routingStepAddresses1", bruno);
    QVERIFY(!desk.isWrong("routingStepAddresses1"));
    desk.find<QSpinBox>("routingStepAfter1")->setValue(0);
    desk.press("routingPlanSave");
    QVERIFY(desk.isWrong("routingStepAddresses1"));
    QVERIFY(desk.stored().onCall.isEmpty());
  }

  static void movesAndRemovesSteps() {
    PlanDeskAtPage desk;
    QVERIFY(desk.isReady);
    QVERIFY(!desk.find("routingStepUp0")->isEnabled());
    QVERIFY(!desk.find("routingStepDown1")->isEnabled());
    desk.press("routingStepUp1");
    QCOMPARE(desk.lineOf("routingStepAddresses0"), bruno);
    QCOMPARE(desk.lineOf("routingStepAddresses1"), anna);
    // The times stay in their order.
    QCOMPARE(desk.find<QSpinBox>("routingStepAfter0")->value(), 0);
    QCOMPARE(desk.find<QSpinBox>("routingStepAfter1")->value(), 10);
    desk.press("routingStepRemove0");
    QCOMPARE(desk.lineOf("routingStepAddresses0"), anna);
    QVERIFY(!desk.sees("routingStepAddresses1"));
    // One stays.
    QVERIFY(!desk.find("routingStepRemove0")->isEnabled());
  }

  static void takesSeveralAddressesOfAStep() {
    PlanDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.type("routingStepAddresses0", anna + QStringLiteral(", ") + bruno);
    QVERIFY(desk.textOf("routingPlanSentence")
                .contains(QStringLiteral("at once to anna@example.com and bruno@example.com")));
    desk.press("routingPlanSave");
    QTRY_COMPARE(desk.told.size(), 1);
    const QStringList both{anna, bruno};
    QCOMPARE(desk.stored().onCall.constFirst().steps.constFirst().addresses, both);
  }

  static void hasAtMostEightSteps() {
    PlanDeskAtPage desk;
    QVERIFY(desk.isReady);
    for (int more = 2; more < 8; ++more) desk.press("routingStepAdd");
    QVERIFY(desk.sees("routingStepAddresses7"));
    QVERIFY(!desk.find("routingStepAdd")->isEnabled());
  }

  static void switchesAndRemovesAPlan() {
    PlanDeskAtPage desk;
    QVERIFY(desk.isReady);
    desk.press("routingPlanSave");
    QTRY_VERIFY(desk.sees("routingPlanRow"));
    desk.press("routingPlanSwitch");
    QTRY_VERIFY(!desk.stored().onCall.constFirst().isOn);
    QTRY_COMPARE(desk.textOf("routingPlanState"), QStringLiteral("Switched off."));
    QVERIFY(!desk.sees("routingPlanNoMail"));
    desk.press("routingPlanRemove");
    desk.press("routingRemoveVerb");
    QTRY_VERIFY(desk.stored().onCall.isEmpty());
    QTRY_VERIFY(desk.sees("routingPlanEmpty"));
  }
};

static const RegisterTest<TestPlanSettings> registeredTestPlanSettings;

}  // namespace linewarden::test

#include "test_plan_settings.moc"

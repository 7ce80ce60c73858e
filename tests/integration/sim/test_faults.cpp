// SPDX-License-Identifier: GPL-3.0-or-later
#include "plantsim_process.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <cerrno>

namespace linewarden::test {

/// What goes wrong on request, against a plant of the same seed where nothing does: the two
/// agree on every moment but for the fault.
class TestFaults : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<PlantsimProcess> healthy_;

  static std::unique_ptr<PlantsimProcess> plantWith(const char* fault) {
    auto plant = std::make_unique<PlantsimProcess>(
        QStringList{QStringLiteral("--fault"), QString::fromLatin1(fault)});
    if (!plant->waitUntilReady()) qFatal("plantsim does not start");
    return plant;
  }

  /// How much more the plant shows than the healthy one.
  double excess(PlantsimProcess& plant, const QString& tag) {
    return plant.number(tag) - healthy_->number(tag);
  }

  static EquipmentState state(PlantsimProcess& plant, const char* tag) {
    return static_cast<EquipmentState>(plant.read(QString::fromLatin1(tag)).toInt());
  }

 private slots:
  void initTestCase() {
    healthy_ = std::make_unique<PlantsimProcess>();
    QVERIFY(healthy_->waitUntilReady());
  }

  void stopHoldsAUnitAndItsLine() {
    const auto plant = plantWith("stop:L1.filler@1+6");
    const auto stands = [&] {
      return state(*plant, "L1.state") == EquipmentState::Stopped &&
             state(*plant, "L1.filler.state") == EquipmentState::Stopped &&
             state(*plant, "L1.rinser.state") == EquipmentState::Blocked &&
             state(*plant, "L1.capper.state") == EquipmentState::Starved;
    };
    const auto goesOn = [&] {
      for (const char* tag :
           {"L1.state", "L1.filler.state", "L1.rinser.state", "L1.capper.state"}) {
        if (state(*plant, tag) != state(*healthy_, tag)) return false;
      }
      return true;
    };

    QTRY_VERIFY_WITH_TIMEOUT(stands(), patienceMs);
    QCOMPARE(state(*plant, "L2.state"), state(*healthy_, "L2.state"));
    QTRY_VERIFY_WITH_TIMEOUT(goesOn(), patienceMs);
  }

  void driftShowsMoreAndMore() {
    const auto plant = plantWith("drift:L2.pasteuriser.holding_temperature");
    const QString drifting = QStringLiteral("L2.pasteuriser.holding_temperature");

    // 0.5 % of a range of 110 °C in each second.
    QTRY_VERIFY_WITH_TIMEOUT(excess(*plant, drifting) > 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(excess(*plant, drifting) > 3, patienceMs);
    const QString other = QStringLiteral("L2.dissolver.syrup_temperature_setpoint");
    QCOMPARE(excess(*plant, other), 0.0);
  }

  void linkLossEndsConnectionsUntilItIsOver() {
    const auto plant = plantWith("link-loss:L3@6+4");
    const Tag& tag = plant->tag(QStringLiteral("L3.target_speed"));
    const auto peer = plant->newPeer(tag.plc);
    QVERIFY(peer->connect());
    QVERIFY(peer->read(tag).isValid());
    const auto takesConnections = [&] {
      const auto another = plant->newPeer(tag.plc);
      return another->connect() && another->read(tag).isValid();
    };

    QTRY_VERIFY_WITH_TIMEOUT(!peer->read(tag).isValid(), patienceMs);
    QVERIFY(!takesConnections());
    QVERIFY(plant->read(QStringLiteral("L1.target_speed")).isValid());
    QTRY_VERIFY_WITH_TIMEOUT(takesConnections(), patienceMs);
  }

  void slowRepliesComePastATimeOut() {
    const auto plant = plantWith("slow:L2");
    const Tag& tag = plant->tag(QStringLiteral("L2.target_speed"));
    const auto hasty = plant->newPeer(tag.plc, std::chrono::milliseconds(500));
    const auto patient = plant->newPeer(tag.plc);
    QVERIFY(hasty->connect() && patient->connect());

    QVERIFY(!hasty->read(tag).isValid());

    QCOMPARE(hasty->error(), ETIMEDOUT);
    QCOMPARE(patient->read(tag).toDouble(), healthy_->number(tag.name));
  }

  void unauthorisedWriteChangesASetPointAndIsTakenBack() {
    const auto plant = plantWith("unauthorised-write:L1.capper.torque_setpoint@1+5");
    const QString changed = QStringLiteral("L1.capper.torque_setpoint");

    // 4 % of a range of 3 Nm.
    QTRY_VERIFY_WITH_TIMEOUT(qAbs(excess(*plant, changed) - 0.12) < 1e-6, patienceMs);
    QCOMPARE(excess(*plant, QStringLiteral("L1.target_speed")), 0.0);
    QTRY_COMPARE_WITH_TIMEOUT(excess(*plant, changed), 0.0, patienceMs);
  }

  void severalFaultsHappenTogether() {
    PlantsimProcess plant({QStringLiteral("--fault"), QStringLiteral("stop"),
                           QStringLiteral("--fault"), QStringLiteral("unauthorised-write"),
                           QStringLiteral("--fault"), QStringLiteral("link-loss:L3")});
    QVERIFY(plant.waitUntilReady());
    QTRY_COMPARE_WITH_TIMEOUT(state(plant, "L1.depalletiser.state"), EquipmentState::Stopped,
                              patienceMs);
    QVERIFY(excess(plant, QStringLiteral("L1.target_speed")) > 0);
    QVERIFY(!plant.newPeer(QStringLiteral("L3"))->connect());
  }
};

static const RegisterTest<TestFaults> registeredTestFaults;

}  // namespace linewarden::test

#include "test_faults.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plant/plant.h"
#include "app/plc/backoff.h"
#include "app/plc/modbus/connection.h"
#include "app/plc/modbus/request_plan.h"
#include "app/plc/modbus/tag_access.h"
#include "app/plc/plc_driver.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace linewarden::modbus {

struct DriverOptions {
  Backoff::Range backoff;
  Backoff::Random random;                                   ///< Qt's generator where empty
  std::function<std::unique_ptr<QTcpSocket>()> makeSocket;  ///< plain TCP where empty
  /// How long a request that the device refused for its range stays split.
  std::chrono::milliseconds splitMemory{std::chrono::minutes(10)};
  /// First and longest time for which a request that broke the connection twice in a row
  /// is left out, so that the rest can be read.
  std::chrono::milliseconds firstRest{5000};
  std::chrono::milliseconds longestRest{std::chrono::minutes(5)};
};

/// Reads and writes one PLC over Modbus/TCP. Every sampling period has its own cycle; a cycle that
/// comes while the one before still runs is skipped and counted.
class ModbusTcpDriver final : public PlcDriver {
  Q_OBJECT

 public:
  /// `tags` are those of this PLC.
  ModbusTcpDriver(Plc plc, QList<Tag> tags, const Clock& clock, DriverOptions options = {},
                  QObject* parent = nullptr);
  ~ModbusTcpDriver() override;

  void start() override;
  void stop() override;
  [[nodiscard]] PlcStatus status() const override;
  void write(const Tag& tag, const TagValue& value, TagWriteDone done) override;
  void readNow(const QList<TagId>& tags, ReadNowDone done) override;

 private:
  struct Request {
    PlannedRequest plan;
    int strikes = 0;      ///< times in a row that it broke the connection
    bool lapsed = false;  ///< got no reply in time when it was last sent
    QDeadlineTimer restsUntil{0};
  };
  using RequestPtr = std::shared_ptr<Request>;

  /// What is read at one sampling period.
  struct Group {
    QList<PlannedRequest> plan;
    std::vector<RequestPtr> requests;  ///< the plan, split where the device wanted it
    QDeadlineTimer splitUntil{QDeadlineTimer::Forever};
    std::unique_ptr<QTimer> timer;
    int outstanding = 0;  ///< requests of the running cycle
    bool troubled = false;
    QString problem;  ///< of the last cycle; empty when all was read
  };

  void planGroups();
  void onOpened();
  void onLost(const QString& reason, bool broken);
  void beginCycle(Group& group);
  void endCycle(Group& group);
  void send(Group& group, const RequestPtr& request);
  void onOutcome(Group& group, const RequestPtr& request, const ReadOutcome& outcome);
  void onValues(const Request& request, const QModbusDataUnit& values);
  void onFailure(Group& group, const RequestPtr& request, const ReadFailure& failure);
  bool split(Group& group, const RequestPtr& request);
  void restorePlan(Group& group);
  void strike(Request& request);
  void reportBad(const QList<qsizetype>& tags, const QString& reason);
  void setState(LinkState state, const QString& reason);
  void noteProblem(Group& group, const QString& reason);
  void showProblem();
  void addRoundTrip(std::chrono::microseconds roundTrip);

  const Plc plc_;
  const QList<Tag> tags_;
  const Clock& clock_;
  const DriverOptions options_;
  Backoff backoff_;
  Connection connection_;
  TagAccess access_;
  QTimer retry_;
  QTimer figures_;  ///< tells the status' figures now and then
  std::vector<std::unique_ptr<Group>> groups_;
  QList<qsizetype> impossible_;
  QList<QString> badReason_;  ///< by tag: why it was last told as bad; empty where it was not
  PlcStatus status_;
  double meanMicros_ = 0;
  qint64 toldActivity_ = 0;
  bool running_ = false;
};

}  // namespace linewarden::modbus

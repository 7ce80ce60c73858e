// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plant/plant.h"
#include "app/plc/modbus/connection.h"
#include "app/plc/modbus/request_plan.h"
#include "app/plc/tag_write.h"

#include <QModbusDataUnit>

#include <deque>
#include <functional>
#include <memory>

namespace linewarden::modbus {

/// Writes tags of one PLC and reads them on request, over the connection that samples them.
/// One job after another, in the order they were asked for: a write is over (read before,
/// written, read back) before the next begins, so that two bits of one register do not undo
/// each other. Every job is told exactly once, as its connection tells each request.
class TagAccess {
 public:
  /// `connection` outlives this and is closed before this goes.
  TagAccess(RequestLimits limits, const Clock& clock, Connection& connection);

  /// A tag that is not writable, or a value it cannot hold, is NotSent.
  void write(const Tag& tag, const TagValue& value, TagWriteDone done);
  /// Fresh from the device, in the order of `tags`.
  void readNow(const QList<Tag>& tags, ReadNowDone done);

 private:
  struct WriteJob {
    Tag tag;
    TagValue value;
    TagWriteDone done;
    QModbusDataUnit encoded;  ///< what goes to the device
    bool confirmed = false;
    TagWriteOutcome outcome;
  };
  struct ReadJob {
    QList<Tag> tags;
    ReadNowDone done;
    ReadingBatch readings;
    int outstanding = 0;
  };
  using WriteJobPtr = std::shared_ptr<WriteJob>;
  using ReadJobPtr = std::shared_ptr<ReadJob>;

  void add(std::function<void()> job);
  void run();
  /// The running job is over: `tell`, then the next.
  void finish(const std::function<void()>& tell);

  void begin(const WriteJobPtr& job);
  void onBefore(const WriteJobPtr& job, const ReadOutcome& before);
  void onWritten(const WriteJobPtr& job, const WriteOutcome& written);
  void onReadBack(const WriteJobPtr& job, const ReadOutcome& back);
  void end(const WriteJobPtr& job, WriteResult result, const QString& reason);

  void begin(const ReadJobPtr& job);
  void send(const ReadJobPtr& job, const PlannedRequest& request);
  void onRead(const ReadJobPtr& job, const PlannedRequest& request, const ReadOutcome& outcome);
  void setBad(ReadJob& job, qsizetype tag, const QString& reason) const;

  const RequestLimits limits_;
  const Clock& clock_;
  Connection& connection_;
  std::deque<std::function<void()>> waiting_;
  bool busy_ = false;     ///< a job is running
  bool running_ = false;  ///< run() is on the stack
};

}  // namespace linewarden::modbus

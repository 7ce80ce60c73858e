// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/tag_access.h"

#include "app/plc/held_value.h"
#include "app/plc/modbus/tag_reading.h"
#include "app/plc/modbus/value_codec.h"
#include "app/plc/modbus/write_reply.h"

#include <QCoreApplication>
#include <QList>

#include <chrono>
#include <optional>
#include <utility>

namespace linewarden::modbus {

namespace {

struct TagAccessText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::modbus::TagAccess)
};

/// A bool that shares its register with others: written as a whole, with what the others hold.
bool isBitOfRegister(const Tag& tag) {
  return tag.type == DataType::Bool && !isBitTable(tag.address.table) && tag.address.bit;
}

PlannedTag placeOf(const Tag& tag) {
  return {0, tag.address.offset, widthOf(tag)};
}

QModbusDataUnit unitOf(const Tag& tag) {
  return QModbusDataUnit(registerType(tag.address.table), tag.address.offset,
                         static_cast<quint16>(widthOf(tag)));
}

/// Why a tag cannot be written whatever the value; empty where it can.
QString whyNotWritable(const Tag& tag) {
  const ModbusTable table = tag.address.table;
  const bool takesWrites = table == ModbusTable::Coil || table == ModbusTable::HoldingRegister;
  if (!tag.writable || !takesWrites) {
    return TagAccessText::tr(
               "%1 is not writable, so nothing was sent. The plant file has to say so with "
               "“writable = true”.")
        .arg(tag.name);
  }
  if (widthOf(tag) > mostRegistersWritten) {
    return TagAccessText::tr(
               "%1 takes %2 registers, and one Modbus request writes at most %3, so nothing was "
               "sent. Give the tag fewer registers in the plant file.")
        .arg(tag.name)
        .arg(widthOf(tag))
        .arg(mostRegistersWritten);
  }
  return {};
}

Result<QModbusDataUnit> encodedFor(const Tag& tag, const TagValue& value, quint16 current) {
  QModbusDataUnit unit = unitOf(tag);
  if (isBitTable(tag.address.table)) {
    const Result<bool> bit = encodeBit(tag, value);
    if (!bit) return bit.error();
    unit.setValue(0, *bit ? 1 : 0);
    return unit;
  }
  const Result<QList<quint16>> registers = encodeRegisters(tag, value, current);
  if (!registers) return registers.error();
  unit.setValues(*registers);
  return unit;
}

/// Whether the device holds what was written. Of a register with a single bit of ours only
/// that bit counts: the others are the PLC's to change at any time.
bool holds(const Tag& tag, const QModbusDataUnit& found, const QModbusDataUnit& encoded) {
  if (!isBitOfRegister(tag)) return found.values() == encoded.values();
  const auto mask = static_cast<quint16>(1U << *tag.address.bit);
  return (found.value(0) & mask) == (encoded.value(0) & mask);
}

QString textOf(const Tag& tag, const Reading& reading) {
  if (reading.quality != Quality::Good) return TagAccessText::tr("no valid value");
  if (const QString* text = std::get_if<QString>(&reading.value)) return *text;
  if (const bool* on = std::get_if<bool>(&reading.value)) {
    return *on ? TagAccessText::tr("on") : TagAccessText::tr("off");
  }
  QString number = QString::number(asNumber(reading.value), 'g', 10);
  if (!tag.engineeringUnit.isEmpty()) number += QLatin1Char(' ') + tag.engineeringUnit;
  return number;
}

}  // namespace

TagAccess::TagAccess(RequestLimits limits, const Clock& clock, Connection& connection)
    : limits_(limits), clock_(clock), connection_(connection) {}

void TagAccess::write(const Tag& tag, const TagValue& value, TagWriteDone done) {
  auto job = std::make_shared<WriteJob>();
  job->tag = tag;
  job->value = value;
  job->done = std::move(done);
  job->outcome.tag = tag.id;
  job->outcome.wanted = value;
  add([this, job] { begin(job); });
}

void TagAccess::readNow(const QList<Tag>& tags, ReadNowDone done) {
  auto job = std::make_shared<ReadJob>();
  job->tags = tags;
  // Sampling periods keep tags in requests of their own, which does not matter here.
  for (Tag& tag : job->tags) tag.sampling = std::chrono::seconds(1);
  job->done = std::move(done);
  add([this, job] { begin(job); });
}

void TagAccess::add(std::function<void()> job) {
  waiting_.push_back(std::move(job));
  run();
}

void TagAccess::run() {
  // Jobs may end before their beginning returns (no connection): a loop, as many of them
  // in a row would go too deep.
  if (running_) return;
  running_ = true;
  while (!busy_ && !waiting_.empty()) {
    const std::function<void()> begin = std::move(waiting_.front());
    waiting_.pop_front();
    busy_ = true;
    begin();
  }
  running_ = false;
}

void TagAccess::finish(const std::function<void()>& tell) {
  busy_ = false;
  tell();
  run();
}

void TagAccess::begin(const WriteJobPtr& job) {
  if (const QString why = whyNotWritable(job->tag); !why.isEmpty()) {
    end(job, WriteResult::NotSent, why);
    return;
  }
  const Result<TagValue> held = valueAsHeld(job->tag, job->value);
  if (!held) {
    end(job, WriteResult::NotSent, held.error().message);
    return;
  }
  job->outcome.wanted = *held;
  connection_.readFirst(unitOf(job->tag),
                        [this, job](const ReadOutcome& before) { onBefore(job, before); });
}

void TagAccess::onBefore(const WriteJobPtr& job, const ReadOutcome& before) {
  quint16 current = 0;
  if (const auto* values = std::get_if<QModbusDataUnit>(&before.result)) {
    job->outcome.before = readingOf(job->tag, *values, placeOf(job->tag), clock_.now()).value;
    current = values->value(0);
  } else {
    // Where the device answers but does not let us read, the value may still be written,
    // unless it is a bit whose neighbours we would have to make up.
    const auto& failure = std::get<ReadFailure>(before.result);
    if (failure.kind != ReadFailure::Kind::Exception || isBitOfRegister(job->tag)) {
      end(job, WriteResult::NotSent,
          TagAccessText::tr("The value was not sent, as the PLC could not be read before. %1")
              .arg(failure.reason));
      return;
    }
  }
  const Result<QModbusDataUnit> encoded = encodedFor(job->tag, job->value, current);
  if (!encoded) {
    end(job, WriteResult::NotSent, encoded.error().message);
    return;
  }
  job->encoded = *encoded;
  connection_.write(job->encoded,
                    [this, job](const WriteOutcome& written) { onWritten(job, written); });
}

void TagAccess::onWritten(const WriteJobPtr& job, const WriteOutcome& written) {
  using Kind = WriteOutcome::Kind;
  switch (written.kind) {
    case Kind::NotSent: end(job, WriteResult::NotSent, written.reason); return;
    case Kind::Confirmed: job->confirmed = true; break;
    case Kind::Refused:
      job->outcome.result = WriteResult::Refused;
      job->outcome.reason = written.reason;
      break;
    case Kind::Unknown:
      job->outcome.result = WriteResult::Unknown;
      job->outcome.reason =
          TagAccessText::tr(
              "The value was sent, but whether the PLC has taken it is not known. %1 Look at the "
              "PLC before you go on.")
              .arg(written.reason);
      break;
  }
  connection_.readFirst(unitOf(job->tag),
                        [this, job](const ReadOutcome& back) { onReadBack(job, back); });
}

void TagAccess::onReadBack(const WriteJobPtr& job, const ReadOutcome& back) {
  const auto* values = std::get_if<QModbusDataUnit>(&back.result);
  std::optional<Reading> found;
  if (values != nullptr) {
    found = readingOf(job->tag, *values, placeOf(job->tag), clock_.now());
    job->outcome.found = found->value;
  }
  if (!job->confirmed) {
    end(job, job->outcome.result, job->outcome.reason);
  } else if (!found) {
    end(job, WriteResult::Unknown,
        TagAccessText::tr(
            "The PLC confirmed the value, but it could not be read back, so it is not known "
            "whether it is there. %1")
            .arg(std::get<ReadFailure>(back.result).reason));
  } else if (holds(job->tag, *values, job->encoded)) {
    end(job, WriteResult::Written, {});
  } else {
    end(job, WriteResult::Differs,
        TagAccessText::tr(
            "The PLC confirmed the value but does not hold it: read back, %1 is %2. Another "
            "program may have changed it, or the PLC's own program limits it.")
            .arg(job->tag.name, textOf(job->tag, *found)));
  }
}

void TagAccess::end(const WriteJobPtr& job, WriteResult result, const QString& reason) {
  job->outcome.result = result;
  job->outcome.reason = reason;
  finish([job] { job->done(job->outcome); });
}

void TagAccess::begin(const ReadJobPtr& job) {
  job->readings.reserve(job->tags.size());
  for (const Tag& tag : job->tags) {
    job->readings.append({tag.id, {}, Quality::Bad, clock_.now(), {}});
  }
  const RequestPlan plan = planRequests(job->tags, limits_);
  for (const qsizetype tag : plan.impossible) {
    setBad(*job, tag,
           TagAccessText::tr(
               "The value does not fit one request to this PLC, so it cannot be read. Check "
               "the tag's address and the PLC's request limits."));
  }
  if (plan.requests.isEmpty()) {
    finish([job] { job->done(job->readings); });
    return;
  }
  job->outstanding = static_cast<int>(plan.requests.size());
  for (const PlannedRequest& request : plan.requests) send(job, request);
}

void TagAccess::send(const ReadJobPtr& job, const PlannedRequest& request) {
  const QModbusDataUnit wanted(registerType(request.table), request.first,
                               static_cast<quint16>(request.count));
  connection_.readFirst(
      wanted, [this, job, request](const ReadOutcome& outcome) { onRead(job, request, outcome); });
}

void TagAccess::onRead(const ReadJobPtr& job, const PlannedRequest& request,
                       const ReadOutcome& outcome) {
  if (const auto* values = std::get_if<QModbusDataUnit>(&outcome.result)) {
    for (const PlannedTag& planned : request.tags) {
      job->readings[planned.tag] =
          readingOf(job->tags.at(planned.tag), *values, planned, clock_.now());
    }
  } else {
    const auto& failure = std::get<ReadFailure>(outcome.result);
    const bool mayBeTooMuch = failure.kind == ReadFailure::Kind::Exception &&
                              (failure.exception == 2 || failure.exception == 3);
    const QList<PlannedRequest> parts =
        mayBeTooMuch ? splitRequest(request) : QList<PlannedRequest>();
    if (parts.isEmpty()) {
      for (const PlannedTag& planned : request.tags) setBad(*job, planned.tag, failure.reason);
    }
    job->outstanding += static_cast<int>(parts.size());
    for (const PlannedRequest& part : parts) send(job, part);
  }
  if (--job->outstanding == 0) finish([job] { job->done(job->readings); });
}

void TagAccess::setBad(ReadJob& job, qsizetype tag, const QString& reason) const {
  job.readings[tag] = {job.tags.at(tag).id, {}, Quality::Bad, clock_.now(), reason};
}

}  // namespace linewarden::modbus

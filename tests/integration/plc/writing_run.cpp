// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing_run.h"

#include "driver_run.h"

#include <QTest>

namespace linewarden::test {

WritingRun::WritingRun(quint16 port, Plc plc, QList<Tag> tags) : plant_(std::make_shared<Plant>()) {
  plc.id = QStringLiteral("plc");
  plc.host = QStringLiteral("127.0.0.1");
  plc.port = port;
  plant_->plcs.append(plc);
  for (qsizetype i = 0; i < tags.size(); ++i) {
    Tag& tag = tags[i];
    tag.id = TagId{i + 1};
    tag.name = QStringLiteral("tag%1").arg(i);
    tag.plc = plc.id;
    tag.sampling = std::chrono::hours(1);
  }
  plant_->tags = tags;
  values_ = std::make_unique<LiveValues>(plant_, clock_);
  network_ = std::make_unique<PlcNetwork>(plant_, *values_, clock_);
  network_->start();
}

bool WritingRun::isConnected() {
  return QTest::qWaitFor(
      [this] { return network_->statuses().first().state == LinkState::Connected; }, patience);
}

QFuture<TagWriteOutcome> WritingRun::begin(qsizetype tag, const TagValue& value) {
  return network_->write(TagId{tag + 1}, value);
}

TagWriteOutcome WritingRun::write(qsizetype tag, const TagValue& value) {
  const QFuture<TagWriteOutcome> future = begin(tag, value);
  const bool isOver = QTest::qWaitFor([&future] { return future.isFinished(); }, patience);
  return isOver ? future.result() : TagWriteOutcome();
}

TagValue WritingRun::held(qsizetype tag) {
  const QFuture<ReadingBatch> future = network_->readNow({TagId{tag + 1}});
  const bool isOver = QTest::qWaitFor([&future] { return future.isFinished(); }, patience);
  return isOver ? future.result().first().value : TagValue();
}

Tag writableTag(ModbusTable table, int offset, DataType type, RegisterOrder order) {
  Tag tag;
  tag.address.table = table;
  tag.address.offset = static_cast<quint16>(offset);
  tag.type = type;
  tag.order = order;
  tag.writable = true;
  return tag;
}

}  // namespace linewarden::test

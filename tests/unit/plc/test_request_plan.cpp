// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/request_plan.h"
#include "app/plc/modbus/value_codec.h"
#include "tests/support/run_tests.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

namespace linewarden::test {

using modbus::PlannedRequest;
using modbus::PlannedTag;
using modbus::planRequests;
using modbus::RequestLimits;
using modbus::RequestPlan;

namespace {

Tag tagAt(int offset, DataType type = DataType::UInt16,
          ModbusTable table = ModbusTable::HoldingRegister) {
  Tag tag;
  tag.type = type;
  tag.address.table = table;
  tag.address.offset = static_cast<quint16>(offset);
  return tag;
}

Tag textAt(int offset, int registers) {
  Tag tag = tagAt(offset, DataType::String);
  tag.address.count = static_cast<quint16>(registers);
  return tag;
}

QList<Tag> randomTags(QRandomGenerator& random, int count, int span) {
  QList<Tag> tags;
  for (int i = 0; i < count; ++i) {
    Tag tag = random.bounded(4) == 0 ? textAt(random.bounded(span), 1 + random.bounded(20))
                                     : tagAt(random.bounded(span), DataType(random.bounded(7)));
    tag.address.table = ModbusTable(random.bounded(4));
    tag.sampling = std::chrono::milliseconds(random.bounded(2) == 0 ? 250 : 1000);
    tags.append(tag);
  }
  return tags;
}

/// Whether these tags of one table may share a request.
bool mayShare(QList<Tag> tags, int limit, int maxGap) {
  std::sort(tags.begin(), tags.end(),
            [](const Tag& a, const Tag& b) { return a.address.offset < b.address.offset; });
  int end = tags.first().address.offset;
  for (const Tag& tag : tags) {
    if (tag.address.offset > end + maxGap) return false;
    end = std::max(end, tag.address.offset + modbus::widthOf(tag));
  }
  return end - tags.first().address.offset <= limit;
}

/// The fewest requests by trying every partition.
int fewest(const QList<Tag>& tags, int limit, int maxGap) {
  const int all = 1 << tags.size();
  std::vector<char> allowed(static_cast<size_t>(all), 0);
  for (int set = 1; set < all; ++set) {
    QList<Tag> members;
    for (int i = 0; i < tags.size(); ++i) {
      if ((set >> i) & 1) members.append(tags.at(i));
    }
    allowed[static_cast<size_t>(set)] = mayShare(members, limit, maxGap) ? 1 : 0;
  }
  std::vector<int> best(static_cast<size_t>(all), all);
  best[0] = 0;
  for (int set = 1; set < all; ++set) {
    for (int part = set; part > 0; part = (part - 1) & set) {
      if (allowed[static_cast<size_t>(part)] == 0) continue;
      int& here = best[static_cast<size_t>(set)];
      here = std::min(here, best[static_cast<size_t>(set & ~part)] + 1);
    }
  }
  return best.back();
}

}  // namespace

class TestRequestPlan : public QObject {
  Q_OBJECT

 private slots:
  void packsNeighboursIntoOneRequest() {
    const RequestPlan plan = planRequests({tagAt(10), tagAt(12, DataType::Float64), tagAt(11)}, {});
    QCOMPARE(plan.requests.size(), qsizetype(1));
    QCOMPARE(plan.requests.first().first, 10);
    QCOMPARE(plan.requests.first().count, 6);
    QCOMPARE(plan.requests.first().tags, QList<PlannedTag>({{0, 10, 1}, {2, 11, 1}, {1, 12, 4}}));
  }

  void bridgesGapsUpToTheLimit_data() {
    QTest::addColumn<int>("offset");
    QTest::addColumn<qsizetype>("requests");
    QTest::newRow("gap 3") << 4 << qsizetype(1);
    QTest::newRow("gap 4") << 5 << qsizetype(2);
  }

  void bridgesGapsUpToTheLimit() {
    QFETCH(int, offset);
    QFETCH(qsizetype, requests);
    QCOMPARE(planRequests({tagAt(0), tagAt(offset)}, {125, 2000, 3}).requests.size(), requests);
  }

  void fillsARequestToTheLastRegister() {
    QList<Tag> tags;
    for (int i = 0; i < 250; ++i) tags.append(tagAt(i));
    const RequestPlan plan = planRequests(tags, {});
    QCOMPARE(plan.requests.size(), qsizetype(2));
    QCOMPARE(plan.requests.at(0).count, 125);
    QCOMPARE(plan.requests.at(1).count, 125);
  }

  void neverSplitsAValue() {
    QList<Tag> tags;
    for (int i = 0; i < 63; ++i) tags.append(tagAt(2 * i, DataType::Float32));
    const RequestPlan plan = planRequests(tags, {});
    QCOMPARE(plan.requests.size(), qsizetype(2));
    QCOMPARE(plan.requests.at(0).count, 124);
    QCOMPARE(plan.requests.at(1).first, 124);
  }

  void packsTwoThousandBits() {
    QList<Tag> tags;
    for (int i = 0; i < 2001; ++i) tags.append(tagAt(i, DataType::Bool, ModbusTable::Coil));
    const RequestPlan plan = planRequests(tags, {});
    QCOMPARE(plan.requests.size(), qsizetype(2));
    QCOMPARE(plan.requests.at(0).count, 2000);
  }

  void keepsTablesAndPeriodsApart() {
    Tag slow = tagAt(1);
    slow.sampling = std::chrono::seconds(10);
    const RequestPlan plan =
        planRequests({tagAt(0), slow, tagAt(1, DataType::UInt16, ModbusTable::InputRegister)}, {});
    QCOMPARE(plan.requests.size(), qsizetype(3));
  }

  void setsImpossibleTagsApart() {
    const RequestPlan plan = planRequests(
        {textAt(0, 126), tagAt(65535, DataType::Float32), tagAt(65535), textAt(0, 125)}, {});
    QCOMPARE(plan.impossible, QList<qsizetype>({0, 1}));
    QCOMPARE(plan.requests.size(), qsizetype(2));
  }

  void coversEveryTagOnceWithinTheLimits() {
    QRandomGenerator random(20260101);
    for (int round = 0; round < 300; ++round) {
      const QList<Tag> tags = randomTags(random, random.bounded(120), 1 + random.bounded(1500));
      const RequestLimits limits{1 + random.bounded(125), 1 + random.bounded(2000),
                                 random.bounded(20)};
      const RequestPlan plan = planRequests(tags, limits);
      std::set<qsizetype> seen(plan.impossible.begin(), plan.impossible.end());
      qsizetype told = plan.impossible.size();
      for (const PlannedRequest& request : plan.requests) {
        checkRequest(request, tags, limits);
        for (const PlannedTag& planned : request.tags) seen.insert(planned.tag);
        told += request.tags.size();
      }
      QCOMPARE(told, tags.size());
      QCOMPARE(static_cast<qsizetype>(seen.size()), tags.size());
    }
  }

  void needsNoMoreRequestsThanTheBestPlan() {
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
      QList<Tag> tags;
      const int count = 1 + random.bounded(7);
      const int limit = 4 + random.bounded(8);
      for (int i = 0; i < count; ++i)
        tags.append(textAt(random.bounded(30), 1 + random.bounded(4)));
      const int gap = random.bounded(4);
      const RequestPlan plan = planRequests(tags, {limit, 2000, gap});
      QCOMPARE(static_cast<int>(plan.requests.size()), fewest(tags, limit, gap));
    }
  }

  void splitsAtTheGapsFirst() {
    const RequestPlan plan = planRequests({tagAt(0), tagAt(1), tagAt(5), tagAt(8)}, {});
    const QList<PlannedRequest> parts = modbus::splitRequest(plan.requests.first());
    QCOMPARE(parts.size(), qsizetype(3));
    QCOMPARE(parts.at(0).count, 2);
    QCOMPARE(parts.at(1).first, 5);
    QCOMPARE(parts.at(2).first, 8);
  }

  void splitsAGaplessRangeInHalves() {
    const RequestPlan plan = planRequests({tagAt(0), tagAt(1), tagAt(2), tagAt(3)}, {});
    const QList<PlannedRequest> parts = modbus::splitRequest(plan.requests.first());
    QCOMPARE(parts.size(), qsizetype(2));
    QCOMPARE(parts.at(0).count, 2);
    QCOMPARE(parts.at(1).first, 2);
    QCOMPARE(parts.at(1).count, 2);
  }

  void doesNotSplitASingleRange() {
    Tag bit = tagAt(4, DataType::Bool);
    bit.address.bit = 3;
    const RequestPlan plan = planRequests({tagAt(4), bit}, {});
    QCOMPARE(plan.requests.size(), qsizetype(1));
    QVERIFY(modbus::splitRequest(plan.requests.first()).isEmpty());
  }

  void splittingEndsAndLosesNoTag() {
    QRandomGenerator random(99);
    for (int round = 0; round < 100; ++round) {
      const QList<Tag> tags = randomTags(random, 40, 200);
      const RequestPlan plan = planRequests(tags, {});
      qsizetype told = plan.impossible.size();
      QList<PlannedRequest> waiting = plan.requests;
      while (!waiting.isEmpty()) {
        const PlannedRequest request = waiting.takeLast();
        const QList<PlannedRequest> parts = modbus::splitRequest(request);
        if (parts.isEmpty()) told += request.tags.size();
        for (const PlannedRequest& part : parts) {
          QVERIFY(part.tags.size() < request.tags.size());
          waiting.append(part);
        }
      }
      QCOMPARE(told, tags.size());
    }
  }

 private:
  static void checkRequest(const PlannedRequest& request, const QList<Tag>& tags,
                           const RequestLimits& limits) {
    const bool bits = modbus::isBitTable(request.table);
    QVERIFY(request.count >= 1);
    QVERIFY(request.count <= (bits ? limits.maxBits : limits.maxRegisters));
    QVERIFY(request.first + request.count <= 65536);
    int end = request.first;
    for (const PlannedTag& planned : request.tags) {
      const Tag& tag = tags.at(planned.tag);
      QCOMPARE(tag.address.table, request.table);
      QCOMPARE(tag.sampling, request.sampling);
      QCOMPARE(planned.first, int(tag.address.offset));
      QCOMPARE(planned.width, modbus::widthOf(tag));
      QVERIFY(planned.first <= end + limits.maxGap);
      end = std::max(end, planned.first + planned.width);
    }
    QCOMPARE(end, request.first + request.count);
  }
};

static const RegisterTest<TestRequestPlan> registeredTestRequestPlan;

}  // namespace linewarden::test

#include "test_request_plan.moc"

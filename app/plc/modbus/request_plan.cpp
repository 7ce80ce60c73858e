// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/request_plan.h"

#include "app/plc/modbus/value_codec.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace linewarden::modbus {

namespace {

constexpr int addressSpace = 65536;

int endOf(const PlannedTag& tag) {
  return tag.first + tag.width;
}

bool byAddress(const PlannedTag& a, const PlannedTag& b) {
  return std::tuple(a.first, a.width, a.tag) < std::tuple(b.first, b.width, b.tag);
}

/// Takes from `waiting` (by address) all that fits one request starting at its first.
///
/// Taking everything that fits is optimal: any plan's request that holds the first value
/// can be replaced by this one, and what this one takes from others is a leading part of
/// theirs or lies inside a value that stays with them, so no gap there grows.
PlannedRequest takeRequest(QList<PlannedTag>& waiting, int limit, int maxGap) {
  PlannedRequest request;
  QList<PlannedTag> left;
  request.first = waiting.first().first;
  int end = endOf(waiting.first());
  for (const PlannedTag& tag : waiting) {
    const bool reached = tag.first <= end + maxGap;
    if (reached && endOf(tag) <= request.first + limit) {
      request.tags.append(tag);
      end = std::max(end, endOf(tag));
    } else {
      left.append(tag);
    }
  }
  request.count = end - request.first;
  waiting = left;
  return request;
}

PlannedRequest requestFor(const PlannedRequest& like, const QList<PlannedTag>& tags) {
  PlannedRequest request = like;
  request.tags = tags;
  request.first = tags.first().first;
  int end = request.first;
  for (const PlannedTag& tag : tags) end = std::max(end, endOf(tag));
  request.count = end - request.first;
  return request;
}

/// The request's tags in runs that have no unused address inside.
QList<QList<PlannedTag>> gaplessRuns(const PlannedRequest& request) {
  QList<QList<PlannedTag>> runs;
  int end = -1;
  for (const PlannedTag& tag : request.tags) {
    if (runs.isEmpty() || tag.first > end) runs.append(QList<PlannedTag>());
    runs.last().append(tag);
    end = std::max(end, endOf(tag));
  }
  return runs;
}

}  // namespace

RequestPlan planRequests(const QList<Tag>& tags, RequestLimits limits) {
  const int maxRegisters = std::clamp(limits.maxRegisters, 1, 125);
  const int maxBits = std::clamp(limits.maxBits, 1, 2000);
  const int maxGap = std::max(0, limits.maxGap);
  const auto limitOf = [&](ModbusTable table) {
    return isBitTable(table) ? maxBits : maxRegisters;
  };

  RequestPlan plan;
  std::map<std::pair<std::chrono::milliseconds, ModbusTable>, QList<PlannedTag>> groups;
  for (qsizetype i = 0; i < tags.size(); ++i) {
    const ModbusTable table = tags.at(i).address.table;
    const PlannedTag planned{i, tags.at(i).address.offset, widthOf(tags.at(i))};
    if (planned.width > limitOf(table) || endOf(planned) > addressSpace) {
      plan.impossible.append(i);
    } else {
      groups[{tags.at(i).sampling, table}].append(planned);
    }
  }
  for (auto& [key, waiting] : groups) {
    std::sort(waiting.begin(), waiting.end(), byAddress);
    while (!waiting.isEmpty()) {
      PlannedRequest request = takeRequest(waiting, limitOf(key.second), maxGap);
      request.sampling = key.first;
      request.table = key.second;
      plan.requests.append(request);
    }
  }
  return plan;
}

QList<PlannedRequest> splitRequest(const PlannedRequest& request) {
  QList<PlannedRequest> parts;
  const QList<QList<PlannedTag>> runs = gaplessRuns(request);
  if (runs.size() > 1) {
    for (const QList<PlannedTag>& run : runs) parts.append(requestFor(request, run));
    return parts;
  }
  // Cut where the range changes, as near to the middle as there is such a place.
  const auto sameRange = [](const PlannedTag& a, const PlannedTag& b) {
    return a.first == b.first && a.width == b.width;
  };
  const qsizetype size = request.tags.size();
  for (qsizetype step = 0; step <= size / 2; ++step) {
    for (const qsizetype cut : {size / 2 - step, size / 2 + step}) {
      if (cut <= 0 || cut >= size) continue;
      if (sameRange(request.tags.at(cut - 1), request.tags.at(cut))) continue;
      parts.append(requestFor(request, request.tags.first(cut)));
      parts.append(requestFor(request, request.tags.sliced(cut)));
      return parts;
    }
  }
  return parts;
}

}  // namespace linewarden::modbus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_order.h"

#include "app/base/shown_text.h"
#include "app/plant/plant.h"
#include "ui/alerts/alarm_words.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace linewarden::ui {

namespace {

struct AlarmOrderText {
  Q_DECLARE_TR_FUNCTIONS(AlarmOrder)
};

template <class Value>
int inOrder(const Value& one, const Value& other) {
  if (one < other) return -1;
  return other < one ? 1 : 0;
}

int wordsInOrder(const QString& one, const QString& other) {
  return QString::compare(one, other, Qt::CaseInsensitive);
}

// Lines as the plant has them; what belongs to none comes last.
qint64 rankOfLine(const Plant& plant, const QString& line) {
  for (qsizetype at = 0; at < plant.lines.size(); ++at) {
    if (plant.lines.at(at).id == line) return at;
  }
  const qsizetype behind = plant.lines.size() + (line.isEmpty() ? 1 : 0);
  return behind;
}

// The newer ones stand higher.
int byTime(const AlarmItem& one, const AlarmItem& other) {
  return inOrder(shownTime(other.view.record), shownTime(one.view.record));
}

// Finite, or the order would not be one.
double sortedValue(const AlarmRecord& record) {
  return record.value && std::isfinite(*record.value) ? *record.value
                                                      : -std::numeric_limits<double>::infinity();
}

int byPriority(const AlarmItem& one, const AlarmItem& other) {
  return inOrder(one.view.definition.priority, other.view.definition.priority);
}

int byDefault(const AlarmItem& one, const AlarmItem& other) {
  const bool oneWaits = isUnacknowledged(one.view.record.state);
  const bool otherWaits = isUnacknowledged(other.view.record.state);
  if (oneWaits != otherWaits) return oneWaits ? -1 : 1;
  if (const int order = byPriority(one, other); order != 0) return order;
  return byTime(one, other);
}

int byColumn(const AlarmItem& one, const AlarmItem& other, AlarmColumn column) {
  const AlarmRecord& a = one.view.record;
  const AlarmRecord& b = other.view.record;
  switch (column) {
    case AlarmColumn::Mark: return byPriority(one, other);
    case AlarmColumn::Time: return byTime(one, other);
    case AlarmColumn::Place: return wordsInOrder(one.place, other.place);
    case AlarmColumn::Text: return wordsInOrder(one.text, other.text);
    case AlarmColumn::Value: return inOrder(sortedValue(a), sortedValue(b));
    case AlarmColumn::State: return inOrder(a.state, b.state);
    case AlarmColumn::ByWhom: return wordsInOrder(alarmByWhom(a), alarmByWhom(b));
  }
  return 0;
}

}  // namespace

UtcTime shownTime(const AlarmRecord& record) {
  return record.announced == UtcTime() ? record.since : record.announced;
}

AlarmItem alarmItem(const Plant& plant, const AlarmView& view) {
  AlarmItem item;
  item.view = view;
  item.place = alarmPlace(plant, view);
  item.text = alarmText(view);
  item.words =
      QStringList{item.place, item.text, shownText(view.definition.alarmClass), view.record.id.text}
          .join(QLatin1Char('\n'));
  item.root = view.record.id;
  return item;
}

void group(AlarmItem& item, AlarmGrouping grouping, const Plant& plant, UtcTime rootAnnounced) {
  const QString& line = item.view.definition.line;
  item.group.clear();
  item.groupRank = 0;
  switch (grouping) {
    case AlarmGrouping::Nothing: break;
    case AlarmGrouping::Line:
      item.group = QLatin1Char('L') + line;
      item.groupRank = rankOfLine(plant, line);
      break;
    case AlarmGrouping::Root:
      item.group = item.root.text;
      // The newest cluster first.
      item.groupRank = -toMillis(rootAnnounced);
      break;
    case AlarmGrouping::Source: {
      const auto source = static_cast<qint64>(item.view.source);
      item.group = alarmSourceName(item.view.source) + QLatin1Char(' ') + line;
      item.groupRank = source * (plant.lines.size() + 2) + rankOfLine(plant, line);
      break;
    }
  }
}

AlarmItem headOf(const AlarmItem& item, AlarmGrouping grouping, const Plant& plant) {
  AlarmItem head;
  head.group = item.group;
  head.groupRank = item.groupRank;
  const QString& id = item.view.definition.line;
  const QString line = id.isEmpty() ? AlarmOrderText::tr("No line") : alarmLineTitle(plant, id);
  const QString source = alarmSourceWord(item.view.source);
  if (grouping == AlarmGrouping::Line) {
    head.head = line;
  } else if (id.isEmpty()) {
    head.head = source;
  } else {
    head.head = AlarmOrderText::tr("%1, %2", "source, line").arg(source, line);
  }
  return head;
}

bool standsAbove(const AlarmItem& one, const AlarmItem& other, const AlarmSort& sort) {
  if (one.groupRank != other.groupRank) return one.groupRank < other.groupRank;
  if (one.group != other.group) return one.group < other.group;
  if (one.isHead() != other.isHead()) return one.isHead();
  // First-outs stand first; without groups nobody asks for roots, and each is its own.
  if (one.isRoot() != other.isRoot()) return one.isRoot();
  int order = 0;
  if (sort.column) {
    order = byColumn(one, other, *sort.column);
    if (sort.isDescending) order = -order;
  }
  if (order == 0) order = byDefault(one, other);
  return order == 0 ? one.id() < other.id() : order < 0;
}

bool looksSame(const AlarmView& one, const AlarmView& other) {
  const AlarmRecord& a = one.record;
  const AlarmRecord& b = other.record;
  const auto isAsked = [](const AlarmRecord& record) {
    if (!record.service) return QString();
    const ServiceApproval& service = *record.service;
    return QStringLiteral("%1 %2 %3 %4")
        .arg(toMillis(service.requestedAt))
        .arg(service.approvedBy ? 1 : 0)
        .arg(service.requestedBy.name, service.reason);
  };
  return a.id == b.id && a.state == b.state && a.since == b.since && a.isActive == b.isActive &&
         a.announced == b.announced && a.occurrence == b.occurrence && a.value == b.value &&
         a.limit == b.limit && a.text == b.text && a.acknowledgedBy == b.acknowledgedBy &&
         a.acknowledgedAt == b.acknowledgedAt && a.note == b.note &&
         a.shelveReason == b.shelveReason && a.suppressReason == b.suppressReason &&
         a.shelvedUntil == b.shelvedUntil && a.shelvedBy == b.shelvedBy &&
         isAsked(a) == isAsked(b) && one.isChattering == other.isChattering &&
         one.isStale == other.isStale && one.definition.title == other.definition.title &&
         one.definition.priority == other.definition.priority;
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "app/base/shown_text.h"
#include "ui/alerts/alarm_list_model.h"
#include "ui/alerts/alarm_words.h"

namespace linewarden::ui {

int AlarmListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AlarmListModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : alarmColumns;
}

QVariant AlarmListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const AlarmItem& item = itemAt(index.row());
  const auto column = static_cast<AlarmColumn>(index.column());
  if (item.isHead()) {
    const bool isWanted = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return isWanted && column == AlarmColumn::Text ? headText(item) : QVariant();
  }
  switch (role) {
    case Qt::DisplayRole: return text(item, column);
    case Qt::ToolTipRole: return tip(item, column);
    case Qt::AccessibleTextRole:
      return column == AlarmColumn::Mark ? priorityWord(alarmMark(item.view.definition.priority))
                                         : text(item, column);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(column == AlarmColumn::Value ? Qt::AlignRight | Qt::AlignVCenter
                                                              : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
  }
}

QVariant AlarmListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= alarmColumns) return {};
  const auto column = static_cast<AlarmColumn>(section);
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(column == AlarmColumn::Value ? Qt::AlignRight | Qt::AlignVCenter
                                                            : Qt::AlignLeft | Qt::AlignVCenter);
  }
  if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
    if (column == AlarmColumn::Mark) return tr("Priority");
  }
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  switch (column) {
    case AlarmColumn::Mark: return {};
    case AlarmColumn::Time: return tr("Time");
    case AlarmColumn::Place: return tr("Line and unit");
    case AlarmColumn::Text: return tr("Alarm");
    case AlarmColumn::Value: return tr("Value and limit");
    case AlarmColumn::State: return tr("State");
    case AlarmColumn::ByWhom: return tr("By");
  }
  return {};
}

Qt::ItemFlags AlarmListModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
  if (!itemAt(index.row()).isHead()) flags |= Qt::ItemIsSelectable;
  return flags;
}

QString AlarmListModel::text(const AlarmItem& item, AlarmColumn column) const {
  const QLocale locale;
  const AlarmRecord& record = item.view.record;
  switch (column) {
    case AlarmColumn::Mark: return {};
    case AlarmColumn::Time: return alarmTime(shownTime(record), clock_.now(), locale);
    case AlarmColumn::Place: return item.place;
    case AlarmColumn::Text: {
      const int followers = groupSize(item) - 1;
      if (grouping_ != AlarmGrouping::Root || !item.isRoot() || followers < 1) return item.text;
      return tr("%1 (and %n that followed)", nullptr, followers).arg(item.text);
    }
    case AlarmColumn::Value: return alarmValueAndLimit(*plant_, item.view, locale);
    case AlarmColumn::State: return alarmStateWords(item.view, clock_.now(), locale);
    case AlarmColumn::ByWhom: return alarmByWhom(record);
  }
  return {};
}

QString AlarmListModel::tip(const AlarmItem& item, AlarmColumn column) const {
  const AlarmRecord& record = item.view.record;
  switch (column) {
    case AlarmColumn::Mark:
      return tr("%1, %2", "priority, source")
          .arg(priorityWord(alarmMark(item.view.definition.priority)),
               alarmSourceWord(item.view.source));
    case AlarmColumn::Time: return alarmUtc(shownTime(record));
    case AlarmColumn::Place: return alarmTip(item.place);
    case AlarmColumn::Text: return alarmTip(item.text);
    case AlarmColumn::Value: return alarmTip(text(item, column));
    case AlarmColumn::State: {
      QStringList lines{text(item, column)};
      if (item.view.isChattering) {
        lines += tr("Chattering: raised three times or more within a minute.");
      }
      if (item.view.isStale) lines += tr("Stale: active for more than 24 hours.");
      return alarmTip(lines.join(QLatin1Char('\n')));
    }
    case AlarmColumn::ByWhom:
      return alarmTip(record.note.isEmpty() ? alarmByWhom(record) : shownText(record.note, 500));
  }
  return {};
}

QString AlarmListModel::headText(const AlarmItem& item) const {
  const Group group = groups_.value(item.group);
  const QString count = tr("%n alarm(s)", nullptr, group.count);
  if (group.waiting == 0) return tr("%1: %2", "group, how many").arg(item.head, count);
  return tr("%1: %2, %3", "group, how many, unacknowledged")
      .arg(item.head, count, tr("%n unacknowledged", nullptr, group.waiting));
}

}  // namespace linewarden::ui

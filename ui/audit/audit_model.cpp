// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_model.h"

#include "app/base/when_done.h"
#include "app/identity/audit_reader.h"
#include "ui/people/people_words.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace linewarden::ui {

namespace {

constexpr std::chrono::milliseconds newerRest{100};

QList<AuditRow> auditRows(const QList<AuditEntry>& entries) {
  QList<AuditRow> rows;
  rows.reserve(entries.size());
  for (const AuditEntry& entry : entries) rows.append(auditRow(entry));
  return rows;
}

}  // namespace

AuditModel::AuditModel(AuditReader& reader, QObject* parent)
    : QAbstractTableModel(parent), reader_(reader) {
  newerTimer_.setSingleShot(true);
  newerTimer_.setInterval(newerRest);
  connect(&newerTimer_, &QTimer::timeout, this, &AuditModel::askNewer);
  connect(&reader_, &AuditReader::appended, this, &AuditModel::heard, Qt::QueuedConnection);
}

void AuditModel::search(const Session& session, const AuditFilter& filter) {
  session_ = session;
  filter_ = filter;
  restart();
}

void AuditModel::restart() {
  begin();
  if (!session_.isValid()) return;
  wanted_ = pageSize;
  ask();
}

void AuditModel::setFrom(UtcTime from) {
  filter_.from = from;
  const auto oldest = std::find_if(rows_.crbegin(), rows_.crend(),
                                   [from](const AuditRow& row) { return row.time >= from; });
  const int gone = static_cast<int>(oldest - rows_.crbegin());
  if (gone == 0) return;
  const int first = static_cast<int>(rows_.size()) - gone;
  beginRemoveRows({}, first, first + gone - 1);
  rows_.resize(first);
  endRemoveRows();
  emit lookingChanged();
}

void AuditModel::clear() {
  session_ = {};
  filter_ = {};
  heard_ = 0;
  begin();
  emit lookingChanged();
}

void AuditModel::begin() {
  ++generation_;
  beginResetModel();
  rows_.clear();
  endResetModel();
  newer_.clear();
  newerTimer_.stop();
  lookedDownTo_ = 0;
  top_ = heard_;
  wanted_ = 0;
  steps_ = 0;
  lookedBackTo_.reset();
  isLooking_ = isStopped_ = hasAnswer_ = false;
  isAskingNewer_ = newerHasGap_ = isCutAtTop_ = false;
  follows_ = true;
  emit newerChanged();
}

void AuditModel::ask() {
  isLooking_ = true;
  emit lookingChanged();
  whenDone(reader_.search(session_, filter_, lookedDownTo_, std::clamp(wanted_, 1, pageSize)), this,
           [this, generation = generation_](const Result<AuditPage>& page) {
             if (generation == generation_) take(page);
           });
}

void AuditModel::take(const Result<AuditPage>& page) {
  if (!page) {
    isStopped_ = true;
    endLooking();
    emit failed(page.error().message);
    return;
  }
  ++steps_;
  hasAnswer_ = true;
  const qint64 before = lookedDownTo_;
  lookedDownTo_ = std::max<qint64>(page->lookedDownTo, 1);
  // A service that does not get on would be asked for ever.
  if (before != 0 && lookedDownTo_ >= before) lookedDownTo_ = 1;
  append(page->entries);
  wanted_ -= static_cast<int>(page->entries.size());
  if (wanted_ <= 0 || lookedDownTo_ <= 1) {
    endLooking();
    return;
  }
  askHowFar();
  ask();
}

void AuditModel::endLooking() {
  isLooking_ = false;
  steps_ = 0;
  lookedBackTo_.reset();
  emit lookingChanged();
}

void AuditModel::append(const QList<AuditEntry>& entries) {
  if (entries.isEmpty()) return;
  if (rows_.isEmpty()) top_ = std::max(top_, entries.first().sequence);
  const int first = static_cast<int>(rows_.size());
  beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
  rows_ += auditRows(entries);
  endInsertRows();
  const int tooMany = static_cast<int>(rows_.size()) - mostRows;
  if (tooMany <= 0) return;
  beginRemoveRows({}, 0, tooMany - 1);
  rows_.remove(0, tooMany);
  endRemoveRows();
  newer_.clear();
  isCutAtTop_ = true;
  emit newerChanged();
}

// A step tells a position; people are told a day.
void AuditModel::askHowFar() {
  whenDone(reader_.entry(session_, lookedDownTo_), this,
           [this, generation = generation_](const Result<AuditEntry>& entry) {
             if (generation != generation_ || !isLooking_ || !entry) return;
             lookedBackTo_ = entry->time;
             emit lookingChanged();
           });
}

void AuditModel::stop() {
  if (!isLooking_) return;
  // What is on its way is dropped: the same step is asked for when it goes on.
  ++generation_;
  isAskingNewer_ = false;
  isStopped_ = true;
  hasAnswer_ = true;
  endLooking();
  if (heard_ > top_) newerTimer_.start();
}

void AuditModel::goOn() {
  if (isLooking_ || !session_.isValid() || isAtEnd()) return;
  isStopped_ = false;
  wanted_ = pageSize;
  ask();
}

void AuditModel::setFollows(bool follows) {
  follows_ = follows;
}

void AuditModel::heard(qint64 sequence) {
  heard_ = std::max(heard_, sequence);
  if (!session_.isValid()) return;
  // Nothing is known of where the trail ended when the search began: just before this one.
  if (top_ == 0) top_ = sequence - 1;
  if (!isCutAtTop_ && !newerTimer_.isActive()) newerTimer_.start();
}

void AuditModel::askNewer() {
  if (isAskingNewer_ || isCutAtTop_ || !hasAnswer_ || heard_ <= top_) {
    // What is being asked for now is followed by what came meanwhile.
    if (!hasAnswer_ && session_.isValid() && isLooking_) newerTimer_.start();
    return;
  }
  isAskingNewer_ = true;
  const qint64 upTo = heard_;
  whenDone(reader_.newer(session_, filter_, top_, pageSize), this,
           [this, upTo, generation = generation_](const Result<AuditPage>& page) {
             if (generation == generation_) takeNewer(page, upTo);
           });
}

void AuditModel::takeNewer(const Result<AuditPage>& page, qint64 upTo) {
  isAskingNewer_ = false;
  if (!page) return;
  // More came than one answer holds, or not all of it was looked at: between them and what is
  // shown something is missing.
  const bool hasGap = page->entries.size() >= pageSize || page->lookedDownTo > top_ + 1;
  newerHasGap_ = newerHasGap_ || hasGap;
  top_ = std::max(top_, upTo);
  if (!page->entries.isEmpty()) {
    top_ = std::max(top_, page->entries.first().sequence);
    newer_ = auditRows(page->entries) + newer_;
    if (newer_.size() > mostRows) {
      newer_.resize(mostRows);
      newerHasGap_ = true;
    }
  }
  if (!newer_.isEmpty()) emit newerChanged();
  if (follows_ && !newer_.isEmpty()) showNewer();
  if (heard_ > top_) newerTimer_.start();
}

void AuditModel::showNewer() {
  if (newerHasGap_ || isCutAtTop_) {
    restart();
    return;
  }
  if (newer_.isEmpty()) return;
  const QList<AuditRow> rows = std::exchange(newer_, {});
  beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
  rows_ = rows + rows_;
  endInsertRows();
  // The oldest give way, and are asked for again when they are wanted.
  const int tooMany = static_cast<int>(rows_.size()) - mostRows;
  if (tooMany > 0 && !isLooking_) {
    beginRemoveRows({}, mostRows, mostRows + tooMany - 1);
    rows_.resize(mostRows);
    endRemoveRows();
    lookedDownTo_ = rows_.last().sequence;
  }
  emit newerChanged();
}

int AuditModel::rowOf(qint64 sequence) const {
  const auto found =
      std::lower_bound(rows_.begin(), rows_.end(), sequence,
                       [](const AuditRow& row, qint64 wanted) { return row.sequence > wanted; });
  if (found == rows_.end() || found->sequence != sequence) return -1;
  return static_cast<int>(found - rows_.begin());
}

int AuditModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::text(const AuditRow& row, int column) const {
  switch (column) {
    case Time: return auditMoment(row.time, QLocale());
    case Who: return row.who;
    case What: return row.words;
    case Object: return row.object;
    case Workstation: return row.workstation;
    case Outcome: return auditOutcomeWord(row.isRefused);
    default: return {};
  }
}

QString AuditModel::tip(const AuditRow& row, int column) const {
  switch (column) {
    case Time:
      return tr("%1, entry %2", "time, position").arg(utcText(row.time), auditCount(row.sequence));
    case What: return row.action;
    case Outcome: return row.reason;
    default: return text(row, column);
  }
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const AuditRow& row = rows_.at(index.row());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(row, index.column());
    case Qt::ToolTipRole: return auditTip(tip(row, index.column()));
    case SequenceRole: return row.sequence;
    case RefusedRole: return row.isRefused;
    default: return {};
  }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Time: return tr("Time");
    case Who: return tr("Who");
    case What: return tr("What");
    case Object: return tr("Object");
    case Workstation: return tr("Workstation");
    case Outcome: return tr("Outcome");
    default: return {};
  }
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && session_.isValid() && hasAnswer_ && !isLooking_ && !isStopped_ &&
         !isAtEnd();
}

void AuditModel::fetchMore(const QModelIndex& parent) {
  if (canFetchMore(parent)) goOn();
}

}  // namespace linewarden::ui

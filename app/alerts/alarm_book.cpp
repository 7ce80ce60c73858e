// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_book.h"

#include <QSet>

#include <algorithm>

namespace linewarden {

namespace {

// Services name their alarms after things of which there may be many (workstations, accounts).
constexpr std::size_t serviceAlarmsKept = 5000;
constexpr std::chrono::minutes heardOfAfter{10};

AlarmAct atTime(UtcTime time) {
  AlarmAct act;
  act.time = time;
  return act;
}

}  // namespace

AlarmBook::AlarmBook(const Plant& plant) {
  const auto count = static_cast<std::size_t>(plant.alarms.size());
  entries_.reserve(count);
  evaluators_.reserve(count);
  firstOfTag_.assign(static_cast<std::size_t>(plant.tags.size()) + 1, none);
  firstOfSetPoint_ = firstOfTag_;
  firstOfSuppressor_ = firstOfTag_;
  nextOfTag_.assign(count, none);
  nextOfSetPoint_.assign(count, none);
  nextOfSuppressor_.assign(count, none);
  isTimed_.assign(count, 0);
  for (const AlarmDefinition& definition : plant.alarms) {
    const Index index = entries_.size();
    Entry entry;
    entry.definition = definition;
    entry.record.id = definition.id;
    entries_.push_back(std::move(entry));
    evaluators_.emplace_back(definition.condition);
    byId_.insert(definition.id, index);
    link(index, definition.tag, firstOfTag_, nextOfTag_, plant);
    link(index, definition.condition.setPointTag, firstOfSetPoint_, nextOfSetPoint_, plant);
    const QString suppressor = definition.suppression ? definition.suppression->tag : QString();
    if (!suppressor.isEmpty()) hasSuppressors_ = true;
    link(index, suppressor, firstOfSuppressor_, nextOfSuppressor_, plant);
  }
}

void AlarmBook::link(Index index, const QString& tag, std::vector<int>& first,
                     std::vector<int>& next, const Plant& plant) {
  const Tag* found = tag.isEmpty() ? nullptr : plant.tag(tag);
  if (found == nullptr) return;
  int* last = &first[static_cast<std::size_t>(found->id.value)];
  while (*last != none) last = &next[static_cast<std::size_t>(*last)];
  *last = static_cast<int>(index);
}

AlarmBook::Changes AlarmBook::restore(const QList<AlarmView>& stored, UtcTime now, bool follows) {
  Changes changes;
  for (const AlarmView& one : stored) {
    Entry* entry = find(one.record.id);
    const bool isKnown = entry != nullptr && isWatched(indexOf(*entry));
    if (!isKnown && one.source == AlarmSource::Process) {
      if (follows || one.record.state == AlarmState::Normal) continue;
      // Kept as one of the services', so that the store is told that it is over.
      Entry& gone = serviceEntry(one.record.id, now);
      gone.definition = one.definition;
      gone.record = one.record;
      gone.record.state = AlarmState::Normal;
      gone.record.isActive = false;
      changes += changeOf(gone, one.record.state, "withdrawn", atTime(now));
      continue;
    }
    if (entry == nullptr) {
      entry = &serviceEntry(one.record.id, now);
      entry->source = one.source;
      entry->definition = one.definition;
    }
    entry->record = one.record;
    AlarmRecord& record = entry->record;
    // What its state says holds, should the two not agree.
    if (!isHidden(record.state)) {
      record.isActive =
          record.state == AlarmState::Unacknowledged || record.state == AlarmState::Acknowledged;
    }
    const Index index = indexOf(*entry);
    if (isWatched(index)) {
      evaluators_[index] = AlarmEvaluator(entry->definition.condition, record.isActive);
    }
    noteDeadline(index);
  }
  return changes;
}

void AlarmBook::takeSuppressors(const ReadingBatch& batch, Changes& changes) {
  for (const Reading& reading : batch) {
    const auto tag = static_cast<std::size_t>(reading.tag.value);
    if (!reading.tag.isValid() || tag >= firstOfSuppressor_.size()) continue;
    const int first = firstOfSuppressor_[tag];
    if (first == none) continue;
    const AlarmSample sample = alarmSampleOf(reading);
    for (int i = first; i != none; i = nextOfSuppressor_[static_cast<Index>(i)]) {
      followSuppressor(static_cast<Index>(i), sample, changes);
    }
  }
}

AlarmBook::Changes AlarmBook::take(const ReadingBatch& batch) {
  Changes changes;
  // First, so that what is suppressed is not announced by the same reply.
  if (hasSuppressors_) takeSuppressors(batch, changes);
  for (const Reading& reading : batch) {
    const auto tag = static_cast<std::size_t>(reading.tag.value);
    if (!reading.tag.isValid() || tag >= firstOfTag_.size()) continue;
    const int own = firstOfTag_[tag];
    const int setPoint = firstOfSetPoint_[tag];
    if (own == none && setPoint == none) continue;
    const AlarmSample sample = alarmSampleOf(reading);
    for (int i = own; i != none; i = nextOfTag_[static_cast<Index>(i)]) {
      const auto index = static_cast<Index>(i);
      follow(index, evaluators_[index].take(sample), sample.time, changes);
    }
    for (int i = setPoint; i != none; i = nextOfSetPoint_[static_cast<Index>(i)]) {
      const auto index = static_cast<Index>(i);
      follow(index, evaluators_[index].takeSetPoint(sample), sample.time, changes);
    }
  }
  return changes;
}

bool AlarmBook::watches(TagId tag) const {
  const auto index = static_cast<std::size_t>(tag.value);
  if (!tag.isValid() || index >= firstOfTag_.size()) return false;
  return firstOfTag_[index] != none || firstOfSetPoint_[index] != none ||
         firstOfSuppressor_[index] != none;
}

void AlarmBook::follow(Index index, ConditionChange change, UtcTime time, Changes& changes) {
  if (change == ConditionChange::None) {
    if (isTimed_[index] == 0 && evaluators_[index].nextDeadline()) noteDeadline(index);
    return;
  }
  Entry& entry = entries_[index];
  if (change == ConditionChange::Cleared) {
    returnToNormal(entry, time, changes);
    return;
  }
  entry.record.value = evaluators_[index].value();
  entry.record.limit = evaluators_[index].limit();
  entry.record.text.clear();
  becomeActive(entry, time, changes);
}

void AlarmBook::becomeActive(Entry& entry, UtcTime time, Changes& changes) {
  AlarmRecord& record = entry.record;
  if (record.isActive) return;
  record.isActive = true;
  record.activeSince = time;
  ++record.occurrence;
  record.forgetAcknowledgement();
  std::rotate(entry.raises.begin(), entry.raises.begin() + 1, entry.raises.end());
  entry.raises.back() = time;
  AlarmAct act = atTime(time);
  act.why = record.text;
  // The condition's own events are never refused where they change the condition.
  static_cast<void>(step(entry, AlarmEvent::BecomesActive, "raised", act, changes));
}

void AlarmBook::returnToNormal(Entry& entry, UtcTime time, Changes& changes) {
  if (!entry.record.isActive) return;
  entry.record.isActive = false;
  static_cast<void>(step(entry, AlarmEvent::ReturnsToNormal, "returned", atTime(time), changes));
}

/// What is hidden for another cause too stays so.
AlarmState AlarmBook::stillHidden(const Entry& entry, AlarmState next) {
  if (isHidden(next)) return next;
  if (entry.record.isSuppressed) return AlarmState::SuppressedByDesign;
  return entry.record.shelvedUntil ? AlarmState::Shelved : next;
}

Result<void> AlarmBook::step(Entry& entry, AlarmEvent event, const char* what, const AlarmAct& act,
                             Changes& changes) {
  AlarmRecord& record = entry.record;
  const auto next =
      nextAlarmState(record.state, event, record.isActive, entry.definition.isLatching);
  if (!next) return next.error();
  const AlarmState from = record.state;
  record.state = isHidden(from) ? stillHidden(entry, *next) : *next;
  if (isUnacknowledged(record.state) && !isUnacknowledged(from)) {
    record.unacknowledgedSince = act.time;
  }
  if (record.state != from) record.since = act.time;
  const AlarmChange change = changeOf(entry, from, what, act);
  if (change.isAnnouncement()) {
    record.announced = act.time;
    flood_.add(act.time);
  }
  changes += change;
  noteDeadline(indexOf(entry));
  return {};
}

AlarmChange AlarmBook::changeOf(const Entry& entry, AlarmState from, const char* what,
                                const AlarmAct& act) {
  AlarmChange change;
  change.id = entry.record.id;
  change.from = from;
  change.to = entry.record.state;
  change.time = act.time;
  change.what = QLatin1String(what);
  change.who = act.who;
  change.why = act.why;
  change.occurrence = entry.record.occurrence;
  change.value = entry.record.value;
  change.limit = entry.record.limit;
  return change;
}

void AlarmBook::followSuppressor(Index index, const AlarmSample& sample, Changes& changes) {
  if (!sample.isGood) return;
  Entry& entry = entries_[index];
  const AlarmSuppression& by = *entry.definition.suppression;
  const bool holds = (sample.value == by.value) != by.differs;
  if (holds == entry.record.isSuppressed) return;
  AlarmAct act = atTime(sample.time);
  if (holds) act.why = by.tag;
  setSuppressed(entry, holds, act, changes);
}

AlarmBook::Changes AlarmBook::tick(UtcTime now) {
  Changes changes;
  flood_.advance(now);
  // What is ticked may get a new deadline, or lose its own.
  const std::vector<Index> due = std::exchange(timed_, {});
  for (const Index index : due) isTimed_[index] = 0;
  for (const Index index : due) {
    tickOne(index, now, changes);
    noteDeadline(index);
  }
  return changes;
}

AlarmBook::Changes AlarmBook::passTime(UtcTime now) {
  flood_.advance(now);
  return {};
}

void AlarmBook::recallFlood(QList<UtcTime> announced, UtcTime now) {
  flood_ = {};
  std::sort(announced.begin(), announced.end());
  for (const UtcTime time : std::as_const(announced)) flood_.add(time);
  flood_.advance(now);
}

void AlarmBook::tickOne(Index index, UtcTime now, Changes& changes) {
  Entry& entry = entries_[index];
  if (isWatched(index)) follow(index, evaluators_[index].tick(now), now, changes);
  if (entry.record.shelvedUntil && now >= *entry.record.shelvedUntil) {
    endShelf(entry, atTime(now), changes);
  }
  const auto again = entry.definition.reAlarm;
  if (again && entry.record.state == AlarmState::Acknowledged &&
      now >= entry.record.acknowledgedAt + *again) {
    entry.record.forgetAcknowledgement();
    static_cast<void>(step(entry, AlarmEvent::ReAlarm, "announced-again", atTime(now), changes));
  }
}

std::optional<UtcTime> AlarmBook::deadlineOf(Index index) const {
  const Entry& entry = entries_[index];
  std::optional<UtcTime> first = entry.record.shelvedUntil;
  const auto take = [&first](UtcTime time) { first = first ? std::min(*first, time) : time; };
  if (isWatched(index)) {
    if (const auto deadline = evaluators_[index].nextDeadline()) take(*deadline);
  }
  if (entry.definition.reAlarm && entry.record.state == AlarmState::Acknowledged) {
    take(entry.record.acknowledgedAt + *entry.definition.reAlarm);
  }
  return first;
}

void AlarmBook::noteDeadline(Index index) {
  if (isTimed_[index] != 0 || !deadlineOf(index)) return;
  isTimed_[index] = 1;
  timed_.push_back(index);
}

std::optional<UtcTime> AlarmBook::nextDeadline() const {
  std::optional<UtcTime> first;
  for (const Index index : timed_) {
    const auto deadline = deadlineOf(index);
    if (deadline && (!first || *deadline < *first)) first = deadline;
  }
  return first;
}

AlarmBook::Changes AlarmBook::raise(const ServiceCondition& condition, UtcTime time) {
  const AlarmId& id = condition.definition.id;
  Changes changes;
  if (!id.isValid()) return changes;
  Entry* entry = find(id);
  if (entry != nullptr && isWatched(indexOf(*entry))) return changes;
  if (entry == nullptr) entry = &serviceEntry(id, time);
  if (entry->record.isActive) {
    worsen(*entry, condition, time, changes);
    return changes;
  }
  entry->source = condition.source;
  entry->definition = condition.definition;
  entry->token = condition.token;
  entry->record.text = condition.text;
  becomeActive(*entry, time, changes);
  return changes;
}

/// What stands already got more urgent, or came once more after somebody had seen it.
void AlarmBook::worsen(Entry& entry, const ServiceCondition& condition, UtcTime time,
                       Changes& changes) {
  const bool isMoreUrgent = condition.definition.priority < entry.definition.priority;
  const bool isNew = entry.token != 0 && condition.token > entry.token;
  entry.source = condition.source;
  entry.definition = condition.definition;
  entry.token = std::max(entry.token, condition.token);
  entry.record.text = condition.text;
  if (!isMoreUrgent && !isNew) return;
  AlarmAct act = atTime(time);
  act.why = condition.text;
  if (entry.record.state == AlarmState::Acknowledged) {
    entry.record.forgetAcknowledgement();
    static_cast<void>(step(entry, AlarmEvent::ReAlarm, "announced-again", act, changes));
  } else if (isMoreUrgent) {
    changes += changeOf(entry, entry.record.state, "announced-again", act);
  }
}

AlarmBook::Changes AlarmBook::clear(const AlarmId& id, UtcTime time) {
  Changes changes;
  Entry* entry = find(id);
  if (entry == nullptr || isWatched(indexOf(*entry))) return changes;
  returnToNormal(*entry, time, changes);
  return changes;
}

AlarmBook::Changes AlarmBook::stand(const QString& prefix,
                                    const QList<ServiceCondition>& conditions, bool isAnswered,
                                    UtcTime time) {
  Changes changes;
  QSet<AlarmId> standing;
  for (const ServiceCondition& condition : conditions) standing += condition.definition.id;
  for (Index i = evaluators_.size(); i < entries_.size(); ++i) {
    Entry& entry = entries_[i];
    const AlarmRecord& record = entry.record;
    if (!record.id.text.startsWith(prefix) || standing.contains(record.id)) continue;
    returnToNormal(entry, time, changes);
    if (!isAnswered || !isUnacknowledged(record.state)) continue;
    static_cast<void>(step(entry, AlarmEvent::Acknowledge, "acknowledged", atTime(time), changes));
  }
  for (const ServiceCondition& condition : conditions) changes += raise(condition, time);
  return changes;
}

AlarmBook::Counts AlarmBook::counts() const {
  Counts counts;
  for (const Entry& entry : entries_) {
    const AlarmRecord& record = entry.record;
    if (isHidden(record.state)) continue;
    const auto priority = static_cast<std::size_t>(entry.definition.priority);
    if (record.isActive) ++counts.active[priority];
    if (!isUnacknowledged(record.state)) continue;
    ++counts.unacknowledged[priority];
    if (entry.definition.priority != AlarmPriority::Critical) continue;
    counts.newestCritical = std::max(counts.newestCritical, record.announced);
  }
  return counts;
}

/// A new entry; in the place of one that is normal, where there are many: and was so for long
/// enough that the store has heard of it.
AlarmBook::Entry& AlarmBook::serviceEntry(const AlarmId& id, UtcTime now) {
  Index index = entries_.size();
  if (index - evaluators_.size() >= serviceAlarmsKept) {
    for (Index i = evaluators_.size(); i < entries_.size(); ++i) {
      const AlarmRecord& record = entries_[i].record;
      if (record.state != AlarmState::Normal || record.isActive || record.service) continue;
      if (now - record.since < heardOfAfter) continue;
      byId_.remove(record.id);
      index = i;
      break;
    }
  }
  if (index == entries_.size()) {
    entries_.emplace_back();
    isTimed_.push_back(0);
  }
  entries_[index] = {};
  entries_[index].record.id = id;
  byId_.insert(id, index);
  return entries_[index];
}

AlarmBook::Entry* AlarmBook::find(const AlarmId& id) {
  const auto found = byId_.constFind(id);
  return found == byId_.cend() ? nullptr : &entries_[*found];
}

AlarmBook::Index AlarmBook::indexOf(const Entry& entry) const {
  return static_cast<Index>(&entry - entries_.data());
}

const AlarmRecord* AlarmBook::record(const AlarmId& id) const {
  const auto found = byId_.constFind(id);
  return found == byId_.cend() ? nullptr : &entries_[*found].record;
}

AlarmView AlarmBook::viewOf(const Entry& entry, UtcTime now) const {
  const AlarmRecord& record = entry.record;
  const bool isChattering = entry.raises.front() > UtcTime() &&
                            entry.raises.back() - entry.raises.front() <= chatteringWithin &&
                            now - entry.raises.back() <= chatteringWithin;
  const bool isStale = record.isActive && now - record.activeSince > staleAfter;
  return {entry.source, entry.definition, record, isChattering, isStale};
}

std::optional<AlarmView> AlarmBook::view(const AlarmId& id, UtcTime now) const {
  const auto found = byId_.constFind(id);
  if (found == byId_.cend()) return std::nullopt;
  return viewOf(entries_[*found], now);
}

QList<AlarmView> AlarmBook::standing(UtcTime now) const {
  QList<AlarmView> views;
  for (const Entry& entry : entries_) {
    const AlarmRecord& record = entry.record;
    if (record.state != AlarmState::Normal || record.service) views += viewOf(entry, now);
  }
  return views;
}

QList<AlarmView> AlarmBook::all(UtcTime now) const {
  QList<AlarmView> views;
  for (const Entry& entry : entries_) {
    // One that the plant file has no more is there only until the store has heard of it.
    const bool isWithdrawn = entry.source == AlarmSource::Process && !isWatched(indexOf(entry));
    if (!isWithdrawn) views += viewOf(entry, now);
  }
  return views;
}

}  // namespace linewarden

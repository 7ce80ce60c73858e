// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_condition.h"
#include "app/alerts/alarm_states.h"
#include "app/alerts/flood_meter.h"
#include "app/plant/plant.h"

#include <QHash>
#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace linewarden {

/// An alarm that a service raises: drift, attacks at sign-in, link loss, store, backup, clock.
struct ServiceCondition {
  AlarmSource source = AlarmSource::System;
  AlarmDefinition definition;  ///< its tag and condition are not used
  QString text;                ///< what it is this time; may be empty
  /// A greater one than before is something new: an alarm that somebody acknowledged is announced
  /// again.
  qint64 token = 0;
};

/// Who acts on an alarm, when and why.
struct AlarmAct {
  AlarmPerson who;
  QString why;  ///< note or reason
  UtcTime time;
};

/// All alarms of a plant and how they stand. Pure: takes readings, time, what services say and what
/// people do, and gives out each change, in order, for storing and telling.
///
/// Behind shelved, suppressed and out of service the condition is followed on: its changes have
/// the same state before and after. What is hidden for two causes stays hidden until both are gone;
/// taking an alarm out of service ends its shelf.
class AlarmBook {
 public:
  using Changes = QList<AlarmChange>;

  static constexpr std::chrono::hours mostShelved{24 * 7};
  static constexpr std::chrono::hours staleAfter{24};
  static constexpr std::chrono::seconds chatteringWithin{60};
  static constexpr int chatteringFrom = 3;

  explicit AlarmBook(const Plant& plant);

  /// What the store kept, after a restart. An alarm that was active stays so, and is not raised
  /// again, until a good sample (or its service) says otherwise. One that the plant file has no
  /// more is withdrawn.
  ///
  /// With `follows` (this program does not evaluate) nothing is withdrawn: its plant file may be an
  /// older one.
  [[nodiscard]] Changes restore(const QList<AlarmView>& stored, UtcTime now, bool follows = false);

  /// In the order of the batch. Readings of other tags are passed over.
  [[nodiscard]] Changes take(const ReadingBatch& batch);
  /// Delays and shelves that ended, alarms to be announced again, the end of a flood.
  [[nodiscard]] Changes tick(UtcTime now);
  /// Of who only follows what another program evaluates: the end of a flood.
  [[nodiscard]] Changes passTime(UtcTime now);
  /// After a restart: when alarms were announced within the last ten minutes.
  void recallFlood(QList<UtcTime> announced, UtcTime now);
  /// When tick() has something to do, if nothing else comes; but for the end of a flood.
  [[nodiscard]] std::optional<UtcTime> nextDeadline() const;

  /// Nothing where it is raised already, but for one that got more urgent, or a greater token. An
  /// id of the plant file is not a service's to raise.
  [[nodiscard]] Changes raise(const ServiceCondition& condition, UtcTime time);
  [[nodiscard]] Changes clear(const AlarmId& id, UtcTime time);
  /// Of the services' alarms whose ids begin so exactly these stand: raises and clears the others.
  /// With `isAnswered` those that are cleared wait for nobody: who had to see them did so at the
  /// service.
  [[nodiscard]] Changes stand(const QString& prefix, const QList<ServiceCondition>& conditions,
                              bool isAnswered, UtcTime time);

  // Acts. NotFound where there is no such alarm; Conflict with the reason where its state does
  // not allow it. One that fails has changed nothing.
  [[nodiscard]] Result<Changes> acknowledge(const AlarmId& id, const AlarmAct& act);
  [[nodiscard]] Result<Changes> reset(const AlarmId& id, const AlarmAct& act);
  /// Until a moment after the act's, at most mostShelved later (InvalidArgument).
  [[nodiscard]] Result<Changes> shelve(const AlarmId& id, const AlarmAct& act, UtcTime until);
  [[nodiscard]] Result<Changes> unshelve(const AlarmId& id, const AlarmAct& act);
  [[nodiscard]] Result<Changes> suppress(const AlarmId& id, const AlarmAct& act);
  [[nodiscard]] Result<Changes> unsuppress(const AlarmId& id, const AlarmAct& act);
  [[nodiscard]] Result<Changes> requestService(const AlarmId& id, const AlarmAct& act);
  /// Refuses or withdraws the request.
  [[nodiscard]] Result<Changes> refuseService(const AlarmId& id, const AlarmAct& act);
  /// SeparationOfDuties for the account that asked.
  [[nodiscard]] Result<Changes> approveService(const AlarmId& id, const AlarmAct& act);
  [[nodiscard]] Result<Changes> returnToService(const AlarmId& id, const AlarmAct& act);

  /// Undoes an act that could not be stored: the record as it was before, and the condition as it
  /// is now. Other changes since then are no longer in it.
  [[nodiscard]] Changes putBack(const AlarmRecord& before, UtcTime now);
  /// Of who only follows: as the program that evaluates stored it.
  void copy(const AlarmRecord& stored);
  /// Takes up what another program at the same store did to this alarm: the newer version that is
  /// stored. What it did to an earlier occurrence says nothing about this one.
  void adopt(const AlarmRecord& stored);
  /// It is in the store as this version now.
  void noteVersion(const AlarmId& id, qint64 version);

  [[nodiscard]] const AlarmRecord* record(const AlarmId& id) const;
  [[nodiscard]] std::optional<AlarmView> view(const AlarmId& id, UtcTime now) const;
  /// What is not normal, or is asked to be taken out of service; in no order.
  [[nodiscard]] QList<AlarmView> standing(UtcTime now) const;
  /// Whether readings of this tag say something to an alarm.
  [[nodiscard]] bool watches(TagId tag) const;
  /// Every alarm that is defined or was raised.
  [[nodiscard]] QList<AlarmView> all(UtcTime now) const;
  /// Of all that is not hidden, by priority.
  struct Counts {
    std::array<int, 4> unacknowledged{};
    std::array<int, 4> active{};
    UtcTime newestCritical;  ///< 0: none waits
  };
  [[nodiscard]] Counts counts() const;
  [[nodiscard]] const FloodMeter& flood() const { return flood_; }

 private:
  struct Entry {
    AlarmSource source = AlarmSource::Process;
    AlarmDefinition definition;
    AlarmRecord record;
    qint64 token = 0;
    std::array<UtcTime, chatteringFrom> raises{};  // the newest, oldest first
  };
  using Index = std::size_t;
  static constexpr int none = -1;

  void link(Index index, const QString& tag, std::vector<int>& first, std::vector<int>& next,
            const Plant& plant);
  [[nodiscard]] Entry* find(const AlarmId& id);
  [[nodiscard]] Index indexOf(const Entry& entry) const;
  [[nodiscard]] bool isWatched(Index index) const { return index < evaluators_.size(); }
  void takeSuppressors(const ReadingBatch& batch, Changes& changes);
  void followSuppressor(Index index, const AlarmSample& sample, Changes& changes);
  void setSuppressed(Entry& entry, bool isSuppressed, const AlarmAct& act, Changes& changes);
  void follow(Index index, ConditionChange change, UtcTime time, Changes& changes);
  void becomeActive(Entry& entry, UtcTime time, Changes& changes);
  void returnToNormal(Entry& entry, UtcTime time, Changes& changes);
  [[nodiscard]] Result<void> step(Entry& entry, AlarmEvent event, const char* what,
                                  const AlarmAct& act, Changes& changes);
  [[nodiscard]] Result<Changes> stepped(const AlarmId& id, AlarmEvent event, const char* what,
                                        const AlarmAct& act);
  [[nodiscard]] static AlarmState stillHidden(const Entry& entry, AlarmState next);
  [[nodiscard]] static AlarmChange changeOf(const Entry& entry, AlarmState from, const char* what,
                                            const AlarmAct& act);
  void endShelf(Entry& entry, const AlarmAct& act, Changes& changes);
  void tickOne(Index index, UtcTime now, Changes& changes);
  [[nodiscard]] std::optional<UtcTime> deadlineOf(Index index) const;
  void noteDeadline(Index index);
  void worsen(Entry& entry, const ServiceCondition& condition, UtcTime time, Changes& changes);
  [[nodiscard]] Entry& serviceEntry(const AlarmId& id, UtcTime now);
  [[nodiscard]] static AlarmState mergedState(const Entry& entry, const AlarmRecord& own,
                                              const AlarmRecord& stored);
  [[nodiscard]] AlarmView viewOf(const Entry& entry, UtcTime now) const;

  std::vector<Entry> entries_;              // the plant file's first
  std::vector<AlarmEvaluator> evaluators_;  // of the same index; of the plant file's
  std::vector<int> firstOfTag_;             // by TagId.value
  std::vector<int> nextOfTag_;              // another alarm of the same tag
  std::vector<int> firstOfSetPoint_;
  std::vector<int> nextOfSetPoint_;
  std::vector<int> firstOfSuppressor_;
  std::vector<int> nextOfSuppressor_;
  bool hasSuppressors_ = false;
  QHash<AlarmId, Index> byId_;
  std::vector<Index> timed_;   // that have a deadline, or had one
  std::vector<char> isTimed_;  // by index
  FloodMeter flood_;
};

}  // namespace linewarden

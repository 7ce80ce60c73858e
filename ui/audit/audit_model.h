// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"
#include "ui/audit/audit_words.h"

#include <QAbstractTableModel>
#include <QList>
#include <QTimer>

#include <optional>

namespace linewarden {
class AuditReader;
}

namespace linewarden::ui {

/// The entries that match a filter, newest first, as far as they were asked for: pages come from
/// the service, 200 rows at a time, and the table never holds more than `mostRows`. What a search
/// answers after another one began is dropped. GUI thread.
class AuditModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Time, Who, What, Object, Workstation, Outcome, ColumnCount };
  /// Beside Qt's own roles.
  enum DataRole { SequenceRole = Qt::UserRole, RefusedRole };
  static constexpr int pageSize = 200;
  static constexpr int mostRows = 20'000;

  explicit AuditModel(AuditReader& reader, QObject* parent = nullptr);

  /// Searches anew; what was shown goes.
  void search(const Session& session, const AuditFilter& filter);
  /// The same again from the newest.
  void restart();
  /// A span moved on with the clock: what is older goes, and is not searched any more.
  void setFrom(UtcTime from);
  /// Forgets everything.
  void clear();
  [[nodiscard]] const AuditFilter& filter() const { return filter_; }

  /// Whether newer entries are shown as they come; else they wait for showNewer().
  void setFollows(bool follows);
  void showNewer();
  /// How many wait; where `newerAreMore`, at least so many.
  [[nodiscard]] int newerCount() const { return static_cast<int>(newer_.size()); }
  [[nodiscard]] bool newerAreMore() const { return newerHasGap_; }
  /// Whether rows were dropped at the newest end, so that restart() alone brings them back.
  [[nodiscard]] bool isCutAtTop() const { return isCutAtTop_; }

  /// Whether a search is on its way.
  [[nodiscard]] bool isLooking() const { return isLooking_; }
  /// Whether it takes several steps.
  [[nodiscard]] bool isLookingFurther() const { return isLooking_ && steps_ > 0; }
  /// The time of the oldest entry looked at, while it takes several steps.
  [[nodiscard]] std::optional<UtcTime> lookedBackTo() const { return lookedBackTo_; }
  /// Stops looking further back; goOn() goes on.
  void stop();
  void goOn();
  [[nodiscard]] bool isStopped() const { return isStopped_; }
  /// Whether all that matches is known down to the first entry.
  [[nodiscard]] bool isAtEnd() const { return lookedDownTo_ == 1; }
  /// Whether the first answer of the search is there.
  [[nodiscard]] bool hasAnswer() const { return hasAnswer_; }

  [[nodiscard]] const QList<AuditRow>& rows() const { return rows_; }
  /// The row of an entry; -1 where it is not here.
  [[nodiscard]] int rowOf(qint64 sequence) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

 signals:
  /// isLooking, isStopped, lookedBackTo or hasAnswer is another one.
  void lookingChanged();
  /// newerCount or isCutAtTop is another one.
  void newerChanged();
  void failed(const QString& text);

 private:
  void begin();
  void ask();
  void take(const Result<AuditPage>& page);
  void append(const QList<AuditEntry>& entries);
  void askHowFar();
  void heard(qint64 sequence);
  void askNewer();
  void takeNewer(const Result<AuditPage>& page, qint64 upTo);
  void endLooking();
  [[nodiscard]] QString text(const AuditRow& row, int column) const;
  [[nodiscard]] QString tip(const AuditRow& row, int column) const;

  AuditReader& reader_;
  Session session_;
  AuditFilter filter_;
  QList<AuditRow> rows_;
  QList<AuditRow> newer_;    ///< waits to be shown, newest first
  int generation_ = 0;       ///< of the search; answers to earlier ones are dropped
  qint64 lookedDownTo_ = 0;  ///< where to go on; 0 from the newest, 1 at the end
  qint64 top_ = 0;           ///< the newest entry that was looked at, shown or not; 0 unknown
  qint64 heard_ = 0;         ///< the newest entry that is known to be in the trail
  int wanted_ = 0;           ///< rows still to be found before it rests
  int steps_ = 0;            ///< answers since it began to look
  std::optional<UtcTime> lookedBackTo_;
  bool isLooking_ = false;
  bool isStopped_ = false;
  bool hasAnswer_ = false;
  bool follows_ = true;
  bool isAskingNewer_ = false;
  bool newerHasGap_ = false;
  bool isCutAtTop_ = false;
  QTimer newerTimer_;  ///< so that a flood of entries is asked for in parts
};

}  // namespace linewarden::ui

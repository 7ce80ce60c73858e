// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_reader.h"
#include "ui/widgets/trend_window.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

namespace linewarden::ui {

/// The samples of a trend's tags: the past from history, read outside the GUI thread, and
/// what is heard live, joined without a seam. A read that is overtaken is cancelled.
class TrendSource final : public QObject {
  Q_OBJECT

 public:
  explicit TrendSource(HistoryReader& history, QObject* parent = nullptr);
  ~TrendSource() override;

  void setSession(const Session& session) { session_ = session; }
  /// Reads these tags anew for the window; what is there stays until the answer comes.
  void load(const QList<TagId>& tags, const TimeWindow& window, int maxPoints);
  /// Readings as they come; of tags that were loaded.
  void addLive(const ReadingBatch& readings, UtcTime now);
  /// The trend goes on living: what lies before `from` is not needed any more.
  void follow(UtcTime from);
  /// Whether a tag has gathered so many samples that it should be loaded again.
  [[nodiscard]] bool wantsLoad() const;
  void keepOnly(const QList<TagId>& tags);
  void clear();

  [[nodiscard]] QList<Sample> samples(TagId tag) const { return series_.value(tag).all; }
  [[nodiscard]] bool isLoading() const { return !reads_.isEmpty(); }
  /// The last failure, for people; empty while all is well.
  [[nodiscard]] const QString& problem() const { return problem_; }

 signals:
  void changed();

 private:
  using Watcher = QFutureWatcher<Result<Series>>;
  struct Held {
    QList<Sample> all;   ///< what is shown
    QList<Sample> live;  ///< the newest heard, to bridge what history has not stored yet
  };
  void read(TagId tag, const TimeWindow& window);
  void take(TagId tag, Watcher* watcher);
  void cancel(TagId tag);

  HistoryReader& history_;
  Session session_;
  int maxPoints_ = 0;
  QHash<TagId, Held> series_;
  QHash<TagId, Watcher*> reads_;
  QString problem_;
};

}  // namespace linewarden::ui

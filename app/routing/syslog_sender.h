// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_repository.h"
#include "app/audit/checkpoint.h"
#include "app/routing/route_repository.h"
#include "app/routing/syslog_link.h"
#include "app/routing/syslog_message.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>
#include <variant>

namespace linewarden {

class Store;

/// Sends one route's changes and checkpoints in the order of the store, from where the route got to
/// the newest, and keeps how far it got once they are delivered. Holds a few hundred of them at
/// most. Lives in one thread, with an event loop.
class SyslogSender : public QObject {
  Q_OBJECT

 public:
  /// The route is stored and switched on.
  SyslogSender(Store& store, const Clock& clock, const SyslogRoute& route,
               const SyslogLink::Limits& limits, QObject* parent = nullptr);
  /// Hands the store how far it got.
  ~SyslogSender() override;

  [[nodiscard]] const SyslogRoute& route() const { return route_; }
  void start();
  /// There may be something new.
  void look();
  /// Without `waiting`.
  [[nodiscard]] RouteState state() const;

 signals:
  void stateChanged();

 private:
  using Cursor = route_repository::RouteCursor;
  struct Batch {
    QList<alarm_repository::JournalEntry> changes;
    QList<SignedCheckpoint> checkpoints;
    bool isFull = false;  ///< there may be more
  };
  struct Item {
    std::variant<alarm_repository::JournalEntry, SignedCheckpoint> what;
    Cursor upTo;  ///< once it is delivered
  };
  struct OnWay {
    qint64 mark = 0;
    Cursor upTo;
  };

  [[nodiscard]] static Result<Batch> batchAfter(QSqlDatabase& database, const Cursor& after,
                                                bool withCheckpoints);
  void onReady();
  void onConfirmed(qint64 mark);
  void onLost(const QString& problem);
  void readMore();
  void take(const Batch& batch);
  void pump();
  /// The cursor that the newest item, sent or not, will bring.
  [[nodiscard]] Cursor* newestUpTo();
  void keepSoon();
  void keepNow();
  void noteWell();
  void noteProblem(const QString& problem);

  Store& store_;
  const Clock& clock_;
  const SyslogRoute route_;
  const SyslogOrigin origin_;
  SyslogLink link_;
  QTimer keepTimer_;
  std::optional<Cursor> cursor_;  // delivered; none before it is read
  Cursor read_;                   // of this connection
  std::deque<Item> items_;        // to send
  std::deque<OnWay> onWay_;       // sent, not delivered
  qint64 number_ = 0;             // of the newest message
  int connection_ = 0;
  bool isReading_ = false;
  bool isStale_ = false;  // there may be more than what was read
  bool isKeeping_ = false;
  bool isUnkept_ = false;
  bool isWorking_ = false;
  QString problem_;
  UtcTime problemSince_;
};

}  // namespace linewarden

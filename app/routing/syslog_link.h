// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/plc/backoff.h"
#include "app/routing/alarm_route.h"
#include "app/routing/syslog_problem.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

class QSslSocket;

namespace linewarden {

struct SyslogCredentials;

/// The connection to one receiver of syslog, made again by itself whenever it ends. Event-driven,
/// lives in one thread; holds at most 256 KiB of what was sent.
///
/// Syslog has no acknowledgement. A message counts as delivered once the receiver's system has
/// confirmed all bytes (the system's send queue is empty) and the connection has stood for `settle`
/// after that: a receiver that ends with bytes it had not read resets the connection.
/// A datagram counts as delivered when no refusal came back for so long. What is not delivered
/// when a connection ends has to be sent again.
class SyslogLink : public QObject {
  Q_OBJECT

 public:
  struct Limits {
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds settle{1000};
    std::chrono::milliseconds stall{20'000};  ///< without any progress
    Backoff::Range wait{std::chrono::milliseconds(500), std::chrono::milliseconds(1000),
                        std::chrono::milliseconds(30'000)};
  };

  SyslogLink(SyslogRoute route, const Clock& clock, Limits limits, QObject* parent = nullptr);
  ~SyslogLink() override;

  /// From now on it connects.
  void open();
  [[nodiscard]] bool isReady() const { return state_ == State::Ready; }
  /// Whether more may be sent before `room`.
  [[nodiscard]] bool hasRoom() const;
  /// A message without framing; only while there is room. `mark` rises from one to the next.
  void send(const QByteArray& message, qint64 mark);

 signals:
  /// Messages may be sent; of what was sent over earlier connections no more is told.
  void ready();
  void room();
  /// This one and all before it are delivered.
  void confirmed(qint64 mark);
  /// `problem` is for people. All that is not confirmed is to be sent again after `ready`.
  void lost(const QString& problem);

 private:
  enum class State { Idle, Preparing, Connecting, Settling, Ready, Waiting };
  struct Drained {
    qint64 mark = 0;
    qint64 at = 0;  ///< by clock_
  };

  void begin();
  void connectBy(const Result<SyslogCredentials>& credentials);
  void makeTls(const SyslogCredentials& credentials);
  void watch(QAbstractSocket& socket);
  void onStanding();
  void onError(QAbstractSocket::SocketError error);
  void onTimer();
  void poll();
  void takeDrained(qint64 now);
  void fail(const QString& problem);
  void dropSocket();
  [[nodiscard]] qint64 left() const;
  [[nodiscard]] syslog_problem::Stage stage() const;

  const SyslogRoute route_;
  const Clock& wall_;
  const Limits limits_;
  Backoff backoff_;
  State state_ = State::Idle;
  int attempt_ = 0;
  std::unique_ptr<QAbstractSocket> socket_;
  QSslSocket* tls_ = nullptr;  // socket_, where it is one
  QString refusal_;            // what TLS said, which its error text says worse
  QElapsedTimer clock_;
  QTimer timer_;  // of the state
  QTimer pollTimer_;
  int sent_ = 0;  // since the queue was empty
  qint64 sentBytes_ = 0;
  qint64 newestMark_ = 0;
  qint64 lastLeft_ = 0;
  qint64 progressAt_ = 0;
  std::deque<Drained> drained_;  // not settled yet
};

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plc/modbus/frame.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QModbusDataUnit>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <variant>

namespace linewarden::modbus {

/// Why a read gave nothing.
struct ReadFailure {
  enum class Kind {
    Exception,  ///< the device refused it; the connection is fine
    Refused,    ///< a reply came that is not ours to trust; the connection is fine
    Timeout,    ///< no reply in time
    Broken,     ///< its reply, or what came in its place, broke the connection
  };
  Kind kind = Kind::Timeout;
  int exception = 0;  ///< the code, of kind Exception
  QString reason;     ///< for people
};

struct ReadOutcome {
  std::variant<QModbusDataUnit, ReadFailure> result;
  std::chrono::microseconds roundTrip{0};  ///< of a reply that came
};

/// What became of a write request.
struct WriteOutcome {
  enum class Kind {
    Confirmed,  ///< the device says that it has written it
    Refused,    ///< it answered with an exception that rules the write out
    NotSent,    ///< nothing left this program
    Unknown,    ///< sent, but no trustworthy answer came: it may or may not be in the device
  };
  Kind kind = Kind::NotSent;
  QString reason;  ///< for people; empty where confirmed
  std::chrono::microseconds roundTrip{0};
};

struct ConnectionSettings {
  QString host;
  quint16 port = 502;
  quint8 unit = 1;
  std::chrono::milliseconds timeout{1000};
  std::chrono::milliseconds connectTimeout{3000};
  int maxInFlight = 1;
};

/// One Modbus/TCP connection with several requests in flight, matched by transaction id.
/// Event-driven, lives in one thread. The socket comes from outside, so that a
/// QSslSocket serves as well; see docs/decisions/0002-modbus-framing.md.
///
/// A reply that breaks the rules of framing ends the connection: what follows it cannot
/// be told apart. A frame that is well formed but not for us (unknown transaction, other
/// unit) is refused and the connection stays. A device that lets a request lapse while
/// several are in flight gets one at a time from then on.
class Connection : public QObject {
  Q_OBJECT

 public:
  using Done = std::function<void(const ReadOutcome&)>;
  using WriteDone = std::function<void(const WriteOutcome&)>;

  Connection(ConnectionSettings settings, std::unique_ptr<QTcpSocket> socket,
             QObject* parent = nullptr);
  ~Connection() override;

  void open();
  /// Ends at once. Reads not done are forgotten; writes and reads by readFirst are told.
  void close();
  [[nodiscard]] bool isOpen() const { return open_; }

  /// Queues a read; only while open. `done` is called from the event loop, once, unless
  /// the connection ends before by close() or by no fault of this read.
  void read(const QModbusDataUnit& wanted, Done done);
  /// A read that goes ahead of those in the queue and is told exactly once, whatever
  /// happens; before this returns where the connection is not open.
  void readFirst(const QModbusDataUnit& wanted, Done done);
  /// Writes one coil, or 1 to mostRegistersWritten holding registers; goes ahead of queued
  /// reads. Told exactly once, whatever happens (NotSent before this returns where the
  /// connection is not open), and never sent twice.
  void write(const QModbusDataUnit& wanted, WriteDone done);

 signals:
  void opened();
  /// The connection ended or could not be made. `broken` when a reply was at
  /// fault: it could not be trusted, or stopped in its middle.
  void lost(const QString& reason, bool broken);

 private:
  struct Pending {
    QModbusDataUnit wanted;
    Done done;           ///< of a read
    WriteDone written;   ///< of a write
    bool first = false;  ///< goes ahead of others, and is told even when the connection ends
    quint16 transaction = 0;
    QDeadlineTimer deadline;
    QElapsedTimer sent;
  };
  /// Those that are told when the connection ends, though it is not their fault.
  struct Untold {
    std::deque<Pending> sent;
    std::deque<Pending> unsent;
  };

  void onConnected();
  void onReadyRead();
  void onSocketEnded();
  void onDeadline();
  void pump();
  void enqueueFirst(Pending pending);
  void take(const Frame& frame);
  void refuse(const QString& reason);
  void finish(std::deque<Pending>::iterator pending, ReadOutcome outcome);
  void breakStream(const QString& reason, std::deque<Pending> concerned);
  void end(const QString& reason, bool broken, std::deque<Pending> concerned);
  [[nodiscard]] Untold reset();
  static void tell(const Pending& pending, const ReadOutcome& outcome);
  static void tell(const Untold& untold, const QString& reason);
  [[nodiscard]] quint16 freeTransaction();
  void armDeadline();

  const ConnectionSettings settings_;
  const std::unique_ptr<QTcpSocket> socket_;
  size_t limit_;  ///< requests in flight; 1 for good once the device let one of several lapse
  FrameReader reader_;
  std::deque<Pending> queue_;
  std::deque<Pending> inFlight_;  ///< by time of sending, so by deadline
  std::deque<quint16> expired_;   ///< transactions whose reply may still come, late
  QTimer deadline_;
  QTimer connectTimer_;
  QString refusal_;   ///< why the newest reply was refused
  int refusals_ = 0;  ///< in a row
  int timeouts_ = 0;  ///< in a row
  quint16 transaction_ = 0;
  quint64 session_ = 0;  ///< counts connections, to notice an end inside a callback
  bool open_ = false;
  bool opening_ = false;
};

}  // namespace linewarden::modbus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/connection.h"

#include "app/plc/modbus/read_reply.h"
#include "app/plc/modbus/write_reply.h"

#include <QNetworkProxy>

#include <algorithm>

namespace linewarden::modbus {

namespace {

constexpr int maxRefusalsInARow = 16;
constexpr int maxTimeoutsInARow = 3;
constexpr int mostInFlight = 64;
constexpr size_t expiredKept = 2 * mostInFlight;
constexpr qint64 readBufferBytes = 64 * 1024;

/// The reply to a write in the form of that to a read: what was written where confirmed.
ReadReply judged(const QModbusDataUnit& wanted, bool isWrite, const QModbusResponse& pdu) {
  if (!isWrite) return parseReadReply(wanted, pdu);
  const WriteReply reply = parseWriteReply(wanted, pdu);
  if (const auto* exception = std::get_if<ExceptionReply>(&reply)) return *exception;
  if (const auto* malformed = std::get_if<MalformedReply>(&reply)) return *malformed;
  return wanted;
}

/// What the end of a request that was sent means for a write.
WriteOutcome writeOutcome(const ReadOutcome& outcome) {
  using Kind = WriteOutcome::Kind;
  const auto* failure = std::get_if<ReadFailure>(&outcome.result);
  if (failure == nullptr) return {Kind::Confirmed, {}, outcome.roundTrip};
  if (failure->kind != ReadFailure::Kind::Exception) {
    return {Kind::Unknown, failure->reason, outcome.roundTrip};
  }
  return {rulesOutAWrite(failure->exception) ? Kind::Refused : Kind::Unknown,
          describeWriteException(failure->exception), outcome.roundTrip};
}

}  // namespace

Connection::Connection(ConnectionSettings settings, std::unique_ptr<QTcpSocket> socket,
                       QObject* parent)
    : QObject(parent),
      settings_(std::move(settings)),
      socket_(std::move(socket)),
      limit_(static_cast<size_t>(std::clamp(settings_.maxInFlight, 1, mostInFlight))) {
  socket_->setProxy(QNetworkProxy::NoProxy);  // a plant network is never behind a web proxy
  socket_->setReadBufferSize(readBufferBytes);
  deadline_.setParent(this);
  connectTimer_.setParent(this);
  socket_->setParent(this);  // so that all of it moves to the PLC thread together
  deadline_.setSingleShot(true);
  deadline_.setTimerType(Qt::PreciseTimer);
  connectTimer_.setSingleShot(true);
  connect(socket_.get(), &QTcpSocket::connected, this, &Connection::onConnected);
  connect(socket_.get(), &QTcpSocket::readyRead, this, &Connection::onReadyRead);
  connect(socket_.get(), &QTcpSocket::disconnected, this, &Connection::onSocketEnded);
  connect(socket_.get(), &QTcpSocket::errorOccurred, this, &Connection::onSocketEnded);
  connect(&deadline_, &QTimer::timeout, this, &Connection::onDeadline);
  connect(&connectTimer_, &QTimer::timeout, this, [this] {
    end(tr("No connection to %1:%2 within %3 ms. Check that the PLC is on and the network reaches "
           "it.")
            .arg(settings_.host)
            .arg(settings_.port)
            .arg(settings_.connectTimeout.count()),
        false, {});
  });
}

Connection::~Connection() {
  socket_->disconnect(this);
  socket_->setParent(nullptr);
  deadline_.setParent(nullptr);
  connectTimer_.setParent(nullptr);
  tell(reset(), tr("The connection to the PLC was closed."));
}

void Connection::open() {
  close();
  opening_ = true;
  connectTimer_.start(settings_.connectTimeout);
  socket_->connectToHost(settings_.host, settings_.port);
}

void Connection::close() {
  tell(reset(), tr("The connection to the PLC was closed."));
}

Connection::Untold Connection::reset() {
  Untold untold;
  for (Pending& pending : inFlight_) {
    if (pending.first) untold.sent.push_back(std::move(pending));
  }
  for (Pending& pending : queue_) {
    if (pending.first) untold.unsent.push_back(std::move(pending));
  }
  open_ = false;
  opening_ = false;
  ++session_;
  connectTimer_.stop();
  deadline_.stop();
  queue_.clear();
  inFlight_.clear();
  expired_.clear();
  reader_.reset();
  refusal_.clear();
  refusals_ = 0;
  timeouts_ = 0;
  socket_->abort();
  return untold;
}

void Connection::tell(const Pending& pending, const ReadOutcome& outcome) {
  if (pending.written) {
    pending.written(writeOutcome(outcome));
  } else {
    pending.done(outcome);
  }
}

void Connection::tell(const Untold& untold, const QString& reason) {
  const ReadOutcome broken{ReadFailure{ReadFailure::Kind::Broken, 0, reason}, {}};
  for (const Pending& pending : untold.sent) tell(pending, broken);
  for (const Pending& pending : untold.unsent) {
    if (pending.written) {
      pending.written({WriteOutcome::Kind::NotSent, reason, {}});
    } else {
      pending.done(broken);
    }
  }
}

void Connection::read(const QModbusDataUnit& wanted, Done done) {
  if (!open_) return;
  Pending pending;
  pending.wanted = wanted;
  pending.done = std::move(done);
  queue_.push_back(std::move(pending));
  pump();
}

void Connection::readFirst(const QModbusDataUnit& wanted, Done done) {
  Pending pending;
  pending.wanted = wanted;
  pending.done = std::move(done);
  enqueueFirst(std::move(pending));
}

void Connection::write(const QModbusDataUnit& wanted, WriteDone done) {
  Pending pending;
  pending.wanted = wanted;
  pending.written = std::move(done);
  enqueueFirst(std::move(pending));
}

void Connection::enqueueFirst(Pending pending) {
  pending.first = true;
  if (!open_) {
    Untold untold;
    untold.unsent.push_back(std::move(pending));
    tell(untold, tr("There is no connection to the PLC. Try again when it is connected."));
    return;
  }
  const auto place = std::find_if(queue_.begin(), queue_.end(),
                                  [](const Pending& queued) { return !queued.first; });
  queue_.insert(place, std::move(pending));
  pump();
}

void Connection::onConnected() {
  connectTimer_.stop();
  opening_ = false;
  open_ = true;
  socket_->setSocketOption(QAbstractSocket::LowDelayOption, 1);
  socket_->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
  emit opened();
}

void Connection::onReadyRead() {
  const quint64 session = session_;
  while (open_ && session == session_ && socket_->bytesAvailable() > 0) {
    reader_.append(socket_->readAll());
    while (open_ && session == session_) {
      const FrameReader::Next next = reader_.next();
      if (const auto* frame = std::get_if<Frame>(&next)) {
        take(*frame);
        continue;
      }
      if (const auto* brokenStream = std::get_if<BrokenStream>(&next)) {
        breakStream(brokenStream->reason, std::exchange(inFlight_, {}));
        return;
      }
      break;
    }
  }
  if (!open_ || session != session_) return;
  pump();
  if (inFlight_.empty() && expired_.empty() && reader_.hasPartial()) {
    breakStream(tr("The PLC sent bytes nobody asked for."), {});
  }
}

void Connection::take(const Frame& frame) {
  const auto pending = std::find_if(inFlight_.begin(), inFlight_.end(), [&frame](const Pending& p) {
    return p.transaction == frame.transaction;
  });
  if (pending == inFlight_.end()) {
    const auto late = std::find(expired_.begin(), expired_.end(), frame.transaction);
    if (late != expired_.end()) {
      expired_.erase(late);  // a reply that came after its time: slow, but not wrong
      return;
    }
    refuse(
        tr("A reply with the unknown transaction number %1 was refused.").arg(frame.transaction));
    return;
  }
  const std::chrono::microseconds roundTrip(pending->sent.nsecsElapsed() / 1000);
  if (frame.unit != settings_.unit) {
    const QString reason =
        tr("The reply came from unit %1 instead of unit %2 and was refused. Check the unit number.")
            .arg(frame.unit)
            .arg(settings_.unit);
    finish(pending, {ReadFailure{ReadFailure::Kind::Refused, 0, reason}, roundTrip});
    return;
  }
  const bool isWrite = static_cast<bool>(pending->written);
  const ReadReply reply = judged(pending->wanted, isWrite, frame.pdu);
  if (const auto* malformed = std::get_if<MalformedReply>(&reply)) {
    std::deque<Pending> concerned;
    concerned.push_back(std::move(*pending));
    inFlight_.erase(pending);
    breakStream(malformed->reason, std::move(concerned));
    return;
  }
  refusals_ = 0;
  timeouts_ = 0;
  refusal_.clear();
  if (const auto* exception = std::get_if<ExceptionReply>(&reply)) {
    finish(pending, {ReadFailure{ReadFailure::Kind::Exception, exception->code,
                                 describeException(exception->code)},
                     roundTrip});
    return;
  }
  finish(pending, {std::get<QModbusDataUnit>(reply), roundTrip});
}

void Connection::refuse(const QString& reason) {
  refusal_ = reason;
  if (++refusals_ >= maxRefusalsInARow) breakStream(reason, std::exchange(inFlight_, {}));
}

void Connection::finish(std::deque<Pending>::iterator pending, ReadOutcome outcome) {
  const Pending finished = std::move(*pending);
  inFlight_.erase(pending);
  tell(finished, outcome);
}

void Connection::onSocketEnded() {
  if (!open_ && !opening_) return;
  if (opening_) {
    end(tr("No connection to %1:%2: %3. Check that the PLC is on and the network reaches it.")
            .arg(settings_.host)
            .arg(settings_.port)
            .arg(socket_->errorString()),
        false, {});
    return;
  }
  if (socket_->bytesAvailable() > 0) {
    const quint64 session = session_;
    onReadyRead();  // whole replies that came before the end still count
    if (!open_ || session != session_) return;
  }
  if (reader_.hasPartial()) {
    end(tr("The PLC closed the connection in the middle of a reply."), true,
        std::exchange(inFlight_, {}));
    return;
  }
  const QString reason = socket_->error() == QAbstractSocket::RemoteHostClosedError
                             ? tr("The PLC closed the connection.")
                             : tr("The connection was lost: %1.").arg(socket_->errorString());
  end(reason, false, std::exchange(inFlight_, {}));
}

void Connection::onDeadline() {
  const quint64 session = session_;
  while (open_ && session == session_ && !inFlight_.empty() &&
         inFlight_.front().deadline.hasExpired()) {
    expired_.push_back(inFlight_.front().transaction);
    if (expired_.size() > expiredKept) expired_.pop_front();
    QString reason = tr("The PLC did not answer within %1 ms.").arg(settings_.timeout.count());
    if (!refusal_.isEmpty()) reason += QLatin1Char(' ') + refusal_;
    if (inFlight_.size() > 1) {
      limit_ = 1;
      reason +=
          QLatin1Char(' ') + tr("It may not take several requests at once, so it gets them one "
                                "at a time from now on.");
    }
    if (++timeouts_ >= maxTimeoutsInARow) {
      end(reason, false, std::exchange(inFlight_, {}));
      return;
    }
    finish(inFlight_.begin(), {ReadFailure{ReadFailure::Kind::Timeout, 0, reason}, {}});
  }
  if (open_ && session == session_) pump();
}

void Connection::pump() {
  bool sent = false;
  while (!queue_.empty() && inFlight_.size() < limit_) {
    Pending pending = std::move(queue_.front());
    queue_.pop_front();
    pending.transaction = freeTransaction();
    pending.deadline = QDeadlineTimer(settings_.timeout, Qt::PreciseTimer);
    pending.sent.start();
    const QModbusRequest request =
        pending.written ? writeRequest(pending.wanted) : readRequest(pending.wanted);
    socket_->write(encodeFrame(pending.transaction, settings_.unit, request));
    inFlight_.push_back(std::move(pending));
    sent = true;
  }
  armDeadline();
  if (sent) socket_->flush();
}

void Connection::armDeadline() {
  // Left running when it fires too early: that costs one wake-up per timeout instead of
  // a timer restarted for each request.
  if (deadline_.isActive() || inFlight_.empty()) return;
  const qint64 remaining = std::max<qint64>(0, inFlight_.front().deadline.remainingTime());
  deadline_.start(std::chrono::milliseconds(remaining + 1));
}

quint16 Connection::freeTransaction() {
  const auto taken = [this](quint16 id) {
    return std::any_of(inFlight_.begin(), inFlight_.end(),
                       [id](const Pending& p) { return p.transaction == id; }) ||
           std::find(expired_.begin(), expired_.end(), id) != expired_.end();
  };
  do {
    ++transaction_;
  } while (taken(transaction_));
  return transaction_;
}

void Connection::breakStream(const QString& reason, std::deque<Pending> concerned) {
  end(tr("%1 The connection was closed because nothing after it can be trusted.").arg(reason), true,
      std::move(concerned));
}

void Connection::end(const QString& reason, bool broken, std::deque<Pending> concerned) {
  const Untold untold = reset();
  const quint64 session = session_;
  for (const Pending& pending : concerned) {
    tell(pending, {ReadFailure{ReadFailure::Kind::Broken, 0, reason}, {}});
  }
  tell(untold, reason);
  if (session == session_) emit lost(reason, broken);
}

}  // namespace linewarden::modbus

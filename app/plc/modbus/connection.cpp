// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/connection.h"

#include "app/plc/modbus/read_reply.h"

#include <QNetworkProxy>

#include <algorithm>

namespace linewarden::modbus {

namespace {

constexpr int maxRefusalsInARow = 16;
constexpr int maxTimeoutsInARow = 3;
constexpr int mostInFlight = 64;
constexpr size_t expiredKept = 2 * mostInFlight;
constexpr qint64 readBufferBytes = 64 * 1024;

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
}

void Connection::open() {
  close();
  opening_ = true;
  connectTimer_.start(settings_.connectTimeout);
  socket_->connectToHost(settings_.host, settings_.port);
}

void Connection::close() {
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
}

void Connection::read(const QModbusDataUnit& wanted, Done done) {
  if (!open_) return;
  queue_.push_back({wanted, std::move(done), 0, {}, {}});
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
  const ReadReply reply = parseReadReply(pending->wanted, frame.pdu);
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
  const Done done = std::move(pending->done);
  inFlight_.erase(pending);
  done(outcome);
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
    socket_->write(encodeFrame(pending.transaction, settings_.unit, readRequest(pending.wanted)));
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
  close();
  const quint64 session = session_;
  for (const Pending& pending : concerned) {
    pending.done({ReadFailure{ReadFailure::Kind::Broken, 0, reason}, {}});
  }
  if (session == session_) emit lost(reason, broken);
}

}  // namespace linewarden::modbus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/syslog_link.h"

#include "app/base/os/socket.h"
#include "app/base/when_done.h"
#include "app/routing/syslog_credentials.h"
#include "app/routing/syslog_message.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QtConcurrent>

namespace linewarden {

namespace {

constexpr qint64 mostSentBytes = 256 * 1024;
constexpr int mostSentMessages = 1000;
// Datagrams are lost where they come faster than they are taken.
constexpr int mostSentDatagrams = 20;
constexpr std::chrono::milliseconds linkPollEvery{20};
// A receiver of syslog has nothing to say.
constexpr qint64 mostReceivedBytes = 16 * 1024;

void discardReceived(QAbstractSocket& socket) {
  if (socket.socketType() != QAbstractSocket::UdpSocket) {
    socket.skip(socket.bytesAvailable());
    return;
  }
  char first = 0;
  // Also how a refusal of an earlier datagram is learned.
  static_cast<void>(static_cast<QUdpSocket&>(socket).readDatagram(&first, 1));
}

}  // namespace

SyslogLink::SyslogLink(SyslogRoute route, const Clock& clock, Limits limits, QObject* parent)
    : QObject(parent),
      route_(std::move(route)),
      wall_(clock),
      limits_(limits),
      backoff_(limits.wait, [] { return QRandomGenerator::global()->generateDouble(); }),
      timer_(this),
      pollTimer_(this) {
  clock_.start();
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, [this] { onTimer(); });
  connect(&pollTimer_, &QTimer::timeout, this, [this] { poll(); });
}

SyslogLink::~SyslogLink() {
  dropSocket();
}

void SyslogLink::open() {
  if (state_ == State::Idle) begin();
}

bool SyslogLink::hasRoom() const {
  const int most = route_.transport == SyslogTransport::Udp ? mostSentDatagrams : mostSentMessages;
  return isReady() && sent_ < most && sentBytes_ < mostSentBytes;
}

/// The files are read anew each time: certificates are renewed while the program runs.
void SyslogLink::begin() {
  state_ = State::Preparing;
  ++attempt_;
  const auto read = QtConcurrent::run(
      [route = route_, now = wall_.now()] { return readCredentials(route, now); });
  whenDone(read, this, [this, attempt = attempt_](const Result<SyslogCredentials>& credentials) {
    if (attempt == attempt_ && state_ == State::Preparing) connectBy(credentials);
  });
}

void SyslogLink::connectBy(const Result<SyslogCredentials>& credentials) {
  if (!credentials) {
    fail(credentials.error().message);
    return;
  }
  refusal_.clear();
  state_ = State::Connecting;
  timer_.start(limits_.connect);
  const auto port = static_cast<quint16>(route_.port);
  if (route_.transport == SyslogTransport::Tls) {
    makeTls(*credentials);
    tls_->connectToHostEncrypted(route_.host, port);
    return;
  }
  if (route_.transport == SyslogTransport::Tcp) {
    socket_ = std::make_unique<QTcpSocket>();
  } else {
    socket_ = std::make_unique<QUdpSocket>();
  }
  watch(*socket_);
  connect(socket_.get(), &QAbstractSocket::connected, this, [this] { onStanding(); });
  socket_->connectToHost(route_.host, port);
}

void SyslogLink::makeTls(const SyslogCredentials& credentials) {
  auto configuration = QSslConfiguration::defaultConfiguration();
  configuration.setProtocol(QSsl::TlsV1_2OrLater);
  configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
  // These alone: the system's many authorities have no say over who gets alarms.
  configuration.setCaCertificates(credentials.authorities);
  if (!credentials.chain.isEmpty()) {
    configuration.setLocalCertificateChain(credentials.chain);
    configuration.setPrivateKey(credentials.key);
  }
  auto socket = std::make_unique<QSslSocket>();
  tls_ = socket.get();
  socket_ = std::move(socket);
  tls_->setSslConfiguration(configuration);
  watch(*tls_);
  connect(tls_, &QSslSocket::encrypted, this, [this] { onStanding(); });
  connect(tls_, qOverload<const QList<QSslError>&>(&QSslSocket::sslErrors), this,
          [this](const QList<QSslError>& errors) {
            refusal_ = syslog_problem::untrusted(route_, errors, tls_->peerCertificate());
          });
  connect(tls_, &QSslSocket::alertReceived, this,
          [this](QSsl::AlertLevel level, QSsl::AlertType type) {
            if (level != QSsl::AlertLevel::Fatal || !refusal_.isEmpty()) return;
            refusal_ = syslog_problem::refused(route_, type);
          });
}

void SyslogLink::watch(QAbstractSocket& socket) {
  socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
  socket.setReadBufferSize(mostReceivedBytes);
  connect(&socket, &QAbstractSocket::errorOccurred, this,
          [this](QAbstractSocket::SocketError error) { onError(error); });
  connect(&socket, &QAbstractSocket::readyRead, this, [&socket] { discardReceived(socket); });
}

/// A receiver may look at our certificate after the handshake (TLS 1.3) and close then.
void SyslogLink::onStanding() {
  if (state_ != State::Connecting) return;
  socket_->setSocketOption(QAbstractSocket::LowDelayOption, 1);
  socket_->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
  state_ = State::Settling;
  timer_.start(limits_.settle);
}

syslog_problem::Stage SyslogLink::stage() const {
  if (state_ == State::Ready) return syslog_problem::Stage::Standing;
  return state_ == State::Settling ? syslog_problem::Stage::Settling
                                   : syslog_problem::Stage::Connecting;
}

void SyslogLink::onError(QAbstractSocket::SocketError error) {
  const bool isNothing =
      error == QAbstractSocket::TemporaryError || error == QAbstractSocket::UnknownSocketError;
  // Of a datagram socket that has nothing to read.
  if (isNothing && route_.transport == SyslogTransport::Udp) return;
  fail(refusal_.isEmpty() ? syslog_problem::broken(route_, error, socket_->errorString(), stage())
                          : refusal_);
}

void SyslogLink::onTimer() {
  switch (state_) {
    case State::Connecting: fail(syslog_problem::tooSlow(route_)); break;
    case State::Settling:
      state_ = State::Ready;
      emit ready();
      break;
    case State::Waiting: begin(); break;
    case State::Idle:
    case State::Preparing:
    case State::Ready: break;
  }
}

void SyslogLink::send(const QByteArray& message, qint64 mark) {
  if (!hasRoom()) return;
  const QByteArray framed =
      route_.transport == SyslogTransport::Udp ? asDatagram(message) : octetCounted(message);
  newestMark_ = mark;
  if (sent_ == 0) progressAt_ = clock_.elapsed();
  ++sent_;
  sentBytes_ += framed.size();
  if (socket_->write(framed) != framed.size()) {
    fail(syslog_problem::broken(route_, socket_->error(), socket_->errorString(), stage()));
    return;
  }
  if (!pollTimer_.isActive()) pollTimer_.start(linkPollEvery);
}

qint64 SyslogLink::left() const {
  const qint64 waiting =
      socket_->bytesToWrite() + (tls_ != nullptr ? tls_->encryptedBytesToWrite() : 0);
  if (route_.transport == SyslogTransport::Udp) return waiting;
  return waiting + os::unconfirmedBytes(socket_->socketDescriptor()).value_or(0);
}

void SyslogLink::poll() {
  if (state_ != State::Ready) return;
  const qint64 now = clock_.elapsed();
  const qint64 bytes = left();
  if (bytes < lastLeft_ || bytes == 0) progressAt_ = now;
  lastLeft_ = bytes;
  if (now - progressAt_ > limits_.stall.count()) {
    fail(syslog_problem::notReading(
        route_, std::chrono::duration_cast<std::chrono::seconds>(limits_.stall)));
    return;
  }
  const bool isEmptied = bytes == 0 && sent_ > 0;
  if (isEmptied) {
    drained_.push_back({newestMark_, now});
    sent_ = 0;
    sentBytes_ = 0;
  }
  takeDrained(now);
  if (sent_ == 0 && drained_.empty()) pollTimer_.stop();
  if (isEmptied) emit room();
}

void SyslogLink::takeDrained(qint64 now) {
  qint64 mark = 0;
  while (!drained_.empty() && now - drained_.front().at >= limits_.settle.count()) {
    mark = drained_.front().mark;
    drained_.pop_front();
  }
  if (mark == 0) return;
  backoff_.reset();
  emit confirmed(mark);
}

void SyslogLink::fail(const QString& problem) {
  dropSocket();
  state_ = State::Waiting;
  timer_.start(backoff_.next());
  emit lost(problem);
}

void SyslogLink::dropSocket() {
  pollTimer_.stop();
  timer_.stop();
  if (socket_) {
    socket_->disconnect(this);
    // With nothing on its way TLS ends as it should; otherwise at once.
    if (state_ == State::Ready && left() == 0) {
      socket_->disconnectFromHost();
    } else {
      socket_->abort();
    }
    // This may be its own signal.
    socket_.release()->deleteLater();
    tls_ = nullptr;
  }
  sent_ = 0;
  sentBytes_ = 0;
  lastLeft_ = 0;
  drained_.clear();
}

}  // namespace linewarden

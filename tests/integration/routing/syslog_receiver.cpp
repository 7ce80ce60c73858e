// SPDX-License-Identifier: GPL-3.0-or-later
#include "syslog_receiver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <sys/prctl.h>

#include <csignal>

namespace linewarden::test {

namespace {

constexpr int receiverStartMillis = 30'000;
constexpr int receiverEndMillis = 10'000;
constexpr int receiverTries = 5;

quint16 freeTcpPort() {
  QTcpServer server;
  return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{0};
}

quint16 freeUdpPort() {
  QUdpSocket socket;
  return socket.bind(QHostAddress::LocalHost) ? socket.localPort() : quint16{0};
}

}  // namespace

SyslogReceiver::SyslogReceiver(Options options)
    : options_(std::move(options)), certificates_(folder_.path()) {
  for (const auto kind : {ServerCertificate::Good, ServerCertificate::OfOtherIssuer}) {
    QFile::setPermissions(certificates_.keyFile(kind), QFile::ReadOwner | QFile::WriteOwner);
  }
}

SyslogReceiver::~SyslogReceiver() {
  kill();
}

QString SyslogReceiver::outputOf(int run) const {
  return path(QStringLiteral("messages-%1").arg(run));
}

QByteArray SyslogReceiver::configuration() const {
  QString text = QStringLiteral("global(workDirectory=\"%1\"").arg(folder_.path());
  if (!options_.tlsDriver.isEmpty()) {
    text += QStringLiteral(
                " defaultNetstreamDriverCAFile=\"%1\" defaultNetstreamDriverCertFile=\"%2\" "
                "defaultNetstreamDriverKeyFile=\"%3\"")
                .arg(certificates_.caFile(), certificates_.certificateFile(options_.certificate),
                     certificates_.keyFile(options_.certificate));
  }
  // Without queues: what it has taken from its socket is in the file.
  text += QStringLiteral(")\nmain_queue(queue.type=\"direct\")\nmodule(load=\"imudp\")\n");
  text += options_.tlsDriver.isEmpty()
              ? QStringLiteral("module(load=\"imtcp\")\n")
              : QStringLiteral(
                    "module(load=\"imtcp\" streamDriver.name=\"%1\" "
                    "streamDriver.mode=\"1\" streamDriver.authMode=\"x509/certvalid\")\n")
                    .arg(options_.tlsDriver);
  text += QStringLiteral(
              "template(name=\"raw\" type=\"string\" string=\"%rawmsg%\\n\")\n"
              "input(type=\"imtcp\" address=\"127.0.0.1\" port=\"%1\")\n"
              "input(type=\"imudp\" address=\"127.0.0.1\" port=\"%2\")\n"
              "action(type=\"omfile\" file=\"%3\" template=\"raw\")\n")
              .arg(tcpPort_)
              .arg(udpPort_)
              .arg(outputOf(run_));
  return text.toUtf8();
}

bool SyslogReceiver::start() {
  kill();
  const bool isFirst = tcpPort_ == 0;
  for (int tries = 0; tries < (isFirst ? receiverTries : 1); ++tries) {
    ++run_;
    if (isFirst) {
      // Somebody else may take a free port before it does.
      tcpPort_ = freeTcpPort();
      udpPort_ = freeUdpPort();
    }
    if (launch()) return true;
  }
  return false;
}

bool SyslogReceiver::launch() {
  QFile file(path(QStringLiteral("rsyslog.conf")));
  if (!file.open(QIODevice::WriteOnly)) return false;
  file.write(configuration());
  file.close();
  process_ = std::make_unique<QProcess>();
  process_->setProcessChannelMode(QProcess::MergedChannels);
  process_->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
  process_->start(QStringLiteral("/usr/sbin/rsyslogd"),
                  {QStringLiteral("-n"), QStringLiteral("-f"), file.fileName(),
                   QStringLiteral("-i"), path(QStringLiteral("pid-%1").arg(run_))});
  if (!process_->waitForStarted(receiverStartMillis)) return false;
  const QDeadlineTimer deadline(receiverStartMillis);
  while (!deadline.hasExpired()) {
    QTcpSocket probe;
    probe.connectToHost(QHostAddress::LocalHost, tcpPort_);
    if (probe.waitForConnected(100)) return true;
    // Wakes when it gave up; else looks again.
    if (process_->waitForFinished(20) || process_->state() == QProcess::NotRunning) break;
  }
  complaint_ = QString::fromUtf8(process_->readAll());
  kill();
  return false;
}

void SyslogReceiver::kill() {
  if (!process_) return;
  process_->kill();
  process_->waitForFinished(receiverEndMillis);
  process_.reset();
}

SyslogRoute SyslogReceiver::route(SyslogTransport transport) const {
  SyslogRoute route;
  route.name = QStringLiteral("Receiver");
  route.transport = transport;
  route.host = QStringLiteral("127.0.0.1");
  route.port = transport == SyslogTransport::Udp ? udpPort_ : tcpPort_;
  if (transport != SyslogTransport::Tls) return route;
  route.authorityFile = certificates_.caFile();
  route.certificateFile = certificates_.certificateFile(ServerCertificate::Good);
  route.keyFile = certificates_.keyFile(ServerCertificate::Good);
  return route;
}

QList<QByteArray> SyslogReceiver::messages() const {
  QList<QByteArray> messages;
  for (int run = 1; run <= run_; ++run) {
    QFile file(outputOf(run));
    if (!file.open(QIODevice::ReadOnly)) continue;
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast();  // empty, or cut where it was killed
    messages += lines;
  }
  return messages;
}

QList<qint64> SyslogReceiver::sequences() const {
  static const QRegularExpression sequence(QStringLiteral(R"re(\[linewarden@32473 seq="(\d+)")re"));
  QList<qint64> found;
  const QList<QByteArray> all = messages();
  for (const QByteArray& message : all) {
    const auto match = sequence.match(QString::fromUtf8(message));
    if (match.hasMatch()) found += match.captured(1).toLongLong();
  }
  return found;
}

qsizetype SyslogReceiver::different() const {
  const QList<qint64> all = sequences();
  return QSet<qint64>(all.cbegin(), all.cend()).size();
}

int SyslogReceiver::jumps() const {
  const QList<qint64> all = sequences();
  int jumps = 0;
  for (qsizetype at = 1; at < all.size(); ++at) {
    if (all.at(at) != all.at(at - 1) + 1) ++jumps;
  }
  return jumps;
}

}  // namespace linewarden::test

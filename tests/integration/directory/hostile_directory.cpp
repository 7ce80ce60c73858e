// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_directory.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

namespace linewarden::test {

namespace ber {

QByteArray tagged(int tag, const QByteArray& content) {
  // The long form of a length may have more bytes than it needs.
  QByteArray out(1, static_cast<char>(tag));
  out.append('\x84');
  for (const int shift : {24, 16, 8, 0}) {
    out.append(static_cast<char>((content.size() >> shift) & 0xff));
  }
  return out + content;
}

QByteArray message(int id, const QByteArray& protocolOp) {
  return tagged(0x30, tagged(0x02, QByteArray(1, static_cast<char>(id))) + protocolOp);
}

QByteArray result(int tag, int code, const QByteArray& more) {
  return tagged(tag, tagged(0x0a, QByteArray(1, static_cast<char>(code))) + tagged(0x04, {}) +
                         tagged(0x04, {}) + more);
}

QByteArray entry(const QByteArray& dn, const QList<std::pair<QByteArray, QByteArray>>& attributes) {
  QByteArray list;
  for (const auto& [type, value] : attributes) {
    list += tagged(0x30, tagged(0x04, type) + tagged(0x31, tagged(0x04, value)));
  }
  return tagged(0x64, tagged(0x04, dn) + tagged(0x30, list));
}

}  // namespace ber

namespace {

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration configurationOf(const ServerCertificates& certificates) {
  auto configuration = QSslConfiguration::defaultConfiguration();
  configuration.setLocalCertificate(
      QSslCertificate(contentOf(certificates.certificateFile(ServerCertificate::Good))));
  configuration.setPrivateKey(
      QSslKey(contentOf(certificates.keyFile(ServerCertificate::Good)), QSsl::Ec));
  configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
  return configuration;
}

/// A length and how many bytes it took.
struct Length {
  qsizetype bytes = 0;
  qsizetype value = 0;
};

Length lengthAt(const QByteArray& text, qsizetype at) {
  if (at >= text.size()) return {};
  const auto first = static_cast<unsigned char>(text.at(at));
  if (first < 0x80) return {1, first};
  const qsizetype count = first & 0x7f;
  if (at + count >= text.size()) return {};
  qsizetype value = 0;
  for (qsizetype i = 1; i <= count; ++i) {
    value = (value << 8) + static_cast<unsigned char>(text.at(at + i));
  }
  return {1 + count, value};
}

}  // namespace

HostileDirectory::HostileDirectory(Kind kind, Answer answer)
    : certificates_(folder_.path()), kind_(kind), answer_(std::move(answer)) {
  if (kind == Kind::Tls) {
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configurationOf(certificates_));
    server_ = std::move(server);
  } else {
    server_ = std::make_unique<QTcpServer>();
  }
  connect(server_.get(), &QTcpServer::pendingConnectionAvailable, this, [this] { accept(); });
  server_->listen(QHostAddress::LocalHost);
}

HostileDirectory::~HostileDirectory() = default;

DirectorySettings HostileDirectory::settings() const {
  DirectorySettings settings;
  settings.enabled = true;
  settings.host = QStringLiteral("127.0.0.1");
  settings.port = server_->serverPort();
  settings.security = kind_ == Kind::Tls ? DirectorySettings::Security::Ldaps
                                         : DirectorySettings::Security::StartTls;
  settings.caFile = certificates_.caFile();
  settings.baseDn = QStringLiteral("dc=test");
  settings.searchName = QStringLiteral("cn=search,dc=test");
  settings.accountAttribute = QStringLiteral("uid");
  settings.groupBaseDn = QStringLiteral("dc=test");
  settings.timeout = std::chrono::seconds{1};
  return settings;
}

void HostileDirectory::accept() {
  while (QTcpSocket* socket = server_->nextPendingConnection()) {
    ++connections_;
    const auto rest = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, rest] { read(*socket, *rest); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    read(*socket, *rest);
  }
}

void HostileDirectory::read(QTcpSocket& socket, QByteArray& rest) {
  const QByteArray bytes = socket.readAll();
  received_ += bytes;
  rest += bytes;
  while (!rest.isEmpty()) {
    const Length whole = lengthAt(rest, 1);
    if (whole.bytes == 0 || rest.size() < 1 + whole.bytes + whole.value) return;
    const QByteArray request = rest.mid(1 + whole.bytes, whole.value);
    rest.remove(0, 1 + whole.bytes + whole.value);
    // A number of one byte is all these few requests need: 02 01 id, then the operation.
    if (request.size() < 4 || request.at(0) != 2 || request.at(1) != 1) return;
    socket.write(answer_(request.at(2), static_cast<unsigned char>(request.at(3))));
  }
}

}  // namespace linewarden::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/directory/directory_settings.h"
#include "tests/support/directory_server/server_certificates.h"

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <functional>

namespace linewarden::test {

/// The BER of LDAP answers, as a server sends them (RFC 4511).
namespace ber {

[[nodiscard]] QByteArray tagged(int tag, const QByteArray& content);
/// `protocolOp` in a message with this number.
[[nodiscard]] QByteArray message(int id, const QByteArray& protocolOp);
/// A result of the kind `tag` (0x61 bind, 0x65 search, 0x78 extended).
[[nodiscard]] QByteArray result(int tag, int code, const QByteArray& more = {});
/// A found entry; each attribute has one value.
[[nodiscard]] QByteArray entry(const QByteArray& dn,
                               const QList<std::pair<QByteArray, QByteArray>>& attributes);

}  // namespace ber

/// A directory server that answers as the test says, in clear or over TLS with a good
/// certificate. Lives in the test's event loop.
class HostileDirectory : public QObject {
  Q_OBJECT

 public:
  /// Gets a request and its number; what it returns is sent.
  using Answer = std::function<QByteArray(int id, int tag)>;
  enum class Kind { Plain, Tls };

  HostileDirectory(Kind kind, Answer answer);
  ~HostileDirectory() override;

  [[nodiscard]] DirectorySettings settings() const;
  /// Everything clients sent, after decryption.
  [[nodiscard]] const QByteArray& received() const { return received_; }
  [[nodiscard]] int connections() const { return connections_; }

 private:
  void accept();
  void read(QTcpSocket& socket, QByteArray& rest);

  QTemporaryDir folder_;
  ServerCertificates certificates_;
  Kind kind_;
  Answer answer_;
  std::unique_ptr<QTcpServer> server_;
  QByteArray received_;
  int connections_ = 0;
};

}  // namespace linewarden::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_route.h"
#include "tests/support/directory_server/server_certificates.h"

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace linewarden::test {

/// Debian's rsyslogd in a folder of its own: TCP (plain or TLS, which asks for a certificate of
/// `certificates`' issuer) and UDP. It writes each message as it came, without a queue in between.
class SyslogReceiver {
 public:
  struct Options {
    QString tlsDriver;  ///< "gtls" or "ossl"; empty: plain TCP
    ServerCertificate certificate = ServerCertificate::Good;
  };

  explicit SyslogReceiver(Options options);
  ~SyslogReceiver();
  SyslogReceiver(const SyslogReceiver&) = delete;
  SyslogReceiver& operator=(const SyslogReceiver&) = delete;

  /// The first time at free ports, later at the same ones.
  [[nodiscard]] bool start();
  /// At once (SIGKILL).
  void kill();
  /// What it said where start() failed.
  [[nodiscard]] QString complaint() const { return complaint_; }

  /// For this receiver, with our certificate where it takes TLS.
  [[nodiscard]] SyslogRoute route(SyslogTransport transport) const;
  [[nodiscard]] const ServerCertificates& certificates() const { return certificates_; }

  /// Whole messages of all runs, in the order they came.
  [[nodiscard]] QList<QByteArray> messages() const;
  /// Their `seq`.
  [[nodiscard]] QList<qint64> sequences() const;
  /// How many of these differ.
  [[nodiscard]] qsizetype different() const;
  /// How often one does not follow the one before, which it may once for each broken connection.
  [[nodiscard]] int jumps() const;

 private:
  [[nodiscard]] bool launch();
  [[nodiscard]] QByteArray configuration() const;
  [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
  [[nodiscard]] QString outputOf(int run) const;

  const Options options_;
  QTemporaryDir folder_;
  ServerCertificates certificates_;
  std::unique_ptr<QProcess> process_;
  QString complaint_;
  quint16 tcpPort_ = 0;
  quint16 udpPort_ = 0;
  int run_ = 0;
};

}  // namespace linewarden::test

Q_DECLARE_METATYPE(linewarden::SyslogTransport)

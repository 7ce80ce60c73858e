// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_route.h"
#include "tests/support/directory_server/server_certificates.h"
#include "tests/support/server_process.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace linewarden::test {

/// A mail as the server took it and Python reads it.
struct ReceivedMail {
  QByteArray bytes;
  QString sender;
  QStringList recipients;
  QString user;  ///< who signed in
  QJsonObject headers;
  QString text;
  int defects = 0;

  [[nodiscard]] QString header(const char* name) const {
    return headers.value(QLatin1String(name)).toString();
  }
};

/// aiosmtpd in a child process, with certificates of its own; a port that stays the same.
class MailServerRun {
 public:
  struct Options {
    QString tls = QStringLiteral("starttls");
    ServerCertificate certificate = ServerCertificate::Good;
    QString user;
    QString password;
    QStringList refused;
    bool refusesContent = false;
  };

  MailServerRun();

  /// Starts, or starts again; blocks until it listens.
  [[nodiscard]] bool start(const Options& options);
  [[nodiscard]] bool start() { return start(Options()); }
  void stop() { process_.reset(); }
  [[nodiscard]] QByteArray complaint() { return process_ ? process_->complaint() : QByteArray(); }

  /// With which it is reached and trusted.
  [[nodiscard]] MailServer settings() const;
  [[nodiscard]] const ServerCertificates& certificates() const { return certificates_; }
  /// In order.
  [[nodiscard]] QList<ReceivedMail> received() const;

 private:
  QTemporaryDir keys_;
  QTemporaryDir folder_;
  ServerCertificates certificates_;
  Options options_;
  quint16 port_ = 0;
  std::unique_ptr<ServerProcess> process_;
};

}  // namespace linewarden::test

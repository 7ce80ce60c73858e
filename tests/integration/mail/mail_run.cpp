// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace linewarden::test {

namespace {

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

MailServerRun::MailServerRun() : certificates_(keys_.path()) {}

bool MailServerRun::start(const Options& options) {
  stop();
  options_ = options;
  QStringList arguments{
      QStringLiteral("--folder"),      folder_.path(),
      QStringLiteral("--tls"),         options.tls,
      QStringLiteral("--port"),        QString::number(port_),
      QStringLiteral("--certificate"), certificates_.certificateFile(options.certificate),
      QStringLiteral("--key"),         certificates_.keyFile(options.certificate)};
  if (!options.user.isEmpty()) {
    arguments +=
        {QStringLiteral("--user"), options.user, QStringLiteral("--password"), options.password};
  }
  for (const QString& address : options.refused) {
    arguments += {QStringLiteral("--refuse"), address};
  }
  if (options.refusesContent) arguments += QStringLiteral("--refuse-content");
  process_ = std::make_unique<ServerProcess>(
      QStringLiteral(LINEWARDEN_SOURCE_DIR "/tests/support/smtp_server.py"), arguments);
  const QList<quint16> ports = process_->waitForPorts();
  if (ports.isEmpty()) return false;
  port_ = ports.constFirst();
  return certificates_.ok();
}

MailServer MailServerRun::settings() const {
  MailServer server;
  server.isOn = true;
  server.host = QStringLiteral("127.0.0.1");
  server.port = port_;
  server.security =
      options_.tls == QStringLiteral("implicit") ? MailSecurity::Tls : MailSecurity::StartTls;
  server.authorityFile = certificates_.caFile();
  server.user = options_.user;
  server.hasPassword = !options_.password.isEmpty();
  server.sender = QStringLiteral("linewarden@plant.test");
  return server;
}

QList<ReceivedMail> MailServerRun::received() const {
  QList<ReceivedMail> mails;
  for (int number = 1;; ++number) {
    const QByteArray told = contentOf(folder_.filePath(QStringLiteral("%1.json").arg(number)));
    if (told.isEmpty()) return mails;
    const QJsonObject json = QJsonDocument::fromJson(told).object();
    ReceivedMail mail;
    mail.bytes = contentOf(folder_.filePath(QStringLiteral("%1.eml").arg(number)));
    mail.sender = json.value(QStringLiteral("from")).toString();
    for (const auto& address : json.value(QStringLiteral("to")).toArray()) {
      mail.recipients += address.toString();
    }
    mail.user = json.value(QStringLiteral("user")).toString();
    mail.headers = json.value(QStringLiteral("headers")).toObject();
    mail.text = json.value(QStringLiteral("text")).toString();
    mail.defects = static_cast<int>(json.value(QStringLiteral("defects")).toArray().size());
    mails += mail;
  }
}

}  // namespace linewarden::test

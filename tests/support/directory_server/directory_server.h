// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"
#include "app/identity/directory/directory_settings.h"
#include "tests/support/directory_server/server_certificates.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace linewarden::test {

/// OpenLDAP's slapd as a child process on free ports of 127.0.0.1, with LDAPS and StartTLS,
/// its data in a temporary folder. Ends with this object. Every call blocks until done; false
/// when it failed, and complaint() says why.
class DirectoryServer {
 public:
  struct Options {
    ServerCertificate certificate = ServerCertificate::Good;
    bool tls = true;               ///< false: nothing is offered but clear text
    bool activeDirectory = false;  ///< says that it is one
  };

  DirectoryServer();
  ~DirectoryServer();
  DirectoryServer(const DirectoryServer&) = delete;
  DirectoryServer& operator=(const DirectoryServer&) = delete;

  /// Starts, or starts again with the same data on the same ports.
  [[nodiscard]] bool start(const Options& options);
  [[nodiscard]] bool start() { return start(Options()); }
  void stop();
  [[nodiscard]] QString complaint() const { return complaint_; }

  /// Settings with which people and groups of this server are found.
  [[nodiscard]] DirectorySettings settings(
      DirectorySettings::Security security = DirectorySettings::Security::Ldaps) const;
  [[nodiscard]] static SecretBytes searchPassword();
  [[nodiscard]] const ServerCertificates& certificates() const { return certificates_; }

  [[nodiscard]] static QString personDn(const QString& name);
  [[nodiscard]] static QString groupDn(const QString& name);
  [[nodiscard]] bool addPerson(const QString& name, const QByteArray& password);
  [[nodiscard]] bool removePerson(const QString& name);
  /// As an administrator locks an account (slapo-ppolicy).
  [[nodiscard]] bool disablePerson(const QString& name);
  [[nodiscard]] bool enablePerson(const QString& name);
  /// Sets one value of an attribute, whatever was there.
  [[nodiscard]] bool setValue(const QString& dn, const QByteArray& attribute,
                              const QByteArray& value);
  /// `members` are distinguished names, of groups too; need not exist.
  [[nodiscard]] bool addGroup(const QString& name, const QStringList& members);
  [[nodiscard]] bool addMember(const QString& group, const QString& member);
  [[nodiscard]] bool removeMember(const QString& group, const QString& member);
  /// Any change, as LDIF for ldapmodify.
  [[nodiscard]] bool change(const QByteArray& ldif);

 private:
  [[nodiscard]] bool writeConfiguration(const Options& options);
  [[nodiscard]] bool fillOnce();
  [[nodiscard]] bool launch(const Options& options);
  [[nodiscard]] bool accepts(quint16 port) const;
  [[nodiscard]] bool run(const QString& program, const QStringList& arguments,
                         const QByteArray& input);
  [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
  [[nodiscard]] QString socketAddress() const;

  QTemporaryDir folder_;
  ServerCertificates certificates_;
  std::unique_ptr<QProcess> process_;
  quint16 tlsPort_ = 0;
  quint16 plainPort_ = 0;
  bool filled_ = false;
  QString complaint_;
};

}  // namespace linewarden::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <memory>

struct ldap;

namespace linewarden {

/// Bounds every wait of a connection, below TLS: libldap minds its time limits only between
/// whole messages: half an answer holds it for ever, and its TLS handshake over GnuTLS asks
/// a silent server again and again without end. Above TLS, wipes each request once it is sent:
/// the library frees it as it is, and a bind holds a password.
class DirectorySocket {
 public:
  explicit DirectorySocket(QDeadlineTimer deadline);
  ~DirectorySocket();
  DirectorySocket(const DirectorySocket&) = delete;
  DirectorySocket& operator=(const DirectorySocket&) = delete;

  /// Before connecting. Stays where it is as long as the handle lives.
  [[nodiscard]] bool attach(ldap* handle);

 private:
  struct Layer;
  std::unique_ptr<Layer> layer_;
};

}  // namespace linewarden

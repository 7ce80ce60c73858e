// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/identity/directory/directory_rules.h"
#include "app/identity/directory/directory_settings.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

struct ldap;
struct ldapmsg;

namespace linewarden {

class DirectorySocket;

/// One encrypted connection to the directory server. Blocks, until the deadline at most
/// (names are looked up by the system in its own time). One thread at a time.
class DirectoryConnection {
 public:
  DirectoryConnection(DirectoryConnection&&) noexcept;
  DirectoryConnection& operator=(DirectoryConnection&&) noexcept;
  ~DirectoryConnection();

  /// What to search for.
  struct Search {
    enum class Scope { Entry, Below };
    QString base;
    Scope scope = Scope::Below;
    QByteArray filter;
    QStringList attributes;
    int most = 1;  ///< entries
  };
  struct Found {
    QList<DirectoryEntry> entries;
    bool more = false;  ///< there are more than were asked for
  };
  /// The server's word on a name and password.
  struct BindAnswer {
    bool accepted = false;
    QString diagnostic;  ///< when refused
  };

  /// Connects and has the server prove itself; nothing secret is sent before.
  /// DirectoryUnreachable, DirectoryUntrusted or DirectoryRefused.
  static Result<DirectoryConnection> open(const DirectorySettings& settings,
                                          QDeadlineTimer deadline);

  /// InvalidArgument when name or password is empty: a server takes that for nobody in
  /// particular and accepts it (RFC 4513 section 5.1.2).
  Result<BindAnswer> bind(const QString& name, const SecretBytes& password);
  /// NotFound when there is no entry `base`.
  Result<Found> search(const Search& search);

 private:
  struct Close {
    void operator()(ldap* handle) const;
  };
  using Handle = std::unique_ptr<ldap, Close>;
  enum class Trust { Demand, Look };

  DirectoryConnection(const DirectorySettings& settings, QDeadlineTimer deadline);
  Result<void> prepare(Trust trust);
  Result<void> prepareTls(Trust trust);
  Result<void> connect();
  Error connectionFailure(int code);
  Result<std::unique_ptr<ldapmsg, int (*)(ldapmsg*)>> answer(int message);
  Error lost(int code) const;
  Result<int> ask(const Search& search);
  [[nodiscard]] Error searchFailure(const Search& search, int code, const QString& detail) const;
  [[nodiscard]] QString diagnostic(int code) const;
  [[nodiscard]] DirectoryEntry entryOf(ldapmsg* message) const;
  [[nodiscard]] QByteArray peerCertificate() const;
  static QByteArray lookAtCertificate(const DirectorySettings& settings);

  DirectorySettings settings_;
  QDeadlineTimer deadline_;
  std::unique_ptr<DirectorySocket> socket_;  // outlives the handle that uses it
  Handle handle_;
};

}  // namespace linewarden

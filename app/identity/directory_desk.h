// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/identity/directory/directory_client.h"
#include "app/identity/directory/directory_settings.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace linewarden {

class AccessGuard;
class Store;

/// The plant's directory as Linewarden uses it: settings in the store (the search account's
/// password too: the store is encrypted), a test of the connection, and the questions that
/// sign-in asks. Any thread.
class DirectoryDesk : public QObject {
  Q_OBJECT

 public:
  DirectoryDesk(Store& store, AuditTrail& audit, AccessGuard& guard);
  ~DirectoryDesk() override;

  /// ManageDirectory.
  QFuture<Result<DirectorySettings>> settings(const Session& session);
  /// ManageDirectory, fresh. Without `searchPassword` the stored one stays, unless the server, its
  /// certificates or the search account are others: it is then asked for anew (InvalidArgument).
  /// Switched off, the settings may be incomplete. "directory.changed" with before and after,
  /// without the password; groups that stand for administrators or security officers named apart.
  QFuture<Result<void>> change(const Session& session, DirectorySettings settings,
                               std::optional<SecretBytes> searchPassword, QString reason);
  /// Connects and searches with these settings, stored or not. ManageDirectory. The password as
  /// in change().
  QFuture<Result<void>> test(const Session& session, DirectorySettings settings,
                             std::optional<SecretBytes> searchPassword);

  // For SignIn, off the GUI thread; they block for at most the settings' timeout.

  // Nothing while no directory is set up or switched on; errors as DirectoryClient's.

  Result<std::optional<DirectoryPerson>> authenticate(const QString& name,
                                                      const SecretBytes& password);
  Result<std::optional<DirectoryPerson>> look(const QString& uniqueId);
  /// Roles of the groups somebody is in, by the settings as they are now.
  Result<QSet<Role>> rolesOf(const DirectoryPerson& person);

 private:
  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace linewarden

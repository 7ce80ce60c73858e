// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"
#include "app/base/result.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <chrono>

namespace linewarden {

class AccessGuard;
class AuditTrail;
class Store;
class Transaction;

/// Settings that hold for everyone at this installation, in the store.
struct InstallationValues {
  std::chrono::minutes idleLock{10};  ///< 1 to 60
  QString anchorFolder;               ///< keeps the trail's checkpoints outside; empty: none
};

/// What the store holds; defaults where it holds nothing. Blocks.
Result<InstallationValues> readInstallationValues(Store& store);

/// Reads for all; `change` needs ChangeSettings and is audited as "settings.changed", an entry for
/// each setting that is another one than before.
class InstallationSettings : public QObject {
  Q_OBJECT

 public:
  InstallationSettings(Store& store, AuditTrail& audit, AccessGuard& guard,
                       InstallationValues values);
  /// Waits for what is on its way to the store.
  ~InstallationSettings() override;

  [[nodiscard]] InstallationValues values() const { return values_; }
  /// InvalidArgument for an idle lock out of range and for a folder that is not an absolute,
  /// existing and writable one. In this object's thread.
  QFuture<Result<void>> change(const Session& session, InstallationValues values);

 signals:
  void changed();

 private:
  Result<void> changeIn(Transaction& transaction, const Session& session,
                        const InstallationValues& known, const InstallationValues& values);
  Result<void> replaceIn(Transaction& transaction, const AuditEvent& event, const QString& value);

  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  InstallationValues values_;
  QThreadPool pool_;  // last: ends its work before the rest goes
};

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QObject>

#include <chrono>

namespace linewarden {

class AccessGuard;
class AuditTrail;
class Store;

/// Settings that hold for everyone at this installation, in the store.
struct InstallationValues {
  std::chrono::minutes idleLock{10};  ///< 1 to 60
};

/// What the store holds; defaults where it holds nothing. Blocks.
Result<InstallationValues> readInstallationValues(Store& store);

/// Reads for all; `change` needs ChangeSettings and is audited as "settings.changed".
class InstallationSettings : public QObject {
  Q_OBJECT

 public:
  InstallationSettings(Store& store, AuditTrail& audit, AccessGuard& guard,
                       InstallationValues values);

  [[nodiscard]] InstallationValues values() const { return values_; }
  QFuture<Result<void>> change(const Session& session, InstallationValues values);

 signals:
  void changed();

 private:
  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  InstallationValues values_;
};

}  // namespace linewarden

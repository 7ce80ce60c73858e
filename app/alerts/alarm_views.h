// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace linewarden {

class AccessGuard;
class AuditTrail;
class Store;

/// What a person looks at in the list of alarms, kept by a name.
struct SavedAlarmView {
  QString name;         ///< 1 to 60 characters, one of each per person
  QJsonObject content;  ///< filter and grouping as the list writes them; at most 4 KiB
};

/// The saved views of the list of alarms; each person has their own. ViewPlant. Any thread.
class AlarmViews {
 public:
  static constexpr int mostViews = 100;  ///< per person

  AlarmViews(Store& store, AuditTrail& audit, AccessGuard& guard);

  /// The session's person's, by name.
  QFuture<Result<QList<SavedAlarmView>>> list(const Session& session);
  /// In place of one of the same name. InvalidArgument for a name or content out of bounds,
  /// Conflict where there are too many. Audited as "alarm-view.saved".
  QFuture<Result<void>> save(const Session& session, const SavedAlarmView& view);
  /// NotFound where there is none of this name. Audited as "alarm-view.removed".
  QFuture<Result<void>> remove(const Session& session, const QString& name);

 private:
  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
};

}  // namespace linewarden

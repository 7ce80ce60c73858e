// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_trail.h"
#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/identity/permissions.h"

#include <QMetaType>
#include <QString>

namespace linewarden {

/// A signed-in person, or the installation itself, as services are told it: a ticket that
/// AccessGuard looks up. Making one by hand gives nothing: its id is random and has to be in
/// the register.
struct Session {
  SessionId id;
  PersonId person;      ///< invalid for the service identity
  QString name;         ///< account name
  QString displayName;  ///< "Anna Rossi"
  QSet<Role> roles;     ///< at sign-in; the guard reads them anew
  UtcTime startedAt;
  qint64 emergency = 0;  ///< the opening of the emergency account this is; 0: none

  [[nodiscard]] bool isValid() const { return id.isValid(); }
  /// An emergency session has "break-glass" before its roles.
  [[nodiscard]] Actor actor() const;
};

}  // namespace linewarden

Q_DECLARE_METATYPE(linewarden::Session)

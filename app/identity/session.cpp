// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/session.h"

#include <QStringList>

namespace linewarden {

Actor Session::actor() const {
  QStringList names;
  if (emergency > 0) names += QStringLiteral("break-glass");
  for (const Role role : allRoles()) {
    if (roles.contains(role)) names += roleName(role);
  }
  return {name, names.join(u' ')};
}

}  // namespace linewarden

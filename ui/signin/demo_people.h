// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QList>
#include <QString>

#include <functional>

namespace linewarden::ui {

/// Someone who can sign in to the demo plant. Only a throw-away store has such people.
struct DemoPerson {
  QString name;         ///< account name
  QString displayName;  ///< "Anna Rossi"
  QString roles;        ///< for people: "Shift supervisor"
  QString password;
  std::function<QString(UtcTime)> codeAt;  ///< the second factor's code at a moment
};

}  // namespace linewarden::ui

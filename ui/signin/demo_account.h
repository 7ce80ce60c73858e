// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace linewarden::ui {

/// Someone who can sign in to the demonstration, as the card on the sign-in page shows
/// them. Only `--demo` has any.
struct DemoAccount {
  QString name;         ///< account name
  QString displayName;  ///< "Anna Rossi"
  QString roles;        ///< for people: "Shift supervisor"
  QString password;
  std::function<QString()> currentCode;  ///< the six digits that hold now
};

}  // namespace linewarden::ui

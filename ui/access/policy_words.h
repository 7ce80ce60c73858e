// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_policy.h"

#include <QString>
#include <QStringList>

/// What is said of the rules for roles, translated. Pure.
namespace linewarden::ui {

[[nodiscard]] QString factorDemandWords(FactorDemand demand);
/// "5 min", "12 h", "12 h 30 min".
[[nodiscard]] QString minutesWords(std::chrono::minutes time);
[[nodiscard]] QString oneSessionWords(bool oneSession);
/// What of the change makes the role weaker than before, each as a short sentence; empty: nothing.
[[nodiscard]] QStringList weakenings(const RolePolicy& before, const RolePolicy& after);

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/break_glass.h"
#include "ui/people/act_dialog.h"

/// What is asked about the emergency account.
namespace linewarden::ui {

[[nodiscard]] ActDialog* makePrepareDialog(QWidget* parent);
[[nodiscard]] ActDialog* makeEndDialog(const EmergencyAccess& access, QWidget* parent);
/// Opens the dialog in which a review is signed, with its note.
void openEmergencySigning(SignIn& signIn, const Session& session, const EmergencyAccess& access,
                          QWidget* parent,
                          std::function<QFuture<Result<void>>(Proof, const QString&)> act,
                          std::function<void()> done);

}  // namespace linewarden::ui

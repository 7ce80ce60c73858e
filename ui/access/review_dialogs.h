// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_review_desk.h"
#include "ui/people/reason_dialog.h"

/// What is asked in the course of an access review.
namespace linewarden::ui {

[[nodiscard]] ActDialog* makeOpenReviewDialog(QWidget* parent);
/// Asks why the role is to go.
[[nodiscard]] ReasonDialog* makeRemoveDialog(const AccessReviewItem& item, QWidget* parent);
/// Opens the dialog that says what the signature does, and asks for the proof.
void openReviewSigning(SignIn& signIn, const Session& session, const AccessReviewDocument& document,
                       QWidget* parent, std::function<QFuture<Result<void>>(Proof)> act,
                       std::function<void()> done);

}  // namespace linewarden::ui

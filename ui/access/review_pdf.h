// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/access/review_paper.h"

namespace linewarden::ui {

/// The review as a PDF document. Any thread.
[[nodiscard]] QByteArray reviewPdf(const ReviewPrint& print);
/// Writes it, whole or not at all; FileUnwritable with what to do. Blocks: off the GUI thread.
Result<void> writeReviewPdf(const ReviewPrint& print, const QString& path);

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/label.h"

namespace linewarden::ui {

/// A paragraph in small type.
[[nodiscard]] QLabel* makeCaption(const QString& text, Tone tone, QWidget* parent);
/// A heading that is no larger than what stands below it.
[[nodiscard]] QLabel* makeSmallHeading(const QString& text, QWidget* parent);

}  // namespace linewarden::ui

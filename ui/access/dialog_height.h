// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace linewarden::ui {

/// Makes the dialog as wide as it must be at least and as high as its wrapped text then needs.
void fitHeight(QDialog& dialog);

}  // namespace linewarden::ui

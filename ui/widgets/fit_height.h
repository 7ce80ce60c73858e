// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace linewarden::ui {

/// From now on the dialog is as high as what it holds, wrapped at its width, when it is shown, and
/// grows with it. (By itself it asks for the height that wrapped text takes at a width of the
/// text's own choice, and spreads what is left over.) Called once all is in it.
void fitHeight(QDialog& dialog);

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace linewarden::ui {

/// F6: moves the focus to the first control of the next region of the window that is in
/// sight (the one before with `backwards`). Regions without a control are passed over.
void focusNextRegion(const QList<QWidget*>& regions, bool backwards);

}  // namespace linewarden::ui

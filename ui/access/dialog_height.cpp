// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/dialog_height.h"

#include <QDialog>
#include <QLayout>

#include <algorithm>

namespace linewarden::ui {

void fitHeight(QDialog& dialog) {
  dialog.ensurePolished();
  QLayout* layout = dialog.layout();
  layout->activate();
  const int width = std::max(dialog.minimumWidth(), layout->totalMinimumSize().width());
  const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                 : layout->totalSizeHint().height();
  dialog.resize(width, wanted);
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linewarden::ui {

/// What the lines of a WatchChart are, each with a sample of how it is drawn.
class WatchLegend final : public QWidget {
  Q_OBJECT

 public:
  explicit WatchLegend(QWidget* parent = nullptr);
};

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/console/console.h"

#include <QWidget>

namespace linewarden::ui {

/// "The key does not fit this store": a short title for why a place could not be opened.
[[nodiscard]] QString openFailureTitle(ErrorCode code);

/// The place could not be opened: which failure, what it means, what to do, and to try
/// again. Nothing was changed.
class FailedPage final : public QWidget {
  Q_OBJECT

 public:
  FailedPage(const Error& failure, const ConsolePlace& place, QWidget* parent = nullptr);

 signals:
  void retryRequested();
};

}  // namespace linewarden::ui

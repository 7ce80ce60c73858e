// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/act_dialog.h"

#include <chrono>

namespace linewarden::ui {

class NumberBox;
class SegmentedChoice;

/// Asks by when the signatures are wanted, and says that submitting freezes the draft.
class SubmitDialog final : public ActDialog {
  Q_OBJECT

 public:
  /// `name`: of the version, such as "Lemonade 0.5 l, version 3".
  SubmitDialog(const QString& name, bool savesFirst, QWidget* parent);

  [[nodiscard]] std::chrono::hours due() const;

 signals:
  void wanted(std::chrono::hours due);

 private:
  void showUnit();

  NumberBox* count_;
  SegmentedChoice* unit_;
};

}  // namespace linewarden::ui

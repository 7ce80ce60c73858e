// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"

#include <QString>

class QComboBox;
class QWidget;

namespace linewarden::ui {

/// The tags that a recipe of this line may write, with title and unit; typing any part of these
/// narrows the list. Each item's data is the tag's name. `plant` outlives it.
[[nodiscard]] QComboBox* makeTagChoice(const Plant& plant, const QString& line, QWidget* parent);

/// The data of the chosen item; of an editable box whose text is none of its items, the text.
[[nodiscard]] QString chosenData(const QComboBox& box);

}  // namespace linewarden::ui

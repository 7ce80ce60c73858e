// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/recipe_comparison.h"

#include <QLocale>
#include <QString>

/// What is said of one parameter's change, translated. Pure.
namespace linewarden::ui {

/// A parameter's change in the words of its cells.
struct ChangeWords {
  QString name;
  QString before;  ///< with its unit
  QString after;
  QString beforeUnit;
  QString afterUnit;
  QString change;     ///< "+4.0 %", "New", "Removed"
  QString limits;     ///< "2 – 6 → 2 – 7"
  QString tolerance;  ///< "±0.5 → ±0.2"
  QString remark;     ///< "Outside the former limits; tag L1.a → L1.b"
  QString sentence;   ///< all of it, for those who hear it
};
[[nodiscard]] ChangeWords changeWords(const ParameterChange& change, const Plant* plant,
                                      const QLocale& locale);
/// 1: the value rises, -1: it falls, 0: neither.
[[nodiscard]] int directionOf(const ParameterChange& change);
/// Whether it is a change that crosses a limit.
[[nodiscard]] bool crosses(const ParameterChange& change);

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/editor/draft_row.h"

#include <QList>
#include <QLocale>
#include <QString>

/// Cells to and from a spreadsheet. Pure.
namespace linewarden::ui {

/// Where the paste goes: the table as it is, and its current cell (-1, -1: there is none).
struct PasteTarget {
  const QList<DraftRow>& rows;
  const QList<RecipeStep>& steps;
  const Plant& plant;
  int row = -1;
  int column = -1;
};

/// What a paste would do: `count` rows from `first` become `rows`. Nothing is done while there is
/// a problem; its row is that of the copied cells.
struct PasteBlock {
  int first = 0;
  int count = 0;
  QList<DraftRow> rows;
  QList<RecipeProblem> problems;
};

/// Whole parameters (recipeRowsFromPaste) where the text names its columns, where the table has no
/// current cell, or where it begins in the first column with name and value; they come in below the
/// current row, or in its place where that is blank. Else a rectangle of cells from the current one
/// on, which adds the rows it needs.
[[nodiscard]] PasteBlock pasteBlock(const QString& text, const PasteTarget& target,
                                    const QLocale& locale);

/// Cells as a spreadsheet takes them, with the columns' names where all columns are copied; a text
/// that it would run as a formula has an apostrophe before it.
[[nodiscard]] QString copyBlock(const QList<DraftRow>& rows, int left, int right,
                                const QLocale& locale);

}  // namespace linewarden::ui

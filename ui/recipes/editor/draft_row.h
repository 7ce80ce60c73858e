// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/recipe.h"
#include "app/recipes/recipe_checks.h"

#include <QList>
#include <QLocale>
#include <QMap>
#include <QString>

#include <optional>

/// A draft's parameters as rows of cells: what stands in them, and how what is typed is read. Pure.
namespace linewarden::ui {

/// The table's columns, as those of files are ordered.
enum ParameterColumn {
  ColumnName,
  ColumnStep,
  ColumnValue,
  ColumnUnit,
  ColumnLow,
  ColumnHigh,
  ColumnTolerance,
  ColumnTag,
  ColumnNote,
  ParameterColumns
};

/// A parameter, and what was typed into its number cells that is no number.
struct DraftRow {
  RecipeParameter parameter;
  QMap<int, QString> unread;  ///< column to text
  friend bool operator==(const DraftRow&, const DraftRow&) = default;
};

/// What is edited beside the parameters.
struct DraftHeader {
  QString title;
  QString description;
  std::optional<UtcTime> effectiveFrom;
  QList<RecipeStep> steps;
  friend bool operator==(const DraftHeader&, const DraftHeader&) = default;
};

[[nodiscard]] bool isNumberColumn(int column);
[[nodiscard]] RecipeField fieldOfColumn(int column);
/// -1 for RecipeField::None.
[[nodiscard]] int columnOfField(RecipeField field);
/// The column's head, translated.
[[nodiscard]] QString columnTitle(int column);

/// A finite number as the locale writes it, or with a point; marks between thousands are refused,
/// as they could be decimal marks. Nothing for NaN and infinity.
[[nodiscard]] std::optional<double> numberFrom(const QString& typed, const QLocale& locale);
/// As it is typed: all its digits, without marks between thousands.
[[nodiscard]] QString typedNumber(double number, const QLocale& locale);

/// What stands in a cell when it is edited.
[[nodiscard]] QString typedCell(const DraftRow& row, int column, const QLocale& locale);
/// What stands in a cell when it is looked at; a number with at least the tag's digits, and as many
/// more as it has. `tag`: the row's, or nothing.
[[nodiscard]] QString shownCell(const DraftRow& row, int column, const Tag* tag,
                                const QLocale& locale);
/// Puts what was typed into a cell; what is no number stays as it was typed.
void putCell(DraftRow& row, int column, const QString& typed, const QLocale& locale);
/// The same, and a tag brings its title, unit and range where none were typed yet.
void putCell(DraftRow& row, int column, const QString& typed, const QLocale& locale,
             const Plant& plant);
/// What is wrong with a number cell that could not be read.
[[nodiscard]] QString unreadText(const QString& typed, const QLocale& locale);
/// Nothing but what a fresh row has.
[[nodiscard]] bool isBlank(const DraftRow& row);

/// A draft row for each parameter.
[[nodiscard]] QList<DraftRow> draftRowsOf(const QList<RecipeParameter>& parameters);
/// Adds the steps that the rows name and the header has not, in the rows' order.
void addMissingSteps(DraftHeader& header, const QList<DraftRow>& rows);

}  // namespace linewarden::ui

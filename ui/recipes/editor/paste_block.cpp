// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/paste_block.h"

#include "app/base/shown_text.h"
#include "app/identity/csv_records.h"
#include "app/recipes/recipe_csv.h"
#include "app/recipes/recipe_json.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace linewarden::ui {

namespace {

struct PasteBlockText {
  Q_DECLARE_TR_FUNCTIONS(PasteBlock)
};

// Apostrophes do not count, so that taking one off gives back any text that one was put before.
bool needsApostrophe(QStringView text) {
  while (text.startsWith(u'\'')) text = text.sliced(1);
  return runsAsFormula(text);
}

bool isBlankRecord(const CsvRecord& record) {
  return record.fault == CsvFault::None &&
         std::all_of(record.fields.begin(), record.fields.end(),
                     [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

QList<CsvRecord> recordsOf(const QString& text) {
  QList<CsvRecord> records;
  CsvReader reader(text, u'\t');
  for (auto record = reader.next(); record; record = reader.next()) {
    records.append(*record);
    if (records.size() > mostRecipeParameters) break;
  }
  // A copied block ends with a line end.
  while (!records.isEmpty() && isBlankRecord(records.last())) records.removeLast();
  return records;
}

bool namesColumns(const CsvRecord& record) {
  QStringList cells;
  for (const QString& cell : record.fields) cells.append(cell.trimmed().toLower());
  return cells.contains(recipeFieldName(RecipeField::Name)) &&
         cells.contains(recipeFieldName(RecipeField::Value));
}

// Name and value beside each other, with either decimal mark; a step may be called by a number too.
bool beginsWithValues(const QList<CsvRecord>& records, const PasteTarget& target,
                      const QLocale& locale) {
  return std::all_of(records.begin(), records.end(), [&](const CsvRecord& record) {
    const QString second = record.fields.value(1).trimmed();
    const bool isStep = std::any_of(target.steps.begin(), target.steps.end(),
                                    [&](const RecipeStep& step) { return step.name == second; });
    const QString pointed = QString(second).replace(u',', u'.');
    return !isStep && (numberFrom(second, locale) || numberFrom(pointed, QLocale::c()));
  });
}

// Where the unit was not copied it is the tag's.
void fillUnit(DraftRow& row, const Plant& plant) {
  const auto* tag = plant.tag(row.parameter.tag);
  if (tag != nullptr && row.parameter.unit.isEmpty()) row.parameter.unit = tag->engineeringUnit;
}

PasteBlock wholeRows(const QString& text, const PasteTarget& target) {
  const RecipeRows read = recipeRowsFromPaste(text);
  PasteBlock block;
  block.problems = read.problems;
  block.rows = draftRowsOf(read.rows);
  for (DraftRow& row : block.rows) fillUnit(row, target.plant);
  const bool hasRow = target.row >= 0 && target.row < target.rows.size();
  const bool fills = hasRow && isBlank(target.rows.at(target.row));
  block.first = hasRow ? target.row + (fills ? 0 : 1) : static_cast<int>(target.rows.size());
  block.count = fills ? 1 : 0;
  return block;
}

/// Reads a rectangle of cells into the rows from the current cell on.
class Rectangle {
 public:
  Rectangle(const PasteTarget& target, const QLocale& locale) : target_(target), locale_(locale) {
    block_.first = target.row;
  }

  PasteBlock read(const QList<CsvRecord>& records) {
    block_.count = std::min(static_cast<int>(records.size()),
                            static_cast<int>(target_.rows.size()) - target_.row);
    block_.rows = target_.rows.sliced(target_.row, block_.count);
    block_.rows.resize(records.size());
    for (int row = 0; row < records.size(); ++row) readRecord(records.at(row), row);
    return std::move(block_);
  }

 private:
  void tell(int row, RecipeField field, const QString& text) {
    block_.problems.append({row, field, text});
  }

  void readRecord(const CsvRecord& record, int row) {
    if (record.fault != CsvFault::None) {
      tell(row, RecipeField::None,
           PasteBlockText::tr(
               "A quotation mark is not in its place, or a cell is too long. Copy the cells "
               "again."));
      return;
    }
    if (record.fieldCount > ParameterColumns - target_.column) {
      tell(row, RecipeField::None,
           PasteBlockText::tr(
               "There are %1 cells, but only %2 columns from here on. Choose a cell further "
               "left, or copy fewer.")
               .arg(record.fieldCount)
               .arg(ParameterColumns - target_.column));
      return;
    }
    for (int at = 0; at < record.fields.size(); ++at) {
      readCell(row, target_.column + at, record.fields.at(at));
    }
    if (target_.column + record.fields.size() > ColumnTag) {
      fillUnit(block_.rows[row], target_.plant);
    }
  }

  void readCell(int row, int column, const QString& cell) {
    QString typed = cell.trimmed();
    DraftRow& into = block_.rows[row];
    if (isNumberColumn(column)) {
      putCell(into, column, typed, locale_);
      if (into.unread.contains(column)) {
        tell(row, fieldOfColumn(column), unreadText(typed, locale_));
      }
      return;
    }
    if (runsAsFormula(typed)) {
      tell(row, fieldOfColumn(column),
           PasteBlockText::tr(
               "“%1” looks like a formula, which a spreadsheet would run. Write an apostrophe "
               "before it if it is text.")
               .arg(shownText(typed)));
      return;
    }
    if (typed.startsWith(u'\'') && needsApostrophe(typed)) typed.remove(0, 1);
    putCell(into, column, typed, locale_);
  }

  const PasteTarget& target_;
  const QLocale& locale_;
  PasteBlock block_;
};

PasteBlock refused(const QString& text) {
  PasteBlock block;
  block.problems.append({-1, RecipeField::None, text});
  return block;
}

QString copyText(const QString& text) {
  QString cell = needsApostrophe(text) ? u'\'' + text : text;
  if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"')) return cell;
  return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

}  // namespace

PasteBlock pasteBlock(const QString& text, const PasteTarget& target, const QLocale& locale) {
  if (text.size() > mostRecipeFileBytes || !text.isValidUtf16()) {
    return refused(
        PasteBlockText::tr("The text is too long, or no text that could be read. Copy only the "
                           "cells."));
  }
  const QList<CsvRecord> records = recordsOf(text);
  if (records.isEmpty()) {
    return refused(
        PasteBlockText::tr("There are no cells to paste. Copy rows of a spreadsheet first."));
  }
  if (records.size() + target.rows.size() > 2 * static_cast<qsizetype>(mostRecipeParameters)) {
    return refused(PasteBlockText::tr("There are more than %1 parameters. Split the recipe.")
                       .arg(mostRecipeParameters));
  }
  const bool hasCell = target.row >= 0 && target.row < target.rows.size() && target.column >= 0;
  const bool isWhole = !hasCell || namesColumns(records.first()) ||
                       (target.column == ColumnName && beginsWithValues(records, target, locale));
  PasteBlock block = isWhole ? wholeRows(text, target) : Rectangle(target, locale).read(records);
  RecipeContent content;
  for (const DraftRow& row : std::as_const(block.rows)) content.parameters.append(row.parameter);
  if (block.problems.isEmpty()) block.problems = recipeDamage(content);
  if (target.rows.size() - block.count + block.rows.size() > mostRecipeParameters) {
    return refused(PasteBlockText::tr("There are more than %1 parameters. Split the recipe.")
                       .arg(mostRecipeParameters));
  }
  return block;
}

QString copyBlock(const QList<DraftRow>& rows, int left, int right, const QLocale& locale) {
  QStringList lines;
  lines.reserve(rows.size() + 1);
  QStringList cells;
  if (left == 0 && right == ParameterColumns - 1) {
    for (int column = left; column <= right; ++column) {
      cells.append(recipeFieldName(fieldOfColumn(column)));
    }
    lines.append(cells.join(u'\t'));
  }
  for (const DraftRow& row : rows) {
    cells.clear();
    for (int column = left; column <= right; ++column) {
      const QString cell = typedCell(row, column, locale);
      const bool isNumber = isNumberColumn(column) && !row.unread.contains(column);
      cells.append(isNumber ? cell : copyText(cell));
    }
    lines.append(cells.join(u'\t'));
  }
  return lines.join(u'\n') + u'\n';
}

}  // namespace linewarden::ui

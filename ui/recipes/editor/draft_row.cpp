// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/draft_row.h"

#include "app/base/shown_text.h"
#include "ui/recipes/compare/recipe_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace linewarden::ui {

namespace {

struct DraftRowText {
  Q_DECLARE_TR_FUNCTIONS(DraftRow)
};

constexpr std::array<RecipeField, ParameterColumns> fields{
    RecipeField::Name,      RecipeField::Step, RecipeField::Value,
    RecipeField::Unit,      RecipeField::Low,  RecipeField::High,
    RecipeField::Tolerance, RecipeField::Tag,  RecipeField::Note};
constexpr QChar realMinus = u'\u2212';
// Beyond these a number is written with its power of ten.
constexpr double largestPlain = 1e15;
constexpr double smallestPlain = 1e-9;

bool isPlain(double number) {
  const double size = std::abs(number);
  return number == 0 || (size >= smallestPlain && size < largestPlain);
}

std::optional<double> numberOf(const RecipeParameter& parameter, int column) {
  switch (column) {
    case ColumnValue: return parameter.value;
    case ColumnLow: return parameter.low;
    case ColumnHigh: return parameter.high;
    case ColumnTolerance: return parameter.tolerance;
    default: return std::nullopt;
  }
}

QString* textOf(RecipeParameter& parameter, int column) {
  switch (column) {
    case ColumnName: return &parameter.name;
    case ColumnStep: return &parameter.step;
    case ColumnUnit: return &parameter.unit;
    case ColumnTag: return &parameter.tag;
    case ColumnNote: return &parameter.note;
    default: return nullptr;
  }
}

QString textOf(const RecipeParameter& parameter, int column) {
  RecipeParameter copy = parameter;
  const QString* text = textOf(copy, column);
  return text == nullptr ? QString() : *text;
}

void setNumber(RecipeParameter& parameter, int column, std::optional<double> number) {
  switch (column) {
    case ColumnValue: parameter.value = number.value_or(0); break;
    case ColumnLow: parameter.low = number; break;
    case ColumnHigh: parameter.high = number; break;
    case ColumnTolerance: parameter.tolerance = number.value_or(0); break;
    default: break;
  }
}

// What somebody typed stays: a unit that is not the tag's is a problem to be seen.
void takeFromTag(RecipeParameter& parameter, const Tag& tag, const Tag* before) {
  const bool hasOldUnit = before != nullptr && parameter.unit == before->engineeringUnit;
  const bool hasOldRange =
      before != nullptr && parameter.low == before->rangeLow && parameter.high == before->rangeHigh;
  if (parameter.unit.isEmpty() || hasOldUnit) parameter.unit = tag.engineeringUnit;
  if (parameter.name.isEmpty()) parameter.name = tag.title;
  if (hasOldRange || (!parameter.low && !parameter.high)) {
    parameter.low = tag.rangeLow;
    parameter.high = tag.rangeHigh;
  }
}

}  // namespace

bool isNumberColumn(int column) {
  return column == ColumnValue || column == ColumnLow || column == ColumnHigh ||
         column == ColumnTolerance;
}

RecipeField fieldOfColumn(int column) {
  return column < 0 || column >= ParameterColumns ? RecipeField::None
                                                  : fields.at(static_cast<std::size_t>(column));
}

int columnOfField(RecipeField field) {
  const auto* const found = std::find(fields.begin(), fields.end(), field);
  return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

QString columnTitle(int column) {
  switch (column) {
    case ColumnName: return DraftRowText::tr("Name");
    case ColumnStep: return DraftRowText::tr("Step");
    case ColumnValue: return DraftRowText::tr("Value");
    case ColumnUnit: return DraftRowText::tr("Unit");
    case ColumnLow: return DraftRowText::tr("Low");
    case ColumnHigh: return DraftRowText::tr("High");
    case ColumnTolerance: return DraftRowText::tr("Tolerance");
    case ColumnTag: return DraftRowText::tr("Tag");
    case ColumnNote: return DraftRowText::tr("Note");
    default: return {};
  }
}

std::optional<double> numberFrom(const QString& typed, const QLocale& locale) {
  QString spelling = typed.trimmed();
  spelling.replace(realMinus, u'-');
  for (QLocale reader : {locale, QLocale::c()}) {
    reader.setNumberOptions(QLocale::RejectGroupSeparator);
    bool ok = false;
    const double number = reader.toDouble(spelling, &ok);
    if (ok) return std::isfinite(number) ? std::optional(number) : std::nullopt;
  }
  return std::nullopt;
}

QString typedNumber(double number, const QLocale& locale) {
  QLocale writer = locale;
  writer.setNumberOptions(QLocale::OmitGroupSeparator);
  return writer.toString(number, isPlain(number) ? 'f' : 'g', QLocale::FloatingPointShortest);
}

QString typedCell(const DraftRow& row, int column, const QLocale& locale) {
  if (row.unread.contains(column)) return row.unread.value(column);
  if (!isNumberColumn(column)) return textOf(row.parameter, column);
  const auto number = numberOf(row.parameter, column);
  return number ? typedNumber(*number, locale) : QString();
}

QString shownCell(const DraftRow& row, int column, const Tag* tag, const QLocale& locale) {
  if (row.unread.contains(column)) return row.unread.value(column);
  if (!isNumberColumn(column)) return textOf(row.parameter, column).replace(u'\n', u' ');
  const auto number = numberOf(row.parameter, column);
  return number ? formatRecipeValue(*number, recipeDecimals(*number, tag), locale) : QString();
}

void putCell(DraftRow& row, int column, const QString& typed, const QLocale& locale) {
  if (QString* text = textOf(row.parameter, column); text != nullptr) {
    *text = typed.trimmed();
    return;
  }
  row.unread.remove(column);
  if (typed.trimmed().isEmpty() && column != ColumnValue) {
    setNumber(row.parameter, column, std::nullopt);
  } else if (const auto number = numberFrom(typed, locale)) {
    setNumber(row.parameter, column, number);
  } else {
    row.unread.insert(column, typed.trimmed());
  }
}

void putCell(DraftRow& row, int column, const QString& typed, const QLocale& locale,
             const Plant& plant) {
  const QString before = row.parameter.tag;
  putCell(row, column, typed, locale);
  const auto* tag = column == ColumnTag ? plant.tag(row.parameter.tag) : nullptr;
  if (tag != nullptr && tag->name != before) {
    takeFromTag(row.parameter, *tag, plant.tag(before));
  }
}

QString unreadText(const QString& typed, const QLocale& locale) {
  if (typed.isEmpty()) return DraftRowText::tr("The value is missing. Enter a number.");
  return DraftRowText::tr(
             "“%1” is no number. Write digits, such as %2, without unit and without marks "
             "between thousands.")
      .arg(shownText(typed), typedNumber(12.5, locale));
}

bool isBlank(const DraftRow& row) {
  // Kept, as GCC 12 takes a temporary's optionals for uninitialised.
  static const DraftRow blank;
  return row == blank;
}

QList<DraftRow> draftRowsOf(const QList<RecipeParameter>& parameters) {
  QList<DraftRow> rows;
  rows.reserve(parameters.size());
  for (const RecipeParameter& parameter : parameters) rows.append({parameter, {}});
  return rows;
}

void addMissingSteps(DraftHeader& header, const QList<DraftRow>& rows) {
  QSet<QString> known;
  for (const RecipeStep& step : std::as_const(header.steps)) known.insert(step.name);
  for (const DraftRow& row : rows) {
    const QString& step = row.parameter.step;
    if (step.isEmpty() || known.contains(step)) continue;
    known.insert(step);
    header.steps.append({step, {}});
  }
}

}  // namespace linewarden::ui

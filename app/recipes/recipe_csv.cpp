// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_csv.h"

#include "app/base/canonical_json.h"
#include "app/base/shown_text.h"
#include "app/identity/csv_records.h"
#include "app/recipes/recipe_json.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>

namespace linewarden {

namespace {

struct RecipeCsvText {
  Q_DECLARE_TR_FUNCTIONS(RecipeCsv)
};

using enum RecipeField;
const QList<RecipeField> fileColumns{Name, Step, Value, Unit, Low, High, Tolerance, Tag, Note};
/// Cells without a head line: what people type first comes first.
const QList<RecipeField> pasteColumns{Name, Value, Unit, Low, High, Tolerance, Tag, Note, Step};

std::optional<RecipeField> columnFrom(const QString& cell) {
  const QString name = cell.trimmed().toLower();
  for (const RecipeField field : fileColumns) {
    if (recipeFieldName(field) == name) return field;
  }
  return std::nullopt;
}

QString namesOf(const QList<RecipeField>& fields) {
  QStringList names;
  for (const RecipeField field : fields) names += recipeFieldName(field);
  return names.join(QStringLiteral(", "));
}

/// Apostrophes do not count, so that taking one off gives back any text that one was put before.
bool needsApostrophe(QStringView text) {
  while (text.startsWith(u'\'')) text = text.sliced(1);
  return runsAsFormula(text);
}

bool isBlank(const QStringList& cells, qsizetype from = 0) {
  return std::all_of(cells.begin() + qMin(from, cells.size()), cells.end(),
                     [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

bool isBlank(const CsvRecord& record) {
  return record.fault == CsvFault::None && record.fieldCount == record.fields.size() &&
         isBlank(record.fields);
}

QByteArray textCell(const QString& text) {
  QByteArray cell = (needsApostrophe(text) ? u'\'' + text : text).toUtf8();
  const bool quoted = std::any_of(cell.begin(), cell.end(), [](char byte) {
    return byte == ',' || byte == ';' || byte == '"' || static_cast<unsigned char>(byte) < 0x20;
  });
  return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
}

QByteArray numberCell(std::optional<double> number) {
  return number ? ecmaScriptNumber(*number) : QByteArray();
}

/// Reads what both kinds of text have in common.
class Intake {
 public:
  RecipeRows readFile(const QByteArray& bytes);
  RecipeRows readPaste(const QString& text);

 private:
  void tell(int row, RecipeField field, const QString& text) {
    out_.problems.append({row, field, text});
  }
  void tellLine(int line, const QString& text) {
    tell(-1, None, RecipeCsvText::tr("Line %1: %2").arg(QString::number(line), text));
  }
  bool isText(QByteArrayView bytes);
  bool takeHead(const CsvRecord& record);
  void requireColumns(const QList<RecipeField>& required, int line);
  void readRows(std::optional<CsvRecord> record, CsvReader& reader);
  void finish();
  void readRow(const CsvRecord& record);
  bool isWellFormed(const CsvRecord& record, int row);
  bool hasItsColumns(const CsvRecord& record, int row);
  void readCell(int row, RecipeField field, const QString& cell, RecipeParameter& parameter);
  QString takeText(int row, RecipeField field, const QString& cell);
  std::optional<double> takeNumber(int row, RecipeField field, const QString& cell);
  bool takeDecimalMark(int row, RecipeField field, QString& spelling);

  RecipeRows out_;
  QList<RecipeField> columns_;
  bool paste_ = false;
  bool commaIsDecimal_ = true;
  QChar decimalMark_;  ///< of the first number that has one
};

RecipeRows Intake::readFile(const QByteArray& bytes) {
  if (bytes.size() > mostRecipeFileBytes) {
    tell(-1, None,
         RecipeCsvText::tr(
             "The file is larger than 4 MiB, which no recipe is. Choose the right file."));
    return out_;
  }
  if (!isText(bytes)) return out_;
  const QString text = QString::fromUtf8(bytes);  // leaves a byte order mark out
  const QChar separator = csvSeparatorOf(text, u",;\t");
  commaIsDecimal_ = separator != u',';
  CsvReader reader(text, separator);
  auto record = reader.next();
  while (record && isBlank(*record)) record = reader.next();
  if (!record) {
    tell(-1, None,
         RecipeCsvText::tr("The file is empty. The first line names the columns: %1.")
             .arg(namesOf(fileColumns)));
    return out_;
  }
  if (!takeHead(*record)) return out_;
  requireColumns({Name, Value, Tag}, record->line);
  if (!out_.problems.isEmpty()) return out_;
  readRows(reader.next(), reader);
  finish();
  return out_;
}

RecipeRows Intake::readPaste(const QString& text) {
  paste_ = true;
  if (text.size() > mostRecipeFileBytes) {
    tell(-1, None,
         RecipeCsvText::tr("The text is longer than any recipe is. Copy only its cells."));
    return out_;
  }
  if (!text.isValidUtf16()) {
    tell(-1, None, RecipeCsvText::tr("The text has half a character in it. Copy the cells again."));
    return out_;
  }
  CsvReader reader(text, u'\t');
  auto record = reader.next();
  while (record && isBlank(*record)) record = reader.next();
  QList<std::optional<RecipeField>> named;
  if (record) {
    for (const QString& cell : record->fields) named += columnFrom(cell);
  }
  // A value is a number, so no row of values is taken for a head line.
  if (named.contains(Name) && named.contains(Value)) {
    if (!takeHead(*record)) return out_;
    record = reader.next();
  } else {
    columns_ = pasteColumns;
  }
  readRows(record, reader);
  finish();
  return out_;
}

bool Intake::isText(QByteArrayView bytes) {
  int line = 1;
  for (qsizetype start = 0; start < bytes.size(); ++line) {
    qsizetype end = start;
    while (end < bytes.size() && bytes.at(end) != '\n' && bytes.at(end) != '\r') ++end;
    const QByteArrayView physical = bytes.sliced(start, end - start);
    if (physical.contains('\0') || !physical.isValidUtf8()) {
      tellLine(line,
               RecipeCsvText::tr("This is not UTF-8 text, so its letters cannot be told. Save the "
                                 "file anew as “CSV UTF-8”."));
      return false;
    }
    if (end + 1 < bytes.size() && bytes.at(end) == '\r' && bytes.at(end + 1) == '\n') ++end;
    start = end + 1;
  }
  return true;
}

bool Intake::takeHead(const CsvRecord& record) {
  if (!isWellFormed(record, -1)) return false;
  qsizetype count = record.fields.size();
  // Spreadsheets write columns that are empty throughout.
  while (count > 0 && record.fields.at(count - 1).trimmed().isEmpty()) --count;
  for (const QString& cell : record.fields.first(count)) {
    const auto column = columnFrom(cell);
    if (!column) {
      tellLine(record.line, RecipeCsvText::tr("“%1” is no column of a recipe. The columns are: %2.")
                                .arg(shownText(cell), namesOf(fileColumns)));
    } else if (columns_.contains(*column)) {
      tellLine(record.line, RecipeCsvText::tr("The column “%1” is there twice. Remove one of them.")
                                .arg(cell.trimmed()));
    }
    columns_ += column.value_or(None);
  }
  return out_.problems.isEmpty();
}

void Intake::requireColumns(const QList<RecipeField>& required, int line) {
  for (const RecipeField field : required) {
    if (columns_.contains(field)) continue;
    tellLine(line, RecipeCsvText::tr("The column “%1” is missing. Add it; the columns are: %2.")
                       .arg(recipeFieldName(field), namesOf(fileColumns)));
  }
}

void Intake::readRows(std::optional<CsvRecord> record, CsvReader& reader) {
  for (; record; record = reader.next()) {
    if (isBlank(*record)) continue;
    if (out_.rows.size() == mostRecipeParameters) {
      tellLine(record->line,
               RecipeCsvText::tr(
                   "There are more than %1 parameters. Split the recipe; what follows was not "
                   "read.")
                   .arg(mostRecipeParameters));
      return;
    }
    readRow(*record);
  }
}

void Intake::finish() {
  if (out_.rows.isEmpty() && out_.problems.isEmpty()) {
    tell(-1, None,
         paste_
             ? RecipeCsvText::tr("There are no cells to paste. Copy rows of a spreadsheet first.")
             : RecipeCsvText::tr(
                   "There is no parameter in the file. Each line after the first is one."));
  }
  RecipeContent content;
  content.parameters = out_.rows;
  out_.problems += recipeDamage(content);
  std::stable_sort(out_.problems.begin(), out_.problems.end(),
                   [](const RecipeProblem& a, const RecipeProblem& b) { return a.row < b.row; });
}

void Intake::readRow(const CsvRecord& record) {
  const int row = static_cast<int>(out_.rows.size());
  RecipeParameter parameter;
  if (isWellFormed(record, row) && hasItsColumns(record, row)) {
    for (qsizetype column = 0; column < columns_.size(); ++column) {
      readCell(row, columns_.at(column), record.fields.value(column), parameter);
    }
  }
  out_.rows.append(parameter);
  out_.lines.append(record.line);
}

bool Intake::isWellFormed(const CsvRecord& record, int row) {
  const RecipeField field =
      record.fault == CsvFault::None ? None : columns_.value(record.faultyField, None);
  const auto refuse = [&](const QString& text) {
    if (row < 0) {
      tellLine(record.line, text);
    } else {
      tell(row, field, text);
    }
    return false;
  };
  switch (record.fault) {
    case CsvFault::None: break;
    case CsvFault::OpenQuote:
      return refuse(
          RecipeCsvText::tr("A quotation mark that begins here is not closed; what follows was "
                            "not read. Close it, or write it twice where it belongs to the text."));
    case CsvFault::StrayQuote:
      return refuse(
          RecipeCsvText::tr("There is a quotation mark amid a cell. Remove it, or put the whole "
                            "cell in quotation marks and write those within twice."));
    case CsvFault::LongField:
      return refuse(RecipeCsvText::tr("A cell is longer than %1 characters. Shorten it.")
                        .arg(CsvReader::mostCharacters));
  }
  if (record.fieldCount == record.fields.size()) return true;
  return refuse(
      RecipeCsvText::tr("There are more than %1 cells in this line. Remove those too many.")
          .arg(CsvReader::mostFields));
}

bool Intake::hasItsColumns(const CsvRecord& record, int row) {
  const bool enough = record.fieldCount >= columns_.size();
  // A spreadsheet leaves empty cells at the end out when it copies; a file that does so has lost
  // a separator, and cells would be read as those of another column.
  if ((enough || paste_) && isBlank(record.fields, columns_.size())) return true;
  tell(row, None,
       RecipeCsvText::tr(
           "The line has %1 cells, but there are %2 columns. Put a cell in quotation marks "
           "when a comma or semicolon belongs to its text.")
           .arg(record.fieldCount)
           .arg(columns_.size()));
  return false;
}

void Intake::readCell(int row, RecipeField field, const QString& cell, RecipeParameter& parameter) {
  switch (field) {
    case Name: parameter.name = takeText(row, field, cell); break;
    case Step: parameter.step = takeText(row, field, cell); break;
    case Unit: parameter.unit = takeText(row, field, cell); break;
    case Tag: parameter.tag = takeText(row, field, cell); break;
    case Note: parameter.note = takeText(row, field, cell); break;
    case Value:
      if (cell.trimmed().isEmpty()) {
        tell(row, field, RecipeCsvText::tr("The value is missing. Enter a number."));
      }
      parameter.value = takeNumber(row, field, cell).value_or(0);
      break;
    case Low: parameter.low = takeNumber(row, field, cell); break;
    case High: parameter.high = takeNumber(row, field, cell); break;
    case Tolerance: parameter.tolerance = takeNumber(row, field, cell).value_or(0); break;
    case None: break;
  }
}

QString Intake::takeText(int row, RecipeField field, const QString& cell) {
  QString text = paste_ ? cell.trimmed() : cell;
  if (runsAsFormula(text)) {
    tell(row, field,
         RecipeCsvText::tr(
             "“%1” looks like a formula, which a spreadsheet would run. Write an apostrophe "
             "before it if it is text.")
             .arg(shownText(text)));
    return {};
  }
  if (text.startsWith(u'\'') && needsApostrophe(text)) text.remove(0, 1);
  return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

std::optional<double> Intake::takeNumber(int row, RecipeField field, const QString& cell) {
  QString spelling = cell.trimmed();
  if (spelling.isEmpty() || !takeDecimalMark(row, field, spelling)) return std::nullopt;
  static const QRegularExpression form(
      QStringLiteral("\\A[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?\\z"));
  if (!form.match(spelling).hasMatch()) {
    tell(row, field,
         RecipeCsvText::tr(
             "“%1” is no number. Write digits, such as 1250 or 12.5, without unit and without "
             "marks between thousands.")
             .arg(shownText(cell)));
    return std::nullopt;
  }
  if (spelling.startsWith(u'+')) spelling.remove(0, 1);
  const QByteArray digits = spelling.toLatin1();
  double number = 0;
  if (std::from_chars(digits.begin(), digits.end(), number).ec == std::errc()) return number;
  tell(row, field,
       RecipeCsvText::tr("“%1” is too large or too small a number. Correct it.")
           .arg(shownText(cell)));
  return std::nullopt;
}

/// Makes the decimal mark a point. One text uses one mark: where both are, one of them may stand
/// between thousands, and a value would be a thousand times what was meant.
bool Intake::takeDecimalMark(int row, RecipeField field, QString& spelling) {
  const bool comma = spelling.count(u',') == 1 && !spelling.contains(u'.');
  if (comma && !commaIsDecimal_) {
    tell(row, field,
         RecipeCsvText::tr("“%1” has a comma, which parts the columns in this file. Write a point.")
             .arg(shownText(spelling)));
    return false;
  }
  if (!comma && (spelling.contains(u',') || !spelling.contains(u'.'))) return true;
  const QChar mark = comma ? u',' : u'.';
  if (decimalMark_.isNull()) decimalMark_ = mark;
  if (mark != decimalMark_) {
    tell(row, field,
         RecipeCsvText::tr(
             "“%1” is written with “%2”, but numbers before it with “%3”, so it is not sure "
             "what is meant. Write all numbers alike.")
             .arg(shownText(spelling), QString(mark), QString(decimalMark_)));
    return false;
  }
  spelling.replace(u',', u'.');
  return true;
}

}  // namespace

QByteArray recipeToCsv(const RecipeContent& content) {
  QByteArray text = namesOf(fileColumns).remove(u' ').toUtf8() + "\r\n";
  for (const RecipeParameter& parameter : content.parameters) {
    const QByteArrayList cells{
        textCell(parameter.name),        textCell(parameter.step),  numberCell(parameter.value),
        textCell(parameter.unit),        numberCell(parameter.low), numberCell(parameter.high),
        numberCell(parameter.tolerance), textCell(parameter.tag),   textCell(parameter.note)};
    text += cells.join(',') + "\r\n";
  }
  return text;
}

RecipeRows recipeRowsFromCsv(const QByteArray& bytes) {
  return Intake().readFile(bytes);
}

RecipeRows recipeRowsFromPaste(const QString& text) {
  return Intake().readPaste(text);
}

}  // namespace linewarden

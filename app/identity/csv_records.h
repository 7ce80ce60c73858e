// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace linewarden {

/// What is wrong with the spelling of a record.
enum class CsvFault {
  None,
  OpenQuote,   ///< a quote that nothing closes: the rest of the text is in it
  StrayQuote,  ///< a quote within a field without quotes, or text after the closing one
  LongField,   ///< cut at CsvReader::mostCharacters
};

struct CsvRecord {
  int line = 1;        ///< where it starts, from 1
  QStringList fields;  ///< at most CsvReader::mostFields
  qsizetype fieldCount = 0;
  CsvFault fault = CsvFault::None;
  qsizetype faultyField = 0;
};

/// Whether a spreadsheet would run this cell as a formula (OWASP, CSV injection).
[[nodiscard]] bool runsAsFormula(QStringView field);

/// Which of these separators (such as u",;") parts the fields of the first line that is not blank;
/// the first of them where none is in it. Spreadsheets write semicolons where numbers have a
/// decimal comma.
[[nodiscard]] QChar csvSeparatorOf(QStringView text, QStringView separators);

/// Reads RFC 4180 record by record: quotes, doubled quotes and line ends within quotes; lines
/// end with CRLF, LF or CR. Each record is read, whatever is wrong with it. Pure.
class CsvReader {
 public:
  static constexpr qsizetype mostCharacters = 10'000;
  static constexpr qsizetype mostFields = 100;

  /// `text` outlives the reader.
  CsvReader(QStringView text, QChar separator) : text_(text), separator_(separator) {}

  /// The next one; nothing at the end. A blank line is a record of one empty field.
  std::optional<CsvRecord> next();

 private:
  void readField(CsvRecord& record);
  void readQuoted(CsvRecord& record, QString& field);
  void readPlain(CsvRecord& record, QString& field);
  void append(CsvRecord& record, QString& field);
  static void note(CsvRecord& record, CsvFault fault);
  void takeLineEnd();
  [[nodiscard]] bool isAt(QChar character) const {
    return at_ < text_.size() && text_.at(at_) == character;
  }
  [[nodiscard]] bool isAtFieldEnd() const {
    return at_ == text_.size() || isAt(separator_) || isAt(u'\n') || isAt(u'\r');
  }

  QStringView text_;
  QChar separator_;
  qsizetype at_ = 0;
  int line_ = 1;
};

}  // namespace linewarden

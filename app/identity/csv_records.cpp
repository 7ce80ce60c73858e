// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/csv_records.h"

#include <algorithm>

namespace linewarden {

bool runsAsFormula(QStringView field) {
  // Tab and line end before it do not stop a spreadsheet; the wide forms are those of Chinese
  // and Japanese keyboards.
  static const QString starts = QStringLiteral("=+-@\uff1d\uff0b\uff0d\uff20");
  const QStringView trimmed = field.trimmed();
  return !trimmed.isEmpty() && starts.contains(trimmed.front());
}

QChar csvSeparatorOf(QStringView text, QStringView separators) {
  qsizetype start = 0;
  while (start < text.size() && text.at(start).isSpace()) ++start;
  qsizetype end = start;
  while (end < text.size() && text.at(end) != u'\n' && text.at(end) != u'\r') ++end;
  const QStringView head = text.sliced(start, end - start);
  return *std::max_element(separators.begin(), separators.end(),
                           [head](QChar a, QChar b) { return head.count(a) < head.count(b); });
}

std::optional<CsvRecord> CsvReader::next() {
  if (at_ == text_.size()) return std::nullopt;
  CsvRecord record;
  record.line = line_;
  readField(record);
  while (isAt(separator_)) {
    ++at_;
    readField(record);
  }
  takeLineEnd();
  return record;
}

void CsvReader::readField(CsvRecord& record) {
  QString field;
  if (isAt(u'"')) {
    readQuoted(record, field);
    if (!isAtFieldEnd()) note(record, CsvFault::StrayQuote);
  }
  readPlain(record, field);
  ++record.fieldCount;
  if (record.fields.size() < mostFields) record.fields.append(field);
}

void CsvReader::readQuoted(CsvRecord& record, QString& field) {
  ++at_;
  while (at_ < text_.size()) {
    if (isAt(u'"')) {
      ++at_;
      if (!isAt(u'"')) return;
    }
    append(record, field);
  }
  note(record, CsvFault::OpenQuote);
}

void CsvReader::readPlain(CsvRecord& record, QString& field) {
  while (!isAtFieldEnd()) {
    if (isAt(u'"')) note(record, CsvFault::StrayQuote);
    append(record, field);
  }
}

void CsvReader::append(CsvRecord& record, QString& field) {
  const QChar character = text_.at(at_);
  ++at_;
  // CRLF is one line end, counted at its second half.
  if (character == u'\n' || (character == u'\r' && !isAt(u'\n'))) ++line_;
  if (field.size() < mostCharacters) {
    field += character;
  } else {
    note(record, CsvFault::LongField);
  }
}

void CsvReader::note(CsvRecord& record, CsvFault fault) {
  // The first one; but a quote left open explains whatever else there is.
  if (record.fault != CsvFault::None && fault != CsvFault::OpenQuote) return;
  record.fault = fault;
  record.faultyField = record.fieldCount;
}

void CsvReader::takeLineEnd() {
  if (at_ == text_.size()) return;
  if (isAt(u'\r')) ++at_;
  if (isAt(u'\n')) ++at_;
  ++line_;
}

}  // namespace linewarden

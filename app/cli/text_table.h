// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace linewarden::cli {

/// Columns of text for a terminal.
class TextTable {
 public:
  explicit TextTable(QStringList headings) : rows_{std::move(headings)} {}

  void add(const QStringList& cells) { rows_.append(cells); }
  /// Cells in columns as wide as their widest, two blanks apart; control characters from
  /// outside cannot reach the terminal.
  [[nodiscard]] QString toString() const;

 private:
  QList<QStringList> rows_;
};

}  // namespace linewarden::cli

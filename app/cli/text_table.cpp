// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>

namespace linewarden::cli {

namespace {

QString printable(QString cell) {
  for (QChar& c : cell) {
    if (!c.isPrint() && !c.isSurrogate()) c = QChar(u'\uFFFD');
  }
  return cell;
}

}  // namespace

QString TextTable::toString() const {
  QList<qsizetype> widths(rows_.front().size(), 0);
  for (const QStringList& row : rows_) {
    for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i) {
      widths[i] = std::max(widths.at(i), row.at(i).size());
    }
  }
  QString text;
  for (const QStringList& row : rows_) {
    QString line;
    for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i) {
      line += printable(row.at(i)).leftJustified(widths.at(i) + 2);
    }
    while (line.endsWith(u' ')) line.chop(1);
    text += line + u'\n';
  }
  return text;
}

}  // namespace linewarden::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_preview_model.h"

#include "ui/people/people_words.h"

#include <QMap>

#include <algorithm>

namespace linewarden::ui {

void ImportPreviewModel::setFile(const PeopleCsv& file) {
  QMap<int, Row> lines;
  for (const PeopleCsvRow& person : file.rows) {
    lines[person.line] = {
        person.line, person.name, person.displayName, roleTitles(person.roles), {}};
  }
  for (const PeopleCsvProblem& problem : file.problems) {
    Row& row = lines[problem.line];
    row.line = problem.line;
    row.problems.append(problem.column.isEmpty() ? problem.text
                                                 : tr("%1: %2").arg(problem.column, problem.text));
  }
  beginResetModel();
  rows_ = lines.values();
  endResetModel();
}

int ImportPreviewModel::firstProblem() const {
  const auto bad = std::find_if(rows_.begin(), rows_.end(),
                                [](const Row& row) { return !row.problems.isEmpty(); });
  return bad == rows_.end() ? -1 : static_cast<int>(bad - rows_.begin());
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString ImportPreviewModel::text(const Row& row, int column) const {
  switch (column) {
    case Line: return QLocale().toString(row.line);
    case Account: return row.name;
    case Name: return row.displayName;
    case Roles: return row.roles;
    case Problem: return row.problems.join(QLatin1Char(' '));
    default: return {};
  }
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const Row& row = rows_.at(index.row());
  switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case ProblemRole: return row.problems.join(QLatin1Char('\n'));
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment(
          Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft)));
    default: return {};
  }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(
        Qt::Alignment(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft)));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Line: return tr("Line");
    case Account: return tr("Account");
    case Name: return tr("Name");
    case Roles: return tr("Roles");
    case Problem: return tr("Problem");
    default: return {};
  }
}

}  // namespace linewarden::ui

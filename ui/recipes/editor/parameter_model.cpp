// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/parameter_model.h"

#include "ui/recipes/editor/draft_commands.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace linewarden::ui {

ParameterModel::ParameterModel(std::shared_ptr<const Plant> plant, QObject* parent)
    : QAbstractTableModel(parent), plant_(std::move(plant)) {}

void ParameterModel::load(const RecipeContent& content) {
  beginResetModel();
  undo_.clear();
  base_ = content;
  base_.parameters.clear();
  stored_ = content.attachments;
  header_ = {content.title, content.description, content.effectiveFrom, content.steps};
  rows_ = draftRowsOf(content.parameters);
  problems_.clear();
  problemTexts_.clear();
  endResetModel();
  emit headerChanged();
  emit attachmentsChanged();
  judge();
}

RecipeContent ParameterModel::content() const {
  RecipeContent content = base_;
  content.title = header_.title;
  content.description = header_.description;
  content.effectiveFrom = header_.effectiveFrom;
  content.steps = header_.steps;
  content.parameters.reserve(rows_.size());
  for (const DraftRow& row : rows_) content.parameters.append(row.parameter);
  return content;
}

bool ParameterModel::hasUnread() const {
  return std::any_of(rows_.begin(), rows_.end(),
                     [](const DraftRow& row) { return !row.unread.isEmpty(); });
}

void ParameterModel::judge() {
  const auto isUnread = [this](const RecipeProblem& problem) {
    return problem.row >= 0 && problem.row < rows_.size() &&
           rows_.at(problem.row).unread.contains(columnOfField(problem.field));
  };
  problems_ = recipeProblems(content(), *plant_);
  // What is judged there is the number of before.
  problems_.removeIf(isUnread);
  for (int row = 0; row < rows_.size(); ++row) {
    const QMap<int, QString>& unread = rows_.at(row).unread;
    for (auto cell = unread.begin(); cell != unread.end(); ++cell) {
      problems_.append({row, fieldOfColumn(cell.key()), unreadText(cell.value(), QLocale())});
    }
  }
  std::stable_sort(
      problems_.begin(), problems_.end(),
      [](const RecipeProblem& one, const RecipeProblem& other) { return one.row < other.row; });
  problemTexts_.clear();
  for (const RecipeProblem& problem : std::as_const(problems_)) {
    if (problem.row < 0) continue;
    QString& text =
        problemTexts_[problem.row * ParameterColumns + std::max(0, columnOfField(problem.field))];
    text = text.isEmpty() ? problem.text : text + u'\n' + problem.text;
  }
  // One edit may mark cells of other rows, such as two of the same name.
  if (!rows_.isEmpty()) {
    emit dataChanged(index(0, 0), index(rowCount() - 1, ParameterColumns - 1));
  }
  emit changed();
}

void ParameterModel::applyRows(int first, int count, const QList<DraftRow>& rows) {
  const int both = std::min(count, static_cast<int>(rows.size()));
  std::copy_n(rows.begin(), both, rows_.begin() + first);
  const int from = first + both;
  if (const int gone = count - both; gone > 0) {
    beginRemoveRows({}, from, from + gone - 1);
    rows_.remove(from, gone);
    endRemoveRows();
  }
  if (const int more = static_cast<int>(rows.size()) - both; more > 0) {
    beginInsertRows({}, from, from + more - 1);
    rows_ = rows_.first(from) + rows.sliced(both) + rows_.sliced(from);
    endInsertRows();
  }
  judge();
}

void ParameterModel::applyHeader(const DraftHeader& header) {
  header_ = header;
  emit headerChanged();
  judge();
}

void ParameterModel::applyAttachments(const QList<RecipeAttachment>& attachments) {
  base_.attachments = attachments;
  emit attachmentsChanged();
  judge();
}

void ParameterModel::addAttachment(const RecipeAttachment& attachment) {
  stored_.append(attachment);
  QList<RecipeAttachment> all = base_.attachments;
  all.append(attachment);
  applyAttachments(all);
}

bool ParameterModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole ||
      !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return false;
  }
  const DraftRow& before = rows_.at(index.row());
  DraftRow after = before;
  putCell(after, index.column(), value.toString(), QLocale(), *plant_);
  if (after == before) return false;
  undo_.push(new RowsCommand(*this, index.row(), {before}, {after}, tr("edit"), index.column()));
  return true;
}

void ParameterModel::addRow(int at) {
  exchangeRows(std::clamp(at, 0, rowCount()), 0, {DraftRow()}, tr("new row"));
}

void ParameterModel::takeRows(int first, int count) {
  exchangeRows(first, count, {}, tr("removal"));
}

bool ParameterModel::shiftRows(int first, int count, int by) {
  if (count < 1 || first + std::min(by, 0) < 0 || first + count + std::max(by, 0) > rowCount()) {
    return false;
  }
  const int from = by < 0 ? first - 1 : first;
  QList<DraftRow> rows = rows_.sliced(from, count + 1);
  std::rotate(rows.begin(), by < 0 ? rows.begin() + 1 : rows.end() - 1, rows.end());
  exchangeRows(from, count + 1, rows, tr("move"));
  return true;
}

void ParameterModel::clearCells(const QModelIndexList& cells) {
  if (cells.isEmpty()) return;
  const auto [least, most] = std::minmax_element(
      cells.begin(), cells.end(),
      [](const auto& one, const auto& other) { return one.row() < other.row(); });
  const int first = least->row();
  QList<DraftRow> rows = rows_.sliced(first, most->row() - first + 1);
  for (const QModelIndex& cell : cells) {
    putCell(rows[cell.row() - first], cell.column(), {}, QLocale());
  }
  exchangeRows(first, static_cast<int>(rows.size()), rows, tr("clearing"));
}

void ParameterModel::exchangeRows(int first, int count, const QList<DraftRow>& rows,
                                  const QString& what) {
  const QList<DraftRow> before = rows_.sliced(first, count);
  if (before != rows) undo_.push(new RowsCommand(*this, first, before, rows, what));
}

void ParameterModel::editHeader(const DraftHeader& header, int kind, const QString& what) {
  if (header != header_) undo_.push(new HeaderCommand(*this, header_, header, kind, what));
}

void ParameterModel::editSteps(const QList<RecipeStep>& steps, const QString& from,
                               const QString& to) {
  DraftHeader header = header_;
  header.steps = steps;
  QList<DraftRow> rows = rows_;
  if (!from.isEmpty() && !to.isEmpty()) {
    for (DraftRow& row : rows) {
      if (row.parameter.step == from) row.parameter.step = to;
    }
  }
  exchangeAll(header, rows, tr("steps"));
}

void ParameterModel::exchangeAll(const DraftHeader& header, const QList<DraftRow>& rows,
                                 const QString& what) {
  if (header == header_ && rows == rows_) return;
  undo_.beginMacro(what);
  editHeader(header, -1, what);
  exchangeRows(0, rowCount(), rows, what);
  undo_.endMacro();
}

void ParameterModel::removeAttachment(const QString& name) {
  for (const RecipeAttachment& attachment : std::as_const(base_.attachments)) {
    if (attachment.name != name) continue;
    undo_.push(new AttachmentCommand(*this, attachment));
    return;
  }
}

int ParameterModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ParameterModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ParameterColumns;
}

QString ParameterModel::problemAt(int row, int column) const {
  return problemTexts_.value(row * ParameterColumns + column);
}

QString ParameterModel::tip(const QModelIndex& index) const {
  QString problem = problemAt(index.row(), index.column());
  if (!problem.isEmpty()) return problem;
  const RecipeParameter& parameter = rows_.at(index.row()).parameter;
  if (index.column() == ColumnNote) return parameter.note;
  const auto* tag = index.column() == ColumnTag ? plant_->tag(parameter.tag) : nullptr;
  return tag == nullptr ? QString() : tag->title;
}

QVariant ParameterModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const DraftRow& row = rows_.at(index.row());
  const auto shown = [&] {
    return shownCell(row, index.column(), plant_->tag(row.parameter.tag), QLocale());
  };
  switch (role) {
    case Qt::DisplayRole: return shown();
    case Qt::EditRole: return typedCell(row, index.column(), QLocale());
    case Qt::ToolTipRole: return tip(index);
    case Qt::AccessibleTextRole: {
      QString problem = problemAt(index.row(), index.column());
      return problem.isEmpty() ? shown() : tr("%1. Problem: %2").arg(shown(), problem);
    }
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment(
          Qt::AlignVCenter | (isNumberColumn(index.column()) ? Qt::AlignRight : Qt::AlignLeft)));
    case ProblemRole: return problemAt(index.row(), index.column());
    default: return {};
  }
}

QVariant ParameterModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) {
    return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
  }
  if (role == Qt::DisplayRole) return columnTitle(section);
  if (role != Qt::TextAlignmentRole) return {};
  return QVariant::fromValue(
      Qt::Alignment(Qt::AlignVCenter | (isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft)));
}

Qt::ItemFlags ParameterModel::flags(const QModelIndex& index) const {
  return QAbstractTableModel::flags(index) |
         (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipe_list_model.h"

#include "ui/people/people_words.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/value_format.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace linewarden::ui {

namespace {
constexpr int recipeListModelMarkSide = 14;
}

RecipeListModel::RecipeListModel(std::shared_ptr<const Plant> plant, QObject* parent)
    : QAbstractTableModel(parent), plant_(std::move(plant)) {}

void RecipeListModel::setVersions(const QList<RecipeVersion>& versions, UtcTime now) {
  now_ = now;
  const bool areSame =
      std::equal(versions.begin(), versions.end(), versions_.begin(), versions_.end(),
                 [](const auto& one, const auto& other) { return one.id == other.id; });
  if (areSame) {
    versions_ = versions;
    tellAll();
    return;
  }
  beginResetModel();
  versions_ = versions;
  endResetModel();
}

void RecipeListModel::setVerdicts(const QHash<RecipeVersionId, StateVerdict>& verdicts) {
  verdicts_ = verdicts;
  tellAll();
}

void RecipeListModel::tellAll() {
  if (versions_.isEmpty()) return;
  emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RecipeListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(versions_.size());
}

int RecipeListModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

StateVerdict RecipeListModel::verdictOf(const RecipeVersion& version) const {
  return verdicts_.value(version.id, StateVerdict::Unknown);
}

QString RecipeListModel::text(const RecipeVersion& version, int column) const {
  switch (column) {
    case Product: return version.product;
    case LineTitle: return lineName(*plant_, version.line);
    case Number: return QLocale().toString(version.number);
    case State: return recipeStateWords(version.state, verdictOf(version));
    case Title: return version.title;
    case Changed: return formatMoment(version.changed, now_, QLocale());
    default: return {};
  }
}

QVariant RecipeListModel::sortKey(const RecipeVersion& version, int column) const {
  switch (column) {
    case Number: return version.number;
    case State: return static_cast<int>(version.state);
    case Changed: return toMillis(version.changed);
    default: return text(version, column);
  }
}

QString RecipeListModel::tip(const RecipeVersion& version, int column) const {
  switch (column) {
    case State:
      return version.reason.isEmpty()
                 ? QString()
                 : tr("%1: %2").arg(recipeStateTitle(version.state), version.reason);
    case Changed:
      return tr("%1, written by %2")
          .arg(utcText(version.changed), fullName(version.authorName, version.author));
    case Number: return {};
    default: return text(version, column);
  }
}

QVariant RecipeListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const RecipeVersion& version = versions_.at(index.row());
  switch (role) {
    case Qt::DisplayRole: return text(version, index.column());
    case Qt::ToolTipRole: return tip(version, index.column());
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment(
          Qt::AlignVCenter | (index.column() == Number ? Qt::AlignRight : Qt::AlignLeft)));
    case SortRole: return sortKey(version, index.column());
    case VersionRole: return version.id.value;
    case StateRole: return static_cast<int>(version.state);
    case VerdictRole: return static_cast<int>(verdictOf(version));
    case DetailRole: return index.column() == Changed ? version.authorName : QString();
    default: return {};
  }
}

QVariant RecipeListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(
        Qt::Alignment(Qt::AlignVCenter | (section == Number ? Qt::AlignRight : Qt::AlignLeft)));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Product: return tr("Product");
    case LineTitle: return tr("Line");
    case Number: return tr("Version");
    case State: return tr("State");
    case Title: return tr("Title");
    case Changed: return tr("Changed");
    default: return {};
  }
}

void RecipeListDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index, QRect box, const QString& text) const {
  const Theme& theme = themeOf(option.widget);
  if (index.column() == RecipeListModel::State) {
    const auto verdict =
        static_cast<StateVerdict>(index.data(RecipeListModel::VerdictRole).toInt());
    const auto state = static_cast<RecipeState>(index.data(RecipeListModel::StateRole).toInt());
    const QRectF mark(box.left(), box.center().y() - recipeListModelMarkSide / 2.0 + 0.5,
                      recipeListModelMarkSide, recipeListModelMarkSide);
    paintRecipeState(painter, theme, state, verdict, mark, theme.text);
    if (verdict == StateVerdict::Broken) painter.setPen(theme.problemText);
    box.setLeft(box.left() + recipeListModelMarkSide + gridStep);
  }
  CellDelegate::paintText(painter, option, index, box, text);
  const QString detail = index.data(RecipeListModel::DetailRole).toString();
  if (detail.isEmpty()) return;
  const QFontMetrics metrics(painter.font());
  const QRect rest = box.adjusted(metrics.horizontalAdvance(text) + gridStep, 0, 0, 0);
  if (rest.width() < 3 * gridStep) return;
  painter.setPen(theme.quietText);
  painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                   metrics.elidedText(detail, Qt::ElideRight, rest.width()));
}

}  // namespace linewarden::ui

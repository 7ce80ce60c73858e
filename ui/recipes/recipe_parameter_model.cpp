// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipe_parameter_model.h"

#include "ui/recipes/compare/recipe_words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace linewarden::ui {

namespace {

// As many digits as the value and its limits need.
int decimalsOf(const RecipeParameter& parameter, const Tag* tag) {
  int decimals = recipeDecimals(parameter.value, tag);
  for (const auto& limit : {parameter.low, parameter.high}) {
    if (limit) decimals = std::max(decimals, recipeDecimals(*limit, tag));
  }
  return decimals;
}

QString withUnit(const QString& number, const QString& unit) {
  return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

}  // namespace

std::optional<RangeScale> limitScaleOf(const RecipeParameter& parameter, const Tag* tag) {
  if (!parameter.low && !parameter.high) return {};
  RangeScale scale;
  scale.limits.low = parameter.low;
  scale.limits.high = parameter.high;
  double low = parameter.value;
  double high = parameter.value;
  for (const auto& limit : {parameter.low, parameter.high}) {
    if (!limit) continue;
    low = std::min(low, *limit);
    high = std::max(high, *limit);
  }
  const double room = high > low ? (high - low) * 0.25 : std::max(1.0, std::abs(high) * 0.25);
  scale.low = low - room;
  scale.high = high + room;
  if (tag == nullptr || !tag->rangeLow || !tag->rangeHigh) return scale;
  // A narrow window in a wide range would be a dot.
  if (*tag->rangeLow <= low && high <= *tag->rangeHigh) {
    scale.low = std::max(scale.low, *tag->rangeLow);
    scale.high = std::min(scale.high, *tag->rangeHigh);
  }
  return scale;
}

RecipeParameterModel::RecipeParameterModel(std::shared_ptr<const Plant> plant, QObject* parent)
    : QAbstractTableModel(parent), plant_(std::move(plant)) {}

void RecipeParameterModel::addHead(const QString& step, const QString& note) {
  Row row;
  row.step = step;
  row.note = note;
  rows_.append(row);
}

void RecipeParameterModel::addParameter(const RecipeParameter& parameter) {
  Row row;
  row.parameter = parameter;
  row.tag = plant_->tag(parameter.tag);
  row.decimals = decimalsOf(parameter, row.tag);
  rows_.append(row);
}

void RecipeParameterModel::setContent(const RecipeContent& content) {
  beginResetModel();
  rows_.clear();
  rows_.reserve(content.parameters.size() + content.steps.size() + 1);
  const bool hasSteps = std::any_of(content.parameters.begin(), content.parameters.end(),
                                    [](const RecipeParameter& one) { return !one.step.isEmpty(); });
  const auto add = [&](const QString& step, const QString& title, const QString& note) {
    const auto isOfStep = [&step](const RecipeParameter& one) { return one.step == step; };
    if (std::none_of(content.parameters.begin(), content.parameters.end(), isOfStep)) return;
    if (!title.isEmpty()) addHead(title, note);
    for (const RecipeParameter& one : content.parameters) {
      if (isOfStep(one)) addParameter(one);
    }
  };
  add({}, hasSteps ? tr("Formula") : QString(), {});
  QStringList steps;
  steps.reserve(content.steps.size());
  for (const RecipeStep& step : content.steps) {
    add(step.name, step.name, step.note);
    steps.append(step.name);
  }
  // A draft may name steps that it has not yet.
  for (const RecipeParameter& one : content.parameters) {
    if (one.step.isEmpty() || steps.contains(one.step)) continue;
    steps.append(one.step);
    add(one.step, one.step, {});
  }
  endResetModel();
}

void RecipeParameterModel::setReadings(const ReadingBatch& readings, UtcTime now) {
  QHash<TagId, const Reading*> byTag;
  for (const Reading& reading : readings) byTag.insert(reading.tag, &reading);
  for (Row& row : rows_) {
    const Reading* reading = row.tag == nullptr ? nullptr : byTag.value(row.tag->id);
    row.live.reset();
    if (reading != nullptr) row.live = shownValue(*row.tag, *reading, now, QLocale());
  }
  if (rows_.isEmpty()) return;
  emit dataChanged(index(0, Live), index(rowCount() - 1, Live));
}

void RecipeParameterModel::clearReadings() {
  setReadings({}, UtcTime{});
}

QList<TagId> RecipeParameterModel::tags() const {
  QList<TagId> tags;
  tags.reserve(rows_.size());
  for (const Row& row : rows_) {
    if (row.tag != nullptr) tags.append(row.tag->id);
  }
  return tags;
}

int RecipeParameterModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RecipeParameterModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString RecipeParameterModel::text(const Row& row, int column) {
  if (!row.parameter) return column == Name ? row.step : QString();
  const RecipeParameter& parameter = *row.parameter;
  const QLocale locale;
  switch (column) {
    case Name: return parameter.name;
    case Value:
      return withUnit(formatRecipeValue(parameter.value, row.decimals, locale), parameter.unit);
    case ParameterLimits: return limitsText(parameter, row.decimals, locale);
    case Tolerance: {
      const int decimals = recipeDecimals(parameter.tolerance, row.tag);
      return QStringLiteral("±") + formatRecipeValue(parameter.tolerance, decimals, locale);
    }
    case TagName: return parameter.tag;
    case Live:
      if (!row.live) return {};
      return row.live->bad ? QStringLiteral("–") : withUnit(row.live->text, row.live->unit);
    default: return {};
  }
}

QString RecipeParameterModel::tip(const Row& row, int column) {
  if (!row.parameter) return row.note;
  const RecipeParameter& parameter = *row.parameter;
  switch (column) {
    case Name: {
      QStringList lines{parameter.name};
      if (!parameter.note.isEmpty()) lines.append(parameter.note);
      return lines.join(QLatin1Char('\n'));
    }
    case ParameterLimits:
      return parameter.low || parameter.high
                 ? tr("Limits: %1").arg(withUnit(text(row, ParameterLimits), parameter.unit))
                 : tr("No limits");
    case Tolerance: return tr("How far the PLC may differ before it is drift");
    case TagName:
      return row.tag == nullptr ? tr("%1 is no tag of this plant.").arg(parameter.tag)
                                : row.tag->title;
    case Live: return row.live ? spoken(*row.live) : tr("Not read");
    default: return parameter.note;
  }
}

QVariant RecipeParameterModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const Row& row = rows_.at(index.row());
  switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return tip(row, index.column());
    case Qt::AccessibleTextRole:
      return index.column() == Live && row.live ? spoken(*row.live) : text(row, index.column());
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    default: return {};
  }
}

QVariant RecipeParameterModel::headerData(int section, Qt::Orientation orientation,
                                          int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    const bool isNumber = section == Value || section == Tolerance || section == Live;
    return QVariant::fromValue(
        Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Name: return tr("Parameter");
    case Value: return tr("Value");
    case ParameterLimits: return tr("Limits");
    case Tolerance: return tr("Tolerance");
    case TagName: return tr("Tag");
    case Live: return tr("PLC now");
    default: return {};
  }
}

Qt::ItemFlags RecipeParameterModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  return rows_.at(index.row()).parameter ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                         : Qt::ItemFlags(Qt::ItemIsEnabled);
}

}  // namespace linewarden::ui

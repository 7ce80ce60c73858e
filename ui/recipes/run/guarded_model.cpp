// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/guarded_model.h"

#include "ui/people/people_words.h"
#include "ui/recipes/run/run_mark.h"
#include "ui/recipes/run/run_table.h"
#include "ui/recipes/run/run_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/value_format.h"

#include <QLocale>

#include <algorithm>

namespace linewarden::ui {

namespace {

int urgencyOf(const GuardedParameter& parameter) {
  if (parameter.isDrifted) return 0;
  return parameter.found ? 2 : 1;
}

RunMark markOf(const GuardedParameter& parameter) {
  if (parameter.isDrifted) return RunMark::Critical;
  return parameter.found ? RunMark::Good : RunMark::Waiting;
}

bool guardedModelIsNumber(int column) {
  return column == GuardedModel::Signed || column == GuardedModel::Found ||
         column == GuardedModel::Difference || column == GuardedModel::Flips;
}

QString dash() {
  return QStringLiteral("–");
}

QString differenceText(const GuardedParameter& parameter) {
  if (!parameter.found) return dash();
  const double difference = *parameter.found - parameter.expected;
  return signedNumber(difference, parameter.decimals, QLocale());
}

}  // namespace

void GuardedModel::setParameters(const QList<GuardedParameter>& parameters, UtcTime now) {
  now_ = now;
  QList<GuardedParameter> sorted = parameters;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const GuardedParameter& one, const GuardedParameter& other) {
                     return urgencyOf(one) < urgencyOf(other);
                   });
  const bool areSame =
      std::equal(sorted.begin(), sorted.end(), parameters_.begin(), parameters_.end(),
                 [](const GuardedParameter& one, const GuardedParameter& other) {
                   return one.name == other.name;
                 });
  if (!areSame) {
    beginResetModel();
    parameters_ = sorted;
    endResetModel();
    return;
  }
  parameters_ = sorted;
  if (!parameters_.isEmpty()) {
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  }
}

int GuardedModel::rowOf(const QString& name) const {
  const auto at = std::find_if(parameters_.begin(), parameters_.end(),
                               [&name](const GuardedParameter& one) { return one.name == name; });
  return at == parameters_.end() ? -1 : static_cast<int>(at - parameters_.begin());
}

int GuardedModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(parameters_.size());
}

int GuardedModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString GuardedModel::text(const GuardedParameter& parameter, int column) const {
  const QLocale locale;
  switch (column) {
    case State: return guardedWord(parameter);
    case Name: return parameter.name;
    case Signed: return formatNumber(parameter.expected, parameter.decimals, locale);
    case Found:
      return parameter.found ? formatNumber(*parameter.found, parameter.decimals, locale) : dash();
    case Difference: return differenceText(parameter);
    case Since: return parameter.since ? formatMoment(*parameter.since, now_, locale) : QString();
    case Flips: return parameter.flips > 0 ? formatCount(parameter.flips, locale) : QString();
    default: return {};
  }
}

QString GuardedModel::tip(const GuardedParameter& parameter, int column) {
  switch (column) {
    case State:
      // Its column gives way in a narrow window.
      return parameter.flips > 0
                 ? tr("Went and came back %n time(s) in this hour", nullptr, parameter.flips)
                 : guardedWord(parameter);
    case Name: return tr("%1, tag %2").arg(parameter.name, parameter.tag);
    case Tolerance:
      return tr("May differ by %1 %2")
          .arg(formatNumber(parameter.tolerance, parameter.decimals, QLocale()), parameter.unit)
          .trimmed();
    case Since: return parameter.since ? utcText(*parameter.since) : QString();
    case Flips: return tr("How often it went and came back in this hour");
    default: return {};
  }
}

QVariant GuardedModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const GuardedParameter& parameter = parameters_.at(index.row());
  const int column = index.column();
  const bool hasUnit = column == Signed || column == Found;
  switch (role) {
    case Qt::DisplayRole: return text(parameter, column);
    case Qt::ToolTipRole: return tip(parameter, column);
    case Qt::AccessibleTextRole:
      return column == Tolerance ? tip(parameter, column) : text(parameter, column);
    case Qt::TextAlignmentRole: return runAlignment(guardedModelIsNumber(column));
    case Qt::FontRole:
      return parameter.isDrifted ? QVariant(textFont(TextSize::Body, true)) : QVariant();
    case RunUnitRole: return hasUnit ? QVariant(parameter.unit) : QVariant();
    case RunMarkRole:
      return column == State ? QVariant(static_cast<int>(markOf(parameter))) : QVariant();
    case RunToleranceRole:
      if (column != Tolerance) return {};
      return QVariant::fromValue(ToleranceScale{parameter.expected, parameter.tolerance,
                                                stepOf(parameter.decimals), parameter.found,
                                                parameter.isDrifted});
    default: return {};
  }
}

QVariant GuardedModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return runAlignment(guardedModelIsNumber(section));
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case State: return tr("State");
    case Name: return tr("Parameter");
    case Signed: return tr("Signed");
    case Found: return tr("Found");
    case Difference: return tr("Difference");
    case Tolerance: return tr("Tolerance");
    case Since: return tr("Since");
    case Flips: return tr("Flips");
    default: return {};
  }
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/tag_delegate.h"

#include "ui/line/tag_table_model.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/priority.h"
#include "ui/widgets/range_bar.h"
#include "ui/widgets/value_format.h"

#include <QPainter>
#include <QSortFilterProxyModel>

#include <cmath>

namespace linewarden::ui {

namespace {

const Tag* tagOf(const QModelIndex& index) {
  const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
  const QModelIndex source = proxy == nullptr ? index : proxy->mapToSource(index);
  const auto* model = qobject_cast<const TagTableModel*>(source.model());
  return model == nullptr ? nullptr : model->tagAt(source.row());
}

// A state is a name: between two of them there is nothing, and none is near a limit.
bool isState(const QModelIndex& index, TagId tag) {
  const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
  const QAbstractItemModel* source = proxy == nullptr ? index.model() : proxy->sourceModel();
  const auto* model = qobject_cast<const TagTableModel*>(source);
  return model != nullptr && model->isState(tag);
}

}  // namespace

void TagDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  const Theme& theme = themeOf(option->widget);
  const auto shown = index.data(TagTableModel::ShownRole).value<ShownValue>();
  const bool isQuiet = index.column() == TagTableModel::EngineeringUnit ||
                       index.column() == TagTableModel::Age || shown.stale || shown.bad;
  QColor ink = isQuiet ? theme.quietText : theme.text;
  if (index.column() == TagTableModel::Title) ink = theme.text;
  if (index.column() == TagTableModel::Value) {
    option->font.setStrikeOut(shown.stale);
    if (shown.limit != LimitState::Normal && !shown.stale) {
      option->font.setWeight(QFont::DemiBold);
      ink = priorityInk(theme, priorityOf(shown.limit));
    }
  }
  option->palette.setColor(QPalette::Text, ink);
  option->palette.setColor(QPalette::HighlightedText, ink);
}

void TagDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index);
  if (index.column() != TagTableModel::LimitBar) return;
  const Tag* tag = tagOf(index);
  if (tag == nullptr || isState(index, tag->id)) return;
  const auto scale = rangeScaleOf(*tag);
  if (!scale) return;
  const double number = index.data(TagTableModel::NumberRole).toDouble();
  const auto shown = index.data(TagTableModel::ShownRole).value<ShownValue>();
  const QRectF box = QRectF(option.rect).adjusted(gridStep, 0, -3 * gridStep, 0);
  const bool hasValue = !shown.bad && std::isfinite(number);
  paintRangeBar(*painter, themeOf(option.widget), *scale,
                hasValue ? std::optional<double>(number) : std::nullopt, box);
  const QRectF mark(option.rect.right() - 2.4 * gridStep, option.rect.center().y() - 7.5, 16, 16);
  if (!shown.stale) {
    paintPriority(*painter, themeOf(option.widget), priorityOf(shown.limit), mark);
  }
}

}  // namespace linewarden::ui

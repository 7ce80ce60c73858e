// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/run_table.h"

#include "ui/recipes/run/run_mark.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/range_bar.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace linewarden::ui {

namespace {

constexpr int leastUnitWidth = 3 * gridStep;
constexpr int unitGap = gridStep / 2;

int unitWidth(const QFontMetrics& metrics, const QString& unit) {
  return unitGap + std::max(leastUnitWidth, metrics.horizontalAdvance(unit));
}

// Twice the tolerance to both sides, so that what has drifted still stands in sight.
void paintTolerance(QPainter& painter, const Theme& theme, const ToleranceScale& scale,
                    const QRectF& box) {
  const double band = std::max(scale.tolerance, scale.resolution / 2);
  RangeScale range;
  range.low = scale.expected - 2 * band;
  range.high = scale.expected + 2 * band;
  range.limits.low = scale.expected - band;
  range.limits.high = scale.expected + band;
  paintRangeBar(painter, theme, range, {}, box);
  if (!scale.found || std::isnan(*scale.found)) return;
  const double x = box.left() + 1 + positionIn(range, *scale.found) * (box.width() - 2);
  const double left = std::clamp(std::round(x) - 1.5, box.left(), box.right() - 3);
  painter.fillRect(QRectF(left, box.center().y() - 5, 3, 10),
                   scale.isDrifted ? theme.critical : theme.text);
}

}  // namespace

QSize RunDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QSize size = CellDelegate::sizeHint(option, index);
  const QVariant unit = index.data(RunUnitRole);
  if (unit.isValid()) size.rwidth() += unitWidth(option.fontMetrics, unit.toString());
  if (index.data(RunMarkRole).isValid()) size.rwidth() += runMarkSide + gridStep;
  if (index.data(RunToleranceRole).isValid()) size.setWidth(8 * gridStep);
  return size;
}

void RunDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index, QRect box, const QString& text) const {
  const Theme& theme = themeOf(option.widget);
  const QVariant tolerance = index.data(RunToleranceRole);
  if (tolerance.isValid()) {
    paintTolerance(painter, theme, tolerance.value<ToleranceScale>(), QRectF(box));
    return;
  }
  const auto mark = static_cast<RunMark>(index.data(RunMarkRole).toInt());
  if (mark != RunMark::None) {
    const double top = box.center().y() - runMarkSide / 2.0 + 0.5;
    paintRunMark(painter, theme, mark, QRectF(box.left(), top, runMarkSide, runMarkSide));
    box.setLeft(box.left() + runMarkSide + gridStep);
  }
  if (index.data(RunQuietRole).toBool()) painter.setPen(theme.quietText);
  const QVariant unit = index.data(RunUnitRole);
  if (unit.isValid()) {
    const int width = unitWidth(painter.fontMetrics(), unit.toString());
    const QRect place(box.right() - width + 1 + unitGap, box.top(), width - unitGap, box.height());
    painter.save();
    painter.setPen(theme.quietText);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, unit.toString());
    painter.restore();
    box.setRight(box.right() - width);
  }
  CellDelegate::paintText(painter, option, index, box, text);
}

void setRunTableManner(QTableView& view, int stretchColumn) {
  view.setItemDelegate(new RunDelegate(&view));
  view.setShowGrid(false);
  view.setWordWrap(false);
  view.setSelectionBehavior(QAbstractItemView::SelectRows);
  view.setSelectionMode(QAbstractItemView::SingleSelection);
  view.setEditTriggers(QAbstractItemView::NoEditTriggers);
  view.setTabKeyNavigation(false);
  view.verticalHeader()->hide();
  view.verticalHeader()->setDefaultSectionSize(7 * gridStep / 2);
  QHeaderView* header = view.horizontalHeader();
  header->setHighlightSections(false);
  header->setMinimumSectionSize(5 * gridStep);
  header->setSectionResizeMode(QHeaderView::Fixed);
  header->setSectionResizeMode(stretchColumn, QHeaderView::Stretch);
}

void fitRunColumns(QTableView& view) {
  QHeaderView* header = view.horizontalHeader();
  for (int column = 0; column < header->count(); ++column) {
    if (view.isColumnHidden(column) || header->sectionResizeMode(column) != QHeaderView::Fixed) {
      continue;
    }
    view.resizeColumnToContents(column);
    header->resizeSection(column, std::max(header->sectionSize(column) + 2 * gridStep,
                                           header->sectionSizeHint(column)));
  }
}

QVariant runAlignment(bool isNumber) {
  return QVariant::fromValue(
      Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipe_parameter_table.h"

#include "app/base/clock.h"
#include "app/production/line_board.h"
#include "ui/recipes/recipe_parameter_model.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/range_bar.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace linewarden::ui {

namespace {

using Model = RecipeParameterModel;

constexpr int barWidth = 9 * gridStep;
constexpr int mostColumn = 34 * gridStep;
constexpr std::chrono::seconds readEvery{1};

// The number right-aligned, its unit after it in quiet ink.
void paintNumber(QPainter& painter, const Theme& theme, const QRect& box, const QString& text,
                 const QString& unit) {
  const QFontMetrics metrics(painter.font());
  if (unit.isEmpty() || metrics.horizontalAdvance(text) > box.width()) {
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight,
                     metrics.elidedText(text, Qt::ElideRight, box.width()));
    return;
  }
  QFont quiet = painter.font();
  quiet.setBold(false);
  const int tail = QFontMetrics(quiet).horizontalAdvance(QChar(QChar::Nbsp) + unit);
  painter.drawText(box.adjusted(0, 0, -tail, 0), Qt::AlignVCenter | Qt::AlignRight,
                   text.chopped(unit.size() + 1));
  painter.setFont(quiet);
  painter.setPen(theme.quietText);
  painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, unit);
}

void paintHead(QPainter& painter, const Theme& theme, const Model::Row& row, const QRect& box) {
  painter.setFont(textFont(TextSize::Body, true));
  const QFontMetrics metrics(painter.font());
  painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                   metrics.elidedText(row.step, Qt::ElideRight, box.width()));
  const QRect rest = box.adjusted(metrics.horizontalAdvance(row.step) + gridStep, 0, 0, 0);
  if (row.note.isEmpty() || rest.width() < 6 * gridStep) return;
  painter.setFont(textFont(TextSize::Body));
  painter.setPen(theme.quietText);
  painter.drawText(
      rest, Qt::AlignVCenter | Qt::AlignLeft,
      QFontMetrics(painter.font()).elidedText(row.note.simplified(), Qt::ElideRight, rest.width()));
}

void paintLive(QPainter& painter, const Theme& theme, const ShownValue& value, const QRect& box,
               const QString& text) {
  if (value.bad || value.stale) painter.setPen(theme.quietText);
  if (value.stale) {
    QFont font = painter.font();
    font.setStrikeOut(true);
    painter.setFont(font);
  }
  paintNumber(painter, theme, box, text, value.bad ? QString() : value.unit);
}

}  // namespace

RecipeParameterDelegate::RecipeParameterDelegate(const RecipeParameterModel& model, QObject* parent)
    : CellDelegate(parent), model_(model) {}

QSize RecipeParameterDelegate::sizeHint(const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
  QSize size = CellDelegate::sizeHint(option, index);
  if (index.column() == Model::ParameterLimits) size.rwidth() += barWidth + gridStep;
  return size;
}

void RecipeParameterDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                                        const QModelIndex& index, QRect box,
                                        const QString& text) const {
  const Theme& theme = themeOf(option.widget);
  const Model::Row& row = model_.rows().at(index.row());
  if (!row.parameter) {
    if (index.column() == Model::Name) paintHead(painter, theme, row, box);
    return;
  }
  switch (index.column()) {
    case Model::Value:
      painter.setFont(textFont(TextSize::Body, true));
      paintNumber(painter, theme, box, text, row.parameter->unit);
      return;
    case Model::ParameterLimits:
      if (const auto scale = limitScaleOf(*row.parameter, row.tag)) {
        const int width = std::min(barWidth, box.width());
        const QRectF bar(box.left(), box.center().y() - 5, width, 10);
        paintRangeBar(painter, theme, *scale, row.parameter->value, bar);
        box.setLeft(box.left() + width + gridStep);
        // A bar alone is better than a cut number.
        if (painter.fontMetrics().horizontalAdvance(text) > box.width()) return;
      }
      painter.setPen(theme.quietText);
      break;
    case Model::TagName:
      painter.setPen(row.tag == nullptr ? theme.problemText : theme.quietText);
      break;
    case Model::Live:
      if (row.live) paintLive(painter, theme, *row.live, box, text);
      return;
    default: break;
  }
  CellDelegate::paintText(painter, option, index, box, text);
}

RecipeParameterTable::RecipeParameterTable(const RecipeRooms& rooms, QWidget* parent)
    : RunSection(rooms, parent),
      model_(new RecipeParameterModel(rooms.plant, this)),
      view_(new QTableView(this)) {
  buildView();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(view_);
  setFocusProxy(view_);
  timer_.setInterval(readEvery);
  connect(&timer_, &QTimer::timeout, this, &RecipeParameterTable::read);
}

void RecipeParameterTable::buildView() {
  view_->setObjectName(QStringLiteral("parameterView"));
  view_->setAccessibleName(tr("Parameters"));
  view_->setModel(model_);
  view_->setItemDelegate(new RecipeParameterDelegate(*model_, view_));
  view_->setShowGrid(false);
  view_->setWordWrap(false);
  view_->setSelectionBehavior(QAbstractItemView::SelectRows);
  view_->setSelectionMode(QAbstractItemView::SingleSelection);
  view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view_->setTabKeyNavigation(false);
  view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  view_->verticalHeader()->hide();
  view_->verticalHeader()->setDefaultSectionSize(7 * gridStep / 2);
  QHeaderView* header = view_->horizontalHeader();
  header->setHighlightSections(false);
  header->setMinimumSectionSize(6 * gridStep);
  header->setSectionResizeMode(QHeaderView::Fixed);
  header->setSectionResizeMode(Model::Name, QHeaderView::Stretch);
}

void RecipeParameterTable::setContent(const RecipeContent& content) {
  // Who looks at a row keeps it while nothing is different.
  if (content == content_) return;
  content_ = content;
  model_->setContent(content);
  view_->clearSpans();
  for (int row = 0; row < model_->rowCount(); ++row) {
    if (!model_->rows().at(row).parameter) {
      view_->setSpan(row, 0, 1, Model::ColumnCount);
    } else if (!view_->currentIndex().isValid()) {
      view_->setCurrentIndex(model_->index(row, Model::Name));
    }
  }
  read();
  fitColumns();
}

void RecipeParameterTable::load() {
  if (isVisible()) timer_.start();
  read();
}

void RecipeParameterTable::clear() {
  timer_.stop();
  setContent({});
}

void RecipeParameterTable::read() {
  if (!isInFront()) return;
  const auto readings = rooms().board.readings(session(), model_->tags());
  if (readings) {
    model_->setReadings(*readings, rooms().clock.now());
  } else {
    model_->clearReadings();
  }
}

void RecipeParameterTable::showEvent(QShowEvent* event) {
  RunSection::showEvent(event);
  if (!isInFront()) return;
  timer_.start();
  read();
}

void RecipeParameterTable::hideEvent(QHideEvent* event) {
  RunSection::hideEvent(event);
  timer_.stop();
}

// Numbers as wide as they are; the name takes what is left.
void RecipeParameterTable::fitColumns() {
  QHeaderView* header = view_->horizontalHeader();
  const QFontMetrics metrics(textFont(TextSize::Body, true));
  int value = header->sectionSizeHint(Model::Value);
  for (int row = 0; row < model_->rowCount(); ++row) {
    if (!model_->rows().at(row).parameter) continue;
    const QString text = model_->index(row, Model::Value).data().toString();
    value = std::max(value, metrics.horizontalAdvance(text) + 3 * gridStep);
  }
  header->resizeSection(Model::Value, value);
  // Room for a number that grows while it is looked at.
  header->resizeSection(Model::Live,
                        std::max(value + gridStep, header->sectionSizeHint(Model::Live)));
  for (const int column : {Model::ParameterLimits, Model::Tolerance, Model::TagName}) {
    view_->resizeColumnToContents(column);
    const int wanted =
        std::max(header->sectionSize(column) + gridStep, header->sectionSizeHint(column));
    header->resizeSection(column, std::min(wanted, mostColumn));
  }
}

void RecipeParameterTable::resizeEvent(QResizeEvent* event) {
  RunSection::resizeEvent(event);
  fitColumns();
}

}  // namespace linewarden::ui

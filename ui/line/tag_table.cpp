// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/tag_table.h"

#include "ui/line/tag_delegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

namespace linewarden::ui {

TagTable::TagTable(std::shared_ptr<const Plant> plant, QWidget* parent)
    : QWidget(parent),
      model_(new TagTableModel(std::move(plant), this)),
      proxy_(new QSortFilterProxyModel(this)),
      view_(new QTableView(this)),
      filter_(new QLineEdit(this)),
      title_(new ElidedLabel(TextSize::Section, Tone::Plain, this)) {
  proxy_->setSourceModel(model_);
  proxy_->setSortRole(TagTableModel::SortRole);
  proxy_->setFilterKeyColumn(TagTableModel::Title);
  proxy_->setFilterCaseSensitivity(Qt::CaseInsensitive);
  proxy_->setSortCaseSensitivity(Qt::CaseInsensitive);
  view_->setModel(proxy_);
  view_->setItemDelegate(new TagDelegate(view_));
  view_->setAccessibleName(tr("Tags of the unit"));
  view_->setSortingEnabled(true);
  view_->sortByColumn(-1, Qt::AscendingOrder);
  view_->setShowGrid(false);
  view_->setWordWrap(false);
  view_->setSelectionBehavior(QAbstractItemView::SelectRows);
  view_->setSelectionMode(QAbstractItemView::SingleSelection);
  view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view_->setTabKeyNavigation(false);
  view_->installEventFilter(this);
  view_->verticalHeader()->hide();
  view_->verticalHeader()->setDefaultSectionSize(3 * gridStep + 2);
  QHeaderView* header = view_->horizontalHeader();
  header->setHighlightSections(false);
  header->setMinimumSectionSize(6 * gridStep);
  header->setSectionResizeMode(QHeaderView::Fixed);
  header->setSectionResizeMode(TagTableModel::Title, QHeaderView::Stretch);
  fitColumns();
  filter_->setPlaceholderText(tr("Filter tags"));
  filter_->setAccessibleName(tr("Filter tags"));
  filter_->setClearButtonEnabled(true);
  filter_->setMaximumWidth(28 * gridStep);
  connect(filter_, &QLineEdit::textChanged, proxy_, &QSortFilterProxyModel::setFilterFixedString);
  setTabOrder(filter_, view_);
  auto* head = new QHBoxLayout;
  head->addWidget(title_, 1);
  head->addWidget(filter_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addLayout(head);
  column->addWidget(view_, 1);
}

void TagTable::setUnit(const QString& title, const QList<TagId>& tags) {
  title_->setFont(textFont(TextSize::Section, true));
  title_->setFullText(title);
  model_->setTags(tags);
  filter_->clear();
}

void TagTable::showTag(TagId tag) {
  const auto row = static_cast<int>(model_->tags().indexOf(tag));
  if (row < 0) return;
  const QModelIndex index = proxy_->mapFromSource(model_->index(row, TagTableModel::Title));
  view_->setCurrentIndex(index);
  view_->scrollTo(index);
}

// Wide enough for the usual values, and for the heads' words in any language.
void TagTable::fitColumns() {
  QHeaderView* header = view_->horizontalHeader();
  const QList<int> widths{8, 0, 14, 9, 17, 9, 10};
  for (int column = 0; column < widths.size(); ++column) {
    if (widths[column] == 0) continue;
    header->resizeSection(column,
                          std::max(widths[column] * gridStep, header->sectionSizeHint(column)));
  }
}

void TagTable::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  fitColumns();
}

bool TagTable::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = dynamic_cast<QKeyEvent*>(event);
  if (key == nullptr) return false;
  if (key->key() == Qt::Key_Space) {
    toggleCurrent();
    return true;
  }
  // Typing over the table filters it.
  const bool isTyping = !key->text().isEmpty() && key->text().front().isLetterOrNumber() &&
                        (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
  if (!isTyping) return false;
  filter_->setFocus();
  filter_->setText(key->text());
  return true;
}

void TagTable::toggleCurrent() {
  const QModelIndex current = view_->currentIndex();
  if (!current.isValid()) return;
  const QModelIndex box = current.siblingAtColumn(TagTableModel::InTrend);
  const bool isIn = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
  view_->model()->setData(box, isIn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}  // namespace linewarden::ui

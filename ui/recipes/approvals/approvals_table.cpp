// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/approvals/approvals_table.h"

#include "ui/recipes/approvals/approvals_delegate.h"
#include "ui/recipes/approvals/approvals_model.h"
#include "ui/shell/theme/theme.h"

#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace linewarden::ui {

namespace {
// Narrower than this, the column that matters least gives way.
constexpr int authorFrom = 112 * gridStep;
}  // namespace

ApprovalsTable::ApprovalsTable(std::shared_ptr<const Plant> plant, QWidget* parent)
    : QWidget(parent),
      model_(new ApprovalsModel(std::move(plant), this)),
      proxy_(new ApprovalsProxy(this)),
      view_(new QTableView(this)) {
  proxy_->setSourceModel(model_);
  buildView();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(view_);
  setFocusProxy(view_);
}

void ApprovalsTable::buildView() {
  view_->setObjectName(QStringLiteral("approvalsTable"));
  view_->setAccessibleName(tr("Versions that wait for a signature"));
  view_->setModel(proxy_);
  view_->setItemDelegate(new ApprovalsDelegate(view_));
  view_->setShowGrid(false);
  view_->setWordWrap(false);
  view_->setSelectionBehavior(QAbstractItemView::SelectRows);
  view_->setSelectionMode(QAbstractItemView::SingleSelection);
  view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view_->setTabKeyNavigation(false);
  view_->verticalHeader()->hide();
  view_->verticalHeader()->setDefaultSectionSize(4 * gridStep);
  QHeaderView* header = view_->horizontalHeader();
  header->setHighlightSections(false);
  header->setMinimumSectionSize(6 * gridStep);
  header->setSectionResizeMode(QHeaderView::Fixed);
  header->setSectionResizeMode(ApprovalsModel::Product, QHeaderView::Stretch);
  header->setSectionResizeMode(ApprovalsModel::May, QHeaderView::Stretch);
  connect(view_, &QTableView::doubleClicked, this, &ApprovalsTable::opened);
  for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* shortcut = new QShortcut(key, view_);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &ApprovalsTable::opened);
  }
  connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &ApprovalsTable::currentChanged);
}

void ApprovalsTable::setWaiting(const QList<WaitingApproval>& waiting, UtcTime now) {
  const auto before = current();
  model_->setWaiting(waiting, now);
  // What a signature made of it may pass the filter no more.
  proxy_->invalidate();
  if (!current() && before) choose(before->version.id);
  chooseFirst();
  fitColumns();
  emit currentChanged();
}

void ApprovalsTable::setNow(UtcTime now) {
  model_->setNow(now);
  fitColumns();
}

void ApprovalsTable::setMineOnly(bool mineOnly) {
  const auto before = current();
  proxy_->setMineOnly(mineOnly);
  if (!current() && before) choose(before->version.id);
  chooseFirst();
  emit currentChanged();
}

bool ApprovalsTable::choose(RecipeVersionId version) {
  for (int row = 0; row < proxy_->rowCount(); ++row) {
    const QModelIndex index = proxy_->index(row, 0);
    if (model_->waiting().at(index.data(ApprovalsModel::RowRole).toInt()).version.id != version) {
      continue;
    }
    view_->setCurrentIndex(index);
    view_->scrollTo(index);
    return true;
  }
  return false;
}

void ApprovalsTable::chooseFirst() {
  if (!current() && proxy_->rowCount() > 0) view_->setCurrentIndex(proxy_->index(0, 0));
}

std::optional<WaitingApproval> ApprovalsTable::current() const {
  const QModelIndex index = view_->currentIndex();
  if (!index.isValid()) return std::nullopt;
  return model_->waiting().at(index.data(ApprovalsModel::RowRole).toInt());
}

int ApprovalsTable::count() const {
  return proxy_->rowCount();
}

// As wide as their words and heads; a mark stands before what is due.
void ApprovalsTable::fitColumns() {
  view_->setColumnHidden(ApprovalsModel::Author, width() < authorFrom);
  QHeaderView* header = view_->horizontalHeader();
  for (const int column : {ApprovalsModel::ProductionLine, ApprovalsModel::Wanted,
                           ApprovalsModel::Author, ApprovalsModel::Since, ApprovalsModel::Due}) {
    if (view_->isColumnHidden(column)) continue;
    view_->resizeColumnToContents(column);
    const int mark = column == ApprovalsModel::Due ? 3 * gridStep : 0;
    header->resizeSection(column, std::max(header->sectionSize(column) + 2 * gridStep + mark,
                                           header->sectionSizeHint(column)));
  }
}

void ApprovalsTable::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

}  // namespace linewarden::ui

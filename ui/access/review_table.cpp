// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/review_table.h"

#include "ui/access/review_delegate.h"
#include "ui/access/review_model.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/state_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {
// Narrower than this, the column that matters least gives way.
constexpr int giverFrom = 84 * gridStep;
}  // namespace

void ReviewProxy::setUndecidedOnly(bool only) {
  undecidedOnly_ = only;
  invalidateFilter();
}

bool ReviewProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
  if (!undecidedOnly_) return true;
  const QModelIndex index = sourceModel()->index(row, 0, parent);
  return index.data(ReviewModel::ItemRole).value<AccessReviewItem>().decision ==
         ReviewDecision::Open;
}

ReviewTable::ReviewTable(QWidget* parent)
    : QWidget(parent),
      model_(new ReviewModel(this)),
      proxy_(new ReviewProxy(this)),
      view_(new QTableView(this)),
      faces_(new QStackedWidget(this)) {
  proxy_->setSourceModel(model_);
  proxy_->setSortRole(ReviewModel::SortRole);
  proxy_->setSortLocaleAware(true);
  buildView();
  auto* done = new StateView(StateView::Kind::Empty, tr("All is decided"),
                             tr("No role of this review is undecided any more."), this);
  done->setIconName(QStringLiteral("check"));
  faces_->addWidget(view_);
  faces_->addWidget(done);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(faces_);
}

void ReviewTable::buildView() {
  view_->setObjectName(QStringLiteral("reviewTable"));
  view_->setModel(proxy_);
  view_->setItemDelegate(new ReviewDelegate(view_));
  view_->setAccessibleName(tr("Roles of this review"));
  view_->setSortingEnabled(true);
  view_->sortByColumn(ReviewModel::Holder, Qt::AscendingOrder);
  view_->setShowGrid(false);
  view_->setWordWrap(false);
  view_->setSelectionBehavior(QAbstractItemView::SelectRows);
  view_->setSelectionMode(QAbstractItemView::SingleSelection);
  view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view_->setTabKeyNavigation(false);
  view_->installEventFilter(this);
  view_->verticalHeader()->hide();
  view_->verticalHeader()->setDefaultSectionSize(4 * gridStep);
  QHeaderView* header = view_->horizontalHeader();
  header->setHighlightSections(false);
  header->setMinimumSectionSize(6 * gridStep);
  header->setSectionResizeMode(QHeaderView::Fixed);
  header->setSectionResizeMode(ReviewModel::Holder, QHeaderView::Stretch);
  header->setSectionResizeMode(ReviewModel::Decision, QHeaderView::Stretch);
  connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &ReviewTable::currentChanged);
}

AccessReviewItem ReviewTable::itemAt(int row) const {
  return proxy_->index(row, 0).data(ReviewModel::ItemRole).value<AccessReviewItem>();
}

std::optional<AccessReviewItem> ReviewTable::current() const {
  const QModelIndex index = view_->currentIndex();
  if (!index.isValid()) return std::nullopt;
  return itemAt(index.row());
}

void ReviewTable::setItems(const QList<AccessReviewItem>& items, UtcTime now) {
  const auto before = current();
  if (items.isEmpty()) pending_.clear();
  for (const AccessReviewItem& item : items) {
    if (item.decision != ReviewDecision::Open) pending_.remove(item.id);
  }
  model_->setItems(items, now);
  showFace();
  if (!current() && before) choose(before->id);
  if (!current() && proxy_->rowCount() > 0) view_->setCurrentIndex(proxy_->index(0, 0));
  emit currentChanged();
}

void ReviewTable::setUndecidedOnly(bool only) {
  proxy_->setUndecidedOnly(only);
  showFace();
  emit currentChanged();
}

void ReviewTable::showFace() {
  const bool isEmpty = proxy_->rowCount() == 0 && model_->rowCount() > 0;
  faces_->setCurrentIndex(isEmpty ? 1 : 0);
}

int ReviewTable::rowOf(qint64 item) const {
  for (int row = 0; row < proxy_->rowCount(); ++row) {
    if (itemAt(row).id == item) return row;
  }
  return -1;
}

void ReviewTable::choose(qint64 item) {
  const int row = rowOf(item);
  if (row >= 0) view_->setCurrentIndex(proxy_->index(row, 0));
}

bool ReviewTable::isUndecided(int row) const {
  const AccessReviewItem item = itemAt(row);
  return item.decision == ReviewDecision::Open && !pending_.contains(item.id);
}

void ReviewTable::moveOn(qint64 item) {
  pending_.insert(item);
  const int from = rowOf(item);
  const int rows = proxy_->rowCount();
  for (int step = 1; from >= 0 && step < rows; ++step) {
    const int row = (from + step) % rows;
    if (!isUndecided(row)) continue;
    view_->setCurrentIndex(proxy_->index(row, 0));
    return;
  }
}

void ReviewTable::comeBack(qint64 item) {
  pending_.remove(item);
  choose(item);
}

// Wide enough for the usual words and for the heads in any language.
void ReviewTable::fitColumns() {
  QHeaderView* header = view_->horizontalHeader();
  const bool isWide = width() >= giverFrom;
  view_->setColumnHidden(ReviewModel::GivenBy, !isWide);
  const auto fit = [header](int column, int steps) {
    header->resizeSection(column, std::max(steps * gridStep, header->sectionSizeHint(column)));
  };
  fit(ReviewModel::HeldRole, 21);
  fit(ReviewModel::Since, 11);
  if (isWide) fit(ReviewModel::GivenBy, 10);
  fit(ReviewModel::LastUsed, 12);
}

void ReviewTable::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

bool ReviewTable::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  if (key->modifiers() != Qt::NoModifier) return false;
  if (key->key() == Qt::Key_K) emit keepWanted();
  if (key->key() == Qt::Key_R) emit removeWanted();
  return key->key() == Qt::Key_K || key->key() == Qt::Key_R;
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/drift_board.h"

#include "ui/recipes/run/drift_head.h"
#include "ui/recipes/run/drift_history_model.h"
#include "ui/recipes/run/guarded_model.h"
#include "ui/recipes/run/run_table.h"
#include "ui/recipes/run/watch_panel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace linewarden::ui {

namespace {

// Narrower than this, the columns that matter least give way.
constexpr int flipsFrom = 106 * gridStep;
constexpr int differenceFrom = 92 * gridStep;
constexpr int detailsFrom = 100 * gridStep;

}  // namespace

DriftBoard::DriftBoard(std::shared_ptr<const Plant> plant, QWidget* parent)
    : QWidget(parent),
      head_(new DriftHead(this)),
      guarded_(new GuardedModel(this)),
      guardedView_(new QTableView(this)),
      history_(new DriftHistoryModel(std::move(plant), this)),
      historyView_(new QTableView(this)),
      historyEmpty_(makeParagraph(tr("Nothing drifted on this line so far."), Tone::Quiet, this)),
      panel_(new WatchPanel) {
  build();
  connect(guardedView_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    if (!isLoading_) showWatch();
  });
}

void DriftBoard::build() {
  guardedView_->setObjectName(QStringLiteral("guardedTable"));
  guardedView_->setAccessibleName(tr("Guarded parameters"));
  guardedView_->setModel(guarded_);
  setRunTableManner(*guardedView_, GuardedModel::Name);
  historyView_->setObjectName(QStringLiteral("driftHistory"));
  historyView_->setAccessibleName(tr("Drifts before"));
  historyView_->setModel(history_);
  setRunTableManner(*historyView_, DriftHistoryModel::Parameter);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(head_);
  auto* row = new QHBoxLayout;
  row->setSpacing(2 * gridStep);
  auto* left = new QVBoxLayout;
  left->setSpacing(gridStep);
  left->addWidget(guardedView_, 3);
  left->addWidget(makeLabel(tr("Before"), TextSize::Section, Tone::Plain, this));
  left->addWidget(historyEmpty_);
  left->addWidget(historyView_, 2);
  // Holds the column up where there is no table to.
  left->addStretch(0);
  row->addLayout(left, 9);
  auto* card = new Card({}, this);
  card->content()->addWidget(panel_);
  row->addWidget(card, 5);
  column->addLayout(row, 1);
}

void DriftBoard::setView(const DriftView& view, UtcTime now) {
  const QString before = chosen();
  now_ = now;
  head_->show(view, now);
  isLoading_ = true;
  guarded_->setParameters(view.parameters, now);
  const int row = std::max(0, guarded_->rowOf(before));
  if (!view.parameters.isEmpty()) {
    guardedView_->setCurrentIndex(guarded_->index(row, GuardedModel::State));
  }
  isLoading_ = false;
  fitColumns();
  showWatch();
}

void DriftBoard::setWatches(const QList<WatchView>& watches, UtcTime now) {
  now_ = now;
  watches_ = watches;
  showWatch();
}

void DriftBoard::setHistory(const QList<DriftRecord>& history, UtcTime now) {
  history_->setRecords(history, now);
  historyEmpty_->setVisible(history.isEmpty());
  historyView_->setVisible(!history.isEmpty());
  fitColumns();
  showWatch();
}

void DriftBoard::clear() {
  isLoading_ = true;
  guarded_->setParameters({}, {});
  isLoading_ = false;
  history_->setRecords({}, {});
  watches_.clear();
  showWatch();
}

QString DriftBoard::chosen() const {
  const int row = guardedView_->currentIndex().row();
  return row >= 0 && row < guarded_->rowCount() ? guarded_->parameters().at(row).name : QString();
}

void DriftBoard::choose(const QString& parameter) {
  const int row = guarded_->rowOf(parameter);
  if (row >= 0) guardedView_->setCurrentIndex(guarded_->index(row, GuardedModel::State));
}

void DriftBoard::showWatch() {
  const QString parameter = chosen();
  const auto at = std::find_if(watches_.begin(), watches_.end(), [&parameter](const auto& watch) {
    return watch.parameter == parameter;
  });
  const auto watch = at == watches_.end() ? std::optional<WatchView>() : *at;
  panel_->show(parameter, watch, lastShift(parameter), now_);
}

// The one that lasts; one that is over is no reason for what is seen now.
QString DriftBoard::lastShift(const QString& parameter) const {
  for (const DriftRecord& record : history_->records()) {
    const bool isIt = record.kind == QLatin1String("shift") && record.parameter == parameter;
    if (isIt && !record.ended) return record.details;
  }
  return {};
}

void DriftBoard::fitColumns() {
  guardedView_->setColumnHidden(GuardedModel::Flips, guardedView_->width() < flipsFrom);
  // Signed and found stand beside one another: better no difference than no names.
  guardedView_->setColumnHidden(GuardedModel::Difference, guardedView_->width() < differenceFrom);
  historyView_->setColumnHidden(DriftHistoryModel::Details, historyView_->width() < detailsFrom);
  fitRunColumns(*guardedView_);
  fitRunColumns(*historyView_);
}

void DriftBoard::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

}  // namespace linewarden::ui

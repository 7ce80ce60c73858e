// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/runs_list.h"

#include "ui/recipes/run/download_opening.h"
#include "ui/recipes/run/run_table.h"
#include "ui/recipes/run/run_words.h"
#include "ui/recipes/run/runs_model.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/state_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

RunsList::RunsList(const RecipeRooms& rooms, QWidget* parent)
    : RunSection(rooms, parent),
      model_(new RunsModel(this)),
      view_(new QTableView),
      faces_(new QStackedWidget(this)),
      failure_(new StateView(StateView::Kind::Error, tr("The downloads cannot be shown"), {})),
      details_(new Button(tr("What is in the PLC"), ButtonKind::Plain)),
      restore_(new Button(tr("Restore the former set"), ButtonKind::Danger)) {
  build();
  connect(failure_, &StateView::acted, this, &RunsList::load);
  connect(view_, &QTableView::doubleClicked, this, &RunsList::openDetails);
  connect(details_, &Button::clicked, this, &RunsList::openDetails);
  connect(restore_, &Button::clicked, this, &RunsList::openDetails);
  connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &RunsList::showButtons);
  for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* shortcut = new QShortcut(key, view_);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &RunsList::openDetails);
  }
  // Told from another thread.
  connect(&rooms.download, &RecipeDownload::changed, this, &RunsList::load, Qt::QueuedConnection);
}

void RunsList::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(faces_);
  failure_->setAction(tr("Try again"));
  auto* none = new StateView(StateView::Kind::Empty, tr("Nothing was loaded yet"),
                             tr("Once a recipe is loaded into a PLC, it is told here by whom, for "
                                "which order and with which outcome."));
  none->setIconName(QStringLiteral("recipes"));
  auto* shown = new QWidget;
  auto* list = new QVBoxLayout(shown);
  list->setContentsMargins(0, 0, 0, 0);
  list->setSpacing(gridStep);
  view_->setObjectName(QStringLiteral("runsTable"));
  view_->setAccessibleName(tr("Downloads"));
  view_->setModel(model_);
  setRunTableManner(*view_, RunsModel::Summary);
  list->addWidget(view_, 1);
  auto* buttons = new QHBoxLayout;
  details_->setObjectName(QStringLiteral("runDetails"));
  restore_->setObjectName(QStringLiteral("runRestore"));
  buttons->addStretch(1);
  buttons->addWidget(restore_);
  buttons->addWidget(details_);
  list->addLayout(buttons);
  faces_->addWidget(new StateView(StateView::Kind::Loading, tr("Asking the store"),
                                  tr("The downloads are shown as soon as they are known.")));
  faces_->addWidget(failure_);
  faces_->addWidget(none);
  faces_->addWidget(shown);
}

void RunsList::showLine(const QString& line) {
  recipe_ = {};
  line_ = line;
  load();
}

void RunsList::showRecipe(RecipeId recipe, const QString& line) {
  recipe_ = recipe;
  line_ = line;
  load();
}

void RunsList::load() {
  if (!isInFront()) return;
  ask<QList<DownloadRecord>>(
      ask_, [this] { return rooms().download.list(session(), line_); },
      [this](const auto& records) { take(records); });
}

void RunsList::clear() {
  model_->setRecords({}, {});
  newest_.clear();
  faces_->setCurrentIndex(Loading);
}

void RunsList::take(const Result<QList<DownloadRecord>>& records) {
  if (!records) {
    failure_->setText(records.error().message);
    faces_->setCurrentIndex(Failed);
    return;
  }
  newest_.clear();
  QList<DownloadRecord> shown;
  shown.reserve(records->size());
  for (const DownloadRecord& record : *records) {
    newest_[record.line] = std::max(newest_.value(record.line), record.id);
    if (!recipe_.isValid() || record.recipe == recipe_) shown.append(record);
  }
  const qint64 chosen = current() != nullptr ? current()->id : 0;
  model_->setRecords(shown, rooms().clock.now());
  view_->setColumnHidden(RunsModel::LineId, !line_.isEmpty());
  fitRunColumns(*view_);
  faces_->setCurrentIndex(shown.isEmpty() ? None : Shown);
  const auto at = std::find_if(shown.cbegin(), shown.cend(),
                               [chosen](const DownloadRecord& one) { return one.id == chosen; });
  const auto row = at == shown.cend() ? 0 : static_cast<int>(at - shown.cbegin());
  if (!shown.isEmpty()) view_->setCurrentIndex(model_->index(row, RunsModel::Started));
  showButtons();
}

const DownloadRecord* RunsList::current() const {
  const int row = view_->currentIndex().row();
  return row >= 0 && row < model_->records().size() ? &model_->records().at(row) : nullptr;
}

bool RunsList::mayRestore(const DownloadRecord& record) const {
  return newest_.value(record.line) == record.id;
}

QString RunsList::restoreRefusal(const DownloadRecord& record) const {
  if (!mayRestore(record)) {
    return tr(
        "Something was loaded on this line since: what was there before it is no longer "
        "what belongs there.");
  }
  return refusalOf(Permission::DownloadRecipes);
}

void RunsList::showButtons() {
  const DownloadRecord* record = current();
  details_->setEnabled(record != nullptr && record->outcome != DownloadOutcome::Running);
  const bool ended = record != nullptr && canRestore(*record);
  restore_->setVisible(ended);
  const QString refusal = ended ? restoreRefusal(*record) : QString();
  restore_->setEnabled(ended && refusal.isEmpty());
  restore_->setToolTip(refusal);
  restore_->setAccessibleDescription(refusal);
}

// Restoring begins there too: who does it has seen what is in the PLC.
void RunsList::openDetails() {
  const DownloadRecord* record = current();
  if (record == nullptr || record->outcome == DownloadOutcome::Running) return;
  DownloadDialog* dialog =
      openDownloadRecord(rooms(), session(), *record, mayRestore(*record), this);
  connect(dialog, &DownloadDialog::ended, this, [this](const DownloadRecord& ended) {
    emit told(tr("%1: %2").arg(recordTitle(ended), downloadOutcomeTitle(ended.outcome)));
    load();
  });
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipe_list.h"

#include "app/base/clock.h"
#include "app/recipes/recipe_approval.h"
#include "app/recipes/recipe_desk.h"
#include "app/recipes/recipe_verifier.h"
#include "ui/recipes/editor/new_recipe_dialog.h"
#include "ui/recipes/recipe_filter_bar.h"
#include "ui/recipes/recipe_list_model.h"
#include "ui/recipes/recipe_verdict.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/state_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

RecipeList::RecipeList(const RecipeRooms& rooms, QWidget* parent)
    : RunSection(rooms, parent),
      filters_(new RecipeFilterBar(*rooms.plant, this)),
      model_(new RecipeListModel(rooms.plant, this)),
      proxy_(new QSortFilterProxyModel(this)),
      view_(new QTableView(this)),
      faces_(new QStackedWidget(this)) {
  buildView();
  build();
  connect(filters_, &RecipeFilterBar::changed, this, &RecipeList::showFiltered);
  connect(filters_, &RecipeFilterBar::newWanted, this, &RecipeList::beginRecipe);
  connect(filters_, &RecipeFilterBar::left, view_, qOverload<>(&QWidget::setFocus));
  // Told from the store's thread.
  connect(&rooms.desk, &RecipeDesk::changed, this, &RecipeList::load, Qt::QueuedConnection);
  connect(&rooms.approval, &RecipeApproval::changed, this, &RecipeList::load, Qt::QueuedConnection);
}

void RecipeList::build() {
  auto* loading = new StateView(StateView::Kind::Loading, tr("Asking the store"),
                                tr("The recipes are shown as soon as they are known."), faces_);
  failure_ = new StateView(StateView::Kind::Error, tr("The recipes cannot be shown"), {}, faces_);
  failure_->setAction(tr("Try again"));
  connect(failure_, &StateView::acted, this, &RecipeList::load);
  auto* none = new StateView(
      StateView::Kind::Empty, tr("No recipes yet"),
      tr("A recipe says what values a line runs with: each with its limits and how far the PLC may "
         "differ. It begins as a draft, and once two people have signed it, it can be loaded."),
      faces_);
  none->setIconName(QStringLiteral("recipes"));
  auto* nothing = new StateView(StateView::Kind::Empty, tr("No recipe here"),
                                tr("No version passes the search and the filters above."), faces_);
  nothing->setIconName(QStringLiteral("recipes"));
  nothing->setAction(tr("Show all recipes"))->setObjectName(QStringLiteral("clearRecipeFilters"));
  connect(nothing, &StateView::acted, this, [this] {
    filters_->clear();
    view_->setFocus();
  });
  for (QWidget* face : {static_cast<QWidget*>(loading), static_cast<QWidget*>(failure_),
                        static_cast<QWidget*>(none), static_cast<QWidget*>(nothing),
                        static_cast<QWidget*>(view_)}) {
    faces_->addWidget(face);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addWidget(filters_);
  column->addWidget(faces_, 1);
}

void RecipeList::buildView() {
  proxy_->setSourceModel(model_);
  proxy_->setSortRole(RecipeListModel::SortRole);
  proxy_->setSortCaseSensitivity(Qt::CaseInsensitive);
  proxy_->setSortLocaleAware(true);
  view_->setObjectName(QStringLiteral("recipeTable"));
  view_->setAccessibleName(tr("Recipes"));
  view_->setModel(proxy_);
  view_->setItemDelegate(new RecipeListDelegate(view_));
  view_->setSortingEnabled(true);
  view_->sortByColumn(RecipeListModel::Product, Qt::AscendingOrder);
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
  header->setSectionResizeMode(RecipeListModel::Product, QHeaderView::Stretch);
  header->setSectionResizeMode(RecipeListModel::Title, QHeaderView::Stretch);
  connect(view_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
    emit opened(RecipeVersionId{index.data(RecipeListModel::VersionRole).toLongLong()});
  });
}

void RecipeList::load() {
  if (!isInFront()) return;
  filters_->setRefusal(refusalOf(Permission::EditRecipes));
  ask<QList<RecipeVersion>>(
      askList_, [this] { return rooms().desk.list(session()); },
      [this](const auto& versions) { take(versions); });
  ask<QList<RecipeVerification>>(
      askVerdicts_, [this] { return rooms().verifier.verifyEffective(session()); },
      [this](const auto& verifications) { takeVerdicts(verifications); });
}

void RecipeList::clear() {
  versions_.clear();
  isLoaded_ = false;
  model_->setVersions({}, rooms().clock.now());
  model_->setVerdicts({});
  faces_->setCurrentIndex(Loading);
}

void RecipeList::take(const Result<QList<RecipeVersion>>& versions) {
  if (!versions) {
    failure_->setText(versions.error().message);
    faces_->setCurrentIndex(Failed);
    return;
  }
  versions_ = *versions;
  isLoaded_ = true;
  showFiltered();
}

// Where it cannot be verified, the badge claims nothing.
void RecipeList::takeVerdicts(const Result<QList<RecipeVerification>>& verifications) {
  QHash<RecipeVersionId, StateVerdict> verdicts;
  if (verifications) {
    for (const RecipeVerification& one : *verifications) {
      verdicts.insert(one.version.id, verdictOf(one).verdict);
    }
  }
  model_->setVerdicts(verdicts);
  fitColumns();
}

void RecipeList::showFiltered() {
  if (!isLoaded_) return;
  const RecipeVersionId chosen = current();
  model_->setVersions(shownVersions(versions_, filters_->filter(), *rooms().plant),
                      rooms().clock.now());
  choose(chosen);
  if (versions_.isEmpty()) {
    faces_->setCurrentIndex(NoRecipes);
  } else {
    faces_->setCurrentIndex(model_->rowCount() == 0 ? NoneFound : Shown);
  }
  if (!view_->currentIndex().isValid() && proxy_->rowCount() > 0) {
    view_->setCurrentIndex(proxy_->index(0, 0));
  }
  fitColumns();
}

RecipeVersionId RecipeList::current() const {
  return RecipeVersionId{view_->currentIndex().data(RecipeListModel::VersionRole).toLongLong()};
}

void RecipeList::choose(RecipeVersionId version) {
  if (!version.isValid() || version == current()) return;
  for (int row = 0; row < proxy_->rowCount(); ++row) {
    const QModelIndex index = proxy_->index(row, RecipeListModel::Product);
    if (index.data(RecipeListModel::VersionRole).toLongLong() != version.value) continue;
    view_->setCurrentIndex(index);
    view_->scrollTo(index);
    return;
  }
}

void RecipeList::beginRecipe() {
  auto* dialog = new NewRecipeDialog(rooms(), session(), versions_, this);
  connect(dialog, &NewRecipeDialog::drafted, this, &RecipeList::drafted);
  dialog->open();
}

// Words as wide as they are; product and title share what is left.
void RecipeList::fitColumns() {
  QHeaderView* header = view_->horizontalHeader();
  const auto fit = [this, header](int column, int extra, int most) {
    view_->resizeColumnToContents(column);
    const int wanted =
        std::max(header->sectionSize(column) + extra, header->sectionSizeHint(column));
    header->resizeSection(column, std::min(wanted, most));
  };
  fit(RecipeListModel::LineTitle, 2 * gridStep, 28 * gridStep);
  fit(RecipeListModel::Number, 2 * gridStep, 12 * gridStep);
  fit(RecipeListModel::State, 5 * gridStep, 30 * gridStep);
  fit(RecipeListModel::Changed, 16 * gridStep, 32 * gridStep);
}

void RecipeList::resizeEvent(QResizeEvent* event) {
  RunSection::resizeEvent(event);
  fitColumns();
}

bool RecipeList::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return RunSection::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
    const RecipeVersionId version = current();
    if (version.isValid()) emit opened(version);
    return true;
  }
  // Typing over the table searches.
  const bool isTyping = !key->text().isEmpty() && key->text().front().isLetterOrNumber() &&
                        (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
  if (!isTyping) return false;
  filters_->search()->setFocus();
  filters_->search()->setText(key->text());
  return true;
}

}  // namespace linewarden::ui

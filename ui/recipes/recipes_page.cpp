// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipes_page.h"

#include "ui/recipes/recipe_filter_bar.h"
#include "ui/recipes/recipe_list.h"
#include "ui/recipes/recipe_view.h"
#include "ui/recipes/run/drift_section.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_choice.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
const QString recipesId = QStringLiteral("recipes");
const QString driftId = QStringLiteral("drift");
}  // namespace

RecipesPage::RecipesPage(const RecipeRooms& rooms, QWidget* parent)
    : Page(parent),
      choice_(new SegmentedChoice(tr("Part of the recipes"), this)),
      faces_(new QStackedWidget(this)),
      list_(new RecipeList(rooms)),
      view_(new RecipeView(rooms)),
      drift_(new DriftSection(rooms)) {
  choice_->addChoice(recipesId, tr("Recipes"))->setObjectName(QStringLiteral("recipes-list"));
  choice_->addChoice(driftId, tr("Drift"))->setObjectName(QStringLiteral("recipes-drift"));
  choice_->setCurrent(recipesId);
  for (RunSection* section : {static_cast<RunSection*>(list_), static_cast<RunSection*>(view_),
                              static_cast<RunSection*>(drift_)}) {
    faces_->addWidget(section);
    connect(section, &RunSection::told, this, &Page::told);
    connect(section, &RunSection::settled, this, [this] {
      if (isSettled()) emit settled();
    });
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(3 * gridStep, gridStep, 3 * gridStep, 2 * gridStep);
  column->setSpacing(2 * gridStep);
  column->addWidget(choice_, 0, Qt::AlignLeft);
  column->addWidget(faces_, 1);
  listen();
}

void RecipesPage::listen() {
  connect(choice_, &SegmentedChoice::chosen, this, &RecipesPage::showPart);
  connect(list_, &RecipeList::opened, this, &RecipesPage::openVersion);
  connect(list_, &RecipeList::drafted, this, &RecipesPage::openVersion);
  connect(view_, &RecipeView::closed, this, &RecipesPage::closeVersion);
  connect(view_, &RecipeView::nameChanged, this, &Page::headingChanged);
  connect(view_, &RecipeView::openRequested, this, &Page::openRequested);
  connect(view_, &RecipeView::driftWanted, this, [this] { showPart(driftId); });
}

QString RecipesPage::title() const {
  return tr("Recipes");
}

QString RecipesPage::context() const {
  return front() == view_ ? view_->name() : QString();
}

RunSection* RecipesPage::front() const {
  if (choice_->current() == driftId) return drift_;
  return isOpen_ ? static_cast<RunSection*>(view_) : list_;
}

void RecipesPage::enter(const Session& session, const QString& place) {
  // Another address of the page itself: what is typed in it is not left.
  if (session_.isValid() && session_.id == session.id) {
    go(place);
    return;
  }
  leave();
  session_ = session;
  if (session.person != lastPerson_) list_->filters()->clear();
  lastPerson_ = session.person;
  isOpen_ = view_->keepsDraftOf(session.person);
  list_->begin(session_);
  view_->resume(session_);
  go(place);
}

// "drift", "drift/<line>" or a version's id.
void RecipesPage::go(const QString& place) {
  if (place == driftId || place.startsWith(driftId + QLatin1Char('/'))) {
    showPart(driftId);
    const QString line = place.mid(driftId.size() + 1);
    if (!line.isEmpty()) drift_->showLine(line);
    return;
  }
  showPart(recipesId);
  if (place.isEmpty()) {
    if (isOpen_ && !view_->isEditing() && !view_->bringsBack()) closeVersion();
    return;
  }
  bool isNumber = false;
  const RecipeVersionId version{place.toLongLong(&isNumber)};
  if (isNumber && version.isValid()) {
    openVersion(version);
  } else {
    emit told(tr("There is no recipe “%1”.").arg(place));
  }
}

void RecipesPage::showPart(const QString& part) {
  if (!session_.isValid()) return;
  choice_->setCurrent(part);
  if (part == driftId) {
    drift_->begin(session_);
  } else {
    drift_->end();
  }
  faces_->setCurrentWidget(front());
  emit headingChanged();
  if (isSettled()) emit settled();
}

void RecipesPage::openVersion(RecipeVersionId version) {
  isOpen_ = true;
  view_->open(version);
  showPart(recipesId);
}

void RecipesPage::closeVersion() {
  list_->choose(view_->version());
  isOpen_ = false;
  view_->end();
  view_->begin(session_);
  showPart(recipesId);
  list_->view()->setFocus();
}

void RecipesPage::leave() {
  session_ = {};
  list_->end();
  view_->rest();
  drift_->end();
  isOpen_ = false;
}

bool RecipesPage::isSettled() const {
  return session_.isValid() && front()->isSettled();
}

}  // namespace linewarden::ui

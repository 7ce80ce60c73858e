// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipe_filter_bar.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/segmented_choice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace linewarden::ui {

namespace {

const QString currentId = QStringLiteral("current");
const QString allId = QStringLiteral("all");
constexpr int leastSearch = 20 * gridStep;
constexpr int mostSearch = 44 * gridStep;
constexpr int leastChoice = 16 * gridStep;

}  // namespace

RecipeFilterBar::RecipeFilterBar(const Plant& plant, QWidget* parent)
    : QWidget(parent),
      search_(new QLineEdit(this)),
      which_(new SegmentedChoice(tr("Versions"), this)),
      new_(new Button(tr("New recipe…"), ButtonKind::Primary, this)) {
  search_->setObjectName(QStringLiteral("recipeSearch"));
  search_->setPlaceholderText(tr("Search recipes"));
  search_->setAccessibleName(tr("Search recipes"));
  search_->setClearButtonEnabled(true);
  search_->setMinimumWidth(leastSearch);
  search_->setMaximumWidth(mostSearch);
  search_->installEventFilter(this);
  line_ = addChoice(QStringLiteral("recipeLineFilter"), tr("Line"), tr("Any line"));
  for (const Line& line : plant.lines) line_->addItem(line.title, line.id);
  state_ = addChoice(QStringLiteral("recipeStateFilter"), tr("State"), tr("Any state"));
  for (const RecipeState state :
       {RecipeState::Draft, RecipeState::InReview, RecipeState::ProcessSigned, RecipeState::Signed,
        RecipeState::Effective, RecipeState::Superseded, RecipeState::Withdrawn,
        RecipeState::Rejected}) {
    state_->addItem(recipeStateTitle(state), static_cast<int>(state));
  }
  which_->addChoice(currentId, tr("Current"))->setObjectName(QStringLiteral("recipesCurrent"));
  which_->addChoice(allId, tr("All versions"))->setObjectName(QStringLiteral("recipesAll"));
  which_->setCurrent(currentId);
  new_->setObjectName(QStringLiteral("newRecipe"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  row->addWidget(search_, 2);
  row->addWidget(line_, 1);
  row->addWidget(state_, 1);
  row->addWidget(which_);
  row->addStretch(1);
  row->addWidget(new_);
  connect(search_, &QLineEdit::textChanged, this, &RecipeFilterBar::changed);
  connect(which_, &SegmentedChoice::chosen, this, &RecipeFilterBar::changed);
  connect(new_, &Button::clicked, this, &RecipeFilterBar::newWanted);
}

ChoiceBox* RecipeFilterBar::addChoice(const QString& name, const QString& meaning,
                                      const QString& any) {
  auto* box = new ChoiceBox(this);
  box->setObjectName(name);
  box->setAccessibleName(meaning);
  box->setToolTip(meaning);
  box->addItem(any);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(9);
  box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  box->setMinimumWidth(leastChoice);
  box->setMaximumWidth(2 * leastChoice);
  connect(box, &QComboBox::currentIndexChanged, this, &RecipeFilterBar::changed);
  return box;
}

RecipeFilter RecipeFilterBar::filter() const {
  RecipeFilter filter;
  filter.search = search_->text();
  filter.line = line_->currentData().toString();
  if (state_->currentIndex() > 0) {
    filter.state = static_cast<RecipeState>(state_->currentData().toInt());
  }
  filter.all = which_->current() == allId;
  return filter;
}

void RecipeFilterBar::clear() {
  {
    const QSignalBlocker blocked(this);
    search_->clear();
    line_->setCurrentIndex(0);
    state_->setCurrentIndex(0);
    which_->setCurrent(currentId);
  }
  emit changed();
}

void RecipeFilterBar::setRefusal(const QString& refusal) {
  new_->setEnabled(refusal.isEmpty());
  new_->setToolTip(refusal);
  new_->setAccessibleDescription(refusal);
}

bool RecipeFilterBar::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
    emit left();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace linewarden::ui

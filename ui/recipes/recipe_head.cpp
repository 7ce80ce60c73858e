// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipe_head.h"

#include "app/recipes/recipe_rules.h"
#include "ui/recipes/compare/hash_label.h"
#include "ui/recipes/compare/recipe_state_badge.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/recipes/recipe_acts.h"
#include "ui/recipes/verification_badge.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace linewarden::ui {

namespace {

constexpr int recipeHeadHashGroups = 8;

void setRefusal(Button& button, const QString& refusal) {
  button.setEnabled(refusal.isEmpty());
  button.setToolTip(refusal);
  button.setAccessibleDescription(refusal);
}

}  // namespace

RecipeHead::RecipeHead(RecipeActs& acts, std::shared_ptr<const Plant> plant, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      plant_(std::move(plant)),
      product_(new ElidedLabel(TextSize::Section, Tone::Plain, this, true)),
      state_(new RecipeStateBadge(this)),
      verification_(new VerificationBadge(this)),
      facts_(new ElidedLabel(TextSize::Body, Tone::Quiet, this)),
      description_(new ElidedLabel(TextSize::Body, Tone::Plain, this)),
      hash_(new HashLabel(this, recipeHeadHashGroups)) {
  product_->setObjectName(QStringLiteral("recipeProduct"));
  facts_->setObjectName(QStringLiteral("recipeFacts"));
  description_->setObjectName(QStringLiteral("recipeDescription"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addLayout(makeTitleRow());
  column->addLayout(makeFactRow());
  column->addLayout(makeActRow());
  connect(verification_, &VerificationBadge::clicked, &acts_, &RecipeActs::showChecks);
}

QHBoxLayout* RecipeHead::makeTitleRow() {
  auto* row = new QHBoxLayout;
  row->setSpacing(2 * gridStep);
  auto* back = new Button(tr("Recipes"), ButtonKind::Plain, this);
  back->setObjectName(QStringLiteral("backToRecipes"));
  back->setIconName(QStringLiteral("chevron-left"));
  back->setToolTip(tr("Back to the list (Esc)"));
  connect(back, &Button::clicked, this, &RecipeHead::back);
  row->addWidget(back);
  row->addWidget(product_, 1);
  row->addWidget(state_);
  row->addWidget(verification_);
  return row;
}

QHBoxLayout* RecipeHead::makeFactRow() {
  auto* row = new QHBoxLayout;
  row->setSpacing(2 * gridStep);
  auto* words = new QVBoxLayout;
  words->setSpacing(gridStep / 2);
  words->addWidget(description_);
  words->addWidget(facts_);
  words->addStretch(1);
  row->addLayout(words, 1);
  row->addWidget(hash_);
  return row;
}

Button* RecipeHead::addAct(QHBoxLayout& row, RecipeAct act, const QString& name,
                           const QString& text) {
  ButtonKind kind = ButtonKind::Plain;
  if (act == RecipeAct::Withdraw) kind = ButtonKind::Danger;
  if (act == RecipeAct::Sign) kind = ButtonKind::Primary;
  auto* button = new Button(text, kind, this);
  button->setObjectName(name);
  connect(button, &Button::clicked, &acts_, [this, act] { acts_.run(act); });
  row.addWidget(button);
  buttons_.insert(act, button);
  return button;
}

QHBoxLayout* RecipeHead::makeActRow() {
  auto* row = new QHBoxLayout;
  row->setSpacing(gridStep);
  addAct(*row, RecipeAct::Sign, QStringLiteral("signRecipe"), tr("Sign…"));
  addAct(*row, RecipeAct::Reject, QStringLiteral("rejectRecipe"), tr("Reject…"));
  addAct(*row, RecipeAct::Edit, QStringLiteral("editRecipe"), tr("Edit"));
  addAct(*row, RecipeAct::NewVersion, QStringLiteral("newVersion"), tr("New version from this"));
  addAct(*row, RecipeAct::Copy, QStringLiteral("copyRecipe"), tr("Copy to…"));
  addAct(*row, RecipeAct::Load, QStringLiteral("loadRecipe"), tr("Load into PLC…"));
  auto* document = new Button(tr("Document…"), ButtonKind::Plain, this);
  document->setObjectName(QStringLiteral("recipeDocument"));
  document->setIconName(QStringLiteral("print"));
  QMenu* menu = makeDocumentMenu();
  connect(document, &Button::clicked, menu,
          [document, menu] { menu->popup(document->mapToGlobal(QPoint(0, document->height()))); });
  row->addWidget(document);
  history_ = new Button(tr("History"), ButtonKind::Quiet, this);
  history_->setObjectName(QStringLiteral("recipeHistory"));
  history_->setToolTip(tr("What the audit trail holds about this version"));
  connect(history_, &Button::clicked, this, &RecipeHead::historyWanted);
  history_->hide();
  row->addWidget(history_);
  row->addStretch(1);
  addAct(*row, RecipeAct::Withdraw, QStringLiteral("withdrawRecipe"), tr("Withdraw…"));
  return row;
}

QMenu* RecipeHead::makeDocumentMenu() {
  auto* menu = new QMenu(this);
  menu->addAction(tr("Print…"), &acts_, &RecipeActs::print);
  menu->addAction(tr("Save as PDF…"), &acts_, &RecipeActs::choosePdf);
  menu->addSeparator();
  menu->addAction(tr("Export as JSON…"), &acts_,
                  [this] { acts_.chooseExport(QStringLiteral("json")); });
  menu->addAction(tr("Export parameters as CSV…"), &acts_,
                  [this] { acts_.chooseExport(QStringLiteral("csv")); });
  return menu;
}

void RecipeHead::showCase(UtcTime now) {
  const RecipeDetails& details = acts_.current().details;
  const RecipeVersion& version = details.version;
  product_->setFullText(versionName(version));
  // What is verified is said beside it; what is not must not stand here as if it were.
  const bool isBroken = acts_.current().verdict == StateVerdict::Broken;
  state_->setState(version.state, isBroken ? StateVerdict::Broken : StateVerdict::Unknown);
  QString facts = tr("%1 · %2", "line, who wrote it")
                      .arg(lineName(*plant_, version.line), writtenLine(version, now, QLocale()));
  if (version.state == RecipeState::Effective || version.state == RecipeState::Signed) {
    facts = tr("%1 · %2", "facts").arg(facts, effectiveLine(version, now, QLocale()));
  }
  if (!version.reason.isEmpty())
    facts = tr("%1 · “%2”", "facts, reason").arg(facts, version.reason);
  facts_->setFullText(facts);
  QString words = details.content.title;
  const QString more = details.content.description.simplified();
  if (!more.isEmpty())
    words = words.isEmpty() ? more : tr("%1. %2", "title, text").arg(words, more);
  description_->setFullText(words);
  description_->setVisible(!words.isEmpty());
  hash_->setHash(version.hash);
  showActs();
}

void RecipeHead::setMayReadHistory(bool may) {
  history_->setVisible(may);
}

// What fits the state is there; what this person may not is closed with the reason.
void RecipeHead::showActs() {
  const RecipeState state = acts_.current().details.version.state;
  const bool isDraft = state == RecipeState::Draft;
  for (auto at = buttons_.cbegin(); at != buttons_.cend(); ++at) {
    setRefusal(*at.value(), acts_.refusal(at.key()));
  }
  buttons_[RecipeAct::Edit]->setVisible(isDraft);
  buttons_[RecipeAct::NewVersion]->setVisible(!isDraft);
  const bool isOpen = recipe_rules::isOpen(state);
  buttons_[RecipeAct::Sign]->setVisible(isOpen);
  buttons_[RecipeAct::Reject]->setVisible(isOpen);
  buttons_[RecipeAct::Load]->setVisible(!isDraft);
  buttons_[RecipeAct::Withdraw]->setVisible(recipe_rules::mayWithdraw(state));
}

}  // namespace linewarden::ui

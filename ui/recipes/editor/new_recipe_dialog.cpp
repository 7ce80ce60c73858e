// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/new_recipe_dialog.h"

#include "app/recipes/recipe_checks.h"
#include "app/recipes/recipe_desk.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int dialogWidth = 72 * gridStep;
}

ProductFields::ProductFields(const Plant& plant, QWidget* parent)
    : QWidget(parent), product_(new TextField(tr("Product"), this)), line_(new ChoiceBox(this)) {
  product_->line()->setObjectName(QStringLiteral("recipeProduct"));
  product_->line()->setMaxLength(mostRecipeName);
  product_->line()->setPlaceholderText(tr("Such as “Lemonade 0.5 l”"));
  line_->setObjectName(QStringLiteral("recipeLine"));
  for (const Line& line : plant.lines) line_->addItem(line.title, line.id);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2 * gridStep);
  row->addWidget(product_, 1, Qt::AlignTop);
  row->addWidget(new Field(tr("Line"), line_, this), 1, Qt::AlignTop);
  setFocusProxy(product_);
  connect(product_, &TextField::entered, this, &ProductFields::entered);
  connect(product_, &TextField::edited, this, &ProductFields::changed);
}

void ProductFields::setProduct(const QString& product) {
  product_->setText(product);
}

void ProductFields::setLine(const QString& line) {
  line_->setCurrentIndex(std::max(0, line_->findData(line)));
}

QString ProductFields::product() const {
  return product_->text().trimmed();
}

QString ProductFields::line() const {
  return line_->currentData().toString();
}

bool ProductFields::check() {
  if (!product().isEmpty()) return true;
  product_->setProblem(tr("Enter what is made."));
  product_->setFocus();
  return false;
}

NewRecipeDialog::NewRecipeDialog(const RecipeRooms& rooms, const Session& session,
                                 const QList<RecipeVersion>& versions, QWidget* parent)
    : ActDialog(tr("New recipe"),
                tr("A recipe is what is made on one line. It begins as a draft, which you edit and "
                   "then submit for signing."),
                {tr("Begin the draft"), tr("Cancel")}, parent),
      rooms_(rooms),
      session_(session),
      fields_(new ProductFields(*rooms.plant, this)),
      source_(new ChoiceBox(this)) {
  setObjectName(QStringLiteral("newRecipeDialog"));
  setMinimumWidth(dialogWidth);
  source_->setObjectName(QStringLiteral("recipeSource"));
  source_->addItem(tr("Nothing: an empty draft"), qint64{0});
  for (const RecipeVersion& version : versions) {
    source_->addItem(tr("%1, %2 (%3)")
                         .arg(versionName(version), lineName(*rooms.plant, version.line),
                              recipeStateTitle(version.state)),
                     version.id.value);
  }
  body()->addWidget(fields_);
  body()->addWidget(new Field(tr("Copy the content from"), source_, this));
  connect(fields_, &ProductFields::entered, this, &NewRecipeDialog::submit);
  connect(this, &ActDialog::submitted, this, &NewRecipeDialog::start);
  waitOverLock();
  fields_->setFocus();
}

void NewRecipeDialog::start() {
  if (!fields_->check()) return;
  const RecipeVersionId source{source_->currentData().toLongLong()};
  RecipeContent content;
  content.product = fields_->product();
  content.line = fields_->line();
  run<RecipeVersionId>(
      rooms_.signIn, session_,
      [this, source, content] {
        return source.isValid()
                   ? rooms_.desk.draftFrom(session_, source, content.product, content.line)
                   : rooms_.desk.draft(session_, content);
      },
      [this](const Result<RecipeVersionId>& made) { emit drafted(*made); });
}

CopyDialog::CopyDialog(const RecipeRooms& rooms, const Session& session,
                       const RecipeVersion& source, QWidget* parent)
    : ActDialog(
          tr("Copy %1").arg(versionName(source)),
          tr("Begins a draft with the same parameters, steps and files. With the same product "
             "and line it is the recipe's next version. On another line the tags have to be "
             "chosen anew."),
          {tr("Begin the draft"), tr("Cancel")}, parent),
      rooms_(rooms),
      session_(session),
      source_(source.id),
      fields_(new ProductFields(*rooms.plant, this)) {
  setObjectName(QStringLiteral("copyRecipeDialog"));
  setMinimumWidth(dialogWidth);
  fields_->setProduct(source.product);
  fields_->setLine(source.line);
  body()->addWidget(fields_);
  connect(fields_, &ProductFields::entered, this, &CopyDialog::submit);
  connect(this, &ActDialog::submitted, this, &CopyDialog::start);
  waitOverLock();
  fields_->setFocus();
}

void CopyDialog::start() {
  if (!fields_->check()) return;
  run<RecipeVersionId>(
      rooms_.signIn, session_,
      [this, product = fields_->product(), line = fields_->line()] {
        return rooms_.desk.draftFrom(session_, source_, product, line);
      },
      [this](const Result<RecipeVersionId>& made) { emit drafted(*made); });
}

}  // namespace linewarden::ui

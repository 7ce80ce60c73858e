// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/header_form.h"

#include "app/base/clock.h"
#include "app/recipes/recipe_checks.h"
#include "ui/people/people_words.h"
#include "ui/recipes/editor/parameter_model.h"
#include "ui/recipes/editor/steps_editor.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr int descriptionHeight = 9 * gridStep;
/// Typing on in one of these is one step of the undo stack.
enum HeaderPart { TitlePart, DescriptionPart, MomentPart };

}  // namespace

HeaderForm::HeaderForm(ParameterModel& model, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      model_(model),
      clock_(clock),
      title_(new TextField(tr("Title"), this)),
      description_(new QPlainTextEdit(this)),
      isTimed_(new QCheckBox(tr("Effective from a set time"), this)),
      moment_(new QDateTimeEdit(this)),
      steps_(new StepsEditor(this)) {
  title_->line()->setObjectName(QStringLiteral("draftTitle"));
  title_->line()->setMaxLength(mostRecipeName);
  title_->line()->setPlaceholderText(tr("What is new, such as “Less sugar”"));
  title_->line()->installEventFilter(this);
  description_->setObjectName(QStringLiteral("draftDescription"));
  description_->setTabChangesFocus(true);
  description_->setUndoRedoEnabled(false);
  description_->setFixedHeight(descriptionHeight);
  description_->installEventFilter(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addWidget(title_);
  column->addWidget(new Field(tr("Description"), description_, this));
  column->addWidget(makeMoment());
  column->addWidget(steps_);
  connect(title_, &TextField::edited, this, &HeaderForm::takeTitle);
  connect(description_, &QPlainTextEdit::textChanged, this, &HeaderForm::takeDescription);
  connect(steps_, &StepsEditor::edited, this,
          [this](const QList<RecipeStep>& steps, const QString& from, const QString& to) {
            model_.editSteps(steps, from, to);
          });
  connect(&model_, &ParameterModel::headerChanged, this, &HeaderForm::showHeader);
  showHeader();
}

QWidget* HeaderForm::makeMoment() {
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep / 2);
  column->addWidget(isTimed_);
  column->addWidget(moment_);
  isTimed_->setObjectName(QStringLiteral("draftTimed"));
  isTimed_->setToolTip(tr("Otherwise it becomes effective as soon as both have signed."));
  moment_->setObjectName(QStringLiteral("draftEffective"));
  moment_->setAccessibleName(tr("Effective from"));
  moment_->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
  moment_->setButtonSymbols(QAbstractSpinBox::NoButtons);
  connect(isTimed_, &QCheckBox::toggled, this, [this](bool isTimed) {
    moment_->setVisible(isTimed);
    takeMoment();
  });
  connect(moment_, &QDateTimeEdit::dateTimeChanged, this, &HeaderForm::takeMoment);
  return ground;
}

void HeaderForm::showHeader() {
  const QScopedValueRollback showing(isShowing_, true);
  const DraftHeader& header = model_.header();
  if (title_->text() != header.title) title_->setText(header.title);
  if (description_->toPlainText() != header.description) {
    description_->setPlainText(header.description);
  }
  isTimed_->setChecked(header.effectiveFrom.has_value());
  moment_->setVisible(header.effectiveFrom.has_value());
  // The next full hour is as good a start as any.
  const qint64 hour = 3'600'000;
  const UtcTime proposed = fromMillis((toMillis(clock_.now()) / hour + 1) * hour);
  const QDateTime shown = toLocal(header.effectiveFrom.value_or(proposed));
  if (moment_->dateTime() != shown) moment_->setDateTime(shown);
  showMomentTip();
  steps_->setSteps(header.steps);
}

void HeaderForm::showMomentTip() {
  moment_->setToolTip(utcText(fromMillis(moment_->dateTime().toMSecsSinceEpoch())));
}

void HeaderForm::takeTitle(const QString& text) {
  DraftHeader header = model_.header();
  header.title = text;
  model_.editHeader(header, TitlePart, tr("title"));
}

void HeaderForm::takeDescription() {
  if (isShowing_) return;
  DraftHeader header = model_.header();
  header.description = description_->toPlainText();
  model_.editHeader(header, DescriptionPart, tr("description"));
}

void HeaderForm::takeMoment() {
  if (isShowing_) return;
  DraftHeader header = model_.header();
  header.effectiveFrom.reset();
  if (isTimed_->isChecked()) {
    header.effectiveFrom = fromMillis(moment_->dateTime().toMSecsSinceEpoch());
  }
  model_.editHeader(header, MomentPart, tr("effective time"));
}

// A field's own undo would be a second one beside the draft's.
bool HeaderForm::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
      event->ignore();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace linewarden::ui

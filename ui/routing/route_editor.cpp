// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/route_editor.h"

#include "ui/routing/scrolled_column.h"
#include "ui/widgets/button.h"
#include "ui/widgets/decision_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

#include <utility>

namespace linewarden::ui {

RouteEditor::RouteEditor(const QString& name, const RouteRooms& rooms, QWidget* parent)
    : QWidget(parent), name_(name), rooms_(rooms), column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 2 * gridStep);
  column_->setSpacing(gridStep);
  column_->addWidget(makeHead());
  column_->addWidget(makeFoot());
}

QWidget* RouteEditor::makeHead() {
  auto* head = new QWidget(this);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 3 * gridStep, 0);
  row->setSpacing(gridStep);
  back_ = new Button({}, ButtonKind::Quiet, head);
  back_->setObjectName(name_ + QStringLiteral("Back"));
  back_->setIconName(QStringLiteral("chevron-left"));
  back_->setMeaning(tr("Back to all of the alarm routing"));
  title_ = new ElidedLabel(TextSize::Section, Tone::Plain, head);
  row->addWidget(back_);
  row->addWidget(title_, 1);
  connect(back_, &Button::clicked, this, &RouteEditor::leave);
  return head;
}

QWidget* RouteEditor::makeFoot() {
  auto* foot = new QWidget(this);
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(0, 0, 3 * gridStep, 0);
  column->setSpacing(gridStep);
  column->addWidget(makeRule(foot));
  notice_ = makeParagraph({}, Tone::Problem, foot);
  notice_->setObjectName(name_ + QStringLiteral("Notice"));
  notice_->hide();
  outcome_ = makeParagraph({}, Tone::Quiet, foot);
  outcome_->setObjectName(name_ + QStringLiteral("Outcome"));
  outcome_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  outcome_->hide();
  acts_ = new QWidget(foot);
  auto* row = new QHBoxLayout(acts_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  auto* save = new Button(tr("Save"), ButtonKind::Primary, acts_);
  save->setObjectName(name_ + QStringLiteral("Save"));
  auto* cancel = new Button(tr("Cancel"), ButtonKind::Plain, acts_);
  cancel->setObjectName(name_ + QStringLiteral("Cancel"));
  row->addWidget(save);
  row->addWidget(cancel);
  row->addStretch(1);
  column->addWidget(notice_);
  column->addWidget(outcome_);
  column->addWidget(acts_);
  connect(save, &Button::clicked, this, [this] {
    if (isOpen() && !isSaving_) this->save();
  });
  connect(cancel, &Button::clicked, this, &RouteEditor::leave);
  return foot;
}

void RouteEditor::setForm(QWidget* form) {
  form_ = form;
  column_->insertWidget(1, makeScrolledColumn(form, this), 1);
}

Button* RouteEditor::addTest(const QString& verb) {
  auto* test = new Button(verb, ButtonKind::Plain, acts_);
  test->setObjectName(name_ + QStringLiteral("Test"));
  static_cast<QHBoxLayout*>(acts_->layout())->insertWidget(0, test);
  return test;
}

void RouteEditor::begin(const Session& session, const QString& title) {
  session_ = session;
  ++round_;
  title_->setFullText(title);
  setAccessibleName(title);
  setSaving(false);
  noteEdit();
  showNotice({});
}

void RouteEditor::close() {
  session_ = {};
  ++round_;
  setSaving(false);
  noteEdit();
  showNotice({});
  clear();
}

void RouteEditor::noteEdit() {
  ++edits_;
  outcome_->setText({});
  outcome_->hide();
}

void RouteEditor::showOutcome(const QString& text, Tone tone) {
  setTone(outcome_, tone);
  outcome_->setText(text);
  outcome_->setVisible(!text.isEmpty());
}

void RouteEditor::showWrong(const QString& other) {
  showOutcome(other.isEmpty() ? tr("Something is not right yet: it is marked above, with what to "
                                   "do about it.")
                              : other,
              Tone::Problem);
}

void RouteEditor::showNotice(const QString& text) {
  notice_->setText(text);
  notice_->setVisible(!text.isEmpty());
}

void RouteEditor::tellChangedMeanwhile() {
  showNotice(
      tr("Somebody else saved it otherwise meanwhile. To see theirs, cancel and open it "
         "again; to save now would undo theirs."));
}

void RouteEditor::tellRemovedMeanwhile() {
  showNotice(
      tr("Somebody else removed it meanwhile, so it cannot be saved any more. If it is "
         "needed, add it anew."));
}

void RouteEditor::leave() {
  if (!isOpen() || isSaving_) return;
  if (!hasDraft()) {
    emit left();
    return;
  }
  auto* dialog = new DecisionDialog(
      tr("Throw away what you entered?"),
      tr("It is not saved. Without it, all stays as it was before you began."), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->addWayOut(tr("Go on with it"));
  dialog->addVerb(QStringLiteral("routingThrowAway"), tr("Throw it away"), ButtonKind::Danger);
  connect(dialog, &DecisionDialog::decided, this, [this, round = round_] {
    if (round == round_) emit left();
  });
  dialog->open();
}

void RouteEditor::setSaving(bool isSaving) {
  const bool wasSaving = std::exchange(isSaving_, isSaving);
  // Who was refused goes on where they were.
  if (isSaving) focusBefore_ = focusWidget();
  form_->setEnabled(!isSaving);
  acts_->setEnabled(!isSaving);
  back_->setEnabled(!isSaving);
  if (isSaving) showOutcome(tr("Saving…"), Tone::Quiet);
  if (wasSaving && !isSaving && focusBefore_ != nullptr) focusBefore_->setFocus();
}

void RouteEditor::runTest(Button& test, const QFuture<Result<void>>& testing,
                          const QString& success) {
  showOutcome(tr("Sending a test…"), Tone::Quiet);
  test.setEnabled(false);
  whenDone(testing, this,
           [this, &test, success, edits = edits_, round = round_](const Result<void>& tried) {
             test.setEnabled(true);
             if (edits != edits_ || round != round_) return;
             showOutcome(tried ? success : tried.error().message,
                         tried ? Tone::Good : Tone::Problem);
           });
}

void RouteEditor::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    leave();
    return;
  }
  QWidget::keyPressEvent(event);
}

}  // namespace linewarden::ui

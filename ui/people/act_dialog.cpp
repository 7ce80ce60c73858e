// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/act_dialog.h"

#include "ui/widgets/fit_height.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <utility>

namespace linewarden::ui {

ActDialog::ActDialog(const QString& title, const QString& text, const Verbs& verbs, QWidget* parent)
    : DecisionDialog(title, text, parent), verbs_(verbs) {
  setAttribute(Qt::WA_DeleteOnClose);
  setMinimumWidth(60 * gridStep);
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  fields_ = new QWidget(ground);
  body_ = new QVBoxLayout(fields_);
  body_->setContentsMargins(0, 0, 0, 0);
  body_->setSpacing(2 * gridStep);
  column->addWidget(fields_);
  problem_ = makeParagraph({}, Tone::Problem, ground);
  problem_->setObjectName(QStringLiteral("actProblem"));
  problem_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  problem_->hide();
  column->addWidget(problem_);
  setBody(ground);
  wayOut_ = addWayOut(verbs.wayOut);
  wayOut_->setObjectName(QStringLiteral("actWayOut"));
  act_ = addAct(verbs.act, verbs.kind);
  act_->setObjectName(QStringLiteral("actDo"));
  connect(act_, &Button::clicked, this, &ActDialog::submit);
  fitHeight(*this);
}

void ActDialog::submit() {
  if (busy_ || !act_->isEnabled()) return;
  showProblem({});
  emit submitted();
}

void ActDialog::setBusy(bool busy) {
  if (busy_ == busy) return;
  busy_ = busy;
  // Who was refused goes on where they were.
  if (busy) focusBefore_ = focusWidget();
  fields_->setEnabled(!busy);
  act_->setEnabled(!busy);
  wayOut_->setEnabled(!busy || stop_ != nullptr);
  wayOut_->setText(busy && stop_ ? tr("Stop") : verbs_.wayOut);
  act_->setText(busy ? tr("One moment…") : verbs_.act);
  if (!busy && focusBefore_ != nullptr) focusBefore_->setFocus();
}

void ActDialog::whenSeen(std::function<void()> tell) {
  untold_ = std::move(tell);
  this->tell();
}

void ActDialog::tell() {
  if (isVisible() && untold_) std::exchange(untold_, {})();
}

void ActDialog::showEvent(QShowEvent* event) {
  DecisionDialog::showEvent(event);
  QMetaObject::invokeMethod(this, &ActDialog::tell, Qt::QueuedConnection);
}

void ActDialog::refuse(const Error& error) {
  if (error.code != ErrorCode::Cancelled) showProblem(error.message);
}

void ActDialog::showProblem(const QString& problem) {
  problem_->setText(problem);
  problem_->setVisible(!problem.isEmpty());
}

void ActDialog::setProgress(int done, int total) {
  if (busy_) act_->setText(tr("%1 of %2…").arg(done).arg(total));
}

// The dialog's cross comes here too.
void ActDialog::reject() {
  if (!busy_) {
    DecisionDialog::reject();
  } else if (stop_) {
    stop_();
  }
}

}  // namespace linewarden::ui

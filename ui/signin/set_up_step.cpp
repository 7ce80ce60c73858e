// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/set_up_step.h"

#include "app/base/when_done.h"
#include "app/console/set_up.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QProgressBar>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace linewarden::ui {

SetUpStep::SetUpStep(WizardAnswers& theAnswers, const Clock& clock, QWidget* parent)
    : FirstRunStep(theAnswers, parent), clock_(clock) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  summary_ = makeParagraph({}, Tone::Plain, this);
  progress_ = new QProgressBar(this);
  progress_->setRange(0, 0);
  progress_->setTextVisible(false);
  progress_->setAccessibleName(tr("Setting up"));
  progress_->setVisible(false);
  problem_ = makeParagraph({}, Tone::Problem, this);
  problem_->setVisible(false);
  column->addWidget(summary_);
  column->addWidget(progress_);
  column->addWidget(problem_);
  column->addStretch();
}

QString SetUpStep::title() const {
  return tr("Ready to set up");
}
QString SetUpStep::verb() const {
  return tr("Set up");
}

void SetUpStep::begin() {
  const QString key = answers().place.keyFile.isEmpty()
                          ? tr("in this account's keyring")
                          : tr("in the key file %1").arg(answers().place.keyFile);
  summary_->setText(
      tr("Linewarden will make an encrypted store for %1 in %2, keep its key %3, and make %4 its "
         "first administrator. Nothing has been written so far.")
          .arg(answers().plantTitle, QDir::toNativeSeparators(answers().place.folder), key,
               answers().displayName));
}

bool SetUpStep::finish() {
  if (working_) return false;
  working_ = true;
  progress_->setVisible(true);
  problem_->setVisible(false);
  emit wayChanged();
  // Clones: after a failure the person may mend something and try again.
  auto request = std::make_shared<SetUpRequest>();
  request->place = answers().place;
  request->plantFile = answers().plantFile;
  request->administrator.name = answers().accountName;
  request->administrator.displayName = answers().displayName;
  request->administrator.password = answers().password.clone();
  request->administrator.totpSecret = answers().totpSecret.clone();
  request->administrator.recoveryCodes = answers().recoveryCodes;
  request->recoveryPhrase = answers().recoveryPhrase;
  const auto made =
      QtConcurrent::run([request, &clock = clock_] { return setUp(std::move(*request), clock); });
  whenDone(made, this, [this](const Result<void>& outcome) { takeOutcome(outcome); });
  return false;
}

void SetUpStep::takeOutcome(const Result<void>& outcome) {
  working_ = false;
  progress_->setVisible(false);
  if (outcome) {
    answers().password.wipe();
    answers().totpSecret.wipe();
    answers().recoveryCodes.clear();
    answers().recoveryPhrase.clear();
    emit done();
    return;
  }
  problem_->setText(outcome.error().message);
  problem_->setVisible(true);
  emit wayChanged();
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/sign_dialog.h"

#include "ui/widgets/fit_height.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

void addFact(QVBoxLayout* column, const QString& head, const QString& text, QWidget* parent) {
  column->addWidget(makeLabel(head, TextSize::Caption, Tone::Quiet, parent));
  column->addWidget(makeParagraph(text, Tone::Plain, parent));
}

}  // namespace

SignedMatter::SignedMatter(const QString& meaning, const QString& signer, QWidget* parent)
    : QWidget(parent), top_(new QVBoxLayout) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep / 2);
  column->addLayout(top_);
  column->addSpacing(gridStep / 2);
  addFact(column, tr("What the signature means"), meaning, this);
  addFact(column, tr("Signed by"), signer, this);
  problem_ = makeParagraph({}, Tone::Problem, this);
  problem_->setObjectName(QStringLiteral("signProblem"));
  problem_->hide();
  column->addWidget(problem_);
}

void SignedMatter::showProblem(const QString& problem) {
  problem_->setText(problem);
  problem_->setVisible(!problem.isEmpty());
}

void openSigning(ProofDialog* dialog, SignedMatter* matter,
                 std::function<QFuture<Result<void>>(Proof)> act, std::function<void()> done) {
  dialog->setExtra(matter);
  QObject::connect(
      dialog, &ProofDialog::given, dialog,
      [=, act = std::move(act), done = std::move(done)](const std::shared_ptr<Proof>& proof) {
        matter->showProblem({});
        whenDone(act(std::move(*proof)), dialog, [=](const Result<void>& result) {
          if (result) {
            dialog->accept();
            done();
          } else if (isProofRefusal(result.error())) {
            dialog->refuse(result.error());
          } else {
            matter->showProblem(result.error().message);
            dialog->again();
          }
        });
      });
  fitHeight(*dialog);
  dialog->open();
}

}  // namespace linewarden::ui

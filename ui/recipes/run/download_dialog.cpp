// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/download_dialog.h"

#include "app/base/when_done.h"
#include "ui/proof/with_fresh_proof.h"
#include "ui/recipes/run/download_faces.h"
#include "ui/recipes/run/run_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace linewarden::ui {

namespace {
constexpr int dialogWidth = 118 * gridStep;
constexpr int dialogHeight = 82 * gridStep;
}  // namespace

DownloadDialog::DownloadDialog(DownloadActs acts, SignIn& signIn, const Session& session,
                               QWidget* parent)
    : DecisionDialog(tr("Load a recipe into the PLC"),
                     tr("The values are written one after the other, and each is read back and "
                        "compared. Every write stands in the audit trail with before and after."),
                     parent),
      acts_(std::move(acts)),
      signIn_(signIn),
      session_(session),
      faces_(new QStackedWidget),
      failure_(
          new StateView(StateView::Kind::Error, tr("The PLC cannot be looked at"), {}, faces_)),
      planFace_(new DownloadPlanFace(faces_)),
      runFace_(new DownloadRunFace(faces_)),
      resultFace_(new DownloadResultFace(faces_)),
      problem_(makeParagraph({}, Tone::Problem)) {
  setAttribute(Qt::WA_DeleteOnClose);
  build();
  buildButtons();
  connect(planFace_, &DownloadPlanFace::submitted, this, &DownloadDialog::load);
  connect(failure_, &StateView::acted, this, &DownloadDialog::ask);
  resize(dialogWidth, dialogHeight);
  showFace(Loading);
}

void DownloadDialog::build() {
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  failure_->setAction(tr("Try again"));
  faces_->addWidget(new StateView(StateView::Kind::Loading, tr("Reading the PLC"),
                                  tr("The interlocks and what the PLC holds now are shown as soon "
                                     "as they are known."),
                                  faces_));
  faces_->addWidget(failure_);
  faces_->addWidget(planFace_);
  faces_->addWidget(runFace_);
  faces_->addWidget(resultFace_);
  column->addWidget(faces_, 1);
  problem_->setObjectName(QStringLiteral("downloadProblem"));
  problem_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  problem_->hide();
  column->addWidget(problem_);
  setBody(ground);
}

void DownloadDialog::buildButtons() {
  refresh_ = addAct(tr("Read again"), ButtonKind::Plain);
  refresh_->setIconName(QStringLiteral("refresh"));
  refresh_->setObjectName(QStringLiteral("downloadRefresh"));
  connect(refresh_, &Button::clicked, this, &DownloadDialog::ask);
  restore_ = addAct(tr("Restore the former set"), ButtonKind::Danger);
  restore_->setObjectName(QStringLiteral("downloadRestore"));
  connect(restore_, &Button::clicked, this, &DownloadDialog::restore);
  stop_ = addAct(tr("Stop"), ButtonKind::Danger);
  stop_->setObjectName(QStringLiteral("downloadStop"));
  connect(stop_, &Button::clicked, this, &DownloadDialog::stop);
  wayOut_ = addWayOut(tr("Cancel"));
  wayOut_->setObjectName(QStringLiteral("downloadWayOut"));
  load_ = addAct(tr("Load into the PLC"), ButtonKind::Primary);
  load_->setObjectName(QStringLiteral("downloadLoad"));
  connect(load_, &Button::clicked, this, &DownloadDialog::load);
}

void DownloadDialog::showFace(Face face) {
  faces_->setCurrentIndex(face);
  refresh_->setVisible(face == Planned);
  refresh_->setEnabled(!isAsking_);
  load_->setVisible(face == Planned);
  const QString why = refusal();
  load_->setEnabled(face == Planned && why.isEmpty());
  load_->setToolTip(why);
  load_->setAccessibleDescription(why);
  stop_->setVisible(face == Running);
  stop_->setEnabled(face == Running);
  wayOut_->setVisible(face != Running);
  wayOut_->setText(face == Ended ? tr("Done") : tr("Cancel"));
  const bool canPutBack = mayRestore_ && acts_.refusal.isEmpty() && canRestore(record_);
  restore_->setVisible(face == Ended && canPutBack);
}

QString DownloadDialog::refusal() const {
  if (!acts_.refusal.isEmpty()) return acts_.refusal;
  if (isAsking_) return tr("The PLC is being read.");
  return firstInterlock(plan_);
}

void DownloadDialog::ask() {
  if (isAsking_ || isRunning()) return;
  isAsking_ = true;
  showFace(faces_->currentIndex() == Planned ? Planned : Loading);
  whenDone(acts_.plan(planFace_->order()), this,
           [this](const Result<DownloadPlan>& plan) { takePlan(plan); });
}

void DownloadDialog::takePlan(const Result<DownloadPlan>& plan) {
  isAsking_ = false;
  if (plan) {
    setPlan(*plan);
    return;
  }
  // An old picture of the PLC must not look like a new one.
  failure_->setText(plan.error().message);
  showProblem({});
  showFace(Failed);
}

void DownloadDialog::setPlan(const DownloadPlan& plan) {
  const bool isFirst = plan_.items.isEmpty();
  plan_ = plan;
  planFace_->show(plan, acts_.lineTitle ? acts_.lineTitle(plan.line) : plan.line);
  showFace(Planned);
  if (isFirst) planFace_->orderField()->editor()->setFocus();
}

void DownloadDialog::load() {
  if (!load_->isEnabled() || isRunning()) return;
  from_ = Planned;
  const QString order = planFace_->order();
  run(plan_.items, tr("Loading %1").arg(plan_.versionText),
      [this, order](const DownloadActs::Progress& progress) {
        return acts_.start(order, progress);
      });
}

void DownloadDialog::restore() {
  if (isRunning()) return;
  from_ = Ended;
  run(itemsToRestore(record_), tr("Restoring what was there before %1").arg(recordTitle(record_)),
      [this, id = record_.id](const DownloadActs::Progress& progress) {
        return acts_.restore(id, progress);
      });
}

// The proof is asked for over the running face; who does not give it comes back to where they were.
void DownloadDialog::run(
    const QList<DownloadItem>& items, const QString& head,
    std::function<QFuture<Result<DownloadRecord>>(DownloadActs::Progress)> work) {
  progress_ = std::make_shared<WorkProgress>();
  // What comes of it is shown to who armed it, also where the window is locked meanwhile.
  waitOverLock();
  showProblem({});
  runFace_->show(items, head);
  showFace(Running);
  stop_->setFocus();
  withFreshProof<DownloadRecord>(
      this, signIn_, session_,
      [work = std::move(work), progress = progress_] { return work(progress); },
      [this](const Result<DownloadRecord>& result) { end(result); });
}

void DownloadDialog::showProgress(int done, int total) {
  if (isRunning()) runFace_->setProgress(done, total);
}

void DownloadDialog::stop() {
  if (!isRunning()) return;
  progress_->isCancelled = true;
  stop_->setEnabled(false);
  runFace_->setStopping();
}

// A refusal means that nothing was written, or nothing more.
void DownloadDialog::end(const Result<DownloadRecord>& result) {
  progress_.reset();
  if (result) {
    showRecord(*result);
    emit ended(record_);
    return;
  }
  showFace(from_);
  if (result.error().code == ErrorCode::Cancelled) return;
  showProblem(result.error().message);
  if (from_ == Planned) ask();
}

void DownloadDialog::showRecord(const DownloadRecord& record, bool mayRestore) {
  record_ = record;
  mayRestore_ = mayRestore;
  resultFace_->show(record);
  showFace(Ended);
  wayOut_->setFocus();
}

void DownloadDialog::showProblem(const QString& problem) {
  problem_->setText(problem);
  problem_->setVisible(!problem.isEmpty());
}

void DownloadDialog::reject() {
  if (!isRunning()) DecisionDialog::reject();
}

}  // namespace linewarden::ui

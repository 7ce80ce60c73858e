// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_seal_bar.h"

#include "ui/audit/proof_acts.h"
#include "ui/people/captions.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>

namespace linewarden::ui {

namespace {
constexpr int sealMarkSide = 24;
constexpr int thousandths = 1000;
}  // namespace

/// The seal's sign: its shape tells what its colour tells.
class AuditSealBar::Mark final : public QWidget {
 public:
  explicit Mark(QWidget* parent) : QWidget(parent) { setFixedSize(sealMarkSide, sealMarkSide); }
  void setState(SealState state) {
    state_ = state;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    switch (state_) {
      case SealState::Broken:
        paintIcon(painter, QStringLiteral("error"), QRectF(rect()), theme.critical);
        break;
      case SealState::Never:
        paintIcon(painter, QStringLiteral("info"), QRectF(rect()), theme.quietText);
        break;
      case SealState::Outdated:
        paintIcon(painter, QStringLiteral("clock"), QRectF(rect()), theme.text);
        break;
      case SealState::Verified:
        paintIcon(painter, QStringLiteral("check"), QRectF(rect()), theme.good);
        break;
    }
  }

 private:
  SealState state_ = SealState::Never;
};

AuditSealBar::AuditSealBar(ProofActs& acts, QWidget* parent)
    : QFrame(parent),
      acts_(acts),
      mark_(new Mark(this)),
      title_(makeStrongParagraph({}, this)),
      anchor_(makeCaption({}, Tone::Quiet, this)),
      progress_(new QProgressBar(this)),
      verify_(new Button(tr("Verify now"), ButtonKind::Plain, this)),
      cancel_(new Button(tr("Cancel"), ButtonKind::Plain, this)),
      more_(new Button({}, ButtonKind::Quiet, this)) {
  setObjectName(QStringLiteral("auditSeal"));
  setProperty("surface", QStringLiteral("card"));
  title_->setObjectName(QStringLiteral("auditSealTitle"));
  anchor_->setObjectName(QStringLiteral("auditSealAnchor"));
  progress_->setObjectName(QStringLiteral("auditVerifyProgress"));
  progress_->setAccessibleName(tr("Verifying the trail"));
  progress_->setRange(0, thousandths);
  progress_->setTextVisible(false);
  verify_->setObjectName(QStringLiteral("auditVerify"));
  cancel_->setObjectName(QStringLiteral("auditVerifyCancel"));
  more_->setObjectName(QStringLiteral("auditProofMenu"));
  more_->setIconName(QStringLiteral("more"));
  more_->setMeaning(tr("Checkpoints and archives"));
  auto* exporting = new Button(tr("Export…"), ButtonKind::Plain, this);
  exporting->setObjectName(QStringLiteral("auditExport"));
  exporting->setIconName(QStringLiteral("export"));
  auto* words = new QVBoxLayout;
  words->setSpacing(gridStep / 2);
  words->addWidget(title_);
  words->addWidget(anchor_);
  words->addWidget(progress_);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(2 * gridStep, gridStep, gridStep, gridStep);
  row->setSpacing(gridStep);
  row->addWidget(mark_, 0, Qt::AlignVCenter);
  row->addLayout(words, 1);
  for (Button* button : {verify_, cancel_, exporting, more_}) {
    row->addWidget(button, 0, Qt::AlignVCenter);
  }
  QMenu* menu = makeMenu();
  connect(more_, &Button::clicked, menu,
          [this, menu] { menu->popup(more_->mapToGlobal(QPoint(0, more_->height()))); });
  connect(exporting, &Button::clicked, this, &AuditSealBar::exportWanted);
  connect(verify_, &Button::clicked, &acts_, &ProofActs::verifyNow);
  connect(cancel_, &Button::clicked, &acts_, &ProofActs::cancel);
  connect(&acts_, &ProofActs::progressed, this, &AuditSealBar::showRunning);
  showRunning();
}

QMenu* AuditSealBar::makeMenu() {
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("auditProofActs"));
  menu->addAction(tr("Checkpoint now"), &acts_, &ProofActs::checkpointNow);
  menu->addAction(tr("Save checkpoint…"), &acts_, &ProofActs::chooseCheckpointFile);
  menu->addSeparator();
  menu->addAction(tr("Verify against a checkpoint file…"), &acts_, &ProofActs::chooseNotes);
  menu->addSeparator();
  archive_ = menu->addAction(tr("Archive older entries…"), this, &AuditSealBar::archiveWanted);
  archive_->setObjectName(QStringLiteral("auditArchive"));
  return menu;
}

void AuditSealBar::show(const AuditSeal& seal, UtcTime now) {
  const SealWords words = sealWords(seal, now, QLocale());
  mark_->setState(words.state);
  title_->setText(words.title);
  setTone(title_, words.state == SealState::Broken     ? Tone::Problem
                  : words.state == SealState::Verified ? Tone::Good
                                                       : Tone::Plain);
  const QString detail =
      words.problem.isEmpty() ? words.anchor : words.problem + QLatin1Char('\n') + words.anchor;
  anchor_->setText(detail);
  const bool isWrong =
      !words.problem.isEmpty() || (words.hasAnchorProblem && !seal.anchors.isEmpty());
  setTone(anchor_, isWrong ? Tone::Problem : Tone::Quiet);
  showTip(words.problem);
  setAccessibleName(words.title);
  setAccessibleDescription(detail);
}

// As markup always: plain text would stand in one line, however long.
void AuditSealBar::showTip(const QString& problem) {
  const QString tip =
      problem.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(problem.toHtmlEscaped());
  for (QWidget* part : {static_cast<QWidget*>(mark_), static_cast<QWidget*>(title_),
                        static_cast<QWidget*>(anchor_)}) {
    part->setToolTip(tip);
  }
}

void AuditSealBar::showFailure(const QString& text) {
  mark_->setState(SealState::Never);
  title_->setText(tr("How far the trail is proven cannot be told"));
  setTone(title_, Tone::Plain);
  anchor_->setText(text);
  setTone(anchor_, Tone::Quiet);
  showTip({});
}

void AuditSealBar::clear() {
  mark_->setState(SealState::Never);
  title_->clear();
  anchor_->clear();
  showTip({});
}

void AuditSealBar::setMayVerify(const QString& refusal) {
  refusal_ = refusal;
  for (Button* button : {verify_, more_}) {
    button->setAccessibleDescription(refusal);
  }
  verify_->setToolTip(refusal);
  more_->setToolTip(refusal.isEmpty() ? tr("Checkpoints and archives") : refusal);
  showRunning();
}

void AuditSealBar::setMayArchive(const QString& refusal) {
  archive_->setEnabled(refusal.isEmpty());
  archive_->setToolTip(refusal);
}

void AuditSealBar::showRunning() {
  const bool isRunning = acts_.isVerifying();
  progress_->setVisible(isRunning);
  progress_->setValue(acts_.done());
  verify_->setVisible(!isRunning);
  cancel_->setVisible(isRunning);
  verify_->setEnabled(refusal_.isEmpty());
  more_->setEnabled(refusal_.isEmpty() && !isRunning);
}

}  // namespace linewarden::ui

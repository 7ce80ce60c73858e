// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/archive_dialog.h"

#include "app/base/shown_text.h"
#include "app/base/when_done.h"
#include "ui/audit/audit_words.h"
#include "ui/proof/with_fresh_proof.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fit_height.h"
#include "ui/widgets/label.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/segmented_choice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QStandardPaths>

#include <chrono>
#include <utility>

namespace linewarden::ui {

namespace {

struct ArchiveDialogText {
  Q_DECLARE_TR_FUNCTIONS(ArchiveDialog)
};

constexpr std::chrono::milliseconds archiveProgressEvery{100};
constexpr int archiveThousandths = 1000;
const QString yearId = QStringLiteral("365");

}  // namespace

ArchiveDialog::ArchiveDialog(const AuditRooms& rooms, const Session& session, QWidget* parent)
    : DecisionDialog(
          ArchiveDialogText::tr("Archive older entries"),
          ArchiveDialogText::tr(
              "They leave the store for a file that is signed and encrypted, and are "
              "removed only once it was read back and verified. Who has neither the file "
              "nor its passphrase cannot read them again; that they were not changed "
              "stays provable."),
          parent),
      rooms_(rooms),
      session_(session) {
  setObjectName(QStringLiteral("auditArchiveDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setBody(makeBody());
  close_ = addWayOut(tr("Close"));
  close_->setObjectName(QStringLiteral("auditArchiveClose"));
  stop_ = addAct(tr("Stop"), ButtonKind::Plain);
  stop_->setObjectName(QStringLiteral("auditArchiveStop"));
  archive_ = addAct(tr("Archive"), ButtonKind::Danger);
  archive_->setObjectName(QStringLiteral("auditArchiveStart"));
  connect(archive_, &Button::clicked, this, &ArchiveDialog::start);
  connect(stop_, &Button::clicked, this, [this] {
    if (progress_) progress_->isCancelled = true;
  });
  ticks_.setInterval(archiveProgressEvery);
  connect(&ticks_, &QTimer::timeout, this, &ArchiveDialog::showRunning);
  const QString day = toLocal(rooms_.clock.now()).date().toString(Qt::ISODate);
  setPath(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
              .filePath(QStringLiteral("linewarden-audit-%1.archive").arg(day)));
  askPlan();
  fitHeight(*this);
}

ArchiveDialog::~ArchiveDialog() {
  if (progress_) progress_->isCancelled = true;
}

QWidget* ArchiveDialog::makeBody() {
  auto* body = new QWidget(this);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  passphrase_ = new PasswordField(tr("Passphrase of the file"), body);
  passphrase_->setObjectName(QStringLiteral("auditArchivePassphrase"));
  passphrase_->setQuietHint(tr("At least 12 characters. Keep it apart from the file."));
  again_ = new PasswordField(tr("The same again"), body);
  again_->setObjectName(QStringLiteral("auditArchiveAgain"));
  for (PasswordField* field : {passphrase_, again_}) {
    connect(field, &PasswordField::edited, this, [this] {
      passphrase_->setProblem({});
      again_->setProblem({});
      showRunning();
    });
    connect(field, &PasswordField::entered, this, &ArchiveDialog::start);
  }
  bar_ = new QProgressBar(body);
  bar_->setRange(0, archiveThousandths);
  bar_->setTextVisible(false);
  bar_->setAccessibleName(tr("Archiving"));
  outcome_ = makeParagraph({}, Tone::Plain, body);
  outcome_->setObjectName(QStringLiteral("auditArchiveOutcome"));
  outcome_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  outcome_->hide();
  column->addWidget(makeAge());
  column->addWidget(makeFile());
  column->addWidget(passphrase_);
  column->addWidget(again_);
  column->addWidget(bar_);
  column->addWidget(outcome_);
  return body;
}

QWidget* ArchiveDialog::makeAge() {
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  ages_ = new SegmentedChoice(tr("Entries older than"), ground);
  const auto add = [this](const QString& days, const QString& text) {
    ages_->addChoice(days, text)->setObjectName(QStringLiteral("auditArchiveAge") + days);
  };
  add(QStringLiteral("30"), tr("30 days"));
  add(QStringLiteral("90"), tr("90 days"));
  add(yearId, tr("A year"));
  add(QStringLiteral("730"), tr("2 years"));
  add(QStringLiteral("1825"), tr("5 years"));
  ages_->setCurrent(yearId);
  connect(ages_, &SegmentedChoice::chosen, this, &ArchiveDialog::askPlan);
  plan_ = makeParagraph({}, Tone::Quiet, ground);
  plan_->setObjectName(QStringLiteral("auditArchivePlan"));
  column->addWidget(makeLabel(tr("Entries older than"), TextSize::Caption, Tone::Quiet, ground));
  column->addWidget(ages_, 0, Qt::AlignLeft);
  column->addWidget(plan_);
  return ground;
}

QWidget* ArchiveDialog::makeFile() {
  auto* ground = new QWidget(this);
  auto* row = new QHBoxLayout(ground);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  file_ = new TextField(tr("File"), ground);
  file_->line()->setObjectName(QStringLiteral("auditArchivePath"));
  file_->setHint(tr("It must not exist yet. Choose a disk that is kept for years."));
  auto* choose = new Button(tr("Choose…"), ButtonKind::Plain, ground);
  choose->setObjectName(QStringLiteral("auditArchiveChoose"));
  row->addWidget(file_, 1);
  row->addWidget(choose, 0, Qt::AlignVCenter);
  connect(choose, &Button::clicked, this, &ArchiveDialog::choosePath);
  connect(file_, &TextField::edited, this, [this] {
    file_->setProblem({});
    showRunning();
  });
  return ground;
}

UtcTime ArchiveDialog::before() const {
  return rooms_.clock.now() - std::chrono::days(ages_->current().toInt());
}

void ArchiveDialog::setPath(const QString& path) {
  file_->setText(path);
  file_->setProblem({});
  showRunning();
}

void ArchiveDialog::choosePath() {
  const QString path =
      QFileDialog::getSaveFileName(this, tr("Archive older entries"), file_->text(), {}, nullptr,
                                   QFileDialog::DontConfirmOverwrite);
  if (!path.isEmpty()) setPath(path);
}

void ArchiveDialog::askPlan() {
  hasPlan_ = false;
  plan_->setText(tr("Looking which entries that are…"));
  showRunning();
  plannedBefore_ = before();
  whenDone(rooms_.archiver.plan(session_, plannedBefore_), this,
           [this, asked = ++plans_](const Result<ArchivePlan>& plan) {
             if (asked == plans_) takePlan(plan);
           });
}

void ArchiveDialog::takePlan(const Result<ArchivePlan>& plan) {
  hasPlan_ = plan.ok();
  planned_ = plan ? plan->last : 0;
  QString text = plan ? tr("Entries %1 to %2 are archived; %3 newer ones stay.")
                            .arg(auditCount(plan->first), auditCount(plan->last),
                                 auditCount(plan->newest - plan->last))
                      : plan.error().message;
  if (plan && plan->isMoreLeft) {
    text += QLatin1Char(' ') + tr("That is the most for one file: more that are as old can be "
                                  "archived afterwards, to another one.");
  }
  plan_->setText(text);
  showRunning();
}

bool ArchiveDialog::isPassphraseSound() {
  const SecretBytes first = passphrase_->password();
  if (const auto checked = AuditArchiver::checkPassphrase(first); !checked) {
    passphrase_->setProblem(checked.error().message);
    return false;
  }
  if (!first.equals(again_->password())) {
    again_->setProblem(tr("The two differ. Type the passphrase again."));
    return false;
  }
  return true;
}

void ArchiveDialog::start() {
  if (!archive_->isEnabled() || progress_ || !isPassphraseSound()) return;
  file_->setProblem({});
  outcome_->hide();
  run(std::make_shared<const SecretBytes>(passphrase_->password()));
}

void ArchiveDialog::run(const std::shared_ptr<const SecretBytes>& passphrase) {
  progress_ = std::make_shared<WorkProgress>();
  ticks_.start();
  showRunning();
  // As it is shown: from which folder the program was started is nobody's wish.
  const QString path = QFileInfo(file_->text().trimmed()).absoluteFilePath();
  file_->setText(path);
  withFreshProof<ArchivedAudit>(
      this, rooms_.signIn, session_,
      [&archiver = rooms_.archiver, session = session_, time = plannedBefore_, path, passphrase,
       progress = progress_, planned = planned_] {
        return archiver.archive(session, time, path, passphrase, progress, planned);
      },
      [this](const Result<ArchivedAudit>& done) {
        progress_.reset();
        ticks_.stop();
        isDone_ = done.ok();
        showRunning();
        take(done);
      });
}

void ArchiveDialog::showRunning() {
  const bool isRunning = progress_ != nullptr;
  const bool mayType = !isRunning && !isDone_;
  bar_->setVisible(isRunning);
  bar_->setValue(isRunning ? progress_->done.load() : 0);
  ages_->setEnabled(mayType);
  file_->setEnabled(mayType);
  passphrase_->setEnabled(mayType);
  again_->setEnabled(mayType);
  const bool hasAll = hasPlan_ && !file_->text().trimmed().isEmpty() && !passphrase_->isEmpty() &&
                      !again_->isEmpty();
  // Before the body is whole there is no button yet.
  if (archive_ == nullptr) return;
  archive_->setEnabled(mayType && hasAll);
  archive_->setVisible(mayType);
  stop_->setVisible(isRunning);
  close_->setVisible(!isRunning);
}

void ArchiveDialog::showRefusal(const Error& error) {
  if (error.code == ErrorCode::AlreadyExists) {
    file_->setProblem(error.message);
    file_->line()->setFocus();
    return;
  }
  setTone(outcome_, Tone::Problem);
  outcome_->setText(error.code == ErrorCode::Cancelled
                        ? tr("Stopped. All entries are in the store, and no file was left behind.")
                        : error.message);
  outcome_->show();
  // It may be another plan by now.
  if (error.code == ErrorCode::Conflict) askPlan();
}

// Escape and the window's frame close nothing while it runs: "Stop" does.
void ArchiveDialog::reject() {
  if (progress_ == nullptr) DecisionDialog::reject();
}

void ArchiveDialog::take(const Result<ArchivedAudit>& done) {
  if (!done) {
    showRefusal(done.error());
    return;
  }
  passphrase_->clear();
  again_->clear();
  setTone(outcome_, Tone::Plain);
  outcome_->setText(
      tr("Entries %1 to %2 are in %3.\nSHA-256 of the file:\n%4\nOf these, %5 stay in "
         "the store too, as recipes, keys and emergency access are proven by them.")
          .arg(auditCount(done->first), auditCount(done->last), shownText(done->path, 300),
               auditHash(done->sha256), auditCount(done->staying)) +
      (done->isMoreLeft ? QLatin1Char('\n') + tr("More that are as old can be archived now, to "
                                                 "another file.")
                        : QString()));
  outcome_->show();
  close_->setFocus();
  emit archived();
}

}  // namespace linewarden::ui

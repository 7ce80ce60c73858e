// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/export_dialog.h"

#include "app/base/shown_text.h"
#include "app/base/when_done.h"
#include "ui/audit/audit_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fit_height.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_choice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QStandardPaths>

#include <chrono>

namespace linewarden::ui {

namespace {

struct ExportDialogText {
  Q_DECLARE_TR_FUNCTIONS(ExportDialog)
};

constexpr std::chrono::milliseconds exportProgressEvery{100};
constexpr int exportThousandths = 1000;
const QString csvId = QStringLiteral("csv");
const QString jsonLinesId = QStringLiteral("jsonl");
const QString pdfId = QStringLiteral("pdf");

QString countWords(qint64 known, bool areAll) {
  if (areAll) {
    return ExportDialogText::tr("%1 entries match.").arg(auditCount(known));
  }
  return ExportDialogText::tr("At least %1 entries match; all that do are written.")
      .arg(auditCount(known));
}

QString exportWords(const AuditFilter& filter, qint64 known, bool areAll) {
  return ExportDialogText::tr(
             "What is written: %1. %2 The file and its signature can be checked "
             "without this program.")
      .arg(shownText(filterWords(filter), 400), countWords(known, areAll));
}

}  // namespace

ExportDialog::ExportDialog(const AuditRooms& rooms, const Session& session,
                           const AuditFilter& filter, qint64 known, bool areAll, QWidget* parent)
    : DecisionDialog(ExportDialogText::tr("Export the audit trail"),
                     exportWords(filter, known, areAll), parent),
      rooms_(rooms),
      session_(session),
      filter_(filter) {
  setObjectName(QStringLiteral("auditExportDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setBody(makeBody());
  close_ = addWayOut(tr("Close"));
  close_->setObjectName(QStringLiteral("auditExportClose"));
  stop_ = addAct(tr("Stop"), ButtonKind::Plain);
  stop_->setObjectName(QStringLiteral("auditExportStop"));
  export_ = addAct(tr("Export"), ButtonKind::Primary);
  export_->setObjectName(QStringLiteral("auditExportStart"));
  connect(export_, &Button::clicked, this, &ExportDialog::start);
  connect(stop_, &Button::clicked, this, [this] {
    if (progress_) progress_->isCancelled = true;
  });
  ticks_.setInterval(exportProgressEvery);
  connect(&ticks_, &QTimer::timeout, this, &ExportDialog::showRunning);
  setPath(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
              .filePath(QStringLiteral("linewarden-audit.csv")));
  showRunning();
  fitHeight(*this);
}

ExportDialog::~ExportDialog() {
  if (progress_) progress_->isCancelled = true;
}

QWidget* ExportDialog::makeBody() {
  auto* body = new QWidget(this);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  formats_ = new SegmentedChoice(tr("Format"), body);
  formats_->addChoice(csvId, tr("CSV"))->setObjectName(QStringLiteral("auditExportCsv"));
  formats_->addChoice(jsonLinesId, tr("JSON lines"))
      ->setObjectName(QStringLiteral("auditExportJson"));
  formats_->addChoice(pdfId, tr("PDF"))->setObjectName(QStringLiteral("auditExportPdf"));
  formats_->setCurrent(csvId);
  connect(formats_, &SegmentedChoice::chosen, this, &ExportDialog::fitEnding);
  bar_ = new QProgressBar(body);
  bar_->setRange(0, exportThousandths);
  bar_->setTextVisible(false);
  bar_->setAccessibleName(tr("Exporting"));
  outcome_ = makeParagraph({}, Tone::Plain, body);
  outcome_->setObjectName(QStringLiteral("auditExportOutcome"));
  outcome_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  outcome_->hide();
  column->addWidget(formats_, 0, Qt::AlignLeft);
  column->addWidget(makeFile());
  column->addWidget(bar_);
  column->addWidget(outcome_);
  return body;
}

QWidget* ExportDialog::makeFile() {
  auto* ground = new QWidget(this);
  auto* row = new QHBoxLayout(ground);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  file_ = new TextField(tr("File"), ground);
  file_->line()->setObjectName(QStringLiteral("auditExportPath"));
  file_->setHint(tr("It must not exist yet. Its signature is written beside it, as “.sig”."));
  auto* choose = new Button(tr("Choose…"), ButtonKind::Plain, ground);
  choose->setObjectName(QStringLiteral("auditExportChoose"));
  row->addWidget(file_, 1);
  row->addWidget(choose, 0, Qt::AlignVCenter);
  connect(choose, &Button::clicked, this, &ExportDialog::choosePath);
  connect(file_, &TextField::edited, this, [this] {
    file_->setProblem({});
    showRunning();
  });
  return ground;
}

AuditExportFormat ExportDialog::format() const {
  if (formats_->current() == pdfId) return AuditExportFormat::Pdf;
  return formats_->current() == jsonLinesId ? AuditExportFormat::JsonLines : AuditExportFormat::Csv;
}

void ExportDialog::setPath(const QString& path) {
  file_->setText(path);
  file_->setProblem({});
  showRunning();
}

void ExportDialog::choosePath() {
  const QString path =
      QFileDialog::getSaveFileName(this, tr("Export the audit trail"), file_->text(), {}, nullptr,
                                   QFileDialog::DontConfirmOverwrite);
  if (!path.isEmpty()) setPath(path);
}

// The name's end follows the format while it is one of ours.
void ExportDialog::fitEnding() {
  QString path = file_->text();
  for (const QString& ending : {csvId, jsonLinesId, pdfId}) {
    const QString dotted = QLatin1Char('.') + ending;
    if (!path.endsWith(dotted, Qt::CaseInsensitive)) continue;
    path.chop(dotted.size());
    setPath(path + QLatin1Char('.') + formats_->current());
    return;
  }
}

void ExportDialog::start() {
  if (progress_ || file_->text().trimmed().isEmpty()) return;
  file_->setProblem({});
  outcome_->hide();
  progress_ = std::make_shared<WorkProgress>();
  ticks_.start();
  showRunning();
  whenDone(rooms_.reader.exportTo(session_, filter_, format(), file_->text().trimmed(), progress_),
           this, [this](const Result<ExportedAudit>& written) {
             progress_.reset();
             ticks_.stop();
             showRunning();
             take(written);
           });
}

void ExportDialog::showRunning() {
  const bool isRunning = progress_ != nullptr;
  bar_->setVisible(isRunning);
  bar_->setValue(isRunning ? progress_->done.load() : 0);
  formats_->setEnabled(!isRunning);
  file_->setEnabled(!isRunning);
  export_->setEnabled(!isRunning && !file_->text().trimmed().isEmpty());
  export_->setVisible(!isRunning);
  stop_->setVisible(isRunning);
  close_->setVisible(!isRunning);
}

void ExportDialog::take(const Result<ExportedAudit>& written) {
  if (!written) {
    if (written.error().code == ErrorCode::AlreadyExists) {
      file_->setProblem(written.error().message);
      file_->line()->setFocus();
      return;
    }
    setTone(outcome_, Tone::Problem);
    outcome_->setText(written.error().code == ErrorCode::Cancelled
                          ? tr("Stopped. No file was left behind.")
                          : written.error().message);
    outcome_->show();
    return;
  }
  setTone(outcome_, Tone::Plain);
  outcome_->setText(tr("%1 entries are in %2.\nSignature: %3\nSHA-256:\n%4")
                        .arg(auditCount(written->entries), shownText(written->path, 300),
                             shownText(written->signaturePath, 300), auditHash(written->sha256)));
  outcome_->show();
  close_->setFocus();
}

}  // namespace linewarden::ui

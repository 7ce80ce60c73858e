// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipe_acts.h"

#include "app/base/clock.h"
#include "app/base/when_done.h"
#include "app/recipes/recipe_checks.h"
#include "app/recipes/recipe_desk.h"
#include "app/recipes/recipe_rules.h"
#include "ui/proof/with_fresh_proof.h"
#include "ui/recipes/approvals/reject_dialog.h"
#include "ui/recipes/approvals/signing_dialog.h"
#include "ui/recipes/approvals/withdraw_dialog.h"
#include "ui/recipes/checks_dialog.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/recipes/editor/draft_files.h"
#include "ui/recipes/editor/new_recipe_dialog.h"
#include "ui/recipes/recipe_pdf.h"
#include "ui/recipes/recipe_verdict.h"
#include "ui/recipes/run/download_opening.h"
#include "ui/recipes/run/run_words.h"
#include "ui/shell/theme/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QtConcurrentRun>

namespace linewarden::ui {

RecipeActs::RecipeActs(const RecipeRooms& rooms, QWidget* window)
    : QObject(window), rooms_(rooms), window_(window) {}

void RecipeActs::setCase(const RecipeCase& which) {
  // It may have come before the version's details.
  if (verification_ && verification_->version.id != which.details.version.id) {
    verification_.reset();
  }
  case_ = which;
  setVerification(verification_);
}

void RecipeActs::setVerification(std::optional<RecipeVerification> verification) {
  verification_ = std::move(verification);
  case_.verdict = verification_ ? verdictOf(*verification_).verdict : StateVerdict::Unknown;
}

QString RecipeActs::refusal(RecipeAct act) const {
  return recipeRefusal(act, case_, rooms_.guard);
}

void RecipeActs::run(RecipeAct act) {
  if (!case_.details.version.id.isValid()) return;
  switch (act) {
    case RecipeAct::Edit: emit editWanted(); break;
    case RecipeAct::NewVersion: newVersion(); break;
    case RecipeAct::Copy: copy(); break;
    case RecipeAct::Sign: sign(); break;
    case RecipeAct::Reject: reject(); break;
    case RecipeAct::Withdraw: withdraw(); break;
    case RecipeAct::Load: load(); break;
  }
}

void RecipeActs::showChecks() {
  if (!verification_) return;
  auto* dialog = new ChecksDialog(*verification_, window_);
  dialog->open();
}

void RecipeActs::newVersion() {
  const RecipeVersion version = case_.details.version;
  withFreshProof<RecipeVersionId>(
      window_, rooms_.signIn, case_.session,
      [this, version] {
        return rooms_.desk.draftFrom(case_.session, version.id, version.product, version.line);
      },
      [this](const Result<RecipeVersionId>& draft) {
        if (draft) {
          emit drafted(*draft);
        } else if (draft.error().code != ErrorCode::Cancelled) {
          emit told(draft.error().message);
        }
      });
}

void RecipeActs::copy() {
  auto* dialog = new CopyDialog(rooms_, case_.session, case_.details.version, window_);
  connect(dialog, &CopyDialog::drafted, this, &RecipeActs::drafted);
  dialog->open();
}

void RecipeActs::sign() {
  const auto meaning = recipe_rules::awaited(case_.details.version.state);
  if (!meaning) return;
  auto* dialog = new SigningDialog(SigningRooms(rooms_), case_.session, case_.details.version,
                                   *meaning, window_);
  connect(dialog, &SignatureDialog::told, this, &RecipeActs::told);
  connect(dialog, &SigningDialog::signedAs, this, &RecipeActs::changed);
  dialog->open();
}

void RecipeActs::reject() {
  auto* dialog =
      new RejectDialog(SigningRooms(rooms_), case_.session, case_.details.version, window_);
  connect(dialog, &RejectDialog::told, this, [this](const QString& text) {
    emit told(text);
    emit changed();
  });
  dialog->open();
}

void RecipeActs::withdraw() {
  auto* dialog =
      new WithdrawDialog(SigningRooms(rooms_), case_.session, case_.details.version, window_);
  connect(dialog, &SignatureDialog::told, this, [this](const QString& text) {
    emit told(text);
    emit changed();
  });
  dialog->open();
}

void RecipeActs::load() {
  DownloadDialog* dialog = openDownload(rooms_, case_.session, case_.details.version.id, window_);
  connect(dialog, &DownloadDialog::ended, this, [this](const DownloadRecord& record) {
    emit told(tr("%1: %2").arg(recordTitle(record), downloadOutcomeTitle(record.outcome)));
    emit changed();
  });
}

RecipePaper RecipeActs::paper() const {
  RecipePaper paper;
  paper.site = rooms_.site;
  paper.details = case_.details;
  paper.lineTitle = lineName(*rooms_.plant, case_.details.version.line);
  paper.plant = rooms_.plant;
  if (verification_) paper.verdict = verdictOf(*verification_);
  paper.printedBy = case_.session.displayName;
  paper.now = rooms_.clock.now();
  paper.font = textFont(TextSize::Body);
  paper.evenFont = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  return paper;
}

void RecipeActs::exportTo(const QString& path) {
  const auto tell = [this, path](const Result<void>& written) {
    emit told(written ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                      : written.error().message);
  };
  if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
    whenDone(QtConcurrent::run(writeRecipePdf, paper(), path), this, tell);
    return;
  }
  const RecipeContent& content = case_.details.content;
  if (!recipeDamage(content).isEmpty()) {
    emit told(tr("Not exported: the content is damaged. Look at the checks of this version."));
    return;
  }
  whenDone(writeDraftFile(path, content), this, tell);
}

void RecipeActs::saveFile(const QString& name, const QString& path) {
  const auto found = rooms_.desk.attachment(case_.session, case_.details.version.id, name);
  whenDone(found, this, [this, path](const Result<QByteArray>& bytes) {
    if (!bytes) {
      emit told(bytes.error().message);
      return;
    }
    whenDone(writeBytes(path, *bytes), this, [this, path](const Result<void>& written) {
      emit told(written ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                        : written.error().message);
    });
  });
}

QString RecipeActs::fileName(const QString& ending) const {
  // Characters that some file system refuses.
  static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
  const RecipeVersion& version = case_.details.version;
  QString product = version.product;
  product.replace(refused, QStringLiteral("-"));
  return tr("%1, version %2", "file name").arg(product).arg(version.number) + QLatin1Char('.') +
         ending;
}

void RecipeActs::choosePdf() {
  const QString path = QFileDialog::getSaveFileName(
      window_, tr("Save as PDF"), fileName(QStringLiteral("pdf")), tr("PDF (*.pdf)"));
  if (path.isEmpty()) return;
  const bool isNamed = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
  exportTo(isNamed ? path : path + QStringLiteral(".pdf"));
}

void RecipeActs::chooseExport(const QString& ending) {
  const QString filter = ending == QLatin1String("json") ? tr("Recipe as JSON (*.json)")
                                                         : tr("Parameters as CSV (*.csv)");
  const QString path =
      QFileDialog::getSaveFileName(window_, tr("Export the recipe"), fileName(ending), filter);
  if (path.isEmpty()) return;
  const bool isNamed = path.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive);
  exportTo(isNamed ? path : path + QLatin1Char('.') + ending);
}

void RecipeActs::chooseSaveFile(const QString& name) {
  const QString path = QFileDialog::getSaveFileName(window_, tr("Save %1").arg(name), name);
  if (!path.isEmpty()) saveFile(name, path);
}

void RecipeActs::print() {
  // What was asked for, whatever is shown when the dialog is answered.
  const RecipePaper printed = paper();
  QPrinter printer;
  printer.setDocName(fileName(QStringLiteral("pdf")));
  QPrintDialog dialog(&printer, window_);
  if (dialog.exec() != QDialog::Accepted) return;
  emit told(printRecipe(printer, printed)
                ? tr("Sent to the printer.")
                : tr("The printer did not take the page. Look at it and try again, or save as "
                     "PDF."));
}

}  // namespace linewarden::ui

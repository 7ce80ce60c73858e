// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/when_done.h"
#include "app/recipes/recipe_csv.h"
#include "app/recipes/recipe_desk.h"
#include "ui/people/reason_dialog.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/recipes/editor/draft_files.h"
#include "ui/recipes/editor/draft_keeper.h"
#include "ui/recipes/editor/draft_table.h"
#include "ui/recipes/editor/parameter_model.h"
#include "ui/recipes/editor/recipe_editor.h"
#include "ui/recipes/editor/refusal_panel.h"
#include "ui/recipes/editor/submit_dialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>

namespace linewarden::ui {

void RecipeEditor::submit() {
  table_->endEdit();
  if (!model_->problems().isEmpty() || keeper_->isBusy()) return;
  auto* dialog = new SubmitDialog(versionName(keeper_->version()), hasDraft(), this);
  const RecipeVersionId id = keeper_->version().id;
  const auto freeze = [this, dialog, id](std::chrono::hours due) {
    dialog->run<void>(
        rooms_.signIn, keeper_->session(),
        [this, id, due] {
          return rooms_.desk.submit(keeper_->session(), id, keeper_->revision(), due);
        },
        [this, id](const Result<void>&) {
          clear();
          emit submitted(id);
        });
  };
  connect(dialog, &SubmitDialog::wanted, this,
          [this, freeze, box = QPointer<SubmitDialog>(dialog)](std::chrono::hours due) {
            if (!hasDraft()) {
              freeze(due);
              return;
            }
            box->setBusy(true);
            keeper_->save([freeze, box, due](bool isSaved) {
              if (box == nullptr) return;
              box->setBusy(false);
              if (isSaved) {
                freeze(due);
              } else {
                box->reject();
              }
            });
          });
  dialog->open();
}

void RecipeEditor::discard() {
  auto* dialog = new ReasonDialog(
      tr("Discard %1").arg(versionName(keeper_->version())),
      tr("The draft and its files are taken away for good, for everybody. That it was there stands "
         "in the audit trail."),
      {tr("Discard"), tr("Keep"), ButtonKind::Danger}, this);
  const RecipeVersionId id = keeper_->version().id;
  connect(dialog, &ReasonDialog::given, this, [this, dialog, id](const QString& reason) {
    dialog->run<void>(
        rooms_.signIn, keeper_->session(),
        [this, id, reason] { return rooms_.desk.discard(keeper_->session(), id, reason); },
        [this](const Result<void>&) {
          clear();
          emit discarded();
        });
  });
  dialog->open();
}

void RecipeEditor::leave() {
  table_->endEdit();
  if (!hasDraft()) {
    emit closed();
    return;
  }
  auto* dialog = new DecisionDialog(tr("Leave the draft"),
                                    tr("What was changed since the draft was last saved is lost "
                                       "unless it is saved now."),
                                    this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->addWayOut(tr("Go on editing"));
  dialog->addVerb(QStringLiteral("leaveUnsaved"), tr("Leave without saving"), ButtonKind::Danger);
  dialog->addVerb(QStringLiteral("leaveSaved"), tr("Save and leave"), ButtonKind::Primary);
  connect(dialog, &DecisionDialog::decided, this, [this](const QString& verb) {
    if (verb == QLatin1String("leaveUnsaved")) {
      clear();
      emit closed();
      return;
    }
    keeper_->save([this](bool isSaved) {
      if (isSaved) emit closed();
    });
  });
  dialog->open();
}

void RecipeEditor::offerReload(const QString& message) {
  auto* dialog = new DecisionDialog(tr("Not saved: the draft was changed by somebody else"),
                                    tr("%1\nReloading shows what they saved. The parameters that "
                                       "you typed go to the clipboard as "
                                       "CSV, so that you can paste or compare them.")
                                        .arg(message),
                                    this);
  dialog->setObjectName(QStringLiteral("conflictDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->addWayOut(tr("Stay here"));
  dialog->addVerb(QStringLiteral("reloadDraft"), tr("Copy mine and reload"), ButtonKind::Primary);
  connect(dialog, &DecisionDialog::decided, this, [this] {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(recipeToCsv(model_->content())));
    keeper_->reload();
  });
  dialog->open();
}

void RecipeEditor::importFile(const QString& path) {
  whenDone(readDraftFile(path), this,
           [this, name = QFileInfo(path).fileName(),
            id = keeper_->version().id](const Result<ReadDraft>& read) {
             // Another draft may have been opened meanwhile.
             if (id == keeper_->version().id) takeImport(name, read);
           });
}

void RecipeEditor::takeImport(const QString& name, const Result<ReadDraft>& read) {
  if (!keeper_->isOpen()) return;
  const QString title = tr("Nothing was imported from %1.").arg(name);
  if (!read) {
    table_->refusals()->tell(title, read.error().message);
    return;
  }
  if (!read->problems.isEmpty()) {
    table_->refusals()->tell(title, read->problems);
    return;
  }
  table_->refusals()->hide();
  const RecipeContent& file = read->content;
  const QList<DraftRow> rows = draftRowsOf(file.parameters);
  DraftHeader header = model_->header();
  if (read->isWhole) header = {file.title, file.description, file.effectiveFrom, file.steps};
  addMissingSteps(header, rows);
  model_->exchangeAll(header, rows, tr("import"));
  const RecipeVersion& draft = keeper_->version();
  const bool isOther = read->isWhole && (file.product != draft.product || file.line != draft.line);
  const QString taken =
      tr("%n parameter(s) imported.", nullptr, static_cast<int>(file.parameters.size()));
  emit told(isOther ? tr("%1 The file is of %2 on %3; product and line of this draft stay.")
                          .arg(taken, file.product, file.line)
                    : taken);
}

void RecipeEditor::exportFile(const QString& path) {
  const RecipeContent content = model_->content();
  if (model_->hasUnread() || !recipeDamage(content).isEmpty()) {
    emit told(tr("Not exported: first correct the cells that are marked."));
    return;
  }
  whenDone(writeDraftFile(path, content), this, [this, path](const Result<void>& written) {
    emit told(written ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                      : written.error().message);
  });
}

void RecipeEditor::attachFile(const QString& path) {
  keeper_->attach(path);
}

void RecipeEditor::chooseImport() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Import a recipe"), {},
                                                    tr("Recipes (*.json *.csv);;All files (*)"));
  if (!path.isEmpty()) importFile(path);
}

void RecipeEditor::chooseExport() {
  table_->endEdit();
  const RecipeVersion& version = keeper_->version();
  QString proposal = tr("%1 v%2").arg(version.product).arg(version.number);
  for (const QChar odd : QStringLiteral("/\\:*?\"<>|")) proposal.replace(odd, u'-');
  QString filter;
  const QString json = tr("Recipe, JSON (*.json)");
  QString path = QFileDialog::getSaveFileName(
      this, tr("Export the draft"), proposal + QStringLiteral(".json"),
      json + QStringLiteral(";;") + tr("Parameters, CSV (*.csv)"), &filter);
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) {
    path += filter == json ? QStringLiteral(".json") : QStringLiteral(".csv");
  }
  exportFile(path);
}

void RecipeEditor::chooseAttachment() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Add a file to the draft"));
  if (!path.isEmpty()) attachFile(path);
}

void RecipeEditor::chooseSaveAttachment(const QString& name) {
  const QString path = QFileDialog::getSaveFileName(this, tr("Save the file"), name);
  if (!path.isEmpty()) keeper_->saveAttachment(name, path);
}

}  // namespace linewarden::ui

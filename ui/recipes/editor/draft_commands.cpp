// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/draft_commands.h"

#include "ui/recipes/editor/parameter_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden::ui {

namespace {
constexpr int cellId = 1;
constexpr int headerId = 10;
}  // namespace

RowsCommand::RowsCommand(ParameterModel& model, int first, const QList<DraftRow>& before,
                         const QList<DraftRow>& after, const QString& what, int column)
    : QUndoCommand(what),
      model_(model),
      first_(first),
      before_(before),
      after_(after),
      column_(column) {}

void RowsCommand::undo() {
  model_.applyRows(first_, static_cast<int>(after_.size()), before_);
}

void RowsCommand::redo() {
  model_.applyRows(first_, static_cast<int>(before_.size()), after_);
}

int RowsCommand::id() const {
  return column_ < 0 ? -1 : cellId;
}

bool RowsCommand::mergeWith(const QUndoCommand* other) {
  // Those with the same id are of the same kind.
  const auto* later = static_cast<const RowsCommand*>(other);
  if (later->first_ != first_ || later->column_ != column_) return false;
  after_ = later->after_;
  setObsolete(after_ == before_);
  return true;
}

HeaderCommand::HeaderCommand(ParameterModel& model, const DraftHeader& before,
                             const DraftHeader& after, int kind, const QString& what)
    : QUndoCommand(what), model_(model), before_(before), after_(after), kind_(kind) {}

void HeaderCommand::undo() {
  model_.applyHeader(before_);
}

void HeaderCommand::redo() {
  model_.applyHeader(after_);
}

int HeaderCommand::id() const {
  return kind_ < 0 ? -1 : headerId + kind_;
}

bool HeaderCommand::mergeWith(const QUndoCommand* other) {
  after_ = static_cast<const HeaderCommand*>(other)->after_;
  setObsolete(after_ == before_);
  return true;
}

AttachmentCommand::AttachmentCommand(ParameterModel& model, const RecipeAttachment& gone)
    : QUndoCommand(QCoreApplication::translate("AttachmentCommand", "removal of a file")),
      model_(model),
      gone_(gone),
      at_(model.attachments().indexOf(gone)) {}

void AttachmentCommand::undo() {
  QList<RecipeAttachment> all = model_.attachments();
  const bool isThere = std::any_of(all.begin(), all.end(), [this](const RecipeAttachment& one) {
    return one.name == gone_.name;
  });
  // Once that was saved the store has it no more, or has another one of that name.
  if (isThere || !model_.storedAttachments().contains(gone_)) return;
  all.insert(std::clamp<qsizetype>(at_, 0, all.size()), gone_);
  model_.applyAttachments(all);
}

void AttachmentCommand::redo() {
  QList<RecipeAttachment> all = model_.attachments();
  all.removeAll(gone_);
  model_.applyAttachments(all);
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/editor/draft_row.h"

#include <QUndoCommand>

namespace linewarden::ui {

class ParameterModel;

/// Rows become other rows: an edit, new ones, removal, a move, a paste. GUI thread, as the others.
class RowsCommand final : public QUndoCommand {
 public:
  /// `column`: edits of the same cell one after the other are one step; -1: they are not.
  RowsCommand(ParameterModel& model, int first, const QList<DraftRow>& before,
              const QList<DraftRow>& after, const QString& what, int column = -1);

  void undo() override;
  void redo() override;
  [[nodiscard]] int id() const override;
  bool mergeWith(const QUndoCommand* other) override;

 private:
  ParameterModel& model_;
  int first_;
  QList<DraftRow> before_;
  QList<DraftRow> after_;
  int column_;
};

/// The header becomes another one.
class HeaderCommand final : public QUndoCommand {
 public:
  /// `kind`: as ParameterModel::editHeader.
  HeaderCommand(ParameterModel& model, const DraftHeader& before, const DraftHeader& after,
                int kind, const QString& what);

  void undo() override;
  void redo() override;
  [[nodiscard]] int id() const override;
  bool mergeWith(const QUndoCommand* other) override;

 private:
  ParameterModel& model_;
  DraftHeader before_;
  DraftHeader after_;
  int kind_;
};

/// A file goes.
class AttachmentCommand final : public QUndoCommand {
 public:
  AttachmentCommand(ParameterModel& model, const RecipeAttachment& gone);

  void undo() override;
  void redo() override;

 private:
  ParameterModel& model_;
  RecipeAttachment gone_;
  qsizetype at_;
};

}  // namespace linewarden::ui

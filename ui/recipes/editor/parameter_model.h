// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/recipe_checks.h"
#include "ui/recipes/editor/draft_row.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QUndoStack>

#include <memory>

namespace linewarden::ui {

/// A draft while it is edited: its parameters as rows, its header beside them, what is wrong with
/// it, and the way back. Every edit is one step of the undo stack. GUI thread.
class ParameterModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  /// Beside Qt's own roles: what is wrong with the cell; empty where nothing is.
  enum DataRole { ProblemRole = Qt::UserRole };

  explicit ParameterModel(std::shared_ptr<const Plant> plant, QObject* parent = nullptr);

  /// Shows this content; there is no way back behind it.
  void load(const RecipeContent& content);
  /// As it would be saved; where a cell is no number, with the number that was there before.
  [[nodiscard]] RecipeContent content() const;
  /// Whether a cell holds what is no number, so that not all would be saved.
  [[nodiscard]] bool hasUnread() const;
  /// In the order of the rows, the header's first.
  [[nodiscard]] const QList<RecipeProblem>& problems() const { return problems_; }
  [[nodiscard]] const QList<DraftRow>& draftRows() const { return rows_; }
  [[nodiscard]] const DraftHeader& header() const { return header_; }
  [[nodiscard]] const Plant& plant() const { return *plant_; }
  [[nodiscard]] QString line() const { return base_.line; }
  [[nodiscard]] QUndoStack* undoStack() { return &undo_; }

  // Edits; each may be undone.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  void addRow(int at);
  void takeRows(int first, int count);
  /// By one up (-1) or down (1); false where there is no room.
  bool shiftRows(int first, int count, int by);
  /// Empties these cells; the value of a row then is missing.
  void clearCells(const QModelIndexList& cells);
  /// `count` rows from `first` become these; `what` names it in the undo button.
  void exchangeRows(int first, int count, const QList<DraftRow>& rows, const QString& what);
  /// `kind`: typing on in the same part of the header is one step; -1: each is its own.
  void editHeader(const DraftHeader& header, int kind, const QString& what);
  /// Steps in one step, and where one got another name its parameters follow.
  void editSteps(const QList<RecipeStep>& steps, const QString& from, const QString& to);
  /// Header and all rows at once.
  void exchangeAll(const DraftHeader& header, const QList<DraftRow>& rows, const QString& what);
  void removeAttachment(const QString& name);

  /// A file that the store already has; this is not undone.
  void addAttachment(const RecipeAttachment& attachment);
  /// These are the files that the store has; the removal of others cannot be undone.
  void setStoredAttachments(const QList<RecipeAttachment>& attachments) { stored_ = attachments; }

  // For the undo commands.
  void applyRows(int first, int count, const QList<DraftRow>& rows);
  void applyHeader(const DraftHeader& header);
  void applyAttachments(const QList<RecipeAttachment>& attachments);
  [[nodiscard]] const QList<RecipeAttachment>& attachments() const { return base_.attachments; }
  [[nodiscard]] const QList<RecipeAttachment>& storedAttachments() const { return stored_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 signals:
  /// Something of the draft, and with it its problems.
  void changed();
  void headerChanged();
  void attachmentsChanged();

 private:
  void judge();
  [[nodiscard]] QString problemAt(int row, int column) const;
  [[nodiscard]] QString tip(const QModelIndex& index) const;

  std::shared_ptr<const Plant> plant_;
  RecipeContent base_;  ///< product, line and attachments
  QList<RecipeAttachment> stored_;
  DraftHeader header_;
  QList<DraftRow> rows_;
  QList<RecipeProblem> problems_;
  QHash<int, QString> problemTexts_;  ///< by row x columns + column
  QUndoStack undo_;
};

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"
#include "ui/recipes/compare/recipe_state_badge.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QStyledItemDelegate>

namespace linewarden::ui {

/// A version as the line of its recipe's life shows it.
struct LifeEntry {
  RecipeVersion version;
  StateVerdict verdict = StateVerdict::Unknown;
  QList<RecipeSignature> signatures;  ///< as far as they are known
};

/// The versions of one recipe, the newest first. GUI thread.
class LifeModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  void setVersions(const QList<RecipeVersion>& versions, UtcTime now);
  void setSignatures(RecipeVersionId version, const QList<RecipeSignature>& signatures);
  void setVerdict(RecipeVersionId version, StateVerdict verdict);
  [[nodiscard]] const QList<LifeEntry>& entries() const { return entries_; }
  [[nodiscard]] int rowOf(RecipeVersionId version) const;
  [[nodiscard]] UtcTime now() const { return now_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  [[nodiscard]] QString tip(const LifeEntry& entry) const;

  QList<LifeEntry> entries_;
  UtcTime now_{};
};

/// Draws a version as a knot on a vertical line, with a seal for each signature.
class LifeDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;
};

}  // namespace linewarden::ui

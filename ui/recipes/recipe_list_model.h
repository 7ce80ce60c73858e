// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/recipe.h"
#include "ui/people/cell_delegate.h"
#include "ui/recipes/compare/recipe_state_badge.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <memory>

namespace linewarden::ui {

/// Versions of recipes as rows. GUI thread.
class RecipeListModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Product, LineTitle, Number, State, Title, Changed, ColumnCount };
  /// Beside Qt's own roles.
  enum DataRole {
    SortRole = Qt::UserRole,
    VersionRole,  ///< the version's id, as qint64
    StateRole,    ///< RecipeState as int
    VerdictRole,  ///< StateVerdict as int
    DetailRole,   ///< what stands after the text in quiet ink
  };

  explicit RecipeListModel(std::shared_ptr<const Plant> plant, QObject* parent = nullptr);

  /// Where the same versions come again in the same order, the rows stay.
  void setVersions(const QList<RecipeVersion>& versions, UtcTime now);
  /// What verification says of those that were looked at.
  void setVerdicts(const QHash<RecipeVersionId, StateVerdict>& verdicts);
  [[nodiscard]] const QList<RecipeVersion>& versions() const { return versions_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] QString text(const RecipeVersion& version, int column) const;
  [[nodiscard]] QString tip(const RecipeVersion& version, int column) const;
  [[nodiscard]] QVariant sortKey(const RecipeVersion& version, int column) const;
  [[nodiscard]] StateVerdict verdictOf(const RecipeVersion& version) const;
  void tellAll();

  std::shared_ptr<const Plant> plant_;
  QList<RecipeVersion> versions_;
  QHash<RecipeVersionId, StateVerdict> verdicts_;
  UtcTime now_{};
};

/// Draws the state with its shape, and the author after the time in quiet ink.
class RecipeListDelegate final : public CellDelegate {
  Q_OBJECT

 public:
  explicit RecipeListDelegate(QObject* parent) : CellDelegate(parent) {}

 protected:
  void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 QRect box, const QString& text) const override;
};

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/plc/reading.h"
#include "app/recipes/recipe.h"
#include "ui/widgets/range_bar.h"
#include "ui/widgets/value_format.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace linewarden::ui {

/// The scale in which a parameter's limits are drawn: the instrument's range, or the limits with
/// some room; none where it has no limits.
[[nodiscard]] std::optional<RangeScale> limitScaleOf(const RecipeParameter& parameter,
                                                     const Tag* tag);

/// A version's parameters to look at, step by step, each with what its tag reads now. A step is a
/// row of its own. GUI thread.
class RecipeParameterModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, Value, ParameterLimits, Tolerance, TagName, Live, ColumnCount };

  struct Row {
    QString step;  ///< of a row that is a step's head
    QString note;
    std::optional<RecipeParameter> parameter;  ///< none: it is a head
    const Tag* tag = nullptr;
    int decimals = 0;
    std::optional<ShownValue> live;
  };

  explicit RecipeParameterModel(std::shared_ptr<const Plant> plant, QObject* parent = nullptr);

  void setContent(const RecipeContent& content);
  void setReadings(const ReadingBatch& readings, UtcTime now);
  /// Nothing is known of the PLC.
  void clearReadings();
  [[nodiscard]] const QList<Row>& rows() const { return rows_; }
  /// Those that are to be read.
  [[nodiscard]] QList<TagId> tags() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  void addHead(const QString& step, const QString& note);
  void addParameter(const RecipeParameter& parameter);
  [[nodiscard]] static QString text(const Row& row, int column);
  [[nodiscard]] static QString tip(const Row& row, int column);

  std::shared_ptr<const Plant> plant_;
  QList<Row> rows_;
};

}  // namespace linewarden::ui

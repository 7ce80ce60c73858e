// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/plc/reading.h"

#include <QAbstractTableModel>
#include <QSet>

namespace linewarden::ui {

/// A unit's tags with their newest readings. A check mark puts a tag into the trend; the
/// model only asks, whoever holds the trend says what is in it.
class TagTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { InTrend, Title, Value, EngineeringUnit, LimitBar, QualityColumn, Age, ColumnCount };
  /// What a delegate and a proxy ask for beside Qt's own roles.
  enum Role {
    SortRole = Qt::UserRole,  ///< number or text to sort by
    ShownRole,                ///< ShownValue of the row
    NumberRole,               ///< double; NaN where there is no number
    TagRole,                  ///< TagId::value
  };

  explicit TagTableModel(std::shared_ptr<const Plant> plant, QObject* parent = nullptr);
  ~TagTableModel() override;

  void setTags(const QList<TagId>& tags);
  /// Readings of any tags; those of other tags are passed over. Only rows whose text
  /// changes are drawn anew.
  void setReadings(const ReadingBatch& readings, UtcTime now);
  void setTrend(const QSet<TagId>& tags);
  [[nodiscard]] const QList<TagId>& tags() const { return tags_; }
  [[nodiscard]] const Tag* tagAt(int row) const;
  /// Whether the tag's numbers stand for equipment states.
  [[nodiscard]] bool isState(TagId tag) const { return states_.contains(tag); }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 signals:
  void trendWanted(linewarden::TagId tag, bool isWanted);

 private:
  struct Row;
  [[nodiscard]] QVariant text(const Row& row, int column) const;
  [[nodiscard]] QVariant sortKey(const Row& row, int column) const;

  const std::shared_ptr<const Plant> plant_;
  QList<TagId> tags_;
  std::vector<Row> rows_;
  QSet<TagId> states_;  // tags whose number is an EquipmentState
  QSet<TagId> trend_;
};

}  // namespace linewarden::ui

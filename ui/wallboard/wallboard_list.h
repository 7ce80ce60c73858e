// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QVariantList>

namespace linewarden::ui {

/// Values for a repeater of QML, one role: "shown". What is the same as before is not told, so that
/// nothing is drawn anew without need.
class WallboardList final : public QAbstractListModel {
  Q_OBJECT

 public:
  explicit WallboardList(QObject* parent = nullptr) : QAbstractListModel(parent) {}

  void show(const QVariantList& values);
  [[nodiscard]] const QVariantList& values() const { return values_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 private:
  QVariantList values_;
};

}  // namespace linewarden::ui

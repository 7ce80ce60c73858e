// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_filter.h"

#include <QSortFilterProxyModel>

namespace linewarden::ui {

class PeopleModel;

/// The people that pass the filter, sorted.
class PeopleProxy final : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit PeopleProxy(PeopleModel& model, QObject* parent = nullptr);

  void setFilter(const PeopleFilter& filter);
  [[nodiscard]] const PeopleFilter& filter() const { return filter_; }

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  PeopleModel& model_;
  PeopleFilter filter_;
};

}  // namespace linewarden::ui

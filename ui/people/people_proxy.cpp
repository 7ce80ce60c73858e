// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_proxy.h"

#include "ui/people/people_model.h"

namespace linewarden::ui {

PeopleProxy::PeopleProxy(PeopleModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), model_(model) {
  setSourceModel(&model);
  setSortRole(PeopleModel::SortRole);
  setSortCaseSensitivity(Qt::CaseInsensitive);
  setSortLocaleAware(true);
}

void PeopleProxy::setFilter(const PeopleFilter& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  invalidateFilter();
}

bool PeopleProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
  return !parent.isValid() && row < model_.people().size() &&
         passes(filter_, model_.people().at(row), model_.now());
}

}  // namespace linewarden::ui

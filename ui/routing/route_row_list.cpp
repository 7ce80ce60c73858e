// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/route_row_list.h"

#include "ui/routing/route_row.h"

#include <QVBoxLayout>

#include <utility>

namespace linewarden::ui {

RouteRowList::RouteRowList(std::function<RouteRow*(qint64)> make, QWidget* parent)
    : QWidget(parent), make_(std::move(make)), column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(gridStep);
}

void RouteRowList::setIds(const QList<qint64>& ids) {
  if (ids == order_) return;
  for (const qint64 id : std::as_const(order_)) {
    if (ids.contains(id)) continue;
    RouteRow* gone = rows_.take(id);
    gone->hide();
    gone->setObjectName({});
    gone->deleteLater();
  }
  int at = 0;
  for (const qint64 id : ids) {
    RouteRow* row = rows_.value(id);
    if (row == nullptr) {
      row = make_(id);
      row->setParent(this);
      rows_.insert(id, row);
    }
    column_->removeWidget(row);
    column_->insertWidget(at++, row);
    row->show();
  }
  order_ = ids;
}

}  // namespace linewarden::ui

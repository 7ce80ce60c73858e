// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace linewarden::ui {

class RouteRow;

/// The rows of a list by their ids. A row that stays is the same widget, with its focus and what it
/// says of its last act.
class RouteRowList final : public QWidget {
  Q_OBJECT

 public:
  /// `make` makes the row of an id when it comes.
  RouteRowList(std::function<RouteRow*(qint64 id)> make, QWidget* parent);

  /// From now on these, in this order.
  void setIds(const QList<qint64>& ids);
  /// Null where there is none.
  [[nodiscard]] RouteRow* row(qint64 id) const { return rows_.value(id); }

 private:
  std::function<RouteRow*(qint64)> make_;
  QVBoxLayout* column_;
  QHash<qint64, RouteRow*> rows_;
  QList<qint64> order_;
};

}  // namespace linewarden::ui

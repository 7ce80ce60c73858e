// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/person.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace linewarden::ui {

class PeopleFilterBar;
class PeopleModel;
class PeopleProxy;

/// The table of people with its filters: sorted by any column, typing over it searches, Enter or
/// a click opens somebody. Where nobody passes the filters it says so.
class PeopleTable final : public QWidget {
  Q_OBJECT

 public:
  explicit PeopleTable(QWidget* parent = nullptr);

  void setPeople(const QList<Person>& people, UtcTime now);
  /// Chooses somebody's row and brings it into sight; nothing where a filter hides it.
  void choose(PersonId person);
  [[nodiscard]] PeopleModel* model() const { return model_; }
  [[nodiscard]] QTableView* view() const { return view_; }
  [[nodiscard]] PeopleFilterBar* filters() const { return filters_; }

 signals:
  /// Enter or a click.
  void opened(linewarden::PersonId person);
  /// Another row became the current one.
  void moved(linewarden::PersonId person);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildView();
  void showFiltered();
  void fitColumns();
  [[nodiscard]] PersonId personAt(const QModelIndex& index) const;
  [[nodiscard]] PersonId current() const;

  PeopleModel* model_;
  PeopleProxy* proxy_;
  PeopleFilterBar* filters_;
  QTableView* view_;
  QStackedWidget* faces_;
  bool isLoading_ = false;
};

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/person.h"

#include <QAbstractTableModel>
#include <QList>

namespace linewarden::ui {

/// Accounts as rows. GUI thread.
class PeopleModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, Roles, State, SecondFactor, LastSignIn, Source, ColumnCount };
  /// Beside Qt's own roles.
  enum DataRole { SortRole = Qt::UserRole, PersonRole };

  using QAbstractTableModel::QAbstractTableModel;

  /// Where the same people come again in the same order, the rows stay: who is chosen stays so.
  void setPeople(const QList<Person>& people, UtcTime now);
  [[nodiscard]] const QList<Person>& people() const { return people_; }
  [[nodiscard]] UtcTime now() const { return now_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] QString text(const Person& person, int column) const;
  [[nodiscard]] QVariant sortKey(const Person& person, int column) const;
  [[nodiscard]] QString tip(const Person& person, int column) const;

  QList<Person> people_;
  UtcTime now_{};
};

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_model.h"

#include "ui/people/people_words.h"

#include <algorithm>

namespace linewarden::ui {

void PeopleModel::setPeople(const QList<Person>& people, UtcTime now) {
  now_ = now;
  const bool areSame =
      std::equal(people.begin(), people.end(), people_.begin(), people_.end(),
                 [](const Person& one, const Person& other) { return one.id == other.id; });
  if (!areSame) {
    beginResetModel();
    people_ = people;
    endResetModel();
    return;
  }
  people_ = people;
  if (!people_.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PeopleModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(people_.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString PeopleModel::text(const Person& person, int column) const {
  switch (column) {
    case Name: return person.displayName;
    case Roles: return roleTitles(person.roles);
    case State: return personStateWord(person);
    case SecondFactor: return factorWords(person);
    case LastSignIn: return lastSignInText(person, now_, QLocale());
    case Source: return sourceWord(person.source);
    default: return {};
  }
}

QVariant PeopleModel::sortKey(const Person& person, int column) const {
  switch (column) {
    case LastSignIn: return person.lastSignIn ? toMillis(*person.lastSignIn) : qint64{0};
    case SecondFactor: return person.hasSecondFactor ? 1 + person.securityKeys : 0;
    default: return text(person, column);
  }
}

QString PeopleModel::tip(const Person& person, int column) const {
  if (column == LastSignIn) return person.lastSignIn ? utcText(*person.lastSignIn) : QString();
  if (column == Name) return fullName(person.displayName, person.name);
  return column == Roles ? text(person, column) : QString();
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const Person& person = people_.at(index.row());
  switch (role) {
    case Qt::DisplayRole: return text(person, index.column());
    case Qt::ToolTipRole: return tip(person, index.column());
    case Qt::AccessibleTextRole:
      if (index.column() == Name) return fullName(person.displayName, person.name);
      return text(person, index.column());
    case SortRole: return sortKey(person, index.column());
    case PersonRole: return QVariant::fromValue(person);
    default: return {};
  }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Name: return tr("Name");
    case Roles: return tr("Roles");
    case State: return tr("State");
    case SecondFactor: return tr("Second factor");
    case LastSignIn: return tr("Last sign-in");
    case Source: return tr("Source");
    default: return {};
  }
}

}  // namespace linewarden::ui

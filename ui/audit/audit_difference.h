// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

/// What an entry changed, field by field. Pure.
namespace linewarden::ui {

enum class FieldChange { Same, Changed, Added, Removed };

struct FieldDifference {
  QString field;  ///< "limits.high", "roles[1]", "a\.b"
  QString before;
  QString after;
  FieldChange change = FieldChange::Same;

  friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

/// The most fields that are told, of those that differ and of those that do not.
inline constexpr int mostDifferences = 500;

struct FieldDifferences {
  QList<FieldDifference> fields;  ///< in order of their names
  int differingLeft = 0;          ///< how many more differ
  int sameLeft = 0;               ///< how many more are the same
};

/// All fields of both, values as they are shown: one line each, shortened. A dot, a bracket or a
/// backslash in a name stands behind a backslash.
[[nodiscard]] FieldDifferences differencesOf(const QJsonObject& before, const QJsonObject& after);
/// "Changed", "Added", "Removed"; empty where the same.
[[nodiscard]] QString changeWord(FieldChange change);
/// "±", "+", "−"; empty where the same.
[[nodiscard]] QString changeSign(FieldChange change);

}  // namespace linewarden::ui

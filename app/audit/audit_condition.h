// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_filter.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>

/// A filter's parts as SQL. Private to this folder.
namespace linewarden {

/// One part of a filter. `form` has %1 where the column stands.
struct AuditCondition {
  enum class Kind {
    Equal,  ///< its index gives matches in the trail's order
    Range,  ///< its index finds matches, out of order
    Scan,   ///< no index helps
  };
  Kind kind = Kind::Scan;
  QString column;
  QString form;
  QVariantList values;

  /// As an index can answer it.
  [[nodiscard]] QString sql() const;
  /// So that no index is taken for it.
  [[nodiscard]] QString sqlWithoutIndex() const;
};

/// All parts of the filter. `refusals`: the names of actions in the trail that are refusals; asked
/// for only where the filter has an outcome. `like`: the operator of likeInAnyCase().
[[nodiscard]] QList<AuditCondition> conditionsOf(const AuditFilter& filter,
                                                 const QStringList& refusals, const QString& like);

}  // namespace linewarden

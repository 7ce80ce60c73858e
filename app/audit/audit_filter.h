// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_entry.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace linewarden {

/// How an action ended, as its name tells.
enum class AuditOutcome { Any, Done, Refused };

/// What to show of the trail. Empty parts ask for nothing; all others must hold together.
struct AuditFilter {
  QString actor;        ///< account name, exact
  QString action;       ///< dotted name: exact, or without a dot all of that first part: "recipe"
  QString object;       ///< "recipe:3/2" exact; "recipe" for all of that kind
  QString workstation;  ///< exact
  /// Stands anywhere in what was recorded (not in the roles, hashes and times); case of ASCII
  /// letters ignored; at most 200 characters.
  QString text;
  std::optional<UtcTime> from;  ///< inclusive
  std::optional<UtcTime> to;    ///< exclusive
  AuditOutcome outcome = AuditOutcome::Any;

  bool operator==(const AuditFilter&) const = default;
  [[nodiscard]] bool isEmpty() const { return *this == AuditFilter(); }
};

/// A part of what matches, newest first.
struct AuditPage {
  QList<AuditEntry> entries;
  qint64 lookedDownTo = 0;  ///< everything above this sequence was looked at; 1 when all was
};

/// A search that a person keeps by a name.
struct SavedAuditSearch {
  QString name;  ///< 1 to 60 characters, one of each per person
  AuditFilter filter;
};

/// Refuses (InvalidArgument) what is too long, holds NUL or half a character, a range that ends
/// before it begins.
[[nodiscard]] Result<void> checkFilter(const AuditFilter& filter);
/// As it is kept, exported and audited; filterFromJson refuses what it does not know.
[[nodiscard]] QJsonObject filterToJson(const AuditFilter& filter);
[[nodiscard]] Result<AuditFilter> filterFromJson(const QJsonObject& json);
/// The filter in words, for exports: "who rossi, what recipe, from 2026-… ". English "everything"
/// when empty, translated.
[[nodiscard]] QString filterWords(const AuditFilter& filter);
/// Whether the action's name says that something was refused or failed ("session.refused",
/// "permission.refused", "recipe.download-failed"); the SQL of a search agrees with it.
[[nodiscard]] bool isRefusal(const QString& action);
/// The text as it stands within a JSON string, without its quotes: before and after are searched
/// for this.
[[nodiscard]] QString textInJson(const QString& text);
/// Whether an entry matches; the rule that the SQL of a search follows, tested against it.
[[nodiscard]] bool matches(const AuditFilter& filter, const AuditEntry& entry);

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_condition.h"

#include <algorithm>
#include <limits>

namespace linewarden {

namespace {

using ConditionKind = AuditCondition::Kind;

const QString timeColumn = QStringLiteral("time");

// For LIKE with ESCAPE '!'.
QString likePattern(const QString& text) {
  QString pattern = QStringLiteral("%");
  for (const QChar letter : text) {
    if (letter == u'%' || letter == u'_' || letter == u'!') pattern += u'!';
    pattern += letter;
  }
  return pattern + u'%';
}

// All that begins with `text` and this sign: up to the sign after it.
AuditCondition conditionOfKind(const QString& column, const QString& text, QChar sign) {
  return {ConditionKind::Range,
          column,
          QStringLiteral("(%1 >= ? AND %1 < ?)"),
          {QString(text + sign), QString(text + QChar(sign.unicode() + 1))}};
}

AuditCondition conditionOnObject(const QString& object) {
  const QString column = QStringLiteral("object");
  if (object.contains(u':'))
    return {ConditionKind::Equal, column, QStringLiteral("%1 = ?"), {object}};
  // One range for the index, and within it the name itself or what follows it after a colon.
  return {ConditionKind::Range,
          column,
          QStringLiteral("(%1 >= ? AND %1 < ? AND (%1 = ? OR %1 >= ?))"),
          {object, QString(object + u';'), object, QString(object + u':')}};
}

AuditCondition conditionOnTime(const AuditFilter& filter) {
  constexpr qint64 most = std::numeric_limits<qint64>::max();
  return {ConditionKind::Range,
          timeColumn,
          QStringLiteral("(%1 >= ? AND %1 < ?)"),
          {filter.from ? toMillis(*filter.from) : -most, filter.to ? toMillis(*filter.to) : most}};
}

AuditCondition conditionOnOutcome(AuditOutcome outcome, const QStringList& refusals) {
  const bool wantsRefusals = outcome == AuditOutcome::Refused;
  AuditCondition condition{
      wantsRefusals ? ConditionKind::Range : ConditionKind::Scan, QStringLiteral("action"), {}, {}};
  QStringList marks;
  for (const QString& action : refusals) {
    condition.values += action;
    marks += QStringLiteral("?");
  }
  if (marks.isEmpty()) {
    condition.kind = ConditionKind::Scan;
    condition.form = wantsRefusals ? QStringLiteral("(%1 <> %1)") : QStringLiteral("(%1 = %1)");
  } else {
    condition.form = (wantsRefusals ? QStringLiteral("%1 IN (") : QStringLiteral("%1 NOT IN (")) +
                     marks.join(u',') + u')';
  }
  return condition;
}

AuditCondition conditionOnText(const QString& text, const QString& like) {
  const QString plain = likePattern(text);
  const QString json = likePattern(textInJson(text));
  AuditCondition condition;
  QStringList alternatives;
  const auto add = [&](const char* column, const QString& pattern) {
    alternatives += QStringLiteral("%1 %2 ? ESCAPE '!'").arg(QLatin1String(column), like);
    condition.values += pattern;
  };
  // The likeliest first: the rest is then not looked at.
  add("after_json", json);
  add("object", plain);
  add("actor", plain);
  add("action", plain);
  add("reason", plain);
  add("before_json", json);
  add("workstation", plain);
  condition.form = u'(' + alternatives.join(QStringLiteral(" OR ")) + u')';
  return condition;
}

}  // namespace

QString AuditCondition::sql() const {
  QString text = form;
  return text.replace(QStringLiteral("%1"), column);
}

QString AuditCondition::sqlWithoutIndex() const {
  QString text = form;
  return text.replace(QStringLiteral("%1"), column == timeColumn
                                                ? QStringLiteral("+time")
                                                : QStringLiteral("coalesce(%1, '')").arg(column));
}

QList<AuditCondition> conditionsOf(const AuditFilter& filter, const QStringList& refusals,
                                   const QString& like) {
  QList<AuditCondition> conditions;
  const auto addEqual = [&conditions](const char* column, const QString& value) {
    if (value.isEmpty()) return;
    conditions += AuditCondition{
        ConditionKind::Equal, QLatin1String(column), QStringLiteral("%1 = ?"), {value}};
  };
  addEqual("actor", filter.actor);
  addEqual("workstation", filter.workstation);
  if (filter.action.contains(u'.')) {
    addEqual("action", filter.action);
  } else if (!filter.action.isEmpty()) {
    conditions += conditionOfKind(QStringLiteral("action"), filter.action, u'.');
  }
  if (!filter.object.isEmpty()) conditions += conditionOnObject(filter.object);
  if (filter.from || filter.to) conditions += conditionOnTime(filter);
  if (filter.outcome != AuditOutcome::Any) {
    conditions += conditionOnOutcome(filter.outcome, refusals);
  }
  if (!filter.text.isEmpty()) conditions += conditionOnText(filter.text, like);
  return conditions;
}

}  // namespace linewarden

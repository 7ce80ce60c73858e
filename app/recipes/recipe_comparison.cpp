// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_comparison.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace linewarden {

namespace {

struct RecipeComparisonText {
  Q_DECLARE_TR_FUNCTIONS(RecipeComparison)
};

bool isOutside(double value, const RecipeParameter& limits) {
  return (limits.low && value < *limits.low) || (limits.high && value > *limits.high);
}

ParameterChange changeOf(const RecipeParameter& before, const RecipeParameter& after) {
  ParameterChange change{ChangeKind::Same, before, after, {}, {}, {}, {}, {}, {}};
  change.valueChanged = before.value != after.value;
  change.limitsChanged = before.low != after.low || before.high != after.high;
  change.toleranceChanged = before.tolerance != after.tolerance;
  change.otherChanged = before.name != after.name || before.step != after.step ||
                        before.unit != after.unit || before.tag != after.tag ||
                        before.note != after.note;
  if (change.valueChanged || change.limitsChanged || change.toleranceChanged ||
      change.otherChanged) {
    change.kind = ChangeKind::Changed;
  }
  if (change.valueChanged && before.value != 0 && before.unit == after.unit) {
    change.percent = (after.value - before.value) / std::abs(before.value) * 100;
  }
  change.crossesLimit = isOutside(after.value, before) || isOutside(before.value, after);
  return change;
}

/// Pairs the new parameters with the old: by name first, then by tag what is left.
QList<qsizetype> partnersOf(const RecipeContent& before, const RecipeContent& after) {
  QList<qsizetype> partners(after.parameters.size(), -1);
  QSet<qsizetype> taken;
  const auto pair = [&](auto same) {
    for (qsizetype i = 0; i < after.parameters.size(); ++i) {
      if (partners.at(i) >= 0) continue;
      for (qsizetype k = 0; k < before.parameters.size(); ++k) {
        if (taken.contains(k) || !same(before.parameters.at(k), after.parameters.at(i))) continue;
        partners[i] = k;
        taken.insert(k);
        break;
      }
    }
  };
  pair([](const RecipeParameter& a, const RecipeParameter& b) { return a.name == b.name; });
  pair([](const RecipeParameter& a, const RecipeParameter& b) {
    return !a.tag.isEmpty() && a.tag == b.tag;
  });
  return partners;
}

QString stepsText(const QList<RecipeStep>& steps) {
  QStringList names;
  for (const RecipeStep& step : steps) {
    names += step.note.isEmpty() ? step.name : QStringLiteral("%1 (%2)").arg(step.name, step.note);
  }
  return names.join(QStringLiteral(", "));
}

QString attachmentsText(const QList<RecipeAttachment>& attachments) {
  QStringList names;
  for (const RecipeAttachment& one : attachments) {
    names +=
        QStringLiteral("%1 (%2…)").arg(one.name, QString::fromLatin1(one.sha256.toHex().left(8)));
  }
  return names.join(QStringLiteral(", "));
}

QString momentText(const std::optional<UtcTime>& time) {
  return time ? QLocale().toString(toLocal(*time), QLocale::ShortFormat)
              : RecipeComparisonText::tr("as soon as both have signed");
}

QList<HeaderChange> headerChanges(const RecipeContent& before, const RecipeContent& after) {
  const QList<HeaderChange> all{
      {RecipeComparisonText::tr("Product"), before.product, after.product},
      {RecipeComparisonText::tr("Line"), before.line, after.line},
      {RecipeComparisonText::tr("Title"), before.title, after.title},
      {RecipeComparisonText::tr("Description"), before.description, after.description},
      {RecipeComparisonText::tr("Steps"), stepsText(before.steps), stepsText(after.steps)},
      {RecipeComparisonText::tr("Attachments"), attachmentsText(before.attachments),
       attachmentsText(after.attachments)},
      {RecipeComparisonText::tr("Effective from"), momentText(before.effectiveFrom),
       momentText(after.effectiveFrom)}};
  QList<HeaderChange> changes;
  for (const HeaderChange& change : all) {
    if (change.before != change.after) changes += change;
  }
  return changes;
}

}  // namespace

RecipeComparison compareRecipes(const RecipeContent& before, const RecipeContent& after) {
  RecipeComparison comparison;
  comparison.header = headerChanges(before, after);
  const QList<qsizetype> partners = partnersOf(before, after);
  for (qsizetype i = 0; i < after.parameters.size(); ++i) {
    const RecipeParameter& now = after.parameters.at(i);
    if (partners.at(i) < 0) {
      comparison.parameters.append(
          {ChangeKind::Added, std::nullopt, now, true, false, false, false, {}, false});
      ++comparison.added;
      continue;
    }
    const ParameterChange change = changeOf(before.parameters.at(partners.at(i)), now);
    if (change.kind == ChangeKind::Changed) ++comparison.changed;
    if (change.kind == ChangeKind::Changed && change.crossesLimit) ++comparison.crossing;
    comparison.parameters.append(change);
  }
  for (qsizetype k = 0; k < before.parameters.size(); ++k) {
    if (partners.contains(k)) continue;
    comparison.parameters.append({ChangeKind::Removed,
                                  before.parameters.at(k),
                                  std::nullopt,
                                  false,
                                  false,
                                  false,
                                  false,
                                  {},
                                  false});
    ++comparison.removed;
  }
  return comparison;
}

QString describeComparison(const RecipeComparison& comparison) {
  if (comparison.isSame()) return RecipeComparisonText::tr("Nothing changes.");
  QStringList parts;
  if (comparison.changed > 0)
    parts += RecipeComparisonText::tr("%n parameters change", nullptr, comparison.changed);
  if (comparison.added > 0)
    parts += RecipeComparisonText::tr("%n are new", nullptr, comparison.added);
  if (comparison.removed > 0)
    parts += RecipeComparisonText::tr("%n are removed", nullptr, comparison.removed);
  if (comparison.crossing > 0) {
    parts += RecipeComparisonText::tr("%n cross a former limit", nullptr, comparison.crossing);
  }
  if (parts.isEmpty()) return RecipeComparisonText::tr("Only the header changes.");
  return parts.join(QStringLiteral(", ")) + u'.';
}

}  // namespace linewarden

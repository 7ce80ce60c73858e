// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/compare/compare_words.h"

#include "ui/recipes/compare/recipe_words.h"
#include "ui/widgets/value_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace linewarden::ui {

namespace {

constexpr char16_t noValue = u'\u2013';
constexpr double leastPercent = 0.05;

struct CompareWordsText {
  Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

/// Digits for what stands side by side in one cell or beside one another.
struct Digits {
  int value = 0;
  int limits = 0;
  int tolerance = 0;

  void count(const RecipeParameter& parameter, const Tag* tag) {
    value = std::max(value, recipeDecimals(parameter.value, tag));
    for (const auto& limit : {parameter.low, parameter.high}) {
      if (limit) limits = std::max(limits, recipeDecimals(*limit, tag));
    }
    tolerance = std::max(tolerance, recipeDecimals(parameter.tolerance, tag));
  }
};

QString arrow(const QString& before, const QString& after) {
  return CompareWordsText::tr("%1 → %2", "before → after").arg(before, after);
}

QString orNone(const QString& text) {
  return text.isEmpty() ? CompareWordsText::tr("none") : text;
}

QString withUnit(const QString& number, const QString& unit) {
  return unit.isEmpty() ? number : number + QChar::Nbsp + unit;
}

QString valueText(const std::optional<RecipeParameter>& side, const Digits& digits,
                  const QLocale& locale) {
  if (!side) return QString(noValue);
  return withUnit(formatRecipeValue(side->value, digits.value, locale), side->unit);
}

QString signedNumber(double number, int decimals, const QLocale& locale) {
  const QString text = formatRecipeValue(number, decimals, locale);
  return number > 0 ? QLatin1Char('+') + text : text;
}

QString changeText(const ParameterChange& change, const Digits& digits, const QLocale& locale) {
  if (change.kind == ChangeKind::Added) return CompareWordsText::tr("New");
  if (change.kind == ChangeKind::Removed) return CompareWordsText::tr("Removed");
  if (!change.valueChanged) {
    return change.kind == ChangeKind::Same ? QString() : CompareWordsText::tr("Same value");
  }
  if (!change.percent || !std::isfinite(*change.percent)) {
    return signedNumber(change.after->value - change.before->value, digits.value, locale);
  }
  if (std::abs(*change.percent) < leastPercent) return CompareWordsText::tr("less than 0.1 %");
  return signedNumber(*change.percent, 1, locale) + QChar::Nbsp + QLatin1Char('%');
}

template <class Write>
QString pairText(const ParameterChange& change, bool isChanged, Write write) {
  if (!change.before) return write(*change.after);
  if (!change.after) return write(*change.before);
  return isChanged ? arrow(orNone(write(*change.before)), orNone(write(*change.after)))
                   : write(*change.after);
}

// Which of its limits a change crosses.
QString crossingText(const ParameterChange& change) {
  const auto isOutside = [](double value, const RecipeParameter& limits) {
    return (limits.low && value < *limits.low) || (limits.high && value > *limits.high);
  };
  return isOutside(change.after->value, *change.before)
             ? CompareWordsText::tr("Outside the former limits")
             : CompareWordsText::tr("Former value outside the new limits");
}

QString remarkText(const ParameterChange& change) {
  QStringList parts;
  if (crosses(change)) parts += crossingText(change);
  if (change.before && change.after) {
    const RecipeParameter& before = *change.before;
    const RecipeParameter& after = *change.after;
    if (before.name != after.name)
      parts += CompareWordsText::tr("was called “%1”").arg(before.name);
    if (before.tag != after.tag) {
      parts += CompareWordsText::tr("tag %1").arg(arrow(orNone(before.tag), orNone(after.tag)));
    }
    if (before.step != after.step) {
      parts += CompareWordsText::tr("step %1").arg(arrow(orNone(before.step), orNone(after.step)));
    }
    if (before.unit != after.unit) {
      parts += CompareWordsText::tr("unit %1").arg(arrow(orNone(before.unit), orNone(after.unit)));
    }
    if (before.note != after.note) {
      parts += CompareWordsText::tr("note %1").arg(arrow(orNone(before.note), orNone(after.note)));
    }
  }
  QString text = parts.join(CompareWordsText::tr("; "));
  if (!text.isEmpty()) text.replace(0, 1, text.front().toUpper());
  return text;
}

QString valueSentence(const ParameterChange& change, const ChangeWords& words) {
  switch (change.kind) {
    case ChangeKind::Added: return CompareWordsText::tr("%1: new, %2").arg(words.name, words.after);
    case ChangeKind::Removed:
      return CompareWordsText::tr("%1: removed, was %2").arg(words.name, words.before);
    case ChangeKind::Same:
      return CompareWordsText::tr("%1: unchanged, %2").arg(words.name, words.after);
    case ChangeKind::Changed: break;
  }
  switch (directionOf(change)) {
    case 1:
      return CompareWordsText::tr("%1: rises from %2 to %3, %4")
          .arg(words.name, words.before, words.after, words.change);
    case -1:
      return CompareWordsText::tr("%1: falls from %2 to %3, %4")
          .arg(words.name, words.before, words.after, words.change);
    default: return CompareWordsText::tr("%1: value stays %2").arg(words.name, words.after);
  }
}

QString sentenceOf(const ParameterChange& change, const ChangeWords& words) {
  QStringList parts{valueSentence(change, words)};
  if (!words.limits.isEmpty()) parts += CompareWordsText::tr("limits %1").arg(words.limits);
  if (!words.tolerance.isEmpty())
    parts += CompareWordsText::tr("tolerance %1").arg(words.tolerance);
  if (!words.remark.isEmpty()) parts += words.remark;
  return parts.join(CompareWordsText::tr("; "));
}

}  // namespace

int directionOf(const ParameterChange& change) {
  if (!change.before || !change.after || change.before->value == change.after->value) return 0;
  return change.after->value > change.before->value ? 1 : -1;
}

bool crosses(const ParameterChange& change) {
  return change.kind == ChangeKind::Changed && change.crossesLimit;
}

ChangeWords changeWords(const ParameterChange& change, const Plant* plant, const QLocale& locale) {
  Digits digits;
  for (const auto& side : {change.before, change.after}) {
    if (side) digits.count(*side, plant == nullptr ? nullptr : plant->tag(side->tag));
  }
  ChangeWords words;
  words.name = change.after ? change.after->name : change.before->name;
  words.before = valueText(change.before, digits, locale);
  words.after = valueText(change.after, digits, locale);
  words.beforeUnit = change.before ? change.before->unit : QString();
  words.afterUnit = change.after ? change.after->unit : QString();
  words.change = changeText(change, digits, locale);
  words.limits = pairText(change, change.limitsChanged, [&](const RecipeParameter& side) {
    return limitsText(side, digits.limits, locale);
  });
  words.tolerance = pairText(change, change.toleranceChanged, [&](const RecipeParameter& side) {
    return QStringLiteral("±") + formatRecipeValue(side.tolerance, digits.tolerance, locale);
  });
  words.remark = remarkText(change);
  words.sentence = sentenceOf(change, words);
  return words;
}

}  // namespace linewarden::ui

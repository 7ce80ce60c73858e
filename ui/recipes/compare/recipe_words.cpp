// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/compare/recipe_words.h"

#include "ui/people/people_words.h"
#include "ui/widgets/value_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace linewarden::ui {

namespace {

constexpr int groupLength = 4;
// As many as formatNumber() writes.
constexpr int mostDecimals = 9;
constexpr double largest = 1e12;
constexpr char16_t minusSign = u'\u2212';

struct RecipeWordsText {
  Q_DECLARE_TR_FUNCTIONS(RecipeWords)
};

}  // namespace

Priority recipeStatePriority(RecipeState state) {
  if (state == RecipeState::Withdrawn) return Priority::Medium;
  return state == RecipeState::Rejected ? Priority::Low : Priority::None;
}

QString versionName(const RecipeVersion& version) {
  return RecipeWordsText::tr("%1, version %2").arg(version.product).arg(version.number);
}

QString versionLine(const RecipeVersion& version) {
  return RecipeWordsText::tr("Version %1 · %2")
      .arg(version.number)
      .arg(recipeStateTitle(version.state));
}

QString lineName(const Plant& plant, const QString& line) {
  const Line* known = plant.line(line);
  return known == nullptr || known->title.isEmpty() ? line : known->title;
}

QString writtenLine(const RecipeVersion& version, UtcTime now, const QLocale& locale) {
  return RecipeWordsText::tr("Written by %1, changed %2")
      .arg(fullName(version.authorName, version.author),
           formatMoment(version.changed, now, locale));
}

QString signatureLine(const RecipeSignature& signature, UtcTime now, const QLocale& locale) {
  return RecipeWordsText::tr("%1 by %2, %3")
      .arg(signatureMeaningTitle(signature.meaning),
           fullName(signature.displayName, signature.name),
           formatMoment(signature.time, now, locale));
}

QString effectiveLine(const RecipeVersion& version, UtcTime now, const QLocale& locale) {
  if (version.effective) {
    return RecipeWordsText::tr("Effective since %1")
        .arg(formatMoment(*version.effective, now, locale));
  }
  if (version.effectiveFrom) {
    return RecipeWordsText::tr("Effective from %1")
        .arg(formatMoment(*version.effectiveFrom, now, locale));
  }
  return RecipeWordsText::tr("Effective as soon as both have signed");
}

int recipeDecimals(double value, const Tag* tag) {
  const int least = tag == nullptr ? 0 : tag->decimals;
  if (!std::isfinite(value) || std::abs(value) >= largest) return least;
  const QString digits = QString::number(value, 'f', QLocale::FloatingPointShortest);
  const auto point = digits.indexOf(QLatin1Char('.'));
  const int own = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
  return std::max(least, own);
}

QString formatRecipeValue(double value, int decimals, const QLocale& locale) {
  const bool isPlain = decimals <= mostDecimals && std::abs(value) < largest;
  if (isPlain || !std::isfinite(value)) return formatNumber(value, decimals, locale);
  QString text = locale.toString(std::abs(value), 'g', QLocale::FloatingPointShortest);
  if (value < 0) text.prepend(minusSign);
  return text;
}

QString limitsText(const RecipeParameter& parameter, int decimals, const QLocale& locale) {
  const auto text = [&](double limit) { return formatRecipeValue(limit, decimals, locale); };
  if (parameter.low && parameter.high) {
    return RecipeWordsText::tr("%1 – %2", "limits")
        .arg(text(*parameter.low), text(*parameter.high));
  }
  if (parameter.low) return RecipeWordsText::tr("from %1", "limit").arg(text(*parameter.low));
  return parameter.high ? RecipeWordsText::tr("up to %1", "limit").arg(text(*parameter.high))
                        : QString();
}

QString hashText(const QByteArray& hash, int perLine) {
  const QString hex = QString::fromLatin1(hash.toHex());
  QString text;
  text.reserve(hex.size() + hex.size() / groupLength);
  for (qsizetype at = 0; at < hex.size(); at += groupLength) {
    const qsizetype group = at / groupLength;
    const bool isLineEnd = perLine > 0 && group % perLine == 0;
    if (at > 0) text += isLineEnd ? QLatin1Char('\n') : QLatin1Char(' ');
    text += QStringView(hex).mid(at, groupLength);
  }
  return text;
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe.h"

#include "app/base/result.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linewarden {

namespace {

struct StateRow {
  RecipeState state;
  const char* name;
  const char* title;
};

struct MeaningRow {
  SignatureMeaning meaning;
  const char* name;
  const char* title;
};

constexpr std::array<StateRow, 8> states{
    {{RecipeState::Draft, "draft", QT_TRANSLATE_NOOP("Recipe", "Draft")},
     {RecipeState::InReview, "in-review", QT_TRANSLATE_NOOP("Recipe", "In review")},
     {RecipeState::ProcessSigned, "process-signed",
      QT_TRANSLATE_NOOP("Recipe", "Signed by process")},
     {RecipeState::Signed, "signed", QT_TRANSLATE_NOOP("Recipe", "Signed by quality")},
     {RecipeState::Effective, "effective", QT_TRANSLATE_NOOP("Recipe", "Effective")},
     {RecipeState::Superseded, "superseded", QT_TRANSLATE_NOOP("Recipe", "Superseded")},
     {RecipeState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Recipe", "Withdrawn")},
     {RecipeState::Rejected, "rejected", QT_TRANSLATE_NOOP("Recipe", "Rejected")}}};

constexpr std::array<MeaningRow, 3> meanings{
    {{SignatureMeaning::ProcessApproval, "process-approval",
      QT_TRANSLATE_NOOP("Recipe", "Approved for the process")},
     {SignatureMeaning::QualityApproval, "quality-approval",
      QT_TRANSLATE_NOOP("Recipe", "Released for production")},
     {SignatureMeaning::Withdrawal, "withdrawal",
      QT_TRANSLATE_NOOP("Recipe", "Withdrawn from production")}}};

const StateRow& rowOf(RecipeState state) {
  const auto* const row =
      std::find_if(states.begin(), states.end(),
                   [state](const StateRow& known) { return known.state == state; });
  if (row == states.end()) throw BrokenInvariant("a state without a name");
  return *row;
}

const MeaningRow& rowOf(SignatureMeaning meaning) {
  const auto* const row =
      std::find_if(meanings.begin(), meanings.end(),
                   [meaning](const MeaningRow& known) { return known.meaning == meaning; });
  if (row == meanings.end()) throw BrokenInvariant("a meaning without a name");
  return *row;
}

}  // namespace

QString recipeStateName(RecipeState state) {
  return QString::fromLatin1(rowOf(state).name);
}

std::optional<RecipeState> recipeStateFromName(const QString& name) {
  for (const StateRow& row : states) {
    if (name == QLatin1String(row.name)) return row.state;
  }
  return std::nullopt;
}

QString recipeStateTitle(RecipeState state) {
  return QCoreApplication::translate("Recipe", rowOf(state).title);
}

QString signatureMeaningName(SignatureMeaning meaning) {
  return QString::fromLatin1(rowOf(meaning).name);
}

std::optional<SignatureMeaning> signatureMeaningFromName(const QString& name) {
  for (const MeaningRow& row : meanings) {
    if (name == QLatin1String(row.name)) return row.meaning;
  }
  return std::nullopt;
}

QString signatureMeaningTitle(SignatureMeaning meaning) {
  return QCoreApplication::translate("Recipe", rowOf(meaning).title);
}

}  // namespace linewarden

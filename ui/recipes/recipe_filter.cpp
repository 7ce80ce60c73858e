// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipe_filter.h"

#include "ui/recipes/compare/recipe_words.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace linewarden::ui {

namespace {

bool isFound(const QString& search, const RecipeVersion& version, const Plant& plant) {
  const QString text =
      QStringList{version.product, version.title,      lineName(plant, version.line),  version.line,
                  version.author,  version.authorName, recipeStateTitle(version.state)}
          .join(QLatin1Char('\n'));
  const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  return std::all_of(words.begin(), words.end(), [&text](const QString& word) {
    return text.contains(word, Qt::CaseInsensitive);
  });
}

/// The versions that stand for their recipes.
QSet<RecipeVersionId> currentOf(const QList<RecipeVersion>& versions) {
  QSet<RecipeVersionId> current;
  QSet<RecipeId> told;
  QHash<RecipeId, const RecipeVersion*> newest;
  for (const RecipeVersion& version : versions) {
    if (isCurrent(version.state)) {
      current.insert(version.id);
      told.insert(version.recipe);
    }
    const RecipeVersion*& last = newest[version.recipe];
    if (last == nullptr || last->number < version.number) last = &version;
  }
  for (const RecipeVersion* version : std::as_const(newest)) {
    if (!told.contains(version->recipe)) current.insert(version->id);
  }
  return current;
}

}  // namespace

bool isCurrent(RecipeState state) {
  switch (state) {
    case RecipeState::Draft:
    case RecipeState::InReview:
    case RecipeState::ProcessSigned:
    case RecipeState::Signed:
    case RecipeState::Effective: return true;
    case RecipeState::Superseded:
    case RecipeState::Withdrawn:
    case RecipeState::Rejected: return false;
  }
  return false;
}

QList<RecipeVersion> shownVersions(const QList<RecipeVersion>& versions, const RecipeFilter& filter,
                                   const Plant& plant) {
  const QSet<RecipeVersionId> current = currentOf(versions);
  QList<RecipeVersion> shown;
  shown.reserve(versions.size());
  for (const RecipeVersion& version : versions) {
    if (filter.state) {
      if (version.state != *filter.state) continue;
    } else if (!filter.all && !current.contains(version.id)) {
      continue;
    }
    if (!filter.line.isEmpty() && version.line != filter.line) continue;
    if (isFound(filter.search, version, plant)) shown.append(version);
  }
  return shown;
}

}  // namespace linewarden::ui

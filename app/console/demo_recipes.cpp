// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/demo_recipes.h"

#include "app/base/await.h"
#include "app/recipes/recipe_approval.h"
#include "app/recipes/recipe_checks.h"
#include "app/recipes/recipe_desk.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace linewarden {

namespace {

double rounded(double value, int decimals) {
  const double scale = std::pow(10.0, decimals);
  return std::round(value * scale) / scale;
}

struct Band {
  double low = 0;
  double high = 1;
};

/// Where the value may be: the measured value's limits where it governs one, else its own range.
Band bandOf(const Plant& plant, const Tag& tag) {
  Band band{tag.rangeLow.value_or(0), tag.rangeHigh.value_or(100)};
  const auto* measured = plant.tag(tag.measuredBy);
  if (measured == nullptr) return band;
  if (measured->limits.low) band.low = std::max(band.low, *measured->limits.low);
  if (measured->limits.high) band.high = std::min(band.high, *measured->limits.high);
  return band;
}

RecipeParameter parameterFor(const Plant& plant, const Tag& tag, const QString& step) {
  RecipeParameter parameter;
  parameter.name = tag.title;
  parameter.step = step;
  parameter.unit = tag.engineeringUnit;
  parameter.tag = tag.name;
  if (tag.type == DataType::Bool) {
    parameter.value = 1;
    return parameter;
  }
  const Band band = bandOf(plant, tag);
  parameter.low = rounded(band.low, tag.decimals);
  parameter.high = rounded(band.high, tag.decimals);
  parameter.value = rounded((band.low + band.high) / 2, tag.decimals);
  // A twentieth of a percent of the value: less than what would matter to the product.
  parameter.tolerance = rounded(std::abs(parameter.value) * 0.0005, tag.decimals + 1);
  return parameter;
}

/// Waits for one future after the other; the first refusal ends it.
class DemoAuthor {
 public:
  explicit DemoAuthor(const DemoRecipeRooms& rooms) : rooms_(rooms) {}

  Result<RecipeVersionId> submitted(const RecipeContent& content) {
    auto id = await(rooms_.desk.draft(rooms_.author, content));
    if (!id) return id;
    if (auto done = submit(*id, 1); !done) return done.error();
    return id;
  }
  Result<void> submit(RecipeVersionId id, int revision) {
    rooms_.passTime(std::chrono::minutes(7));
    return await(rooms_.desk.submit(rooms_.author, id, revision));
  }
  Result<void> sign(RecipeVersionId id, SignatureMeaning meaning) {
    rooms_.passTime(std::chrono::minutes(9));
    const bool isProcess = meaning == SignatureMeaning::ProcessApproval;
    const Session& signer = isProcess ? rooms_.process : rooms_.quality;
    const auto details = await(rooms_.desk.details(signer, id));
    if (!details) return details.error();
    const auto done = await(
        rooms_.approval.sign(signer, id, meaning, details->version.hash, rooms_.proofOf(signer)));
    if (!done) return done.error();
    return {};
  }
  Result<RecipeVersionId> effective(const RecipeContent& content) {
    auto id = submitted(content);
    if (!id) return id;
    if (auto done = sign(*id, SignatureMeaning::ProcessApproval); !done) return done.error();
    if (auto done = sign(*id, SignatureMeaning::QualityApproval); !done) return done.error();
    return id;
  }
  /// A next version in which the parameter at `row` is `factor` times what it was.
  Result<RecipeVersionId> next(RecipeVersionId from, const QString& title, qsizetype row,
                               double factor) {
    const auto source = await(rooms_.desk.details(rooms_.author, from));
    if (!source) return source.error();
    auto id = await(
        rooms_.desk.draftFrom(rooms_.author, from, source->content.product, source->content.line));
    if (!id) return id;
    RecipeContent content = source->content;
    content.title = title;
    RecipeParameter& parameter = content.parameters[std::min(row, content.parameters.size() - 1)];
    const auto* tag = rooms_.plant->tag(parameter.tag);
    parameter.value = rounded(parameter.value * factor, tag == nullptr ? 2 : tag->decimals);
    if (parameter.high) parameter.high = std::max(*parameter.high, parameter.value);
    if (parameter.low) parameter.low = std::min(*parameter.low, parameter.value);
    rooms_.passTime(std::chrono::minutes(4));
    const auto saved = await(rooms_.desk.save(rooms_.author, *id, 1, content));
    if (!saved) return saved.error();
    return id;
  }

 private:
  const DemoRecipeRooms& rooms_;
};

Result<void> makeLivedIn(const DemoRecipeRooms& rooms, const QList<RecipeVersionId>& effective) {
  DemoAuthor author(rooms);
  const RecipeVersionId first = effective.constFirst();
  auto rejected = author.next(first, QStringLiteral("Faster filling"), 1, 1.08);
  if (!rejected) return rejected.error();
  if (auto done = author.submit(*rejected, 2); !done) return done;
  auto refused = await(rooms.approval.reject(
      rooms.process, *rejected,
      QStringLiteral("The pressure foams the product; try half of it on line 1 first")));
  if (!refused) return refused;
  auto waiting = author.next(first, QStringLiteral("A little faster filling"), 1, 1.02);
  if (!waiting) return waiting.error();
  if (auto done = author.submit(*waiting, 2); !done) return done;
  if (auto done = author.sign(*waiting, SignatureMeaning::ProcessApproval); !done) return done;
  if (effective.size() < 3) return {};
  auto review = author.next(effective.at(1), QStringLiteral("Warmer holding"), 4, 1.01);
  if (!review) return review.error();
  if (auto done = author.submit(*review, 2); !done) return done;
  auto said = await(rooms.desk.comment(
      rooms.author, *review, {}, QStringLiteral("After the trial of 12 November, see report 118")));
  if (!said) return said;
  const auto draft = author.next(effective.at(2), QStringLiteral("Cases of twelve"), 2, 1.0);
  if (!draft) return draft.error();
  return {};
}

}  // namespace

RecipeContent demoRecipe(const Plant& plant, const Line& line) {
  RecipeContent content;
  content.line = line.id;
  content.product = QStringLiteral("Lemonade 0.5 l");
  content.title = QStringLiteral("Basic recipe");
  content.description = QStringLiteral("Set points of the usual run.");
  for (const QString& unitId : line.units) {
    const auto* unit = plant.unit(unitId);
    if (unit == nullptr) continue;
    RecipeStep step{unit->title, {}};
    bool isUsed = false;
    for (const Tag* tag : recipeTagsOf(plant, line.id)) {
      // Switches are the operators'; a recipe holds set points.
      if (tag->unit != unitId || tag->type == DataType::Bool) continue;
      content.parameters += parameterFor(plant, *tag, step.name);
      isUsed = true;
    }
    if (isUsed) content.steps += step;
  }
  return content;
}

Result<void> fillDemoRecipes(const DemoRecipeRooms& rooms) {
  DemoAuthor author(rooms);
  QList<RecipeVersionId> effective;
  for (const Line& line : rooms.plant->lines) {
    const RecipeContent content = demoRecipe(*rooms.plant, line);
    if (content.parameters.isEmpty()) continue;
    const auto id = author.effective(content);
    if (!id) return id.error();
    effective += *id;
  }
  if (effective.isEmpty()) return {};
  return makeLivedIn(rooms, effective);
}

}  // namespace linewarden

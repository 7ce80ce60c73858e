// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_checks.h"

#include "app/plc/held_value.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <array>
#include <cmath>

namespace linewarden {

namespace {

struct RecipeChecksText {
  Q_DECLARE_TR_FUNCTIONS(RecipeChecks)
};

constexpr std::array<const char*, 10> fieldNames{"",    "name", "step",      "value", "unit",
                                                 "low", "high", "tolerance", "tag",   "note"};

bool isOdd(const QString& text, bool mayBreak) {
  for (const char32_t point : text.toUcs4()) {
    const QChar::Category category = QChar::category(point);
    if (mayBreak && (point == U'\n' || point == U'\t')) continue;
    if (category == QChar::Other_Control || category == QChar::Other_Format ||
        category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
        category == QChar::Separator_Paragraph) {
      return true;
    }
  }
  return false;
}

class Checker {
 public:
  explicit Checker(QList<RecipeProblem>& problems) : problems_(problems) {}

  void add(int row, RecipeField field, const QString& text) {
    problems_.append({row, field, text});
  }
  void text(int row, RecipeField field, const QString& what, const QString& text, int most) {
    if (text.size() > most) {
      add(row, field,
          RecipeChecksText::tr("%1 is longer than %2 characters. Shorten it.").arg(what).arg(most));
    } else if (isOdd(text, most == mostRecipeText)) {
      add(row, field,
          RecipeChecksText::tr("%1 contains control or invisible characters. Type it anew.")
              .arg(what));
    }
  }
  void finite(int row, RecipeField field, const QString& what, double number) {
    if (std::isfinite(number)) return;
    add(row, field, RecipeChecksText::tr("%1 is not a finite number. Enter a number.").arg(what));
  }

 private:
  QList<RecipeProblem>& problems_;
};

void checkParameterDamage(int row, const RecipeParameter& parameter, Checker& checker) {
  using enum RecipeField;
  checker.text(row, Name, RecipeChecksText::tr("The name"), parameter.name, mostRecipeName);
  checker.text(row, Step, RecipeChecksText::tr("The step"), parameter.step, mostRecipeName);
  checker.text(row, Unit, RecipeChecksText::tr("The unit"), parameter.unit, mostRecipeName);
  checker.text(row, Tag, RecipeChecksText::tr("The tag"), parameter.tag, mostRecipeName);
  checker.text(row, Note, RecipeChecksText::tr("The note"), parameter.note, mostRecipeText);
  checker.finite(row, Value, RecipeChecksText::tr("The value"), parameter.value);
  if (parameter.low)
    checker.finite(row, Low, RecipeChecksText::tr("The low limit"), *parameter.low);
  if (parameter.high)
    checker.finite(row, High, RecipeChecksText::tr("The high limit"), *parameter.high);
  checker.finite(row, Tolerance, RecipeChecksText::tr("The tolerance"), parameter.tolerance);
}

void checkLimits(int row, const RecipeParameter& parameter, Checker& checker) {
  using enum RecipeField;
  if (parameter.tolerance < 0) {
    checker.add(row, Tolerance,
                RecipeChecksText::tr("The tolerance is negative. Enter 0 or more."));
  }
  if (parameter.low && parameter.high && *parameter.low > *parameter.high) {
    checker.add(
        row, Low,
        RecipeChecksText::tr("The low limit is above the high limit. Exchange or correct them."));
    return;
  }
  if (parameter.low && parameter.value < *parameter.low) {
    checker.add(row, Value, RecipeChecksText::tr("The value is below its low limit."));
  }
  if (parameter.high && parameter.value > *parameter.high) {
    checker.add(row, Value, RecipeChecksText::tr("The value is above its high limit."));
  }
}

void checkTagValue(int row, const RecipeParameter& parameter, const Tag& tag, Checker& checker) {
  using enum RecipeField;
  if (parameter.unit != tag.engineeringUnit) {
    checker.add(row, Unit,
                tag.engineeringUnit.isEmpty()
                    ? RecipeChecksText::tr("The tag has no unit, so this has to be empty.")
                    : RecipeChecksText::tr("The tag's unit is “%1”. Enter the value in it.")
                          .arg(tag.engineeringUnit));
  }
  if (tag.type == DataType::Bool && parameter.value != 0 && parameter.value != 1) {
    checker.add(row, Value,
                RecipeChecksText::tr("The tag is a switch: enter 0 for off or 1 for on."));
    return;
  }
  if ((tag.rangeLow && parameter.value < *tag.rangeLow) ||
      (tag.rangeHigh && parameter.value > *tag.rangeHigh)) {
    checker.add(row, Value,
                RecipeChecksText::tr("The value is outside the tag's range of %1 to %2.")
                    .arg(tag.rangeLow.value_or(0))
                    .arg(tag.rangeHigh.value_or(0)));
    return;
  }
  if (!std::isfinite(parameter.value)) return;
  if (const auto held = valueAsHeld(tag, parameter.value); !held) {
    checker.add(row, Value, held.error().message);
  }
}

bool isMark(const Plant& plant, const QString& tag) {
  for (const Line& line : plant.lines) {
    if (tag == line.signalTags.recipe || tag == line.signalTags.recipeVersion) return true;
  }
  return false;
}

QString lineOf(const Plant& plant, const Tag& tag) {
  const Unit* unit = plant.unit(tag.unit);
  return unit == nullptr ? QString() : unit->line;
}

void checkTag(int row, const RecipeParameter& parameter, const RecipeContent& content,
              const Plant& plant, Checker& checker) {
  using enum RecipeField;
  if (parameter.tag.isEmpty()) {
    checker.add(
        row, Tag,
        RecipeChecksText::tr("There is no tag, so the value has nowhere to go. Choose one."));
    return;
  }
  const auto* tag = plant.tag(parameter.tag);
  if (tag == nullptr) {
    checker.add(row, Tag,
                RecipeChecksText::tr("The plant file has no tag “%1”. Choose another one.")
                    .arg(parameter.tag));
    return;
  }
  if (!tag->writable || tag->type == DataType::String || isMark(plant, tag->name)) {
    checker.add(row, Tag,
                RecipeChecksText::tr(
                    "A recipe may not write the tag “%1”. Choose a set point that the plant "
                    "file calls writable.")
                    .arg(parameter.tag));
    return;
  }
  if (lineOf(plant, *tag) != content.line) {
    checker.add(row, Tag,
                RecipeChecksText::tr("The tag “%1” belongs to another line.").arg(parameter.tag));
    return;
  }
  checkTagValue(row, parameter, *tag, checker);
}

void checkHeader(const RecipeContent& content, const Plant& plant, Checker& checker) {
  using enum RecipeField;
  if (content.product.trimmed().isEmpty()) {
    checker.add(-1, None, RecipeChecksText::tr("The product is missing. Enter what is made."));
  }
  if (plant.line(content.line) == nullptr) {
    checker.add(
        -1, None,
        RecipeChecksText::tr("The plant file has no line “%1”. Choose a line.").arg(content.line));
  }
  if (content.parameters.isEmpty()) {
    checker.add(-1, None, RecipeChecksText::tr("There are no parameters. Add at least one."));
  }
  QSet<QString> names;
  for (const RecipeStep& step : content.steps) {
    if (step.name.trimmed().isEmpty()) {
      checker.add(-1, Step, RecipeChecksText::tr("A step has no name. Name or remove it."));
    } else if (names.contains(step.name)) {
      checker.add(-1, Step,
                  RecipeChecksText::tr("Two steps are called “%1”. Rename one.").arg(step.name));
    }
    names.insert(step.name);
  }
}

}  // namespace

QString recipeFieldName(RecipeField field) {
  return QString::fromLatin1(fieldNames.at(static_cast<std::size_t>(field)));
}

QList<RecipeProblem> recipeDamage(const RecipeContent& content) {
  QList<RecipeProblem> problems;
  Checker checker(problems);
  const auto none = RecipeField::None;
  checker.text(-1, none, RecipeChecksText::tr("The product"), content.product, mostRecipeName);
  checker.text(-1, none, RecipeChecksText::tr("The line"), content.line, mostRecipeName);
  checker.text(-1, none, RecipeChecksText::tr("The title"), content.title, mostRecipeName);
  checker.text(-1, none, RecipeChecksText::tr("The description"), content.description,
               mostRecipeText);
  if (content.parameters.size() > mostRecipeParameters) {
    checker.add(-1, none,
                RecipeChecksText::tr("There are more than %1 parameters. Split the recipe.")
                    .arg(mostRecipeParameters));
    return problems;
  }
  if (content.steps.size() > mostRecipeSteps) {
    checker.add(-1, none,
                RecipeChecksText::tr("There are more than %1 steps.").arg(mostRecipeSteps));
    return problems;
  }
  if (content.attachments.size() > mostRecipeAttachments) {
    checker.add(
        -1, none,
        RecipeChecksText::tr("There are more than %1 attachments.").arg(mostRecipeAttachments));
  }
  for (const RecipeStep& step : content.steps) {
    checker.text(-1, RecipeField::Step, RecipeChecksText::tr("A step's name"), step.name,
                 mostRecipeName);
    checker.text(-1, RecipeField::Step, RecipeChecksText::tr("A step's note"), step.note,
                 mostRecipeText);
  }
  for (int row = 0; row < content.parameters.size(); ++row) {
    checkParameterDamage(row, content.parameters.at(row), checker);
  }
  return problems;
}

QList<RecipeProblem> recipeProblems(const RecipeContent& content, const Plant& plant) {
  QList<RecipeProblem> problems = recipeDamage(content);
  if (!problems.isEmpty()) return problems;
  Checker checker(problems);
  checkHeader(content, plant, checker);
  QSet<QString> steps;
  for (const RecipeStep& step : content.steps) steps.insert(step.name);
  QSet<QString> names;
  QSet<QString> tags;
  for (int row = 0; row < content.parameters.size(); ++row) {
    const RecipeParameter& parameter = content.parameters.at(row);
    using enum RecipeField;
    if (parameter.name.trimmed().isEmpty()) {
      checker.add(row, Name, RecipeChecksText::tr("The parameter has no name."));
    } else if (names.contains(parameter.name)) {
      checker.add(
          row, Name,
          RecipeChecksText::tr("Another parameter is called “%1” too.").arg(parameter.name));
    }
    if (!parameter.step.isEmpty() && !steps.contains(parameter.step)) {
      checker.add(
          row, Step,
          RecipeChecksText::tr("There is no step “%1”. Add or choose one.").arg(parameter.step));
    }
    if (!parameter.tag.isEmpty() && tags.contains(parameter.tag)) {
      checker.add(
          row, Tag,
          RecipeChecksText::tr("Another parameter writes the tag “%1” too.").arg(parameter.tag));
    }
    names.insert(parameter.name);
    tags.insert(parameter.tag);
    checkLimits(row, parameter, checker);
    checkTag(row, parameter, content, plant, checker);
  }
  return problems;
}

QString describeProblems(const QList<RecipeProblem>& problems, int most) {
  QStringList lines;
  for (const RecipeProblem& problem : problems.mid(0, most)) {
    if (problem.row < 0) {
      lines += problem.text;
    } else if (problem.field == RecipeField::None) {
      lines += RecipeChecksText::tr("Row %1: %2").arg(problem.row + 1).arg(problem.text);
    } else {
      lines += RecipeChecksText::tr("Row %1, %2: %3")
                   .arg(problem.row + 1)
                   .arg(recipeFieldName(problem.field), problem.text);
    }
  }
  if (problems.size() > most) {
    lines +=
        RecipeChecksText::tr("… and %n more.", nullptr, static_cast<int>(problems.size()) - most);
  }
  return lines.join(u'\n');
}

QList<const Tag*> recipeTagsOf(const Plant& plant, const QString& line) {
  QList<const Tag*> tags;
  for (const Tag& tag : plant.tags) {
    if (tag.writable && tag.type != DataType::String && lineOf(plant, tag) == line &&
        !isMark(plant, tag.name)) {
      tags += &tag;
    }
  }
  return tags;
}

}  // namespace linewarden

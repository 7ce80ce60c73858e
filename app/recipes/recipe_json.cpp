// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_json.h"

#include "app/base/shown_text.h"
#include "app/base/strict_json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <utility>

namespace linewarden {

namespace {

struct RecipeJsonText {
  Q_DECLARE_TR_FUNCTIONS(RecipeJson)
};

constexpr qsizetype mostProblems = 2000;

const QString recipeJsonFormatKey = QStringLiteral("format");
const QString productKey = QStringLiteral("product");
const QString lineKey = QStringLiteral("line");
const QString titleKey = QStringLiteral("title");
const QString descriptionKey = QStringLiteral("description");
const QString effectiveFromKey = QStringLiteral("effectiveFrom");
const QString stepsKey = QStringLiteral("steps");
const QString parametersKey = QStringLiteral("parameters");
const QString nameKey = QStringLiteral("name");
const QString noteKey = QStringLiteral("note");

/// An object of the file, and where a problem with it is told.
struct Place {
  QJsonObject object;
  int row = -1;    ///< of a parameter
  QString before;  ///< said before a problem: "Step 3: "
};

QJsonObject stepToJson(const RecipeStep& step) {
  return {{nameKey, step.name}, {noteKey, step.note}};
}

QJsonObject parameterToJson(const RecipeParameter& parameter) {
  using enum RecipeField;
  QJsonObject object{{recipeFieldName(Name), parameter.name},
                     {recipeFieldName(Step), parameter.step},
                     {recipeFieldName(Value), parameter.value},
                     {recipeFieldName(Unit), parameter.unit},
                     {recipeFieldName(Tolerance), parameter.tolerance},
                     {recipeFieldName(Tag), parameter.tag},
                     {recipeFieldName(Note), parameter.note}};
  if (parameter.low) object.insert(recipeFieldName(Low), *parameter.low);
  if (parameter.high) object.insert(recipeFieldName(High), *parameter.high);
  return object;
}

QString jsonTypeTitle(QJsonValue::Type type) {
  switch (type) {
    case QJsonValue::Bool: return RecipeJsonText::tr("true or false");
    case QJsonValue::Double: return RecipeJsonText::tr("a number");
    case QJsonValue::String: return RecipeJsonText::tr("a text");
    case QJsonValue::Array: return RecipeJsonText::tr("an array");
    case QJsonValue::Object: return RecipeJsonText::tr("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
  }
  return RecipeJsonText::tr("null");
}

/// Only the form that toIsoUtc() writes, with or without milliseconds: in any other the zone would
/// be a guess.
std::optional<UtcTime> timeFrom(const QString& text) {
  static const QRegularExpression form(QStringLiteral(
      "\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z\\z"));
  if (!form.match(text).hasMatch()) return std::nullopt;
  const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
  if (!time.isValid()) return std::nullopt;
  return fromMillis(time.toMSecsSinceEpoch());
}

class Reader {
 public:
  explicit Reader(RecipeFile& file) : file_(file) {}

  void readAll(const QJsonObject& root);

 private:
  void tell(const Place& place, RecipeField field, const QString& text);
  bool readFormat(const Place& root);
  void readSteps(const Place& root);
  void readParameters(const Place& root);
  void readParameter(const QJsonValue& value, int row);
  void readEffectiveFrom(const Place& root);
  void refuseUnknown(const Place& place, const QStringList& known);
  /// The member if it is there and of that type; else a problem, unless it may be absent and is.
  std::optional<QJsonValue> take(const Place& place, const QString& key, QJsonValue::Type type,
                                 bool required);
  void takeText(const Place& place, const QString& key, bool required, QString& text);
  std::optional<double> takeNumber(const Place& place, RecipeField field, bool required);

  RecipeFile& file_;
};

RecipeField fieldOf(const Place& place, const QString& key) {
  if (place.row < 0) return RecipeField::None;
  using enum RecipeField;
  for (const RecipeField field : {Name, Step, Value, Unit, Low, High, Tolerance, Tag, Note}) {
    if (recipeFieldName(field) == key) return field;
  }
  return None;
}

void Reader::tell(const Place& place, RecipeField field, const QString& text) {
  if (file_.problems.size() >= mostProblems) return;
  file_.problems.append({place.row, field, place.before + text});
}

std::optional<QJsonValue> Reader::take(const Place& place, const QString& key,
                                       QJsonValue::Type type, bool required) {
  const auto at = place.object.constFind(key);
  const RecipeField field = fieldOf(place, key);
  if (at == place.object.constEnd()) {
    if (required)
      tell(place, field, RecipeJsonText::tr("The member “%1” is missing. Add it.").arg(key));
    return std::nullopt;
  }
  const QJsonValue value = *at;
  if (value.type() == type) return value;
  tell(place, field,
       RecipeJsonText::tr("The member “%1” is %2, but must be %3.")
           .arg(key, jsonTypeTitle(value.type()), jsonTypeTitle(type)));
  return std::nullopt;
}

void Reader::takeText(const Place& place, const QString& key, bool required, QString& text) {
  if (const auto value = take(place, key, QJsonValue::String, required)) text = value->toString();
}

std::optional<double> Reader::takeNumber(const Place& place, RecipeField field, bool required) {
  const auto value = take(place, recipeFieldName(field), QJsonValue::Double, required);
  if (!value) return std::nullopt;
  return value->toDouble();
}

void Reader::refuseUnknown(const Place& place, const QStringList& known) {
  for (auto at = place.object.constBegin(); at != place.object.constEnd(); ++at) {
    if (known.contains(at.key())) continue;
    tell(place, RecipeField::None,
         RecipeJsonText::tr(
             "There must be no member “%1” here. Remove it, or correct how it is written; "
             "the members are: %2.")
             .arg(shownText(at.key()), known.join(QStringLiteral(", "))));
    if (file_.problems.size() >= mostProblems) return;
  }
}

void Reader::readAll(const QJsonObject& object) {
  const Place root{object, -1, {}};
  if (!readFormat(root)) return;
  refuseUnknown(root, {recipeJsonFormatKey, productKey, lineKey, titleKey, descriptionKey,
                       effectiveFromKey, stepsKey, parametersKey});
  RecipeContent& content = file_.content;
  takeText(root, productKey, true, content.product);
  takeText(root, lineKey, true, content.line);
  takeText(root, titleKey, true, content.title);
  takeText(root, descriptionKey, false, content.description);
  readEffectiveFrom(root);
  readSteps(root);
  readParameters(root);
}

bool Reader::readFormat(const Place& root) {
  const auto format = take(root, recipeJsonFormatKey, QJsonValue::String, true);
  if (!format) return false;
  if (format->toString() == recipeFileFormat()) return true;
  tell(root, RecipeField::None,
       RecipeJsonText::tr(
           "The format is “%1”, which this version does not know: it reads “%2”. Choose "
           "another file, or use a newer version.")
           .arg(shownText(format->toString()), recipeFileFormat()));
  return false;
}

void Reader::readEffectiveFrom(const Place& root) {
  const auto value = take(root, effectiveFromKey, QJsonValue::String, false);
  if (!value) return;
  file_.content.effectiveFrom = timeFrom(value->toString());
  if (file_.content.effectiveFrom) return;
  tell(root, RecipeField::None,
       RecipeJsonText::tr(
           "“%1” (effectiveFrom) is no time in UTC. Write it as 2026-01-31T08:15:00Z.")
           .arg(shownText(value->toString())));
}

void Reader::readSteps(const Place& root) {
  const auto value = take(root, stepsKey, QJsonValue::Array, false);
  if (!value) return;
  const QJsonArray steps = value->toArray();
  if (steps.size() > mostRecipeSteps) {
    tell(
        root, RecipeField::None,
        RecipeJsonText::tr("There are more than %1 steps. Split the recipe.").arg(mostRecipeSteps));
    return;
  }
  file_.content.steps.reserve(steps.size());
  for (const QJsonValue& item : steps) {
    const Place place{item.toObject(), -1,
                      RecipeJsonText::tr("Step %1: ").arg(file_.content.steps.size() + 1)};
    RecipeStep step;
    if (item.isObject()) {
      refuseUnknown(place, {nameKey, noteKey});
      takeText(place, nameKey, true, step.name);
      takeText(place, noteKey, false, step.note);
    } else {
      tell(
          place, RecipeField::None,
          RecipeJsonText::tr("This is %1, but must be an object.").arg(jsonTypeTitle(item.type())));
    }
    file_.content.steps.append(step);
  }
}

void Reader::readParameters(const Place& root) {
  const auto value = take(root, parametersKey, QJsonValue::Array, true);
  if (!value) return;
  const QJsonArray parameters = value->toArray();
  if (parameters.size() > mostRecipeParameters) {
    tell(root, RecipeField::None,
         RecipeJsonText::tr("There are more than %1 parameters. Split the recipe.")
             .arg(mostRecipeParameters));
    return;
  }
  file_.content.parameters.reserve(parameters.size());
  int row = 0;
  for (const QJsonValue& item : parameters) readParameter(item, row++);
}

void Reader::readParameter(const QJsonValue& value, int row) {
  using enum RecipeField;
  const Place place{value.toObject(), row, {}};
  RecipeParameter parameter;
  if (value.isObject()) {
    QStringList known;
    for (const RecipeField field : {Name, Step, Value, Unit, Low, High, Tolerance, Tag, Note}) {
      known += recipeFieldName(field);
    }
    refuseUnknown(place, known);
    takeText(place, recipeFieldName(Name), true, parameter.name);
    takeText(place, recipeFieldName(Step), false, parameter.step);
    parameter.value = takeNumber(place, Value, true).value_or(0);
    takeText(place, recipeFieldName(Unit), false, parameter.unit);
    parameter.low = takeNumber(place, Low, false);
    parameter.high = takeNumber(place, High, false);
    parameter.tolerance = takeNumber(place, Tolerance, false).value_or(0);
    takeText(place, recipeFieldName(Tag), true, parameter.tag);
    takeText(place, recipeFieldName(Note), false, parameter.note);
  } else {
    tell(place, None,
         RecipeJsonText::tr("This is %1, but must be an object.").arg(jsonTypeTitle(value.type())));
  }
  file_.content.parameters.append(parameter);
}

}  // namespace

QString recipeFileFormat() {
  return QStringLiteral("linewarden-recipe-1");
}

QJsonObject recipeToJson(const RecipeContent& content) {
  QJsonArray steps;
  for (const RecipeStep& step : content.steps) steps.append(stepToJson(step));
  QJsonArray parameters;
  for (const RecipeParameter& parameter : content.parameters) {
    parameters.append(parameterToJson(parameter));
  }
  QJsonObject object{{recipeJsonFormatKey, recipeFileFormat()},
                     {productKey, content.product},
                     {lineKey, content.line},
                     {titleKey, content.title},
                     {descriptionKey, content.description},
                     {stepsKey, steps},
                     {parametersKey, parameters}};
  if (content.effectiveFrom) object.insert(effectiveFromKey, toIsoUtc(*content.effectiveFrom));
  return object;
}

RecipeFile readRecipeJson(const QByteArray& bytes) {
  RecipeFile file;
  const auto root = parseStrictJson(bytes, mostRecipeFileBytes);
  if (!root) {
    file.problems.append({-1, RecipeField::None, root.error().message});
    return file;
  }
  if (!root->isObject()) {
    file.problems.append(
        {-1, RecipeField::None,
         RecipeJsonText::tr("This is %1, but a recipe is an object. Choose the right file.")
             .arg(jsonTypeTitle(root->type()))});
    return file;
  }
  Reader(file).readAll(root->toObject());
  if (file.problems.isEmpty()) file.problems = recipeDamage(file.content).mid(0, mostProblems);
  return file;
}

Result<RecipeContent> recipeFromJson(const QByteArray& bytes) {
  RecipeFile file = readRecipeJson(bytes);
  if (file.problems.isEmpty()) return std::move(file.content);
  return Error{ErrorCode::InvalidArgument,
               RecipeJsonText::tr(
                   "The recipe cannot be read from this file. Correct the file and try again:") +
                   u'\n' + describeProblems(file.problems),
               {}};
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/canonical_json.h"
#include "app/recipes/recipe_json.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <limits>

namespace linewarden::test {

namespace {

RecipeContent lemonade() {
  RecipeContent content;
  content.product = QStringLiteral("Lemonade 0.5 l");
  content.line = QStringLiteral("line-1");
  content.title = QStringLiteral("Less sugar");
  content.description = QStringLiteral("Sugar down by a tenth.\nKeeps its \"bite\".");
  content.effectiveFrom = fromMillis(1'769'847'300'250);
  content.steps = {{QStringLiteral("Pasteurise"), QStringLiteral("hold 30 s")},
                   {QStringLiteral("Fill"), {}}};
  RecipeParameter volume;
  volume.name = QStringLiteral("Fill volume");
  volume.step = QStringLiteral("Fill");
  volume.value = 500.1;
  volume.unit = QStringLiteral("ml");
  volume.low = 495;
  volume.high = std::numeric_limits<double>::max();
  volume.tolerance = 0.1 + 0.2;
  volume.tag = QStringLiteral("filler.volume_sp");
  volume.note = QStringLiteral("=cmd, \u00e9 \U0001F34B");
  RecipeParameter least;
  least.name = QStringLiteral("Cold");
  least.value = -std::numeric_limits<double>::denorm_min();
  least.tag = QStringLiteral("cooler.sp");
  content.parameters = {volume, least};
  return content;
}

QByteArray written(const QJsonObject& object) {
  return QJsonDocument(object).toJson();
}

/// Of the whole file and then of each row: "-1 : told", "0 value: told".
QString listed(const RecipeFile& file) {
  QStringList lines;
  for (const RecipeProblem& problem : file.problems) {
    lines += QStringLiteral("%1 %2: %3")
                 .arg(QString::number(problem.row), recipeFieldName(problem.field), problem.text);
  }
  return lines.join(u'\n');
}

const QByteArray least =
    R"({"format":"linewarden-recipe-1","product":"P","line":"l","title":"","parameters":[
{"name":"A","value":1,"tag":"t"},{"name":"B","value":2,"tag":"u"}]})";

void recipeJsonRow(const char* what, const QByteArray& text, const char* told) {
  QTest::newRow(what) << text << QString::fromUtf8(told);
}

/// The least file with the first `before` replaced.
QByteArray with(const QByteArray& before, const QByteArray& after) {
  QByteArray text = least;
  return text.replace(text.indexOf(before), before.size(), after);
}

void recipeJsonAddBadFiles() {
  recipeJsonRow("empty", {}, "-1 : This is not JSON");
  recipeJsonRow("no JSON", "name,value,tag\r\n", "Line 1, column 1");
  recipeJsonRow("no object", "[]", "-1 : This is an array, but a recipe is an object");
  recipeJsonRow("no format", "{}", "-1 : The member “format” is missing");
  recipeJsonRow("other format", with("recipe-1", "recipe-2"),
                "The format is “linewarden-recipe-2”");
  recipeJsonRow("format of another type", with("\"linewarden-recipe-1\"", "1"),
                "-1 : The member “format” is a number, but must be a text");
  recipeJsonRow("100 MB", QByteArray(100'000'000, ' '), "is larger than");
  recipeJsonRow("4 MiB and a byte", least + QByteArray(4 * 1024 * 1024 + 1 - least.size(), ' '),
                "is larger than");
  recipeJsonRow("after the end", least + "x", "more after the end");
  recipeJsonRow("key twice", with("\"title\":\"\"", "\"title\":\"\",\n\"title\":\"\""),
                "Line 2, column 1: The key “title” is there twice");
  recipeJsonRow("key of a parameter twice", with("\"value\":1", "\"value\":1,\"value\":10"),
                "The key “value” is there twice");
  recipeJsonRow("not UTF-8", with("\"P\"", "\"\xE9\""), "not UTF-8");
  recipeJsonRow("half a pair", with("\"P\"", "\"\\ud800\""), "half of a surrogate pair");
  recipeJsonRow("NaN", with(":1,", ":NaN,"), "no NaN");
  recipeJsonRow("infinity", with(":1,", ":-Infinity,"), "no infinity");
  recipeJsonRow("too large", with(":1,", ":1e999,"), "too large");
  recipeJsonRow("deep", with("\"P\"", QByteArray(40, '[')), "more than 32 deep");
}

void addBadHeads() {
  recipeJsonRow("no product", with("\"product\":\"P\",", ""),
                "-1 : The member “product” is missing");
  recipeJsonRow("no line", with("\"line\":\"l\",", ""), "-1 : The member “line” is missing");
  recipeJsonRow("no title", with("\"title\":\"\",", ""), "-1 : The member “title” is missing");
  recipeJsonRow("no parameters",
                R"({"format":"linewarden-recipe-1","product":"","line":"","title":""})",
                "-1 : The member “parameters” is missing");
  recipeJsonRow("product of another type", with("\"P\"", "null"),
                "“product” is null, but must be a text");
  recipeJsonRow("unknown member", with("\"title\"", "\"author\":\"x\",\"title\""),
                "-1 : There must be no member “author” here");
  recipeJsonRow("attachments", with("\"title\"", "\"attachments\":[],\"title\""),
                "no member “attachments”");
  recipeJsonRow("case of a member", with("\"title\"", "\"Title\":\"x\",\"title\""),
                "no member “Title”");
  recipeJsonRow("parameters of another type", R"({"format":"linewarden-recipe-1","parameters":{}})",
                "“parameters” is an object, but must be an array");
  recipeJsonRow("steps of another type", with("\"title\"", "\"steps\":\"x\",\"title\""),
                "-1 : The member “steps” is a text, but must be an array");
  recipeJsonRow("step of another type",
                with("\"title\"", "\"steps\":[{\"name\":\"x\"},7],\"title\""),
                "-1 : Step 2: This is a number, but must be an object");
  recipeJsonRow("step without name", with("\"title\"", "\"steps\":[{\"note\":\"x\"}],\"title\""),
                "-1 : Step 1: The member “name” is missing");
  recipeJsonRow("unknown member of a step",
                with("\"title\"", "\"steps\":[{\"name\":\"x\",\"time\":1}],\"title\""),
                "-1 : Step 1: There must be no member “time”");
  recipeJsonRow("201 steps",
                with("\"title\"", "\"steps\":[" + QByteArray("{\"name\":\"x\"},").repeated(200) +
                                      "{\"name\":\"x\"}],\"title\""),
                "-1 : There are more than 200 steps");
  recipeJsonRow("long product", with("\"P\"", '"' + QByteArray(101, 'x') + '"'), "longer than 100");
  recipeJsonRow("control character", with("\"P\"", R"("a\u0000b")"), "control or invisible");
  for (const char* time : {"2026-01-31", "2026-01-31T08:15:00", "2026-01-31T08:15:00+01:00",
                           "2026-02-30T08:15:00Z", "2026-01-31T24:00:00Z", "2026-01-31T08:60:00Z",
                           "2026-01-31 08:15:00Z", "2026-01-31T08:15:00Z\\n", "tomorrow", ""}) {
    recipeJsonRow(*time == '\0' ? "no time" : time,
                  with("\"title\"", QByteArray("\"effectiveFrom\":\"") + time + "\",\"title\""),
                  "(effectiveFrom) is no time in UTC");
  }
  recipeJsonRow("time of another type", with("\"title\"", "\"effectiveFrom\":0,\"title\""),
                "“effectiveFrom” is a number, but must be a text");
}

void addBadParameters() {
  recipeJsonRow("parameter of another type",
                with("{\"name\":\"A\",\"value\":1,\"tag\":\"t\"}", "[]"),
                "0 : This is an array, but must be an object");
  recipeJsonRow("no name", with("\"name\":\"B\",", ""), "1 name: The member “name” is missing");
  recipeJsonRow("no value", with("\"value\":2,", ""), "1 value: The member “value” is missing");
  recipeJsonRow("no tag", with(",\"tag\":\"u\"", ""), "1 tag: The member “tag” is missing");
  recipeJsonRow("value as text", with(":2,", ":\"2\","),
                "1 value: The member “value” is a text, but must be a number");
  recipeJsonRow("value as a switch", with(":2,", ":true,"),
                "“value” is true or false, but must be a number");
  recipeJsonRow("low of another type", with(":2,", ":2,\"low\":null,"),
                "1 low: The member “low” is null");
  recipeJsonRow("high of another type", with(":2,", ":2,\"high\":[],"), "1 high: ");
  recipeJsonRow("tolerance of another type", with(":2,", ":2,\"tolerance\":\"1 %\","),
                "1 tolerance: ");
  recipeJsonRow("name of another type", with("\"A\"", "7"),
                "0 name: The member “name” is a number");
  recipeJsonRow("step of another type", with(":1,", ":1,\"step\":1,"), "0 step: ");
  recipeJsonRow("unit of another type", with(":1,", ":1,\"unit\":1,"), "0 unit: ");
  recipeJsonRow("tag of another type", with("\"t\"", "{}"), "0 tag: The member “tag” is an object");
  recipeJsonRow("note of another type", with(":1,", ":1,\"note\":false,"), "0 note: ");
  recipeJsonRow("unknown member", with(":2,", ":2,\"min\":1,"),
                "1 : There must be no member “min” here");
  recipeJsonRow("long note", with(":2,", ":2,\"note\":\"" + QByteArray(2001, 'x') + "\","),
                "1 note: The note is longer than 2000");
  recipeJsonRow("2,001 parameters",
                with("\"parameters\":[",
                     "\"parameters\":[" +
                         QByteArray("{\"name\":\"x\",\"value\":0,\"tag\":\"\"},").repeated(1999)),
                "-1 : There are more than 2000 parameters");
}

}  // namespace

class TestRecipeJson : public QObject {
  Q_OBJECT

 private slots:
  void comesBack();
  void leavesAttachmentsOut();
  void readsTheLeast();
  void tellsAProblem_data();
  void tellsAProblem();
  void tellsAllProblems();
  void keepsProblemsFew();
  void takesTheMost();
  void schemaNamesTheMembers();
};

void TestRecipeJson::comesBack() {
  const QJsonObject object = recipeToJson(lemonade());
  QCOMPARE(object.value(QStringLiteral("effectiveFrom")).toString(),
           QStringLiteral("2026-01-31T08:15:00.250Z"));
  for (const QByteArray& bytes :
       {written(object), canonicalJson(object), QByteArray("\xEF\xBB\xBF" + written(object)),
        written(object).replace("\n", "\r\n")}) {
    const auto content = recipeFromJson(bytes);
    QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(content.error().message));
    QVERIFY(*content == lemonade());
  }
  RecipeContent empty;
  const auto content = recipeFromJson(written(recipeToJson(empty)));
  QVERIFY(content.ok());
  QVERIFY(*content == empty);
}

void TestRecipeJson::leavesAttachmentsOut() {
  RecipeContent content = lemonade();
  content.attachments = {{QStringLiteral("label.pdf"), QByteArray(32, 'x'), 100}};
  QCOMPARE(recipeToJson(content), recipeToJson(lemonade()));
}

void TestRecipeJson::readsTheLeast() {
  const auto content = recipeFromJson(least);
  QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(content.error().message));
  QVERIFY(!content->effectiveFrom);
  QVERIFY(content->steps.isEmpty());
  QCOMPARE(content->parameters.size(), 2);
  const RecipeParameter& second = content->parameters.at(1);
  QCOMPARE(second.name, QStringLiteral("B"));
  QCOMPARE(second.value, 2.0);
  QCOMPARE(second.tag, QStringLiteral("u"));
  QVERIFY(!second.low && !second.high && second.tolerance == 0);
  const auto time =
      recipeFromJson(with("\"title\"", R"("effectiveFrom":"2026-01-31T08:15:00Z","title")"));
  QVERIFY(time.ok());
  QCOMPARE(toMillis(*time->effectiveFrom), qint64(1'769'847'300'000));
}

void TestRecipeJson::tellsAProblem_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("told");
  recipeJsonAddBadFiles();
  addBadHeads();
  addBadParameters();
}

void TestRecipeJson::tellsAProblem() {
  QFETCH(QByteArray, text);
  QFETCH(QString, told);
  const RecipeFile file = readRecipeJson(text);
  QVERIFY2(listed(file).contains(told), qPrintable(listed(file)));
  const auto content = recipeFromJson(text);
  QVERIFY(!content.ok());
  QCOMPARE(content.error().code, ErrorCode::InvalidArgument);
  QVERIFY(content.error().message.contains(file.problems.first().text));
}

void TestRecipeJson::tellsAllProblems() {
  const RecipeFile file = readRecipeJson(
      R"({"format":"linewarden-recipe-1","product":1,"line":"l","title":"","x":1,"parameters":[
{"name":"A","value":"1","low":"1","tag":"t"},7,{"name":"B","value":2,"tag":"u"},{"name":"C"}]})");
  QStringList places;
  for (const RecipeProblem& problem : file.problems) {
    places +=
        QStringLiteral("%1 %2").arg(QString::number(problem.row), recipeFieldName(problem.field));
  }
  QCOMPARE(places,
           QStringList({QStringLiteral("-1 "), QStringLiteral("-1 "), QStringLiteral("0 value"),
                        QStringLiteral("0 low"), QStringLiteral("1 "), QStringLiteral("3 value"),
                        QStringLiteral("3 tag")}));
  QCOMPARE(file.content.parameters.size(), 4);
  QCOMPARE(file.content.parameters.at(2).name, QStringLiteral("B"));
}

void TestRecipeJson::keepsProblemsFew() {
  QByteArray members;
  for (int i = 0; i < 100'000; ++i) members += "\"x" + QByteArray::number(i) + "\":1,";
  const RecipeFile file = readRecipeJson(with("\"title\"", members + "\"title\""));
  QCOMPARE(file.problems.size(), 2000);
}

void TestRecipeJson::takesTheMost() {
  RecipeContent content = lemonade();
  content.steps = QList<RecipeStep>(mostRecipeSteps, {QStringLiteral("s"), {}});
  content.parameters = QList<RecipeParameter>(mostRecipeParameters, content.parameters.first());
  const auto again = recipeFromJson(written(recipeToJson(content)));
  QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message));
  QVERIFY(*again == content);
}

/// The published schema and the writer say the same.
void TestRecipeJson::schemaNamesTheMembers() {
  QFile file(QStringLiteral(LINEWARDEN_SOURCE_DIR "/docs/recipe.schema.json"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
  QCOMPARE(schema.value(QStringLiteral("$schema")).toString(),
           QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
  const auto properties = [](const QJsonObject& object) {
    return object.value(QStringLiteral("properties")).toObject();
  };
  const auto check = [&](const QJsonObject& part, const QJsonObject& example) {
    QCOMPARE(properties(part).keys(), example.keys());
    QVERIFY(part.value(QStringLiteral("additionalProperties")).isBool());
    QVERIFY(!part.value(QStringLiteral("additionalProperties")).toBool());
  };
  const QJsonObject example = recipeToJson(lemonade());
  check(schema, example);
  for (const QString& list : {QStringLiteral("steps"), QStringLiteral("parameters")}) {
    const QJsonObject part = properties(schema).value(list).toObject();
    check(part.value(QStringLiteral("items")).toObject(),
          example.value(list).toArray().first().toObject());
  }
  QCOMPARE(properties(schema)
               .value(QStringLiteral("format"))
               .toObject()
               .value(QStringLiteral("const"))
               .toString(),
           recipeFileFormat());
}

static const RegisterTest<TestRecipeJson> registeredTestRecipeJson;

}  // namespace linewarden::test

#include "test_recipe_json.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant_file.h"
#include "small_plant.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// One spoilt line each, and where the reader says the problem is.
class TestPlantFileProblems : public QObject {
  Q_OBJECT

 private slots:
  void namesLineAndPath_data();
  void namesLineAndPath();
  void tellsAllProblemsInTheOrderOfTheFile();
  void refusesMarksOfTwoPlcsAndTwoLines();
  void takesHostsOfEveryForm_data();
  void takesHostsOfEveryForm();

 private:
  static void addStructureRows();
  static void addEquipmentRows();
  static void addTagRows();
  static void addRecipeRows();
};

namespace {

// `line` (from 1) of the small plant becomes `text`; `spoilt` names the line expected.
void row(const char* name, int line, const char* text, int spoilt, const char* path,
         const char* fragment) {
  QTest::newRow(name) << line << QByteArray(text) << spoilt << QString::fromLatin1(path)
                      << QString::fromUtf8(fragment);
}

}  // namespace

void TestPlantFileProblems::addStructureRows() {
  row("unknown table", 4, "[[area]]", 4, "area", "There is no key “area”");
  row("unknown key", 42, "ordre = \"CDAB\"", 42, "tags[1].ordre", "Known are: name, title");
  row("newer format", 1, "format = 2\n[site]", 1, "format", "newer Linewarden");
  row("site is a list", 1, "[[site]]", 1, "site", "This is a list; it has to be a table");
  row("plc is a table", 13, "[plcs]", 13, "plcs", "each under its own [[plcs]]");
  row("missing id", 2, "title = \"x\"", 1, "site.id", "missing");
  row("name with blank", 2, "id = \"north plant\"", 2, "site.id", "is not a name");
  row("name is a number", 2, "id = 7", 2, "site.id", "This is an integer");
  row("title empty", 39, "title = \" \"", 39, "tags[1].title", "empty");
  row("title with line end", 39, "title = \"a\\nb\"", 39, "tags[1].title", "control");
  row("title turns direction", 39, "title = \"a\\u202Eb\"", 39, "tags[1].title", "invisible");
  row("time zone unknown", 3, "time_zone = \"Mars/Base\"", 3, "site.time_zone", "Mars/Base");
}

void TestPlantFileProblems::addEquipmentRows() {
  row("security level", 8, "security_level_target = 5", 8, "zones[0].security_level_target",
      "from 0 to 4");
  row("shift time", 11, "start = \"24:00\"", 11, "shifts[0].start", "time of day");
  row("shift as TOML time", 11, "start = 06:00:00", 11, "shifts[0].start", "date or time");
  row("host", 16, "host = \"300.1.1.1\"", 16, "plcs[0].host", "neither an IP address");
  row("port", 17, "port = 65536", 17, "plcs[0].port", "from 1 to 65535");
  row("port as text", 17, "port = \"502\"", 17, "plcs[0].port", "This is a text");
  row("unknown zone", 15, "zone = \"shell\"", 15, "plcs[0].zone", "no zone “shell”");
  row("unknown area", 20, "area = \"yard\"", 20, "lines[0].area", "no area “yard”");
  row("unknown unit", 21, "units = [\"L1.filler\", \"L1.capper\"]", 21, "lines[0].units[1]",
      "no unit “L1.capper”");
  row("unit left out", 21, "units = [\"\"]", 21, "lines[0].units[0]", "is not a name");
  row("unit twice", 21, "units = [\"L1.filler\", \"L1.filler\"]", 19, "lines[0].units", "twice");
  row("unknown signal", 24, "speed = \"L1.sped\"", 24, "lines[0].signals.speed",
      "no tag “L1.sped”");
  row("state is text", 23, "state = \"L1.product\"", 19, "lines[0].signals.state", "is a string");
  row("unknown line", 28, "line = \"L2\"", 28, "units[0].line", "no line “L2”");
  row("too many key tags", 30, "key_tags = [\"a\", \"b\", \"c\", \"d\"]", 30, "units[0].key_tags",
      "at most 3");
  row("unknown key tag", 30, "key_tags = [\"L1.pace\"]", 30, "units[0].key_tags[0]",
      "no tag “L1.pace”");
  row("same id", 18, "[[plcs]]\nid = \"plc-1\"\nhost = \"h\"\n[[lines]]", 19, "plcs[1].id",
      "already, in line 14");
}

void TestPlantFileProblems::addTagRows() {
  row("same name", 38, "name = \"L1.state\"", 38, "tags[1].name", "already, in line 32");
  row("unknown PLC", 40, "plc = \"plc-2\"", 40, "tags[1].plc", "no PLC “plc-2”");
  row("unknown type", 41, "type = \"real\"", 41, "tags[1].type", "one of bool, int16");
  row("unknown order", 42, "order = \"cdab\"", 42, "tags[1].order", "one of ABCD");
  row("address missing", 43, "", 37, "tags[1].address", "missing");
  row("address too high", 43, "address = 65536", 43, "tags[1].address", "from 0 to 65535");
  row("address is a fraction", 43, "address = 10.0", 43, "tags[1].address", "with a fraction");
  row("ends past the last", 43, "address = 65535", 43, "tags[1].address", "past address 65535");
  row("count of a number", 44, "count = 4", 44, "tags[1].count", "takes 2 registers");
  row("limits descend", 45, "limits = { low = 5, high = 5 }", 45, "tags[1].limits.high", "ascend");
  row("limit not finite", 45, "limits = { low = nan }", 45, "tags[1].limits.low", "finite");
  row("unknown limit", 45, "limits = { hihi = 5 }", 45, "tags[1].limits.hihi", "low_low");
  row("range upside down", 46, "range = { low = 1, high = 0 }", 46, "tags[1].range.high", "above");
  row("half a range", 46, "range = { low = 1 }", 46, "tags[1].range.high", "missing");
  row("sampling too short", 47, "sampling_ms = 50", 47, "tags[1].sampling_ms", "100");
  row("writable as text", 48, "writable = \"yes\"", 48, "tags[1].writable", "true or false");
  row("text without count", 54, "", 49, "tags[2].count", "missing");
  row("text too long", 54, "count = 126", 54, "tags[2].count", "from 1 to 125");
  row("text beyond its PLC", 54, "count = 101", 50, "tags[2].type", "at most 100");
  row("text with scaling", 55, "factor = 2", 55, "tags[2].factor", "no scaling");
  row("text with limits", 55, "limits = { low = 1 }", 55, "tags[2].limits", "no limits");
  row("bool without bit", 62, "", 56, "tags[3].bit", "missing");
  row("bit too high", 62, "bit = 16", 62, "tags[3].bit", "from 0 to 15");
  row("bit of a coil", 60, "table = \"coil\"", 62, "tags[3].bit", "Only a bool in a table");
  row("writable input", 62, "bit = 3\nwritable = true", 63, "tags[3].writable", "Only coils");
  row("number in a coil", 67, "address = 1\ntable = \"coil\"", 66, "tags[4].type", "hold bits");
  row("factor 0", 68, "factor = 0", 68, "tags[4].factor", "must not be 0");
  row("factor infinite", 68, "factor = inf", 68, "tags[4].factor", "finite");
}

void TestPlantFileProblems::addRecipeRows() {
  // Line 25 is the product's signal.
  const auto marks = [](const char* name, const QByteArray& recipe, const QByteArray& version,
                        const char* path, const char* fragment) {
    const QByteArray text = "recipe = \"" + recipe + "\"\nrecipe_version = \"" + version + "\"";
    row(name, 25, text.constData(), 19, path, fragment);
  };
  row("recipe without version", 25, "recipe = \"L1.state\"", 19, "lines[0].signals.recipe_version",
      "both or none");
  row("version without recipe", 25, "recipe_version = \"L1.state\"", 19, "lines[0].signals.recipe",
      "both or none");
  row("unknown recipe mark", 25, "recipe = \"L1.mark\"", 25, "lines[0].signals.recipe",
      "no tag “L1.mark”");
  marks("mark not writable", "L1.state", "L1.speed", "lines[0].signals.recipe",
        "“L1.state” has to be writable");
  marks("mark with a fraction", "L1.state", "L1.speed", "lines[0].signals.recipe_version",
        "has to be int16, uint16");
  marks("mark is text", "L1.product", "L1.state", "lines[0].signals.recipe", "has to be int16");
  marks("mark is scaled", "L1.level", "L1.state", "lines[0].signals.recipe", "has a scaling");
  marks("one tag for both", "L1.state", "L1.state", "lines[0].signals.recipe_version",
        "a tag of its own");
  row("unknown measurement", 48, "measured_by = \"L1.pace\"", 48, "tags[1].measured_by",
      "no tag “L1.pace”");
  row("measured by itself", 48, "measured_by = \"L1.speed\"", 38, "tags[1].measured_by",
      "by itself");
  row("measured by a text", 48, "measured_by = \"L1.product\"", 38, "tags[1].measured_by",
      "not a number");
  row("measured by a bool", 48, "measured_by = \"L1.guard\"", 38, "tags[1].measured_by",
      "not a number");
  row("measured in another unit", 48, "measured_by = \"L1.level\"", 38, "tags[1].measured_by",
      "is in “” and this one in “1/min”");
  row("measured text", 55, "measured_by = \"L1.speed\"", 50, "tags[2].measured_by",
      "A bool or string");
}

void TestPlantFileProblems::namesLineAndPath_data() {
  QTest::addColumn<int>("line");
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("spoilt");
  QTest::addColumn<QString>("path");
  QTest::addColumn<QString>("fragment");
  addStructureRows();
  addEquipmentRows();
  addTagRows();
  addRecipeRows();
}

void TestPlantFileProblems::namesLineAndPath() {
  QFETCH(const int, line);
  QFETCH(const QByteArray, text);
  QFETCH(const int, spoilt);
  QFETCH(const QString, path);
  QFETCH(const QString, fragment);
  QList<QByteArray> lines = smallPlantLines();
  lines[line - 1] = text;

  const PlantFileReading reading = readPlantFile(lines.join('\n'));

  QVERIFY(!reading.plant);
  QStringList told;
  bool found = false;
  for (const PlantFileProblem& problem : reading.problems) {
    told.append(QStringLiteral("%1:%2 %3: %4")
                    .arg(problem.line)
                    .arg(problem.column)
                    .arg(problem.path, problem.message));
    found = found || (problem.line == spoilt && problem.column > 0 && problem.path == path &&
                      problem.message.contains(fragment));
  }
  QVERIFY2(found, qPrintable(told.join(u'\n')));
}

void TestPlantFileProblems::tellsAllProblemsInTheOrderOfTheFile() {
  QList<QByteArray> lines = smallPlantLines();
  lines[7] = "security_level_target = 9";
  lines[15] = "host = \"-\"";
  lines[52] = "address = -1";
  lines[67] = "factor = 0";

  const PlantFileReading reading = readPlantFile(lines.join('\n'));

  QCOMPARE(reading.problems.size(), 4);
  QCOMPARE(reading.problems.at(0).line, 8);
  QCOMPARE(reading.problems.at(1).line, 16);
  QCOMPARE(reading.problems.at(2).line, 53);
  QCOMPARE(reading.problems.at(3).line, 68);
}

void TestPlantFileProblems::refusesMarksOfTwoPlcsAndTwoLines() {
  QList<QByteArray> lines = smallPlantLines();
  lines[17] = R"([[plcs]]
id = "plc-2"
host = "192.0.2.11"
[[lines]]
id = "L2"
[lines.signals]
recipe = "L1.recipe"
recipe_version = "L1.version"
[[lines]])";
  lines[24] += "\nrecipe = \"L1.recipe\"\nrecipe_version = \"L1.version\"";
  lines.append(R"([[tags]]
name = "L1.recipe"
plc = "plc-1"
type = "uint32"
address = 100
writable = true
[[tags]]
name = "L1.version"
plc = "plc-2"
type = "uint16"
address = 0
writable = true)");

  const PlantFileReading reading = readPlantFile(lines.join('\n'));

  QStringList told;
  for (const PlantFileProblem& problem : reading.problems) {
    told.append(problem.path + QStringLiteral(": ") + problem.message);
  }
  QCOMPARE(told.filter(QStringLiteral("in the same PLC")).size(), 2);
  QCOMPARE(told.filter(QStringLiteral("lines[1].signals.recipe"))
               .filter(QStringLiteral("a tag of its own"))
               .size(),
           2);
  QCOMPARE(told.size(), 4);
}

void TestPlantFileProblems::takesHostsOfEveryForm_data() {
  QTest::addColumn<QByteArray>("host");
  QTest::addColumn<bool>("good");
  QTest::newRow("IPv4") << QByteArray("10.0.0.1") << true;
  QTest::newRow("IPv6") << QByteArray("fe80::1") << true;
  QTest::newRow("name") << QByteArray("plc-1.line2.example.com") << true;
  QTest::newRow("short name") << QByteArray("localhost") << true;
  QTest::newRow("IPv4 too short") << QByteArray("10.0.1") << false;
  QTest::newRow("IPv4 too long") << QByteArray("10.0.0.1.1") << false;
  QTest::newRow("octal IPv4") << QByteArray("10.0.0.010") << false;
  QTest::newRow("broken IPv6") << QByteArray("fe80:::1") << false;
  QTest::newRow("with port") << QByteArray("10.0.0.1:502") << false;
  QTest::newRow("URL") << QByteArray("tcp://plc") << false;
  QTest::newRow("blank") << QByteArray("plc 1") << false;
  QTest::newRow("empty label") << QByteArray("plc..example") << false;
  QTest::newRow("leading dash") << QByteArray("-plc") << false;
}

void TestPlantFileProblems::takesHostsOfEveryForm() {
  QFETCH(const QByteArray, host);
  QFETCH(const bool, good);
  QList<QByteArray> lines = smallPlantLines();
  lines[15] = "host = \"" + host + "\"";

  QCOMPARE(readPlantFile(lines.join('\n')).plant != nullptr, good);
}

namespace {
const RegisterTest<TestPlantFileProblems> registeredTestPlantFileProblems;
}

}  // namespace linewarden::test

#include "test_plant_file_problems.moc"

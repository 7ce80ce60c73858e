// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant_file.h"
#include "small_plant.h"
#include "tests/support/run_tests.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace linewarden::test {

class TestPlantFile : public QObject {
  Q_OBJECT

 private slots:
  void readsEverything();
  void completesWhatIsLeftOut();
  void readsRecipeMarksAndWhatIsMeasured();
  void readsTheExampleOfTheDocumentation();
  void takesByteOrderMarkAndWindowsLineEnds();
  void refusesBytesThatAreNoPlant_data();
  void refusesBytesThatAreNoPlant();
  void survivesDeepNesting();
  void tellsTheFirstTwentyProblemsOfAFile();
  void tellsThatAFileIsMissing();
  void readsManyTagsInTime();
};

void TestPlantFile::readsEverything() {
  const PlantFileReading reading = readPlantFile(smallPlant());

  QVERIFY(reading.problems.isEmpty());
  const Plant& plant = *reading.plant;
  QCOMPARE(plant.site.timeZone, QStringLiteral("Europe/Rome"));
  QCOMPARE(plant.zones.at(0).securityLevelTarget, 2);
  QCOMPARE(plant.shifts.at(0).start, QTime(22, 0));
  QCOMPARE(plant.plcs.at(0).host, QStringLiteral("192.0.2.10"));
  QCOMPARE(plant.plcs.at(0).maxRegisters, 100);
  QCOMPARE(plant.lines.at(0).signalTags.product, QStringLiteral("L1.product"));
  QCOMPARE(plant.units.at(0).keyTags, QStringList{QStringLiteral("L1.speed")});
  const Tag* speed = plant.tag(QStringLiteral("L1.speed"));
  QVERIFY(speed != nullptr);
  QCOMPARE(speed->id.value, 2);
  QCOMPARE(speed->type, DataType::Float32);
  QCOMPARE(speed->order, RegisterOrder::CDAB);
  QCOMPARE(speed->address.table, ModbusTable::HoldingRegister);
  QCOMPARE(speed->address.offset, quint16(10));
  QCOMPARE(speed->address.count, quint16(2));
  QCOMPARE(speed->limits.high, std::optional<double>(550.5));
  QVERIFY(!speed->limits.lowLow);
  QCOMPARE(speed->rangeHigh, std::optional<double>(600));
  QCOMPARE(speed->sampling, std::chrono::milliseconds(500));
  QVERIFY(speed->writable);
  QCOMPARE(plant.tag(QStringLiteral("L1.product"))->address.count, quint16(8));
  QVERIFY(!plant.tag(QStringLiteral("L1.product"))->recorded);
  QCOMPARE(plant.tag(QStringLiteral("L1.guard"))->address.bit, std::optional<int>(3));
  QCOMPARE(plant.tag(QStringLiteral("L1.level"))->scaling.offset, -1.0);
  QCOMPARE(plant.fileHash, QCryptographicHash::hash(smallPlant(), QCryptographicHash::Sha256));
}

void TestPlantFile::completesWhatIsLeftOut() {
  QList<QByteArray> lines = smallPlantLines();
  lines[20] = "";  // units of the line

  const PlantFileReading reading = readPlantFile(lines.join('\n'));

  QVERIFY(reading.plant);
  const Plant& plant = *reading.plant;
  QCOMPARE(plant.site.title, QStringLiteral("north"));
  QCOMPARE(plant.lines.at(0).units, QStringList{QStringLiteral("L1.filler")});
  QCOMPARE(plant.plcs.at(0).port, quint16(502));
  const Tag* level = plant.tag(QStringLiteral("L1.level"));
  QCOMPARE(level->zone, QStringLiteral("cell"));
  QCOMPARE(level->title, QStringLiteral("L1.level"));
  QCOMPARE(level->decimals, 2);
  QCOMPARE(plant.tag(QStringLiteral("L1.state"))->decimals, 0);
}

void TestPlantFile::readsRecipeMarksAndWhatIsMeasured() {
  QList<QByteArray> lines = smallPlantLines();
  lines[24] += "\nrecipe = \"L1.recipe\"\nrecipe_version = \"L1.version\"";
  lines.append(
      "[[tags]]\nname = \"L1.recipe\"\nplc = \"plc-1\"\ntype = \"uint32\"\naddress = 100\n"
      "writable = true\n"
      "[[tags]]\nname = \"L1.version\"\nplc = \"plc-1\"\ntype = \"int16\"\naddress = 102\n"
      "writable = true\n"
      "[[tags]]\nname = \"L1.speed_setpoint\"\nplc = \"plc-1\"\ntype = \"uint16\"\n"
      "address = 103\nwritable = true\nengineering_unit = \"1/min\"\n"
      "measured_by = \"L1.speed\"");

  const PlantFileReading reading = readPlantFile(lines.join('\n'));

  QVERIFY2(reading.problems.isEmpty(), qPrintable(reading.problems.value(0).message));
  const LineSignals& tags = reading.plant->lines.at(0).signalTags;
  QCOMPARE(tags.recipe, QStringLiteral("L1.recipe"));
  QCOMPARE(tags.recipeVersion, QStringLiteral("L1.version"));
  QCOMPARE(reading.plant->tag(QStringLiteral("L1.speed_setpoint"))->measuredBy,
           QStringLiteral("L1.speed"));
  QCOMPARE(reading.plant->tag(QStringLiteral("L1.speed"))->measuredBy, QString());
}

void TestPlantFile::readsTheExampleOfTheDocumentation() {
  QFile document(QStringLiteral(LINEWARDEN_SOURCE_DIR "/docs/plant-file.md"));
  QVERIFY(document.open(QIODevice::ReadOnly));
  const QByteArray text = document.readAll();
  const qsizetype begin = text.indexOf("```toml\n") + 8;
  const QByteArray example = text.mid(begin, text.indexOf("```", begin) - begin);

  const PlantFileReading reading = readPlantFile(example);

  QVERIFY2(reading.problems.isEmpty(), qPrintable(reading.problems.value(0).message));
  QCOMPARE(reading.plant->tags.size(), 3);
}

void TestPlantFile::takesByteOrderMarkAndWindowsLineEnds() {
  const PlantFileReading reading =
      readPlantFile("\xEF\xBB\xBF" + smallPlantLines().join("\r\n") + "\r\n");

  QVERIFY(reading.plant);
  QCOMPARE(reading.plant->tags.size(), 5);
}

void TestPlantFile::refusesBytesThatAreNoPlant_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("line");
  QTest::addColumn<QString>("fragment");
  const auto row = [](const char* name, const QByteArray& text, int line, const char* fragment) {
    QTest::newRow(name) << text << line << QString::fromLatin1(fragment);
  };
  row("empty", "", 0, "empty");
  row("blank", " \r\n\t\n", 0, "empty");
  row("latin-1", "[site]\nid = \"caf\xE9\"\n", 2, "UTF-8");
  row("zero byte", QByteArray("[site]\nid = \"a\0b\"\n", 17), 2, "TOML");
  row("binary", QByteArray::fromHex("7f454c4602010100"), 1, "TOML");
  row("unfinished text", "[site]\nid = \"north\n", 2, "not closed");
  row("quote escaped at the end", "[site]\nid = \"north\\\"", 2, "not closed");
  row("accent in a key",
      "[site]\ngr\xC3\xB6\xC3\x9F"
      "e = 1\n",
      2, "only in quotes");
  row("text of lines", "[site]\nid = \"\"\"a\nb\"\"\"\n", 2, "several lines");
  row("key twice", "[site]\nid = \"a\"\nid = \"b\"\n", 3, "TOML");
  row("table twice", "[site]\nid = \"a\"\n[site]\n", 3, "TOML");
  row("too large", QByteArray(maxPlantFileBytes + 1, '#'), 0, "16 MB");
  row("too many dots", "\n" + QByteArray("a.").repeated(300) + "a = 1", 2, "dots");
  row("blank in a header", "[site]\nid = \"a\"\n[ [tags] ]\nname = \"x\"\n", 3, "TOML");
  row("JSON", "{\"site\": {\"id\": \"a\"}}", 1, "TOML");
}

void TestPlantFile::refusesBytesThatAreNoPlant() {
  QFETCH(const QByteArray, text);
  QFETCH(const int, line);
  QFETCH(const QString, fragment);

  const PlantFileReading reading = readPlantFile(text);

  QVERIFY(!reading.plant);
  QCOMPARE(reading.problems.size(), 1);
  QCOMPARE(reading.problems.at(0).line, line);
  QVERIFY2(reading.problems.at(0).message.contains(fragment),
           qPrintable(reading.problems.at(0).message));
}

void TestPlantFile::survivesDeepNesting() {
  const QByteArray dotted = QByteArray("a.").repeated(255) + "a";
  QByteArray text = "x = " + QByteArray("[").repeated(100'000);
  QVERIFY(!readPlantFile(text).plant);

  text = "[" + dotted + "]\n" + dotted + " = ";
  for (int level = 0; level < 6; ++level) text += "[\n{" + dotted + " = ";
  text += "1";
  for (int level = 0; level < 6; ++level) text += "}\n]";
  QVERIFY(!readPlantFile(text).plant);
}

void TestPlantFile::tellsTheFirstTwentyProblemsOfAFile() {
  const QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("bad.toml")));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("[site]\nid = \"a\"\n[[plcs]]\nid = \"p\"\nhost = \"h\"\n");
  for (int i = 0; i < 25; ++i) {
    file.write("[[tags]]\nname = \"t" + QByteArray::number(i) +
               "\"\nplc = \"p\"\ntype = \"uint8\"\naddress = 1\n");
  }
  file.close();

  const auto plant = loadPlantFile(file.fileName());

  QVERIFY(!plant);
  QCOMPARE(plant.error().code, ErrorCode::PlantFileInvalid);
  const QStringList lines = plant.error().message.split(u'\n');
  QCOMPARE(lines.size(), 22);
  QVERIFY(lines.at(0).contains(file.fileName()));
  QVERIFY2(lines.at(1).startsWith(QStringLiteral("line 9, column 8, tags[0].type: “uint8”")),
           qPrintable(lines.at(1)));
  QVERIFY(lines.at(21).contains(QStringLiteral("5 more")));
}

void TestPlantFile::tellsThatAFileIsMissing() {
  const QTemporaryDir folder;
  const auto plant = loadPlantFile(folder.filePath(QStringLiteral("none.toml")));
  QCOMPARE(plant.error().code, ErrorCode::FileUnreadable);
}

void TestPlantFile::readsManyTagsInTime() {
  QByteArray text = "[site]\nid = \"a\"\n[[plcs]]\nid = \"p\"\nhost = \"h\"\n";
  constexpr int count = 100'000;
  for (int i = 0; i <= count; ++i) {
    text += "[[tags]]\nname = \"t" + QByteArray::number(i) +
            "\"\nplc = \"p\"\ntype = \"uint16\"\naddress = 1\n";
  }

  const PlantFileReading reading = readPlantFile(text);

  QVERIFY(!reading.plant);
  QCOMPARE(reading.problems.size(), 1);
  QCOMPARE(reading.problems.at(0).path, QStringLiteral("tags"));
  QVERIFY(reading.problems.at(0).message.contains(QStringLiteral("100001")));
}

namespace {
const RegisterTest<TestPlantFile> registeredTestPlantFile;
}

}  // namespace linewarden::test

#include "test_plant_file.moc"

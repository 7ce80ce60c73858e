// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant_file_keys.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace linewarden::test {

/// The published schema and the reader say the same.
class TestPlantFileSchema : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void namesTheReadersKeys();
  void refusesOtherKeys();
  void namesTheReadersWords();

 private:
  /// The schema of the table that plantFileKeys() calls `kind`.
  [[nodiscard]] QJsonObject tableSchema(const QString& kind) const;
  [[nodiscard]] QJsonObject resolved(const QJsonObject& schema) const;

  QJsonObject root_;
};

namespace {

QSet<QString> asSet(const QStringList& list) {
  return {list.begin(), list.end()};
}

QStringList texts(const QJsonValue& array) {
  QStringList list;
  for (const QJsonValue& value : array.toArray()) list.append(value.toString());
  return list;
}

}  // namespace

void TestPlantFileSchema::initTestCase() {
  QFile file(QStringLiteral(LINEWARDEN_SOURCE_DIR "/docs/plant-file.schema.json"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  root_ = QJsonDocument::fromJson(file.readAll()).object();
  QVERIFY(!root_.isEmpty());
}

QJsonObject TestPlantFileSchema::resolved(const QJsonObject& schema) const {
  const QString reference = schema.value(QStringLiteral("$ref")).toString();
  if (reference.isEmpty()) return schema;
  return root_.value(QStringLiteral("$defs"))
      .toObject()
      .value(reference.section(u'/', -1))
      .toObject();
}

QJsonObject TestPlantFileSchema::tableSchema(const QString& kind) const {
  QJsonObject schema = root_;
  for (const QString& key : kind.split(u'.', Qt::SkipEmptyParts)) {
    schema = resolved(schema.value(QStringLiteral("properties")).toObject().value(key).toObject());
    if (schema.contains(QStringLiteral("items"))) {
      schema = resolved(schema.value(QStringLiteral("items")).toObject());
    }
  }
  return schema;
}

void TestPlantFileSchema::namesTheReadersKeys() {
  for (const auto& [kind, keys] : plantFileKeys().asKeyValueRange()) {
    const QStringList named =
        tableSchema(kind).value(QStringLiteral("properties")).toObject().keys();
    QVERIFY2(asSet(named) == asSet(keys), qPrintable(kind));
  }
}

void TestPlantFileSchema::refusesOtherKeys() {
  for (const QString& kind : plantFileKeys().keys()) {
    const QJsonValue additional = tableSchema(kind).value(QStringLiteral("additionalProperties"));
    QVERIFY2(additional.isBool() && !additional.toBool(), qPrintable(kind));
  }
}

void TestPlantFileSchema::namesTheReadersWords() {
  const QJsonObject tag =
      tableSchema(QStringLiteral("tags")).value(QStringLiteral("properties")).toObject();
  const auto words = [&tag](const char* key) {
    return texts(tag.value(QLatin1String(key)).toObject().value(QStringLiteral("enum")));
  };
  QCOMPARE(words("type"), dataTypeWords());
  QCOMPARE(words("order"), registerOrderWords());
  QCOMPARE(words("table"), modbusTableWords());
  const QJsonObject alarm =
      tableSchema(QStringLiteral("alarms")).value(QStringLiteral("properties")).toObject();
  const auto alarmWords = [&alarm](const char* key) {
    return texts(alarm.value(QLatin1String(key)).toObject().value(QStringLiteral("enum")));
  };
  QCOMPARE(alarmWords("condition"), alarmConditionWords());
  QCOMPARE(alarmWords("priority"), alarmPriorityWords());
}

namespace {
const RegisterTest<TestPlantFileSchema> registeredTestPlantFileSchema;
}

}  // namespace linewarden::test

#include "test_plant_file_schema.moc"

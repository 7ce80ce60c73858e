// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_program.h"
#include "tests/support/run_tests.h"
#include "tests/support/server_process.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace linewarden::test {

namespace {

/// A value that a PLC holds and what has to come out of it.
struct Sample {
  const char* type;
  const char* bytes;  ///< as Modbus has them, most significant first
  QJsonValue value;
  double factor = 1;
  double offset = 0;
};

QList<Sample> samples() {
  return {
      {"int16", "8001", -32767},
      {"int16", "ff9c", 9.0, 0.01, 10},
      {"uint16", "fffe", 65534},
      {"uint16", "00ff", 107.5, 0.5, -20},
      {"int32", "fedcba98", -19'088'744},
      {"int32", "fffffc18", 40.0, 0.1, 140},
      {"uint32", "fedcba98", qint64{4'275'878'552}},
      {"uint32", "000f4240", 900.0, 0.001, -100},
      {"float32", "c49a5000", -1234.5},
      {"float32", "42280000", 53.75, 1.25, 1.25},
      {"float64", "400921fb54442d18", 3.141592653589793},
      {"float64", "4093480000000000", -1232.0, -1, 2},
      {"string", "4bc3a4736520313200000000", QStringLiteral("Käse 12")},
  };
}

const QStringList orders{QStringLiteral("ABCD"), QStringLiteral("CDAB"), QStringLiteral("BADC"),
                         QStringLiteral("DCBA")};

QList<int> onWire(const Sample& sample, const QString& order) {
  const QByteArray bytes = QByteArray::fromHex(sample.bytes);
  const bool swapsBytes = order == QStringLiteral("BADC") || order == QStringLiteral("DCBA");
  const bool swapsWords = order == QStringLiteral("CDAB") || order == QStringLiteral("DCBA");
  QList<int> words;
  for (qsizetype i = 0; i < bytes.size(); i += 2) {
    const int first = static_cast<uchar>(bytes[i]);
    const int second = static_cast<uchar>(bytes[i + 1]);
    words << (swapsBytes ? second * 256 + first : first * 256 + second);
  }
  // A text keeps the order of its registers.
  const bool isText = QByteArray(sample.type) == "string";
  if (swapsWords && !isText) std::reverse(words.begin(), words.end());
  return words;
}

struct Expected {
  QString name;
  QString type;
  QJsonValue value;
};

/// The plant file and the PLC's contents grow together.
class TypesPlant {
 public:
  TypesPlant() {
    int number = 0;
    for (const Sample& sample : samples()) {
      for (const QString& order : orders) {
        // Tables of registers take turns.
        const QString table = number % 2 == 0 ? QStringLiteral("holding") : QStringLiteral("input");
        add(sample, order, table, QStringLiteral("t%1").arg(number++));
      }
    }
    addBits();
  }

  [[nodiscard]] QByteArray contents() const {
    return QJsonDocument(
               QJsonObject{{QStringLiteral("unit"), 3},
                           {QStringLiteral("holding"), holding_},
                           {QStringLiteral("input"), input_},
                           {QStringLiteral("coil"), QJsonObject{{"100", QJsonArray{1, 0}}}},
                           {QStringLiteral("discrete"),
                            QJsonObject{{"65535", QJsonArray{1}}, {"7", QJsonArray{0}}}}})
        .toJson(QJsonDocument::Compact);
  }
  [[nodiscard]] QByteArray plantFile(quint16 port) const {
    return "[site]\nid = \"s\"\n[[plcs]]\nid = \"p\"\nhost = \"127.0.0.1\"\nunit_id = 3\nport = " +
           QByteArray::number(port) + '\n' + tags_;
  }
  [[nodiscard]] const QList<Expected>& expected() const { return expected_; }

 private:
  void add(const Sample& sample, const QString& order, const QString& table, const QString& name) {
    QJsonArray words;
    for (const int word : onWire(sample, order)) words << word;
    (table == QStringLiteral("input") ? input_ : holding_).insert(QString::number(address_), words);
    tags_ += "[[tags]]\nname = \"" + name.toUtf8() + "\"\nplc = \"p\"\ntype = \"" + sample.type +
             "\"\norder = \"" + order.toUtf8() + "\"\ntable = \"" + table.toUtf8() +
             "\"\naddress = " + QByteArray::number(address_) + '\n';
    if (QByteArray(sample.type) == "string") {
      tags_ += "count = " + QByteArray::number(words.size()) + '\n';
    }
    if (sample.factor != 1) {
      tags_ += "factor = " + QByteArray::number(sample.factor) +
               "\noffset = " + QByteArray::number(sample.offset) + '\n';
    }
    expected_.append({name, QString::fromLatin1(sample.type), sample.value});
    address_ += static_cast<int>(words.size());
  }

  void addBit(const char* name, const char* table, int address, int bit, bool value) {
    tags_ += QByteArray("[[tags]]\nname = \"") + name +
             "\"\nplc = \"p\"\ntype = \"bool\"\ntable = \"" + table +
             "\"\naddress = " + QByteArray::number(address) + '\n';
    if (bit >= 0) tags_ += "bit = " + QByteArray::number(bit) + '\n';
    expected_.append({QString::fromLatin1(name), QStringLiteral("bool"), value});
  }

  void addBits() {
    holding_.insert(QStringLiteral("9000"), QJsonArray{0x8001});
    input_.insert(QStringLiteral("9000"), QJsonArray{0x7ffe});
    addBit("holding-0", "holding", 9000, 0, true);
    addBit("holding-1", "holding", 9000, 1, false);
    addBit("holding-15", "holding", 9000, 15, true);
    addBit("input-0", "input", 9000, 0, false);
    addBit("input-14", "input", 9000, 14, true);
    addBit("coil-on", "coil", 100, -1, true);
    addBit("coil-off", "coil", 101, -1, false);
    addBit("discrete-on", "discrete", 65535, -1, true);
    addBit("discrete-off", "discrete", 7, -1, false);
  }

  int address_ = 0;
  QJsonObject holding_;
  QJsonObject input_;
  QByteArray tags_;
  QList<Expected> expected_;
};

}  // namespace

/// Every type in every order, scaled and not, through pymodbus, the driver, the store and
/// the command line.
class TestTypes : public QObject {
  Q_OBJECT

 private:
  const TypesPlant plant_;
  std::unique_ptr<ServerProcess> server_;
  ControlProgram program_;
  QJsonArray tags_;

  void rows() {
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < plant_.expected().size(); ++i) {
      const Expected& one = plant_.expected().at(i);
      const QString order = orders.at(i % orders.size());
      const QString title = one.type == QStringLiteral("bool") ? one.name : one.type + u' ' + order;
      QTest::newRow(qPrintable(QString::number(i) + u' ' + title)) << i;
    }
  }

 private slots:
  void initTestCase() {
    server_ = std::make_unique<ServerProcess>(pymodbusProgram(),
                                              QStringList{QString::fromUtf8(plant_.contents())});
    const QList<quint16> ports = server_->waitForPorts();
    QVERIFY2(!ports.isEmpty(), server_->complaint().constData());
    QVERIFY2(program_.init(plant_.plantFile(ports.first())),
             QJsonDocument(program_.initOutcome()).toJson().constData());
    const ControlRun collected =
        program_.run({QStringLiteral("collect"), QStringLiteral("--for"), QStringLiteral("3")});
    QVERIFY2(collected.exitCode == 0, (collected.out + collected.err).constData());
    const ControlRun live = program_.run({QStringLiteral("tags")});
    QVERIFY2(live.exitCode == 0, (live.out + live.err).constData());
    tags_ = live.json().value(QStringLiteral("tags")).toArray();
    QCOMPARE(tags_.size(), plant_.expected().size());
  }

  void tellsTheLiveValue_data() { rows(); }

  void tellsTheLiveValue() {
    QFETCH(const qsizetype, index);
    const Expected& one = plant_.expected().at(index);

    const QJsonObject tag = named(tags_, QStringLiteral("name"), one.name);

    QCOMPARE(tag.value(QStringLiteral("quality")).toString(), QStringLiteral("good"));
    QCOMPARE(tag.value(QStringLiteral("type")).toString(), one.type);
    QCOMPARE(tag.value(QStringLiteral("value")).type(), one.value.type());
    if (one.value.isDouble()) {
      QCOMPARE(tag.value(QStringLiteral("value")).toDouble(), one.value.toDouble());
    } else {
      QCOMPARE(tag.value(QStringLiteral("value")), one.value);
    }
  }

  void recordsTheValue_data() { rows(); }

  void recordsTheValue() {
    QFETCH(const qsizetype, index);
    const Expected& one = plant_.expected().at(index);

    const ControlRun read = program_.run({QStringLiteral("history"), QStringLiteral("--tag"),
                                          one.name, QStringLiteral("--from"), QStringLiteral("-1h"),
                                          QStringLiteral("--to"), QStringLiteral("now")});

    QVERIFY2(read.exitCode == 0, (read.out + read.err).constData());
    const QJsonArray all = read.json().value(QStringLiteral("samples")).toArray();
    if (one.type == QStringLiteral("string")) {
      QVERIFY(all.isEmpty());  // text is not recorded
      return;
    }
    QVERIFY2(all.size() >= 3, read.out.constData());
    // The last tells that collecting ended.
    QCOMPARE(all.last().toObject().value(QStringLiteral("quality")).toString(),
             QStringLiteral("bad"));
    for (qsizetype i = 0; i + 1 < all.size(); ++i) {
      const QJsonValue sample = all.at(i);
      const QJsonValue value = sample.toObject().value(QStringLiteral("value"));
      QCOMPARE(sample.toObject().value(QStringLiteral("quality")).toString(),
               QStringLiteral("good"));
      QCOMPARE(value.type(), one.value.type());
      if (one.value.isDouble()) {
        QCOMPARE(value.toDouble(), one.value.toDouble());
      } else {
        QCOMPARE(value, one.value);
      }
    }
  }
};

namespace {
const RegisterTest<TestTypes> registeredTestTypes;
}

}  // namespace linewarden::test

#include "test_types.moc"

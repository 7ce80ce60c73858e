// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/frame.h"
#include "app/plc/modbus/read_reply.h"
#include "app/plc/modbus/value_codec.h"
#include "tests/support/run_tests.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <span>

namespace linewarden::test {

namespace {

constexpr int runsOfTheGate = 20'000;
constexpr quint32 seed = 502;

int runs() {
  bool isNumber = false;
  const int wanted = qEnvironmentVariableIntValue("LINEWARDEN_FUZZ_RUNS", &isNumber);
  return isNumber && wanted > 0 ? wanted : runsOfTheGate;
}

/// Replies to the requests of `wantedOf`, written by hand or kept from a finding.
QList<QByteArray> corpus() {
  QList<QByteArray> all;
  const QDir folder(QStringLiteral(LINEWARDEN_SOURCE_DIR "/tests/fuzz/plc/corpus"));
  for (const QString& name : folder.entryList({QStringLiteral("*.bin")}, QDir::Files, QDir::Name)) {
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::ReadOnly)) all.append(file.readAll());
  }
  return all;
}

QByteArray randomBytes(QRandomGenerator& random, int most) {
  QByteArray bytes(random.bounded(most + 1), '\0');
  for (char& byte : bytes) byte = static_cast<char>(random.bounded(256));
  return bytes;
}

QByteArray mutated(QByteArray bytes, QRandomGenerator& random) {
  const int changes = 1 + random.bounded(6);
  for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
    const int at = random.bounded(static_cast<int>(bytes.size()));
    switch (random.bounded(5)) {
      case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
      case 1: bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8))); break;
      case 2: bytes.remove(at, 1 + random.bounded(4)); break;
      case 3: bytes.insert(at, randomBytes(random, 4)); break;
      default: bytes.truncate(at); break;
    }
  }
  return bytes;
}

QModbusDataUnit wantedOf(QRandomGenerator& random) {
  const QModbusDataUnit::RegisterType type = modbus::registerType(ModbusTable(random.bounded(4)));
  const bool bits = type == QModbusDataUnit::Coils || type == QModbusDataUnit::DiscreteInputs;
  // Mostly what the corpus answers, so that mutations get past the byte count.
  const int count =
      random.bounded(2) == 0 ? (bits ? 10 : 4) : 1 + random.bounded(bits ? 2000 : 125);
  return QModbusDataUnit(type, random.bounded(65536), static_cast<quint16>(count));
}

Tag randomTag(QRandomGenerator& random) {
  Tag tag;
  tag.type = DataType(random.bounded(8));
  tag.order = RegisterOrder(random.bounded(4));
  tag.address.count = static_cast<quint16>(random.bounded(130));
  if (random.bounded(2) == 0) tag.address.bit = random.bounded(20) - 2;
  if (random.bounded(2) == 0) tag.scaling = {random.generateDouble() * 1e6, -40};
  return tag;
}

void checkDecoded(const modbus::Decoded& decoded) {
  const bool hasValue = !std::holds_alternative<std::monostate>(decoded.value);
  QCOMPARE(hasValue, decoded.reason.isEmpty());
  if (const auto* number = std::get_if<double>(&decoded.value)) QVERIFY(std::isfinite(*number));
  if (const auto* text = std::get_if<QString>(&decoded.value)) {
    for (const QChar letter : *text) QVERIFY(letter.category() != QChar::Other_Control);
  }
}

/// The values of a reply read as some type, and written back where they can be.
void checkCodec(const QModbusDataUnit& values, QRandomGenerator& random) {
  const Tag tag = randomTag(random);
  const QList<quint16> registers = values.values();
  checkDecoded(modbus::decodeBit(tag, registers.first() != 0));
  const auto width = std::min<size_t>(static_cast<size_t>(modbus::widthOf(tag)),
                                      static_cast<size_t>(registers.size()));
  const modbus::Decoded decoded =
      modbus::decodeRegisters(tag, std::span(registers.constData(), width));
  checkDecoded(decoded);
  const Result<QList<quint16>> written = modbus::encodeRegisters(tag, decoded.value);
  if (written) QCOMPARE(static_cast<int>(written->size()), modbus::widthOf(tag));
}

/// How many frames came out.
int readAll(const QByteArray& stream, QRandomGenerator& random) {
  modbus::FrameReader reader;
  int frames = 0;
  qsizetype at = 0;
  qsizetype taken = 0;
  while (at < stream.size()) {
    const qsizetype part = std::min<qsizetype>(1 + random.bounded(40), stream.size() - at);
    reader.append(stream.mid(at, part));
    at += part;
    while (true) {
      const modbus::FrameReader::Next next = reader.next();
      const auto* frame = std::get_if<modbus::Frame>(&next);
      if (frame == nullptr) break;
      ++frames;
      taken += 8 + frame->pdu.data().size();
      if (taken > at) QTest::qFail("a frame longer than what came", __FILE__, __LINE__);
      const QModbusDataUnit wanted = wantedOf(random);
      const modbus::ReadReply reply = modbus::parseReadReply(wanted, frame->pdu);
      const auto* values = std::get_if<QModbusDataUnit>(&reply);
      if (values == nullptr) continue;
      if (values->valueCount() != wanted.valueCount()) {
        QTest::qFail("another number of values than asked for", __FILE__, __LINE__);
      }
      checkCodec(*values, random);
    }
  }
  return frames;
}

}  // namespace

/// Bytes from the network: mutated replies and noise. LINEWARDEN_FUZZ_RUNS sets how many.
class FuzzModbus : public QObject {
  Q_OBJECT

 private slots:
  void readsTheCorpusWhole() {
    QRandomGenerator random(seed);
    QVERIFY(corpus().size() >= 5);
    int frames = 0;
    for (const QByteArray& stream : corpus()) frames += readAll(stream, random);
    QVERIFY(frames >= corpus().size() - 1);
  }

  void standsMutatedReplies() {
    QRandomGenerator random(seed);
    const QList<QByteArray> seeds = corpus();
    for (int i = 0; i < runs(); ++i) {
      QByteArray stream = seeds.at(random.bounded(static_cast<int>(seeds.size())));
      if (random.bounded(2) == 0) stream += seeds.first();
      readAll(mutated(stream, random), random);
      if (QTest::currentTestFailed()) return;
    }
  }

  void standsNoise() {
    QRandomGenerator random(seed);
    for (int i = 0; i < runs(); ++i) {
      QByteArray stream = randomBytes(random, 300);
      // Noise under a right header reaches the parser of replies.
      if (stream.size() >= 9 && random.bounded(2) == 0) {
        stream[2] = stream[3] = stream[4] = '\0';
        stream[5] = static_cast<char>(std::min<qsizetype>(254, stream.size() - 6));
        stream[7] = static_cast<char>(1 + random.bounded(4));
        stream[8] = static_cast<char>(std::min<qsizetype>(250, stream.size() - 9));
      }
      readAll(stream, random);
      if (QTest::currentTestFailed()) return;
    }
  }
};

static const RegisterTest<FuzzModbus> registeredFuzzModbus;

}  // namespace linewarden::test

#include "fuzz_modbus.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/alarm_sound/alarm_sound_rule.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

#include <chrono>
#include <cmath>

namespace linewarden::test {

using namespace ui;

namespace {

constexpr qint64 mostBytes = 60'000;
constexpr int dataFrom = 44;  // of the plainest WAV file

/// A file of resources/sounds as it was made.
struct SoundFile {
  explicit SoundFile(const QString& name) {
    QFile file(QStringLiteral(LINEWARDEN_SOURCE_DIR "/resources/sounds/") + name);
    if (file.open(QIODevice::ReadOnly)) bytes = file.readAll();
  }
  [[nodiscard]] quint32 wordAt(int offset) const {
    return qFromLittleEndian<quint32>(bytes.constData() + offset);
  }
  [[nodiscard]] std::chrono::milliseconds length() const {
    return std::chrono::milliseconds(1000 * (bytes.size() - dataFrom) / wordAt(28));
  }
  [[nodiscard]] int sample(int index) const {
    return qFromLittleEndian<qint16>(bytes.constData() + dataFrom + 2 * index);
  }

  QByteArray bytes;
};

}  // namespace

class TestSoundFiles : public QObject {
  Q_OBJECT

 private slots:
  static void areShortWavFilesThatDoNotClick_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("tone");
    QTest::newRow("critical") << QStringLiteral("critical.wav")
                              << static_cast<int>(AlarmTone::Critical);
    QTest::newRow("high") << QStringLiteral("high.wav") << static_cast<int>(AlarmTone::High);
  }

  static void areShortWavFilesThatDoNotClick() {
    QFETCH(const QString, name);
    QFETCH(const int, tone);
    const SoundFile file(name);
    QVERIFY(file.bytes.size() > dataFrom && file.bytes.size() < mostBytes);
    QVERIFY(file.bytes.startsWith("RIFF"));
    QCOMPARE(file.bytes.mid(8, 4), QByteArray("WAVE"));
    QCOMPARE(file.wordAt(20), quint32(0x00010001));  // PCM, one channel
    const int count = static_cast<int>((file.bytes.size() - dataFrom) / 2);
    QVERIFY(std::abs(file.sample(0)) < 300);
    QVERIFY(std::abs(file.sample(count - 1)) < 300);
    // IEC 60601-1-8: at least 2.5 s of silence between two bursts.
    const auto pause = alarmToneEvery(static_cast<AlarmTone>(tone)) - file.length();
    QVERIFY(pause >= std::chrono::milliseconds(2500));
  }
};

static const RegisterTest<TestSoundFiles> registeredTestSoundFiles;

}  // namespace linewarden::test

#include "test_sound_files.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/memory.h"
#include "directory_run.h"
#include "tests/support/run_tests.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>
#include <vector>

namespace linewarden::test {

namespace {

// The password stands nowhere in this program: only each byte of it with this mask.
constexpr unsigned char mask = 0x5a;
constexpr std::array<unsigned char, 32> masked{
    0x0b, 0x2f, 0x33, 0x34, 0x39, 0x3f, 0x77, 0x12, 0x3b, 0x28, 0x38, 0x35, 0x2f, 0x28, 0x77, 0x6d,
    0x6d, 0x6b, 0x63, 0x77, 0x37, 0x3b, 0x28, 0x37, 0x35, 0x2e, 0x77, 0x3e, 0x3f, 0x36, 0x2e, 0x3b};
constexpr const char* hashed = "{SSHA}L7gF4X8YQLs8LWpIyDJt18j8SzVsaW5ld3Jkbg==";
// AddressSanitizer's own map of the memory is terabytes and holds nothing of ours.
constexpr quint64 largestRange = quint64{1} << 31U;

SecretBytes password() {
  SecretBytes bytes(masked.size());
  for (std::size_t at = 0; at < masked.size(); ++at) {
    bytes.data()[at] = static_cast<unsigned char>(masked.at(at) ^ mask);
  }
  return bytes;
}

int countIn(std::vector<unsigned char>& bytes) {
  for (unsigned char& byte : bytes) byte ^= mask;
  const std::boyer_moore_horspool_searcher searcher(masked.begin(), masked.end());
  int count = 0;
  for (auto at = bytes.begin();; ++at) {
    at = std::search(at, bytes.end(), searcher);
    if (at == bytes.end()) return count;
    ++count;
  }
}

int countBetween(QFile& memory, quint64 from, quint64 to, std::vector<unsigned char>& piece) {
  int count = 0;
  // Pieces overlap, so that nothing is cut in two.
  for (quint64 at = from; at < to; at += piece.size() - masked.size()) {
    const auto want = static_cast<qint64>(std::min<quint64>(piece.size(), to - at));
    if (!memory.seek(static_cast<qint64>(at))) break;
    const qint64 got = memory.read(reinterpret_cast<char*>(piece.data()), want);
    if (got <= 0) break;
    std::fill(piece.begin() + got, piece.end(), static_cast<unsigned char>(0));
    count += countIn(piece);
  }
  return count;
}

/// How often the password stands in this process's memory.
int timesInMemory() {
  QFile maps(QStringLiteral("/proc/self/maps"));
  QFile memory(QStringLiteral("/proc/self/mem"));
  if (!maps.open(QIODevice::ReadOnly) ||
      !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
    return -1;
  }
  std::vector<unsigned char> piece(std::size_t{1} << 20U);
  int count = 0;
  for (const QByteArray& line : maps.readAll().split('\n')) {
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 2 || !words.at(1).startsWith("rw")) continue;
    const QList<QByteArray> ends = words.at(0).split('-');
    const quint64 from = ends.at(0).toULongLong(nullptr, 16);
    const quint64 to = ends.at(1).toULongLong(nullptr, 16);
    if (to - from > largestRange) continue;
    // What is searched in is in none of them; the kernel may join its range with others.
    const auto own = reinterpret_cast<quint64>(piece.data());
    const std::pair<quint64, quint64> parts[] = {{from, std::clamp(own, from, to)},
                                                 {std::clamp(own + piece.size(), from, to), to}};
    for (const auto& [begin, end] : parts) count += countBetween(memory, begin, end, piece);
  }
  os::wipeMemory(piece.data(), piece.size());
  return count;
}

}  // namespace

class TestPasswordMemory : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY2(server_.start(), qPrintable(server_.complaint()));
    QVERIFY2(server_.addPerson(QStringLiteral("anna"), hashed), qPrintable(server_.complaint()));
  }

  void leavesNoPasswordInMemory_data() { addSecurityRows(); }
  void leavesNoPasswordInMemory() {
    QFETCH(DirectorySettings::Security, security);
    QCOMPARE(timesInMemory(), 0);
    {
      const SecretBytes typed = password();
      QVERIFY(timesInMemory() >= 1);
      const auto person = clientOf(server_, security).authenticate(QStringLiteral("anna"), typed);
      QVERIFY2(person, said(person));
    }
    QCOMPARE(timesInMemory(), 0);
  }

  void leavesNoWrongPasswordInMemory() {
    {
      SecretBytes typed = password();
      const auto person = clientOf(server_).authenticate(QStringLiteral("nobody"), typed);
      QVERIFY(!person);
      DirectoryServer other;
      QVERIFY2(other.start(), qPrintable(other.complaint()));
      QVERIFY(other.addPerson(QStringLiteral("anna"), "something else"));
      const auto refused = clientOf(other).authenticate(QStringLiteral("anna"), typed);
      QVERIFY(!refused);
      QCOMPARE(refused.error().code, ErrorCode::SignInRefused);
    }
    QCOMPARE(timesInMemory(), 0);
  }

 private:
  DirectoryServer server_;
};

static const RegisterTest<TestPasswordMemory> registeredTestPasswordMemory;

}  // namespace linewarden::test

#include "test_password_memory.moc"

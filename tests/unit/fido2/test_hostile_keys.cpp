// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/random.h"
#include "desk.h"
#include "tests/support/run_tests.h"

#include <QRandomGenerator>
#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;

// Keys that answer what no key should: refused with an error, and nothing worse.
class TestHostileKeys : public QObject {
  Q_OBJECT

 private slots:
  void refusesRepliesCutShort_data() {
    QTest::addColumn<int>("command");
    QTest::newRow("info") << 0x04;
    QTest::newRow("PIN") << 0x06;
    QTest::newRow("make credential") << 0x01;
  }
  void refusesRepliesCutShort() {
    QFETCH(int, command);
    SoftSecurityKey key;
    for (int size : {0, 1, 2, 3, 5, 8, 13, 21, 34, 55}) {
      key.tamper([command, size](quint8 asked, QByteArray reply) {
        return asked == command ? reply.left(size) : reply;
      });
      QVERIFY(!quick(key).ok());
    }
  }
  void refusesMadeUpReplies_data() {
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("not CBOR") << QByteArray("\0\xff\xff\xff", 4);
    QTest::newRow("no map") << QByteArray("\0\x83\1\2\3", 5);
    QTest::newRow("an endless map") << QByteArray("\0\xbf\1\1", 4);
    QTest::newRow("a map that claims to be huge")
        << QByteArray("\0\xbb\xff\xff\xff\xff\xff\xff\xff\xff", 10);
    QTest::newRow("a string that claims to be huge")
        << QByteArray("\0\xa1\1\x7b\x7f\xff\xff\xff\xff\xff\xff\xff", 12);
    QTest::newRow("deeply nested") << QByteArray("\0", 1) + QByteArray(2000, '\x81');
    QTest::newRow("an unknown error") << QByteArray("\xdf");
    QTest::newRow("longest message") << QByteArray(7609, '\xa1');
  }
  void refusesMadeUpReplies() {
    QFETCH(QByteArray, reply);
    for (const int command : {0x04, 0x06, 0x01}) {
      SoftSecurityKey key;
      key.tamper([command, reply](quint8 asked, QByteArray right) {
        return asked == command ? reply : right;
      });
      QVERIFY(!quick(key).ok());
    }
    SoftSecurityKey key;
    const auto credential = registerKey(key, creationFor());
    VERIFY_OK(credential);
    key.tamper([reply](quint8 asked, QByteArray right) { return asked == 0x02 ? reply : right; });
    QVERIFY(!signInWith(key, *credential).ok());
  }
  void refusesSpoiltReports_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("too short") << 0;
    QTest::newRow("too long") << 1;
    QTest::newRow("another channel") << 2;
    QTest::newRow("another command") << 3;
    QTest::newRow("claims more than it sends") << 4;
    QTest::newRow("out of order") << 5;
    QTest::newRow("noise") << 6;
    QTest::newRow("silence") << 7;
  }
  void refusesSpoiltReports() {
    QFETCH(int, kind);
    for (const int command : {0x00, 0x04, 0x06, 0x01}) {
      SoftSecurityKey key;
      key.tamper([kind, command](quint8 asked, QList<QByteArray> reports) {
        return asked == command ? spoil(kind, reports) : reports;
      });
      QVERIFY(!quick(key).ok());
    }
  }
  void survivesRandomChanges() {
    QRandomGenerator random(20261126);
    for (int round = 0; round < 300; ++round) {
      SoftSecurityKey key;
      const quint32 seed = random.generate();
      key.tamper([seed](quint8 asked, QByteArray reply) {
        QRandomGenerator own(seed + asked);
        for (int changes = own.bounded(3); changes > 0 && !reply.isEmpty(); --changes) {
          reply[own.bounded(static_cast<int>(reply.size()))] = static_cast<char>(own.bounded(256));
        }
        return reply;
      });
      const auto result = quick(key);
      // What was changed may be beside the point, such as the version; what is signed is not.
      if (result.ok()) QCOMPARE(result->publicKey.size(), 64);
    }
  }
  void refusesAKeyThatDidNotCheckThePinOrTheTouch_data() {
    QTest::addColumn<int>("flags");
    QTest::newRow("no user verification") << 0x41;
    QTest::newRow("no user presence") << 0x44;
    QTest::newRow("neither") << 0x40;
  }
  void refusesAKeyThatDidNotCheckThePinOrTheTouch() {
    QFETCH(int, flags);
    SoftKeyModel model;
    model.claimedFlags = static_cast<quint8>(flags);
    SoftSecurityKey key(model);
    COMPARE_CODE(registerKey(key, creationFor()), ErrorCode::SecondFactorRefused);
  }
  void refusesASignInWithoutThePinOrTheTouch_data() {
    QTest::addColumn<int>("flags");
    QTest::newRow("no user verification") << 0x01;
    QTest::newRow("no user presence") << 0x04;
    QTest::newRow("neither") << 0x00;
  }
  void refusesASignInWithoutThePinOrTheTouch() {
    QFETCH(int, flags);
    SoftSecurityKey honest;
    const auto credential = registerKey(honest, creationFor());
    VERIFY_OK(credential);
    SoftKeyModel model;
    model.claimedFlags = static_cast<quint8>(flags);
    SoftSecurityKey key(model);
    key.becomeCopyOf(honest);
    COMPARE_CODE(signInWith(key, *credential), ErrorCode::SecondFactorRefused);
  }
  void refusesAKeyThatSignsForAnotherRelyingParty() {
    SoftSecurityKey honest;
    const auto credential = registerKey(honest, creationFor());
    VERIFY_OK(credential);
    SoftKeyModel model;
    model.claimedParty = QStringLiteral("elsewhere.example");
    SoftSecurityKey key(model);
    COMPARE_CODE(registerKey(key, creationFor()), ErrorCode::SecondFactorRefused);
    key.becomeCopyOf(honest);
    COMPARE_CODE(signInWith(key, *credential), ErrorCode::SecondFactorRefused);
  }

 private:
  static Result<SecurityKeyCredential> quick(SoftSecurityKey& key) {
    SoftSecurityKeyBus bus({&key});
    SecurityKeyReader reader(bus, {50ms, 50ms});
    const auto creation = creationFor();
    const auto made = reader.make(key.model().path, creation, pinOf());
    if (!made) return made.error();
    return checkCreation(creation, *made);
  }
  static QList<QByteArray> spoil(int kind, QList<QByteArray> reports) {
    QByteArray& first = reports.first();
    switch (kind) {
      case 0: first.truncate(10); break;
      case 1: first.append(QByteArray(64, '\0')); break;
      case 2: first[0] = static_cast<char>(first[0] ^ 0x55); break;
      case 3: first[4] = '\x83'; break;
      case 4: first[5] = '\x7f'; break;
      case 5:
        first[5] = '\0';
        first[6] = '\x70';
        reports = {first, first.left(4) + '\x05' + QByteArray(59, '\0')};
        break;
      case 6:
        for (QByteArray& report : reports) report = randomBytes(64);
        break;
      default: reports.clear();
    }
    return reports;
  }
};

static const RegisterTest<TestHostileKeys> registeredTestHostileKeys;

}  // namespace linewarden::test

#include "test_hostile_keys.moc"

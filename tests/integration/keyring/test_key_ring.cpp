// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/data_key.h"
#include "app/crypto/key_ring.h"
#include "app/crypto/random.h"
#include "tests/support/run_tests.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>
#include <vector>

namespace linewarden::test {

/// Against a real Secret Service (tests/support/with-keyring.sh).
class TestKeyRing : public QObject {
  Q_OBJECT

 private slots:
  void givesBackWhatWasStored() {
    KeyRing ring(service_);
    const SecretBytes key = randomSecret(32);
    QVERIFY(ring.store(QStringLiteral("one"), key).ok());
    const auto loaded = ring.load(QStringLiteral("one"));
    QVERIFY(loaded.ok());
    QVERIFY(loaded->equals(key));
  }
  void replacesAnEntryOfTheSameName() {
    KeyRing ring(service_);
    const SecretBytes key = randomSecret(32);
    QVERIFY(ring.store(QStringLiteral("two"), randomSecret(32)).ok());
    QVERIFY(ring.store(QStringLiteral("two"), key).ok());
    const auto loaded = ring.load(QStringLiteral("two"));
    QVERIFY(loaded.ok());
    QVERIFY(loaded->equals(key));
  }
  void saysWhenThereIsNoSuchEntry() {
    KeyRing ring(service_);
    QCOMPARE(ring.load(QStringLiteral("never stored")).error().code, ErrorCode::KeyMissing);
  }
  void keepsEntriesOfServicesApart() {
    KeyRing here(service_);
    KeyRing there(QStringLiteral("Linewarden test 2"));
    QVERIFY(here.store(QStringLiteral("three"), randomSecret(32)).ok());
    QCOMPARE(there.load(QStringLiteral("three")).error().code, ErrorCode::KeyMissing);
  }
  void removesAnEntry() {
    KeyRing ring(service_);
    QVERIFY(ring.store(QStringLiteral("four"), randomSecret(32)).ok());
    QVERIFY(ring.remove(QStringLiteral("four")).ok());
    QCOMPARE(ring.load(QStringLiteral("four")).error().code, ErrorCode::KeyMissing);
  }
  void servesThreadsThatComeAndGo() {
    std::atomic<int> good = 0;
    for (int round = 0; round < 3; ++round) {
      std::vector<std::thread> threads;
      for (int at = 0; at < 4; ++at) {
        threads.emplace_back([this, &good, round, at] {
          KeyRing ring(service_);
          const QString name = QStringLiteral("thread %1.%2").arg(round).arg(at);
          const SecretBytes key = randomSecret(32);
          if (!ring.store(name, key).ok()) return;
          const auto loaded = ring.load(name);
          if (loaded.ok() && loaded->equals(key)) ++good;
        });
      }
      for (std::thread& thread : threads) thread.join();
    }
    QCOMPARE(good.load(), 12);
  }
  void opensAnEnvelopeThroughTheKeyring() {
    const QTemporaryDir folder;
    KeyEnvelope made = KeyEnvelope::create();
    QVERIFY(made.wrapForKeyRing().ok());
    QVERIFY(made.save(folder.path()).ok());
    auto loaded = KeyEnvelope::load(folder.path());
    QVERIFY(loaded.ok());
    QVERIFY(loaded->has(KeyWrap::KeyRing));
    QVERIFY(loaded->unwrapFromKeyRing().ok());
    QVERIFY(loaded->dataKey().equals(made.dataKey()));
  }
  void refusesTheKeyOfAnotherInstallation() {
    const QTemporaryDir folder;
    KeyEnvelope made = KeyEnvelope::create();
    QVERIFY(made.wrapForKeyRing().ok());
    QVERIFY(made.save(folder.path()).ok());
    KeyRing ring(QStringLiteral("Linewarden"));
    QVERIFY(ring.store(made.installation(), randomSecret(32)).ok());
    auto loaded = KeyEnvelope::load(folder.path());
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->unwrapFromKeyRing().error().code, ErrorCode::KeyDamaged);
    QVERIFY(ring.remove(made.installation()).ok());
    QCOMPARE(loaded->unwrapFromKeyRing().error().code, ErrorCode::KeyMissing);
  }

 private:
  const QString service_ = QStringLiteral("Linewarden test");
};

static const RegisterTest<TestKeyRing> registeredTestKeyRing;

}  // namespace linewarden::test

#include "test_key_ring.moc"

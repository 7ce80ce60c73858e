// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/data_key.h"
#include "app/crypto/key_ring.h"
#include "app/crypto/random.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// On a workstation where no Secret Service can be reached.
class TestNoKeyRing : public QObject {
  Q_OBJECT

 private slots:
  void saysThatNoKeyringAnswers() {
    KeyRing ring(QStringLiteral("Linewarden test"));
    QCOMPARE(ring.store(QStringLiteral("one"), randomSecret(32)).error().code,
             ErrorCode::KeyringUnavailable);
    QCOMPARE(ring.load(QStringLiteral("one")).error().code, ErrorCode::KeyringUnavailable);
    QCOMPARE(ring.remove(QStringLiteral("one")).error().code, ErrorCode::KeyringUnavailable);
  }
  void leavesAnEnvelopeAsItWas() {
    KeyEnvelope envelope = KeyEnvelope::create();
    QVERIFY(!envelope.wrapForKeyRing().ok());
    QVERIFY(!envelope.has(KeyWrap::KeyRing));
  }
};

static const RegisterTest<TestNoKeyRing> registeredTestNoKeyRing;

}  // namespace linewarden::test

#include "test_no_key_ring.moc"

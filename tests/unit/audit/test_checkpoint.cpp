// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/checkpoint.h"
#include "app/crypto/hash.h"
#include "app/crypto/signing_key.h"
#include "tests/support/run_tests.h"
#include "tests/support/test_store.h"

#include <QByteArray>
#include <QTest>

namespace linewarden::test {

namespace {

SigningKey checkpointKey() {
  return SigningKey::fromSeed(testStoreKey());
}

Checkpoint someCheckpoint() {
  return {QStringLiteral("linewarden/0011223344556677"), 1234, QByteArray(32, '\x11'),
          QByteArray(32, '\x22'), fromMillis(1'767'225'600'250)};
}

QByteArray someNote() {
  const SigningKey key = checkpointKey();
  return noteOf(someCheckpoint(), key.publicKey(), key.sign(signedText(someCheckpoint())));
}

/// Signed anew over another text, as only who has the key can.
QByteArray noteOver(const QByteArray& text) {
  const SigningKey key = checkpointKey();
  const QByteArray name = text.left(text.indexOf('\n'));
  const QByteArray keyHash = sha256(name + "\n\x01" + key.publicKey()).first(4);
  return text + "\n\xE2\x80\x94 " + name + ' ' + QByteArray(keyHash + key.sign(text)).toBase64() +
         '\n';
}

}  // namespace

class TestCheckpoint : public QObject {
  Q_OBJECT

 private slots:
  void hasTheFormOfTheDocument() {
    QCOMPARE(signedText(someCheckpoint()),
             QByteArray("linewarden/0011223344556677\n1234\n"
                        "ERERERERERERERERERERERERERERERERERERERERERE=\n"
                        "head 2222222222222222222222222222222222222222222222222222222222222222\n"
                        "time 2026-01-01T00:00:00.250Z\n"));
    QCOMPARE(noteOver(signedText(someCheckpoint())), someNote());
  }
  void isReadAsItWasWritten() {
    const auto read = readCheckpoint(someNote(), checkpointKey().publicKey());
    QVERIFY(read.ok());
    QCOMPARE(read->checkpoint, someCheckpoint());
    QCOMPARE(read->publicKey, checkpointKey().publicKey());
    QCOMPARE(read->note, someNote());
  }
  void namesAForeignKey() {
    const auto read = readCheckpoint(someNote(), QByteArray(32, 'x'));
    QCOMPARE(read.error().code, ErrorCode::AuditBroken);
    QVERIFY(read.error().message.contains(QStringLiteral("linewarden/0011223344556677")));
  }
  void refusesEveryChangedByte() {
    const QByteArray note = someNote();
    const QByteArray publicKey = checkpointKey().publicKey();
    for (qsizetype at = 0; at < note.size(); ++at) {
      for (const int bit : {1, 0x20, 0x80}) {
        QByteArray changed = note;
        changed[at] = static_cast<char>(changed.at(at) ^ bit);
        QVERIFY2(!readCheckpoint(changed, publicKey).ok(), changed.constData());
      }
      QVERIFY(!readCheckpoint(note.left(at), publicKey).ok());
    }
  }
  void refusesOtherForms_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char* name, const char* from, const char* to) {
      QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("leading zero", "\n1234\n", "\n01234\n");
    row("plus", "\n1234\n", "\n+1234\n");
    row("space", "\n1234\n", "\n 1234\n");
    row("nothing", "\n1234\n", "\n0\n");
    row("negative", "\n1234\n", "\n-1\n");
    row("too large", "\n1234\n", "\n9223372036854775808\n");
    row("no padding", "ERE=\n", "ERE\n");
    row("bits left in base64", "ERE=\n", "ERF=\n");
    row("short root", "ERERERE=\n", "ERE=\n");
    row("capital digits", "head 22", "head AA");
    row("long head", "head 22", "head 2222");
    row("no head", "head 22", "hood 22");
    row("no such day", "2026-01-01", "2026-02-30");
    row("another zone", "250Z", "250+00:00");
    row("no fraction", ".250Z", "Z");
    row("more lines", "250Z\n", "250Z\nmore\n");
    row("a carriage return", "250Z\n", "250Z\r\n");
    row("another origin", "linewarden/", "example.org/");
    row("a plus in the origin", "linewarden/00", "linewarden/0+");
    row("no id", "linewarden/0011223344556677", "linewarden/");
  }
  void refusesOtherForms() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray text = signedText(someCheckpoint());
    QVERIFY(text.contains(from));
    text.replace(from, to);
    const auto read = readCheckpoint(noteOver(text), checkpointKey().publicKey());
    QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
  }
  void refusesMoreThanOneNote() {
    const QByteArray publicKey = checkpointKey().publicKey();
    QVERIFY(!readCheckpoint(someNote() + someNote(), publicKey).ok());
    QVERIFY(!readCheckpoint(someNote() + '\n', publicKey).ok());
    QVERIFY(!readCheckpoint('\n' + someNote(), publicKey).ok());
    QVERIFY(!readCheckpoint(QByteArray(), publicKey).ok());
    QVERIFY(!readCheckpoint(someNote() + QByteArray(5000, 'x'), publicKey).ok());
  }
  void readsPublicKeys() {
    const QByteArray publicKey = checkpointKey().publicKey();
    const QByteArray text = verifierKey(someCheckpoint().origin, publicKey);
    QCOMPARE(*publicKeyFrom(text), publicKey);
    QCOMPARE(*publicKeyFrom(text + '\n'), publicKey);
    QCOMPARE(*publicKeyFrom(publicKey.toHex()), publicKey);
    QCOMPARE(*publicKeyFrom(publicKey.toHex().toUpper()), publicKey);
    for (qsizetype at = 0; at < text.size(); ++at) {
      QByteArray changed = text;
      changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
      QVERIFY2(!publicKeyFrom(changed).ok(), changed.constData());
    }
    QVERIFY(!publicKeyFrom({}).ok());
    QVERIFY(!publicKeyFrom(QByteArray(64, 'g')).ok());
    QVERIFY(!publicKeyFrom("a+b+c").ok());
  }
  // The example of C2SP signed-note, whose key names an algorithm and a name of its own.
  void namesKeysAsTheSpecificationDoes() {
    const QByteArray publicKey =
        QByteArray::fromBase64("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW").mid(1);
    QCOMPARE(verifierKey(QStringLiteral("PeterNeumann"), publicKey),
             QByteArray("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"));
  }
};

static const RegisterTest<TestCheckpoint> registeredTestCheckpoint;

}  // namespace linewarden::test

#include "test_checkpoint.moc"

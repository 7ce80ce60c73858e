// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/key_file_format.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

class TestKeyFileFormat : public QObject {
  Q_OBJECT

 private slots:
  void readsWhatItWrites() {
    const auto read = key_file_format::read(good_);
    QVERIFY(read.ok());
    QCOMPARE(read->installation, QStringLiteral("00112233445566778899aabbccddeeff"));
    QCOMPARE(read->wraps.size(), qsizetype(2));
    QCOMPARE(read->wraps.value(KeyWrap::KeyFile).sealed, QByteArray(60, 'k'));
    QCOMPARE(key_file_format::write(*read), good_);
  }
  void bindsAWrapToItsKindAndInstallation() {
    // docs/key-file.md.
    QCOMPARE(key_file_format::contextOf(KeyWrap::RecoveryPhrase,
                                        QStringLiteral("00112233445566778899aabbccddeeff")),
             QByteArray("linewarden-keys 1 recovery-phrase 00112233445566778899aabbccddeeff"));
  }
  void saysThatANewerFileNeedsANewerProgram() {
    QByteArray newer = good_;
    newer.replace("\"version\":1", "\"version\":2");
    QCOMPARE(key_file_format::read(newer).error().code, ErrorCode::NotSupported);
  }
  void refusesAnythingElse_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto changed = [this](const char* from, const char* to) {
      QByteArray bytes = good_;
      return bytes.replace(from, to);
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("linewarden-keys\n");
    QTest::newRow("an array") << QByteArray("[]\n");
    QTest::newRow("too large") << good_ + QByteArray(key_file_format::mostBytes, ' ');
    QTest::newRow("no line end") << good_.chopped(1);
    QTest::newRow("trailing text") << good_ + '\n';
    QTest::newRow("another format") << changed("linewarden-keys", "linewarden-keyz");
    QTest::newRow("version as text") << changed("\"version\":1", "\"version\":\"1\"");
    QTest::newRow("version zero") << changed("\"version\":1", "\"version\":0");
    QTest::newRow("fraction") << changed("\"version\":1", "\"version\":1.5");
    QTest::newRow("capitals") << changed("00112233445566778899aabb", "00112233445566778899AABB");
    QTest::newRow("short id") << changed("00112233", "001122");
    QTest::newRow("unknown wrap") << changed("\"key-file\"", "\"key-fila\"");
    QTest::newRow("space") << changed("\"version\":1", "\"version\": 1");
    QTest::newRow("other member") << changed("\"version\":1", "\"version\":1,\"x\":1");
    QTest::newRow("double member") << changed("\"version\":1", "\"version\":1,\"version\":1");
    QTest::newRow("short seal") << changed("a2tr", "");
    QTest::newRow("costly derivation") << changed("m=65536", "m=999999");
    QTest::newRow("no derivation") << changed("$argon2id", "$argon2xx");
    QTest::newRow("derivation of a key file")
        << changed("\"key-file\":{", "\"key-file\":{\"derivation\":\"x\",");
    for (qsizetype size = 1; size < good_.size(); size += 37) {
      QTest::addRow("cut at %d", static_cast<int>(size)) << good_.left(size);
    }
  }
  void refusesAnythingElse() {
    QFETCH(QByteArray, bytes);
    QVERIFY(bytes != good_);
    const auto read = key_file_format::read(bytes);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::KeyDamaged);
  }

 private:
  static QByteArray goodFile() {
    key_file_format::Content content;
    content.installation = QStringLiteral("00112233445566778899aabbccddeeff");
    content.wraps[KeyWrap::KeyFile] = {{}, QByteArray(60, 'k')};
    content.wraps[KeyWrap::RecoveryPhrase] = {
        QStringLiteral("$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHRzb21lc2FsdA"),
        QByteArray(60, 'p')};
    return key_file_format::write(content);
  }
  const QByteArray good_ = goodFile();
};

static const RegisterTest<TestKeyFileFormat> registeredTestKeyFileFormat;

}  // namespace linewarden::test

#include "test_key_file_format.moc"

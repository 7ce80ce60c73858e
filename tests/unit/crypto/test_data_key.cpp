// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/files.h"
#include "app/crypto/data_key.h"
#include "secrets.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace linewarden::test {

class TestDataKey : public QObject {
  Q_OBJECT

 private slots:
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }

  void opensByRecoveryPhrase() {
    const QString words = newRecoveryPhrase().join(u' ');
    KeyEnvelope made = KeyEnvelope::create();
    QVERIFY(made.wrapForPhrase(*checkedRecoveryPhrase(words)).ok());
    QVERIFY(made.save(folder_->path()).ok());

    auto loaded = KeyEnvelope::load(folder_->path());
    QVERIFY(loaded.ok());
    QVERIFY(loaded->has(KeyWrap::RecoveryPhrase));
    QVERIFY(!loaded->has(KeyWrap::KeyFile));
    QVERIFY(loaded->unwrapFromPhrase(*checkedRecoveryPhrase(words)).ok());
    QCOMPARE(loaded->dataKey().size(), std::size_t{32});
    QVERIFY(loaded->dataKey().equals(made.dataKey()));
    QCOMPARE(loaded->installation(), made.installation());
  }
  void refusesAnotherPhrase() {
    KeyEnvelope envelope = KeyEnvelope::create();
    QVERIFY(envelope.wrapForPhrase(*checkedRecoveryPhrase(newRecoveryPhrase().join(u' '))).ok());
    const auto other = checkedRecoveryPhrase(newRecoveryPhrase().join(u' '));
    QCOMPARE(envelope.unwrapFromPhrase(*other).error().code, ErrorCode::KeyDamaged);
  }
  void opensByKeyFile() {
    KeyEnvelope made = madeWithKeyFile();
    auto loaded = KeyEnvelope::load(folder_->path());
    QVERIFY(loaded.ok());
    QVERIFY(loaded->unwrapFromKeyFile(keyFile()).ok());
    QVERIFY(loaded->dataKey().equals(made.dataKey()));
  }
  void makesAKeyFileForTheOwnerAlone() {
    (void)madeWithKeyFile();
    QVERIFY(!os::readableByOthers(keyFile()));
    const auto content = os::readSmallFile(keyFile(), 100);
    QCOMPARE(content->size(), qsizetype(45));
    QCOMPARE(QByteArray::fromBase64(*content).size(), qsizetype(32));
  }
  void usesAKeyFileThatIsThere() {
    (void)madeWithKeyFile();
    const auto before = os::readSmallFile(keyFile(), 100);
    KeyEnvelope second = KeyEnvelope::create();
    QVERIFY(second.wrapForKeyFile(keyFile()).ok());
    QCOMPARE(*os::readSmallFile(keyFile(), 100), *before);
  }
  void refusesAKeyFileThatOthersMayRead() {
    KeyEnvelope envelope = madeWithKeyFile();
    for (const auto others : {QFile::ReadGroup, QFile::ReadOther}) {
      QVERIFY(QFile::setPermissions(keyFile(), QFile::ReadOwner | QFile::WriteOwner | others));
      QCOMPARE(envelope.unwrapFromKeyFile(keyFile()).error().code, ErrorCode::InvalidArgument);
      QVERIFY(!KeyEnvelope::create().wrapForKeyFile(keyFile()).ok());
    }
  }
  void refusesABadKeyFile_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray other = QByteArray(32, 'k').toBase64();
    QTest::newRow("empty") << QByteArray() << ErrorCode::KeyDamaged;
    QTest::newRow("too short") << QByteArray(16, 'k').toBase64() << ErrorCode::KeyDamaged;
    QTest::newRow("raw bytes") << QByteArray(32, '\x01') << ErrorCode::KeyDamaged;
    QTest::newRow("two lines") << other + "\n\n" << ErrorCode::KeyDamaged;
    QTest::newRow("another key") << other + '\n' << ErrorCode::KeyDamaged;
    QTest::newRow("too large") << QByteArray(1000, 'A') << ErrorCode::InvalidArgument;
  }
  void refusesABadKeyFile() {
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    KeyEnvelope envelope = madeWithKeyFile();
    QVERIFY(os::writePrivateFile(keyFile(), content).ok());
    QCOMPARE(envelope.unwrapFromKeyFile(keyFile()).error().code, code);
  }
  void saysWhatIsMissing() {
    QCOMPARE(KeyEnvelope::load(folder_->path()).error().code, ErrorCode::KeyMissing);
    KeyEnvelope envelope = madeWithKeyFile();
    QCOMPARE(envelope.unwrapFromPhrase(secret("x")).error().code, ErrorCode::KeyMissing);
    QCOMPARE(envelope.unwrapFromKeyRing().error().code, ErrorCode::KeyMissing);
    QVERIFY(QFile::remove(keyFile()));
    QCOMPARE(envelope.unwrapFromKeyFile(keyFile()).error().code, ErrorCode::KeyMissing);
  }
  void noticesAChangeOfAnyByteOfTheFile() {
    (void)madeWithKeyFile();
    const QString path = KeyEnvelope::pathIn(folder_->path());
    const QByteArray content = *os::readSmallFile(path, 10'000);
    for (qsizetype at = 0; at < content.size(); ++at) {
      overwrite(path, flipped(content, at));
      auto loaded = KeyEnvelope::load(folder_->path());
      QVERIFY2(!loaded.ok() || !loaded->unwrapFromKeyFile(keyFile()).ok(),
               qPrintable(QString::number(at)));
    }
  }
  void opensNothingWithTheWrapOfAnotherInstallation() {
    KeyEnvelope first = madeWithKeyFile();
    const QString path = KeyEnvelope::pathIn(folder_->path());
    QByteArray content = *os::readSmallFile(path, 10'000);
    content.replace(first.installation().toLatin1(), QByteArray(32, '0'));
    QVERIFY(os::writePrivateFile(path, content).ok());
    auto loaded = KeyEnvelope::load(folder_->path());
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->unwrapFromKeyFile(keyFile()).error().code, ErrorCode::KeyDamaged);
  }
  void holdsNoSecretInTheClear() {
    const QString words = newRecoveryPhrase().join(u' ');
    KeyEnvelope envelope = madeWithKeyFile();
    QVERIFY(envelope.wrapForPhrase(*checkedRecoveryPhrase(words)).ok());
    QVERIFY(envelope.save(folder_->path()).ok());
    const QString path = KeyEnvelope::pathIn(folder_->path());
    const QByteArray content = *os::readSmallFile(path, 10'000);
    const QByteArray key = bytesOf(envelope.dataKey());
    QVERIFY(!content.contains(key.toBase64()));
    QVERIFY(!content.contains(key.toHex()));
    QVERIFY(!content.contains(os::readSmallFile(keyFile(), 100)->trimmed()));
    QVERIFY(!os::readableByOthers(path));
  }
  void throwsForAKeyThatIsNotInHand() {
    (void)madeWithKeyFile();
    auto loaded = KeyEnvelope::load(folder_->path());
    QVERIFY_THROWS_EXCEPTION(BrokenInvariant, (void)loaded->dataKey());
    QVERIFY_THROWS_EXCEPTION(BrokenInvariant, (void)loaded->wrapForKeyFile(keyFile()));
  }

 private:
  [[nodiscard]] QString keyFile() const { return folder_->filePath(QStringLiteral("key")); }
  static void overwrite(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
      throw BrokenInvariant("the test's file cannot be written");
    }
  }
  KeyEnvelope madeWithKeyFile() {
    KeyEnvelope envelope = KeyEnvelope::create();
    if (!envelope.wrapForKeyFile(keyFile()).ok() || !envelope.save(folder_->path()).ok()) {
      throw BrokenInvariant("the test's key file cannot be written");
    }
    return envelope;
  }
  std::unique_ptr<QTemporaryDir> folder_;
};

static const RegisterTest<TestDataKey> registeredTestDataKey;

}  // namespace linewarden::test

#include "test_data_key.moc"

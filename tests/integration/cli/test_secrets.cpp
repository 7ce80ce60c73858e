// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/data_key.h"
#include "app/store/store_connection.h"
#include "control_program.h"
#include "tests/support/run_tests.h"
#include "tests/support/server_process.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace linewarden::test {

/// Nothing that was said to the program, or that it holds, can be read where others look.
class TestSecrets : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void knowsTheKeyThatItLooksFor();
  void writesNothingReadable();
  void showsNothingWhileItWorks();

 private:
  void readsNothing(const QByteArray& content, const QString& where) const;

  std::unique_ptr<ServerProcess> server_;
  ControlProgram program_;
  QByteArray dataKey_;
  QList<QByteArray> secrets_;
};

namespace {

QByteArray secretsContentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A key as it could be written down.
QList<QByteArray> formsOf(const QByteArray& key) {
  return {key,
          key.toHex(),
          key.toHex().toUpper(),
          key.toHex(' '),
          key.toHex(':'),
          key.toBase64(QByteArray::OmitTrailingEquals),
          key.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
}

}  // namespace

void TestSecrets::initTestCase() {
  server_ = std::make_unique<ServerProcess>(pymodbusProgram(),
                                            QStringList{QString::fromLatin1(plcContents())});
  const QList<quint16> ports = server_->waitForPorts();
  QVERIFY2(!ports.isEmpty(), server_->complaint().constData());
  QVERIFY(program_.init(plantAt(ports.first())));
  auto keys = KeyEnvelope::load(program_.folder());
  QVERIFY(keys.ok() && keys->unwrapFromKeyFile(program_.keyFile()).ok());
  const SecretBytes& key = keys->dataKey();
  dataKey_ = QByteArray(reinterpret_cast<const char*>(key.data()), qsizetype(key.size()));
  const QByteArray wrapKey = QByteArray::fromBase64(secretsContentOf(program_.keyFile()).trimmed());
  QVERIFY(dataKey_.size() == 32 && wrapKey.size() == 32);
  const QJsonObject told = program_.initOutcome();
  QStringList words;
  for (const QJsonValue& word : told.value(QStringLiteral("recoveryPhrase")).toArray()) {
    words.append(word.toString());
  }
  secrets_ = formsOf(dataKey_) + formsOf(wrapKey);
  secrets_ << ControlProgram::password << words.join(u' ').toLatin1()
           << told.value(QStringLiteral("recoveryCodes")).toArray().at(0).toString().toLatin1();
  for (const QByteArray& secret : secrets_) QVERIFY(secret.size() > 8);
}

/// The search would find nothing at all with a key that is not the store's.
void TestSecrets::knowsTheKeyThatItLooksFor() {
  QByteArray bytes = dataKey_;
  const SecretBytes key = SecretBytes::take(bytes);
  const QString store = QDir(program_.folder()).filePath(QStringLiteral("linewarden.db"));
  auto connection = StoreConnection::open(store, key, {});
  QVERIFY(connection.ok());
  QVERIFY((*connection)->value(QStringLiteral("SELECT count(*) FROM person")).ok());
}

void TestSecrets::readsNothing(const QByteArray& content, const QString& where) const {
  for (const QByteArray& secret : secrets_) QVERIFY2(!content.contains(secret), qPrintable(where));
}

void TestSecrets::writesNothingReadable() {
  const QMap<QString, QByteArray> files = program_.files();
  QVERIFY(files.size() >= 2);
  for (auto file = files.cbegin(); file != files.cend(); ++file) {
    readsNothing(file.value(), file.key());
    if (!file.key().contains(QStringLiteral(".db"))) continue;
    for (const char* text : {"SQLite format", "keller", "CREATE TABLE", "installation.set-up"}) {
      QVERIFY2(!file.value().contains(text), text);
    }
  }
}

void TestSecrets::showsNothingWhileItWorks() {
  const auto process = program_.startCollecting();
  QVERIFY(process != nullptr);
  // The log of changes is there while the store is open, and grows with each second.
  QTRY_VERIFY_WITH_TIMEOUT(
      program_.files()
              .value(QDir(program_.folder()).filePath(QStringLiteral("linewarden.db-wal")))
              .size() > 0,
      60'000);
  const QString about = QStringLiteral("/proc/%1/").arg(process->processId());
  const QByteArray commandLine = secretsContentOf(about + QStringLiteral("cmdline"));
  if (commandLine.isEmpty()) QSKIP("This system does not show processes as files.");

  QVERIFY(commandLine.contains("collect"));
  readsNothing(commandLine, QStringLiteral("cmdline"));
  const QByteArray environment = secretsContentOf(about + QStringLiteral("environ"));
  QVERIFY(environment.contains("PATH="));
  readsNothing(environment, QStringLiteral("environ"));
  writesNothingReadable();
  process->terminate();
  QVERIFY(process->waitForFinished(60'000));
  readsNothing(process->readAllStandardOutput(), QStringLiteral("standard output"));
  readsNothing(process->readAllStandardError(), QStringLiteral("standard error"));
  for (const char* command : {"doctor", "tags", "user list", "audit list", "audit verify"}) {
    const ControlRun run = program_.run(QString::fromLatin1(command).split(u' '));
    readsNothing(run.out + run.err, QString::fromLatin1(command));
  }
}

namespace {
const RegisterTest<TestSecrets> registeredTestSecrets;
}

}  // namespace linewarden::test

#include "test_secrets.moc"

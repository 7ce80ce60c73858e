// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/syslog_credentials.h"
#include "tests/support/directory_server/server_certificates.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace linewarden::test {

class TestSyslogCredentials : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void readsWhatATlsRouteNeeds();
  void namesAMissingFile();
  void namesAFileWithoutCertificate();
  void namesACertificateThatExpired();
  void refusesAKeyThatOthersMayRead();
  void refusesAnEncryptedKey();
  void refusesTheKeyOfAnotherCertificate();
  void refusesAFolderInPlaceOfAFile();

 private:
  [[nodiscard]] SyslogRoute route() const;
  [[nodiscard]] QString problemOf(const SyslogRoute& route) const;
  [[nodiscard]] QString written(const QString& name, const QByteArray& content) const;

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<ServerCertificates> files_;
};

void TestSyslogCredentials::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  files_ = std::make_unique<ServerCertificates>(folder_->path());
  QVERIFY(files_->ok());
  for (const auto kind : {ServerCertificate::Good, ServerCertificate::Expired}) {
    QVERIFY(QFile::setPermissions(files_->keyFile(kind), QFile::ReadOwner | QFile::WriteOwner));
  }
}

SyslogRoute TestSyslogCredentials::route() const {
  SyslogRoute route;
  route.name = QStringLiteral("Security desk");
  route.host = QStringLiteral("127.0.0.1");
  route.authorityFile = files_->caFile();
  route.certificateFile = files_->certificateFile(ServerCertificate::Good);
  route.keyFile = files_->keyFile(ServerCertificate::Good);
  return route;
}

QString TestSyslogCredentials::problemOf(const SyslogRoute& route) const {
  const auto read = readCredentials(route, SystemClock().now());
  return read ? QString() : read.error().message;
}

QString TestSyslogCredentials::written(const QString& name, const QByteArray& content) const {
  QString path = folder_->filePath(name);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return {};
  file.write(content);
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  return path;
}

void TestSyslogCredentials::readsWhatATlsRouteNeeds() {
  const auto read = readCredentials(route(), SystemClock().now());
  QVERIFY2(read.ok(), qPrintable(problemOf(route())));
  QCOMPARE(read->authorities.size(), 1);
  QCOMPARE(read->chain.size(), 1);
  QVERIFY(!read->key.isNull());
  SyslogRoute plain = route();
  plain.transport = SyslogTransport::Tcp;
  plain.authorityFile = QStringLiteral("/nowhere");
  QVERIFY(readCredentials(plain, SystemClock().now()).ok());
}

void TestSyslogCredentials::namesAMissingFile() {
  SyslogRoute missing = route();
  missing.authorityFile = folder_->filePath(QStringLiteral("gone.pem"));
  QVERIFY(problemOf(missing).contains(missing.authorityFile));
}

void TestSyslogCredentials::namesAFileWithoutCertificate() {
  SyslogRoute wrong = route();
  wrong.authorityFile = written(QStringLiteral("note.txt"), "no certificate here\n");
  QVERIFY(problemOf(wrong).contains(QStringLiteral("holds no certificate")));
}

void TestSyslogCredentials::namesACertificateThatExpired() {
  SyslogRoute old = route();
  old.certificateFile = files_->certificateFile(ServerCertificate::Expired);
  old.keyFile = files_->keyFile(ServerCertificate::Expired);
  QVERIFY(problemOf(old).contains(QStringLiteral("expired")));
}

void TestSyslogCredentials::refusesAKeyThatOthersMayRead() {
#ifdef Q_OS_WIN
  QSKIP("Windows keeps rights in other ways.");
#endif
  QVERIFY(QFile::setPermissions(route().keyFile,
                                QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
  QVERIFY(problemOf(route()).contains(QStringLiteral("can be read by others")));
}

void TestSyslogCredentials::refusesAnEncryptedKey() {
  SyslogRoute locked = route();
  locked.keyFile = written(QStringLiteral("locked.key"),
                           "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n"
                           "-----END ENCRYPTED PRIVATE KEY-----\n");
  QVERIFY(problemOf(locked).contains(QStringLiteral("is encrypted")));
}

void TestSyslogCredentials::refusesTheKeyOfAnotherCertificate() {
  SyslogRoute mixed = route();
  mixed.keyFile = files_->keyFile(ServerCertificate::Expired);
  QVERIFY(problemOf(mixed).contains(QStringLiteral("belongs to another certificate")));
}

void TestSyslogCredentials::refusesAFolderInPlaceOfAFile() {
  SyslogRoute folder = route();
  folder.authorityFile = folder_->path();
  QVERIFY(problemOf(folder).contains(QStringLiteral("is a folder or a device")));
}

namespace {

const RegisterTest<TestSyslogCredentials> registeredTestSyslogCredentials;

}  // namespace

}  // namespace linewarden::test

#include "test_syslog_credentials.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_run.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

Q_DECLARE_METATYPE(linewarden::test::ServerCertificate)

namespace linewarden::test {

class TestDirectoryCertificates : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QLocale::setDefault(QLocale::c());
    QVERIFY2(server_.start(), qPrintable(server_.complaint()));
    QVERIFY(server_.addPerson(QStringLiteral("anna"), "anna's long password"));
  }

  void refusesABadCertificateAndSaysWhy_data() {
    using Security = DirectorySettings::Security;
    QTest::addColumn<ServerCertificate>("certificate");
    QTest::addColumn<DirectorySettings::Security>("security");
    QTest::addColumn<QString>("reason");
    for (const auto security : {Security::Ldaps, Security::StartTls}) {
      const char* way = security == Security::Ldaps ? "LDAPS" : "StartTLS";
      const auto row = [&](const char* what, ServerCertificate certificate, const char* reason) {
        QTest::addRow("%s, %s", what, way)
            << certificate << security << QString::fromLatin1(reason);
      };
      row("expired", ServerCertificate::Expired, "expired on");
      row("not yet valid", ServerCertificate::NotYetValid, "valid only from");
      row("other name", ServerCertificate::OtherName, "other.test, 192.0.2.7");
      row("self-signed", ServerCertificate::SelfSigned, "made its certificate itself");
      row("other issuer", ServerCertificate::OfOtherIssuer, "issuer that is not trusted");
    }
  }
  void refusesABadCertificateAndSaysWhy() {
    QFETCH(ServerCertificate, certificate);
    QFETCH(DirectorySettings::Security, security);
    QFETCH(QString, reason);
    DirectoryServer::Options options;
    options.certificate = certificate;
    QVERIFY2(server_.start(options), qPrintable(server_.complaint()));
    const DirectoryClient client = clientOf(server_, security);
    const auto person = client.authenticate(QStringLiteral("anna"), secret("anna's long password"));
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::DirectoryUntrusted);
    QVERIFY2(person.error().message.contains(reason), said(person));
    QVERIFY2(person.error().message.contains(QStringLiteral("No password was sent")) ||
                 person.error().message.contains(QStringLiteral("no password was sent")),
             said(person));
    const auto checked = client.check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().message, person.error().message);
  }

  void trustsASelfSignedCertificateThatIsChosen() {
    DirectoryServer::Options options;
    options.certificate = ServerCertificate::SelfSigned;
    QVERIFY2(server_.start(options), qPrintable(server_.complaint()));
    DirectorySettings settings = server_.settings();
    settings.caFile = server_.certificates().certificateFile(ServerCertificate::SelfSigned);
    const auto person =
        clientOf(settings).authenticate(QStringLiteral("anna"), secret("anna's long password"));
    QVERIFY2(person, said(person));
  }

  void trustsOnlyTheChosenIssuer_data() { addSecurityRows(); }
  void trustsOnlyTheChosenIssuer() {
    QFETCH(DirectorySettings::Security, security);
    QVERIFY2(server_.start(), qPrintable(server_.complaint()));
    DirectorySettings settings = server_.settings(security);
    settings.caFile = server_.certificates().otherCaFile();
    const auto other = clientOf(settings).check();
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::DirectoryUntrusted);
    settings.caFile.clear();
    const auto systems = clientOf(settings).check();
    QVERIFY(!systems);
    QCOMPARE(systems.error().code, ErrorCode::DirectoryUntrusted);
    const auto right = clientOf(server_, security).check();
    QVERIFY2(right, said(right));
  }

  void tellsThatTheTrustedCertificatesCannotBeRead() {
    QVERIFY2(server_.start(), qPrintable(server_.complaint()));
    const QTemporaryDir folder;
    QFile empty(folder.filePath(QStringLiteral("empty.pem")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QFile junk(folder.filePath(QStringLiteral("junk.pem")));
    QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("junk\n") > 0 && junk.flush());
    for (const QString& file :
         {folder.filePath(QStringLiteral("none.pem")), empty.fileName(), junk.fileName()}) {
      DirectorySettings settings = server_.settings();
      settings.caFile = file;
      const auto checked = clientOf(settings).check();
      QVERIFY(!checked);
      QCOMPARE(checked.error().code, ErrorCode::DirectoryUntrusted);
      QVERIFY2(checked.error().message.contains(file), said(checked));
    }
  }

 private:
  DirectoryServer server_;
};

static const RegisterTest<TestDirectoryCertificates> registeredTestDirectoryCertificates;

}  // namespace linewarden::test

#include "test_certificates.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "syslog_receiver.h"
#include "tests/support/routing_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// What people read when TLS says no, of either side, by two TLS libraries.
class TestTlsRefusals : public QObject {
  Q_OBJECT

 private slots:
  void aReceiverOfAnotherAuthorityIsNotTrusted_data() { addDrivers(); }
  void aReceiverOfAnotherAuthorityIsNotTrusted();
  void aReceiverOfAnotherNameIsNotTrusted_data() { addDrivers(); }
  void aReceiverOfAnotherNameIsNotTrusted();
  void anExpiredReceiverIsNotTrusted();
  void aMissingCertificateIsNamed_data() { addDrivers(); }
  void aMissingCertificateIsNamed();
  void aRefusedCertificateIsNamed_data() { addDrivers(); }
  void aRefusedCertificateIsNamed();
  void aPortWithoutTlsIsNamed();
  void nothingIsSentToWhoIsNotTrusted();

 private:
  static void addDrivers();
};

namespace {

QString problemOfTrial(const SyslogRoute& route) {
  RoutingPlace place;
  const auto outcome = waitFor(place.routing->testSyslog(place.keller, route));
  return outcome ? QString() : outcome.error().message;
}

bool says(const QString& problem, const char* words) {
  if (problem.contains(QLatin1String(words))) return true;
  qWarning("it said: %s", qPrintable(problem));
  return false;
}

}  // namespace

void TestTlsRefusals::addDrivers() {
  QTest::addColumn<QString>("driver");
  QTest::newRow("GnuTLS") << QStringLiteral("gtls");
  QTest::newRow("OpenSSL") << QStringLiteral("ossl");
}

void TestTlsRefusals::aReceiverOfAnotherAuthorityIsNotTrusted() {
  QFETCH(const QString, driver);
  SyslogReceiver receiver({driver});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  SyslogRoute route = receiver.route(SyslogTransport::Tls);
  route.authorityFile = receiver.certificates().otherCaFile();
  QVERIFY(says(problemOfTrial(route), "is not trusted"));
}

void TestTlsRefusals::aReceiverOfAnotherNameIsNotTrusted() {
  QFETCH(const QString, driver);
  SyslogReceiver receiver({driver, ServerCertificate::OtherName});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  const QString problem = problemOfTrial(receiver.route(SyslogTransport::Tls));
  QVERIFY(says(problem, "not for 127.0.0.1"));
  QVERIFY(says(problem, "other.test"));
}

void TestTlsRefusals::anExpiredReceiverIsNotTrusted() {
  SyslogReceiver receiver({QStringLiteral("ossl"), ServerCertificate::Expired});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  QVERIFY(says(problemOfTrial(receiver.route(SyslogTransport::Tls)), "expired on"));
}

void TestTlsRefusals::aMissingCertificateIsNamed() {
  QFETCH(const QString, driver);
  SyslogReceiver receiver({driver});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  SyslogRoute route = receiver.route(SyslogTransport::Tls);
  route.certificateFile.clear();
  route.keyFile.clear();
  const QString problem = problemOfTrial(route);
  QVERIFY(says(problem, "certificate of this program"));
  QVERIFY(says(problem, "none is set"));
}

void TestTlsRefusals::aRefusedCertificateIsNamed() {
  QFETCH(const QString, driver);
  SyslogReceiver receiver({driver});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  SyslogRoute route = receiver.route(SyslogTransport::Tls);
  route.certificateFile = receiver.certificates().certificateFile(ServerCertificate::OfOtherIssuer);
  route.keyFile = receiver.certificates().keyFile(ServerCertificate::OfOtherIssuer);
  QVERIFY(says(problemOfTrial(route), "refused our certificate"));
}

void TestTlsRefusals::aPortWithoutTlsIsNamed() {
  SyslogReceiver receiver({});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  const QString problem = problemOfTrial(receiver.route(SyslogTransport::Tls));
  // rsyslogd waits for more of a message that never ends, or ends the connection.
  QVERIFY(!problem.isEmpty());
  QVERIFY(receiver.sequences().isEmpty());
}

void TestTlsRefusals::nothingIsSentToWhoIsNotTrusted() {
  SyslogReceiver receiver({QStringLiteral("gtls")});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  RoutingPlace place;
  place.routing->start();
  SyslogRoute route = receiver.route(SyslogTransport::Tls);
  route.authorityFile = receiver.certificates().otherCaFile();
  const auto id = waitFor(place.routing->saveSyslog(place.keller, route));
  QVERIFY(id.ok());
  place.raise(5);
  QTRY_VERIFY_WITH_TIMEOUT(place.stateOf(*id).problem.contains(QStringLiteral("is not trusted")),
                           60'000);
  QTRY_COMPARE_WITH_TIMEOUT(place.stateOf(*id).waiting, 5, 60'000);
  QVERIFY(receiver.messages().isEmpty());
  // Once the right authority is set, all of it goes.
  route.id = *id;
  route.authorityFile = receiver.certificates().caFile();
  QVERIFY(waitFor(place.routing->saveSyslog(place.keller, route)).ok());
  QTRY_COMPARE_WITH_TIMEOUT(receiver.sequences().size(), 5, 60'000);
}

namespace {

const RegisterTest<TestTlsRefusals> registeredTestTlsRefusals;

}  // namespace

}  // namespace linewarden::test

#include "test_tls_refusals.moc"

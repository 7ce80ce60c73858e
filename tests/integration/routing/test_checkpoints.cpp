// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/checkpoint.h"
#include "syslog_receiver.h"
#include "tests/support/routing_place.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// Checkpoints of the trail at a receiver, as anchors outside.
class TestCheckpoints : public QObject {
  Q_OBJECT

 private slots:
  void aReceiversCopyIsAWholeSignedCheckpoint();
  void routesThatDoNotAskGetNone();
};

namespace {

constexpr int checkpointMillis = 60'000;

QByteArray noteIn(const QByteArray& message) {
  const qsizetype at = message.indexOf(" msg=");
  QByteArray note;
  // Undoes the escapes of CEF, one after the other.
  for (qsizetype byte = at + 5; at >= 0 && byte < message.size(); ++byte) {
    if (message.at(byte) != '\\' || byte + 1 >= message.size()) {
      note += message.at(byte);
      continue;
    }
    ++byte;
    note += message.at(byte) == 'n' ? '\n' : message.at(byte);
  }
  return note;
}

QList<QByteArray> checkpointsAt(const SyslogReceiver& receiver) {
  QList<QByteArray> found;
  const QList<QByteArray> messages = receiver.messages();
  for (const QByteArray& message : messages) {
    if (message.contains(" audit-checkpoint [meta ")) found += message;
  }
  return found;
}

}  // namespace

void TestCheckpoints::aReceiversCopyIsAWholeSignedCheckpoint() {
  SyslogReceiver receiver({});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  RoutingPlace place;
  place.routing->start();
  SyslogRoute route = receiver.route(SyslogTransport::Tcp);
  route.sendsCheckpoints = true;
  QVERIFY(waitFor(place.routing->saveSyslog(place.keller, route)).ok());
  const auto made = waitFor(place.keeper->checkpointNow());
  QVERIFY(made.ok());
  QTRY_COMPARE_WITH_TIMEOUT(checkpointsAt(receiver).size(), 1, checkpointMillis);
  const QByteArray note = noteIn(checkpointsAt(receiver).constFirst());
  QCOMPARE(note, made->note);
  const auto read = readCheckpoint(note, made->publicKey);
  QVERIFY(read.ok());
  QCOMPARE(read->checkpoint, made->checkpoint);
}

void TestCheckpoints::routesThatDoNotAskGetNone() {
  SyslogReceiver receiver({});
  QVERIFY2(receiver.start(), qPrintable(receiver.complaint()));
  RoutingPlace place;
  place.routing->start();
  QVERIFY(
      waitFor(place.routing->saveSyslog(place.keller, receiver.route(SyslogTransport::Tcp))).ok());
  QVERIFY(waitFor(place.keeper->checkpointNow()).ok());
  place.raise(1);
  QTRY_COMPARE_WITH_TIMEOUT(receiver.sequences().size(), 1, checkpointMillis);
  QVERIFY(checkpointsAt(receiver).isEmpty());
}

namespace {

const RegisterTest<TestCheckpoints> registeredTestCheckpoints;

}  // namespace

}  // namespace linewarden::test

#include "test_checkpoints.moc"

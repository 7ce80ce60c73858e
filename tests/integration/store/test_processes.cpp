// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/random.h"
#include "app/store/store_connection.h"
#include "filled_store.h"
#include "tests/support/run_tests.h"

#include <QProcess>
#include <QTest>

namespace linewarden::test {

namespace {

/// store_peer on the same store.
class Peer {
 public:
  Peer(const FilledStore& store, const QString& task) {
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process_.start(QStringLiteral(LINEWARDEN_BIN_DIR "/store_peer"), {store.folder(), task});
    const QByteArray key(reinterpret_cast<const char*>(store.key().data()),
                         qsizetype(store.key().size()));
    process_.write(key.toHex() + '\n');
  }
  QString said() {
    while (!process_.canReadLine() && process_.waitForReadyRead()) {
    }
    return QString::fromUtf8(process_.readLine()).trimmed();
  }
  bool end() {
    process_.closeWriteChannel();
    return process_.waitForFinished() && process_.exitCode() == 0;
  }

 private:
  QProcess process_;
};

QString nameOfRow(int i) {
  return QStringLiteral("row %1").arg(i);
}

}  // namespace

/// Two processes on one store, and what one leaves behind when it dies.
class TestProcesses : public QObject {
  Q_OBJECT

 private slots:
  void writesBesideAnotherProcess();
  void saysThatAnotherProcessHoldsTheStore();
  void saysThatAnotherProcessIsWriting();
  void findsWhatACrashedProcessCommitted();
  void touchesNothingOfACrashedProcessWithAWrongKey();
  void touchesNothingOfACrashedProcessWhenTheStoreIsNewer();
};

void TestProcesses::writesBesideAnotherProcess() {
  const FilledStore filled(0);
  auto opened = filled.open();
  QVERIFY(opened.ok());
  Peer peer(filled, u"peer"_qs);
  for (int i = 0; i < 100; ++i) {
    const auto written = waitFor((*opened)->write(
        [i](Transaction& transaction) { return addRow(transaction, nameOfRow(i), u"own"_qs); }));
    QCOMPARE(outcomeOf(written), u"ok"_qs);
  }
  QCOMPARE(peer.said(), u"ready"_qs);
  QVERIFY(peer.end());
  QCOMPARE(waitFor((*opened)->read(countRows)).value(), 200);
  QCOMPARE(outcomeOf(waitFor((*opened)->checkIntegrity())), u"ok"_qs);
}

void TestProcesses::saysThatAnotherProcessHoldsTheStore() {
  const FilledStore filled;
  Peer peer(filled, u"hold-everything"_qs);
  QCOMPARE(peer.said(), u"ready"_qs);
  const QByteArray before = filled.fingerprint();
  QCOMPARE(outcomeOf(filled.open()), u"store-busy"_qs);
  QCOMPARE(filled.fingerprint(), before);
  QVERIFY(peer.end());
  QCOMPARE(outcomeOf(filled.open()), u"ok"_qs);
}

void TestProcesses::saysThatAnotherProcessIsWriting() {
  const FilledStore filled;
  auto opened = filled.open();
  QVERIFY(opened.ok());
  Peer peer(filled, u"hold-writing"_qs);
  QCOMPARE(peer.said(), u"ready"_qs);
  const auto write = [&] {
    return waitFor((*opened)->write(
        [](Transaction& transaction) { return addRow(transaction, u"own"_qs, {}); }));
  };
  QCOMPARE(outcomeOf(write()), u"store-busy"_qs);
  QCOMPARE(waitFor((*opened)->read(countRows)).value(), 200);
  QVERIFY(peer.end());
  QCOMPARE(outcomeOf(write()), u"ok"_qs);
}

void TestProcesses::findsWhatACrashedProcessCommitted() {
  const FilledStore filled;
  Peer peer(filled, u"crash"_qs);
  QCOMPARE(peer.said(), u"ready"_qs);
  QVERIFY(peer.end());
  QVERIFY(QFile(filled.path() + u"-wal"_qs).size() > 0);
  auto opened = filled.open();
  QCOMPARE(outcomeOf(opened), u"ok"_qs);
  QCOMPARE(waitFor((*opened)->read(countRows)).value(), 300);
}

void TestProcesses::touchesNothingOfACrashedProcessWithAWrongKey() {
  const FilledStore filled;
  Peer peer(filled, u"crash"_qs);
  QCOMPARE(peer.said(), u"ready"_qs);
  QVERIFY(peer.end());
  const QByteArray before = filled.fingerprint();
  QCOMPARE(outcomeOf(Store::open(filled.folder(), randomSecret(32))), u"store-wrong-key"_qs);
  QCOMPARE(filled.fingerprint(), before);
}

void TestProcesses::touchesNothingOfACrashedProcessWhenTheStoreIsNewer() {
  const FilledStore filled;
  Peer peer(filled, u"crash"_qs);
  QCOMPARE(peer.said(), u"ready"_qs);
  QVERIFY(peer.end());
  const QByteArray before = filled.fingerprint();
  QCOMPARE(outcomeOf(filled.open()), u"ok"_qs);
  {
    auto connection = StoreConnection::open(filled.path(), filled.key(), {});
    QVERIFY((*connection)->run(u"PRAGMA user_version = 9999"_qs).ok());
    // Copied while the version is in the WAL only, and put back when all are gone.
    QVERIFY(QFile::copy(filled.path(), filled.path() + u".kept"_qs));
    QVERIFY(QFile::copy(filled.path() + u"-wal"_qs, filled.path() + u"-wal.kept"_qs));
  }
  QVERIFY(QFile::remove(filled.path()));
  QVERIFY(QFile::rename(filled.path() + u".kept"_qs, filled.path()));
  QVERIFY(QFile::rename(filled.path() + u"-wal.kept"_qs, filled.path() + u"-wal"_qs));
  const QByteArray newer = filled.fingerprint();
  QVERIFY(newer != before);
  QCOMPARE(outcomeOf(filled.open()), u"store-too-new"_qs);
  QCOMPARE(filled.fingerprint(), newer);
}

static const RegisterTest<TestProcesses> registeredTestProcesses;

}  // namespace linewarden::test

#include "test_processes.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/set_up.h"
#include "app/crypto/data_key.h"
#include "app/crypto/random.h"
#include "app/crypto/recovery_codes.h"
#include "app/crypto/totp.h"
#include "tests/support/run_tests.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace linewarden::test {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

/// How often `needle` stands in the readable memory of a process.
int countInMemory(qint64 process, const QByteArray& needle) {
  QFile maps(QStringLiteral("/proc/%1/maps").arg(process));
  QFile memory(QStringLiteral("/proc/%1/mem").arg(process));
  if (!maps.open(QIODevice::ReadOnly) ||
      !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
    return -1;
  }
  int count = 0;
  for (const QByteArray& line : maps.readAll().split('\n')) {
    const QByteArray range = line.left(line.indexOf(' '));
    const bool isReadable = line.mid(range.size() + 1, 1) == "r";
    const qint64 from = range.left(range.indexOf('-')).toLongLong(nullptr, 16);
    const qint64 to = range.mid(range.indexOf('-') + 1).toLongLong(nullptr, 16);
    if (!isReadable || from <= 0 || to - from > (qint64(1) << 32)) continue;
    QByteArray tail;
    for (qint64 at = from; at < to; at += pieceBytes) {
      if (!memory.seek(at)) break;
      const QByteArray piece = tail + memory.read(std::min(pieceBytes, to - at));
      if (piece.size() == tail.size()) break;
      count += static_cast<int>(piece.count(needle));
      tail = piece.right(needle.size() - 1);
    }
  }
  return count;
}

QByteArray utf16(const QByteArray& text) {
  QByteArray wide;
  for (const char letter : text) wide += QByteArray(1, letter) + '\0';
  return wide;
}

}  // namespace

class TestPasswordMemory : public QObject {
  Q_OBJECT

 private slots:
  void nothingIsLeftOfAPasswordAfterSignOut() {
    const QByteArray former = "former " + randomBytes(12).toHex();
    const QByteArray chosen = "chosen " + randomBytes(12).toHex();
    const SecretBytes totpSecret = totp::newSecret();
    setUpFor(former, totpSecret);
    QProcess peer;
    peer.start(QStringLiteral(LINEWARDEN_BIN_DIR "/sign_in_peer"),
               {place_.folder, place_.keyFile, QStringLiteral("rossi")});
    QVERIFY(peer.waitForStarted());
    const qint64 step = totp::stepAt(SystemClock().now());
    peer.write(former + '\n' + totp::codeAt(totpSecret, step).toLatin1() + '\n' + chosen + '\n' +
               totp::codeAt(totpSecret, step + 1).toLatin1() + '\n');
    QByteArray said;
    while (!said.contains('\n') && peer.waitForReadyRead(60'000)) said += peer.readAll();
    QCOMPARE(said, QByteArray("signed out\n"));
    // The look sees what is there: the account's name stands in many places.
    QVERIFY(countInMemory(peer.processId(), "rossi") > 0);
    for (const QByteArray& password : {former, chosen}) {
      QCOMPARE(countInMemory(peer.processId(), password), 0);
      QCOMPARE(countInMemory(peer.processId(), utf16(password)), 0);
    }
    peer.write("\n");
    QVERIFY(peer.waitForFinished(30'000));
    QCOMPARE(peer.exitCode(), 0);
    // Nor in what the installation keeps.
    for (const QString& name : QDir(place_.folder).entryList(QDir::Files)) {
      QFile file(place_.folder + u'/' + name);
      QVERIFY(file.open(QIODevice::ReadOnly));
      const QByteArray content = file.readAll();
      QVERIFY2(!content.contains(former) && !content.contains(chosen), qPrintable(name));
    }
  }

 private:
  void setUpFor(const QByteArray& password, const SecretBytes& totpSecret) {
    place_ = {folder_.filePath(QStringLiteral("place")), folder_.filePath(QStringLiteral("key"))};
    SetUpRequest request;
    request.place = place_;
    request.plantFile = QStringLiteral(":/linewarden/demo/demo-plant.toml");
    request.passwordCost = {64, 1, 1};
    NewPerson& person = request.administrator;
    person.name = QStringLiteral("rossi");
    person.displayName = QStringLiteral("Anna Rossi");
    QByteArray copy(password.constData(), password.size());
    person.password = SecretBytes::take(copy);
    person.totpSecret = totpSecret.clone();
    person.recoveryCodes = newRecoveryCodes();
    request.recoveryPhrase = newRecoveryPhrase();
    const auto made = setUp(std::move(request), SystemClock());
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
  }

  QTemporaryDir folder_;
  ConsolePlace place_;
};

static const RegisterTest<TestPasswordMemory> registeredTestPasswordMemory;

}  // namespace linewarden::test

#include "test_password_memory.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_program.h"
#include "tests/support/run_tests.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace linewarden::test {

/// Nothing that was said to the program, or that it holds, can be read where others look.
class TestSecrets : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void writesNothingReadable();
  void showsNothingToOtherProcesses();

 private:
  [[nodiscard]] QList<QByteArray> secrets() const;

  ControlProgram program_;
};

namespace {

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

void TestSecrets::initTestCase() {
  QVERIFY(program_.init(plantAt(1)));
}

QList<QByteArray> TestSecrets::secrets() const {
  const QJsonObject told = program_.initOutcome();
  QStringList words;
  for (const QJsonValue& word : told.value(QStringLiteral("recoveryPhrase")).toArray()) {
    words.append(word.toString());
  }
  return {ControlProgram::password, words.join(u' ').toLatin1(),
          told.value(QStringLiteral("recoveryCodes")).toArray().at(0).toString().toLatin1(),
          contentOf(program_.keyFile()).trimmed(),
          QByteArray::fromBase64(contentOf(program_.keyFile()).trimmed())};
}

void TestSecrets::writesNothingReadable() {
  int files = 0;
  QDirIterator iterator(program_.folder(), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
  while (iterator.hasNext()) {
    const QString path = iterator.next();
    const QByteArray content = contentOf(path);
    ++files;
    for (const QByteArray& secret : secrets()) {
      QVERIFY(secret.size() > 8);
      QVERIFY2(!content.contains(secret), qPrintable(path));
    }
    if (!path.endsWith(QStringLiteral(".db"))) continue;
    for (const char* text : {"SQLite format", "keller", "CREATE TABLE", "installation.set-up"}) {
      QVERIFY2(!content.contains(text), text);
    }
  }
  QVERIFY(files >= 3);
}

void TestSecrets::showsNothingToOtherProcesses() {
  const auto process = program_.start({QStringLiteral("collect")});
  QTRY_VERIFY_WITH_TIMEOUT(program_.run({QStringLiteral("audit"), QStringLiteral("list"),
                                         QStringLiteral("--limit"), QStringLiteral("3")})
                                   .out.count("collector.started") > 0,
                           60'000);
  const QString about = QStringLiteral("/proc/%1/").arg(process->processId());
  if (!QFile::exists(about)) QSKIP("This system does not show processes as files.");

  const QByteArray shown =
      contentOf(about + QStringLiteral("cmdline")) + contentOf(about + QStringLiteral("environ"));

  for (const QByteArray& secret : secrets()) QVERIFY(!shown.contains(secret));
  process->terminate();
  QVERIFY(process->waitForFinished(30'000));
}

namespace {
const RegisterTest<TestSecrets> registered;
}

}  // namespace linewarden::test

#include "test_secrets.moc"

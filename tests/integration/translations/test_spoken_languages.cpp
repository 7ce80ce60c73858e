// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace linewarden::test {

namespace {

constexpr int patienceMs = 60'000;

struct Run {
  int exitCode = -1;
  QString out;
  QString err;
};

// The locale need not be installed: Qt reads its name.
Run start(const QString& program, const QString& language, const QStringList& arguments) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANGUAGE"}) {
    environment.remove(QLatin1String(name));
  }
  environment.insert(QStringLiteral("LANG"), language + QStringLiteral(".UTF-8"));
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(LINEWARDEN_BIN_DIR "/") + program, arguments);
  if (!process.waitForFinished(patienceMs)) return {};
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

class TestSpokenLanguages : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir root_;

  QStringList tagsOfNoInstallation() const {
    return {QStringLiteral("--data"), root_.filePath(QStringLiteral("none")),
            QStringLiteral("tags")};
  }

 private slots:
  void helpIsInTheSystemsLanguage_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("qts");
    QTest::newRow("linewarden, Italian") << "linewarden"
                                         << "it_IT"
                                         << "Dimensioni della finestra."
                                         << "Opzioni:";
    QTest::newRow("linewarden, Chinese") << "linewarden"
                                         << "zh_CN"
                                         << "窗口大小。"
                                         << "选项：";
    QTest::newRow("plantsim, German") << "plantsim"
                                      << "de_DE"
                                      << "Eine Anlage zum Üben"
                                      << "Optionen:";
    QTest::newRow("plantsim, Spanish") << "plantsim"
                                       << "es_MX"
                                       << "Una planta para practicar"
                                       << "Opciones:";
    QTest::newRow("plantsim, a language that is not there") << "plantsim"
                                                            << "fi_FI"
                                                            << "A plant to practise on"
                                                            << "Options:";
  }
  void helpIsInTheSystemsLanguage() {
    QFETCH(const QString, program);
    QFETCH(const QString, language);
    QFETCH(const QString, ours);
    QFETCH(const QString, qts);
    const Run run = start(program, language, {QStringLiteral("--help")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(ours), qPrintable(run.out));
    QVERIFY2(run.out.contains(qts), qPrintable(run.out));
  }

  void theLanguageAskedForComesFirst() {
    const Run run =
        start(QStringLiteral("linewarden"), QStringLiteral("it_IT"),
              {QStringLiteral("--language"), QStringLiteral("de"), QStringLiteral("--help")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(QStringLiteral("Größe des Fensters.")), qPrintable(run.out));
  }

  void refusesALanguageThatIsNotThere() {
    const Run run = start(QStringLiteral("linewarden"), QStringLiteral("en_GB"),
                          {QStringLiteral("--language"), QStringLiteral("fi")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(QStringLiteral("de, en, es, it, zh_CN")), qPrintable(run.err));
  }

  void theCommandLineSpeaksToPeople() {
    const Run run =
        start(QStringLiteral("linewardenctl"), QStringLiteral("de_DE"), tagsOfNoInstallation());
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(QStringLiteral("keine Linewarden-Installation")),
             qPrintable(run.err));
  }

  void scriptsReadTheSameInEveryLanguage() {
    const QStringList arguments = QStringList{QStringLiteral("--json")} + tagsOfNoInstallation();
    const Run english = start(QStringLiteral("linewardenctl"), QStringLiteral("en_GB"), arguments);
    const Run german = start(QStringLiteral("linewardenctl"), QStringLiteral("de_DE"), arguments);
    QCOMPARE(german.exitCode, 1);
    QCOMPARE(german.out, english.out);
    const QJsonObject error = QJsonDocument::fromJson(german.out.toUtf8())
                                  .object()
                                  .value(QStringLiteral("error"))
                                  .toObject();
    QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("store-missing"));
    QVERIFY(error.value(QStringLiteral("message"))
                .toString()
                .startsWith(QStringLiteral("There is no Linewarden installation in")));
  }
};

static const RegisterTest<TestSpokenLanguages> registeredTestSpokenLanguages;

}  // namespace linewarden::test

#include "test_spoken_languages.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ts_file.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace linewarden::test {

namespace {

const QString folder = QStringLiteral(LINEWARDEN_SOURCE_DIR "/translations");
// Shorter ones are abbreviations, such as "No.", which a language may do without.
constexpr qsizetype shortestSentence = 5;

QSet<QString> placeholdersOf(const QString& text) {
  static const QRegularExpression placeholder(QStringLiteral("%(?:L?[0-9]{1,2}|L?n)"));
  QSet<QString> found;
  auto matches = placeholder.globalMatch(text);
  while (matches.hasNext()) found.insert(matches.next().captured());
  return found;
}

// Chinese punctuation as its Latin twin; what ends without punctuation gives a null character.
QChar endOf(const QString& text) {
  static const QString chinese = QStringLiteral("。，：；？！");
  static const QString latin = QStringLiteral(".,:;?!");
  const QString trimmed = text.trimmed();
  if (trimmed.isEmpty()) return {};
  const QChar last = trimmed.back();
  if (const qsizetype at = chinese.indexOf(last); at >= 0) return latin.at(at);
  return latin.contains(last) || last == u'…' ? last : QChar();
}

// The mark of a keyboard accelerator: an & that stands before a letter and is not doubled.
qsizetype acceleratorsIn(const QString& text) {
  static const QRegularExpression mark(QStringLiteral("(?<!&)&\\w"));
  return text.count(mark);
}

QString leadingSpace(const QString& text) {
  static const QRegularExpression space(QStringLiteral("^\\s*"));
  return space.match(text).captured();
}

QString problemOf(const TsMessage& message, const QString& form) {
  if (form.isEmpty()) return QStringLiteral("is empty");
  if (placeholdersOf(form) != placeholdersOf(message.source))
    return QStringLiteral("has other placeholders");
  if (message.source.size() >= shortestSentence && endOf(form) != endOf(message.source))
    return QStringLiteral("ends with other punctuation");
  if (form.count(u'\n') != message.source.count(u'\n'))
    return QStringLiteral("has another number of lines");
  if (leadingSpace(form) != leadingSpace(message.source))
    return QStringLiteral("starts with other white space");
  if (acceleratorsIn(form) != acceleratorsIn(message.source))
    return QStringLiteral("has another number of accelerators");
  return {};
}

QStringList namesOf(const TsFile& file) {
  QStringList names;
  for (const TsMessage& message : file.messages) {
    names.append(message.context + u'\n' + message.source);
  }
  return names;
}

}  // namespace

class TestTranslationFiles : public QObject {
  Q_OBJECT

 private:
  static void eachFile() {
    QTest::addColumn<QString>("path");
    const QStringList names = QDir(folder).entryList({QStringLiteral("linewarden_*.ts")});
    for (const QString& name : names) {
      QTest::newRow(qPrintable(name)) << QDir(folder).filePath(name);
    }
  }

 private slots:
  void areThereForEachLanguage() {
    const QStringList names = QDir(folder).entryList({QStringLiteral("linewarden_*.ts")});
    for (const char* code : {"de", "en", "es", "it", "zh_CN"}) {
      QVERIFY(names.contains(QStringLiteral("linewarden_%1.ts").arg(QLatin1String(code))));
    }
  }

  void leaveNoTextOpen_data() { eachFile(); }
  void leaveNoTextOpen() {
    QFETCH(const QString, path);
    const TsFile file = readTsFile(path);
    QVERIFY2(file.error.isEmpty(), qPrintable(file.error));
    QVERIFY(!file.messages.isEmpty());
    for (const TsMessage& message : file.messages) {
      QVERIFY2(message.type.isEmpty(),
               qPrintable(message.type + QStringLiteral(": ") + message.source));
      QVERIFY2(!message.context.isEmpty(), qPrintable(message.source));
    }
  }

  void agreeWithTheirSources_data() { eachFile(); }
  void agreeWithTheirSources() {
    QFETCH(const QString, path);
    const TsFile file = readTsFile(path);
    for (const TsMessage& message : file.messages) {
      for (const QString& form : message.forms) {
        const QString problem = problemOf(message, form);
        QVERIFY2(problem.isEmpty(),
                 qPrintable(QStringLiteral("“%1” %2: “%3”").arg(message.source, problem, form)));
      }
    }
  }

  void holdTheSameTexts() {
    const QStringList first = namesOf(readTsFile(folder + QStringLiteral("/linewarden_de.ts")));
    for (const char* code : {"es", "it", "zh_CN"}) {
      const QString path = QStringLiteral("%1/linewarden_%2.ts").arg(folder, QLatin1String(code));
      QCOMPARE(namesOf(readTsFile(path)), first);
    }
  }
};

static const RegisterTest<TestTranslationFiles> registeredTestTranslationFiles;

}  // namespace linewarden::test

#include "test_translation_files.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Spoils lists of people at random, the same way each time, and reads them: whatever the
// bytes, there are people or problems, and what was read comes back when it is written anew.
// LINEWARDEN_FUZZ_RUNS sets how many (20,000).
#include "app/identity/names/name_rules.h"
#include "app/identity/people_csv.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <random>

namespace {

using namespace linewarden;

const QList<QByteArray> dictionary = {"\"",
                                      "\"\"",
                                      ",",
                                      ";",
                                      "\n",
                                      "\r\n",
                                      "\r",
                                      "|",
                                      "=cmd|'/c calc'!A1",
                                      "@",
                                      "-",
                                      QByteArray("\0", 1),
                                      "name",
                                      "display-name",
                                      "roles",
                                      "operator",
                                      "administrator",
                                      "r0ssi",
                                      "\xEF\xBB\xBF",
                                      "\xC3",
                                      "\xF4\x90\x80\x80",
                                      "\xED\xA0\x80",
                                      "\xE2\x80\xAE",
                                      "\xE2\x80\x8B",
                                      "\xD0\xBE",
                                      "\xCC\x81\xCC\x81",
                                      "\xF3\xA0\x81\x81",
                                      "%1 %3"};

class Spoiler {
 public:
  explicit Spoiler(QList<QByteArray> corpus) : corpus_(std::move(corpus)) {}

  QByteArray next() {
    QByteArray text = corpus_.at(below(corpus_.size()));
    for (qsizetype changes = 1 + below(5); changes > 0; --changes) change(text);
    return text;
  }

 private:
  qsizetype below(qsizetype bound) {
    return static_cast<qsizetype>(random_() % static_cast<quint64>(std::max<qsizetype>(bound, 1)));
  }

  void change(QByteArray& text) {
    const qsizetype at = below(text.size());
    switch (below(6)) {
      case 0:
        if (!text.isEmpty()) text[at] = static_cast<char>(text.at(at) ^ (1 << below(8)));
        break;
      case 1: text.remove(at, 1 + below(20)); break;
      case 2: text.insert(at, dictionary.at(below(dictionary.size()))); break;
      case 3: text.insert(at, text.mid(below(text.size()), 1 + below(100))); break;
      case 4: text.truncate(at); break;
      default: {
        const QByteArray& other = corpus_.at(below(corpus_.size()));
        text.insert(at, other.mid(below(other.size()), 1 + below(100)));
      }
    }
  }

  QList<QByteArray> corpus_;
  // The same numbers each time, so that a failure comes again.
  std::mt19937_64 random_{20'260'101};  // NOLINT(cert-msc51-cpp)
};

QList<QByteArray> readCorpus(const QString& folder) {
  QList<QByteArray> corpus;
  const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
  for (const QFileInfo& info : files) {
    QFile file(info.filePath());
    if (file.open(QIODevice::ReadOnly)) corpus.append(file.readAll());
  }
  return corpus;
}

QByteArray written(const QList<PeopleCsvRow>& rows) {
  QByteArray text = "name,display-name,roles\r\n";
  for (const PeopleCsvRow& row : rows) {
    QStringList roles;
    for (const Role role : row.roles) roles.append(roleName(role));
    text += row.name.toUtf8() + ",\"" + row.displayName.toUtf8().replace("\"", "\"\"") + "\"," +
            roles.join(u'|').toUtf8() + "\r\n";
  }
  return text;
}

bool isSound(const PeopleCsvRow& row) {
  return row.line > 1 && accountNameProblem(row.name).isEmpty() && !row.roles.isEmpty() &&
         displayNameProblem(row.displayName).isEmpty() &&
         normalDisplayName(row.displayName) == row.displayName;
}

bool isSame(const PeopleCsvRow& a, const PeopleCsvRow& b) {
  return a.name == b.name && a.displayName == b.displayName && a.roles == b.roles;
}

/// What holds for every input.
bool isSound(const PeopleCsv& csv) {
  const auto& rows = csv.rows;
  const auto& problems = csv.problems;
  if (rows.isEmpty() && problems.isEmpty()) return false;
  const bool told = std::all_of(problems.begin(), problems.end(), [](const PeopleCsvProblem& p) {
    return p.line >= 1 && !p.text.isEmpty() && p.text.size() < 600;
  });
  const auto byLine = [](const auto& a, const auto& b) { return a.line < b.line; };
  if (!told || !std::is_sorted(problems.begin(), problems.end(), byLine) ||
      !std::is_sorted(rows.begin(), rows.end(), byLine) ||
      !std::all_of(rows.begin(), rows.end(),
                   [](const PeopleCsvRow& row) { return isSound(row); })) {
    return false;
  }
  if (rows.isEmpty()) return true;
  const PeopleCsv again = readPeopleCsv(written(rows));
  return again.problems.isEmpty() &&
         std::equal(rows.begin(), rows.end(), again.rows.begin(), again.rows.end(), isSame);
}

}  // namespace

int main(int argc, char** argv) {
  QTextStream out(stdout);
  const QList<QByteArray> corpus = readCorpus(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
  if (corpus.isEmpty()) {
    out << "no corpus; usage: fuzz_people_csv FOLDER [FILE-TO-REPLAY]\n";
    return 2;
  }
  if (argc > 2) {
    QFile file(QString::fromLocal8Bit(argv[2]));
    return file.open(QIODevice::ReadOnly) && isSound(readPeopleCsv(file.readAll())) ? 0 : 1;
  }
  bool given = false;
  const int wanted = qEnvironmentVariableIntValue("LINEWARDEN_FUZZ_RUNS", &given);
  const int runs = given ? wanted : 20'000;
  Spoiler spoiler(corpus);
  int clean = 0;
  for (int run = 0; run < runs; ++run) {
    const QByteArray text = spoiler.next();
    const PeopleCsv csv = readPeopleCsv(text);
    if (csv.problems.isEmpty()) ++clean;
    if (isSound(csv)) continue;
    out << "unsound in run " << run << ":\n" << QString::fromLatin1(text.toHex()) << "\n";
    return 1;
  }
  out << runs << " runs, " << clean << " of them without a problem\n";
  return 0;
}

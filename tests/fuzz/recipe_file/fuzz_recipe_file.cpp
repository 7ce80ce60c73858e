// SPDX-License-Identifier: GPL-3.0-or-later
// Spoils recipe files at random, the same way each time, and reads them as JSON, as CSV and as
// pasted cells: whatever the bytes, there is a recipe or a problem, and what was read comes back
// when it is written anew. LINEWARDEN_FUZZ_RUNS sets how many (20,000).
#include "app/recipes/recipe_csv.h"
#include "app/recipes/recipe_json.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <random>

namespace {

using namespace linewarden;

const QList<QByteArray> dictionary = {"\"",
                                      "\"\"",
                                      ",",
                                      ";",
                                      "\t",
                                      "\n",
                                      "\r\n",
                                      "\r",
                                      "{",
                                      "}",
                                      "[",
                                      "]",
                                      ":",
                                      "=cmd|'/c calc'!A1",
                                      "'=",
                                      "''",
                                      "@",
                                      "-",
                                      "+",
                                      QByteArray("\0", 1),
                                      "name",
                                      "value",
                                      "tag",
                                      "name\tvalue\n",
                                      "\"value\":1,",
                                      "\"low\":null",
                                      "1e400",
                                      "1e-400",
                                      "1,5",
                                      ".5",
                                      "-0",
                                      "NaN",
                                      "null",
                                      "9007199254740993",
                                      "99999999999999999999",
                                      "\\u0000",
                                      "\\ud83d",
                                      "\\ude00",
                                      "\\n",
                                      "\xEF\xBB\xBF",
                                      "\xC3",
                                      "\xF4\x90\x80\x80",
                                      "\xED\xA0\x80",
                                      "\xEF\xBF\xBF",
                                      "\xE2\x80\xAE",
                                      "\xEF\xBC\x9D",
                                      "\xC2\xA0",
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
      case 4:
        // Rarely, or hardly any JSON would be left whole.
        if (below(8) == 0) text.truncate(at);
        break;
      default: {
        const QByteArray& other = corpus_.at(below(corpus_.size()));
        text.insert(at, other.mid(below(other.size()), 1 + below(100)));
      }
    }
  }

  QList<QByteArray> corpus_;
  // The same numbers each time, so that a failure comes again.
  std::mt19937_64 random_{20'260'102};  // NOLINT(cert-msc32-c,cert-msc51-cpp)
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

bool areTold(const QList<RecipeProblem>& problems, qsizetype rows) {
  return std::all_of(problems.begin(), problems.end(), [rows](const RecipeProblem& problem) {
    return problem.row >= -1 && problem.row < rows && !problem.text.isEmpty() &&
           problem.text.size() < 600;
  });
}

bool isSoundJson(const QByteArray& text, int& clean) {
  const RecipeFile file = readRecipeJson(text);
  const auto content = recipeFromJson(text);
  if (!areTold(file.problems, file.content.parameters.size())) return false;
  if (content.ok() != file.problems.isEmpty()) return false;
  if (!content.ok()) return true;
  ++clean;
  const auto again = recipeFromJson(QJsonDocument(recipeToJson(*content)).toJson());
  return again.ok() && *again == *content && recipeDamage(*content).isEmpty();
}

bool isSound(const RecipeRows& rows, int& clean) {
  if (rows.rows.size() != rows.lines.size() || !areTold(rows.problems, rows.rows.size()) ||
      !std::is_sorted(rows.lines.begin(), rows.lines.end()) ||
      (rows.rows.isEmpty() && rows.problems.isEmpty())) {
    return false;
  }
  if (!rows.problems.isEmpty()) return true;
  ++clean;
  RecipeContent content;
  content.parameters = rows.rows;
  const RecipeRows again = recipeRowsFromCsv(recipeToCsv(content));
  return again.problems.isEmpty() && again.rows == rows.rows;
}

struct Clean {
  int json = 0;
  int csv = 0;
  int paste = 0;
};

/// What holds for every input.
bool isSound(const QByteArray& text, Clean& clean) {
  return isSoundJson(text, clean.json) && isSound(recipeRowsFromCsv(text), clean.csv) &&
         isSound(recipeRowsFromPaste(QString::fromUtf8(text)), clean.paste);
}

}  // namespace

int main(int argc, char** argv) {
  QTextStream out(stdout);
  const QList<QByteArray> corpus = readCorpus(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
  if (corpus.isEmpty()) {
    out << "no corpus; usage: fuzz_recipe_file FOLDER [FILE-TO-REPLAY]\n";
    return 2;
  }
  Clean clean;
  if (argc > 2) {
    QFile file(QString::fromLocal8Bit(argv[2]));
    return file.open(QIODevice::ReadOnly) && isSound(file.readAll(), clean) ? 0 : 1;
  }
  bool given = false;
  const int wanted = qEnvironmentVariableIntValue("LINEWARDEN_FUZZ_RUNS", &given);
  const int runs = given ? wanted : 20'000;
  Spoiler spoiler(corpus);
  for (int run = 0; run < runs; ++run) {
    const QByteArray text = spoiler.next();
    if (isSound(text, clean)) continue;
    out << "unsound in run " << run << ":\n" << QString::fromLatin1(text.toHex()) << "\n";
    return 1;
  }
  out << runs << " runs; without a problem " << clean.json << " as JSON, " << clean.csv
      << " as CSV, " << clean.paste << " pasted\n";
  return 0;
}

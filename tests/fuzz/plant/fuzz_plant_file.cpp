// SPDX-License-Identifier: GPL-3.0-or-later
// Spoils plant files at random, the same way each time, and reads them: whatever the
// bytes, the reader gives a plant or problems. LINEWARDEN_FUZZ_RUNS sets how many (20,000).
#include "app/plant/plant_file.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <random>

namespace {

using linewarden::PlantFileProblem;
using linewarden::PlantFileReading;
using linewarden::readPlantFile;

const QList<QByteArray> dictionary = {"[",
                                      "]",
                                      "[[",
                                      "]]",
                                      "{",
                                      "}",
                                      "\"",
                                      "\"\"\"",
                                      "'''",
                                      "=",
                                      ".",
                                      ",",
                                      "\n",
                                      "\r\n",
                                      "#",
                                      "\\u0000",
                                      "\\",
                                      "nan",
                                      "-inf",
                                      "1e999",
                                      "0x7f",
                                      "true",
                                      "1979-05-27T07:32:00Z",
                                      "9223372036854775807",
                                      "-1",
                                      "[[tags]]\n",
                                      "[lines.signals]\n",
                                      "type = \"bool\"\n",
                                      "id = \"a\"\n",
                                      "\xEF\xBB\xBF",
                                      "\xC3",
                                      "\xF4\x90\x80\x80",
                                      "\xE2\x80\xAE"};

class Spoiler {
 public:
  explicit Spoiler(QList<QByteArray> corpus) : corpus_(std::move(corpus)) {}

  QByteArray next() {
    QByteArray text = corpus_.at(below(corpus_.size()));
    const qsizetype changes = 1 + below(6);
    for (qsizetype i = 0; i < changes; ++i) change(text);
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
      case 1: text.remove(at, 1 + below(40)); break;
      case 2: text.insert(at, dictionary.at(below(dictionary.size()))); break;
      case 3: text.insert(at, text.mid(below(text.size()), 1 + below(200))); break;
      case 4: text.truncate(at); break;
      default: {
        const QByteArray& other = corpus_.at(below(corpus_.size()));
        text.insert(at, other.mid(below(other.size()), 1 + below(300)));
      }
    }
  }

  QList<QByteArray> corpus_;
  std::mt19937_64 random_{20'260'101};
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

/// What holds for every input.
bool isSound(const PlantFileReading& reading) {
  if (reading.plant) {
    bool tagsFound = reading.problems.isEmpty();
    for (const linewarden::Tag& tag : reading.plant->tags) {
      tagsFound = tagsFound && reading.plant->tag(tag.name) == reading.plant->tag(tag.id) &&
                  reading.plant->plc(tag.plc) != nullptr;
    }
    return tagsFound;
  }
  bool told = !reading.problems.isEmpty();
  for (const PlantFileProblem& problem : reading.problems) {
    told = told && !problem.message.isEmpty() && problem.line >= 0;
  }
  return told;
}

}  // namespace

int main(int argc, char** argv) {
  QTextStream out(stdout);
  const QList<QByteArray> corpus = readCorpus(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
  if (corpus.isEmpty()) {
    out << "no corpus; usage: fuzz_plant_file FOLDER [FILE-TO-REPLAY]\n";
    return 2;
  }
  if (argc > 2) {
    QFile file(QString::fromLocal8Bit(argv[2]));
    return file.open(QIODevice::ReadOnly) && isSound(readPlantFile(file.readAll())) ? 0 : 1;
  }
  bool given = false;
  const int wanted = qEnvironmentVariableIntValue("LINEWARDEN_FUZZ_RUNS", &given);
  const int runs = given ? wanted : 20'000;
  Spoiler spoiler(corpus);
  int plants = 0;
  for (int run = 0; run < runs; ++run) {
    const QByteArray text = spoiler.next();
    const PlantFileReading reading = readPlantFile(text);
    if (reading.plant) ++plants;
    if (isSound(reading)) continue;
    out << "unsound in run " << run << ":\n" << QString::fromLatin1(text.toHex()) << "\n";
    return 1;
  }
  out << runs << " runs, " << plants << " of them still plants\n";
  return 0;
}

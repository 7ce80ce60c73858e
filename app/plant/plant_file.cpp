// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant_file.h"

#include "app/base/os/files.h"
#include "app/plant/parse_toml.h"
#include "app/plant/plant_file_reader.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <algorithm>

namespace linewarden {

namespace {

struct PlantFileText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::PlantFile)
};

constexpr qsizetype problemsShown = 20;

/// What can be said without parsing; none when the text may be parsed.
std::optional<PlantFileProblem> problemOfBytes(const QByteArray& text) {
  if (text.size() > maxPlantFileBytes) {
    return PlantFileProblem{0, 0, {}, PlantFileText::tr("The file is larger than 16 MB.")};
  }
  if (text.trimmed().isEmpty()) {
    return PlantFileProblem{0, 0, {}, PlantFileText::tr("The file is empty.")};
  }
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString decoded = decoder(text);
  if (decoder.hasError()) {
    const qsizetype at = decoded.indexOf(QChar::ReplacementCharacter);
    const int line = static_cast<int>(decoded.left(std::max<qsizetype>(at, 0)).count(u'\n')) + 1;
    return PlantFileProblem{
        line, 0, {}, PlantFileText::tr("The text is not valid UTF-8. Save the file as UTF-8.")};
  }
  return std::nullopt;
}

QString told(const PlantFileProblem& problem) {
  QStringList where;
  if (problem.line > 0) where.append(PlantFileText::tr("line %1").arg(problem.line));
  if (problem.column > 0) where.append(PlantFileText::tr("column %1").arg(problem.column));
  if (!problem.path.isEmpty()) where.append(problem.path);
  if (where.isEmpty()) return problem.message;
  return QStringLiteral("%1: %2").arg(where.join(QStringLiteral(", ")), problem.message);
}

Error invalid(const QString& path, const QList<PlantFileProblem>& problems) {
  QStringList lines{
      PlantFileText::tr("The plant file %1 cannot be used. Correct it and try again:").arg(path)};
  for (const PlantFileProblem& problem : problems.first(std::min(problems.size(), problemsShown))) {
    lines.append(told(problem));
  }
  if (problems.size() > problemsShown) {
    lines.append(PlantFileText::tr("… and %1 more.").arg(problems.size() - problemsShown));
  }
  return {ErrorCode::PlantFileInvalid, lines.join(u'\n'), {}};
}

}  // namespace

PlantFileReading readPlantFile(const QByteArray& text) {
  if (auto problem = problemOfBytes(text)) return {nullptr, {*problem}};
  const auto parsed = parseToml(text);
  if (const auto* problem = std::get_if<PlantFileProblem>(&parsed)) return {nullptr, {*problem}};
  ProblemList problems;
  PlantDraft draft = readPlantTables(std::get<toml::table>(parsed), problems);
  checkPlant(draft, problems);
  if (!problems.isEmpty()) return {nullptr, problems.takeSorted()};
  draft.plant.fileHash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
  return {std::make_shared<const Plant>(std::move(draft.plant)), {}};
}

Result<std::shared_ptr<const Plant>> loadPlantFile(const QString& path) {
  const auto text = os::readSmallFile(path, maxPlantFileBytes);
  if (!text) return text.error();
  PlantFileReading reading = readPlantFile(*text);
  if (!reading.plant) return invalid(path, reading.problems);
  return std::move(reading.plant);
}

}  // namespace linewarden

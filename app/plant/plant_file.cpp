// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant_file.h"

#include "app/base/os/files.h"
#include "app/plant/plant_file_reader.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <algorithm>

namespace linewarden {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(linewarden::PlantFile)
};

constexpr qsizetype problemsShown = 20;

// Dotted keys nest tables, and the parser has no limit of its own on them: a line of a
// million dots would exhaust the stack.
constexpr qsizetype maxDotsInLine = 256;

/// The first line (from 1) with more dots than that; 0 where there is none.
int lineWithTooManyDots(const QByteArray& text) {
  int line = 1;
  qsizetype dots = 0;
  for (const char c : text) {
    if (c == '\n') {
      ++line;
      dots = 0;
    } else if (c == '.' && ++dots > maxDotsInLine) {
      return line;
    }
  }
  return 0;
}

/// What can be said without parsing; none when the text may be parsed.
std::optional<PlantFileProblem> problemOfBytes(const QByteArray& text) {
  if (text.size() > maxPlantFileBytes) {
    return PlantFileProblem{0, 0, {}, Text::tr("The file is larger than 16 MB.")};
  }
  if (text.trimmed().isEmpty()) {
    return PlantFileProblem{0, 0, {}, Text::tr("The file is empty.")};
  }
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString decoded = decoder(text);
  if (decoder.hasError()) {
    const qsizetype at = decoded.indexOf(QChar::ReplacementCharacter);
    const int line = static_cast<int>(decoded.left(std::max<qsizetype>(at, 0)).count(u'\n')) + 1;
    return PlantFileProblem{
        line, 0, {}, Text::tr("The text is not valid UTF-8. Save the file as UTF-8.")};
  }
  if (const int line = lineWithTooManyDots(text); line > 0) {
    return PlantFileProblem{
        line,
        0,
        {},
        Text::tr("The line holds more than %1 dots. Break it into several.").arg(maxDotsInLine)};
  }
  return std::nullopt;
}

QString told(const PlantFileProblem& problem) {
  QStringList where;
  if (problem.line > 0) where.append(Text::tr("line %1").arg(problem.line));
  if (problem.column > 0) where.append(Text::tr("column %1").arg(problem.column));
  if (!problem.path.isEmpty()) where.append(problem.path);
  if (where.isEmpty()) return problem.message;
  return QStringLiteral("%1: %2").arg(where.join(QStringLiteral(", ")), problem.message);
}

Error invalid(const QString& path, const QList<PlantFileProblem>& problems) {
  QStringList lines{
      Text::tr("The plant file %1 cannot be used. Correct it and try again:").arg(path)};
  for (const PlantFileProblem& problem : problems.first(std::min(problems.size(), problemsShown))) {
    lines.append(told(problem));
  }
  if (problems.size() > problemsShown) {
    lines.append(Text::tr("… and %1 more.").arg(problems.size() - problemsShown));
  }
  return {ErrorCode::PlantFileInvalid, lines.join(u'\n'), {}};
}

}  // namespace

PlantFileReading readPlantFile(const QByteArray& text) {
  if (auto problem = problemOfBytes(text)) return {nullptr, {*problem}};
  const toml::parse_result parsed =
      toml::parse(std::string_view(text.constData(), static_cast<size_t>(text.size())));
  if (!parsed) {
    const toml::source_position at = parsed.error().source().begin;
    return {nullptr,
            {{static_cast<int>(at.line),
              static_cast<int>(at.column),
              {},
              Text::tr("This is not TOML: %1").arg(fromUtf8(parsed.error().description()))}}};
  }
  ProblemList problems;
  PlantDraft draft = readPlantTables(parsed.table(), problems);
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

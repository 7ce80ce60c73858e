// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/parse_toml.h"

#include "app/plant/toml_characters.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace linewarden {

namespace {

struct ParseTomlText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::PlantFile)
};

PlantFileProblem notToml(int line, int column, const QString& why) {
  return {line, column, {}, ParseTomlText::tr("This is not TOML: %1").arg(why)};
}

std::string_view viewOf(const QByteArray& text, qsizetype size) {
  return {text.constData(), static_cast<size_t>(size)};
}

bool breaksParser(std::string_view text) {
  try {
    static_cast<void>(toml::parse(text));
  } catch (const TomlParserFailure&) {
    return true;
  } catch (const toml::parse_error&) {
    return false;
  }
  return false;
}

/// A failure inside the parser names no line: it is the last of the shortest beginning of
/// the text that brings it about.
int lineThatBreaksParser(const QByteArray& text) {
  QList<qsizetype> ends;
  for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    ends.append(at + 1);
  }
  const auto breaking = std::partition_point(ends.begin(), ends.end(), [&text](qsizetype end) {
    return !breaksParser(viewOf(text, end));
  });
  return static_cast<int>(breaking - ends.begin()) + 1;
}

}  // namespace

std::variant<toml::table, PlantFileProblem> parseToml(const QByteArray& text) {
  if (auto problem = problemOfCharacters(text)) return *problem;
  try {
    return toml::parse(viewOf(text, text.size()));
  } catch (const toml::parse_error& error) {
    const toml::source_position at = error.source().begin;
    const std::string_view why = error.description();
    return notToml(static_cast<int>(at.line), static_cast<int>(at.column),
                   QString::fromUtf8(why.data(), static_cast<qsizetype>(why.size())));
  } catch (const TomlParserFailure&) {
    return notToml(lineThatBreaksParser(text), 0,
                   ParseTomlText::tr("the line cannot be understood."));
  }
}

}  // namespace linewarden

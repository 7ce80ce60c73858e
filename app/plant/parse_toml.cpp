// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/parse_toml.h"

#include <QCoreApplication>

#include <string_view>

namespace linewarden {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(linewarden::PlantFile)
};

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

PlantFileProblem notToml(int line, int column, const QString& why) {
  return {line, column, {}, Text::tr("This is not TOML: %1").arg(why)};
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
  if (const int line = lineWithTooManyDots(text); line > 0) {
    return PlantFileProblem{
        line,
        0,
        {},
        Text::tr("The line holds more than %1 dots. Break it into several.").arg(maxDotsInLine)};
  }
  try {
    return toml::parse(viewOf(text, text.size()));
  } catch (const toml::parse_error& error) {
    const toml::source_position at = error.source().begin;
    const std::string_view why = error.description();
    return notToml(static_cast<int>(at.line), static_cast<int>(at.column),
                   QString::fromUtf8(why.data(), static_cast<qsizetype>(why.size())));
  } catch (const TomlParserFailure&) {
    return notToml(lineThatBreaksParser(text), 0, Text::tr("the line cannot be understood."));
  }
}

}  // namespace linewarden

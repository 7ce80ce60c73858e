// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/toml_characters.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

constexpr int maxDotsInLine = 256;

/// Walks the text byte by byte and knows whether it is in quotes or a comment.
class CharacterScan {
  Q_DECLARE_TR_FUNCTIONS(linewarden::PlantFile)

 public:
  explicit CharacterScan(const QByteArray& text) : text_(text) {}

  std::optional<PlantFileProblem> run() {
    if (text_.startsWith("\xEF\xBB\xBF")) at_ = 3;
    while (at_ < text_.size()) {
      if (auto problem = step()) return problem;
    }
    if (quote_ != 0) return notClosed();
    return std::nullopt;
  }

 private:
  std::optional<PlantFileProblem> step() {
    const char c = text_.at(at_);
    if (c == '\n') {
      if (quote_ != 0) return notClosed();
      startLine();
      return std::nullopt;
    }
    if (c == '.' && ++dots_ > maxDotsInLine) {
      return problem(
          tr("The line holds more than %1 dots. Break it into several.").arg(maxDotsInLine));
    }
    if (quote_ != 0) {
      inQuotes(c);
    } else if (!inComment_) {
      if (auto found = inPlain(c)) return found;
    }
    advance();
    return std::nullopt;
  }

  void inQuotes(char c) {
    const bool escapes = c == '\\' && quote_ == '"' && at_ + 1 < text_.size();
    if (escapes && text_.at(at_ + 1) != '\n') {
      advance();  // and past what is escaped
    } else if (c == quote_) {
      quote_ = 0;
    }
  }

  std::optional<PlantFileProblem> inPlain(char c) {
    if (static_cast<uchar>(c) >= 0x80) {
      return problem(tr("This character may stand only in quotes or in a comment."));
    }
    if (c == '#') inComment_ = true;
    if (c != '"' && c != '\'') return std::nullopt;
    if (text_.mid(at_, 3) == QByteArray(3, c)) {
      return problem(tr("A text of several lines is not possible here; use one pair of quotes."));
    }
    quote_ = c;
    quoteLine_ = line_;
    quoteColumn_ = column_;
    return std::nullopt;
  }

  void advance() {
    ++at_;
    // A byte that goes on with a character does not start a column.
    if (at_ < text_.size() && (static_cast<uchar>(text_.at(at_)) & 0xC0) == 0x80) return;
    ++column_;
  }

  void startLine() {
    ++at_;
    ++line_;
    column_ = 1;
    dots_ = 0;
    inComment_ = false;
  }

  [[nodiscard]] PlantFileProblem problem(const QString& message) const {
    return {line_, column_, {}, message};
  }
  [[nodiscard]] PlantFileProblem notClosed() const {
    return {
        quoteLine_, quoteColumn_, {}, tr("The text that starts here is not closed in its line.")};
  }

  const QByteArray& text_;
  qsizetype at_ = 0;
  int line_ = 1;
  int column_ = 1;
  int dots_ = 0;
  bool inComment_ = false;
  char quote_ = 0;  // the one that is open
  int quoteLine_ = 0;
  int quoteColumn_ = 0;
};

}  // namespace

std::optional<PlantFileProblem> problemOfCharacters(const QByteArray& text) {
  return CharacterScan(text).run();
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/stored_entry.h"
#include "app/base/canonical_json.h"
#include "app/base/utf8_text.h"

#include <charconv>
#include <system_error>

namespace linewarden {

namespace {

constexpr int mostCanonicalDepth = 1000;

/// Goes over the text once; each take…() leaves at_ behind what it took, or returns false.
class CanonicalScanner {
 public:
  explicit CanonicalScanner(QByteArrayView text) : text_(text) {}

  bool isObject() { return isAt('{') && takeObject(1) && at_ == text_.size(); }

 private:
  bool takeValue(int depth);
  bool takeObject(int depth);
  bool takeArray(int depth);
  /// `hasWide` is set when there is a character that UTF-8 and UTF-16 may sort differently.
  bool takeString(bool* hasWide);
  bool takeEscape();
  bool takeNumber();
  bool takeWord(QByteArrayView word);
  [[nodiscard]] bool isAt(char byte) const { return at_ < text_.size() && text_.at(at_) == byte; }
  bool take(char byte) {
    if (!isAt(byte)) return false;
    ++at_;
    return true;
  }

  QByteArrayView text_;
  qsizetype at_ = 0;
};

/// A JSON string with its quotation marks, sound by then, as its characters.
QString keyText(QByteArrayView quoted) {
  QString key;
  QByteArray plain;
  const auto flush = [&] {
    key += wholeTextFromUtf8(plain);
    plain.clear();
  };
  for (qsizetype at = 1; at < quoted.size() - 1; ++at) {
    if (quoted.at(at) != '\\') {
      plain += quoted.at(at);
      continue;
    }
    ++at;
    flush();
    switch (quoted.at(at)) {
      case 'b': key += u'\b'; break;
      case 'f': key += u'\f'; break;
      case 'n': key += u'\n'; break;
      case 'r': key += u'\r'; break;
      case 't': key += u'\t'; break;
      case 'u':
        key += QChar(quoted.sliced(at + 1, 4).toByteArray().toUShort(nullptr, 16));
        at += 4;
        break;
      default: key += QLatin1Char(quoted.at(at));
    }
  }
  flush();
  return key;
}

/// By UTF-16 code units. Escapes and characters outside the BMP make the bytes lie.
bool isBefore(QByteArrayView first, QByteArrayView second, bool isPlain) {
  if (isPlain) {
    const QByteArrayView a = first.sliced(1, first.size() - 2);
    const QByteArrayView b = second.sliced(1, second.size() - 2);
    return a.compare(b) < 0;
  }
  return keyText(first) < keyText(second);
}

bool CanonicalScanner::takeValue(int depth) {
  if (at_ >= text_.size()) return false;
  switch (text_.at(at_)) {
    case '{': return takeObject(depth + 1);
    case '[': return takeArray(depth + 1);
    case '"': return takeString(nullptr);
    case 't': return takeWord("true");
    case 'f': return takeWord("false");
    case 'n': return takeWord("null");
    default: return takeNumber();
  }
}

bool CanonicalScanner::takeObject(int depth) {
  if (depth > mostCanonicalDepth || !take('{')) return false;
  if (take('}')) return true;
  QByteArrayView former;
  bool isPlain = true;
  do {
    const qsizetype start = at_;
    bool hasWide = false;
    if (!isAt('"') || !takeString(&hasWide)) return false;
    const QByteArrayView key = text_.sliced(start, at_ - start);
    isPlain = isPlain && !hasWide;
    if (!former.isEmpty() && !isBefore(former, key, isPlain)) return false;
    former = key;
    if (!take(':') || !takeValue(depth)) return false;
  } while (take(','));
  return take('}');
}

bool CanonicalScanner::takeArray(int depth) {
  if (depth > mostCanonicalDepth || !take('[')) return false;
  if (take(']')) return true;
  do {
    if (!takeValue(depth)) return false;
  } while (take(','));
  return take(']');
}

bool CanonicalScanner::takeString(bool* hasWide) {
  ++at_;
  while (at_ < text_.size()) {
    const auto code = static_cast<unsigned char>(text_.at(at_));
    if (code == '"') {
      ++at_;
      return true;
    }
    if (code < 0x20) return false;
    if (hasWide != nullptr && (code == '\\' || code >= 0x80)) *hasWide = true;
    if (code != '\\') {
      ++at_;
    } else if (!takeEscape()) {
      return false;
    }
  }
  return false;
}

// Only what has to be escaped is, in its shortest form.
bool CanonicalScanner::takeEscape() {
  static constexpr QByteArrayView letters = "\"\\bfnrt";
  ++at_;
  if (at_ >= text_.size()) return false;
  if (letters.contains(text_.at(at_))) {
    ++at_;
    return true;
  }
  if (at_ + 5 > text_.size() || !text_.sliced(at_).startsWith("u00")) return false;
  static constexpr QByteArrayView digits = "0123456789abcdef";
  const qsizetype high = digits.indexOf(text_.at(at_ + 3));
  const qsizetype low = digits.indexOf(text_.at(at_ + 4));
  at_ += 5;
  if (high < 0 || high > 1 || low < 0) return false;
  const qsizetype code = high * 16 + low;
  return code != '\b' && code != '\f' && code != '\n' && code != '\r' && code != '\t';
}

bool CanonicalScanner::takeNumber() {
  const qsizetype start = at_;
  static constexpr QByteArrayView parts = "0123456789+-.e";
  bool isShortInteger = true;
  while (at_ < text_.size() && parts.contains(text_.at(at_))) {
    isShortInteger = isShortInteger && text_.at(at_) >= '0' && text_.at(at_) <= '9';
    ++at_;
  }
  const QByteArrayView spelling = text_.sliced(start, at_ - start);
  if (spelling.isEmpty()) return false;
  isShortInteger = isShortInteger && spelling.size() <= 15;
  if (isShortInteger) return spelling.size() == 1 || spelling.front() != '0';
  double number = 0;
  const auto read = std::from_chars(spelling.begin(), spelling.end(), number);
  return read.ec == std::errc() && read.ptr == spelling.end() &&
         ecmaScriptNumber(number) == spelling;
}

bool CanonicalScanner::takeWord(QByteArrayView word) {
  if (!text_.sliced(at_).startsWith(word)) return false;
  at_ += word.size();
  return true;
}

}  // namespace

bool isCanonicalObject(QByteArrayView text) {
  return CanonicalScanner(text).isObject() && wholeTextFromUtf8(text).toUtf8() == text;
}

}  // namespace linewarden

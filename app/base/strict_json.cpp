// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/strict_json.h"

#include "app/base/shown_text.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QLocale>
#include <QSet>
#include <QString>

#include <charconv>
#include <optional>
#include <system_error>

namespace linewarden {

namespace {

struct StrictJsonText {
  Q_DECLARE_TR_FUNCTIONS(StrictJson)
};

bool isDigit(char byte) {
  return byte >= '0' && byte <= '9';
}

/// Bytes of the UTF-8 character at `at` (Unicode, table 3-7); 0 where there is none.
qsizetype characterLength(QByteArrayView bytes, qsizetype at) {
  const auto byte = [&](qsizetype index) {
    return index < bytes.size() ? static_cast<unsigned char>(bytes.at(index)) : 0U;
  };
  const unsigned lead = byte(at);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const qsizetype length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  unsigned lowest = 0x80;
  unsigned highest = 0xBF;
  if (lead == 0xE0) lowest = 0xA0;   // a shorter form is there
  if (lead == 0xED) highest = 0x9F;  // half a surrogate pair
  if (lead == 0xF0) lowest = 0x90;
  if (lead == 0xF4) highest = 0x8F;
  if (byte(at + 1) < lowest || byte(at + 1) > highest) return 0;
  for (qsizetype index = at + 2; index < at + length; ++index) {
    if ((byte(index) & 0xC0) != 0x80) return 0;
  }
  return length;
}

/// Qt's reader lets the last of equal keys win and says neither line nor column; this goes over
/// the text before and builds nothing.
class Checker {
 public:
  explicit Checker(QByteArrayView bytes) : bytes_(bytes) {}

  /// Whether all of it is one sound value; if not, problem() says where and why.
  bool run();
  [[nodiscard]] QString problem() const;

 private:
  bool fail(qsizetype at, const QString& text);
  bool failExpecting(const QString& what);
  bool takeValue(int depth);
  bool takeObject(int depth);
  bool takeMember(int depth, QSet<QString>& keys);
  bool takeArray(int depth);
  bool takeString(QString* decoded);
  bool takeEscape(QString* decoded);
  bool takeUnicodeEscape(QString* decoded);
  std::optional<ushort> takeHex();
  bool takeNumber();
  bool takeDigits();
  bool takeRest(QByteArrayView word);
  void skipSpace();
  [[nodiscard]] bool isAtEnd() const { return at_ >= bytes_.size(); }
  [[nodiscard]] bool isAt(char byte) const { return !isAtEnd() && bytes_.at(at_) == byte; }
  [[nodiscard]] bool isAtWord(QByteArrayView word) const {
    return bytes_.sliced(at_).startsWith(word);
  }
  bool take(char byte) {
    if (!isAt(byte)) return false;
    ++at_;
    return true;
  }

  QByteArrayView bytes_;
  qsizetype at_ = 0;
  qsizetype failedAt_ = 0;
  QString failed_;
};

bool Checker::run() {
  skipSpace();
  if (isAtEnd()) return fail(at_, StrictJsonText::tr("There is nothing in it."));
  if (!takeValue(0)) return false;
  skipSpace();
  if (isAtEnd()) return true;
  return fail(at_, StrictJsonText::tr("There is more after the end of the value. Remove it."));
}

QString Checker::problem() const {
  int line = 1;
  qsizetype start = 0;
  for (qsizetype at = 0; at < failedAt_; ++at) {
    const char byte = bytes_.at(at);
    const bool firstOfTwo = byte == '\r' && at + 1 < bytes_.size() && bytes_.at(at + 1) == '\n';
    if ((byte != '\n' && byte != '\r') || firstOfTwo) continue;
    ++line;
    start = at + 1;
  }
  int column = 1;
  for (qsizetype at = start; at < failedAt_; ++at) {
    if ((static_cast<unsigned char>(bytes_.at(at)) & 0xC0) != 0x80) ++column;
  }
  return StrictJsonText::tr("Line %1, column %2: %3")
      .arg(QString::number(line), QString::number(column), failed_);
}

bool Checker::fail(qsizetype at, const QString& text) {
  failedAt_ = at;
  failed_ = text;
  return false;
}

bool Checker::failExpecting(const QString& what) {
  if (isAtEnd())
    return fail(at_, StrictJsonText::tr("The text ends where there must be %1.").arg(what));
  const qsizetype length = characterLength(bytes_, at_);
  if (length == 0)
    return fail(at_, StrictJsonText::tr("This is not UTF-8. Save the file as UTF-8."));
  const QString found = QString::fromUtf8(bytes_.sliced(at_, length));
  return fail(
      at_, StrictJsonText::tr("There is “%1” where there must be %2.").arg(shownText(found), what));
}

void Checker::skipSpace() {
  while (isAt(' ') || isAt('\t') || isAt('\n') || isAt('\r')) ++at_;
}

bool Checker::takeValue(int depth) {
  if (isAt('{')) return takeObject(depth + 1);
  if (isAt('[')) return takeArray(depth + 1);
  if (isAt('"')) return takeString(nullptr);
  if (isAtWord("NaN") || isAtWord("Infinity") || isAtWord("-Infinity")) {
    return fail(at_, StrictJsonText::tr("JSON has no NaN and no infinity. Write a number."));
  }
  if (isAt('-') || (!isAtEnd() && isDigit(bytes_.at(at_)))) return takeNumber();
  for (const QByteArrayView word : {"true", "false", "null"}) {
    if (isAtWord(word)) return takeRest(word);
  }
  return failExpecting(StrictJsonText::tr("a value"));
}

bool Checker::takeRest(QByteArrayView word) {
  at_ += word.size();
  return true;
}

bool Checker::takeObject(int depth) {
  if (depth > mostJsonDepth) {
    return fail(
        at_,
        StrictJsonText::tr("Objects and arrays lie more than %1 deep here.").arg(mostJsonDepth));
  }
  ++at_;
  skipSpace();
  if (take('}')) return true;
  QSet<QString> keys;
  do {
    if (!takeMember(depth, keys)) return false;
  } while (take(','));
  if (take('}')) return true;
  return failExpecting(StrictJsonText::tr("“,” or “}”"));
}

bool Checker::takeMember(int depth, QSet<QString>& keys) {
  skipSpace();
  if (!isAt('"')) return failExpecting(StrictJsonText::tr("a key in quotation marks"));
  const qsizetype keyAt = at_;
  QString key;
  if (!takeString(&key)) return false;
  if (keys.contains(key)) {
    return fail(keyAt,
                StrictJsonText::tr("The key “%1” is there twice in the same object. Remove one of "
                                   "them.")
                    .arg(shownText(key)));
  }
  keys.insert(key);
  skipSpace();
  if (!take(':')) return failExpecting(StrictJsonText::tr("“:”"));
  skipSpace();
  if (!takeValue(depth)) return false;
  skipSpace();
  return true;
}

bool Checker::takeArray(int depth) {
  if (depth > mostJsonDepth) {
    return fail(
        at_,
        StrictJsonText::tr("Objects and arrays lie more than %1 deep here.").arg(mostJsonDepth));
  }
  ++at_;
  skipSpace();
  if (take(']')) return true;
  do {
    skipSpace();
    if (!takeValue(depth)) return false;
    skipSpace();
  } while (take(','));
  if (take(']')) return true;
  return failExpecting(StrictJsonText::tr("“,” or “]”"));
}

bool Checker::takeString(QString* decoded) {
  const qsizetype start = at_;
  ++at_;
  while (!isAtEnd()) {
    if (take('"')) return true;
    if (isAt('\\')) {
      if (!takeEscape(decoded)) return false;
      continue;
    }
    if (static_cast<unsigned char>(bytes_.at(at_)) < 0x20) {
      return fail(
          at_, StrictJsonText::tr("There is a line end or another control character in a string. "
                                  "Write it as an escape, such as \\n."));
    }
    const qsizetype length = characterLength(bytes_, at_);
    if (length == 0)
      return fail(at_, StrictJsonText::tr("This is not UTF-8. Save the file as UTF-8."));
    if (decoded != nullptr) *decoded += QString::fromUtf8(bytes_.sliced(at_, length));
    at_ += length;
  }
  return fail(start, StrictJsonText::tr("The string that begins here is not closed."));
}

bool Checker::takeEscape(QString* decoded) {
  static constexpr QByteArrayView letters = "\"\\/bfnrt";
  static constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
  const qsizetype start = at_;
  ++at_;
  if (isAt('u')) return takeUnicodeEscape(decoded);
  const qsizetype which = isAtEnd() ? -1 : letters.indexOf(bytes_.at(at_));
  if (which < 0) return fail(start, StrictJsonText::tr("JSON has no such escape after “\\”."));
  if (decoded != nullptr) *decoded += QLatin1Char(meanings.at(which));
  ++at_;
  return true;
}

bool Checker::takeUnicodeEscape(QString* decoded) {
  const qsizetype start = at_ - 1;
  const auto first = takeHex();
  if (!first)
    return fail(start, StrictJsonText::tr("After “\\u” there must be four hexadecimal digits."));
  const QString half = StrictJsonText::tr(
      "This is half of a surrogate pair, which is no character. Write "
      "both halves, or the character itself.");
  if (QChar::isLowSurrogate(*first)) return fail(start, half);
  if (decoded != nullptr) *decoded += QChar(*first);
  if (!QChar::isHighSurrogate(*first)) return true;
  if (!take('\\') || !isAt('u')) return fail(start, half);
  const auto second = takeHex();
  if (!second || !QChar::isLowSurrogate(*second)) return fail(start, half);
  if (decoded != nullptr) *decoded += QChar(*second);
  return true;
}

/// At the "u" of an escape.
std::optional<ushort> Checker::takeHex() {
  ++at_;
  uint number = 0;
  for (int digit = 0; digit < 4; ++digit, ++at_) {
    static constexpr QByteArrayView digits = "0123456789abcdef0123456789ABCDEF";
    const qsizetype value = isAtEnd() ? -1 : digits.indexOf(bytes_.at(at_));
    if (value < 0) return std::nullopt;
    number = number * 16 + static_cast<uint>(value % 16);
  }
  return static_cast<ushort>(number);
}

bool Checker::takeNumber() {
  const qsizetype start = at_;
  const QString digit = StrictJsonText::tr("a digit");
  take('-');
  if (take('0')) {
    if (!isAtEnd() && isDigit(bytes_.at(at_))) {
      return fail(start, StrictJsonText::tr("A number must not begin with a 0 too many."));
    }
  } else if (!takeDigits()) {
    return failExpecting(digit);
  }
  if (take('.') && !takeDigits()) return failExpecting(digit);
  if (take('e') || take('E')) {
    if (!take('-')) take('+');
    if (!takeDigits()) return failExpecting(digit);
  }
  double number = 0;
  const QByteArrayView spelling = bytes_.sliced(start, at_ - start);
  if (std::from_chars(spelling.begin(), spelling.end(), number).ec == std::errc()) return true;
  return fail(start,
              StrictJsonText::tr("This number is too large or too small for a number of 64 bits."));
}

bool Checker::takeDigits() {
  const qsizetype start = at_;
  while (!isAtEnd() && isDigit(bytes_.at(at_))) ++at_;
  return at_ > start;
}

Error refused(const QString& problem) {
  return {ErrorCode::InvalidArgument,
          StrictJsonText::tr(
              "This is not JSON that can be read, so nothing was taken from it. Correct it and "
              "try again.") +
              u'\n' + problem,
          {}};
}

}  // namespace

Result<QJsonValue> parseStrictJson(const QByteArray& bytes, qint64 mostBytes) {
  if (bytes.size() > mostBytes) {
    return Error{
        ErrorCode::InvalidArgument,
        StrictJsonText::tr("The text is larger than %1 and was not read. Choose the right file.")
            .arg(QLocale().formattedDataSize(mostBytes, 0)),
        {}};
  }
  static constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";
  QByteArrayView text = bytes;
  if (text.startsWith(byteOrderMark)) text = text.sliced(byteOrderMark.size());
  Checker checker(text);
  if (!checker.run()) return refused(checker.problem());
  // Qt 6.4 reads only objects and arrays.
  QByteArray wrapped;
  wrapped.reserve(text.size() + 2);
  wrapped.append('[').append(text).append(']');
  QJsonParseError problem;
  const QJsonDocument document = QJsonDocument::fromJson(wrapped, &problem);
  if (problem.error != QJsonParseError::NoError) return refused(problem.errorString());
  return document.array().first();
}

}  // namespace linewarden

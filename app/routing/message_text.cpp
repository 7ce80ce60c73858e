// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/message_text.h"

#include <QChar>

namespace linewarden::message_text {

namespace {

const QByteArray cutMark("\xE2\x80\xA6");  // …

bool isEscaped(char32_t character, Shape shape) {
  switch (shape) {
    case Shape::CefHeader: return character == U'|' || character == U'\\';
    case Shape::CefValue: return character == U'=' || character == U'\\';
    case Shape::StructuredValue:
      return character == U'"' || character == U'\\' || character == U']';
    case Shape::Plain: break;
  }
  return false;
}

QByteArray utf8Of(char32_t character) {
  return QStringView(QChar::fromUcs4(character)).toUtf8();
}

QByteArray shapedOne(char32_t character, Shape shape) {
  if (character == U'\n') return shape == Shape::CefValue ? QByteArray("\\n") : QByteArray(" ");
  if (character == U'\t') return QByteArray(" ");
  if (!QChar::isPrint(character)) return utf8Of(QChar::ReplacementCharacter);
  const QByteArray bytes = utf8Of(character);
  return isEscaped(character, shape) ? '\\' + bytes : bytes;
}

/// Characters one after the other; a line end of any kind is one '\n'.
class Characters {
 public:
  explicit Characters(QStringView text) : text_(text) {}
  [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }
  char32_t next() {
    const QChar first = text_.at(at_++);
    if (first == QChar::LineSeparator || first == QChar::ParagraphSeparator) return U'\n';
    if (first == u'\r') {
      if (!atEnd() && text_.at(at_) == u'\n') ++at_;
      return U'\n';
    }
    if (first.isHighSurrogate() && !atEnd() && text_.at(at_).isLowSurrogate()) {
      return QChar::surrogateToUcs4(first, text_.at(at_++));
    }
    return first.isSurrogate() ? char32_t{QChar::ReplacementCharacter} : first.unicode();
  }

 private:
  QStringView text_;
  qsizetype at_ = 0;
};

}  // namespace

QByteArray shaped(QStringView text, Shape shape, qsizetype most) {
  QByteArray out;
  qsizetype sure = 0;  // so much of it leaves room for the mark
  Characters characters(text);
  while (!characters.atEnd()) {
    const QByteArray next = shapedOne(characters.next(), shape);
    if (out.size() + next.size() > most) return out.left(sure) + cutMark;
    out += next;
    if (out.size() + cutMark.size() <= most) sure = out.size();
  }
  return out;
}

QByteArray asciiWord(QStringView text, qsizetype most) {
  QByteArray word;
  for (const QChar one : text.left(most)) {
    const bool isPrintable = one.unicode() > 0x20 && one.unicode() < 0x7F;
    word += isPrintable ? static_cast<char>(one.unicode()) : '_';
  }
  return word.isEmpty() ? QByteArray("-") : word;
}

QByteArray cutUtf8(const QByteArray& text, qsizetype most) {
  if (text.size() <= most) return text;
  qsizetype end = qMax<qsizetype>(most, 0);
  // Bytes 10xxxxxx go on with a character.
  while (end > 0 && (static_cast<unsigned char>(text.at(end)) & 0xC0U) == 0x80U) --end;
  return text.left(end);
}

}  // namespace linewarden::message_text

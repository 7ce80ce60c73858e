// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

/// Text of others on its way into a message. Pure; any text may be given.
namespace linewarden::message_text {

/// What an escaping does with one character.
enum class Shape {
  Plain,            ///< UTF-8 as it is
  CefHeader,        ///< escapes | and \; a line end becomes a space
  CefValue,         ///< escapes = and \; a line end becomes \n
  StructuredValue,  ///< RFC 5424, 6.3.3: escapes " \ and ]; a line end becomes a space
};

/// UTF-8 of at most `most` bytes (8 or more), escapes and the "…" of what was cut included; never
/// half a character or half an escape. Control characters, halves of surrogate pairs and what moves
/// or hides the text around it become U+FFFD, a tab a space. Looks at no more of the text than
/// fits.
[[nodiscard]] QByteArray shaped(QStringView text, Shape shape, qsizetype most);
/// Printable US-ASCII without spaces, at most `most` characters, others as "_"; "-" (RFC 5424's
/// NILVALUE) for nothing.
[[nodiscard]] QByteArray asciiWord(QStringView text, qsizetype most);
/// The longest start of UTF-8 text of at most `most` bytes that ends with a whole character.
[[nodiscard]] QByteArray cutUtf8(const QByteArray& text, qsizetype most);

}  // namespace linewarden::message_text

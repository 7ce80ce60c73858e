// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QChar>
#include <QString>

namespace linewarden {

/// The text whose UTF-8 these bytes are, with every character: QString::fromUtf8 drops a byte-order
/// mark at the start, so that a text and its copy with one would read the same. Bytes that are no
/// UTF-8 become U+FFFD.
[[nodiscard]] inline QString wholeTextFromUtf8(QByteArrayView bytes) {
  constexpr QByteArrayView mark("\xEF\xBB\xBF", 3);
  if (!bytes.startsWith(mark)) return QString::fromUtf8(bytes);
  qsizetype marks = 0;
  for (; bytes.startsWith(mark); ++marks) bytes = bytes.sliced(mark.size());
  return QString(marks, QChar(QChar::ByteOrderMark)) + QString::fromUtf8(bytes);
}

}  // namespace linewarden

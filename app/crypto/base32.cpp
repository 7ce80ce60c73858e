// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/base32.h"

namespace linewarden {

namespace {

constexpr char base32Alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

int valueOf(QChar letter) {
  const char16_t c = letter.unicode();
  if (c >= u'A' && c <= u'Z') return c - u'A';
  if (c >= u'a' && c <= u'z') return c - u'a';
  if (c >= u'2' && c <= u'7') return c - u'2' + 26;
  return -1;
}

}  // namespace

QString base32(std::span<const unsigned char> bytes) {
  QString text;
  text.reserve(static_cast<qsizetype>(bytes.size()) * 8 / 5 + 1);
  unsigned int held = 0;
  int bits = 0;
  for (const unsigned char byte : bytes) {
    held = (held << 8 | byte) & 0xfffU;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += QLatin1Char(base32Alphabet[held >> bits & 31U]);
    }
  }
  if (bits > 0) text += QLatin1Char(base32Alphabet[held << (5 - bits) & 31U]);
  return text;
}

std::optional<QByteArray> fromBase32(const QString& text) {
  QByteArray bytes;
  unsigned int held = 0;
  int bits = 0;
  bool padding = false;
  for (const QChar letter : text) {
    if (letter == u' ') continue;
    if (letter == u'=') {
      padding = true;
      continue;
    }
    const int value = valueOf(letter);
    if (value < 0 || padding) return std::nullopt;
    held = (held << 5 | static_cast<unsigned int>(value)) & 0xfffU;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes += static_cast<char>(held >> bits & 0xffU);
    }
  }
  // What is left over is filling, less than a letter of it, and zero.
  if (bits >= 5 || (held & ((1U << bits) - 1U)) != 0) return std::nullopt;
  return bytes;
}

}  // namespace linewarden

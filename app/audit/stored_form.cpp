// SPDX-License-Identifier: GPL-3.0-or-later
// From an entry's hashed form back to the entry, as archives hold it.
#include "app/audit/stored_entry.h"

#include "app/base/utf8_text.h"
#include "app/crypto/hash.h"

#include <QDateTime>

namespace linewarden {

namespace {

/// Goes over a form once; each take…() leaves at_ behind what it took, or returns false.
class FormScanner {
 public:
  explicit FormScanner(QByteArrayView form) : form_(form) {}

  bool take(QByteArrayView expected) {
    if (!form_.sliced(at_).startsWith(expected)) return false;
    at_ += expected.size();
    return true;
  }
  bool takeText(QString& text);
  /// The text of an object as it stands; whether it is canonical is not looked at.
  bool takeObject(QString& text);
  bool takeNumber(qint64& number);
  [[nodiscard]] bool isAtEnd() const { return at_ == form_.size(); }

 private:
  [[nodiscard]] qsizetype endOfString(qsizetype from) const;

  QByteArrayView form_;
  qsizetype at_ = 0;
};

/// What stands for the escape `\` and this letter; 0 for none.
char unescapedLetter(char letter) {
  switch (letter) {
    case '"':
    case '\\': return letter;
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return 0;
  }
}

// Behind the closing quote of the string whose content begins at `from`; -1 where it has none.
qsizetype FormScanner::endOfString(qsizetype from) const {
  for (qsizetype at = from; at < form_.size(); ++at) {
    if (form_.at(at) == '\\') {
      ++at;
    } else if (form_.at(at) == '"') {
      return at + 1;
    }
  }
  return -1;
}

// Only what canonical JSON writes; the form that is written from it again tells the rest.
bool FormScanner::takeText(QString& text) {
  if (!take("\"")) return false;
  const qsizetype end = endOfString(at_);
  if (end < 0) return false;
  const QByteArrayView raw = form_.sliced(at_, end - 1 - at_);
  at_ = end;
  if (!raw.contains('\\')) {
    text = wholeTextFromUtf8(raw);
    return true;
  }
  QByteArray bytes;
  bytes.reserve(raw.size());
  for (qsizetype at = 0; at < raw.size(); ++at) {
    if (raw.at(at) != '\\') {
      bytes += raw.at(at);
      continue;
    }
    // A string does not end in the middle of an escape, so there is a letter.
    const char letter = raw.at(++at);
    if (letter != 'u') {
      const char plain = unescapedLetter(letter);
      if (plain == 0) return false;
      bytes += plain;
      continue;
    }
    bool isHex = false;
    const uint code = raw.sliced(at + 1)
                          .first(qMin<qsizetype>(4, raw.size() - at - 1))
                          .toByteArray()
                          .toUInt(&isHex, 16);
    if (!isHex || code >= 0x20 || raw.size() - at - 1 < 4) return false;
    bytes += static_cast<char>(code);
    at += 4;
  }
  text = wholeTextFromUtf8(bytes);
  return true;
}

bool FormScanner::takeObject(QString& text) {
  const qsizetype start = at_;
  qsizetype depth = 0;
  for (qsizetype at = start; at < form_.size(); ++at) {
    const char byte = form_.at(at);
    if (byte == '"') {
      const qsizetype end = endOfString(at + 1);
      if (end < 0) return false;
      at = end - 1;
    } else if (byte == '{') {
      ++depth;
    } else if (byte == '}' && --depth == 0) {
      text = wholeTextFromUtf8(form_.sliced(start, at + 1 - start));
      at_ = at + 1;
      return true;
    }
    if (depth == 0) return false;
  }
  return false;
}

bool FormScanner::takeNumber(qint64& number) {
  constexpr qsizetype mostDigits = 18;
  number = 0;
  const qsizetype start = at_;
  for (; at_ < form_.size() && form_.at(at_) >= '0' && form_.at(at_) <= '9'; ++at_) {
    if (at_ - start >= mostDigits) return false;
    number = 10 * number + (form_.at(at_) - '0');
  }
  return at_ > start;
}

/// Of a time as forms write it.
std::optional<qint64> formMillis(const QString& text) {
  const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
  if (!time.isValid()) return std::nullopt;
  return time.toMSecsSinceEpoch();
}

}  // namespace

std::optional<StoredEntry> storedFromForm(const QByteArray& form) {
  FormScanner scanner(form);
  StoredEntry entry;
  QString time;
  const bool isTaken = scanner.take("{\"action\":") && scanner.takeText(entry.action) &&
                       scanner.take(",\"actor\":") && scanner.takeText(entry.actor) &&
                       scanner.take(",\"after\":") && scanner.takeObject(entry.after) &&
                       scanner.take(",\"before\":") && scanner.takeObject(entry.before) &&
                       scanner.take(",\"object\":") && scanner.takeText(entry.object) &&
                       scanner.take(",\"previous\":") && scanner.takeText(entry.previousHash) &&
                       scanner.take(",\"reason\":") && scanner.takeText(entry.reason) &&
                       scanner.take(",\"role\":") && scanner.takeText(entry.role) &&
                       scanner.take(",\"sequence\":") && scanner.takeNumber(entry.sequence) &&
                       scanner.take(",\"time\":") && scanner.takeText(time) &&
                       scanner.take(",\"workstation\":") && scanner.takeText(entry.workstation) &&
                       scanner.take("}") && scanner.isAtEnd();
  if (!isTaken) return std::nullopt;
  const auto millis = formMillis(time);
  if (!millis) return std::nullopt;
  entry.time = *millis;
  // Whatever a reader above lets pass is not the one form.
  if (hashedForm(entry) != form) return std::nullopt;
  entry.hash = QString::fromLatin1(sha256OfPublic(form).toHex());
  return entry;
}

}  // namespace linewarden

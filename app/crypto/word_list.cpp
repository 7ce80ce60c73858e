// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/word_list.h"

#include "app/base/result.h"

#include <QFile>

#include <algorithm>

// A static library's resources have to be named by someone outside a namespace.
static void showWordLists() {
  Q_INIT_RESOURCE(wordlists);
}

namespace linewarden {

WordList::WordList(const QString& resource) {
  showWordLists();
  QFile file(resource);
  if (!file.open(QIODevice::ReadOnly)) throw BrokenInvariant("a word list is not in the program");
  text_ = file.readAll();
  const QByteArrayView all(text_);
  for (qsizetype start = 0; start < all.size();) {
    qsizetype end = text_.indexOf('\n', start);
    if (end < 0) end = all.size();
    words_.push_back(all.sliced(start, end - start));
    start = end + 1;
  }
}

WordList WordList::recoveryWords() {
  return WordList(QStringLiteral(":/linewarden/wordlists/bip39-english.txt"));
}

WordList WordList::commonPasswords() {
  return WordList(QStringLiteral(":/linewarden/wordlists/common-passwords.txt"));
}

std::optional<std::size_t> WordList::indexOf(QByteArrayView word) const {
  const auto found = std::lower_bound(words_.begin(), words_.end(), word);
  if (found == words_.end() || *found != word) return std::nullopt;
  return static_cast<std::size_t>(found - words_.begin());
}

}  // namespace linewarden

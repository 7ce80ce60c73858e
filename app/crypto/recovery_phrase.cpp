// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/data_key.h"
#include "app/crypto/hash.h"
#include "app/crypto/random.h"
#include "app/crypto/word_list.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

// BIP 39 for 256 bits: the entropy and the first 8 bits of its SHA-256, 11 bits a word.
constexpr std::size_t entropyBytes = 32;
constexpr std::size_t bitsPerWord = 11;
constexpr std::size_t wordCount = (entropyBytes + 1) * 8 / bitsPerWord;

struct RecoveryPhraseText {
  Q_DECLARE_TR_FUNCTIONS(RecoveryPhrase)
};

unsigned char checksumOf(const SecretBytes& entropy) {
  return static_cast<unsigned char>(sha256(QByteArrayView(), entropy).front());
}

SecretBytes entropyOf(const SecretBytes& bits) {
  return SecretBytes(bits.span().first(entropyBytes));
}

std::size_t wordAt(const SecretBytes& bits, std::size_t word) {
  std::size_t index = 0;
  for (std::size_t bit = word * bitsPerWord; bit < (word + 1) * bitsPerWord; ++bit) {
    index = index << 1U | ((bits.data()[bit / 8] >> (7 - bit % 8)) & 1U);
  }
  return index;
}

void setWordAt(SecretBytes& bits, std::size_t word, std::size_t index) {
  for (std::size_t at = 0; at < bitsPerWord; ++at) {
    const std::size_t bit = word * bitsPerWord + at;
    if ((index >> (bitsPerWord - 1 - at) & 1U) == 0) continue;
    bits.data()[bit / 8] = static_cast<unsigned char>(bits.data()[bit / 8] | 1U << (7 - bit % 8));
  }
}

Error wrongWord(qsizetype position, const QString& word) {
  return {ErrorCode::InvalidArgument,
          RecoveryPhraseText::tr(
              "Word %1, “%2”, is not one of the recovery words. Compare it with what you wrote "
              "down.")
              .arg(position)
              .arg(word.left(32)),
          {}};
}

}  // namespace

QStringList newRecoveryPhrase() {
  SecretBytes bits(entropyBytes + 1);
  {
    const SecretBytes entropy = randomSecret(entropyBytes);
    std::copy_n(entropy.data(), entropyBytes, bits.data());
    bits.data()[entropyBytes] = checksumOf(entropy);
  }
  const WordList list = WordList::recoveryWords();
  QStringList words;
  for (std::size_t word = 0; word < wordCount; ++word) {
    words += QString::fromLatin1(list.at(wordAt(bits, word)));
  }
  return words;
}

Result<SecretBytes> checkedRecoveryPhrase(QString typed) {
  QStringList words = typed.normalized(QString::NormalizationForm_KC)
                          .toLower()
                          .simplified()
                          .split(u' ', Qt::SkipEmptyParts);
  SecretBytes::takeText(typed).wipe();
  if (words.size() != static_cast<qsizetype>(wordCount)) {
    return Error{ErrorCode::InvalidArgument,
                 RecoveryPhraseText::tr(
                     "A recovery phrase has 24 words; these are %1. Type all of them in their "
                     "order, with a space between two.")
                     .arg(words.size()),
                 {}};
  }
  const WordList list = WordList::recoveryWords();
  SecretBytes bits(entropyBytes + 1);
  for (std::size_t at = 0; at < wordCount; ++at) {
    const QString& word = words.at(static_cast<qsizetype>(at));
    const auto index = list.indexOf(word.toUtf8());
    if (!index) return wrongWord(static_cast<qsizetype>(at) + 1, word);
    setWordAt(bits, at, *index);
  }
  if (checksumOf(entropyOf(bits)) != bits.data()[entropyBytes]) {
    return Error{ErrorCode::InvalidArgument,
                 RecoveryPhraseText::tr(
                     "All the words exist, but they do not belong together: a word is wrong or "
                     "two are in the wrong order. Compare them with what you wrote down."),
                 {}};
  }
  QString joined = words.join(u' ');
  for (QString& word : words) SecretBytes::takeText(word).wipe();
  return SecretBytes::takeText(joined);
}

}  // namespace linewarden

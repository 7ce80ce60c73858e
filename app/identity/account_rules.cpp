// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/word_list.h"
#include "app/identity/people.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

constexpr qsizetype leastCharacters = 12;
constexpr std::size_t accountRulesMostBytes = 1024;

struct AccountRulesText {
  Q_DECLARE_TR_FUNCTIONS(AccountRules)
};

// Characters of UTF-8 are counted without decoding: continuation bytes start none.
qsizetype characterCount(const SecretBytes& utf8) {
  const auto bytes = utf8.span();
  return std::count_if(bytes.begin(), bytes.end(),
                       [](unsigned char byte) { return (byte & 0xc0U) != 0x80U; });
}

SecretBytes lowerCase(const SecretBytes& password) {
  SecretBytes lower = password.clone();
  std::for_each(lower.data(), lower.data() + lower.size(), [](unsigned char& byte) {
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<unsigned char>(byte - 'A' + 'a');
  });
  return lower;
}

QByteArrayView viewOf(const SecretBytes& secret) {
  return {reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size())};
}

// "password2026!!" is as common as "password".
QByteArrayView withoutTail(QByteArrayView password) {
  while (!password.isEmpty()) {
    const auto last = static_cast<unsigned char>(password.back());
    if (last >= 0x80U || (last >= 'a' && last <= 'z')) break;
    password.chop(1);
  }
  return password;
}

bool isOnePieceRepeated(QByteArrayView password) {
  for (qsizetype piece = 1; piece <= 4; ++piece) {
    if (password.sliced(piece) == password.chopped(piece)) return true;
  }
  return false;
}

}  // namespace

QString passwordProblem(const SecretBytes& password, const QString& accountName) {
  if (characterCount(password) < leastCharacters) {
    return AccountRulesText::tr(
        "A password has at least 12 characters. A few words in a row are easy to "
        "remember and hard to guess.");
  }
  if (password.size() > accountRulesMostBytes) {
    return AccountRulesText::tr(
        "This password is longer than the 1024 bytes that can be used. Shorten it.");
  }
  const SecretBytes lower = lowerCase(password);
  const QByteArray account = accountName.toLower().toUtf8();
  const QByteArrayView stem = withoutTail(viewOf(lower));
  if (!account.isEmpty() && (viewOf(lower) == account || stem == account)) {
    return AccountRulesText::tr(
        "The password is the account name. Choose one that nobody can guess.");
  }
  const WordList common = WordList::commonPasswords();
  if (common.indexOf(viewOf(lower)) || common.indexOf(stem) || isOnePieceRepeated(viewOf(lower))) {
    return AccountRulesText::tr(
        "This password is among those that are tried first. Choose one that nobody can "
        "guess; a few words in a row are easy to remember.");
  }
  return {};
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/emergency_rules.h"

#include "app/base/canonical_json.h"
#include "app/crypto/random.h"
#include "app/crypto/word_list.h"
#include "app/identity/names/name_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden::emergency_rules {

namespace {

// Ten words of at most eight letters; the rest is for generous spaces.
constexpr std::size_t longestTyped = 1024;
// The list's 2048 words take 11 bits each.
constexpr unsigned wordMask = 0x7ffU;

// "Rossi Anna" is Anna Rossi: skeletons have no spaces left, so their letters are compared.
QString sortedLetters(QString skeleton) {
  std::sort(skeleton.begin(), skeleton.end());
  return skeleton;
}

struct EmergencyRulesText {
  Q_DECLARE_TR_FUNCTIONS(EmergencyRules)
};

bool isGap(unsigned char byte) {
  return byte == ' ' || byte == '-' || (byte >= '\t' && byte <= '\r');
}

}  // namespace

QStringList newPhrase() {
  const WordList list = WordList::recoveryWords();
  const SecretBytes bits = randomSecret(std::size_t{2} * phraseWords);
  QStringList words;
  for (std::size_t at = 0; at < bits.size(); at += 2) {
    const unsigned both = static_cast<unsigned>(bits.data()[at]) << 8U | bits.data()[at + 1];
    words += QString::fromLatin1(list.at(both & wordMask));
  }
  return words;
}

SecretBytes normalPhrase(const SecretBytes& typed) {
  if (typed.size() > longestTyped) return {};
  SecretBytes normal(typed.size());
  std::size_t size = 0;
  bool gap = false;
  for (const unsigned char byte : typed.span()) {
    if (isGap(byte)) {
      gap = size > 0;
      continue;
    }
    if (gap) normal.data()[size++] = ' ';
    gap = false;
    const bool isUpper = byte >= 'A' && byte <= 'Z';
    normal.data()[size++] = isUpper ? static_cast<unsigned char>(byte - 'A' + 'a') : byte;
  }
  return SecretBytes(normal.span().first(size));
}

QByteArray documentOf(const EmergencyAccess& access, const Review& review) {
  QJsonObject opening;
  opening[QStringLiteral("id")] = access.id;
  opening[QStringLiteral("opened")] = toIsoUtc(access.opened);
  opening[QStringLiteral("openedAs")] = access.openedAs;
  opening[QStringLiteral("reason")] = access.reason;
  opening[QStringLiteral("workstation")] = access.workstation;
  opening[QStringLiteral("until")] = toIsoUtc(access.until);
  opening[QStringLiteral("closed")] =
      access.closed ? QJsonValue(toIsoUtc(*access.closed)) : QJsonValue(QJsonValue::Null);
  QJsonObject entries;
  entries[QStringLiteral("first")] = review.firstEntry;
  entries[QStringLiteral("last")] = review.lastEntry;
  entries[QStringLiteral("head")] = QString::fromLatin1(review.entriesHead.toHex());
  QJsonObject json;
  json[QStringLiteral("kind")] = QStringLiteral("linewarden emergency review");
  json[QStringLiteral("version")] = 1;
  json[QStringLiteral("access")] = opening;
  json[QStringLiteral("entries")] = entries;
  json[QStringLiteral("reviewer")] = review.reviewer;
  json[QStringLiteral("publicKey")] = QString::fromLatin1(review.publicKey.toHex());
  json[QStringLiteral("note")] = review.note;
  json[QStringLiteral("time")] = toIsoUtc(review.time);
  return canonicalJson(json);
}

bool wasOpenedAs(const EmergencyAccess& access, const role_rules::Party& person) {
  const QString opener = sortedLetters(nameSkeleton(access.openedAs));
  return !opener.isEmpty() && (opener == sortedLetters(person.nameSkeleton) ||
                               opener == sortedLetters(person.displaySkeleton));
}

QSet<QString> accountsTouched(const QList<AuditEntry>& entries) {
  static const QSet<QString> gifts{
      QStringLiteral("person.invited"),        QStringLiteral("person.enabled"),
      QStringLiteral("person.password-reset"), QStringLiteral("person.second-factor-reset"),
      QStringLiteral("role.granted"),          QStringLiteral("role.grant-asked")};
  const QString prefix = QStringLiteral("person:");
  QSet<QString> accounts;
  for (const AuditEntry& entry : entries) {
    const QString& object = entry.event.object;
    if (gifts.contains(entry.event.action) && object.startsWith(prefix)) {
      accounts.insert(object.mid(prefix.size()));
    }
  }
  return accounts;
}

Result<void> mayReview(const EmergencyAccess& access, const role_rules::Party& reviewer,
                       const QList<role_rules::Party>& before) {
  if (!access.closed) {
    return Error{ErrorCode::Conflict,
                 EmergencyRulesText::tr(
                     "This emergency access is still open. Close it first, then look at all "
                     "that was done."),
                 {}};
  }
  if (before.size() >= reviewsNeeded) {
    return Error{ErrorCode::Conflict,
                 EmergencyRulesText::tr(
                     "Two people have reviewed this emergency access already; nothing is left "
                     "to sign."),
                 {}};
  }
  if (wasOpenedAs(access, reviewer)) {
    return Error{ErrorCode::SeparationOfDuties,
                 EmergencyRulesText::tr(
                     "It was opened under your name, “%1”, so two others have to review it.")
                     .arg(access.openedAs),
                 {}};
  }
  const bool again = std::any_of(before.begin(), before.end(), [&reviewer](const auto& earlier) {
    return role_rules::isSameHuman(earlier, reviewer);
  });
  if (!again) return {};
  return Error{ErrorCode::SeparationOfDuties,
               EmergencyRulesText::tr(
                   "You signed this review already. The second signature is that of another "
                   "person, and not of a second account."),
               {}};
}

}  // namespace linewarden::emergency_rules

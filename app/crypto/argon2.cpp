// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/argon2.h"

#include "app/crypto/hash.h"
#include "app/crypto/random.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <argon2.h>

namespace linewarden {

namespace {

constexpr std::size_t saltBytes = 16;
constexpr std::size_t hashBytes = 32;
constexpr QByteArray::Base64Options phcBase64 =
    QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;

QString encoded(const QByteArray& bytes) {
  return QString::fromLatin1(bytes.toBase64(phcBase64));
}

std::optional<QByteArray> decoded(const QString& text) {
  const auto result = QByteArray::fromBase64Encoding(
      text.toLatin1(), phcBase64 | QByteArray::AbortOnBase64DecodingErrors);
  // One text for one value: stray bits at the end are refused.
  if (!result || encoded(*result) != text) return std::nullopt;
  return *result;
}

bool isBounded(const Argon2Cost& cost) {
  return cost.lanes >= 1 && cost.lanes <= 4 && cost.passes >= 1 && cost.passes <= 16 &&
         cost.memoryKiB >= 8 * cost.lanes && cost.memoryKiB <= 256 * 1024;
}

}  // namespace

Argon2Recipe Argon2Recipe::fresh(const Argon2Cost& cost) {
  return {cost, randomBytes(saltBytes)};
}

QString Argon2Recipe::toText() const {
  return QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=%3$%4")
      .arg(cost.memoryKiB)
      .arg(cost.passes)
      .arg(cost.lanes)
      .arg(encoded(salt));
}

std::optional<Argon2Recipe> Argon2Recipe::fromText(const QString& text) {
  static const QRegularExpression shape(
      QStringLiteral("\\A\\$argon2id\\$v=19\\$m=([1-9][0-9]{0,6}),t=([1-9][0-9]?),p=([1-9])\\$([A-"
                     "Za-z0-9+/]{11,86})\\z"));
  const auto match = shape.match(text);
  if (!match.hasMatch()) return std::nullopt;
  Argon2Recipe recipe;
  recipe.cost = {match.captured(1).toUInt(), match.captured(2).toUInt(),
                 match.captured(3).toUInt()};
  const auto salt = decoded(match.captured(4));
  if (!salt || !isBounded(recipe.cost)) return std::nullopt;
  recipe.salt = *salt;
  return recipe;
}

Result<SecretBytes> argon2id(const SecretBytes& password, const Argon2Recipe& recipe,
                             std::size_t size) {
  if (!isBounded(recipe.cost)) throw BrokenInvariant("Argon2 cost out of bounds");
  SecretBytes key(size);
  const int outcome =
      argon2id_hash_raw(recipe.cost.passes, recipe.cost.memoryKiB, recipe.cost.lanes,
                        password.data(), password.size(), recipe.salt.constData(),
                        static_cast<std::size_t>(recipe.salt.size()), key.data(), key.size());
  if (outcome != ARGON2_OK) {
    return Error{ErrorCode::Internal,
                 QCoreApplication::translate(
                     "Argon2",
                     "The password could not be checked because memory is short (%1 MiB are "
                     "needed for a moment). Close other programs and try again.")
                     .arg((recipe.cost.memoryKiB + 1023) / 1024),
                 QString::fromLatin1(argon2_error_message(outcome))};
  }
  return key;
}

Result<QString> hashPassword(const SecretBytes& password, const Argon2Cost& cost) {
  const Argon2Recipe recipe = Argon2Recipe::fresh(cost);
  const auto key = argon2id(password, recipe, hashBytes);
  if (!key.ok()) return key.error();
  const auto* bytes = reinterpret_cast<const char*>(key->data());
  return QString(recipe.toText() + u'$' + encoded(QByteArray(bytes, hashBytes)));
}

namespace {

struct StoredPassword {
  Argon2Recipe recipe;
  QByteArray hash;
};

std::optional<StoredPassword> parsed(const QString& text) {
  const qsizetype cut = text.lastIndexOf(u'$');
  const auto recipe = Argon2Recipe::fromText(text.left(qMax<qsizetype>(cut, 0)));
  const auto hash = recipe ? decoded(text.mid(cut + 1)) : std::nullopt;
  if (!hash || hash->size() < 16 || hash->size() > 64) return std::nullopt;
  return StoredPassword{*recipe, *hash};
}

}  // namespace

Result<bool> passwordMatches(const SecretBytes& password, const QString& hash) {
  const auto stored = parsed(hash);
  if (!stored) {
    return Error{ErrorCode::KeyDamaged,
                 QCoreApplication::translate("Argon2",
                                             "The stored password of this account cannot be read. "
                                             "An administrator has to reset it."),
                 {}};
  }
  const QByteArray& expected = stored->hash;
  const auto key = argon2id(password, stored->recipe, static_cast<std::size_t>(expected.size()));
  if (!key.ok()) return key.error();
  return equalInConstantTime(
      QByteArrayView(reinterpret_cast<const char*>(key->data()), expected.size()), expected);
}

bool isWeakerThan(const QString& hash, const Argon2Cost& cost) {
  const auto stored = parsed(hash);
  return !stored || stored->recipe.cost.memoryKiB < cost.memoryKiB ||
         stored->recipe.cost.passes < cost.passes;
}

}  // namespace linewarden

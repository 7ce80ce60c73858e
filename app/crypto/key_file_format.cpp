// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/key_file_format.h"

#include "app/base/canonical_json.h"
#include "app/crypto/argon2.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace linewarden::key_file_format {

namespace {

constexpr int version = 1;
// Nonce, 32 bytes of key, tag.
constexpr qsizetype sealedKeyBytes = 12 + 32 + 16;

const QString formatMember = QStringLiteral("format");
const QString formatName = QStringLiteral("linewarden-keys");
const QString versionMember = QStringLiteral("version");
const QString installationMember = QStringLiteral("installation");
const QString wrapsMember = QStringLiteral("wraps");
const QString derivationMember = QStringLiteral("derivation");
const QString sealedMember = QStringLiteral("sealed");

struct KindName {
  KeyWrap kind;
  QLatin1String name;
};
constexpr std::array kindNames{KindName{KeyWrap::KeyRing, QLatin1String("keyring")},
                               KindName{KeyWrap::RecoveryPhrase, QLatin1String("recovery-phrase")},
                               KindName{KeyWrap::KeyFile, QLatin1String("key-file")}};

QLatin1String nameOf(KeyWrap kind) {
  for (const KindName& known : kindNames) {
    if (known.kind == kind) return known.name;
  }
  throw BrokenInvariant("a wrap without a name");
}

std::optional<KeyWrap> kindOf(const QString& name) {
  for (const KindName& known : kindNames) {
    if (name == known.name) return known.kind;
  }
  return std::nullopt;
}

Error damaged(const QString& detail) {
  return {ErrorCode::KeyDamaged,
          QCoreApplication::translate(
              "KeyEnvelope",
              "The key file of this installation (linewarden.keys) was changed or is cut short; "
              "the store cannot be opened with it. Put back the copy from a backup."),
          detail};
}

QByteArray serialised(const QJsonObject& object) {
  return canonicalJson(object) + '\n';
}

std::optional<Wrap> wrapFrom(KeyWrap kind, const QJsonObject& object) {
  Wrap wrap;
  wrap.derivation = object.value(derivationMember).toString();
  const auto sealed = QByteArray::fromBase64Encoding(
      object.value(sealedMember).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
  if (!sealed || sealed.decoded.size() != sealedKeyBytes) return std::nullopt;
  wrap.sealed = sealed.decoded;
  const bool derived = Argon2Recipe::fromText(wrap.derivation).has_value();
  if (kind == KeyWrap::RecoveryPhrase ? !derived : !wrap.derivation.isEmpty()) return std::nullopt;
  return wrap;
}

}  // namespace

QByteArray contextOf(KeyWrap kind, const QString& installation) {
  return formatName.toLatin1() + " 1 " + QByteArray(nameOf(kind).data(), nameOf(kind).size()) +
         ' ' + installation.toLatin1();
}

QByteArray write(const Content& content) {
  QJsonObject wraps;
  for (auto wrap = content.wraps.begin(); wrap != content.wraps.end(); ++wrap) {
    QJsonObject object{{sealedMember, QString::fromLatin1(wrap->sealed.toBase64())}};
    if (!wrap->derivation.isEmpty()) object[derivationMember] = wrap->derivation;
    wraps[nameOf(wrap.key())] = object;
  }
  return serialised({{formatMember, formatName},
                     {versionMember, version},
                     {installationMember, content.installation},
                     {wrapsMember, wraps}});
}

Result<Content> read(const QByteArray& bytes) {
  if (bytes.size() > mostBytes) return damaged(QStringLiteral("too large"));
  const QJsonObject object = QJsonDocument::fromJson(bytes).object();
  if (object.value(formatMember) != formatName) return damaged(QStringLiteral("format"));
  const int written = object.value(versionMember).toInt();
  if (written > version) {
    return Error{ErrorCode::NotSupported,
                 QCoreApplication::translate(
                     "KeyEnvelope",
                     "The key file of this installation was written by a newer Linewarden "
                     "(version %1 of the file). Install that release and start again.")
                     .arg(written),
                 {}};
  }
  Content content;
  content.installation = object.value(installationMember).toString();
  static const QRegularExpression installationShape(QStringLiteral("\\A[0-9a-f]{32}\\z"));
  if (!installationShape.match(content.installation).hasMatch()) {
    return damaged(QStringLiteral("installation"));
  }
  const QJsonObject wraps = object.value(wrapsMember).toObject();
  for (auto member = wraps.begin(); member != wraps.end(); ++member) {
    const auto kind = kindOf(member.key());
    const auto wrap = kind ? wrapFrom(*kind, member.value().toObject()) : std::nullopt;
    if (!wrap) return damaged(QStringLiteral("wrap"));
    content.wraps.insert(*kind, *wrap);
  }
  // One text for one content: no other member, order, spacing or double key.
  if (write(content) != bytes) return damaged(QStringLiteral("not in canonical form"));
  return content;
}

}  // namespace linewarden::key_file_format

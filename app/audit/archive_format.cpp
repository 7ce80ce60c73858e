// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/archive_format.h"

#include "app/audit/checkpoint.h"
#include "app/base/canonical_json.h"
#include "app/base/strict_json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <bit>
#include <optional>

namespace linewarden::archive_format {

namespace {

struct ArchiveFormatText {
  Q_DECLARE_TR_FUNCTIONS(AuditArchive)
};

constexpr qsizetype archiveHashBytes = 32;
constexpr qsizetype archiveIdBytes = 16;
const QByteArray archiveFormatName("linewarden-audit-archive/1");

Error noArchive(const char* member) {
  return {
      ErrorCode::InvalidArgument,
      ArchiveFormatText::tr("This is not an archive of an audit trail that Linewarden wrote, or "
                            "its head was changed. Choose the whole file as it was written."),
      QString::fromLatin1(member)};
}

QString archiveHex(const QByteArray& bytes) {
  return QString::fromLatin1(bytes.toHex());
}

QJsonArray archiveHexArray(const QList<QByteArray>& hashes) {
  QJsonArray array;
  for (const QByteArray& hash : hashes) array.append(archiveHex(hash));
  return array;
}

QJsonObject headerJson(const Header& header) {
  return {{QStringLiteral("format"), QString::fromLatin1(archiveFormatName)},
          {QStringLiteral("origin"), header.origin},
          {QStringLiteral("key"), QString::fromUtf8(verifierKey(header.origin, header.publicKey))},
          {QStringLiteral("id"), archiveHex(header.id)},
          {QStringLiteral("first"), header.first},
          {QStringLiteral("last"), header.last},
          {QStringLiteral("previous"), archiveHex(header.previousHash)},
          {QStringLiteral("head"), archiveHex(header.headHash)},
          {QStringLiteral("root"), archiveHex(header.root)},
          {QStringLiteral("tree"), archiveHexArray(header.tree)},
          {QStringLiteral("checkpoint"), QString::fromUtf8(header.note)},
          {QStringLiteral("made"), toIsoUtc(header.made)},
          {QStringLiteral("derivation"), header.derivation.toText()},
          {QStringLiteral("wrapped"), QString::fromLatin1(header.wrappedKey.toBase64())}};
}

QByteArray bytesOfHex(const QJsonValue& value, qsizetype size) {
  const QByteArray bytes = QByteArray::fromHex(value.toString().toLatin1());
  return bytes.size() == size ? bytes : QByteArray();
}

QList<QByteArray> hashesOf(const QJsonValue& value) {
  QList<QByteArray> hashes;
  const QJsonArray array = value.toArray();
  for (const QJsonValue& item : array) hashes.append(bytesOfHex(item, archiveHashBytes));
  return hashes;
}

qint64 wholeOf(const QJsonValue& value) {
  constexpr qint64 exactInDouble = qint64{1} << 53;
  const qint64 number = value.toInteger(-1);
  return number < exactInDouble ? number : -1;
}

bool isRangeSound(const Header& header) {
  const auto edge = static_cast<quint64>(header.first - 1);
  return header.first >= 1 && header.last >= header.first &&
         std::popcount(edge) == header.tree.size();
}

bool areHashesThere(const Header& header) {
  const auto isHash = [](const QByteArray& hash) { return hash.size() == archiveHashBytes; };
  return isHash(header.previousHash) && isHash(header.headHash) && isHash(header.root) &&
         std::all_of(header.tree.begin(), header.tree.end(), isHash);
}

}  // namespace

QByteArray headerLine(const Header& header) {
  return canonicalJson(headerJson(header)) + '\n';
}

Result<Header> readHeader(const QByteArray& line) {
  const auto parsed = parseStrictJson(line, mostHeaderBytes);
  if (!parsed || !parsed->isObject()) return noArchive("json");
  const QJsonObject json = parsed->toObject();
  const auto text = [&json](const char* name) {
    return json.value(QLatin1String(name)).toString();
  };
  Header header;
  header.origin = text("origin");
  const auto publicKey = publicKeyFrom(text("key").toUtf8());
  if (!publicKey) return noArchive("key");
  header.publicKey = *publicKey;
  header.id = bytesOfHex(json.value(QStringLiteral("id")), archiveIdBytes);
  header.first = wholeOf(json.value(QStringLiteral("first")));
  header.last = wholeOf(json.value(QStringLiteral("last")));
  header.previousHash = bytesOfHex(json.value(QStringLiteral("previous")), archiveHashBytes);
  header.headHash = bytesOfHex(json.value(QStringLiteral("head")), archiveHashBytes);
  header.root = bytesOfHex(json.value(QStringLiteral("root")), archiveHashBytes);
  header.tree = hashesOf(json.value(QStringLiteral("tree")));
  header.note = text("checkpoint").toUtf8();
  const QDateTime made = QDateTime::fromString(text("made"), Qt::ISODateWithMs);
  const auto derivation = Argon2Recipe::fromText(text("derivation"));
  if (!made.isValid() || !derivation) return noArchive("derivation");
  header.made = fromMillis(made.toMSecsSinceEpoch());
  header.derivation = *derivation;
  header.wrappedKey = QByteArray::fromBase64(text("wrapped").toLatin1());
  if (!isRangeSound(header) || !areHashesThere(header)) return noArchive("range");
  // Whatever a reader above lets pass is not the one form.
  if (headerLine(header) != line + '\n') return noArchive("form");
  return header;
}

QByteArray keyContext(const QByteArray& id) {
  return archiveFormatName + " key " + id.toHex();
}

QByteArray chunkContext(const QByteArray& headerSha256, qint64 number, bool isLast) {
  return archiveFormatName + " chunk " + headerSha256.toHex() + ' ' + QByteArray::number(number) +
         (isLast ? " last" : " more");
}

QByteArray signedMessage(const QByteArray& headerSha256, const QByteArray& sha256) {
  return archiveFormatName + "\nheader " + headerSha256.toHex() + "\nall " + sha256.toHex() + '\n';
}

Result<void> checkPassphrase(const SecretBytes& passphrase) {
  const auto bytes = passphrase.span();
  // Bytes that begin a character of UTF-8.
  const auto characters = std::count_if(bytes.begin(), bytes.end(),
                                        [](unsigned char byte) { return (byte & 0xC0U) != 0x80U; });
  if (characters >= leastPassphrase) return {};
  return Error{ErrorCode::InvalidArgument,
               ArchiveFormatText::tr("The passphrase of an archive has at least %1 characters. "
                                     "Choose a longer one and keep it apart from the file: without "
                                     "it nobody reads the archive again.")
                   .arg(leastPassphrase),
               {}};
}

}  // namespace linewarden::archive_format

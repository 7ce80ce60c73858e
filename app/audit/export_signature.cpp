// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/export_signature.h"

#include "app/audit/checkpoint.h"
#include "app/base/canonical_json.h"
#include "app/base/os/files.h"
#include "app/base/shown_text.h"
#include "app/base/strict_json.h"
#include "app/crypto/signing_key.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace linewarden {

namespace {

struct ExportSignatureText {
  Q_DECLARE_TR_FUNCTIONS(ExportSignature)
};

constexpr qint64 mostDocumentBytes = 64 * 1024;
const QString exportFormat = QStringLiteral("linewarden-export-signature/1");
const QString signatureKey = QStringLiteral("signature");

QJsonObject exportMembers(const ExportStatement& statement) {
  return {
      {QStringLiteral("format"), exportFormat},
      {QStringLiteral("file"), statement.fileName},
      {QStringLiteral("sha256"), QString::fromLatin1(statement.sha256.toHex())},
      {QStringLiteral("entries"), statement.entries},
      {QStringLiteral("filter"), statement.filter},
      {QStringLiteral("filterWords"), statement.filterWords},
      {QStringLiteral("from"), statement.from},
      {QStringLiteral("to"), statement.to},
      {QStringLiteral("made"), toIsoUtc(statement.made)},
      {QStringLiteral("by"), statement.by},
      {QStringLiteral("origin"), statement.origin},
      {QStringLiteral("key"),
       QString::fromLatin1(verifierKey(statement.origin, statement.publicKey))},
  };
}

ExportStatement statementFrom(const QJsonObject& json, const QByteArray& publicKey) {
  const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
  const auto number = [&json](const char* key) {
    return json.value(QLatin1String(key)).toInteger();
  };
  ExportStatement statement;
  statement.fileName = text("file");
  statement.sha256 = QByteArray::fromHex(text("sha256").toLatin1());
  statement.entries = number("entries");
  statement.filter = json.value(QStringLiteral("filter")).toObject();
  statement.filterWords = text("filterWords");
  statement.from = number("from");
  statement.to = number("to");
  const QDateTime made = QDateTime::fromString(text("made"), Qt::ISODateWithMs);
  statement.made = fromMillis(made.isValid() ? made.toMSecsSinceEpoch() : 0);
  statement.by = text("by");
  statement.origin = text("origin");
  statement.publicKey = publicKey;
  return statement;
}

Error noExportSignature() {
  return {ErrorCode::InvalidArgument,
          ExportSignatureText::tr(
              "This is not the signature of an export, or it was cut short. It is the file that "
              "Linewarden wrote beside the export, whose name ends in .sig."),
          {}};
}

Error foreignExport(const QString& origin) {
  return {ErrorCode::AuditBroken,
          ExportSignatureText::tr(
              "The export says it is of %1, but its signature is not by the key that was given: "
              "it was changed, or is of another installation. Do not rely on it.")
              .arg(shownText(origin)),
          {}};
}

Error otherFile(const QString& path) {
  return {ErrorCode::AuditBroken,
          ExportSignatureText::tr(
              "The file %1 is not the one that was signed: it was changed after its export. Do "
              "not rely on it; ask for a new export.")
              .arg(path),
          {}};
}

Result<QByteArray> sha256OfFile(const QString& path) {
  QFile file(path);
  QCryptographicHash hash(QCryptographicHash::Sha256);
  const bool isRead = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
                      hash.addData(&file) && file.error() == QFileDevice::NoError;
  if (isRead) return hash.result();
  return Error{ErrorCode::FileUnreadable,
               ExportSignatureText::tr(
                   "The file %1 cannot be read. Check that it is there and that you may read it.")
                   .arg(path),
               file.errorString()};
}

}  // namespace

QString exportSignaturePath(const QString& path) {
  return path + QStringLiteral(".sig");
}

QByteArray exportSignedForm(const ExportStatement& statement) {
  return canonicalJson(exportMembers(statement));
}

QByteArray exportDocument(const ExportStatement& statement, const QByteArray& signature) {
  QJsonObject members = exportMembers(statement);
  members[signatureKey] = QString::fromLatin1(signature.toHex());
  return canonicalJson(members) + '\n';
}

Result<ExportStatement> readExportDocument(const QByteArray& document,
                                           const QByteArray& publicKey) {
  const auto json = parseStrictJson(document, mostDocumentBytes);
  if (!json || !json->isObject()) return noExportSignature();
  QJsonObject members = json->toObject();
  const QString signature = members.take(signatureKey).toString();
  if (members.value(QStringLiteral("format")) != exportFormat) return noExportSignature();
  ExportStatement statement = statementFrom(members, publicKey);
  // Over all members, also such as this program does not know.
  const bool isSigned = isSignatureValid(publicKey, canonicalJson(members),
                                         QByteArray::fromHex(signature.toLatin1()));
  if (!isSigned) return foreignExport(statement.origin);
  return statement;
}

Result<ExportStatement> checkExport(const QString& path, const QByteArray& publicKey) {
  const auto document = os::readSmallFile(exportSignaturePath(path), mostDocumentBytes);
  if (!document) return document.error();
  auto statement = readExportDocument(*document, publicKey);
  if (!statement) return statement;
  const auto hash = sha256OfFile(path);
  if (!hash) return hash.error();
  if (*hash != statement->sha256) return otherFile(path);
  return statement;
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_document.h"

#include "app/base/canonical_json.h"
#include "app/crypto/hash.h"
#include "app/recipes/recipe_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace linewarden {

namespace {

const QString recipeKey = QStringLiteral("recipe");
const QString versionKey = QStringLiteral("version");
const QString editorsKey = QStringLiteral("editors");
const QString attachmentsKey = QStringLiteral("attachments");
const QString recipeDocumentFormatKey = QStringLiteral("format");
const QString signatureFormat = QStringLiteral("linewarden-signature-1");

struct RecipeDocumentText {
  Q_DECLARE_TR_FUNCTIONS(RecipeDocument)
};

Error damaged(const QString& detail) {
  return {ErrorCode::StoreDamaged,
          RecipeDocumentText::tr(
              "What the store keeps of this recipe is not what the program wrote. Do not use "
              "it; restore it from a copy and look for who changed the store."),
          detail};
}

QString recipeDocumentHex(const QByteArray& bytes) {
  return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHex(const QJsonValue& value) {
  return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonArray attachmentsJson(const QList<RecipeAttachment>& attachments) {
  QJsonArray array;
  for (const RecipeAttachment& attachment : attachments) {
    array.append(QJsonObject{{QStringLiteral("name"), attachment.name},
                             {QStringLiteral("sha256"), recipeDocumentHex(attachment.sha256)},
                             {QStringLiteral("bytes"), attachment.bytes}});
  }
  return array;
}

}  // namespace

QByteArray recipeDocument(const SignableVersion& version) {
  QJsonObject json = recipeToJson(version.content);
  json[recipeKey] = version.recipe.value;
  json[versionKey] = version.number;
  json[editorsKey] = QJsonArray::fromStringList(version.editors);
  json[attachmentsKey] = attachmentsJson(version.content.attachments);
  return canonicalJson(json);
}

Result<SignableVersion> readRecipeDocument(const QByteArray& document) {
  QJsonObject json = QJsonDocument::fromJson(document).object();
  SignableVersion version;
  version.recipe = RecipeId{json.take(recipeKey).toInteger()};
  version.number = json.take(versionKey).toInt();
  for (const QJsonValue& editor : json.take(editorsKey).toArray()) {
    version.editors += editor.toString();
  }
  const QJsonArray attachments = json.take(attachmentsKey).toArray();
  auto content = recipeFromJson(QJsonDocument(json).toJson(QJsonDocument::Compact));
  if (!content) return damaged(content.error().message);
  version.content = std::move(*content);
  for (const QJsonValue& value : attachments) {
    const QJsonObject one = value.toObject();
    version.content.attachments.append({one[QStringLiteral("name")].toString(),
                                        fromHex(one[QStringLiteral("sha256")]),
                                        one[QStringLiteral("bytes")].toInteger()});
  }
  if (recipeDocument(version) != document) return damaged(QStringLiteral("not canonical"));
  return version;
}

QByteArray recipeHash(const QByteArray& document) {
  return sha256(document);
}

QString groupedHash(const QByteArray& hash) {
  QString text = recipeDocumentHex(hash);
  for (qsizetype at = text.size() - 4; at > 0; at -= 4) text.insert(at, u' ');
  return text;
}

QByteArray signatureDocument(const SignatureStatement& statement) {
  QJsonObject json{{recipeDocumentFormatKey, signatureFormat},
                   {recipeKey, statement.recipe.value},
                   {versionKey, statement.number},
                   {QStringLiteral("sha256"), recipeDocumentHex(statement.hash)},
                   {QStringLiteral("meaning"), signatureMeaningName(statement.meaning)},
                   {QStringLiteral("name"), statement.name},
                   {QStringLiteral("printedName"), statement.displayName},
                   {QStringLiteral("role"), statement.role},
                   {QStringLiteral("time"), toIsoUtc(statement.time)},
                   {QStringLiteral("timeMillis"), toMillis(statement.time)},
                   {QStringLiteral("publicKey"), recipeDocumentHex(statement.publicKey)}};
  if (!statement.reason.isEmpty()) json[QStringLiteral("reason")] = statement.reason;
  return canonicalJson(json);
}

Result<SignatureStatement> readSignatureDocument(const QByteArray& document) {
  const QJsonObject json = QJsonDocument::fromJson(document).object();
  const auto meaning = signatureMeaningFromName(json[QStringLiteral("meaning")].toString());
  if (!meaning) return damaged(QStringLiteral("no meaning"));
  SignatureStatement statement{RecipeId{json[recipeKey].toInteger()},
                               json[versionKey].toInt(),
                               fromHex(json[QStringLiteral("sha256")]),
                               *meaning,
                               json[QStringLiteral("name")].toString(),
                               json[QStringLiteral("printedName")].toString(),
                               json[QStringLiteral("role")].toString(),
                               fromMillis(json[QStringLiteral("timeMillis")].toInteger()),
                               fromHex(json[QStringLiteral("publicKey")]),
                               json[QStringLiteral("reason")].toString()};
  if (signatureDocument(statement) != document) return damaged(QStringLiteral("not canonical"));
  return statement;
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/fido2/security_key_wire.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace linewarden::security_key_wire {

namespace {

// A key's own limits for its texts are 64 bytes (CTAP 2.1, 6.1.2 step 6).
constexpr qsizetype mostTextBytes = 64;
constexpr qsizetype mostIdBytes = 1024;
constexpr qsizetype mostIds = 64;

// Only a fault in the program leads here, so the text is for the log.
Error badShape(const char* what) {
  return {ErrorCode::InvalidArgument,
          QCoreApplication::translate("SecurityKey",
                                      "The security key could not be asked: the question to it "
                                      "is incomplete. Start again."),
          QString::fromLatin1(what)};
}

void demand(int code, const char* what) {
  if (code != FIDO_OK) throw BrokenInvariant(what);
}

bool challengeFits(const QByteArray& challenge) {
  return challenge.size() >= 16 && challenge.size() <= 64;
}

bool idsFit(const QList<QByteArray>& ids) {
  return ids.size() <= mostIds && std::all_of(ids.begin(), ids.end(), [](const QByteArray& id) {
           return !id.isEmpty() && id.size() <= mostIdBytes;
         });
}

QByteArray clientData(const char* type, const QByteArray& challenge) {
  const auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
  return QJsonDocument(
             QJsonObject{
                 {QStringLiteral("type"), QString::fromLatin1(type)},
                 {QStringLiteral("challenge"), QString::fromLatin1(challenge.toBase64(url))},
                 {QStringLiteral("origin"), QString::fromLatin1(securityKeyRelyingParty)}})
      .toJson(QJsonDocument::Compact);
}

// Whole characters only, as a key refuses broken UTF-8.
QByteArray shortText(QString text) {
  while (text.toUtf8().size() > mostTextBytes) {
    text.chop(text.back().isLowSurrogate() ? 2 : 1);
  }
  return text.toUtf8();
}

}  // namespace

Result<void> checkShape(const SecurityKeyCreation& creation) {
  if (!challengeFits(creation.challenge)) return badShape("challenge of 16 to 64 bytes");
  if (creation.userId.isEmpty() || creation.userId.size() > 64) return badShape("user id");
  if (creation.userName.isEmpty()) return badShape("user name");
  if (!idsFit(creation.known)) return badShape("known credentials");
  return {};
}

Result<void> checkShape(const SecurityKeyQuestion& question) {
  if (!challengeFits(question.challenge)) return badShape("challenge of 16 to 64 bytes");
  if (question.allowed.isEmpty() || !idsFit(question.allowed)) return badShape("allowed ids");
  return {};
}

QByteArray clientDataOf(const SecurityKeyCreation& creation) {
  return clientData("webauthn.create", creation.challenge);
}

QByteArray clientDataOf(const SecurityKeyQuestion& question) {
  return clientData("webauthn.get", question.challenge);
}

FidoCredential toFido(const SecurityKeyCreation& creation, int algorithm) {
  auto credential = madeByFido(FidoCredential(fido_cred_new()));
  fido_cred_t* raw = credential.get();
  const QByteArray data = clientDataOf(creation);
  demand(fido_cred_set_type(raw, algorithm), "credential type");
  demand(fido_cred_set_clientdata(raw, fidoBytes(data), fidoSize(data)), "client data");
  demand(fido_cred_set_rp(raw, securityKeyRelyingParty, "Linewarden"), "relying party");
  demand(fido_cred_set_user(raw, fidoBytes(creation.userId), fidoSize(creation.userId),
                            shortText(creation.userName).constData(),
                            shortText(creation.displayName).constData(), nullptr),
         "user");
  for (const QByteArray& id : creation.known) {
    demand(fido_cred_exclude(raw, fidoBytes(id), fidoSize(id)), "known credential");
  }
  return credential;
}

FidoAssertion toFido(const SecurityKeyQuestion& question) {
  auto assertion = madeByFido(FidoAssertion(fido_assert_new()));
  fido_assert_t* raw = assertion.get();
  const QByteArray data = clientDataOf(question);
  demand(fido_assert_set_clientdata(raw, fidoBytes(data), fidoSize(data)), "client data");
  demand(fido_assert_set_rp(raw, securityKeyRelyingParty), "relying party");
  for (const QByteArray& id : question.allowed) {
    demand(fido_assert_allow_cred(raw, fidoBytes(id), fidoSize(id)), "allowed credential");
  }
  return assertion;
}

}  // namespace linewarden::security_key_wire

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/fido2/security_key_check.h"

#include "app/identity/fido2/security_key_errors.h"
#include "app/identity/fido2/security_key_wire.h"

#include <fido/eddsa.h>
#include <fido/es256.h>

#include <array>

namespace linewarden {

namespace {

namespace errors = security_key_errors;

using Es256Key = std::unique_ptr<es256_pk_t, FidoRelease<es256_pk_t, &es256_pk_free>>;
using EdDsaKey = std::unique_ptr<eddsa_pk_t, FidoRelease<eddsa_pk_t, &eddsa_pk_free>>;

Error refusedBy(int code) {
  return errors::refused(QString::fromLatin1(fido_strerr(code)));
}

constexpr std::array acceptedAlgorithms{coseEs256, coseEdDsa};

// libfido2 refuses authenticator data whose key is not of the type that was set, so each
// type that is accepted is tried.
FidoCredential parse(const SecurityKeyCreation& creation, const MadeSecurityKey& made) {
  for (const int algorithm : acceptedAlgorithms) {
    FidoCredential credential = security_key_wire::toFido(creation, algorithm);
    fido_cred_t* raw = credential.get();
    if (fido_cred_set_uv(raw, FIDO_OPT_TRUE) == FIDO_OK &&
        fido_cred_set_fmt(raw, made.format.toUtf8().constData()) == FIDO_OK &&
        fido_cred_set_authdata_raw(raw, fidoBytes(made.authenticatorData),
                                   fidoSize(made.authenticatorData)) == FIDO_OK &&
        fido_cred_set_attstmt(raw, fidoBytes(made.attestationStatement),
                              fidoSize(made.attestationStatement)) == FIDO_OK) {
      return credential;
    }
  }
  return nullptr;
}

int verify(const fido_assert_t* assertion, const SecurityKeyCredential& credential) {
  const void* bytes = credential.publicKey.constData();
  if (credential.algorithm == coseEdDsa) {
    const auto key = madeByFido(EdDsaKey(eddsa_pk_new()));
    const int code = eddsa_pk_from_ptr(key.get(), bytes, fidoSize(credential.publicKey));
    return code == FIDO_OK ? fido_assert_verify(assertion, 0, credential.algorithm, key.get())
                           : code;
  }
  if (credential.algorithm != coseEs256) return FIDO_ERR_UNSUPPORTED_ALGORITHM;
  const auto key = madeByFido(Es256Key(es256_pk_new()));
  const int code = es256_pk_from_ptr(key.get(), bytes, fidoSize(credential.publicKey));
  return code == FIDO_OK ? fido_assert_verify(assertion, 0, credential.algorithm, key.get()) : code;
}

}  // namespace

Result<SecurityKeyCredential> checkCreation(const SecurityKeyCreation& creation,
                                            const MadeSecurityKey& made) {
  if (const auto shape = security_key_wire::checkShape(creation); !shape) return shape.error();
  if (made.format != QLatin1String("packed")) return errors::unprovable(made.format);
  const FidoCredential credential = parse(creation, made);
  if (!credential) return errors::refused(QStringLiteral("not authenticator data"));
  const fido_cred_t* raw = credential.get();
  const bool hasCertificate = fido_cred_x5c_len(raw) > 0;
  const int code = hasCertificate ? fido_cred_verify(raw) : fido_cred_verify_self(raw);
  if (code != FIDO_OK) return refusedBy(code);

  SecurityKeyCredential result{fromFido(fido_cred_id_ptr(raw), fido_cred_id_len(raw)),
                               fromFido(fido_cred_pubkey_ptr(raw), fido_cred_pubkey_len(raw)),
                               fido_cred_type(raw), fido_cred_sigcount(raw),
                               fromFido(fido_cred_aaguid_ptr(raw), fido_cred_aaguid_len(raw))};
  if (made.credentialId != result.id) return errors::refused(QStringLiteral("credential id"));
  if (creation.known.contains(result.id)) return errors::alreadyRegistered();
  return result;
}

Result<quint32> checkAnswer(const SecurityKeyCredential& credential,
                            const SecurityKeyQuestion& question, const SecurityKeyAnswer& answer) {
  if (const auto shape = security_key_wire::checkShape(question); !shape) return shape.error();
  if (answer.credentialId != credential.id || !question.allowed.contains(credential.id)) {
    return errors::somebodyElses();
  }
  const FidoAssertion assertion = security_key_wire::toFido(question);
  fido_assert_t* raw = assertion.get();
  if (fido_assert_set_up(raw, FIDO_OPT_TRUE) != FIDO_OK ||
      fido_assert_set_uv(raw, FIDO_OPT_TRUE) != FIDO_OK ||
      fido_assert_set_count(raw, 1) != FIDO_OK ||
      fido_assert_set_authdata(raw, 0, fidoBytes(answer.authenticatorData),
                               fidoSize(answer.authenticatorData)) != FIDO_OK ||
      fido_assert_set_sig(raw, 0, fidoBytes(answer.signature), fidoSize(answer.signature)) !=
          FIDO_OK) {
    return errors::refused(QStringLiteral("not authenticator data"));
  }
  if (const int code = verify(raw, credential); code != FIDO_OK) return refusedBy(code);

  const quint32 counter = fido_assert_sigcount(raw, 0);
  const bool keepsNone = counter == 0 && credential.counter == 0;
  if (!keepsNone && counter <= credential.counter) return errors::copied();
  return counter;
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/fido2/security_key.h"
#include "tests/support/soft_key/soft_key_crypto.h"
#include "tests/support/soft_key/soft_pin.h"

#include <QHash>

#include <functional>
#include <optional>

namespace linewarden::test {

/// How a soft key is made.
struct SoftKeyModel {
  QString path = QStringLiteral("soft/1");
  bool knowsFido2 = true;
  bool knowsPinProtocol2 = true;
  bool knowsPermissions = true;
  int algorithm = coseEs256;
  int leastPinCharacters = 4;
  /// A lying key signs for these instead of what is so.
  std::optional<quint8> claimedFlags = std::nullopt;
  QString claimedParty = {};
};

/// What a request leads to: an answer now, or one to be made once the key is touched.
struct CtapOutcome {
  QByteArray reply;
  std::function<QByteArray()> whenTouched;
};

/// The key's application: CTAP2 requests in, replies out.
class SoftAuthenticator {
 public:
  explicit SoftAuthenticator(const SoftKeyModel& model);

  /// `request` is a command byte and its CBOR.
  [[nodiscard]] CtapOutcome answer(const QByteArray& request);
  [[nodiscard]] SoftPin& pin() { return pin_; }
  /// Takes over the secrets, PIN and counter of `other`, and stays the model it is.
  void becomeCopyOf(const SoftAuthenticator& other);

 private:
  struct Credential {
    SoftKeyPair key;
    QString relyingParty;
  };

  [[nodiscard]] CtapOutcome info() const;
  [[nodiscard]] CtapOutcome makeCredential(const QCborMap& request);
  [[nodiscard]] CtapOutcome getAssertion(const QCborMap& request);
  [[nodiscard]] QByteArray firstHeld(const QCborValue& list, const QString& relyingParty) const;
  [[nodiscard]] QByteArray create(const QString& relyingParty, const QByteArray& hash,
                                  quint8 flags);
  [[nodiscard]] QByteArray sign(const QByteArray& id, const QByteArray& hash, quint8 flags);
  [[nodiscard]] QByteArray data(const QString& relyingParty, quint8 flags) const;

  SoftKeyModel model_;
  SoftPin pin_;
  QHash<QByteArray, Credential> credentials_;
  quint32 counter_ = 0;
};

}  // namespace linewarden::test

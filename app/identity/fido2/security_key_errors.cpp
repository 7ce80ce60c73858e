// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/fido2/security_key_errors.h"

#include <QCoreApplication>

#include <fido.h>

namespace linewarden::security_key_errors {

namespace {

struct SecurityKeyErrorsText {
  Q_DECLARE_TR_FUNCTIONS(SecurityKey)
};

}  // namespace

Error nonePlugged() {
  return {ErrorCode::SecurityKeyMissing,
          SecurityKeyErrorsText::tr("No security key is plugged in. Plug yours in and try again."),
          {}};
}

Error takenOut() {
  return {ErrorCode::SecurityKeyMissing,
          SecurityKeyErrorsText::tr(
              "The security key was taken out before it was done. Plug it in and try again."),
          {}};
}

Error somebodyElses() {
  return {ErrorCode::SecurityKeyUnknown,
          SecurityKeyErrorsText::tr(
              "This security key is not registered for you. Plug in the one that you "
              "registered, or use another second factor."),
          {}};
}

Error alreadyRegistered() {
  return {ErrorCode::AlreadyExists,
          SecurityKeyErrorsText::tr(
              "This security key is registered for you already. There is nothing left to do "
              "with it; to add a spare one, plug in another key."),
          {}};
}

Error tooOld() {
  return {ErrorCode::NotSupported,
          SecurityKeyErrorsText::tr(
              "This security key cannot check a PIN, so that whoever finds it could use it. "
              "Use a key that supports FIDO2."),
          {}};
}

Error pinMissing() {
  return {ErrorCode::SecurityKeyPinMissing,
          SecurityKeyErrorsText::tr(
              "This security key has no PIN yet, so that whoever finds it could use it. "
              "Choose a PIN for it first."),
          {}};
}

Error pinRefusedAsNew() {
  return {ErrorCode::InvalidArgument,
          SecurityKeyErrorsText::tr(
              "The security key does not take this PIN. Choose one of 4 to 63 characters; "
              "some keys ask for 6 or more."),
          {}};
}

Error pinSetAlready() {
  return {ErrorCode::AlreadyExists,
          SecurityKeyErrorsText::tr(
              "This security key has a PIN already, which stays as it is. To change it, use "
              "the tool of the key's maker."),
          {}};
}

Error pinShape() {
  return {ErrorCode::SecurityKeyPinWrong,
          SecurityKeyErrorsText::tr(
              "The PIN of a security key has 4 to 63 characters. This one was not tried. "
              "Type the PIN of the key, not your password."),
          {}};
}

Error pinWrong(int triesLeft) {
  return {ErrorCode::SecurityKeyPinWrong,
          SecurityKeyErrorsText::tr(
              "The PIN of the security key is wrong. Tries left before the key blocks itself: %1.")
              .arg(triesLeft),
          {}};
}

Error pinBlocked() {
  return {ErrorCode::SecurityKeyPinBlocked,
          SecurityKeyErrorsText::tr(
              "The security key has blocked itself after too many wrong PINs, and cannot be "
              "used any more. Use another second factor, or ask an administrator to reset "
              "yours; the key is of use again only after it is erased with its maker's tool."),
          {}};
}

Error pinBlockedForNow() {
  return {ErrorCode::SecurityKeyPinBlocked,
          SecurityKeyErrorsText::tr(
              "The security key takes no PIN for now, after three wrong ones in a row. Take "
              "it out, plug it in again and type the PIN with care."),
          {}};
}

Error untouched() {
  return {ErrorCode::SecurityKeyUntouched,
          SecurityKeyErrorsText::tr(
              "The security key was not touched in time. Try again, and touch it when it "
              "blinks."),
          {}};
}

Error cancelled() {
  return {ErrorCode::Cancelled,
          SecurityKeyErrorsText::tr("The security key was not used: you cancelled it."),
          {}};
}

Error failed(int code) {
  return {ErrorCode::SecurityKeyFailed,
          SecurityKeyErrorsText::tr(
              "The security key gave no usable answer. Take it out, plug it in again and try "
              "again. If this stays so, the key is broken: use another one."),
          QStringLiteral("libfido2 %1 (%2)")
              .arg(QString::fromLatin1(fido_strerr(code)), QString::number(code))};
}

Error unprovable(const QString& format) {
  return {ErrorCode::NotSupported,
          SecurityKeyErrorsText::tr(
              "This security key does not prove that it made its key pair itself, in a way "
              "known here. Use another one."),
          QStringLiteral("attestation format ") + format.left(32)};
}

Error refused(const QString& why) {
  return {ErrorCode::SecondFactorRefused,
          SecurityKeyErrorsText::tr(
              "The answer of the security key is not accepted: it does not fit what was "
              "asked. Try again; if this stays so, tell your security officer."),
          why};
}

Error copied() {
  return {ErrorCode::SecurityKeyCopied,
          SecurityKeyErrorsText::tr(
              "The security key counts behind what it counted before, so that a copy of it "
              "may be in use. It is not accepted. Tell your security officer, and register "
              "another key."),
          {}};
}

}  // namespace linewarden::security_key_errors

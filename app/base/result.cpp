// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/result.h"

namespace linewarden {

namespace {

const char* codeName(ErrorCode code) {
  switch (code) {
    case ErrorCode::InvalidArgument: return "invalid-argument";
    case ErrorCode::NotFound: return "not-found";
    case ErrorCode::AlreadyExists: return "already-exists";
    case ErrorCode::Conflict: return "conflict";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::NotSupported: return "not-supported";
    case ErrorCode::Internal: return "internal";
    case ErrorCode::FileUnreadable: return "file-unreadable";
    case ErrorCode::FileUnwritable: return "file-unwritable";
    case ErrorCode::ReadOnly: return "read-only";
    case ErrorCode::DiskFull: return "disk-full";
    case ErrorCode::StoreWrongKey: return "store-wrong-key";
    case ErrorCode::StoreDamaged: return "store-damaged";
    case ErrorCode::StoreTooNew: return "store-too-new";
    case ErrorCode::StoreMissing: return "store-missing";
    case ErrorCode::StoreBusy: return "store-busy";
    case ErrorCode::StoreFailed: return "store-failed";
    case ErrorCode::KeyringUnavailable: return "keyring-unavailable";
    case ErrorCode::KeyringRefused: return "keyring-refused";
    case ErrorCode::KeyMissing: return "key-missing";
    case ErrorCode::KeyDamaged: return "key-damaged";
    case ErrorCode::PermissionDenied: return "permission-denied";
    case ErrorCode::NotSignedIn: return "not-signed-in";
    case ErrorCode::SignInRefused: return "sign-in-refused";
    case ErrorCode::SignInDelayed: return "sign-in-delayed";
    case ErrorCode::SecondFactorRefused: return "second-factor-refused";
    case ErrorCode::PasswordTooWeak: return "password-too-weak";
    case ErrorCode::SessionLocked: return "session-locked";
    case ErrorCode::SessionEnded: return "session-ended";
    case ErrorCode::SecurityKeyMissing: return "security-key-missing";
    case ErrorCode::SecurityKeyUnknown: return "security-key-unknown";
    case ErrorCode::SecurityKeyPinMissing: return "security-key-pin-missing";
    case ErrorCode::SecurityKeyPinWrong: return "security-key-pin-wrong";
    case ErrorCode::SecurityKeyPinBlocked: return "security-key-pin-blocked";
    case ErrorCode::SecurityKeyUntouched: return "security-key-untouched";
    case ErrorCode::SecurityKeyFailed: return "security-key-failed";
    case ErrorCode::SecurityKeyCopied: return "security-key-copied";
    case ErrorCode::StepUpRequired: return "step-up-required";
    case ErrorCode::SecondFactorRequired: return "second-factor-required";
    case ErrorCode::SeparationOfDuties: return "separation-of-duties";
    case ErrorCode::DirectoryUnreachable: return "directory-unreachable";
    case ErrorCode::DirectoryUntrusted: return "directory-untrusted";
    case ErrorCode::DirectoryRefused: return "directory-refused";
    case ErrorCode::PlantFileInvalid: return "plant-file-invalid";
    case ErrorCode::PlcUnreachable: return "plc-unreachable";
    case ErrorCode::PlcTimeout: return "plc-timeout";
    case ErrorCode::PlcRefused: return "plc-refused";
    case ErrorCode::PlcBadReply: return "plc-bad-reply";
    case ErrorCode::AuditBroken: return "audit-broken";
  }
  return "internal";
}

}  // namespace

QString errorCodeName(ErrorCode code) {
  return QString::fromLatin1(codeName(code));
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>
#include <utility>
#include <variant>

namespace linewarden {

/// What went wrong, as a caller may act on it. Stable: the names are part of the
/// command line's JSON, so add at the end of a group and never rename.
enum class ErrorCode {
  // general
  InvalidArgument,
  NotFound,
  AlreadyExists,
  Conflict,
  Cancelled,
  NotSupported,
  Internal,
  // files and system
  FileUnreadable,
  FileUnwritable,
  ReadOnly,
  DiskFull,
  // store
  StoreWrongKey,
  StoreDamaged,
  StoreTooNew,
  StoreMissing,
  StoreBusy,
  StoreFailed,
  // keys
  KeyringUnavailable,
  KeyringRefused,
  KeyMissing,
  KeyDamaged,
  // identity
  PermissionDenied,
  NotSignedIn,
  SignInRefused,
  SignInDelayed,
  SecondFactorRefused,
  PasswordTooWeak,
  SessionLocked,
  SessionEnded,
  SecurityKeyMissing,
  SecurityKeyUnknown,
  SecurityKeyPinMissing,
  SecurityKeyPinWrong,
  SecurityKeyPinBlocked,
  SecurityKeyUntouched,
  SecurityKeyFailed,
  SecurityKeyCopied,
  StepUpRequired,
  SecondFactorRequired,
  SeparationOfDuties,
  DirectoryUnreachable,
  DirectoryUntrusted,
  DirectoryRefused,
  // plant and PLC
  PlantFileInvalid,
  PlcUnreachable,
  PlcTimeout,
  PlcRefused,
  PlcBadReply,
  // audit
  AuditBroken,
};

/// The code's stable name, such as "store-wrong-key".
[[nodiscard]] QString errorCodeName(ErrorCode code);

/// A failure told to a person: `message` says what happened, what it means and what to
/// do, in their language; `detail` is for the log and never holds a secret.
struct Error {
  ErrorCode code = ErrorCode::Internal;
  QString message;
  QString detail;
};

/// Thrown only when the program itself is wrong (a Result asked for what it has not).
class BrokenInvariant : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

/// A value or an Error; the return type at every boundary.
template <class T>
class [[nodiscard]] Result {
 public:
  using ValueType = T;

  Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : held_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] bool ok() const { return held_.index() == 0; }
  explicit operator bool() const { return ok(); }

  /// Throws BrokenInvariant when this is an error.
  [[nodiscard]] const T& value() const& {
    require(0);
    return std::get<0>(held_);
  }
  [[nodiscard]] T& value() & {
    require(0);
    return std::get<0>(held_);
  }
  [[nodiscard]] T&& value() && {
    require(0);
    return std::get<0>(std::move(held_));
  }
  [[nodiscard]] const T& operator*() const& { return value(); }
  [[nodiscard]] T& operator*() & { return value(); }
  [[nodiscard]] T&& operator*() && { return std::move(*this).value(); }
  const T* operator->() const { return &value(); }
  T* operator->() { return &value(); }

  /// Throws BrokenInvariant when this is a value.
  [[nodiscard]] const Error& error() const {
    require(1);
    return std::get<1>(held_);
  }

 private:
  void require(std::size_t index) const {
    if (held_.index() != index) {
      throw BrokenInvariant(index == 0 ? "Result holds an error" : "Result holds a value");
    }
  }
  std::variant<T, Error> held_;
};

/// Done, or an Error.
template <>
class [[nodiscard]] Result<void> {
 public:
  using ValueType = void;

  Result() = default;
  Result(Error error) : error_(std::move(error)), failed_(true) {}

  [[nodiscard]] bool ok() const { return !failed_; }
  explicit operator bool() const { return ok(); }
  [[nodiscard]] const Error& error() const {
    if (!failed_) throw BrokenInvariant("Result holds a value");
    return error_;
  }

 private:
  Error error_;
  bool failed_ = false;
};

}  // namespace linewarden

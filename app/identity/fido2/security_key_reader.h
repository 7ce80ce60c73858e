// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/identity/fido2/security_key.h"

#include <chrono>
#include <memory>

namespace linewarden {

class SecurityKeyBus;
struct SecurityKeyCancel;

struct SecurityKeyPatience {
  /// For what a key does on its own.
  std::chrono::milliseconds answer{5'000};
  /// For the person who is to touch it.
  std::chrono::milliseconds touch{60'000};
};

/// Talks to security keys for one ceremony: make one, use it, let it go.
///
/// Its calls block until the key has answered, the person has touched it or the patience is
/// over: call them in a worker thread, never in the window's, and one at a time. Only
/// cancel() may be called from another thread meanwhile.
///
/// A key always has to check the PIN (user verification), so that it stands for what a person
/// has and knows. PINs are UTF-8 without a NUL; no copy outlives the call.
///
/// Errors of all calls: SecurityKeyMissing (none plugged in, or taken out), SecurityKeyFailed
/// (no usable answer), NotSupported (no FIDO2), SecurityKeyUntouched, Cancelled.
class SecurityKeyReader {
 public:
  /// `bus` outlives the reader.
  explicit SecurityKeyReader(SecurityKeyBus& bus, const SecurityKeyPatience& patience = {});
  SecurityKeyReader(const SecurityKeyReader&) = delete;
  SecurityKeyReader& operator=(const SecurityKeyReader&) = delete;
  ~SecurityKeyReader();

  [[nodiscard]] QList<SecurityKeyDevice> devices();
  /// Whether a PIN is set and how many tries it has left; without a touch.
  [[nodiscard]] Result<SecurityKeyState> state(const QString& path);
  /// The path of a plugged key that holds one of the credentials; without a touch.
  /// SecurityKeyUnknown when none does.
  [[nodiscard]] Result<QString> find(const QList<QByteArray>& allowed);
  /// The path of the key the person touches; at once when only one is plugged in.
  [[nodiscard]] Result<QString> waitForTouched();
  /// Gives a key its first PIN. AlreadyExists when it has one, InvalidArgument when the key
  /// does not take this one.
  [[nodiscard]] Result<void> setPin(const QString& path, const SecretBytes& pin);
  /// Has the key make a credential. AlreadyExists when it holds one of creation.known;
  /// SecurityKeyPinMissing, SecurityKeyPinWrong (the message has the tries left),
  /// SecurityKeyPinBlocked.
  [[nodiscard]] Result<MadeSecurityKey> make(const QString& path,
                                             const SecurityKeyCreation& creation,
                                             const SecretBytes& pin);
  /// Has the key sign. SecurityKeyUnknown when it holds none of question.allowed; of the PIN
  /// as in make().
  [[nodiscard]] Result<SecurityKeyAnswer> answer(const QString& path,
                                                 const SecurityKeyQuestion& question,
                                                 const SecretBytes& pin);
  /// Ends the call that runs and every later one of this reader with Cancelled; the key stops
  /// blinking. Returns at once; any thread.
  void cancel();

 private:
  SecurityKeyBus& bus_;
  SecurityKeyPatience patience_;
  std::unique_ptr<SecurityKeyCancel> cancel_;
};

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/identity/fido2/security_key.h"

#include <QObject>

#include <functional>
#include <memory>

namespace linewarden {
class SecurityKeyBus;
class SecurityKeyReader;
}  // namespace linewarden

namespace linewarden::ui {

/// What the person is to do while a security key is asked.
enum class KeyStep {
  Looking,      ///< nothing: the keys that are plugged in are asked
  TouchToPick,  ///< several are plugged in: touch the one that is meant
  Touch,        ///< the key waits for its touch
};

/// A conversation with a security key in a thread of its own: the window goes on. One at a time
/// in the whole program; the next waits for the one before. GUI thread; what comes back comes
/// there, and only while the ceremony is there.
class KeyCeremony final : public QObject {
  Q_OBJECT

 public:
  explicit KeyCeremony(QObject* parent = nullptr);
  /// Cancels what runs.
  ~KeyCeremony() override;

  /// Has the key that holds one of the credentials answer.
  void answer(SecurityKeyQuestion question, SecretBytes pin,
              std::function<void(const Result<SecurityKeyAnswer>&)> done);
  /// Has a key make a credential. With `isNewPin` the PIN is set first, on a key that has none;
  /// without, such a key gives SecurityKeyPinMissing.
  void make(SecurityKeyCreation creation, SecretBytes pin, bool isNewPin,
            std::function<void(const Result<MadeSecurityKey>&)> done);
  /// The call that runs ends soon with Cancelled.
  void cancel();
  [[nodiscard]] bool isRunning() const { return running_; }

 signals:
  void stepChanged(linewarden::ui::KeyStep step);

 private:
  using Reader = std::shared_ptr<SecurityKeyReader>;
  template <class T>
  void run(std::function<Result<T>(SecurityKeyReader&, const std::function<void(KeyStep)>&)> work,
           std::function<void(const Result<T>&)> done);

  struct Wire;
  std::shared_ptr<Wire> wire_;
  Reader reader_;
  bool running_ = false;
};

/// Where security keys are looked for from now on, in place of this computer's USB; for tests,
/// while no ceremony runs.
void setSecurityKeyBus(std::unique_ptr<SecurityKeyBus> bus);

}  // namespace linewarden::ui

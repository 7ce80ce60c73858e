// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/fido2/security_key.h"

struct fido_dev;

namespace linewarden {

/// Where security keys are plugged in. Called by one thread at a time.
class SecurityKeyBus {
 public:
  SecurityKeyBus() = default;
  SecurityKeyBus(const SecurityKeyBus&) = delete;
  SecurityKeyBus& operator=(const SecurityKeyBus&) = delete;
  virtual ~SecurityKeyBus() = default;

  [[nodiscard]] virtual QList<SecurityKeyDevice> devices() = 0;
  /// Opens `device`, a new one of libfido2, for the key at `path`; returns libfido2's code.
  [[nodiscard]] virtual int open(fido_dev& device, const QString& path) = 0;
};

/// The keys on this computer's USB, through libfido2's own HID code.
class UsbSecurityKeyBus : public SecurityKeyBus {
 public:
  [[nodiscard]] QList<SecurityKeyDevice> devices() override;
  [[nodiscard]] int open(fido_dev& device, const QString& path) override;
};

}  // namespace linewarden

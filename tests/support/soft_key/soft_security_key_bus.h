// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/fido2/security_key_bus.h"
#include "tests/support/soft_key/soft_security_key.h"

namespace linewarden::test {

/// Soft keys where the program looks for real ones; the keys outlive it.
class SoftSecurityKeyBus : public SecurityKeyBus {
 public:
  explicit SoftSecurityKeyBus(QList<SoftSecurityKey*> keys) : keys_(std::move(keys)) {}

  [[nodiscard]] QList<SecurityKeyDevice> devices() override;
  [[nodiscard]] int open(fido_dev& device, const QString& path) override;
  /// Null when no plugged key has this path.
  [[nodiscard]] SoftSecurityKey* keyAt(const QString& path) const;

 private:
  QList<SoftSecurityKey*> keys_;
};

}  // namespace linewarden::test

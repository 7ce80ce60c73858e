// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"
#include "app/store/store.h"

#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace linewarden::test {

/// The key of the stores that tests make: 32 bytes of 0x5a.
inline SecretBytes testStoreKey() {
  SecretBytes key(32);
  std::fill_n(key.data(), key.size(), static_cast<unsigned char>(0x5a));
  return key;
}

/// A new encrypted store in a folder that goes with it. Throws BrokenInvariant with the
/// store's error when it cannot be made.
struct TestStore {
  TestStore() : store(makeIn(folder.path())) {}

  QTemporaryDir folder;
  std::unique_ptr<Store> store;

 private:
  static std::unique_ptr<Store> makeIn(const QString& path) {
    auto made = Store::create(path, testStoreKey());
    if (!made) throw BrokenInvariant(made.error().detail.toStdString());
    return std::move(made).value();
  }
};

}  // namespace linewarden::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/store/migrations.h"

namespace linewarden {

/// Makes the store's file at `path` with all of `known` applied. Leaves nothing behind
/// when it fails.
Result<void> createStoreFile(const QString& path, const SecretBytes& key,
                             const QList<Migration>& known);

/// Looks at everything before it writes anything: file, key, pages, form of the store, room
/// and right to write. Then, if need be, copies the file to
/// `linewarden-before-NNNN.db` beside it and migrates. When it fails the file is as it was.
Result<void> prepareStoreFile(const QString& path, const SecretBytes& key,
                              const QList<Migration>& known);

/// Every page's HMAC and the b-trees; StoreDamaged names the first bad page.
Result<void> checkWholeFile(const QString& path, const SecretBytes& key,
                            class StoreConnection& connection);

/// A copy of what `connection` sees, made beside the target and then moved to it. `goOn` as in
/// SqlCipherDriver::backupTo().
Result<void> copyStore(class StoreConnection& connection, const QString& path,
                       const std::function<bool()>& goOn);

}  // namespace linewarden

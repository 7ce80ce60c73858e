// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

/// The store's failures in a person's words: what happened, what it means, what to do.
namespace linewarden::store_errors {

[[nodiscard]] Error missing(const QString& path);
[[nodiscard]] Error alreadyThere(const QString& path);
[[nodiscard]] Error badKey();
[[nodiscard]] Error wrongKey(const QString& path);
/// `where` says what is damaged: "page 17 of 2034".
[[nodiscard]] Error damaged(const QString& path, const QString& where);
[[nodiscard]] Error tooNew(const QString& path, int version, int known);
/// An applied migration is not the one this program has.
[[nodiscard]] Error otherSchema(const QString& path, int version);
[[nodiscard]] Error unreadable(const QString& path, const QString& reason);
[[nodiscard]] Error readOnly(const QString& path, const QString& reason);
[[nodiscard]] Error diskFull(const QString& path, const QString& reason);
[[nodiscard]] Error closing();
/// A job let an exception out, or ended the transaction it was lent.
[[nodiscard]] Error brokenJob(const QString& reason);

}  // namespace linewarden::store_errors

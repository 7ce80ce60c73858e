// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

/// Files whose loss or disclosure would matter.
namespace linewarden::os {

/// Writes the whole file so that after a power cut either the old or the new content is
/// there, readable by this user only (mode 0600 on Unix, an owner-only ACL by the
/// profile folder on Windows). FileUnwritable, DiskFull or ReadOnly on failure.
Result<void> writePrivateFile(const QString& path, const QByteArray& content);
/// Adds to the end of the file, which is made where it is missing, and returns when it is on the
/// disk. On failure a part of it may be there. Errors as above.
Result<void> appendToFile(const QString& path, const QByteArray& content);
/// Creates the folder (and parents) readable by this user only (0700).
Result<void> makePrivateFolder(const QString& path);
/// Reads at most `limit` bytes; a larger file is refused with InvalidArgument.
Result<QByteArray> readSmallFile(const QString& path, qint64 limit);
/// Whether others than the owner may read the file (always false where the system has
/// no such notion).
[[nodiscard]] bool readableByOthers(const QString& path);
/// Free bytes for this user on the volume of the path; -1 when unknown.
[[nodiscard]] qint64 freeBytes(const QString& path);

}  // namespace linewarden::os

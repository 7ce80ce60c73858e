// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// The folder outside the store that keeps checkpoints: a text file for each installation, notes
/// one behind the other. A note ends with its signature line, the only one that begins with an em
/// dash; an empty line stands between two (docs/audit-trail.md). Blocking file access: not in the
/// GUI thread.
namespace linewarden::anchor_folder {

/// The file of an installation in the folder: "linewarden-checkpoints-ID.txt".
[[nodiscard]] QString fileOf(const QString& folder, const QString& origin);
/// The whole notes in a text, in its order; what is none is passed over. At most `most`, the last
/// ones. Signatures are not looked at. Any bytes may be given.
[[nodiscard]] QList<QByteArray> splitNotes(const QByteArray& text, int most);
/// The newest notes (at most 25,000, of the last 8 MiB) of each installation's file in the folder,
/// at most 20 files. FileUnreadable when there is no such folder or a file cannot be read.
[[nodiscard]] Result<QList<QByteArray>> anchoredNotes(const QString& folder);
/// Of one installation only, which is what its own trail is verified with; empty when the folder
/// holds none of it.
[[nodiscard]] Result<QList<QByteArray>> anchoredNotes(const QString& folder, const QString& origin);
/// The newest note of the installation's file that is signed with one of these keys.
[[nodiscard]] Result<std::optional<SignedCheckpoint>> newestAnchored(
    const QString& folder, const QString& origin, const QList<QByteArray>& publicKeys);
/// Adds notes of one installation to its file, durably.
Result<void> addNotes(const QString& folder, const QList<SignedCheckpoint>& checkpoints);

}  // namespace linewarden::anchor_folder

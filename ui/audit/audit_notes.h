// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint.h"

#include <QByteArray>
#include <QList>

/// Files with checkpoints. Pure.
namespace linewarden::ui {

/// The largest file with checkpoints that is read, in bytes: what an outside folder gathers in
/// months.
inline constexpr qint64 largestNoteFile = qint64{16} * 1024 * 1024;

/// The notes in a file of one or many: each begins with its origin and ends with its signatures.
/// What stands between them is passed over.
[[nodiscard]] QList<QByteArray> notesIn(const QByteArray& file);
/// What is saved of a checkpoint: the verifier key, an empty line and the note.
[[nodiscard]] QByteArray noteFile(const SignedCheckpoint& checkpoint);

}  // namespace linewarden::ui

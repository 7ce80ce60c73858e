// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint.h"

#include <QByteArray>

/// Files with checkpoints. Pure.
namespace linewarden::ui {

/// The largest file with checkpoints that is read, in bytes: what an outside folder gathers in
/// months.
inline constexpr qint64 largestNoteFile = qint64{16} * 1024 * 1024;
/// The most notes of such a file that are verified against, the last ones.
inline constexpr int mostNotesOfFile = 50'000;

/// What is saved of a checkpoint: the verifier key, an empty line and the note.
[[nodiscard]] QByteArray noteFile(const SignedCheckpoint& checkpoint);

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_notes.h"

namespace linewarden::ui {

QByteArray noteFile(const SignedCheckpoint& checkpoint) {
  return verifierKey(checkpoint.checkpoint.origin, checkpoint.publicKey) + "\n\n" + checkpoint.note;
}

}  // namespace linewarden::ui

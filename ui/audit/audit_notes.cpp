// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_notes.h"

namespace linewarden::ui {

namespace {

// An em dash and a space begin a signature (C2SP signed-note).
const QByteArray signatureMark = QByteArrayLiteral("\xe2\x80\x94 ");
const QByteArray originStart = QByteArrayLiteral("linewarden/");

// A verifier key begins as its origin does and goes on with "+".
bool isOrigin(const QByteArray& line) {
  return line.startsWith(originStart) && !line.contains('+');
}

}  // namespace

QList<QByteArray> notesIn(const QByteArray& file) {
  QList<QByteArray> notes;
  QByteArray note;
  bool isSigned = false;
  const auto finish = [&] {
    if (isSigned) notes.append(note);
    note.clear();
    isSigned = false;
  };
  for (QByteArray line : file.split('\n')) {
    if (line.endsWith('\r')) line.chop(1);
    const bool isSignature = line.startsWith(signatureMark);
    if (isOrigin(line) || (isSigned && !isSignature)) finish();
    if (note.isEmpty() && !isOrigin(line)) continue;
    note += line + '\n';
    isSigned = isSigned || isSignature;
  }
  finish();
  return notes;
}

QByteArray noteFile(const SignedCheckpoint& checkpoint) {
  return verifierKey(checkpoint.checkpoint.origin, checkpoint.publicKey) + "\n\n" + checkpoint.note;
}

}  // namespace linewarden::ui

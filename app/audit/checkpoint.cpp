// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/checkpoint.h"

#include "app/audit/checkpoint_text.h"
#include "app/crypto/hash.h"
#include "app/crypto/signing_key.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace linewarden {

namespace {

constexpr qsizetype mostNoteBytes = 4096;
constexpr qsizetype publicKeyBytes = 32;
constexpr qsizetype keyHashBytes = 4;
constexpr char ed25519Mark = 0x01;
const QByteArray signatureStart("\xE2\x80\x94 ");

struct CheckpointText {
  Q_DECLARE_TR_FUNCTIONS(Checkpoint)
};

Error noCheckpoint(const char* detail) {
  return {ErrorCode::InvalidArgument,
          CheckpointText::tr(
              "This is not a checkpoint of an audit trail, or it was cut short or changed. Choose "
              "the text of one whole checkpoint, from its first line to the signature."),
          QString::fromLatin1(detail)};
}

Error foreignSignature(const QString& origin) {
  return {ErrorCode::AuditBroken,
          CheckpointText::tr(
              "The checkpoint of %1 is signed with another key than the one expected, so it says "
              "nothing about this trail. Check that it belongs to this installation; if it "
              "should, treat it as forged.")
              .arg(origin),
          {}};
}

Error falseSignature(const QString& origin, qint64 size) {
  return {ErrorCode::AuditBroken,
          CheckpointText::tr("The signature of the checkpoint of %1 over %2 entries is not valid: "
                             "the checkpoint was changed after it was signed, or is forged.")
              .arg(origin)
              .arg(size),
          {}};
}

bool isOrigin(const QByteArray& origin) {
  static const QByteArray start("linewarden/");
  const QByteArray id = origin.mid(start.size());
  return origin.startsWith(start) && !id.isEmpty() && id.size() <= 64 &&
         std::all_of(id.begin(), id.end(), [](char byte) {
           return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                  (byte >= '0' && byte <= '9') || byte == '-' || byte == '_' || byte == '.';
         });
}

QByteArray fromCanonicalBase64(const QByteArray& text) {
  const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
  return bytes && (*bytes).toBase64() == text ? *bytes : QByteArray();
}

QByteArray keyHash(const QByteArray& name, const QByteArray& publicKey) {
  return sha256(name + '\n' + ed25519Mark + publicKey).first(keyHashBytes);
}

/// What follows `start` in the line; empty where the line begins otherwise.
QByteArray behind(const QByteArray& line, const QByteArray& start) {
  return line.startsWith(start) ? line.mid(start.size()) : QByteArray();
}

}  // namespace

QByteArray signedText(const Checkpoint& checkpoint) {
  return checkpoint.origin.toUtf8() + '\n' + QByteArray::number(checkpoint.size) + '\n' +
         checkpoint.root.toBase64() + '\n' + "head " + checkpoint.headHash.toHex() + '\n' +
         "time " + toIsoUtc(checkpoint.time).toLatin1() + '\n';
}

std::optional<Checkpoint> checkpointFromText(const QByteArray& text) {
  if (text.size() > mostNoteBytes) return std::nullopt;
  const QList<QByteArray> lines = text.split('\n');
  if (lines.size() != 6 || !isOrigin(lines.at(0))) return std::nullopt;
  Checkpoint checkpoint;
  checkpoint.origin = QString::fromLatin1(lines.at(0));
  checkpoint.size = lines.at(1).toLongLong();
  checkpoint.root = fromCanonicalBase64(lines.at(2));
  checkpoint.headHash = QByteArray::fromHex(behind(lines.at(3), "head "));
  const QString time = QString::fromLatin1(behind(lines.at(4), "time "));
  const QDateTime moment = QDateTime::fromString(time, Qt::ISODateWithMs);
  if (checkpoint.size < 1 || checkpoint.root.size() != 32 || checkpoint.headHash.size() != 32 ||
      !moment.isValid()) {
    return std::nullopt;
  }
  checkpoint.time = fromMillis(moment.toMSecsSinceEpoch());
  // Whatever a reader above lets pass is not the one form.
  if (signedText(checkpoint) != text) return std::nullopt;
  return checkpoint;
}

QByteArray noteOf(const Checkpoint& checkpoint, const QByteArray& publicKey,
                  const QByteArray& signature) {
  const QByteArray name = checkpoint.origin.toUtf8();
  return signedText(checkpoint) + '\n' + signatureStart + name + ' ' +
         QByteArray(keyHash(name, publicKey) + signature).toBase64() + '\n';
}

Result<SignedCheckpoint> readCheckpoint(const QByteArray& note, const QByteArray& publicKey) {
  if (note.size() > mostNoteBytes) return noCheckpoint("too long");
  const qsizetype cut = note.indexOf("\n\n");
  if (cut < 0 || cut + 2 >= note.size() || !note.endsWith('\n')) {
    return noCheckpoint("no signature line");
  }
  const QByteArray text = note.first(cut + 1);
  const QByteArray line = note.mid(cut + 2).chopped(1);
  const auto checkpoint = checkpointFromText(text);
  if (!checkpoint) return noCheckpoint("text");
  const QByteArray name = checkpoint->origin.toUtf8();
  const QByteArray signature = fromCanonicalBase64(behind(line, signatureStart + name + ' '));
  if (signature.size() != keyHashBytes + 64) return noCheckpoint("signature line");
  if (signature.first(keyHashBytes) != keyHash(name, publicKey)) {
    return foreignSignature(checkpoint->origin);
  }
  if (!isSignatureValid(publicKey, text, signature.sliced(keyHashBytes))) {
    return falseSignature(checkpoint->origin, checkpoint->size);
  }
  return SignedCheckpoint{*checkpoint, publicKey, note};
}

QByteArray verifierKey(const QString& origin, const QByteArray& publicKey) {
  const QByteArray name = origin.toUtf8();
  return name + '+' + keyHash(name, publicKey).toHex() + '+' +
         QByteArray(ed25519Mark + publicKey).toBase64();
}

Result<QByteArray> publicKeyFrom(const QByteArray& text) {
  const QByteArray key = text.size() <= mostNoteBytes ? text.trimmed() : QByteArray();
  if (key.size() == 2 * publicKeyBytes) {
    const QByteArray bytes = QByteArray::fromHex(key);
    if (bytes.toHex() == key.toLower()) return bytes;
  }
  const qsizetype first = key.indexOf('+');
  const qsizetype second = first < 0 ? -1 : key.indexOf('+', first + 1);
  const QByteArray bytes = second < 0 ? QByteArray() : fromCanonicalBase64(key.mid(second + 1));
  if (bytes.size() == 1 + publicKeyBytes && bytes.front() == ed25519Mark) {
    const QByteArray publicKey = bytes.mid(1);
    if (verifierKey(QString::fromUtf8(key.first(first)), publicKey) == key) return publicKey;
  }
  return Error{
      ErrorCode::InvalidArgument,
      CheckpointText::tr("This is not the public key of an installation. It is written as "
                         "“linewarden/ID+8 digits+base64”, or as 64 hexadecimal digits; “audit "
                         "checkpoint” prints it."),
      {}};
}

}  // namespace linewarden

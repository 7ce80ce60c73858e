// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_proof.h"

#include "app/audit/merkle_tree.h"
#include "app/base/canonical_json.h"
#include "app/base/strict_json.h"
#include "app/crypto/hash.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace linewarden {

namespace {

// An entry's form, of at most a little over 512 KiB, has its quotation marks escaped in here.
constexpr qint64 mostProofBytes = 2 * 1024 * 1024;
constexpr qsizetype mostPathHashes = 64;
const QString proofFormat = QStringLiteral("linewarden-audit-proof/1");
const QString inclusionKind = QStringLiteral("inclusion");
const QString consistencyKind = QStringLiteral("consistency");

struct AuditProofText {
  Q_DECLARE_TR_FUNCTIONS(AuditProof)
};

Error noProof(const char* member) {
  return {ErrorCode::InvalidArgument,
          AuditProofText::tr("This is not a proof that Linewarden wrote, or it was cut short or "
                             "changed. Get the proof again from who made it."),
          QString::fromLatin1(member)};
}

Error falseProof() {
  return {ErrorCode::AuditBroken,
          AuditProofText::tr(
              "The proof does not hold: what it shows is not what its checkpoint signed. It was "
              "changed or is forged; do not rely on it."),
          {}};
}

QJsonArray hexArray(const QList<QByteArray>& hashes) {
  QJsonArray array;
  for (const QByteArray& hash : hashes) array.append(QString::fromLatin1(hash.toHex()));
  return array;
}

QJsonObject proofStart(const QString& kind, const QList<QByteArray>& path,
                       const SignedCheckpoint& checkpoint) {
  return {{QStringLiteral("format"), proofFormat},
          {QStringLiteral("kind"), kind},
          {QStringLiteral("path"), hexArray(path)},
          {QStringLiteral("checkpoint"), QString::fromUtf8(checkpoint.note)},
          {QStringLiteral("key"),
           QString::fromUtf8(verifierKey(checkpoint.checkpoint.origin, checkpoint.publicKey))}};
}

bool hasOnly(const QJsonObject& object, const QSet<QString>& members) {
  const QStringList keys = object.keys();
  return QSet<QString>(keys.begin(), keys.end()) == members;
}

std::optional<qint64> wholeNumber(const QJsonValue& value) {
  constexpr double exactInDouble = 9007199254740992.0;
  const double number = value.toDouble(-1);
  if (number < 0 || number >= exactInDouble || std::floor(number) != number) return std::nullopt;
  return static_cast<qint64>(number);
}

std::optional<QByteArray> proofHash(const QJsonValue& value) {
  const QByteArray text = value.toString().toLatin1();
  const QByteArray hash = QByteArray::fromHex(text);
  if (hash.size() != 32 || hash.toHex() != text) return std::nullopt;
  return hash;
}

std::optional<QList<QByteArray>> proofPath(const QJsonValue& value) {
  if (!value.isArray()) return std::nullopt;
  const QJsonArray array = value.toArray();
  if (array.size() > mostPathHashes) return std::nullopt;
  QList<QByteArray> path;
  for (const QJsonValue& item : array) {
    const auto hash = proofHash(item);
    if (!hash) return std::nullopt;
    path.append(*hash);
  }
  return path;
}

/// The entry whose hashed form this is; none when it is not the form of any.
std::optional<AuditEntry> entryOfForm(const QByteArray& form) {
  static const QSet<QString> members = {
      QStringLiteral("action"), QStringLiteral("actor"),      QStringLiteral("after"),
      QStringLiteral("before"), QStringLiteral("object"),     QStringLiteral("previous"),
      QStringLiteral("reason"), QStringLiteral("role"),       QStringLiteral("sequence"),
      QStringLiteral("time"),   QStringLiteral("workstation")};
  const auto parsed = parseStrictJson(form, mostProofBytes);
  if (!parsed || !parsed->isObject()) return std::nullopt;
  const QJsonObject object = parsed->toObject();
  const auto text = [&object](const QString& name) { return object.value(name).toString(); };
  const QDateTime time = QDateTime::fromString(text(QStringLiteral("time")), Qt::ISODateWithMs);
  if (!hasOnly(object, members) || !time.isValid()) return std::nullopt;
  AuditEntry entry;
  entry.sequence = wholeNumber(object.value(QStringLiteral("sequence"))).value_or(0);
  entry.time = fromMillis(time.toMSecsSinceEpoch());
  entry.workstation = text(QStringLiteral("workstation"));
  entry.event.actor = {text(QStringLiteral("actor")), text(QStringLiteral("role"))};
  entry.event.action = text(QStringLiteral("action"));
  entry.event.object = text(QStringLiteral("object"));
  entry.event.before = object.value(QStringLiteral("before")).toObject();
  entry.event.after = object.value(QStringLiteral("after")).toObject();
  entry.event.reason = text(QStringLiteral("reason"));
  entry.previousHash = QByteArray::fromHex(text(QStringLiteral("previous")).toLatin1());
  // Whatever a reader above lets pass is not the one form.
  if (entry.previousHash.size() != 32 || hashedForm(entry) != form) return std::nullopt;
  entry.hash = sha256(form);
  return entry;
}

Result<CheckedProof> checkedInclusion(const QJsonObject& proof, const QList<QByteArray>& path,
                                      const SignedCheckpoint& checkpoint) {
  const QByteArray form = proof.value(QStringLiteral("entry")).toString().toUtf8();
  const auto index = wholeNumber(proof.value(QStringLiteral("index")));
  const auto entry = entryOfForm(form);
  if (!entry || !index) return noProof("entry");
  const Checkpoint& signedState = checkpoint.checkpoint;
  if (entry->sequence != *index + 1 ||
      !merkle::isIncluded(merkle::leafHash(form), *index, signedState.size, path,
                          signedState.root) ||
      (entry->sequence == signedState.size && entry->hash != signedState.headHash)) {
    return falseProof();
  }
  CheckedProof checked;
  checked.kind = CheckedProof::Kind::Inclusion;
  checked.checkpoint = checkpoint;
  checked.entry = *entry;
  return checked;
}

Result<CheckedProof> checkedConsistency(const QJsonObject& proof, const QList<QByteArray>& path,
                                        const SignedCheckpoint& checkpoint) {
  const auto first = wholeNumber(proof.value(QStringLiteral("first")));
  const auto firstRoot = proofHash(proof.value(QStringLiteral("firstRoot")));
  if (!first || !firstRoot) return noProof("first");
  const Checkpoint& signedState = checkpoint.checkpoint;
  if (!merkle::isConsistent(*first, *firstRoot, signedState.size, signedState.root, path)) {
    return falseProof();
  }
  CheckedProof checked;
  checked.kind = CheckedProof::Kind::Consistency;
  checked.checkpoint = checkpoint;
  checked.first = *first;
  checked.firstRoot = *firstRoot;
  const QJsonValue note = proof.value(QStringLiteral("firstCheckpoint"));
  if (note.isUndefined()) return checked;
  auto own = readCheckpoint(note.toString().toUtf8(), checkpoint.publicKey);
  if (!own) return own.error();
  if (own->checkpoint.size != *first || own->checkpoint.root != *firstRoot ||
      own->checkpoint.origin != signedState.origin) {
    return falseProof();
  }
  checked.firstCheckpoint = std::move(*own);
  return checked;
}

QSet<QString> membersOf(const QString& kind, bool hasFirstCheckpoint) {
  QSet<QString> members = {QStringLiteral("format"), QStringLiteral("kind"), QStringLiteral("path"),
                           QStringLiteral("checkpoint"), QStringLiteral("key")};
  if (kind == inclusionKind) {
    return members << QStringLiteral("entry") << QStringLiteral("index");
  }
  members << QStringLiteral("first") << QStringLiteral("firstRoot");
  if (hasFirstCheckpoint) members << QStringLiteral("firstCheckpoint");
  return members;
}

}  // namespace

QByteArray inclusionDocument(const QByteArray& form, qint64 index, const QList<QByteArray>& path,
                             const SignedCheckpoint& checkpoint) {
  QJsonObject proof = proofStart(inclusionKind, path, checkpoint);
  proof.insert(QStringLiteral("entry"), QString::fromUtf8(form));
  proof.insert(QStringLiteral("index"), index);
  return QJsonDocument(proof).toJson();
}

QByteArray consistencyDocument(qint64 first, const QByteArray& firstRoot,
                               const QList<QByteArray>& path, const SignedCheckpoint& checkpoint,
                               const std::optional<SignedCheckpoint>& firstCheckpoint) {
  QJsonObject proof = proofStart(consistencyKind, path, checkpoint);
  proof.insert(QStringLiteral("first"), first);
  proof.insert(QStringLiteral("firstRoot"), QString::fromLatin1(firstRoot.toHex()));
  if (firstCheckpoint) {
    proof.insert(QStringLiteral("firstCheckpoint"), QString::fromUtf8(firstCheckpoint->note));
  }
  return QJsonDocument(proof).toJson();
}

Result<CheckedProof> checkProof(const QByteArray& document, const QByteArray& publicKey) {
  const auto parsed = parseStrictJson(document, mostProofBytes);
  if (!parsed) return parsed.error();
  const QJsonObject proof = parsed->toObject();
  const QString kind = proof.value(QStringLiteral("kind")).toString();
  const bool hasFirst = proof.contains(QStringLiteral("firstCheckpoint"));
  if (proof.value(QStringLiteral("format")).toString() != proofFormat ||
      (kind != inclusionKind && kind != consistencyKind) ||
      !hasOnly(proof, membersOf(kind, hasFirst))) {
    return noProof("format");
  }
  const auto path = proofPath(proof.value(QStringLiteral("path")));
  if (!path) return noProof("path");
  const auto checkpoint =
      readCheckpoint(proof.value(QStringLiteral("checkpoint")).toString().toUtf8(), publicKey);
  if (!checkpoint) return checkpoint.error();
  // Only told along with the proof; the key that counts is the one expected.
  const QByteArray key = proof.value(QStringLiteral("key")).toString().toUtf8();
  if (key != verifierKey(checkpoint->checkpoint.origin, publicKey)) return noProof("key");
  return kind == inclusionKind ? checkedInclusion(proof, *path, *checkpoint)
                               : checkedConsistency(proof, *path, *checkpoint);
}

}  // namespace linewarden

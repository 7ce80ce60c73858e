// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/archive_file.h"

#include "app/crypto/hash.h"
#include "app/crypto/sealing.h"
#include "app/crypto/signing_key.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace linewarden {

namespace {

constexpr qsizetype hashedAtOnce = 1024 * 1024;
constexpr qint64 sealedChunkBytes = archive_format::chunkBytes + archive_format::sealBytes;

struct ArchiveFileText {
  Q_DECLARE_TR_FUNCTIONS(AuditArchive)
};

Error otherInstallation(const archive_format::Header& header) {
  return {ErrorCode::AuditBroken,
          ArchiveFileText::tr(
              "The archive says it is of %1, but it is not signed with the key that was given: it "
              "was changed, or is of another installation. Do not rely on it.")
              .arg(header.origin),
          {}};
}

/// The checkpoint that the header carries, by whichever of the keys.
std::optional<SignedCheckpoint> checkpointIn(const archive_format::Header& header,
                                             const QList<QByteArray>& publicKeys) {
  for (const QByteArray& key : publicKeys) {
    auto read = readCheckpoint(header.note, key);
    if (!read) continue;
    const Checkpoint& checkpoint = read->checkpoint;
    const bool isOfHeader = checkpoint.origin == header.origin && checkpoint.size == header.last &&
                            checkpoint.root == header.root &&
                            checkpoint.headHash == header.headHash;
    if (isOfHeader) return std::move(*read);
  }
  return std::nullopt;
}

}  // namespace

Error stoppedReading() {
  return {ErrorCode::Cancelled,
          ArchiveFileText::tr("Stopped before the archive's end; nothing is said of it."),
          {}};
}

Error ArchiveFile::unreadable() const {
  return {ErrorCode::FileUnreadable,
          ArchiveFileText::tr("The archive %1 cannot be read: %2. Check that it is there and that "
                              "you may read it.")
              .arg(file_.fileName(), file_.errorString()),
          {}};
}

Error ArchiveFile::changed() const {
  return {
      ErrorCode::AuditBroken,
      ArchiveFileText::tr("The archive %1 was changed or cut short after it was written. Do not "
                          "rely on it; take another copy of it.")
          .arg(file_.fileName()),
      {}};
}

Result<std::unique_ptr<ArchiveFile>> ArchiveFile::open(const QString& path) {
  std::unique_ptr<ArchiveFile> archive(new ArchiveFile(path));
  // A pipe or a device would never end.
  if (!QFileInfo(path).isFile() || !archive->file_.open(QIODevice::ReadOnly)) {
    return archive->unreadable();
  }
  if (auto read = archive->readHead(); !read) return read.error();
  return archive;
}

Result<void> ArchiveFile::readHead() {
  QByteArray line = file_.readLine(archive_format::mostHeaderBytes + 1);
  if (file_.error() != QFileDevice::NoError) return unreadable();
  headBytes_ = line.size();
  headerSha256_ = linewarden::sha256(line);
  if (line.endsWith('\n')) line.chop(1);
  auto header = archive_format::readHeader(line);
  if (!header) return header.error();
  header_ = std::move(*header);
  if (bodyBytes() < archive_format::sealBytes) return changed();
  return {};
}

qint64 ArchiveFile::bodyBytes() const {
  return file_.size() - headBytes_ - archive_format::signatureBytes;
}

Result<void> ArchiveFile::checkSignatures(const QList<QByteArray>& publicKeys) {
  if (!file_.seek(0)) return unreadable();
  QCryptographicHash signedPart(QCryptographicHash::Sha256);
  for (qint64 left = headBytes_ + bodyBytes(); left > 0;) {
    if (isStopped()) return stoppedReading();
    const QByteArray some = file_.read(qMin<qint64>(left, hashedAtOnce));
    if (some.isEmpty()) return file_.error() == QFileDevice::NoError ? changed() : unreadable();
    signedPart.addData(some);
    left -= some.size();
  }
  const QByteArray hash = signedPart.result();
  const QByteArray signature = file_.read(archive_format::signatureBytes);
  signedPart.addData(signature);
  const QByteArray message = archive_format::signedMessage(headerSha256_, hash);
  if (!publicKeys.contains(header_.publicKey)) return otherInstallation(header_);
  if (!isSignatureValid(header_.publicKey, message, signature)) return changed();
  auto checkpoint = checkpointIn(header_, publicKeys);
  if (!checkpoint) return otherInstallation(header_);
  checkpoint_ = std::move(*checkpoint);
  sha256_ = signedPart.result();
  return {};
}

Result<void> ArchiveFile::unlock(const SecretBytes& passphrase) {
  const auto wrapping = argon2id(passphrase, header_.derivation, sealKeyBytes);
  if (!wrapping) return wrapping.error();
  auto key = unseal(*wrapping, header_.wrappedKey, archive_format::keyContext(header_.id));
  if (!key || key->size() != sealKeyBytes) {
    return Error{
        ErrorCode::KeyDamaged,
        ArchiveFileText::tr("The passphrase does not open the archive %1. Check that it is "
                            "the one that was chosen for this very file.")
            .arg(file_.fileName()),
        {}};
  }
  dataKey_ = std::move(*key);
  return {};
}

Result<std::vector<std::unique_ptr<ArchiveFile>>> openArchives(const ArchiveKeys& keys,
                                                               const QList<QByteArray>& publicKeys,
                                                               const WorkProgress* progress) {
  std::vector<std::unique_ptr<ArchiveFile>> opened;
  if (keys == nullptr) return opened;
  for (const ArchiveKey& key : *keys) {
    auto archive = ArchiveFile::open(key.path);
    if (!archive) return archive.error();
    (*archive)->stopWith(progress);
    if (auto checked = (*archive)->checkSignatures(publicKeys); !checked) return checked.error();
    if (auto unlocked = (*archive)->unlock(key.passphrase); !unlocked) return unlocked.error();
    opened.push_back(std::move(*archive));
  }
  std::sort(opened.begin(), opened.end(),
            [](const auto& a, const auto& b) { return a->header().first < b->header().first; });
  return opened;
}

// Leaves in `content` the beginning of a line that goes on in the next chunk.
Result<void> ArchiveFile::takeLines(QByteArray& content, qint64& expected, const Take& take,
                                    bool& goesOn) {
  qsizetype start = 0;
  while (goesOn) {
    const qsizetype end = content.indexOf('\n', start);
    if (end < 0) break;
    auto entry = storedFromForm(content.mid(start, end - start));
    if (!entry || entry->sequence != expected || expected > header_.last) return changed();
    ++expected;
    start = end + 1;
    goesOn = take(std::move(*entry));
  }
  content.remove(0, start);
  if (content.size() > archive_format::mostLineBytes) return changed();
  return {};
}

Result<void> ArchiveFile::eachEntry(const Take& take) {
  if (dataKey_.isEmpty()) throw BrokenInvariant("a locked archive is read");
  if (!file_.seek(headBytes_)) return unreadable();
  QByteArray content;
  qint64 expected = header_.first;
  bool goesOn = true;
  qint64 number = 0;
  for (qint64 left = bodyBytes(); left > 0 && goesOn; ++number) {
    if (isStopped()) return stoppedReading();
    const qint64 size = qMin(left, sealedChunkBytes);
    left -= size;
    const QByteArray sealed = file_.read(size);
    if (sealed.size() != size)
      return file_.error() == QFileDevice::NoError ? changed() : unreadable();
    const auto chunk =
        unseal(dataKey_, sealed, archive_format::chunkContext(headerSha256_, number, left == 0));
    if (!chunk) return changed();
    content.append(reinterpret_cast<const char*>(chunk->data()),
                   static_cast<qsizetype>(chunk->size()));
    if (auto taken = takeLines(content, expected, take, goesOn); !taken) return taken;
  }
  if (goesOn && (!content.isEmpty() || expected != header_.last + 1)) return changed();
  return {};
}

}  // namespace linewarden

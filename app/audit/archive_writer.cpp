// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/archive_writer.h"

#include "app/base/os/files.h"
#include "app/crypto/hash.h"
#include "app/crypto/sealing.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <span>
#include <utility>

namespace linewarden {

namespace {

struct ArchiveWriterText {
  Q_DECLARE_TR_FUNCTIONS(AuditArchive)
};

SecretBytes secretOf(QByteArrayView bytes) {
  return SecretBytes(std::span(reinterpret_cast<const unsigned char*>(bytes.data()),
                               static_cast<std::size_t>(bytes.size())));
}

}  // namespace

ArchiveWriter::ArchiveWriter(const QString& path) : file_(path) {}

ArchiveWriter::~ArchiveWriter() {
  file_.close();
  if (isOurs_) file_.remove();
}

Error ArchiveWriter::unwritable() const {
  return {
      ErrorCode::FileUnwritable,
      ArchiveWriterText::tr("The archive %1 cannot be written: %2. Choose a folder that you may "
                            "write to and that has room; no entry was removed, and no file was "
                            "left there.")
          .arg(file_.fileName(), file_.errorString()),
      {}};
}

Result<void> ArchiveWriter::begin(const archive_format::Header& header, SecretBytes dataKey) {
  // Never over another file, and never through a link that stands in its place.
  if (!file_.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
    const QFileInfo info(file_.fileName());
    if (!info.exists() && !info.isSymLink()) return unwritable();
    return Error{
        ErrorCode::AlreadyExists,
        ArchiveWriterText::tr("The file %1 is there already and stays as it is. Name another one.")
            .arg(file_.fileName()),
        {}};
  }
  isOurs_ = true;
  dataKey_ = std::move(dataKey);
  const QByteArray line = archive_format::headerLine(header);
  headerSha256_ = sha256(line);
  return put(line);
}

Result<void> ArchiveWriter::put(const QByteArray& bytes) {
  hash_.addData(bytes);
  if (file_.write(bytes) != bytes.size()) return unwritable();
  return {};
}

Result<void> ArchiveWriter::putChunk(bool isLast) {
  const QByteArrayView content =
      QByteArrayView(waiting_).first(qMin(waiting_.size(), archive_format::chunkBytes));
  const QByteArray sealed = seal(dataKey_, secretOf(content),
                                 archive_format::chunkContext(headerSha256_, chunks_, isLast));
  ++chunks_;
  const qsizetype taken = content.size();
  waiting_.remove(0, taken);
  return put(sealed);
}

Result<void> ArchiveWriter::add(const StoredEntry& entry) {
  waiting_ += hashedForm(entry);
  waiting_ += '\n';
  // The last chunk has something in it, so that a file has one form alone.
  while (waiting_.size() > archive_format::chunkBytes) {
    if (auto done = putChunk(false); !done) return done;
  }
  return {};
}

Result<QByteArray> ArchiveWriter::close() {
  if (auto done = putChunk(true); !done) return done.error();
  if (!file_.flush()) return unwritable();
  file_.close();
  if (file_.error() != QFileDevice::NoError) return unwritable();
  return archive_format::signedMessage(headerSha256_, hash_.result());
}

Result<void> ArchiveWriter::finish(const QByteArray& signature) {
  // It returns once all of the file, not its end alone, is on the disk.
  auto done = os::appendToFile(file_.fileName(), signature);
  if (done) isOurs_ = false;
  return done;
}

}  // namespace linewarden

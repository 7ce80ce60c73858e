// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/audit_export.h"

#include "app/identity/audit_paper.h"
#include "app/identity/audit_rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDevice>
#include <QFileInfo>

namespace linewarden {

namespace {

struct AuditExportText {
  Q_DECLARE_TR_FUNCTIONS(AuditExport)
};

// Some thousand pages; longer ones are for programs to read.
constexpr qint64 mostPaperEntries = 20'000;

Error paperIsFull() {
  return {ErrorCode::InvalidArgument,
          AuditExportText::tr(
              "The PDF would have more than %L1 entries, which nobody reads. Search for less, or "
              "export as CSV or JSON lines; no file was written.")
              .arg(mostPaperEntries),
          {}};
}

}  // namespace

QString auditExportFormatName(AuditExportFormat format) {
  switch (format) {
    case AuditExportFormat::Csv: return QStringLiteral("csv");
    case AuditExportFormat::JsonLines: return QStringLiteral("json");
    case AuditExportFormat::Pdf: return QStringLiteral("pdf");
  }
  return {};
}

HashedFile::HashedFile(QSaveFile& file) : file_(file) {
  QIODevice::open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 HashedFile::readData(char* /*data*/, qint64 /*most*/) {
  return -1;
}

qint64 HashedFile::writeData(const char* data, qint64 size) {
  hash_.addData(QByteArrayView(data, size));
  // A PDF writer does not look at what it is answered.
  if (file_.write(data, size) != size) hasFailed_ = true;
  return hasFailed_ ? -1 : size;
}

AuditExport::AuditExport(AuditExportFormat format, QString path)
    : format_(format),
      path_(std::move(path)),
      file_(path_),
      signatureFile_(exportSignaturePath(path_)),
      hashed_(file_) {}

AuditExport::~AuditExport() {
  // Paints its end into the device, which has to be there still.
  paper_.reset();
  file_.cancelWriting();
  signatureFile_.cancelWriting();
  for (const QString& path : reserved_) QFile::remove(path);
}

Error AuditExport::unwritable(const QString& problem) const {
  return {ErrorCode::FileUnwritable,
          AuditExportText::tr("The export %1 cannot be written: %2. Choose a folder that you may "
                              "write to and that has room; no file was left there.")
              .arg(path_, problem),
          {}};
}

// An empty file of our own: what is put in its place later can replace nothing else.
Result<void> AuditExport::reserve(const QString& path) {
  QFile file(path);
  if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
    reserved_ += path;
    return {};
  }
  if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink()) {
    return unwritable(file.errorString());
  }
  return Error{
      ErrorCode::AlreadyExists,
      AuditExportText::tr("The file %1 is there already and stays as it is. Name another one.")
          .arg(path),
      {}};
}

Result<void> AuditExport::begin(const ExportStatement& about) {
  const bool isPaper = format_ == AuditExportFormat::Pdf;
  if (isPaper && !AuditPaper::canPaint()) {
    return Error{ErrorCode::NotSupported,
                 AuditExportText::tr("This program cannot make a PDF. Export as CSV or JSON lines, "
                                     "or make the PDF at the console's window."),
                 {}};
  }
  for (const QString& path : {path_, exportSignaturePath(path_)}) {
    if (auto reserved = reserve(path); !reserved) return reserved;
  }
  for (QSaveFile* file : {&file_, &signatureFile_}) {
    if (!file->open(QIODevice::WriteOnly)) return unwritable(file->errorString());
    // As far as the volume knows of rights: many a removable one does not.
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  }
  if (format_ == AuditExportFormat::Csv) hashed_.write(audit_rows::csvHead());
  if (isPaper) {
    paper_ = std::make_unique<AuditPaper>(
        hashed_, AuditPaperHead{about.origin, about.filterWords, about.from, about.to, about.made,
                                about.by});
  }
  return {};
}

Result<void> AuditExport::add(const QList<AuditEntry>& entries) {
  entries_ += entries.size();
  if (paper_ != nullptr && entries_ > mostPaperEntries) return paperIsFull();
  for (const AuditEntry& entry : entries) {
    if (paper_ != nullptr) {
      paper_->add(entry);
    } else {
      hashed_.write(format_ == AuditExportFormat::Csv ? audit_rows::csvLine(entry)
                                                      : audit_rows::jsonLine(entry));
    }
    if (hashed_.hasFailed()) return unwritable(file_.errorString());
  }
  return {};
}

Result<ExportStatement> AuditExport::close(ExportStatement about) {
  if (paper_ != nullptr) {
    paper_->end();
    paper_.reset();
  }
  if (hashed_.hasFailed() || !file_.flush()) return unwritable(file_.errorString());
  about.fileName = QFileInfo(path_).fileName();
  about.entries = entries_;
  about.sha256 = hashed_.sha256();
  return about;
}

Result<ExportedAudit> AuditExport::finish(const ExportStatement& about,
                                          const QByteArray& signature) {
  const QByteArray document = exportDocument(about, signature);
  if (signatureFile_.write(document) != document.size() || !signatureFile_.commit()) {
    return unwritable(signatureFile_.errorString());
  }
  if (!file_.commit()) return unwritable(file_.errorString());
  reserved_.clear();
  return ExportedAudit{path_, exportSignaturePath(path_), about.entries, about.sha256};
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/export_signature.h"
#include "app/identity/audit_reader.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QSaveFile>
#include <QString>
#include <QStringList>

#include <memory>

namespace linewarden {

class AuditPaper;

/// "csv", "json" and "pdf", as the trail and the command line name them.
[[nodiscard]] QString auditExportFormatName(AuditExportFormat format);

/// Hands on what is written and hashes it.
class HashedFile : public QIODevice {
 public:
  explicit HashedFile(QSaveFile& file);
  [[nodiscard]] QByteArray sha256() const { return hash_.result(); }
  /// Something was not written.
  [[nodiscard]] bool hasFailed() const { return hasFailed_; }
  [[nodiscard]] bool isSequential() const override { return true; }

 protected:
  qint64 readData(char* data, qint64 most) override;
  qint64 writeData(const char* data, qint64 size) override;

 private:
  QSaveFile& file_;
  QCryptographicHash hash_{QCryptographicHash::Sha256};
  bool hasFailed_ = false;
};

/// A file of entries on its way: its place is taken at once, so that no other file is replaced,
/// and empty until finish(); without it the place is given back. Blocks: off the GUI thread.
class AuditExport {
 public:
  AuditExport(AuditExportFormat format, QString path);
  ~AuditExport();
  AuditExport(const AuditExport&) = delete;
  AuditExport& operator=(const AuditExport&) = delete;

  /// AlreadyExists where the file or its signature is there; FileUnwritable; NotSupported for a
  /// PDF in a process that cannot paint.
  Result<void> begin(const ExportStatement& about);
  Result<void> add(const QList<AuditEntry>& entries);
  /// All is written; the statement's sha256 and entries are known then.
  Result<ExportStatement> close(ExportStatement about);
  /// Puts both files in their places.
  Result<ExportedAudit> finish(const ExportStatement& about, const QByteArray& signature);

 private:
  Result<void> reserve(const QString& path);
  [[nodiscard]] Error unwritable(const QString& problem) const;

  const AuditExportFormat format_;
  const QString path_;
  QSaveFile file_;
  QSaveFile signatureFile_;
  HashedFile hashed_;
  std::unique_ptr<AuditPaper> paper_;
  qint64 entries_ = 0;
  QStringList reserved_;  // empty files of our own, taken away unless finished
};

}  // namespace linewarden

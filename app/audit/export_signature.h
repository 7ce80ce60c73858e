// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace linewarden {

/// What an installation signs about a part of its trail that was written to a file.
struct ExportStatement {
  QString fileName;  ///< without folder
  QByteArray sha256;
  qint64 entries = 0;
  QJsonObject filter;   ///< as filterToJson() gives it
  QString filterWords;  ///< the same for people
  qint64 from = 0;      ///< the trail was looked through from this sequence…
  qint64 to = 0;        ///< …up to this one: the file has all that match there
  UtcTime made;
  QString by;            ///< account name
  QString origin;        ///< of the installation, as in its checkpoints
  QByteArray publicKey;  ///< of the installation, 32 bytes
};

/// Of the file that holds the signature: the exported file's name and this.
[[nodiscard]] QString exportSignaturePath(const QString& path);
/// The bytes that are signed: canonical JSON of all members of the document but `signature`.
[[nodiscard]] QByteArray exportSignedForm(const ExportStatement& statement);
/// The document beside the file ("linewarden-export-signature/1").
[[nodiscard]] QByteArray exportDocument(const ExportStatement& statement,
                                        const QByteArray& signature);
/// Reads such a document and checks its signature. InvalidArgument when it is none, AuditBroken
/// when it is not signed with this key. Pure.
[[nodiscard]] Result<ExportStatement> readExportDocument(const QByteArray& document,
                                                         const QByteArray& publicKey);
/// An exported file with the signature beside it, without store or installation. AuditBroken when
/// the file is not the one that was signed. Reads the file: blocks.
[[nodiscard]] Result<ExportStatement> checkExport(const QString& path, const QByteArray& publicKey);

}  // namespace linewarden

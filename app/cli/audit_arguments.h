// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/archive_file.h"
#include "app/audit/audit_filter.h"
#include "app/cli/command.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

/// What the commands about the audit trail take, and how they tell of entries.
namespace linewarden::cli {

inline const QString auditToOption = QStringLiteral("to");
inline const QString archiveOption = QStringLiteral("archive");
inline const QString publicKeyOption = QStringLiteral("public-key");

/// The options that say what is searched for. Until when is `untilName`: "to", or "until" where
/// --to names a file.
[[nodiscard]] QList<QCommandLineOption> auditFilterArguments(const QString& untilName);
/// Wrong use for a time that is none; what the service refuses is left to it.
[[nodiscard]] Result<AuditFilter> auditFilterOf(const CommandContext& context,
                                                const QString& untilName);

[[nodiscard]] QCommandLineOption publicKeyArgument();
/// --public-key; wrong use where it is not given.
[[nodiscard]] Result<QByteArray> publicKeyOf(const CommandContext& context);

/// --archive FILE, several times, and --passphrase-file.
[[nodiscard]] QList<QCommandLineOption> archiveArguments();
[[nodiscard]] QCommandLineOption passphraseFileArgument();
/// A passphrase for each of these archives, in their order: lines of --passphrase-file, or of where
/// passwords and codes come from, behind those. Null without archives.
[[nodiscard]] Result<ArchiveKeys> archiveKeysOf(const CommandContext& context,
                                                const QStringList& paths);
/// The archives of --archive.
[[nodiscard]] Result<ArchiveKeys> archiveKeysOf(const CommandContext& context);

[[nodiscard]] QString auditHex(const QByteArray& bytes);
[[nodiscard]] QJsonObject entryJson(const AuditEntry& entry);

}  // namespace linewarden::cli

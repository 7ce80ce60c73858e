// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/export_signature.h"
#include "app/cli/audit_arguments.h"
#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/open_console.h"
#include "app/cli/people_arguments.h"
#include "app/cli/recipe_arguments.h"
#include "app/identity/audit_reader.h"

#include <QFileInfo>

namespace linewarden::cli {

namespace {

struct AuditExportCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::AuditExport)
};

const QString exportFileWord = QStringLiteral("FILE");
// --to names the file.
const QString exportUntilOption = QStringLiteral("until");

/// --format, or what the file's name ends with; CSV where neither tells.
Result<AuditExportFormat> auditExportFormatOf(const CommandContext& context) {
  const QString suffix = QFileInfo(context.arguments.value(auditToOption)).suffix().toLower();
  const bool isSet = context.arguments.isSet(formatOption);
  const QString word = isSet ? context.arguments.value(formatOption) : suffix;
  if (word == QStringLiteral("csv")) return AuditExportFormat::Csv;
  if (word == QStringLiteral("json") || word == QStringLiteral("jsonl")) {
    return AuditExportFormat::JsonLines;
  }
  if (word == QStringLiteral("pdf")) return AuditExportFormat::Pdf;
  if (!isSet) return AuditExportFormat::Csv;
  return usageError(
      AuditExportCommandsText::tr("--format takes csv, json or pdf, not “%1”.").arg(word));
}

Result<Outcome> exportAudit(const CommandContext& context) {
  const auto path = requiredOption(context, auditToOption, exportFileWord);
  if (!path) return path.error();
  const auto format = auditExportFormatOf(context);
  if (!format) return format.error();
  const auto filter = auditFilterOf(context, exportUntilOption);
  if (!filter) return filter.error();
  return onConsole(
      context, QStringLiteral("audit export"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto done = await(open.console->auditReader().exportTo(
            open.session, *filter, *format, QFileInfo(*path).absoluteFilePath()));
        if (!done) return done.error();
        return Outcome{{{QStringLiteral("file"), done->path},
                        {QStringLiteral("signature"), done->signaturePath},
                        {QStringLiteral("entries"), done->entries},
                        {QStringLiteral("sha256"), auditHex(done->sha256)}},
                       AuditExportCommandsText::tr("%1 entries (%2) are in %3, signed by %4.\n")
                           .arg(done->entries)
                           .arg(filterWords(*filter), done->path, done->signaturePath)};
      });
}

Result<Outcome> checkAuditExport(const CommandContext& context) {
  const auto words = wordsOf(context, {exportFileWord});
  if (!words) return words.error();
  const auto publicKey = publicKeyOf(context);
  if (!publicKey) return publicKey.error();
  const auto found = checkExport(words->first(), *publicKey);
  if (!found) return found.error();
  return Outcome{{{QStringLiteral("holds"), true},
                  {QStringLiteral("file"), found->fileName},
                  {QStringLiteral("sha256"), auditHex(found->sha256)},
                  {QStringLiteral("entries"), found->entries},
                  {QStringLiteral("filter"), found->filter},
                  {QStringLiteral("from"), found->from},
                  {QStringLiteral("to"), found->to},
                  {QStringLiteral("made"), toIsoUtc(found->made)},
                  {QStringLiteral("by"), found->by},
                  {QStringLiteral("origin"), found->origin}},
                 AuditExportCommandsText::tr(
                     "The file is as %1 signed it: %2 entries (%3) of those from %4 to %5, made "
                     "at %6 by %7.\n")
                     .arg(found->origin)
                     .arg(found->entries)
                     .arg(found->filterWords)
                     .arg(found->from)
                     .arg(found->to)
                     .arg(toIsoUtc(found->made), found->by)};
}

}  // namespace

QList<Command> auditExportCommands() {
  QList<QCommandLineOption> options{
      {auditToOption, AuditExportCommandsText::tr("The new file; FILE.sig beside it signs it."),
       exportFileWord},
      {formatOption,
       AuditExportCommandsText::tr("csv, json (a line for each entry) or pdf; by the file's name "
                                   "where left out."),
       QStringLiteral("FORMAT")}};
  return {{QStringLiteral("audit export"),
           AuditExportCommandsText::tr("Writes the trail, or a part of it, to a signed file"),
           options + auditFilterArguments(exportUntilOption),
           {},
           exportAudit},
          {QStringLiteral("audit check-export"),
           AuditExportCommandsText::tr("Checks such a file; needs no installation"),
           {publicKeyArgument()},
           exportFileWord,
           checkAuditExport}};
}

}  // namespace linewarden::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_arguments.h"

#include "app/audit/checkpoint.h"
#include "app/cli/secret_lines.h"
#include "app/cli/time_argument.h"

#include <QCoreApplication>

namespace linewarden::cli {

namespace {

struct AuditArgumentsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::AuditArguments)
};

const QString auditActorOption = QStringLiteral("actor");
const QString auditActionOption = QStringLiteral("action");
const QString auditObjectOption = QStringLiteral("object");
const QString auditWorkstationOption = QStringLiteral("workstation");
const QString auditTextOption = QStringLiteral("text");
const QString auditFromOption = QStringLiteral("from");
const QString auditRefusedOption = QStringLiteral("refused");
const QString passphraseFileOption = QStringLiteral("passphrase-file");

Result<std::optional<UtcTime>> auditTimeOf(const CommandContext& context, const QString& name) {
  if (!context.arguments.isSet(name)) return std::optional<UtcTime>();
  const QString text = context.arguments.value(name);
  if (const auto time = parseTime(text, context.clock.now())) return std::optional(*time);
  return usageError(AuditArgumentsText::tr(
                        "--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back "
                        "from now, such as -1h, or now; not “%2”.")
                        .arg(name, text));
}

}  // namespace

QList<QCommandLineOption> auditFilterArguments(const QString& untilName) {
  const QString time = QStringLiteral("TIME");
  return {
      {auditActorOption, AuditArgumentsText::tr("Only what this account did."),
       QStringLiteral("NAME")},
      {auditActionOption,
       AuditArgumentsText::tr("Only this action (recipe.submitted), or all of a kind (recipe)."),
       QStringLiteral("ACTION")},
      {auditObjectOption,
       AuditArgumentsText::tr("Only about this (person:rossi), or all of a kind (person)."),
       QStringLiteral("OBJECT")},
      {auditWorkstationOption, AuditArgumentsText::tr("Only from this computer."),
       QStringLiteral("NAME")},
      {auditTextOption,
       AuditArgumentsText::tr("Only where this stands anywhere in what was recorded."),
       QStringLiteral("TEXT")},
      {auditFromOption, AuditArgumentsText::tr("Only from this time on."), time},
      {untilName, AuditArgumentsText::tr("Only before this time."), time},
      {auditRefusedOption, AuditArgumentsText::tr("Only what was refused or failed.")}};
}

Result<AuditFilter> auditFilterOf(const CommandContext& context, const QString& untilName) {
  const auto from = auditTimeOf(context, auditFromOption);
  if (!from) return from.error();
  const auto to = auditTimeOf(context, untilName);
  if (!to) return to.error();
  const QCommandLineParser& arguments = context.arguments;
  AuditFilter filter;
  filter.actor = arguments.value(auditActorOption);
  filter.action = arguments.value(auditActionOption);
  filter.object = arguments.value(auditObjectOption);
  filter.workstation = arguments.value(auditWorkstationOption);
  filter.text = arguments.value(auditTextOption);
  filter.from = *from;
  filter.to = *to;
  if (arguments.isSet(auditRefusedOption)) filter.outcome = AuditOutcome::Refused;
  return filter;
}

QCommandLineOption publicKeyArgument() {
  return {publicKeyOption,
          AuditArgumentsText::tr("The installation's public key, as “audit checkpoint” prints it. "
                                 "It must come from elsewhere than what is checked."),
          QStringLiteral("KEY")};
}

Result<QByteArray> publicKeyOf(const CommandContext& context) {
  if (!context.arguments.isSet(publicKeyOption)) {
    return usageError(AuditArgumentsText::tr("--public-key KEY is missing."));
  }
  return publicKeyFrom(context.arguments.value(publicKeyOption).toUtf8());
}

QCommandLineOption passphraseFileArgument() {
  return {
      passphraseFileOption,
      AuditArgumentsText::tr("Reads the passphrase of an archive from this file, a line for each "
                             "archive, instead of behind password and code."),
      QStringLiteral("F")};
}

QList<QCommandLineOption> archiveArguments() {
  return {{archiveOption,
           AuditArgumentsText::tr("An archive of the trail; may be given several times. Its "
                                  "passphrase is read."),
           QStringLiteral("FILE")},
          passphraseFileArgument()};
}

Result<ArchiveKeys> archiveKeysOf(const CommandContext& context, const QStringList& paths) {
  if (paths.isEmpty()) return ArchiveKeys();
  const bool hasFile = context.arguments.isSet(passphraseFileOption);
  SecretLines own(context.arguments.value(passphraseFileOption));
  SecretLines& lines = hasFile ? own : context.secrets;
  auto keys = std::make_shared<std::vector<ArchiveKey>>();
  for (const QString& path : paths) {
    auto passphrase = lines.next(AuditArgumentsText::tr("Passphrase of %1").arg(path));
    if (!passphrase) return passphrase.error();
    keys->push_back({path, std::move(*passphrase)});
  }
  return ArchiveKeys(std::move(keys));
}

Result<ArchiveKeys> archiveKeysOf(const CommandContext& context) {
  return archiveKeysOf(context, context.arguments.values(archiveOption));
}

QString auditHex(const QByteArray& bytes) {
  return QString::fromLatin1(bytes.toHex());
}

QJsonObject entryJson(const AuditEntry& entry) {
  const AuditEvent& event = entry.event;
  return {{QStringLiteral("sequence"), entry.sequence},
          {QStringLiteral("time"), toIsoUtc(entry.time)},
          {QStringLiteral("actor"), event.actor.name},
          {QStringLiteral("role"), event.actor.role},
          {QStringLiteral("workstation"), entry.workstation},
          {QStringLiteral("action"), event.action},
          {QStringLiteral("object"), event.object},
          {QStringLiteral("before"), event.before},
          {QStringLiteral("after"), event.after},
          {QStringLiteral("reason"), event.reason},
          {QStringLiteral("previousHash"), auditHex(entry.previousHash)},
          {QStringLiteral("hash"), auditHex(entry.hash)}};
}

}  // namespace linewarden::cli

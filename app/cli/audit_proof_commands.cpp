// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_proof.h"
#include "app/base/os/files.h"
#include "app/cli/audit_arguments.h"
#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/open_console.h"
#include "app/cli/people_arguments.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/text_table.h"
#include "app/identity/audit_reader.h"

#include <QJsonDocument>

namespace linewarden::cli {

namespace {

struct AuditProofCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::AuditProof)
};

const QString proofEntryOption = QStringLiteral("entry");
const QString proofFromOption = QStringLiteral("from");
const QString proofFileWord = QStringLiteral("FILE");
constexpr qint64 mostProofBytes = 2 * 1024 * 1024;

QCommandLineOption proofToArgument() {
  return {auditToOption, AuditProofCommandsText::tr("Writes it to this new file."), proofFileWord};
}

/// To the file of --to, where it is given.
Result<void> keepProof(const CommandContext& context, const QByteArray& content) {
  if (!context.arguments.isSet(auditToOption)) return {};
  return writeNewFile(context.arguments.value(auditToOption), content);
}

QString keptWhere(const CommandContext& context) {
  if (!context.arguments.isSet(auditToOption)) return {};
  return AuditProofCommandsText::tr("Written to %1.\n").arg(context.arguments.value(auditToOption));
}

QJsonObject checkpointJson(const SignedCheckpoint& made) {
  const Checkpoint& checkpoint = made.checkpoint;
  return {
      {QStringLiteral("origin"), checkpoint.origin},
      {QStringLiteral("size"), checkpoint.size},
      {QStringLiteral("root"), auditHex(checkpoint.root)},
      {QStringLiteral("headHash"), auditHex(checkpoint.headHash)},
      {QStringLiteral("time"), toIsoUtc(checkpoint.time)},
      {QStringLiteral("note"), QString::fromUtf8(made.note)},
      {QStringLiteral("key"), QString::fromLatin1(verifierKey(checkpoint.origin, made.publicKey))}};
}

Result<Outcome> makeCheckpoint(const CommandContext& context) {
  return onConsole(
      context, QStringLiteral("audit checkpoint"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto made = await(open.console->auditReader().checkpointNow(open.session));
        if (!made) return made.error();
        if (auto kept = keepProof(context, made->note); !kept) return kept.error();
        const QJsonObject json = checkpointJson(*made);
        return Outcome{json, QString::fromUtf8(made->note) + u'\n' +
                                 AuditProofCommandsText::tr("Public key: %1\n")
                                     .arg(json.value(QStringLiteral("key")).toString()) +
                                 keptWhere(context)};
      });
}

Result<Outcome> proveAudit(const CommandContext& context) {
  const bool isEntry = context.arguments.isSet(proofEntryOption);
  if (isEntry == context.arguments.isSet(proofFromOption)) {
    return usageError(AuditProofCommandsText::tr(
        "audit prove needs either --entry N, for an entry, or --from SIZE, for what has been added "
        "since the trail had so many."));
  }
  if (!isEntry && context.arguments.isSet(archiveOption)) {
    return usageError(AuditProofCommandsText::tr("--archive goes with --entry."));
  }
  const QString option = isEntry ? proofEntryOption : proofFromOption;
  const auto number = parseNumber(context.arguments.value(option), QStringLiteral("--") + option);
  if (!number) return number.error();
  return onConsole(
      context, QStringLiteral("audit prove"), [&](OpenConsole& open) -> Result<Outcome> {
        AuditReader& reader = open.console->auditReader();
        const auto archive = archiveKeysOf(context);
        if (!archive) return archive.error();
        const auto document = await(isEntry ? reader.prove(open.session, *number, *archive)
                                            : reader.proveConsistency(open.session, *number));
        if (!document) return document.error();
        if (auto kept = keepProof(context, *document); !kept) return kept.error();
        const QString told = context.arguments.isSet(auditToOption) ? keptWhere(context)
                                                                    : QString::fromUtf8(*document);
        return Outcome{QJsonDocument::fromJson(*document).object(), told};
      });
}

Outcome checkedInclusion(const CheckedProof& proof) {
  const Checkpoint& checkpoint = proof.checkpoint.checkpoint;
  const AuditEvent& event = proof.entry.event;
  TextTable table({AuditProofCommandsText::tr("Entry"), QString::number(proof.entry.sequence)});
  const auto add = [&table](const QString& what, const QString& value) {
    if (!value.isEmpty()) table.add({what, value});
  };
  add(AuditProofCommandsText::tr("Time"), toIsoUtc(proof.entry.time));
  add(AuditProofCommandsText::tr("Who"), event.actor.name);
  add(AuditProofCommandsText::tr("Roles"), event.actor.role);
  add(AuditProofCommandsText::tr("Workstation"), proof.entry.workstation);
  add(AuditProofCommandsText::tr("What"), event.action);
  add(AuditProofCommandsText::tr("Object"), event.object);
  add(AuditProofCommandsText::tr("Reason"), event.reason);
  const auto values = [](const QJsonObject& json) {
    return json.isEmpty() ? QString()
                          : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
  };
  add(AuditProofCommandsText::tr("Before"), values(event.before));
  add(AuditProofCommandsText::tr("After"), values(event.after));
  return {{{QStringLiteral("entry"), entryJson(proof.entry)}},
          table.toString() +
              AuditProofCommandsText::tr("The proof holds: this entry is one of the %1 that %2 "
                                         "signed at %3.\n")
                  .arg(checkpoint.size)
                  .arg(checkpoint.origin, toIsoUtc(checkpoint.time))};
}

Outcome checkedConsistency(const CheckedProof& proof) {
  const Checkpoint& checkpoint = proof.checkpoint.checkpoint;
  QJsonObject json{{QStringLiteral("first"), proof.first},
                   {QStringLiteral("firstRoot"), auditHex(proof.firstRoot)}};
  QString text = AuditProofCommandsText::tr(
                     "The proof holds: the first %1 entries, with the root %2, are the beginning "
                     "of the %3 that %4 signed at %5. Nothing was changed among them.\n")
                     .arg(proof.first)
                     .arg(auditHex(proof.firstRoot))
                     .arg(checkpoint.size)
                     .arg(checkpoint.origin, toIsoUtc(checkpoint.time));
  if (proof.firstCheckpoint) {
    const QString time = toIsoUtc(proof.firstCheckpoint->checkpoint.time);
    json[QStringLiteral("firstSignedAt")] = time;
    text += AuditProofCommandsText::tr("Those first ones were signed at %1.\n").arg(time);
  }
  return {json, text};
}

Result<Outcome> checkAuditProof(const CommandContext& context) {
  const auto words = wordsOf(context, {proofFileWord});
  if (!words) return words.error();
  const auto publicKey = publicKeyOf(context);
  if (!publicKey) return publicKey.error();
  const auto document = os::readSmallFile(words->first(), mostProofBytes);
  if (!document) return document.error();
  const auto proof = checkProof(*document, *publicKey);
  if (!proof) return proof.error();
  const bool isInclusion = proof->kind == CheckedProof::Kind::Inclusion;
  Outcome outcome = isInclusion ? checkedInclusion(*proof) : checkedConsistency(*proof);
  const Checkpoint& checkpoint = proof->checkpoint.checkpoint;
  outcome.json[QStringLiteral("holds")] = true;
  outcome.json[QStringLiteral("kind")] =
      isInclusion ? QStringLiteral("inclusion") : QStringLiteral("consistency");
  outcome.json[QStringLiteral("origin")] = checkpoint.origin;
  outcome.json[QStringLiteral("size")] = checkpoint.size;
  outcome.json[QStringLiteral("signedAt")] = toIsoUtc(checkpoint.time);
  return outcome;
}

}  // namespace

QList<Command> auditProofCommands() {
  const QList<QCommandLineOption> proveOptions{
      {proofEntryOption, AuditProofCommandsText::tr("The entry's number."), QStringLiteral("N")},
      {proofFromOption, AuditProofCommandsText::tr("How many entries it had then."),
       QStringLiteral("SIZE")},
      proofToArgument()};
  return {{QStringLiteral("audit checkpoint"),
           AuditProofCommandsText::tr("Signs how the trail is now, to be kept elsewhere"),
           {proofToArgument()},
           {},
           makeCheckpoint},
          {QStringLiteral("audit prove"),
           AuditProofCommandsText::tr("A proof that an entry is in the trail, or that nothing was "
                                      "changed since it had SIZE entries"),
           proveOptions + archiveArguments(),
           {},
           proveAudit},
          {QStringLiteral("audit check-proof"),
           AuditProofCommandsText::tr("Checks such a proof; needs no installation"),
           {publicKeyArgument()},
           proofFileWord,
           checkAuditProof}};
}

}  // namespace linewarden::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/archive_file.h"
#include "app/base/os/process.h"
#include "app/cli/audit_arguments.h"
#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/open_console.h"
#include "app/cli/people_arguments.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/secret_lines.h"
#include "app/cli/time_argument.h"
#include "app/identity/audit_archiver.h"
#include "app/identity/audit_reader.h"

#include <QFileInfo>

namespace linewarden::cli {

namespace {

struct AuditArchiveCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::AuditArchive)
};

const QString archiveBeforeOption = QStringLiteral("before");
const QString archiveOutOption = QStringLiteral("out");
const QString archiveFileWord = QStringLiteral("FILE");

Result<UtcTime> archiveTimeOf(const CommandContext& context) {
  const auto text = requiredOption(context, archiveBeforeOption, QStringLiteral("TIME"));
  if (!text) return text.error();
  if (const auto time = parseTime(*text, context.clock.now())) return *time;
  return usageError(AuditArchiveCommandsText::tr("--before takes a time with its zone, such as "
                                                 "2026-01-31T08:15:00Z, or one back from now, such "
                                                 "as -365d; not “%1”.")
                        .arg(*text));
}

/// Typed twice at a terminal: nobody could tell a slip later.
Result<SecretBytes> newPassphrase(const CommandContext& context, const QString& path) {
  const auto keys = archiveKeysOf(context, {path});
  if (!keys) return keys.error();
  const SecretBytes& first = (*keys)->front().passphrase;
  const bool isTyped = os::HiddenInput::isTerminal() &&
                       !context.arguments.isSet(QStringLiteral("secrets-file")) &&
                       !context.arguments.isSet(QStringLiteral("passphrase-file"));
  if (!isTyped) return first.clone();
  const auto again = context.secrets.next(AuditArchiveCommandsText::tr("The same again"));
  if (!again) return again.error();
  if (again->equals(first)) return first.clone();
  return Error{ErrorCode::InvalidArgument,
               AuditArchiveCommandsText::tr("The two passphrases differ. Nothing was done."),
               {}};
}

Outcome toldArchived(const ArchivedAudit& done) {
  return {{{QStringLiteral("file"), done.path},
           {QStringLiteral("first"), done.first},
           {QStringLiteral("last"), done.last},
           {QStringLiteral("staying"), done.staying},
           {QStringLiteral("root"), auditHex(done.root)},
           {QStringLiteral("sha256"), auditHex(done.sha256)},
           {QStringLiteral("isMoreLeft"), done.isMoreLeft}},
          AuditArchiveCommandsText::tr(
              "Entries %1 to %2 are in %3, which was read back and verified, and left the store. "
              "%4 of them stay there too, as recipes, keys and emergency access are proven by "
              "them.\nSHA-256 of the file: %5\nKeep the file and its passphrase, apart from each "
              "other: without them nobody reads these entries again.\n")
                  .arg(QString::number(done.first), QString::number(done.last), done.path,
                       QString::number(done.staying), auditHex(done.sha256)) +
              (done.isMoreLeft
                   ? AuditArchiveCommandsText::tr("One archive holds at most %1 entries: more that "
                                                  "are as old can be archived now, to another "
                                                  "file.\n")
                         .arg(AuditArchiver::mostEntries)
                   : QString())};
}

Result<Outcome> archiveAudit(const CommandContext& context) {
  const auto before = archiveTimeOf(context);
  if (!before) return before.error();
  const auto out = requiredOption(context, archiveOutOption, archiveFileWord);
  if (!out) return out.error();
  return asPerson(context, QStringLiteral("audit archive"),
                  [&](OpenConsole& open) -> Result<Outcome> {
                    auto passphrase = newPassphrase(context, *out);
                    if (!passphrase) return passphrase.error();
                    const auto done = await(open.console->auditArchiver().archive(
                        open.session, *before, QFileInfo(*out).absoluteFilePath(),
                        std::make_shared<const SecretBytes>(std::move(*passphrase))));
                    if (!done) return done.error();
                    return toldArchived(*done);
                  });
}

Result<QList<QByteArray>> archivePublicKeys(const CommandContext& context) {
  if (const auto first = publicKeyOf(context); !first) return first.error();
  QList<QByteArray> keys;
  for (const QString& text : context.arguments.values(publicKeyOption)) {
    const auto key = publicKeyFrom(text.toUtf8());
    if (!key) return key.error();
    keys.append(*key);
  }
  return keys;
}

Result<Outcome> checkAuditArchive(const CommandContext& context) {
  const auto words = wordsOf(context, {archiveFileWord});
  if (!words) return words.error();
  const auto publicKeys = archivePublicKeys(context);
  if (!publicKeys) return publicKeys.error();
  const auto keys = archiveKeysOf(context, *words);
  if (!keys) return keys.error();
  const auto opened = openArchives(*keys, *publicKeys);
  if (!opened) return opened.error();
  ArchiveFile& archive = *opened->front();
  if (const auto checked = checkArchive(archive); !checked) return checked.error();
  const archive_format::Header& header = archive.header();
  return Outcome{
      {{QStringLiteral("holds"), true},
       {QStringLiteral("origin"), header.origin},
       {QStringLiteral("first"), header.first},
       {QStringLiteral("last"), header.last},
       {QStringLiteral("previousHash"), auditHex(header.previousHash)},
       {QStringLiteral("headHash"), auditHex(header.headHash)},
       {QStringLiteral("root"), auditHex(header.root)},
       {QStringLiteral("made"), toIsoUtc(header.made)},
       {QStringLiteral("signedAt"), toIsoUtc(archive.checkpoint().checkpoint.time)},
       {QStringLiteral("sha256"), auditHex(archive.sha256())}},
      AuditArchiveCommandsText::tr(
          "The archive holds: entries %1 to %2 of %3 are those that its checkpoint of %4 signs. "
          "The file was made at %5.\nSHA-256 of the file: %6\n")
          .arg(QString::number(header.first), QString::number(header.last), header.origin,
               toIsoUtc(archive.checkpoint().checkpoint.time), toIsoUtc(header.made),
               auditHex(archive.sha256()))};
}

// Verified with all that is kept outside too, and recorded, before anything is made anew.
Result<void> requireWholeEntries(OpenConsole& open, const ArchiveKeys& archives) {
  const auto found = await(open.console->auditReader().verify(open.session, {}, {}, archives));
  if (!found) return found.error();
  if (!found->firstBad) return {};
  return Error{ErrorCode::AuditBroken,
               AuditArchiveCommandsText::tr("The hash tree was not rebuilt, as the trail itself is "
                                            "broken at entry %1: %2")
                   .arg(*found->firstBad)
                   .arg(found->problem),
               {}};
}

Result<Outcome> rebuildAuditTree(const CommandContext& context) {
  return asPerson(
      context, QStringLiteral("audit rebuild-tree"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto archives = archiveKeysOf(context);
        if (!archives) return archives.error();
        if (auto whole = requireWholeEntries(open, *archives); !whole) return whole.error();
        const auto done = await(open.console->auditArchiver().rebuildTree(open.session, *archives));
        if (!done) return done.error();
        // So that the newest verification tells of the tree as it is now.
        if (auto whole = requireWholeEntries(open, *archives); !whole) return whole.error();
        return Outcome{
            {{QStringLiteral("entries"), *done}},
            AuditArchiveCommandsText::tr("The hash tree over %1 entries was made anew from them.\n")
                .arg(*done)};
      });
}

}  // namespace

QList<Command> auditArchiveCommands() {
  return {{QStringLiteral("audit archive"),
           AuditArchiveCommandsText::tr("Moves old entries to a signed, encrypted file"),
           {{archiveBeforeOption,
             AuditArchiveCommandsText::tr("Entries before this time, up to the last checkpoint "
                                          "among them; the newest 30 days always stay."),
             QStringLiteral("TIME")},
            {archiveOutOption, AuditArchiveCommandsText::tr("The new file."), archiveFileWord},
            passphraseFileArgument()},
           {},
           archiveAudit},
          {QStringLiteral("audit check-archive"),
           AuditArchiveCommandsText::tr("Checks such a file; needs no installation"),
           {publicKeyArgument(), passphraseFileArgument()},
           archiveFileWord,
           checkAuditArchive},
          {QStringLiteral("audit rebuild-tree"),
           AuditArchiveCommandsText::tr("Makes the kept hash tree anew from verified entries"),
           archiveArguments(),
           {},
           rebuildAuditTree}};
}

}  // namespace linewarden::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/archive_seam.h"

#include "app/base/canonical_json.h"
#include "app/base/shown_text.h"
#include "app/crypto/hash.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace linewarden {

namespace {

struct ArchiveSeamText {
  Q_DECLARE_TR_FUNCTIONS(AuditArchive)
};

Error brokenSeam(const ArchivedRange& archive) {
  return {ErrorCode::AuditBroken,
          ArchiveSeamText::tr("What the store keeps of the archived entries %1 to %2 was changed: "
                              "it does not fit together. Keep a copy of the store, and verify the "
                              "archives by themselves.")
              .arg(archive.first)
              .arg(archive.last),
          {}};
}

QString seamHex(const QByteArray& bytes) {
  return QString::fromLatin1(bytes.toHex());
}

QJsonObject rangeJson(const ArchivedRange& archive) {
  QJsonArray tree;
  for (const QByteArray& hash : archive.tree) tree.append(seamHex(hash));
  return {{QStringLiteral("first"), archive.first},
          {QStringLiteral("last"), archive.last},
          {QStringLiteral("head"), seamHex(archive.headHash)},
          {QStringLiteral("root"), seamHex(archive.root)},
          {QStringLiteral("tree"), tree},
          {QStringLiteral("staying"), archive.staying},
          {QStringLiteral("stayingSha256"), seamHex(archive.stayingSha256)},
          {QStringLiteral("file"), archive.file},
          {QStringLiteral("sha256"), seamHex(archive.sha256)},
          {QStringLiteral("made"), toIsoUtc(archive.made)}};
}

bool areHashesWhole(const ArchivedRange& archive) {
  const std::array all{archive.headHash, archive.root, archive.stayingSha256, archive.sha256};
  return std::all_of(all.begin(), all.end(),
                     [](const QByteArray& hash) { return hash.size() == 32; });
}

}  // namespace

Result<std::optional<Seam>> seamOf(const QList<ArchivedRange>& archives) {
  std::optional<Seam> seam;
  for (const ArchivedRange& archive : archives) {
    const qint64 before = seam ? seam->last : 0;
    auto tree = merkle::Frontier::restored(archive.last, archive.tree);
    if (archive.first != before + 1 || archive.last < archive.first || !tree ||
        !areHashesWhole(archive) || tree->root() != archive.root || archive.staying < 0 ||
        archive.staying > archive.last) {
      return brokenSeam(archive);
    }
    seam = Seam{archive.last, archive.headHash, std::move(*tree)};
  }
  return seam;
}

QJsonObject archivedJson(const QList<ArchivedRange>& archives) {
  QJsonArray before;
  for (const ArchivedRange& archive : archives.first(archives.size() - 1)) {
    before.append(rangeJson(archive));
  }
  QJsonObject json = rangeJson(archives.constLast());
  json[QStringLiteral("before")] = seamHex(sha256OfPublic(canonicalJson(QJsonValue(before))));
  return json;
}

bool staysInStore(const StoredEntry& entry) {
  static const std::array<QString, 4> recipeActions{
      QStringLiteral("recipe.signed"), QStringLiteral("recipe.withdrawn"),
      QStringLiteral("recipe.rejected"), QStringLiteral("recipe.superseded")};
  return std::find(recipeActions.begin(), recipeActions.end(), entry.action) !=
             recipeActions.end() ||
         entry.action.startsWith(QLatin1String("emergency.")) ||
         entry.role.startsWith(QLatin1String("break-glass")) ||
         entry.after.contains(QLatin1String("\"signingKey\":\""));
}

void StayingList::add(qint64 sequence, const QString& hash) {
  hash_ = sha256OfPublic(hash_, QByteArray(QByteArray::number(sequence) + ' ' + hash.toLatin1()));
  ++count_;
}

std::optional<ArchivedRange> archiveOf(const QList<ArchivedRange>& archives, qint64 sequence) {
  const auto found =
      std::find_if(archives.begin(), archives.end(), [sequence](const ArchivedRange& archive) {
        return archive.first <= sequence && sequence <= archive.last;
      });
  if (found == archives.end()) return std::nullopt;
  return *found;
}

Error isArchived(qint64 sequence, const ArchivedRange& archive) {
  return {
      ErrorCode::NotFound,
      ArchiveSeamText::tr("Entry %1 is archived: the file “%4” holds entries %2 to %3. Give that "
                          "file and its passphrase to read the entry or to prove it.")
          .arg(QString::number(sequence), QString::number(archive.first),
               QString::number(archive.last), shownText(archive.file, 200)),
      {}};
}

}  // namespace linewarden

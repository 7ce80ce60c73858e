// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/told_archives.h"

#include "app/base/canonical_json.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace linewarden {

namespace {

struct ToldArchivesText {
  Q_DECLARE_TR_FUNCTIONS(audit)
};

}  // namespace

ToldArchives::ToldArchives(QList<ArchivedRange> archives, qsizetype before)
    : archives_(std::move(archives)), before_(before) {}

// How many archives there were with the one that the entry tells of; 0 for none whose turn it is.
qsizetype ToldArchives::toldBy(const StoredEntry& entry) const {
  // An archive's own entry may be in a later archive, so the walk may begin with any of those.
  const qsizetype first = told_ + 1;
  const qsizetype last =
      std::min(told_ > 0 ? first : std::max<qsizetype>(before_, 1), archives_.size());
  const QByteArray after = entry.after.toUtf8();
  for (qsizetype count = first; count <= last; ++count) {
    if (after == canonicalJson(archivedJson(archives_.first(count)))) return count;
  }
  return 0;
}

QString ToldArchives::accept(const StoredEntry& entry) {
  const qsizetype told = toldBy(entry);
  if (told == 0) {
    return ToldArchivesText::tr(
               "Entry %1 tells of an archive that the store keeps nothing of, or one that was told "
               "of before: the entry was forged, or what the store keeps of its archives was "
               "changed.")
        .arg(entry.sequence);
  }
  told_ = told;
  const ArchivedRange& archive = archives_.at(told - 1);
  if (entry.sequence > archive.last && toMillis(archive.made) <= entry.time) return {};
  return ToldArchivesText::tr(
             "Entry %1 tells of the archive of entries %2 to %3 before that can have been made: "
             "the program did not remove these entries.")
      .arg(QString::number(entry.sequence), QString::number(archive.first),
           QString::number(archive.last));
}

}  // namespace linewarden

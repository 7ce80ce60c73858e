// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/trail_verification.h"
#include "app/crypto/hash.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

constexpr qsizetype mostSetBackNamed = 100;
const QString emptyObject = QStringLiteral("{}");

struct TrailWalkText {
  Q_DECLARE_TR_FUNCTIONS(audit)
};

bool isCanonicalOrEmpty(const QString& text) {
  return text == emptyObject || isCanonicalObject(text.toUtf8());
}

bool isHexOf(const QString& text, const QByteArray& bytes) {
  static constexpr char16_t digits[] = u"0123456789abcdef";
  if (text.size() != 2 * bytes.size()) return false;
  for (qsizetype at = 0; at < bytes.size(); ++at) {
    const auto byte = static_cast<unsigned char>(bytes.at(at));
    if (text.at(2 * at) != digits[byte >> 4U] || text.at(2 * at + 1) != digits[byte & 15U]) {
      return false;
    }
  }
  return true;
}

}  // namespace

TrailWalk::TrailWalk() : TrailWalk({}, firstPreviousHash()) {}

TrailWalk::TrailWalk(merkle::Frontier frontier, const QByteArray& headHash)
    : frontier_(std::move(frontier)), link_(QString::fromLatin1(headHash.toHex())) {
  result_.entries = frontier_.size();
  result_.headHash = headHash;
}

bool isWholeEntry(const StoredEntry& entry) {
  return entry.isOfKnownTypes && isHexOf(entry.hash, sha256OfPublic(hashedForm(entry))) &&
         isCanonicalOrEmpty(entry.before) && isCanonicalOrEmpty(entry.after);
}

bool TrailWalk::refuse(qint64 sequence, const QString& problem) {
  result_.firstBad = sequence;
  result_.problem = problem;
  return false;
}

bool TrailWalk::accept(const StoredEntry& entry, const Completed& completed) {
  const qint64 expected = result_.entries + 1;
  if (entry.sequence != expected) {
    return refuse(expected,
                  TrailWalkText::tr("Entry %1 is missing or out of order: entry %2 stands in its "
                                    "place.")
                      .arg(expected)
                      .arg(entry.sequence));
  }
  if (entry.previousHash != link_) {
    return refuse(
        entry.sequence,
        TrailWalkText::tr("Entry %1 does not follow from the one before it: an entry was changed, "
                          "inserted, removed or moved here.")
            .arg(entry.sequence));
  }
  const QByteArray form = hashedForm(entry);
  const QByteArray hash = sha256OfPublic(form);
  if (!entry.isOfKnownTypes || !isHexOf(entry.hash, hash) || !isCanonicalOrEmpty(entry.before) ||
      !isCanonicalOrEmpty(entry.after)) {
    return refuse(entry.sequence,
                  TrailWalkText::tr("Entry %1 was changed after it was written: its content "
                                    "does not match its hash.")
                      .arg(entry.sequence));
  }
  frontier_.append(merkle::leafHash(form), completed);
  noteTime(entry);
  ++result_.entries;
  result_.headHash = hash;
  link_ = entry.hash;
  return true;
}

void TrailWalk::noteTime(const StoredEntry& entry) {
  if (hasLastTime_ && entry.time < lastTime_) {
    ++result_.setBackInAll;
    if (result_.setBack.size() < mostSetBackNamed) {
      result_.setBack.append({entry.sequence, fromMillis(lastTime_), fromMillis(entry.time)});
    }
  }
  lastTime_ = entry.time;
  hasLastTime_ = true;
}

}  // namespace linewarden

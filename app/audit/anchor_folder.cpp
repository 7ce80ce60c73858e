// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/anchor_folder.h"

#include "app/base/os/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace linewarden::anchor_folder {

namespace {

constexpr qint64 mostAnchorBytes = 8 * 1024 * 1024;
constexpr int mostAnchorNotes = 25'000;
constexpr int mostAnchorFiles = 20;
constexpr qsizetype mostLinesOfNote = 32;
const QString anchorFileStart = QStringLiteral("linewarden-checkpoints-");
const QByteArray originStart("linewarden/");
const QByteArray signatureMark("\xE2\x80\x94 ");

struct AnchorFolderText {
  Q_DECLARE_TR_FUNCTIONS(AnchorFolder)
};

Error noFolder(const QString& folder) {
  return {ErrorCode::FileUnwritable,
          AnchorFolderText::tr(
              "The folder %1 for checkpoints is not there, so they are kept in the store alone for "
              "now. Connect its disk or share; what it misses is written then.")
              .arg(folder),
          {}};
}

Error unreadableAnchor(const QString& path, const QString& reason) {
  return {ErrorCode::FileUnreadable,
          AnchorFolderText::tr("The checkpoints in %1 cannot be read: %2. Check that the folder is "
                               "connected and that you may read it.")
              .arg(path, reason),
          {}};
}

/// The last bytes of the file; empty where there is none.
Result<QByteArray> tailOf(const QString& path) {
  // Where others may write too, a link or a pipe can stand in its place.
  const QFileInfo info(path);
  if (!info.isSymLink() && !info.exists()) return QByteArray();
  if (info.isSymLink() || !info.isFile()) {
    return unreadableAnchor(path, AnchorFolderText::tr("it is a link, a folder or a device, not a "
                                                       "plain file"));
  }
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return unreadableAnchor(path, file.errorString());
  if (file.size() > mostAnchorBytes && !file.seek(file.size() - mostAnchorBytes)) {
    return unreadableAnchor(path, file.errorString());
  }
  const QByteArray tail = file.read(mostAnchorBytes);
  if (file.error() != QFileDevice::NoError) return unreadableAnchor(path, file.errorString());
  return tail;
}

Result<QList<QByteArray>> notesIn(const QString& path) {
  const auto tail = tailOf(path);
  if (!tail) return tail.error();
  return splitNotes(*tail, mostAnchorNotes);
}

/// What has to stand before the next note: nothing in a new file, an empty line, and one more line
/// end where writing broke off.
QByteArray separatorAfter(const QByteArray& tail) {
  if (tail.isEmpty()) return {};
  return tail.endsWith('\n') ? QByteArray("\n") : QByteArray("\n\n");
}

}  // namespace

QString fileOf(const QString& folder, const QString& origin) {
  QString name = origin;
  if (name.startsWith(QLatin1String(originStart))) name.remove(0, originStart.size());
  for (QChar& letter : name) {
    const bool isPlain = letter.unicode() < 0x80 && (letter.isLetterOrNumber() || letter == u'-');
    if (!isPlain) letter = u'_';
  }
  return QDir(folder).filePath(anchorFileStart + name + QStringLiteral(".txt"));
}

QList<QByteArray> splitNotes(const QByteArray& text, int most) {
  QList<QByteArray> notes;
  QByteArray note;
  qsizetype lines = 0;
  for (qsizetype at = 0; at < text.size();) {
    const qsizetype end = text.indexOf('\n', at);
    if (end < 0) break;  // a line that is not whole
    QByteArray line = text.mid(at, end - at);
    at = end + 1;
    // An editor may have saved it with line ends of its own.
    if (line.endsWith('\r')) line.chop(1);
    line += '\n';
    // Where writing broke off, the next note begins anew.
    if (line.startsWith(originStart)) {
      note.clear();
      lines = 0;
    }
    if (note.isEmpty() && !line.startsWith(originStart)) continue;
    note += line;
    if (++lines > mostLinesOfNote) note.clear();
    if (!line.startsWith(signatureMark) || note.isEmpty()) continue;
    notes.append(note);
    note.clear();
    if (notes.size() > most) notes.removeFirst();
  }
  return notes;
}

Result<QList<QByteArray>> anchoredNotes(const QString& folder) {
  const QDir dir(folder);
  if (!dir.exists()) return unreadableAnchor(folder, AnchorFolderText::tr("there is no folder"));
  const QStringList names =
      dir.entryList({anchorFileStart + QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
  QList<QByteArray> notes;
  for (const QString& name : names.mid(0, mostAnchorFiles)) {
    const auto read = notesIn(dir.filePath(name));
    if (!read) return read.error();
    notes += *read;
  }
  return notes;
}

Result<QList<QByteArray>> anchoredNotes(const QString& folder, const QString& origin) {
  if (!QDir(folder).exists()) {
    return unreadableAnchor(folder, AnchorFolderText::tr("there is no folder"));
  }
  return notesIn(fileOf(folder, origin));
}

Result<std::optional<SignedCheckpoint>> newestAnchored(const QString& folder, const QString& origin,
                                                       const QList<QByteArray>& publicKeys) {
  if (!QFileInfo(folder).isDir()) return noFolder(folder);
  const auto notes = anchoredNotes(folder, origin);
  if (!notes) return notes.error();
  std::optional<SignedCheckpoint> newest;
  // They were written by rising size: the last sound one is it.
  for (qsizetype at = notes->size() - 1; at >= 0 && !newest; --at) {
    for (const QByteArray& publicKey : publicKeys) {
      if (auto read = readCheckpoint(notes->at(at), publicKey)) newest = std::move(*read);
    }
  }
  return newest;
}

Result<void> addNotes(const QString& folder, const QList<SignedCheckpoint>& checkpoints) {
  if (checkpoints.isEmpty()) return {};
  if (!QFileInfo(folder).isDir()) return noFolder(folder);
  const QString path = fileOf(folder, checkpoints.constFirst().checkpoint.origin);
  const auto tail = tailOf(path);
  if (!tail) return tail.error();
  QByteArray text = separatorAfter(*tail);
  for (qsizetype at = 0; at < checkpoints.size(); ++at) {
    if (at > 0) text += '\n';
    text += checkpoints.at(at).note;
  }
  return os::appendToFile(path, text);
}

}  // namespace linewarden::anchor_folder

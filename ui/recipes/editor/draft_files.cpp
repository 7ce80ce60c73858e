// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/draft_files.h"

#include "app/base/os/files.h"
#include "app/recipes/recipe_csv.h"
#include "app/recipes/recipe_json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace linewarden::ui {

namespace {

struct DraftFilesText {
  Q_DECLARE_TR_FUNCTIONS(DraftFiles)
};

bool isJsonName(const QString& path) {
  return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

Result<ReadDraft> readDraft(const QString& path) {
  const auto bytes = os::readSmallFile(path, mostRecipeFileBytes);
  if (!bytes) return bytes.error();
  ReadDraft read;
  read.isWhole = isJsonName(path) || bytes->trimmed().startsWith('{');
  if (read.isWhole) {
    const RecipeFile file = readRecipeJson(*bytes);
    read.content = file.content;
    read.problems = file.problems;
  } else {
    const RecipeRows rows = recipeRowsFromCsv(*bytes);
    read.content.parameters = rows.rows;
    read.problems = rows.problems;
  }
  return read;
}

Result<ReadAttachment> readAttachment(const QString& path) {
  const auto bytes = os::readSmallFile(path, mostAttachmentBytes);
  if (!bytes) return bytes.error();
  ReadAttachment read;
  read.bytes = *bytes;
  read.attachment = {QFileInfo(path).fileName(),
                     QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256), bytes->size()};
  return read;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
  QSaveFile file(path);
  const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
  if (isWritten && file.commit()) return {};
  return Error{ErrorCode::FileUnwritable,
               DraftFilesText::tr("%1 was not saved: %2. Choose another folder.")
                   .arg(QFileInfo(path).fileName(), file.errorString()),
               {}};
}

Result<void> writeDraft(const QString& path, const RecipeContent& content) {
  return writeFile(path, isJsonName(path) ? QJsonDocument(recipeToJson(content)).toJson()
                                          : recipeToCsv(content));
}

}  // namespace

QFuture<Result<ReadDraft>> readDraftFile(const QString& path) {
  return QtConcurrent::run(readDraft, path);
}

QFuture<Result<ReadAttachment>> readAttachmentFile(const QString& path) {
  return QtConcurrent::run(readAttachment, path);
}

QFuture<Result<void>> writeDraftFile(const QString& path, const RecipeContent& content) {
  return QtConcurrent::run(writeDraft, path, content);
}

QFuture<Result<void>> writeBytes(const QString& path, const QByteArray& bytes) {
  return QtConcurrent::run(writeFile, path, bytes);
}

}  // namespace linewarden::ui

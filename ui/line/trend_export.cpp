// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/trend_export.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace linewarden::ui {

namespace {

// The reason why not; empty when it was written.
QString writeFile(const QByteArray& bytes, const QString& path) {
  QSaveFile file(path);
  const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
  return isWritten && file.commit() ? QString() : file.errorString();
}

QString writePicture(const QImage& picture, const QString& path) {
  QSaveFile file(path);
  const bool isWritten = file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG");
  return isWritten && file.commit() ? QString() : file.errorString();
}

}  // namespace

TrendExport::TrendExport(HistoryReader& history, QObject* parent)
    : QObject(parent), history_(history) {
  connect(&reading_, &QFutureWatcherBase::finished, this, [this] {
    if (reading_.isCanceled() || reading_.future().resultCount() == 0) {
      setBusy(false);
      emit told(tr("The export was stopped. No file was written."));
      return;
    }
    const Result<QByteArray> csv = reading_.result();
    if (csv) {
      write(*csv, path_);
    } else {
      setBusy(false);
      emit told(csv.error().message);
    }
  });
  connect(&writing_, &QFutureWatcherBase::finished, this, [this] {
    const QString problem = writing_.result();
    const QString name = QFileInfo(path_).fileName();
    setBusy(false);
    emit told(problem.isEmpty()
                  ? tr("Saved as %1.").arg(name)
                  : tr("%1 was not saved: %2. Choose another folder.").arg(name, problem));
  });
}

TrendExport::~TrendExport() {
  reading_.disconnect(this);
  writing_.disconnect(this);
  reading_.cancel();
  writing_.waitForFinished();
}

void TrendExport::savePicture(const QImage& picture, const QString& path) {
  if (isBusy_) return;
  path_ = path;
  setBusy(true);
  writing_.setFuture(QtConcurrent::run(writePicture, picture, path));
}

void TrendExport::saveCsv(const Session& session, const QList<HistoryQuery>& queries,
                          const QString& path) {
  if (isBusy_) return;
  path_ = path;
  setBusy(true);
  reading_.setFuture(history_.csv(session, queries));
}

void TrendExport::write(const QByteArray& bytes, const QString& path) {
  writing_.setFuture(QtConcurrent::run(writeFile, bytes, path));
}

void TrendExport::cancel() {
  reading_.cancel();
}

void TrendExport::setBusy(bool isBusy) {
  if (isBusy == isBusy_) return;
  isBusy_ = isBusy;
  emit busyChanged();
}

}  // namespace linewarden::ui

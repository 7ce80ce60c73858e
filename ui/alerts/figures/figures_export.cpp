// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/figures/figures_export.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace linewarden::ui {

namespace {

// The reason why not; empty when it was written.
QString writeFiguresFile(const QByteArray& bytes, const QString& path) {
  QSaveFile file(path);
  const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
  return isWritten && file.commit() ? QString() : file.errorString();
}

}  // namespace

FiguresExport::FiguresExport(QObject* parent) : QObject(parent) {
  connect(&reading_, &QFutureWatcherBase::finished, this, &FiguresExport::write);
  connect(&writing_, &QFutureWatcherBase::finished, this, [this] {
    const QString problem = writing_.result();
    const QString name = QFileInfo(path_).fileName();
    setBusy(false);
    emit told(problem.isEmpty()
                  ? tr("Saved as %1.").arg(name)
                  : tr("%1 was not saved: %2. Choose another folder.").arg(name, problem));
  });
}

FiguresExport::~FiguresExport() {
  reading_.disconnect(this);
  writing_.disconnect(this);
  writing_.waitForFinished();
}

void FiguresExport::save(const QFuture<Result<QByteArray>>& text, const QString& path) {
  if (isBusy_) return;
  path_ = path;
  setBusy(true);
  reading_.setFuture(text);
}

void FiguresExport::write() {
  if (!isBusy_) return;
  if (reading_.future().resultCount() == 0) {
    setBusy(false);
    emit told(tr("The export was stopped. No file was written."));
    return;
  }
  const Result<QByteArray> text = reading_.result();
  if (text) {
    writing_.setFuture(QtConcurrent::run(writeFiguresFile, *text, path_));
    return;
  }
  setBusy(false);
  emit told(text.error().message);
}

void FiguresExport::cancel() {
  if (!isBusy_ || writing_.isRunning()) return;
  reading_.setFuture({});
  setBusy(false);
}

void FiguresExport::setBusy(bool isBusy) {
  if (isBusy == isBusy_) return;
  isBusy_ = isBusy;
  emit busyChanged();
}

}  // namespace linewarden::ui

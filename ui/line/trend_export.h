// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_reader.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

namespace linewarden::ui {

/// Writes a trend's picture or values to a file, outside the GUI thread; one at a time.
class TrendExport final : public QObject {
  Q_OBJECT

 public:
  explicit TrendExport(HistoryReader& history, QObject* parent = nullptr);
  ~TrendExport() override;

  void savePicture(const QImage& picture, const QString& path);
  /// Needs ExportHistory, which the reader checks.
  void saveCsv(const Session& session, const QList<HistoryQuery>& queries, const QString& path);
  void cancel();
  [[nodiscard]] bool isBusy() const { return isBusy_; }

 signals:
  void busyChanged();
  /// What was saved or why not, for a toast.
  void told(const QString& text);

 private:
  void write(const QByteArray& bytes, const QString& path);
  void setBusy(bool isBusy);

  HistoryReader& history_;
  QFutureWatcher<Result<QByteArray>> reading_;
  QFutureWatcher<QString> writing_;
  QString path_;
  bool isBusy_ = false;
};

}  // namespace linewarden::ui

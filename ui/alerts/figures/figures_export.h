// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace linewarden::ui {

/// Writes what a service gives to a file, outside the GUI thread; one at a time. A file that is
/// there is replaced only by a whole one.
class FiguresExport final : public QObject {
  Q_OBJECT

 public:
  explicit FiguresExport(QObject* parent = nullptr);
  /// Waits for a file that is being written.
  ~FiguresExport() override;

  /// The service has checked the permission; its refusal is told.
  void save(const QFuture<Result<QByteArray>>& text, const QString& path);
  /// What is still being read is not written any more.
  void cancel();
  [[nodiscard]] bool isBusy() const { return isBusy_; }

 signals:
  void busyChanged();
  /// What was saved or why not, for a toast.
  void told(const QString& text);

 private:
  void write();
  void setBusy(bool isBusy);

  QFutureWatcher<Result<QByteArray>> reading_;
  QFutureWatcher<QString> writing_;
  QString path_;
  bool isBusy_ = false;
};

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace linewarden::ui {

/// Calls `then(result)` in the GUI thread once the future has its result, unless `context`
/// is gone by then. In place of QFuture::then(context, …), which in Qt 6.4 asserts when
/// its context goes before the result comes.
template <class T, class Then>
void whenDone(const QFuture<T>& future, QObject* context, Then then) {
  auto* watcher = new QFutureWatcher<T>(context);
  QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                   [watcher, then = std::move(then)]() mutable {
                     watcher->deleteLater();
                     if (watcher->future().resultCount() > 0) then(watcher->result());
                   });
  watcher->setFuture(future);
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFutureWatcher>

namespace linewarden {

/// The value of a future; events of this thread go on meanwhile, since services answer through
/// them. Not in the GUI thread.
template <class T>
[[nodiscard]] T await(QFuture<T> future) {
  QFutureWatcher<T> watcher;
  QEventLoop loop;
  QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
  watcher.setFuture(future);
  if (!future.isFinished()) loop.exec();
  return future.takeResult();
}

}  // namespace linewarden

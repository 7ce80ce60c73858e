// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace linewarden {

/// Calls `then(result)` in the context's thread once the future has its result, unless
/// `context` is gone by then; to be called in that thread. In place of
/// QFuture::then(context, …), which in Qt 6.4 asserts when its context goes before the
/// result comes.
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

/// As whenDone, with a future for what `then` returns; cancelled when `context` goes first.
template <class T, class Then>
auto thenIn(const QFuture<T>& future, QObject* context, Then then) {
  using Answer = std::invoke_result_t<Then, const T&>;
  const auto promise = std::make_shared<QPromise<Answer>>();
  promise->start();
  whenDone(future, context, [promise, then = std::move(then)](const T& result) mutable {
    promise->addResult(then(result));
    promise->finish();
  });
  return promise->future();
}

}  // namespace linewarden

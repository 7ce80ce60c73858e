// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/await.h"
#include "app/base/result.h"

#include <QFuture>

namespace linewarden::test {

/// Whether it was refused; some services answer through events of this thread.
template <class T>
Result<void> outcomeOf(QFuture<Result<T>> future) {
  const auto result = await(std::move(future));
  if (!result) return result.error();
  return {};
}

template <class T>
Result<void> outcomeOf(const Result<T>& result) {
  if (!result) return result.error();
  return {};
}

}  // namespace linewarden::test

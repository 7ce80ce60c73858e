// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_readers.h"

#include "app/store/store_connection.h"
#include "app/store/store_errors.h"

#include <exception>
#include <future>

namespace linewarden {

Result<std::unique_ptr<StoreReaders>> StoreReaders::start(const QString& path,
                                                          const SecretBytes& key, int threads) {
  std::unique_ptr<StoreReaders> readers(new StoreReaders);
  for (int i = 0; i < threads; ++i) {
    std::promise<Result<void>> opened;
    std::future<Result<void>> isOpen = opened.get_future();
    readers->threads_.emplace_back([&opened, &path, &key, readers = readers.get()] {
      auto connection =
          StoreConnection::open(path, key, {.access = SqlCipherOptions::Access::ReadOnly});
      if (!connection) {
        opened.set_value(connection.error());
        return;
      }
      // From here on the caller goes on, and what it lent is gone.
      opened.set_value({});
      readers->work(**connection);
    });
    if (const auto outcome = isOpen.get(); !outcome) return outcome.error();
  }
  return readers;
}

void StoreReaders::stop() {
  closing_ = true;
  queue_.close();
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

void StoreReaders::enqueue(Job job) {
  if (!queue_.push(job)) job.refuse(store_errors::closing());
}

void StoreReaders::work(StoreConnection& connection) {
  while (const auto job = queue_.takeOne()) {
    if (closing_) {
      job->refuse(store_errors::closing());
      continue;
    }
    if (const auto begun = connection.run(QStringLiteral("BEGIN")); !begun) {
      job->refuse(begun.error());
      continue;
    }
    try {
      job->run(connection);
    } catch (const std::exception& exception) {
      job->refuse(store_errors::brokenJob(QString::fromUtf8(exception.what())));
    }
    static_cast<void>(connection.run(QStringLiteral("ROLLBACK")));
  }
}

}  // namespace linewarden

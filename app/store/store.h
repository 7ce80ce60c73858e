// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/store/transaction.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace linewarden {

/// What the status bar and `doctor` say about the store.
struct StoreFigures {
  QString path;
  qint64 bytes = 0;  ///< database and WAL together
  int schemaVersion = 0;
  QString cipherVersion;  ///< SQLCipher's own
};

/// The one encrypted database, `linewarden.db` in its folder (DESIGN 5): a writer thread
/// with one queue, and a few reader threads with connections of their own (WAL). All
/// calls may come from any thread and return at once; jobs run in the store's threads.
///
/// Write jobs that wait together are committed together (group commit), each in a
/// savepoint of its own: a job that returns an Error is rolled back alone. A future is
/// fulfilled after the durable commit.
class Store {
 public:
  /// Makes a new store in an existing folder. AlreadyExists when there is one.
  static Result<std::unique_ptr<Store>> create(const QString& folder, const SecretBytes& key);
  /// Opens, checks and migrates (a copy of the file is kept before). Errors: StoreMissing,
  /// StoreWrongKey, StoreDamaged, StoreTooNew, ReadOnly, DiskFull, StoreBusy; the file is
  /// then as it was, byte for byte.
  static Result<std::unique_ptr<Store>> open(const QString& folder, const SecretBytes& key);
  /// Whether the folder holds a store at all.
  [[nodiscard]] static bool existsIn(const QString& folder);
  [[nodiscard]] static QString pathIn(const QString& folder);

  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  /// Finishes queued writes, checkpoints the WAL, closes.
  ~Store();

  /// Runs `job(Transaction&) -> Result<T>` in the writer thread.
  template <class Job>
  auto write(Job job) {
    using R = std::invoke_result_t<Job, Transaction&>;
    auto promise = std::make_shared<QPromise<R>>();
    QFuture<R> future = promise->future();
    promise->start();
    auto kept = std::make_shared<std::unique_ptr<R>>();
    enqueueWrite(
        [job = std::move(job), kept](Transaction& transaction) mutable -> Result<void> {
          *kept = std::make_unique<R>(job(transaction));
          if (!(*kept)->ok()) return (*kept)->error();
          return {};
        },
        [promise, kept](const Result<void>& outcome) {
          // A commit that failed takes the job's value back.
          promise->addResult(outcome.ok() ? std::move(**kept) : R(outcome.error()));
          promise->finish();
        });
    return future;
  }

  /// Runs `job(QSqlDatabase&) -> Result<T>` on a read connection; it sees one consistent
  /// state of the store.
  template <class Job>
  auto read(Job job) {
    using R = std::invoke_result_t<Job, QSqlDatabase&>;
    auto promise = std::make_shared<QPromise<R>>();
    QFuture<R> future = promise->future();
    promise->start();
    enqueueRead(
        [job = std::move(job), promise](QSqlDatabase& database) mutable {
          if (promise->isCanceled()) {
            promise->addResult(R(Error{ErrorCode::Cancelled, {}, {}}));
          } else {
            promise->addResult(job(database));
          }
          promise->finish();
        },
        [promise](const Error& error) {
          promise->addResult(R(error));
          promise->finish();
        });
    return future;
  }

  /// In the caller's thread; cheap.
  [[nodiscard]] StoreFigures figures() const;
  /// A consistent copy (SQLite's online backup), encrypted with the same key, made while
  /// the store works. The target must not exist.
  QFuture<Result<void>> copyTo(const QString& path);
  /// Reads every page and checks its HMAC and the b-trees.
  QFuture<Result<void>> checkIntegrity();

 private:
  class Engine;
  explicit Store(std::unique_ptr<Engine> engine);
  void enqueueWrite(std::function<Result<void>(Transaction&)> job,
                    std::function<void(const Result<void>&)> done);
  void enqueueRead(std::function<void(QSqlDatabase&)> job,
                   std::function<void(const Error&)> refuse);

  std::unique_ptr<Engine> engine_;
};

/// The value of a future whose caller may block (command line, tests); never in the GUI
/// thread.
template <class T>
T waitFor(QFuture<T> future) {
  future.waitForFinished();
  return future.takeResult();
}

}  // namespace linewarden

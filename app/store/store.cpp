// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/store/store_connection.h"
#include "app/store/store_file.h"
#include "app/store/store_readers.h"
#include "app/store/store_writer.h"

#include <QDir>
#include <QFileInfo>

namespace linewarden {

namespace {

constexpr int readerThreads = 2;

template <class T>
struct Promised {
  std::shared_ptr<QPromise<T>> promise = std::make_shared<QPromise<T>>();
  Promised() { promise->start(); }
  void keep(T value) const {
    promise->addResult(std::move(value));
    promise->finish();
  }
};

}  // namespace

class Store::Engine {
 public:
  static Result<std::unique_ptr<Engine>> start(const QString& path, const SecretBytes& key);

  QFuture<Result<void>> runOnReader(std::function<Result<void>(StoreConnection&)> job);

  StoreFigures figures;
  SecretBytes key;
  std::unique_ptr<StoreReaders> readers;
  std::unique_ptr<StoreWriter> writer;
};

Result<std::unique_ptr<Store::Engine>> Store::Engine::start(const QString& path,
                                                            const SecretBytes& key) {
  auto engine = std::make_unique<Engine>();
  engine->key = key.clone();
  engine->figures.path = path;
  auto writer = StoreWriter::start(path, key);
  if (!writer) return writer.error();
  engine->writer = std::move(*writer);
  auto readers = StoreReaders::start(path, key, readerThreads);
  if (!readers) return readers.error();
  engine->readers = std::move(*readers);

  StoreFigures& figures = engine->figures;
  const auto known = engine->runOnReader([&figures](StoreConnection& connection) -> Result<void> {
    const auto schema = schemaVersion(connection);
    if (!schema) return schema.error();
    figures.schemaVersion = *schema;
    const auto cipher = connection.value(QStringLiteral("PRAGMA cipher_version"));
    if (!cipher) return cipher.error();
    figures.cipherVersion = cipher->toString();
    return {};
  });
  if (const auto outcome = waitFor(known); !outcome) return outcome.error();
  return engine;
}

QFuture<Result<void>> Store::Engine::runOnReader(
    std::function<Result<void>(StoreConnection&)> job) {
  const Promised<Result<void>> promised;
  readers->enqueue({[job = std::move(job), promised](StoreConnection& connection) {
                      promised.keep(job(connection));
                    },
                    [promised](const Error& error) { promised.keep(error); }});
  return promised.promise->future();
}

Store::Store(std::unique_ptr<Engine> engine) : engine_(std::move(engine)) {}

Store::~Store() {
  // The writer ends last: only it may bring the WAL into the file. What the last jobs tell may
  // still call this store, which then refuses.
  engine_->readers->stop();
  engine_->writer->stop();
}

Result<std::unique_ptr<Store>> Store::create(const QString& folder, const SecretBytes& key) {
  if (auto made = createStoreFile(pathIn(folder), key, migrationsIn(programSchema())); !made) {
    return made.error();
  }
  return open(folder, key);
}

Result<std::unique_ptr<Store>> Store::open(const QString& folder, const SecretBytes& key) {
  const QString path = pathIn(folder);
  if (auto ready = prepareStoreFile(path, key, migrationsIn(programSchema())); !ready) {
    return ready.error();
  }
  auto engine = Engine::start(path, key);
  if (!engine) return engine.error();
  return std::unique_ptr<Store>(new Store(std::move(*engine)));
}

bool Store::existsIn(const QString& folder) {
  return QFileInfo(pathIn(folder)).isFile();
}

QString Store::pathIn(const QString& folder) {
  return QDir(folder).absoluteFilePath(QStringLiteral("linewarden.db"));
}

StoreFigures Store::figures() const {
  StoreFigures figures = engine_->figures;
  figures.bytes =
      QFileInfo(figures.path).size() + QFileInfo(figures.path + QStringLiteral("-wal")).size();
  return figures;
}

QFuture<Result<void>> Store::copyTo(const QString& path) {
  const StoreReaders* readers = engine_->readers.get();
  return engine_->runOnReader([path, readers](StoreConnection& connection) -> Result<void> {
    // The first read fixes the state that is copied, however long it takes.
    if (const auto fixed = schemaVersion(connection); !fixed) return fixed.error();
    return copyStore(connection, path, [readers] { return !readers->closing(); });
  });
}

QFuture<Result<void>> Store::checkIntegrity() {
  return engine_->runOnReader([engine = engine_.get()](StoreConnection& connection) {
    return checkWholeFile(engine->figures.path, engine->key, connection);
  });
}

void Store::enqueueWrite(std::function<Result<void>(Transaction&)> job,
                         std::function<void(const Result<void>&)> done) {
  engine_->writer->enqueue({std::move(job), std::move(done)});
}

void Store::enqueueRead(std::function<void(QSqlDatabase&)> job,
                        std::function<void(const Error&)> refuse) {
  engine_->readers->enqueue(
      {[job = std::move(job)](StoreConnection& connection) { job(connection.database()); },
       std::move(refuse)});
}

}  // namespace linewarden

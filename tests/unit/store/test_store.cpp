// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/random.h"
#include "app/store/query.h"
#include "app/store/store.h"
#include "tests/support/run_tests.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <barrier>
#include <future>
#include <thread>

namespace linewarden::test {

namespace {

Result<void> put(Transaction& transaction, const QString& name, const QString& value) {
  const auto query =
      runQuery(transaction.database(),
               QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?)"), {name, value});
  if (!query) return query.error();
  return {};
}

Result<int> count(QSqlDatabase& database) {
  auto query = runQuery(database, QStringLiteral("SELECT count(*) FROM setting"));
  if (!query) return query.error();
  query->next();
  return query->value(0).toInt();
}

Error refusal() {
  return {ErrorCode::Conflict, QStringLiteral("no"), {}};
}

}  // namespace

class TestStore : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    key_ = randomSecret(32);
    auto made = Store::create(folder_->path(), key_);
    if (!made) qWarning("%s %s", qPrintable(made.error().message), qPrintable(made.error().detail));
    QVERIFY(made.ok());
    store_ = std::move(*made);
  }
  void cleanup() { store_.reset(); }

  void keepsWhatWasWrittenAfterReopening();
  void refusesToMakeAStoreOverAnother();
  void rollsBackAFailingJobAlone();
  void commitsWaitingJobsTogether();
  void tellsOnlyAfterTheCommit();
  void saysNothingAfterAFailedJob();
  void turnsAnExceptionIntoAnError();
  void reportsAJobThatEndsTheTransaction();
  void aReadSeesOneStateWhileOthersWrite();
  void readsCannotWrite();
  void acceptsManyWritersAtOnce();
  void finishesQueuedWritesWhenItCloses();
  void refusesJobsOfJobsWhenItCloses();
  void copiesItselfWhileItWorks();
  void neverCopiesOverAFile();
  void findsItselfIntact();
  void saysWhatItIs();
  void refusesAKeyOfAnotherSize();
  void bindsANullStringAsEmptyText();

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  SecretBytes key_;
  std::unique_ptr<Store> store_;
};

void TestStore::keepsWhatWasWrittenAfterReopening() {
  QVERIFY(waitFor(store_->write([](Transaction& t) { return put(t, u"a"_qs, u"1"_qs); })).ok());
  store_.reset();
  QVERIFY(!QFile::exists(Store::pathIn(folder_->path()) + u"-wal"_qs));
  auto opened = Store::open(folder_->path(), key_);
  QVERIFY(opened.ok());
  QCOMPARE(waitFor((*opened)->read(count)).value(), 1);
}

void TestStore::refusesToMakeAStoreOverAnother() {
  QVERIFY(Store::existsIn(folder_->path()));
  const auto again = Store::create(folder_->path(), key_);
  QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
}

// All three wait behind a job that is held, so they are one group.
void TestStore::rollsBackAFailingJobAlone() {
  std::promise<void> gate;
  std::promise<void> entered;
  auto open = gate.get_future().share();
  auto held = store_->write([open, &entered](Transaction&) -> Result<void> {
    entered.set_value();
    open.wait();
    return {};
  });
  entered.get_future().wait();
  auto first = store_->write([](Transaction& t) { return put(t, u"first"_qs, u"1"_qs); });
  auto failing = store_->write([](Transaction& t) -> Result<void> {
    if (auto done = put(t, u"failing"_qs, u"2"_qs); !done) return done;
    return refusal();
  });
  auto clashing = store_->write([](Transaction& t) { return put(t, u"first"_qs, u"3"_qs); });
  auto last = store_->write([](Transaction& t) { return put(t, u"last"_qs, u"4"_qs); });
  gate.set_value();
  QVERIFY(waitFor(held).ok());
  QVERIFY(waitFor(first).ok());
  QCOMPARE(waitFor(failing).error().code, ErrorCode::Conflict);
  QCOMPARE(waitFor(clashing).error().code, ErrorCode::Conflict);
  QVERIFY(waitFor(last).ok());
  const auto names = waitFor(store_->read([](QSqlDatabase& database) -> Result<QStringList> {
    auto query = runQuery(database, u"SELECT name FROM setting ORDER BY name"_qs);
    if (!query) return query.error();
    QStringList found;
    while (query->next()) found.append(query->value(0).toString());
    return found;
  }));
  QCOMPARE(names.value(), (QStringList{u"first"_qs, u"last"_qs}));
}

// While the first group runs, what it wrote is visible to its later jobs, and to no reader.
void TestStore::commitsWaitingJobsTogether() {
  std::promise<void> gate;
  std::promise<void> entered;
  auto open = gate.get_future().share();
  auto held = store_->write([open, &entered](Transaction&) -> Result<void> {
    entered.set_value();
    open.wait();
    return {};
  });
  entered.get_future().wait();
  std::promise<void> inside;
  std::promise<void> go;
  auto goOn = go.get_future().share();
  auto first = store_->write([](Transaction& t) { return put(t, u"first"_qs, u"1"_qs); });
  auto second = store_->write([&inside, goOn](Transaction& t) -> Result<int> {
    inside.set_value();
    goOn.wait();
    return count(t.database());
  });
  gate.set_value();
  inside.get_future().wait();
  QVERIFY(!first.isFinished());
  QCOMPARE(waitFor(store_->read(count)).value(), 0);
  go.set_value();
  QCOMPARE(waitFor(second).value(), 1);
  QVERIFY(waitFor(first).ok());
  QCOMPARE(waitFor(store_->read(count)).value(), 1);
}

void TestStore::tellsOnlyAfterTheCommit() {
  std::atomic<int> seen = -1;
  Store* store = store_.get();
  auto done = store_->write([store, &seen](Transaction& t) -> Result<void> {
    t.afterCommit([store, &seen] { seen = waitFor(store->read(count)).value(); });
    return put(t, u"a"_qs, u"1"_qs);
  });
  QVERIFY(waitFor(done).ok());
  QCOMPARE(seen.load(), 1);
}

void TestStore::saysNothingAfterAFailedJob() {
  std::atomic<bool> told = false;
  auto done = store_->write([&told](Transaction& t) -> Result<void> {
    t.afterCommit([&told] { told = true; });
    return refusal();
  });
  QVERIFY(!waitFor(done).ok());
  QVERIFY(waitFor(store_->write([](Transaction&) -> Result<void> { return {}; })).ok());
  QVERIFY(!told);
}

void TestStore::turnsAnExceptionIntoAnError() {
  auto done = store_->write([](Transaction& t) -> Result<void> {
    if (auto written = put(t, u"a"_qs, u"1"_qs); !written) return written;
    throw BrokenInvariant("on purpose");
  });
  const auto outcome = waitFor(done);
  QCOMPARE(outcome.error().code, ErrorCode::Internal);
  QVERIFY(outcome.error().detail.contains(u"on purpose"));
  QCOMPARE(waitFor(store_->read(count)).value(), 0);

  const auto read = waitFor(store_->read(
      [](QSqlDatabase&) -> Result<int> { throw BrokenInvariant("on purpose, reading"); }));
  QCOMPARE(read.error().code, ErrorCode::Internal);
  QVERIFY(read.error().detail.contains(u"on purpose, reading"));
  QCOMPARE(waitFor(store_->read(count)).value(), 0);
}

void TestStore::reportsAJobThatEndsTheTransaction() {
  auto done = store_->write([](Transaction& t) -> Result<void> {
    const auto query = runQuery(t.database(), u"COMMIT"_qs);
    if (!query) return query.error();
    return {};
  });
  QCOMPARE(waitFor(done).error().code, ErrorCode::Internal);
  QVERIFY(waitFor(store_->write([](Transaction& t) { return put(t, u"a"_qs, u"1"_qs); })).ok());
}

void TestStore::aReadSeesOneStateWhileOthersWrite() {
  Store* store = store_.get();
  const auto counts = waitFor(store_->read([store](QSqlDatabase& database) -> Result<QList<int>> {
    const auto before = count(database);
    const auto written =
        waitFor(store->write([](Transaction& t) { return put(t, u"a"_qs, u"1"_qs); }));
    if (!written) return written.error();
    const auto after = count(database);
    return QList<int>{before.value(), after.value()};
  }));
  QCOMPARE(counts.value(), (QList<int>{0, 0}));
  QCOMPARE(waitFor(store_->read(count)).value(), 1);
}

void TestStore::readsCannotWrite() {
  const auto outcome = waitFor(store_->read([](QSqlDatabase& database) -> Result<void> {
    const auto query = runQuery(database, u"DELETE FROM setting"_qs);
    if (!query) return query.error();
    return {};
  }));
  QCOMPARE(outcome.error().code, ErrorCode::ReadOnly);
}

void TestStore::acceptsManyWritersAtOnce() {
  constexpr int writers = 8;
  constexpr int each = 50;
  std::atomic<int> failed = 0;
  std::vector<std::thread> threads;
  for (int writer = 0; writer < writers; ++writer) {
    threads.emplace_back([this, writer, &failed] {
      for (int i = 0; i < each; ++i) {
        const QString name = QStringLiteral("%1/%2").arg(writer).arg(i);
        auto done = store_->write([name](Transaction& t) { return put(t, name, name); });
        if (!waitFor(done).ok()) ++failed;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  QCOMPARE(failed.load(), 0);
  QCOMPARE(waitFor(store_->read(count)).value(), writers * each);
}

void TestStore::finishesQueuedWritesWhenItCloses() {
  QList<QFuture<Result<void>>> writes;
  for (int i = 0; i < 200; ++i) {
    writes.append(
        store_->write([i](Transaction& t) { return put(t, QString::number(i), u"x"_qs); }));
  }
  store_.reset();
  for (auto& write : writes) {
    QVERIFY(write.isFinished());
    QVERIFY(write.takeResult().ok());
  }
  auto opened = Store::open(folder_->path(), key_);
  QVERIFY(opened.ok());
  QCOMPARE(waitFor((*opened)->read(count)).value(), 200);
}

void TestStore::refusesJobsOfJobsWhenItCloses() {
  Store* store = store_.get();
  std::promise<void> gate;
  auto open = gate.get_future().share();
  QFuture<Result<int>> late;
  auto held = store_->write([open](Transaction& t) -> Result<void> {
    open.wait();
    t.afterCommit([] {});
    return {};
  });
  auto asking = store_->write([store, &late](Transaction& t) -> Result<void> {
    t.afterCommit([store, &late] { late = store->read(count); });
    return {};
  });
  std::thread closing([this] { store_.reset(); });
  // The readers refuse once the store closes; until then they answer.
  while (waitFor(store->read(count)).ok()) std::this_thread::yield();
  gate.set_value();
  closing.join();
  QVERIFY(waitFor(asking).ok());
  QCOMPARE(waitFor(late).error().code, ErrorCode::Cancelled);
}

void TestStore::copiesItselfWhileItWorks() {
  QVERIFY(waitFor(store_->write([](Transaction& t) { return put(t, u"a"_qs, u"1"_qs); })).ok());
  QTemporaryDir target;
  auto copying = store_->copyTo(Store::pathIn(target.path()));
  auto writing = store_->write([](Transaction& t) { return put(t, u"b"_qs, u"2"_qs); });
  QVERIFY(waitFor(copying).ok());
  QVERIFY(waitFor(writing).ok());
  QCOMPARE(QDir(target.path()).entryList(QDir::Files), QStringList{u"linewarden.db"_qs});
  auto copy = Store::open(target.path(), key_);
  QVERIFY(copy.ok());
  QVERIFY(waitFor((*copy)->read(count)).value() >= 1);
  QVERIFY(waitFor((*copy)->checkIntegrity()).ok());
}

void TestStore::neverCopiesOverAFile() {
  QFile file(folder_->filePath(u"precious"_qs));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("precious");
  file.close();
  QCOMPARE(waitFor(store_->copyTo(file.fileName())).error().code, ErrorCode::AlreadyExists);
  QVERIFY(file.open(QIODevice::ReadOnly));
  QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TestStore::findsItselfIntact() {
  for (int i = 0; i < 100; ++i) {
    QVERIFY(waitFor(store_->write([i](Transaction& t) {
              return put(t, QString::number(i), QString(1000, u'x'));
            })).ok());
  }
  const auto outcome = waitFor(store_->checkIntegrity());
  QVERIFY2(outcome.ok(), qPrintable(outcome ? QString() : outcome.error().message));
}

void TestStore::saysWhatItIs() {
  const StoreFigures figures = store_->figures();
  QCOMPARE(figures.path, Store::pathIn(folder_->path()));
  QVERIFY(figures.bytes > 0);
  QVERIFY(figures.schemaVersion >= 1);
  QVERIFY(!figures.cipherVersion.isEmpty());
}

void TestStore::refusesAKeyOfAnotherSize() {
  store_.reset();
  const SecretBytes empty;
  QCOMPARE(Store::open(folder_->path(), empty).error().code, ErrorCode::InvalidArgument);
}

void TestStore::bindsANullStringAsEmptyText() {
  QVERIFY(waitFor(store_->write([](Transaction& t) { return put(t, u"a"_qs, QString()); })).ok());
}

static const RegisterTest<TestStore> registeredTestStore;

}  // namespace linewarden::test

#include "test_store.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/row_history.h"

#include "app/history/history_repository.h"
#include "app/history/keep_extremes.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QPromise>

#include <cmath>
#include <limits>
#include <mutex>

namespace linewarden {

namespace {

Sample sampleFrom(const Reading& reading) {
  const double value = asNumber(reading.value);
  if (reading.quality == Quality::Bad || !std::isfinite(value)) {
    return {reading.sourceTime, std::numeric_limits<double>::quiet_NaN(), Quality::Bad};
  }
  return {reading.sourceTime, value, reading.quality};
}

Error unknownTag(TagId tag) {
  return {ErrorCode::InvalidArgument,
          QCoreApplication::translate("history", "The plant file has no such tag."),
          QString::number(tag.value)};
}

Error tooManySamples() {
  return {ErrorCode::InvalidArgument,
          QCoreApplication::translate(
              "history",
              "This range holds more than %L1 samples, too many to hand out at once. Choose a "
              "shorter range or ask for fewer points.")
              .arg(RowHistory::maxSamples),
          {}};
}

}  // namespace

/// The store's numbers of tags, once they are durably there.
class RowHistory::TagNumbers {
 public:
  using Numbers = QHash<TagId, qint64>;

  Result<std::optional<qint64>> find(QSqlDatabase& database, const Tag& tag) {
    if (const auto known = cached(tag.id)) return known;
    auto stored = history_repository::tagNumber(database, tag.name);
    // Read connections see committed rows alone, so this number stays.
    if (stored && *stored) remember({{tag.id, **stored}});
    return stored;
  }

  /// In a write job: makes what is missing; `fresh` is to be remembered after the commit.
  Result<qint64> make(QSqlDatabase& database, const Tag& tag, Numbers& fresh) {
    if (const auto known = cached(tag.id)) return *known;
    if (const auto known = fresh.constFind(tag.id); known != fresh.cend()) return *known;
    auto number = history_repository::tagNumberMade(database, tag.name);
    if (number) fresh.insert(tag.id, *number);
    return number;
  }

  void remember(const Numbers& numbers) {
    const std::lock_guard lock(mutex_);
    numbers_.insert(numbers);
  }

 private:
  std::optional<qint64> cached(TagId tag) {
    const std::lock_guard lock(mutex_);
    const auto known = numbers_.constFind(tag);
    return known == numbers_.cend() ? std::optional<qint64>() : *known;
  }

  std::mutex mutex_;
  Numbers numbers_;
};

RowHistory::RowHistory(Store& store, std::shared_ptr<const Plant> plant)
    : store_(store), plant_(std::move(plant)), numbers_(std::make_shared<TagNumbers>()) {}

RowHistory::~RowHistory() = default;

QFuture<Result<qint64>> RowHistory::append(ReadingBatch readings) {
  return store_.write([plant = plant_, numbers = numbers_,
                       readings = std::move(readings)](Transaction& transaction) -> Result<qint64> {
    TagNumbers::Numbers fresh;
    std::vector<history_repository::Row> rows;
    rows.reserve(static_cast<std::size_t>(readings.size()));
    for (const Reading& reading : readings) {
      const Tag* tag = plant->tag(reading.tag);
      if (tag == nullptr) return unknownTag(reading.tag);
      if (tag->type == DataType::String) continue;
      const auto number = numbers->make(transaction.database(), *tag, fresh);
      if (!number) return number.error();
      rows.push_back({*number, sampleFrom(reading)});
    }
    if (!fresh.isEmpty()) {
      transaction.afterCommit([numbers, fresh] { numbers->remember(fresh); });
    }
    return history_repository::insertMissing(transaction.database(), rows);
  });
}

QFuture<Result<Series>> RowHistory::read(const HistoryQuery& query) {
  // A promise of its own, as the store's cannot be asked whether it was cancelled.
  auto promise = std::make_shared<QPromise<Result<Series>>>();
  QFuture<Result<Series>> future = promise->future();
  promise->start();
  const Tag* tag = plant_->tag(query.tag);
  if (tag == nullptr) {
    promise->addResult(unknownTag(query.tag));
    promise->finish();
    return future;
  }
  store_
      .read([numbers = numbers_, plant = plant_, tag, query,
             promise](QSqlDatabase& database) -> Result<Series> {
        const auto number = numbers->find(database, *tag);
        if (!number) return number.error();
        if (!*number) return Series{query.tag, {}, false};
        ExtremeKeeper keeper(query.from, query.to, query.maxPoints);
        qsizetype seen = 0;
        bool tooMany = false;
        const auto read = history_repository::forEachSample(
            database, **number, query.from, query.to, [&](const Sample& sample) {
              constexpr qsizetype askEvery = 1024;
              if (++seen % askEvery == 0 && promise->isCanceled()) return false;
              tooMany = seen > maxSamples && !keeper.reduced();
              if (!tooMany) keeper.take(sample);
              return !tooMany;
            });
        if (!read) return read.error();
        if (tooMany) return tooManySamples();
        Series series{query.tag, keeper.finish(), false};
        series.reduced = keeper.reduced();
        return series;
      })
      .then([promise](Result<Series> series) {
        if (!promise->isCanceled()) promise->addResult(std::move(series));
        promise->finish();
      });
  return future;
}

QFuture<Result<std::optional<UtcTime>>> RowHistory::newest(TagId tag) {
  using Newest = Result<std::optional<UtcTime>>;
  return store_.read([numbers = numbers_, plant = plant_, tag](QSqlDatabase& database) -> Newest {
    const Tag* known = plant->tag(tag);
    if (known == nullptr) return unknownTag(tag);
    const auto number = numbers->find(database, *known);
    if (!number) return number.error();
    if (!*number) return std::optional<UtcTime>();
    return history_repository::newestTime(database, **number);
  });
}

}  // namespace linewarden

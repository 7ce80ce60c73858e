// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"
#include "app/plant/plant.h"

#include <memory>

namespace linewarden {

class Store;

/// History's first form: a row per sample in the encrypted store. Tags are kept by their
/// names, so that a changed plant file finds its history again. Text is not recorded; a
/// number that is not finite is recorded as a gap.
///
/// A read that is cancelled ends soon, without a result. One that would hold more than
/// `maxSamples` is refused (InvalidArgument): ask for fewer points or a shorter range.
class RowHistory final : public History {
 public:
  static constexpr qsizetype maxSamples = 2'000'000;  // about 50 MB

  RowHistory(Store& store, std::shared_ptr<const Plant> plant);
  ~RowHistory() override;

  QFuture<Result<qint64>> append(ReadingBatch readings) override;
  QFuture<Result<Series>> read(const HistoryQuery& query) override;
  QFuture<Result<std::optional<UtcTime>>> newest(TagId tag) override;

 private:
  class TagNumbers;

  Store& store_;
  const std::shared_ptr<const Plant> plant_;
  const std::shared_ptr<TagNumbers> numbers_;  // shared with jobs that outlive this
};

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_reader.h"

#include "app/audit/audit_trail.h"
#include "app/history/history_csv.h"
#include "app/identity/access_guard.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QPromise>

namespace linewarden {

namespace {

Error invalid(const QString& message) {
  return {ErrorCode::InvalidArgument, message, {}};
}

Error tooManyRows() {
  return invalid(QCoreApplication::translate(
                     "history",
                     "The export would have more than %L1 rows, which is what a spreadsheet opens. "
                     "Choose a shorter range, fewer tags, or fewer points.")
                     .arg(HistoryReader::maxCsvRows));
}

}  // namespace

/// One export: reads query after query, then audits, then hands the text out. Keeps
/// itself alive through the answer it waits for.
class HistoryReader::Export : public std::enable_shared_from_this<Export> {
 public:
  Export(HistoryReader& reader, Actor actor, QList<HistoryQuery> queries)
      : reader_(reader), actor_(std::move(actor)), queries_(std::move(queries)) {
    const std::lock_guard lock(reader_.mutex_);
    ++reader_.exports_;
  }
  Export(const Export&) = delete;
  Export& operator=(const Export&) = delete;
  ~Export() {
    const std::lock_guard lock(reader_.mutex_);
    --reader_.exports_;
    reader_.exportEnded_.notify_all();
  }

  QFuture<Result<QByteArray>> start() {
    promise_.start();
    next();
    return promise_.future();
  }

 private:
  void next() {
    if (promise_.isCanceled() || closing()) return end(Error{ErrorCode::Cancelled, {}, {}});
    if (done_ == queries_.size()) return audit();
    reader_.history_.read(queries_.at(done_))
        .then([self = shared_from_this()](const Result<Series>& series) { self->take(series); });
  }

  void take(const Result<Series>& series) {
    if (!series) return end(series.error());
    rows_ += series->samples.size();
    if (rows_ > maxCsvRows) return end(tooManyRows());
    text_ += history_csv::lines(*reader_.plant_->tag(series->tag), series->samples);
    ++done_;
    next();
  }

  void audit() {
    AuditEvent event{actor_, QStringLiteral("history.exported"), QStringLiteral("history"), {}, {},
                     {}};
    QJsonArray asked;
    for (const HistoryQuery& query : queries_) {
      asked.append(QJsonObject{
          {QStringLiteral("tag"), reader_.plant_->tag(query.tag)->name},
          {QStringLiteral("from"), toIsoUtc(query.from)},
          {QStringLiteral("to"), toIsoUtc(query.to)},
      });
    }
    event.after[QStringLiteral("queries")] = asked;
    event.after[QStringLiteral("rows")] = rows_;
    reader_.audit_.record(event).then([self = shared_from_this()](const Result<qint64>& entry) {
      if (!entry) return self->end(entry.error());
      self->end(history_csv::headerLine() + self->text_);
    });
  }

  bool closing() {
    const std::lock_guard lock(reader_.mutex_);
    return reader_.closing_;
  }

  void end(Result<QByteArray> result) {
    if (!promise_.isCanceled()) promise_.addResult(std::move(result));
    promise_.finish();
  }

  HistoryReader& reader_;
  const Actor actor_;
  const QList<HistoryQuery> queries_;
  QPromise<Result<QByteArray>> promise_;
  qsizetype done_ = 0;
  qsizetype rows_ = 0;
  QByteArray text_;
};

HistoryReader::HistoryReader(History& history, AccessGuard& guard, AuditTrail& audit,
                             std::shared_ptr<const Plant> plant)
    : history_(history), guard_(guard), audit_(audit), plant_(std::move(plant)) {}

HistoryReader::~HistoryReader() {
  std::unique_lock lock(mutex_);
  closing_ = true;
  exportEnded_.wait(lock, [this] { return exports_ == 0; });
}

Result<void> HistoryReader::check(const HistoryQuery& query) const {
  if (plant_->tag(query.tag) == nullptr) {
    return invalid(QCoreApplication::translate("history", "The plant file has no such tag."));
  }
  if (query.from >= query.to) {
    return invalid(QCoreApplication::translate(
        "history", "The range ends before it begins. Choose an end after the beginning."));
  }
  if (query.maxPoints < 0) {
    return invalid(
        QCoreApplication::translate("history", "The number of points must not be negative."));
  }
  return {};
}

QFuture<Result<Series>> HistoryReader::read(const Session& session, const HistoryQuery& query) {
  if (auto allowed = guard_.require(session, Permission::ViewPlant); !allowed) {
    return QtFuture::makeReadyFuture(Result<Series>(allowed.error()));
  }
  if (auto valid = check(query); !valid) {
    return QtFuture::makeReadyFuture(Result<Series>(valid.error()));
  }
  return history_.read(query);
}

QFuture<Result<QByteArray>> HistoryReader::csv(const Session& session,
                                               const QList<HistoryQuery>& queries) {
  const auto refuse = [](const Error& error) {
    return QtFuture::makeReadyFuture(Result<QByteArray>(error));
  };
  if (auto allowed = guard_.require(session, Permission::ExportHistory); !allowed) {
    return refuse(allowed.error());
  }
  if (queries.isEmpty() || queries.size() > maxCsvTags) {
    return refuse(
        invalid(QCoreApplication::translate("history", "Choose between 1 and %L1 tags to export.")
                    .arg(maxCsvTags)));
  }
  for (const HistoryQuery& query : queries) {
    if (auto valid = check(query); !valid) return refuse(valid.error());
  }
  return std::make_shared<Export>(*this, guard_.actorOf(session), queries)->start();
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_download.h"

#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "app/recipes/download_repository.h"
#include "app/recipes/recipe_download_work.h"

#include <QCoreApplication>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>

namespace linewarden {

namespace {

constexpr qsizetype mostOrder = 60;
constexpr int recipeDownloadMostListed = 1000;
constexpr std::chrono::seconds recoverEvery{20};

struct RecipeDownloadText {
  Q_DECLARE_TR_FUNCTIONS(RecipeDownload)
};

template <class T>
QFuture<Result<T>> recipeDownloadRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

Result<QString> checkedOrder(const QString& typed) {
  QString order = typed.trimmed();
  const bool isPlain =
      std::all_of(order.begin(), order.end(), [](QChar letter) { return letter.isPrint(); });
  if (!order.isEmpty() && order.size() <= mostOrder && isPlain) return order;
  return Error{
      ErrorCode::InvalidArgument,
      RecipeDownloadText::tr("Give the order that the recipe is loaded for, 1 to %1 characters.")
          .arg(mostOrder),
      {}};
}

}  // namespace

RecipeDownload::RecipeDownload(const DownloadRooms& rooms)
    : work_(std::make_unique<Work>(
          rooms, Work::Tell{[this](const QString& line, int done, int total) {
                              emit advanced(line, done, total);
                            },
                            [this](const QString& line) { emit changed(line); }})) {
  // A program that ended in the middle is told once it has been silent for a while.
  auto* timer = new QTimer(this);
  connect(timer, &QTimer::timeout, this, [this] { recover(); });
  timer->start(recoverEvery);
  recover();
}

void RecipeDownload::recover() {
  const auto silent =
      work_->rooms().store.read([now = work_->rooms().clock.now()](QSqlDatabase& database) {
        return Work::isAnySilent(database, now);
      });
  whenDone(silent, this, [this](const Result<bool>& isAny) {
    if (!isAny || !*isAny) return;
    work_->rooms().store.write(
        [work = work_.get()](Transaction& transaction) { return work->recoverIn(transaction); });
  });
}

RecipeDownload::~RecipeDownload() {
  // While the signals of this object can still be told.
  work_->stop();
}

QFuture<Result<DownloadPlan>> RecipeDownload::plan(const Session& session, RecipeVersionId version,
                                                   QString order) {
  if (auto allowed = work_->rooms().guard.require(session, Permission::DownloadRecipes); !allowed) {
    return recipeDownloadRefused<DownloadPlan>(allowed.error());
  }
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), session, version, order] {
    return work->plan(session, version, order);
  });
}

QFuture<Result<DownloadRecord>> RecipeDownload::start(const Session& session,
                                                      RecipeVersionId version, QString order,
                                                      std::shared_ptr<WorkProgress> progress) {
  if (auto allowed = work_->rooms().guard.requireFresh(session, Permission::DownloadRecipes);
      !allowed) {
    return recipeDownloadRefused<DownloadRecord>(allowed.error());
  }
  const auto checked = checkedOrder(order);
  if (!checked) return recipeDownloadRefused<DownloadRecord>(checked.error());
  return QtConcurrent::run(&work_->pool(),
                           [work = work_.get(), session, version, name = *checked, progress] {
                             return work->start(session, version, name, progress);
                           });
}

QFuture<Result<DownloadRecord>> RecipeDownload::restore(const Session& session, qint64 download,
                                                        std::shared_ptr<WorkProgress> progress) {
  if (auto allowed = work_->rooms().guard.requireFresh(session, Permission::DownloadRecipes);
      !allowed) {
    return recipeDownloadRefused<DownloadRecord>(allowed.error());
  }
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), session, download, progress] {
    return work->restore(session, download, progress);
  });
}

QFuture<Result<QList<DownloadRecord>>> RecipeDownload::list(const Session& session, QString line,
                                                            int limit) {
  if (auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return recipeDownloadRefused<QList<DownloadRecord>>(allowed.error());
  }
  return work_->rooms().store.read(
      [line, most = std::clamp(limit, 0, recipeDownloadMostListed)](QSqlDatabase& database) {
        return download_repository::newest(database, line, most);
      });
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/download_opening.h"

#include "app/identity/access_guard.h"

#include <utility>

namespace linewarden::ui {

namespace {

DownloadActs actsOf(const RecipeRooms& rooms, const Session& session, RecipeVersionId version) {
  RecipeDownload* download = &rooms.download;
  DownloadActs acts;
  acts.plan = [download, session, version](const QString& order) {
    return download->plan(session, version, order);
  };
  acts.start = [download, session, version](const QString& order, DownloadActs::Progress progress) {
    return download->start(session, version, order, std::move(progress));
  };
  acts.restore = [download, session](qint64 id, DownloadActs::Progress progress) {
    return download->restore(session, id, std::move(progress));
  };
  acts.lineTitle = [plant = rooms.plant](const QString& id) {
    const Line* line = plant->line(id);
    return line != nullptr ? line->title : id;
  };
  const auto may = rooms.guard.check(session, Permission::DownloadRecipes);
  if (!may) acts.refusal = may.error().message;
  return acts;
}

DownloadDialog* make(const RecipeRooms& rooms, const Session& session, RecipeVersionId version,
                     const QString& line, QWidget* parent) {
  auto* dialog = new DownloadDialog(actsOf(rooms, session, version), rooms.signIn, session, parent);
  // Told from another thread.
  QObject::connect(
      &rooms.download, &RecipeDownload::advanced, dialog,
      [dialog, line](const QString& where, int done, int total) {
        if (where == (line.isEmpty() ? dialog->plan().line : line)) {
          dialog->showProgress(done, total);
        }
      },
      Qt::QueuedConnection);
  return dialog;
}

}  // namespace

DownloadDialog* openDownload(const RecipeRooms& rooms, const Session& session,
                             RecipeVersionId version, QWidget* parent) {
  DownloadDialog* dialog = make(rooms, session, version, {}, parent);
  dialog->ask();
  dialog->open();
  return dialog;
}

DownloadDialog* openDownloadRecord(const RecipeRooms& rooms, const Session& session,
                                   const DownloadRecord& record, bool mayRestore, QWidget* parent) {
  DownloadDialog* dialog = make(rooms, session, record.version, record.line, parent);
  dialog->showRecord(record, mayRestore);
  dialog->open();
  return dialog;
}

}  // namespace linewarden::ui

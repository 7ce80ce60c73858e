// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/draft_keeper.h"

#include "app/base/when_done.h"
#include "app/recipes/recipe_desk.h"
#include "ui/proof/with_fresh_proof.h"
#include "ui/recipes/editor/draft_files.h"
#include "ui/recipes/editor/parameter_model.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace linewarden::ui {

DraftKeeper::DraftKeeper(const RecipeRooms& rooms, ParameterModel& model, QWidget* window)
    : QObject(window), rooms_(rooms), model_(model), window_(window) {
  connect(&model_, &ParameterModel::changed, this, &DraftKeeper::stateChanged);
}

void DraftKeeper::open(const Session& session, const RecipeDetails& details) {
  ++round_;
  busy_ = false;
  session_ = session;
  version_ = details.version;
  revision_ = details.version.revision;
  saved_ = details.content;
  model_.load(details.content);
  emit stateChanged();
}

void DraftKeeper::close() {
  ++round_;
  busy_ = false;
  version_ = {};
  saved_ = {};
  model_.load({});
  emit stateChanged();
}

bool DraftKeeper::hasUnsaved() const {
  return isOpen() && (model_.hasUnread() || model_.content() != saved_);
}

void DraftKeeper::setBusy(bool busy) {
  busy_ = busy;
  emit stateChanged();
}

void DraftKeeper::tellRefusal(const Error& error, const QString& title) {
  if (error.code == ErrorCode::Cancelled) return;
  if (error.code == ErrorCode::Conflict) {
    emit conflicted(error.message);
  } else if (error.code == ErrorCode::InvalidArgument) {
    emit refused(title, error.message);
  } else {
    emit told(error.message);
  }
}

void DraftKeeper::save(std::function<void(bool)> then) {
  if (!isOpen() || busy_) return;
  if (model_.hasUnread()) {
    emit told(tr("Not saved: a cell holds what is no number. Correct the cells that are marked."));
    if (then) then(false);
    return;
  }
  const RecipeContent content = model_.content();
  setBusy(true);
  withFreshProof<int>(
      window_, rooms_.signIn, session_,
      [this, content] { return rooms_.desk.save(session_, version_.id, revision_, content); },
      [this, content, then = std::move(then), round = round_](const Result<int>& result) {
        if (round != round_) return;
        busy_ = false;
        if (result) {
          revision_ = *result;
          saved_ = content;
          model_.setStoredAttachments(content.attachments);
        }
        emit stateChanged();
        if (result) {
          emit saved(version_.id);
        } else {
          tellRefusal(result.error(), tr("Nothing was saved. Correct this first."));
        }
        if (then) then(result.ok());
      });
}

void DraftKeeper::attach(const QString& path) {
  if (!isOpen() || busy_) return;
  setBusy(true);
  whenDone(readAttachmentFile(path), this,
           [this, round = round_](const Result<ReadAttachment>& read) {
             if (round != round_) return;
             if (read) {
               takeAttachment(*read, round);
               return;
             }
             setBusy(false);
             emit told(read.error().message);
           });
}

void DraftKeeper::takeAttachment(const ReadAttachment& read, int round) {
  const RecipeAttachment file = read.attachment;
  const QList<RecipeAttachment>& all = model_.attachments();
  if (std::any_of(all.begin(), all.end(),
                  [&](const RecipeAttachment& one) { return one.name == file.name; })) {
    setBusy(false);
    emit told(tr("%1 was not added: there is a file of that name. Remove it first, or rename this "
                 "one.")
                  .arg(file.name));
    return;
  }
  withFreshProof<int>(
      window_, rooms_.signIn, session_,
      [this, file, bytes = read.bytes] {
        return rooms_.desk.attach(session_, version_.id, revision_, file.name, bytes);
      },
      [this, file, round](const Result<int>& result) {
        if (round != round_) return;
        busy_ = false;
        if (result) {
          revision_ = *result;
          saved_.attachments.append(file);
          model_.addAttachment(file);
          emit told(tr("%1 was added.").arg(file.name));
        } else {
          tellRefusal(result.error(), tr("%1 was not added.").arg(file.name));
        }
        emit stateChanged();
      });
}

void DraftKeeper::saveAttachment(const QString& name, const QString& path) {
  whenDone(rooms_.desk.attachment(session_, version_.id, name), this,
           [this, path](const Result<QByteArray>& bytes) {
             if (!bytes) {
               emit told(bytes.error().message);
               return;
             }
             whenDone(writeBytes(path, *bytes), this, [this, path](const Result<void>& written) {
               emit told(written ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                                 : written.error().message);
             });
           });
}

void DraftKeeper::reload() {
  if (!isOpen()) return;
  setBusy(true);
  whenDone(rooms_.desk.details(session_, version_.id), this,
           [this, round = round_](const Result<RecipeDetails>& details) {
             if (round != round_) return;
             setBusy(false);
             if (!details && details.error().code != ErrorCode::NotFound) {
               emit told(details.error().message);
             } else if (!details || details->version.state != RecipeState::Draft) {
               emit gone();
             } else {
               open(session_, *details);
             }
           });
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/when_done.h"
#include "app/identity/permissions.h"
#include "app/identity/session.h"
#include "ui/recipes/compare/recipe_rooms.h"

#include <QFuture>
#include <QWidget>

#include <functional>
#include <utility>

namespace linewarden::ui {

/// A part of a page that asks its services when it comes to the front and forgets all when it
/// goes. GUI thread.
class RunSection : public QWidget {
  Q_OBJECT

 public:
  RunSection(const RecipeRooms& rooms, QWidget* parent);

  /// Comes to the front for this person.
  void begin(const Session& session);
  void end();
  /// Nothing that was asked is still awaited.
  [[nodiscard]] bool isSettled() const { return session_.isValid() && running_ == 0; }

 signals:
  void told(const QString& text);
  void settled();

 protected:
  /// A question to a service: one at a time; what comes meanwhile is asked once after it.
  struct Ask {
    bool runs = false;
    std::function<void()> next;
  };

  virtual void load() = 0;
  virtual void clear() = 0;
  [[nodiscard]] const RecipeRooms& rooms() const { return rooms_; }
  [[nodiscard]] const Session& session() const { return session_; }
  [[nodiscard]] bool isInFront() const { return session_.isValid(); }
  /// Why this person may not; empty: they may.
  [[nodiscard]] QString refusalOf(Permission permission) const;
  /// The line's title in the plant file.
  [[nodiscard]] QString lineTitle(const QString& id) const;
  /// `ask` is a member of the section. An answer that comes for somebody else is dropped.
  template <class T>
  void ask(Ask& ask, std::function<QFuture<Result<T>>()> question,
           std::function<void(const Result<T>&)> take) {
    if (ask.runs) {
      ask.next = [=, this, &ask] { this->ask<T>(ask, question, take); };
      return;
    }
    ask.runs = true;
    ++running_;
    whenDone(question(), this, [=, this, &ask, id = session_.id](const Result<T>& answer) {
      ask.runs = false;
      --running_;
      const auto next = std::exchange(ask.next, {});
      if (isInFront() && session_.id == id && !next) take(answer);
      if (next && isInFront()) next();
      if (isSettled()) emit settled();
    });
  }

 private:
  const RecipeRooms rooms_;
  Session session_;
  int running_ = 0;
};

}  // namespace linewarden::ui

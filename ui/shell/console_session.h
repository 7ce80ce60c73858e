// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"

#include <QObject>

#include <memory>
#include <optional>

namespace linewarden::ui {

/// Where the window stands between start and a signed-in person.
enum class Stage { Opening, Failed, FirstRun, SigningIn, SignedIn, Locked };

/// Opens the place off the GUI thread, holds the console and the session, and is the one
/// that moves from stage to stage. The window draws what it says. GUI thread.
class ConsoleSession : public QObject {
  Q_OBJECT

 public:
  ConsoleSession(ConsolePlace place, const Clock& clock);
  ~ConsoleSession() override;

  /// Opens the place, or opens it again after a failure or the first run.
  void open();
  /// The first run made this place.
  void openPlaceMade(const ConsolePlace& place);

  [[nodiscard]] Stage stage() const { return stage_; }
  /// Why opening failed; only in Stage::Failed.
  [[nodiscard]] const Error& failure() const { return failure_; }
  [[nodiscard]] const ConsolePlace& place() const { return place_; }
  [[nodiscard]] const Clock& clock() const { return clock_; }
  /// Null before the place is open.
  [[nodiscard]] Console* console() const { return console_.get(); }
  /// Invalid while nobody is signed in.
  [[nodiscard]] const Session& session() const { return session_; }
  [[nodiscard]] bool lockedBecauseIdle() const { return lockedBecauseIdle_; }
  /// Why the session before ended although nobody here ended it; empty otherwise.
  [[nodiscard]] const QString& endedBecause() const { return endedBecause_; }

  void begin(const Session& session);
  void lock(bool becauseIdle);
  void resume();
  void signOut();

 signals:
  void stageChanged(linewarden::ui::Stage stage);
  /// Somebody gave or took roles of the person who is signed in here.
  void rightsChanged();

 private:
  struct Opened;
  void take(const std::shared_ptr<Opened>& opened);
  void enter(Stage stage);
  void takeRoles(PersonId person);
  void noteEnd(SessionId ended);

  ConsolePlace place_;
  const Clock& clock_;
  Stage stage_ = Stage::Opening;
  Error failure_;
  std::unique_ptr<Console> console_;
  Session session_;
  bool lockedBecauseIdle_ = false;
  QString endedBecause_;
};

}  // namespace linewarden::ui

Q_DECLARE_METATYPE(linewarden::ui::Stage)

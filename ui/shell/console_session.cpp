// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/console_session.h"

#include "app/base/when_done.h"
#include "app/console/set_up.h"
#include "app/identity/access_guard.h"
#include "app/identity/sign_in.h"

#include <QtConcurrentRun>

namespace linewarden::ui {

/// What comes back from the thread that opened the place; none: nothing is set up there.
struct ConsoleSession::Opened {
  std::optional<Result<OpenedPlace>> place;
};

ConsoleSession::ConsoleSession(ConsolePlace place, const Clock& clock)
    : place_(std::move(place)), clock_(clock) {}

ConsoleSession::~ConsoleSession() = default;

void ConsoleSession::open() {
  enter(Stage::Opening);
  const auto opening = QtConcurrent::run([place = place_] {
    auto opened = std::make_shared<Opened>();
    if (isSetUp(place.folder)) opened->place.emplace(openPlace(place));
    return opened;
  });
  whenDone(opening, this, [this](const std::shared_ptr<Opened>& opened) { take(opened); });
}

void ConsoleSession::openPlaceMade(const ConsolePlace& place) {
  place_ = place;
  open();
}

void ConsoleSession::take(const std::shared_ptr<Opened>& opened) {
  if (!opened->place) {
    enter(Stage::FirstRun);
    return;
  }
  if (!*opened->place) {
    failure_ = opened->place->error();
    enter(Stage::Failed);
    return;
  }
  console_ = std::make_unique<Console>(std::move(*opened->place).value(), clock_);
  // Here or elsewhere; this window's own sign-out has let go of the session before it is told.
  connect(&console_->signIn(), &SignIn::signedOut, this, &ConsoleSession::noteEnd);
  connect(&console_->signIn(), &SignIn::rolesChanged, this, &ConsoleSession::takeRoles);
  console_->start();
  enter(Stage::SigningIn);
}

void ConsoleSession::begin(const Session& session) {
  session_ = session;
  endedBecause_.clear();
  enter(Stage::SignedIn);
}

void ConsoleSession::lock(bool becauseIdle) {
  if (stage_ != Stage::SignedIn) return;
  lockedBecauseIdle_ = becauseIdle;
  // The window closes its eyes at once; the service follows in its own time.
  console_->signIn().lock(session_, becauseIdle);
  enter(Stage::Locked);
}

void ConsoleSession::resume() {
  if (stage_ == Stage::Locked) enter(Stage::SignedIn);
}

void ConsoleSession::signOut() {
  if (!session_.isValid()) return;
  const Session leaving = session_;
  session_ = {};
  endedBecause_.clear();
  enter(Stage::SigningIn);
  console_->signIn().signOut(leaving);
}

void ConsoleSession::noteEnd(SessionId ended) {
  if (!session_.isValid() || session_.id != ended) return;
  endedBecause_ =
      session_.emergency > 0
          ? tr("Emergency access has ended. Two people now review what was done under it.")
          : tr("Your session has ended: it was ended under “People” or from another workstation, "
               "your account was changed, or it had lasted as long as your role allows. Sign in "
               "again to go on.");
  session_ = {};
  enter(Stage::SigningIn);
}

void ConsoleSession::takeRoles(PersonId person) {
  if (!session_.isValid() || session_.person != person) return;
  const auto live = console_->guard().live(session_);
  if (!live) return;
  session_ = live->session;
  emit rightsChanged();
}

void ConsoleSession::enter(Stage stage) {
  stage_ = stage;
  emit stageChanged(stage);
}

}  // namespace linewarden::ui

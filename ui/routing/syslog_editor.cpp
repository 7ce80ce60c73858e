// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/syslog_editor.h"

#include "app/base/shown_text.h"
#include "app/routing/alarm_routing.h"
#include "ui/routing/route_problems.h"
#include "ui/routing/syslog_form.h"
#include "ui/widgets/button.h"

#include <algorithm>

namespace linewarden::ui {

SyslogEditor::SyslogEditor(const RouteRooms& rooms, QWidget* parent)
    : RouteEditor(QStringLiteral("routingSyslog"), rooms, parent),
      form_(new SyslogForm(*rooms.plant)),
      test_(addTest(tr("Send a test"))) {
  setForm(form_);
  connect(form_, &SyslogForm::edited, this, &SyslogEditor::noteEdit);
  connect(test_, &Button::clicked, this, &SyslogEditor::sendTest);
}

void SyslogEditor::edit(const Session& session, const SyslogRoute& route) {
  begin(session, route.id == 0 ? tr("Add a syslog receiver")
                               : tr("Syslog receiver “%1”").arg(shownText(route.name, 60)));
  fill(route);
  form_->focusFirst();
}

void SyslogEditor::fill(const SyslogRoute& route) {
  form_->setRoute(route);
  stored_ = route;
  shown_ = form_->route();
}

void SyslogEditor::clear() {
  fill({});
}

bool SyslogEditor::hasDraft() const {
  return isOpen() && form_->route() != shown_;
}

void SyslogEditor::takeStored(const RoutingSetup& setup) {
  if (!isOpen() || isSaving() || stored_.id == 0) return;
  const auto now =
      std::find_if(setup.syslog.cbegin(), setup.syslog.cend(),
                   [this](const SyslogRoute& route) { return route.id == stored_.id; });
  if (now == setup.syslog.cend()) {
    tellRemovedMeanwhile();
  } else if (*now != stored_) {
    if (hasDraft()) {
      tellChangedMeanwhile();
    } else {
      fill(*now);
    }
  }
}

bool SyslogEditor::isSound(const SyslogRoute& route) {
  const SyslogProblems problems = problemsOf(route);
  noteEdit();
  form_->showProblems(problems);
  if (problems.isEmpty()) return true;
  showWrong(problems.other);
  return false;
}

void SyslogEditor::sendTest() {
  if (!isOpen() || isSaving()) return;
  const SyslogRoute route = form_->route();
  if (!isSound(route)) return;
  runTest(*test_, rooms().routing.testSyslog(session(), route),
          route.transport == SyslogTransport::Udp
              ? tr("A test was sent. UDP does not tell whether it arrived: look for it at the "
                   "receiver.")
              : tr("A test was sent, and the receiver took it."));
}

void SyslogEditor::save() {
  const SyslogRoute route = form_->route();
  if (!isSound(route)) return;
  runSave<qint64>(rooms().routing.saveSyslog(session(), route),
                  [this, name = route.name](const Result<qint64>& done) {
                    if (done) {
                      emit saved(tr("The receiver “%1” is saved.").arg(shownText(name, 60)));
                    } else {
                      refuse(done.error());
                    }
                  });
}

void SyslogEditor::refuse(const Error& error) {
  if (error.code == ErrorCode::Conflict) {
    form_->showNameProblem(error.message);
    showWrong({});
    return;
  }
  showOutcome(error.message, Tone::Problem);
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/routing_section.h"

#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "app/routing/alarm_routing.h"
#include "ui/routing/mail_editor.h"
#include "ui/routing/plan_editor.h"
#include "ui/routing/routing_overview.h"
#include "ui/routing/syslog_editor.h"
#include "ui/widgets/one_of.h"
#include "ui/widgets/state_view.h"

#include <QVBoxLayout>

namespace linewarden::ui {

RoutingSection::RoutingSection(const RouteRooms& rooms, QWidget* parent)
    : QWidget(parent), rooms_(rooms), faces_(new OneOf(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(3 * gridStep, 0, 0, 0);
  column->addWidget(faces_);
  makeStates();
  overview_ = new RoutingOverview(rooms, faces_);
  overview_->setObjectName(QStringLiteral("routingOverview"));
  faces_->addWidget(overview_);
  makeEditors();
  listen();
}

void RoutingSection::makeStates() {
  loading_ = new StateView(StateView::Kind::Loading, tr("Asking the store"),
                           tr("The settings are shown as soon as they are known."), faces_);
  failed_ = new StateView(StateView::Kind::Error, tr("The settings cannot be shown"), {}, faces_);
  failed_->setAction(tr("Try again"));
  refused_ = new StateView(StateView::Kind::Empty, tr("Not yours to see"), {}, faces_);
  refused_->setObjectName(QStringLiteral("routingRefused"));
  refused_->setIconName(QStringLiteral("lock"));
  for (StateView* state : {loading_, failed_, refused_}) faces_->addWidget(state);
  connect(failed_, &StateView::acted, this, &RoutingSection::load);
}

void RoutingSection::makeEditors() {
  syslog_ = new SyslogEditor(rooms_, faces_);
  mail_ = new MailEditor(rooms_, faces_);
  plan_ = new PlanEditor(rooms_, faces_);
  for (RouteEditor* editor : editors()) {
    faces_->addWidget(editor);
    connect(editor, &RouteEditor::left, this, &RoutingSection::goBack);
    connect(editor, &RouteEditor::saved, this, [this](const QString& text) {
      goBack();
      emit told(text);
      load();
    });
  }
  connect(overview_, &RoutingOverview::syslogWanted, this, [this](const SyslogRoute& route) {
    faces_->setCurrentWidget(syslog_);
    syslog_->edit(session_, route);
  });
  connect(overview_, &RoutingOverview::mailWanted, this, [this](const MailServer& server) {
    faces_->setCurrentWidget(mail_);
    mail_->edit(session_, server);
  });
  connect(overview_, &RoutingOverview::planWanted, this, [this](const OnCallPlan& plan) {
    faces_->setCurrentWidget(plan_);
    plan_->edit(session_, plan);
  });
}

void RoutingSection::listen() {
  connect(overview_, &RoutingOverview::told, this, &RoutingSection::told);
  connect(overview_, &RoutingOverview::changed, this, &RoutingSection::load);
  connect(&rooms_.routing, &AlarmRouting::setupChanged, this, &RoutingSection::load);
  connect(&rooms_.routing, &AlarmRouting::statesChanged, this, [this] {
    if (isInFront_) overview_->showStates();
  });
}

QList<RouteEditor*> RoutingSection::editors() const {
  return {syslog_, mail_, plan_};
}

RouteEditor* RoutingSection::openEditor() const {
  for (RouteEditor* editor : editors()) {
    if (editor->isOpen()) return editor;
  }
  return nullptr;
}

void RoutingSection::begin(const Session& session) {
  if (session_.id != session.id) end();
  session_ = session;
  isInFront_ = true;
  overview_->setSession(session_);
  load();
}

void RoutingSection::rest() {
  isInFront_ = false;
  RouteEditor* editor = openEditor();
  if (editor == nullptr) return;
  if (editor->hasDraft()) {
    editor->rest();
  } else {
    showOverview();
  }
}

void RoutingSection::end() {
  isInFront_ = false;
  session_ = {};
  for (RouteEditor* editor : editors()) editor->close();
  overview_->setSession({});
  faces_->setCurrentWidget(loading_);
}

void RoutingSection::load() {
  if (!isInFront_) return;
  // Asked ahead, so that what somebody may no longer see is no refusal in the trail.
  const auto may = rooms_.guard.check(session_, Permission::ChangeSettings);
  if (!may) {
    refused_->setText(may.error().message);
    for (RouteEditor* editor : editors()) editor->close();
    faces_->setCurrentWidget(refused_);
    return;
  }
  if (isAsking_) {
    isStale_ = true;
    return;
  }
  isAsking_ = true;
  isStale_ = false;
  whenDone(rooms_.routing.setup(session_), this,
           [this, who = session_.id](const Result<RoutingSetup>& setup) {
             isAsking_ = false;
             if (session_.id == who && isInFront_ && !isStale_) take(setup);
             if (isStale_ || session_.id != who) load();
             if (isSettled()) emit settled();
           });
}

void RoutingSection::take(const Result<RoutingSetup>& setup) {
  RouteEditor* editor = openEditor();
  if (!setup) {
    // What is being entered stays in front; saving it will tell the same.
    if (editor != nullptr) return;
    failed_->setText(setup.error().message);
    faces_->setCurrentWidget(failed_);
    return;
  }
  overview_->setSetup(*setup);
  if (editor != nullptr) {
    editor->takeStored(*setup);
  } else {
    faces_->setCurrentWidget(overview_);
  }
}

void RoutingSection::showOverview() {
  for (RouteEditor* editor : editors()) editor->close();
  faces_->setCurrentWidget(overview_);
}

void RoutingSection::goBack() {
  showOverview();
  // Where the way into the editor was.
  if (QWidget* before = overview_->focusWidget()) before->setFocus();
}

}  // namespace linewarden::ui

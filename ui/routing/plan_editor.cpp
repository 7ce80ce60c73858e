// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/plan_editor.h"

#include "app/base/shown_text.h"
#include "app/routing/alarm_routing.h"
#include "ui/routing/plan_form.h"
#include "ui/routing/route_problems.h"

#include <algorithm>

namespace linewarden::ui {

PlanEditor::PlanEditor(const RouteRooms& rooms, QWidget* parent)
    : RouteEditor(QStringLiteral("routingPlan"), rooms, parent), form_(new PlanForm(rooms.plant)) {
  setForm(form_);
  connect(form_, &PlanForm::edited, this, &PlanEditor::noteEdit);
}

void PlanEditor::edit(const Session& session, const OnCallPlan& plan) {
  begin(session, plan.id == 0 ? tr("Add an on-call plan")
                              : tr("On-call plan “%1”").arg(shownText(plan.name, 60)));
  fill(plan);
  form_->focusFirst();
}

void PlanEditor::fill(const OnCallPlan& plan) {
  form_->setPlan(plan);
  stored_ = plan;
  shown_ = form_->plan();
}

void PlanEditor::clear() {
  fill({});
}

bool PlanEditor::hasDraft() const {
  return isOpen() && form_->plan() != shown_;
}

void PlanEditor::takeStored(const RoutingSetup& setup) {
  if (!isOpen() || isSaving() || stored_.id == 0) return;
  const auto now = std::find_if(setup.onCall.cbegin(), setup.onCall.cend(),
                                [this](const OnCallPlan& plan) { return plan.id == stored_.id; });
  if (now == setup.onCall.cend()) {
    tellRemovedMeanwhile();
  } else if (*now != stored_) {
    if (hasDraft()) {
      tellChangedMeanwhile();
    } else {
      fill(*now);
    }
  }
}

void PlanEditor::save() {
  const OnCallPlan plan = form_->plan();
  const PlanProblems problems = problemsOf(plan);
  noteEdit();
  form_->showProblems(problems);
  if (!problems.isEmpty()) {
    showWrong(problems.other);
    return;
  }
  runSave<qint64>(rooms().routing.saveOnCall(session(), plan),
                  [this, name = plan.name](const Result<qint64>& done) {
                    if (done) {
                      emit saved(tr("The plan “%1” is saved.").arg(shownText(name, 60)));
                    } else {
                      refuse(done.error());
                    }
                  });
}

void PlanEditor::refuse(const Error& error) {
  if (error.code == ErrorCode::Conflict) {
    form_->showNameProblem(error.message);
    showWrong({});
    return;
  }
  showOutcome(error.message, Tone::Problem);
}

}  // namespace linewarden::ui

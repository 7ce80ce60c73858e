// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/plan_card.h"

#include "app/base/shown_text.h"
#include "app/base/when_done.h"
#include "app/plant/plant.h"
#include "app/routing/alarm_routing.h"
#include "ui/routing/route_row.h"
#include "ui/routing/route_row_list.h"
#include "ui/routing/route_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/decision_dialog.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr qsizetype mostPlanTitle = 60;
}

PlanCard::PlanCard(const RouteRooms& rooms, QWidget* parent)
    : Card(tr("On-call plans"), parent), rooms_(rooms) {
  content()->addWidget(makeParagraph(
      tr("A plan says who is told by mail of which alarms, and who is told next while nobody "
         "acknowledges."),
      Tone::Quiet, this));
  empty_ = makeParagraph(tr("There is no plan yet: nobody is told by mail."), Tone::Plain, this);
  empty_->setObjectName(QStringLiteral("routingPlanEmpty"));
  noMail_ = makeParagraph(tr("Nobody is told while the mail server is switched off."),
                          Tone::Problem, this);
  noMail_->setObjectName(QStringLiteral("routingPlanNoMail"));
  rows_ = new RouteRowList([this](qint64 id) { return makeRow(id); }, this);
  auto* add = new Button(tr("Add plan"), ButtonKind::Plain, this);
  add->setObjectName(QStringLiteral("routingAddPlan"));
  add->setIconName(QStringLiteral("plus"));
  content()->addWidget(empty_);
  content()->addWidget(noMail_);
  content()->addWidget(rows_);
  content()->addWidget(add, 0, Qt::AlignLeft);
  connect(add, &Button::clicked, this, [this] { emit editWanted({}); });
}

RouteRow* PlanCard::makeRow(qint64 id) {
  auto* row = new RouteRow(QStringLiteral("routingPlan"), false, this);
  connect(row, &RouteRow::switched, this, [this, id](bool isOn) { switchPlan(id, isOn); });
  connect(row, &RouteRow::editWanted, this, [this, id] { emit editWanted(plan(id)); });
  connect(row, &RouteRow::removeWanted, this, [this, id] { askToRemove(id); });
  return row;
}

void PlanCard::setSession(const Session& session) {
  session_ = session;
}

OnCallPlan PlanCard::plan(qint64 id) const {
  for (const OnCallPlan& one : plans_) {
    if (one.id == id) return one;
  }
  return {};
}

void PlanCard::setPlans(const QList<OnCallPlan>& plans, bool isMailOn) {
  plans_ = plans;
  QList<qint64> ids;
  for (const OnCallPlan& one : plans) ids += one.id;
  rows_->setIds(ids);
  bool isAnyOn = false;
  for (const OnCallPlan& one : plans) {
    isAnyOn = isAnyOn || one.isOn;
    RouteRow* row = rows_->row(one.id);
    row->setTexts(shownText(one.name, mostPlanTitle), onCallPlanWords(one, *rooms_.plant));
    row->setOn(one.isOn);
    row->setState({one.isOn ? QString() : tr("Switched off."), false});
  }
  empty_->setVisible(plans.isEmpty());
  rows_->setVisible(!plans.isEmpty());
  noMail_->setVisible(isAnyOn && !isMailOn);
}

// Until all is asked anew.
void PlanCard::keep(const OnCallPlan& plan) {
  for (OnCallPlan& one : plans_) {
    if (one.id == plan.id) one = plan;
  }
}

void PlanCard::switchPlan(qint64 id, bool isOn) {
  OnCallPlan changed = plan(id);
  changed.isOn = isOn;
  beginAct(id);
  whenDone(rooms_.routing.saveOnCall(session_, changed), this,
           [this, id, changed, who = session_.id](const Result<qint64>& saved) {
             if (saved) keep(changed);
             endAct(who, id, saved ? Result<void>() : Result<void>(saved.error()));
           });
}

void PlanCard::askToRemove(qint64 id) {
  auto* dialog = new DecisionDialog(
      tr("Remove the plan “%1”?").arg(shownText(plan(id).name, mostPlanTitle)),
      tr("Nobody is told by it any more, not of alarms that stand now either. To pause it, switch "
         "it off instead."),
      this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->addWayOut(tr("Keep it"));
  dialog->addVerb(QStringLiteral("routingRemoveVerb"), tr("Remove it"), ButtonKind::Danger);
  connect(dialog, &DecisionDialog::decided, this, [this, id] { remove(id); });
  dialog->open();
}

void PlanCard::remove(qint64 id) {
  if (rows_->row(id) == nullptr) return;
  const QString name = shownText(plan(id).name, mostPlanTitle);
  beginAct(id);
  whenDone(rooms_.routing.removeOnCall(session_, id), this,
           [this, id, name, who = session_.id](const Result<void>& done) {
             if (done && session_.id == who) emit told(tr("The plan “%1” is removed.").arg(name));
             endAct(who, id, done);
           });
}

void PlanCard::beginAct(qint64 id) {
  rows_->row(id)->setBusy(true);
  rows_->row(id)->showOutcome({}, Tone::Quiet);
}

void PlanCard::endAct(SessionId who, qint64 id, const Result<void>& done) {
  if (session_.id != who) return;
  // Somebody may have removed it meanwhile.
  if (RouteRow* row = rows_->row(id)) {
    row->setBusy(false);
    row->showOutcome(done ? QString() : done.error().message, Tone::Problem);
    row->setOn(plan(id).isOn);
  }
  emit changed();
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/plan_form.h"

#include "app/plant/plant.h"
#include "ui/routing/route_filter_form.h"
#include "ui/routing/route_words.h"
#include "ui/routing/step_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace linewarden::ui {

namespace {
constexpr int mostPlanName = 60;
}

PlanForm::PlanForm(std::shared_ptr<const Plant> plant, QWidget* parent)
    : QWidget(parent), plant_(std::move(plant)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeHead());
  column->addWidget(makeSteps());
  column->addWidget(makeMatter());
  column->addStretch(1);
  setPlan({});
}

Card* PlanForm::makeHead() {
  auto* card = new Card(tr("Plan"), this);
  isOn_ = new QCheckBox(tr("It is in force"), card);
  isOn_->setObjectName(QStringLiteral("routingPlanOn"));
  name_ = new TextField(tr("Name"), card);
  name_->line()->setObjectName(QStringLiteral("routingPlanName"));
  name_->line()->setMaxLength(mostPlanName);
  name_->setHint(tr("Such as “Maintenance at night”."));
  sentence_ = makeStrongParagraph({}, card);
  sentence_->setObjectName(QStringLiteral("routingPlanSentence"));
  card->content()->addWidget(isOn_);
  card->content()->addWidget(name_);
  card->content()->addWidget(makeRule(card));
  card->content()->addWidget(makeLabel(tr("What happens"), TextSize::Caption, Tone::Quiet, card));
  card->content()->addWidget(sentence_);
  connect(isOn_, &QCheckBox::toggled, this, &PlanForm::noteEdit);
  connect(name_, &TextField::edited, this, &PlanForm::noteEdit);
  return card;
}

Card* PlanForm::makeSteps() {
  auto* card = new Card(tr("Who is told"), this);
  card->content()->addWidget(
      makeParagraph(tr("The time runs from when an alarm is announced. A later step is told only "
                       "while nobody has acknowledged it. Several addresses stand with commas "
                       "between them."),
                    Tone::Quiet, card));
  steps_ = new StepList(card);
  card->content()->addWidget(steps_);
  connect(steps_, &StepList::edited, this, &PlanForm::noteEdit);
  return card;
}

Card* PlanForm::makeMatter() {
  auto* card = new Card(tr("Of which alarms"), this);
  filter_ = new RouteFilterForm(QStringLiteral("routingPlan"), *plant_, card);
  card->content()->addWidget(filter_);
  connect(filter_, &RouteFilterForm::edited, this, &PlanForm::noteEdit);
  return card;
}

void PlanForm::noteEdit() {
  tellPlan();
  emit edited();
}

void PlanForm::tellPlan() {
  sentence_->setText(onCallPlanWords(plan(), *plant_));
}

void PlanForm::setPlan(const OnCallPlan& plan) {
  {
    const QSignalBlocker blocked(this);
    id_ = plan.id;
    isOn_->setChecked(plan.isOn);
    name_->setText(plan.name);
    filter_->setFilter(plan.filter);
    steps_->setSteps(plan.steps);
    showProblems({});
  }
  tellPlan();
}

OnCallPlan PlanForm::plan() const {
  OnCallPlan plan;
  plan.id = id_;
  plan.isOn = isOn_->isChecked();
  plan.name = name_->text().trimmed();
  plan.filter = filter_->filter();
  plan.steps = steps_->steps();
  return plan;
}

void PlanForm::showProblems(const PlanProblems& problems) {
  name_->setProblem(problems.name);
  filter_->setProblem(problems.filter);
  steps_->setProblems(problems.steps);
  if (!problems.name.isEmpty()) {
    name_->setFocus();
    return;
  }
  for (int at = 0; at < problems.steps.size(); ++at) {
    if (problems.steps.at(at).isEmpty()) continue;
    steps_->focusStep(at);
    return;
  }
  if (!problems.filter.isEmpty()) filter_->setFocus();
}

void PlanForm::showNameProblem(const QString& problem) {
  PlanProblems problems;
  problems.name = problem;
  showProblems(problems);
}

void PlanForm::focusFirst() {
  name_->setFocus();
}

}  // namespace linewarden::ui

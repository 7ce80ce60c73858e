// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/step_list.h"

#include "ui/routing/step_row.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace linewarden::ui {

namespace {
constexpr int mostPlanSteps = 8;
constexpr int nextStepAfter = 10;  // minutes
}  // namespace

StepList::StepList(QWidget* parent)
    : QWidget(parent),
      column_(new QVBoxLayout),
      add_(new Button(tr("Add a step"), ButtonKind::Plain, this)) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->setSpacing(gridStep);
  column_->setSpacing(gridStep);
  outer->addLayout(column_);
  add_->setObjectName(QStringLiteral("routingStepAdd"));
  add_->setIconName(QStringLiteral("plus"));
  outer->addWidget(add_, 0, Qt::AlignLeft);
  connect(add_, &Button::clicked, this, &StepList::add);
}

StepRow* StepList::row(int at) {
  while (rows_.size() <= at) {
    const int next = static_cast<int>(rows_.size());
    auto* made = new StepRow(next, this);
    column_->addWidget(made);
    rows_ += made;
    connect(made, &StepRow::edited, this, &StepList::tell);
    connect(made, &StepRow::riseWanted, this, [this, next] { exchange(next, next - 1); });
    connect(made, &StepRow::fallWanted, this, [this, next] { exchange(next, next + 1); });
    connect(made, &StepRow::removeWanted, this, [this, next] { remove(next); });
  }
  return rows_.at(at);
}

void StepList::setCount(int count) {
  count_ = count;
  for (int at = 0; at < count; ++at) row(at);
  for (int at = 0; at < rows_.size(); ++at) {
    rows_.at(at)->setVisible(at < count);
    rows_.at(at)->setOpen(at > 0, at + 1 < count, count > 1);
  }
  add_->setEnabled(count < mostPlanSteps);
}

void StepList::setSteps(const QList<OnCallStep>& steps) {
  const QSignalBlocker blocked(this);
  const int count = std::clamp(static_cast<int>(steps.size()), 1, mostPlanSteps);
  for (int at = 0; at < count; ++at) {
    const OnCallStep step = steps.value(at);
    row(at)->setMinutes(static_cast<int>(step.after.count()));
    row(at)->setText(step.addresses.join(QStringLiteral(", ")));
  }
  setCount(count);
  setProblems({});
}

QList<OnCallStep> StepList::steps() const {
  QList<OnCallStep> steps;
  for (const StepRow* step : rows_.mid(0, count_)) {
    steps.append({std::chrono::minutes(step->minutes()), step->addresses()});
  }
  return steps;
}

void StepList::setProblems(const QStringList& problems) {
  for (int at = 0; at < rows_.size(); ++at) rows_.at(at)->setProblem(problems.value(at));
}

void StepList::focusStep(int at) {
  row(at)->focusAddresses();
}

void StepList::add() {
  if (count_ >= mostPlanSteps) return;
  StepRow* added = row(count_);
  const int after = count_ == 0 ? 0 : row(count_ - 1)->minutes() + nextStepAfter;
  added->setMinutes(after);
  added->setText({});
  setCount(count_ + 1);
  added->focusAddresses();
  tell();
}

void StepList::remove(int at) {
  if (count_ < 2) return;
  for (int next = at; next + 1 < count_; ++next) {
    row(next)->setMinutes(row(next + 1)->minutes());
    row(next)->setText(row(next + 1)->text());
  }
  setCount(count_ - 1);
  focusStep(std::min(at, count_ - 1));
  tell();
}

void StepList::exchange(int at, int with) {
  if (with < 0 || with >= count_) return;
  const QString text = row(at)->text();
  row(at)->setText(row(with)->text());
  row(with)->setText(text);
  focusStep(with);
  tell();
}

// A problem was that of another order.
void StepList::tell() {
  setProblems({});
  emit edited();
}

}  // namespace linewarden::ui

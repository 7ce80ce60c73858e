// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/submit_dialog.h"

#include "app/recipes/recipe_desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/segmented_choice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr int mostDays = 90;
constexpr int hoursOfDay = 24;
constexpr QLatin1String hoursId("hours");
constexpr QLatin1String daysId("days");

// Apart, as lupdate loses the class behind braces in a constructor's list.
ActDialog::Verbs verbs() {
  return {SubmitDialog::tr("Submit for signing"), SubmitDialog::tr("Keep as draft")};
}

}  // namespace

SubmitDialog::SubmitDialog(const QString& name, bool savesFirst, QWidget* parent)
    : ActDialog(tr("Submit %1 for signing").arg(name),
                tr("It is frozen: nothing in it can be changed any more, its files included. A "
                   "process engineer and then a quality engineer sign it; neither may be somebody "
                   "who edited it. Another version of this recipe that still waits for signatures "
                   "is superseded."),
                verbs(), parent),
      count_(new NumberBox(this)),
      unit_(new SegmentedChoice(tr("Unit"), this)) {
  setObjectName(QStringLiteral("submitDialog"));
  unit_->addChoice(hoursId, tr("Hours"));
  unit_->addChoice(daysId, tr("Days"));
  unit_->setCurrent(hoursId);
  count_->setObjectName(QStringLiteral("submitDue"));
  showUnit();
  count_->setValue(static_cast<int>(RecipeDesk::usualDue.count()));
  auto* ground = new QWidget(this);
  auto* row = new QHBoxLayout(ground);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  row->addWidget(new Field(tr("Signatures wanted within"), count_, this), 1);
  row->addWidget(unit_, 0, Qt::AlignBottom);
  body()->addWidget(ground);
  if (savesFirst) {
    body()->addWidget(
        makeParagraph(tr("What is not saved yet is saved first."), Tone::Quiet, this));
  }
  count_->setFocus();
  connect(unit_, &SegmentedChoice::chosen, this, &SubmitDialog::showUnit);
  connect(this, &ActDialog::submitted, this, [this] { emit wanted(due()); });
}

void SubmitDialog::showUnit() {
  count_->setRange(1, unit_->current() == daysId ? mostDays : mostDays * hoursOfDay);
}

std::chrono::hours SubmitDialog::due() const {
  return std::chrono::hours(count_->value() * (unit_->current() == daysId ? hoursOfDay : 1));
}

}  // namespace linewarden::ui

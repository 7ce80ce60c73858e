// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/drift_head.h"

#include "ui/people/people_words.h"
#include "ui/recipes/run/marked_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace linewarden::ui {

DriftHead::DriftHead(QWidget* parent)
    : Card({}, parent),
      version_(new ElidedLabel(TextSize::Body, Tone::Plain, this, true)),
      since_(makeLabel({}, TextSize::Caption, Tone::Quiet, this)),
      seal_(new MarkedText(this)),
      marks_(new MarkedText(this)),
      values_(new MarkedText(this)) {
  setObjectName(QStringLiteral("driftHead"));
  seal_->setObjectName(QStringLiteral("driftSeal"));
  marks_->setObjectName(QStringLiteral("driftMarks"));
  values_->setObjectName(QStringLiteral("driftValues"));
  content()->setContentsMargins(2 * gridStep, gridStep, 2 * gridStep, gridStep);
  auto* row = new QHBoxLayout;
  row->setSpacing(3 * gridStep);
  auto* recipe = new QVBoxLayout;
  recipe->setSpacing(2);
  recipe->addWidget(version_);
  recipe->addWidget(since_);
  row->addLayout(recipe, 3);
  row->addWidget(values_, 3, Qt::AlignVCenter);
  row->addWidget(seal_, 3, Qt::AlignVCenter);
  row->addWidget(marks_, 3, Qt::AlignVCenter);
  content()->addLayout(row);
}

void DriftHead::show(const DriftView& view, UtcTime now) {
  const auto total = static_cast<int>(view.parameters.size());
  int drifted = 0;
  int unread = 0;
  for (const GuardedParameter& parameter : view.parameters) {
    drifted += parameter.isDrifted ? 1 : 0;
    unread += parameter.found ? 0 : 1;
  }
  version_->setFullText(
      view.running ? tr("%1, version %2").arg(view.running->product).arg(view.running->number)
                   : tr("Nothing is loaded"));
  since_->setVisible(view.running.has_value());
  since_->setText(tr("Runs since %1").arg(formatMoment(view.loaded, now, QLocale())));
  since_->setToolTip(utcText(view.loaded));
  showValues(total, drifted, unread);
  const bool isSealBad = !view.isVerified;
  const QString problem = view.problem.isEmpty() ? tr("Its signatures do not hold") : view.problem;
  seal_->show(isSealBad ? RunMark::Problem : RunMark::Verified,
              isSealBad && !view.isMarkWrong ? problem
              : isSealBad                    ? tr("Its signatures do not hold")
                                             : tr("Verified: its signatures hold"));
  marks_->show(view.isMarkWrong ? RunMark::Critical : RunMark::Good,
               view.isMarkWrong ? problem : tr("The PLC's marks name this version"));
}

// What was not read is not as signed.
void DriftHead::showValues(int total, int drifted, int unread) {
  if (drifted > 0) {
    values_->show(
        RunMark::Critical,
        tr("%1 of %n parameter(s) drifted from what was signed", nullptr, total).arg(drifted));
  } else if (unread > 0) {
    values_->show(RunMark::Waiting, tr("%n value(s) cannot be read.", nullptr, unread));
  } else {
    values_->show(RunMark::Good, tr("All %n parameter(s) as signed", nullptr, total));
  }
}

}  // namespace linewarden::ui

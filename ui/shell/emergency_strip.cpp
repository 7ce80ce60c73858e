// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/emergency_strip.h"

#include "app/base/when_done.h"
#include "app/identity/break_glass.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/decision_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QHBoxLayout>

namespace linewarden::ui {

EmergencyStrip::EmergencyStrip(BreakGlass& breakGlass, QWidget* parent)
    : QFrame(parent), breakGlass_(breakGlass) {
  setObjectName(QStringLiteral("emergencyStrip"));
  setProperty("surface", QStringLiteral("strip"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(2 * gridStep, gridStep / 2, 2 * gridStep, gridStep / 2);
  row->setSpacing(gridStep);
  auto* badge = new Badge(this);
  badge->setPriority(Priority::High);
  text_ = makeStrongParagraph({}, this);
  text_->setObjectName(QStringLiteral("emergencyText"));
  end_ = new Button(tr("End it"), ButtonKind::Danger, this);
  end_->setObjectName(QStringLiteral("emergencyEnd"));
  end_->setAccessibleName(tr("End emergency access"));
  row->addWidget(badge);
  row->addWidget(text_, 1);
  row->addWidget(end_);
  connect(end_, &Button::clicked, this, &EmergencyStrip::ask);
  hide();
}

void EmergencyStrip::setSession(const Session& session) {
  session_ = session;
  const bool emergency = session.isValid() && session.emergency > 0;
  setVisible(emergency);
  if (!emergency) return;
  const QString until =
      formatMoment(session.startedAt + BreakGlass::shift, session.startedAt, QLocale());
  text_->setText(tr("Emergency access until %1 · everything is recorded").arg(until));
  end_->setEnabled(true);
}

void EmergencyStrip::ask() {
  auto* dialog = new DecisionDialog(
      tr("End emergency access?"),
      tr("The phrase has been used and opens nothing any more. Two people who did not open it "
         "review what was done, and somebody seals a new phrase."),
      window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->addWayOut(tr("Go on working"));
  dialog->addVerb(QStringLiteral("endEmergency"), tr("End it"), ButtonKind::Danger);
  connect(dialog, &DecisionDialog::decided, this, &EmergencyStrip::end);
  dialog->open();
}

// The session ends with it, and the window hears of that as of any other.
void EmergencyStrip::end() {
  end_->setEnabled(false);
  whenDone(breakGlass_.close(session_, session_.emergency), this,
           [this](const Result<void>& closed) {
             end_->setEnabled(true);
             if (!closed) emit told(closed.error().message);
           });
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/emergency_panel.h"

#include "ui/access/access_section.h"
#include "ui/access/emergency_words.h"
#include "ui/people/action_words.h"
#include "ui/people/panel_section.h"
#include "ui/people/people_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/value_format.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr int emergencyPanelWidth = 46 * gridStep;

}  // namespace

EmergencyPanel::EmergencyPanel(QWidget* parent) : QWidget(parent), panel_(new SidePanel(this)) {
  setObjectName(QStringLiteral("emergencyPanel"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(panel_);
  panel_->setFixedWidth(emergencyPanelWidth);
  panel_->setFoot(makeFoot());
  connect(panel_, &SidePanel::closed, this, [this] {
    end();
    emit closed();
  });
  hide();
}

QWidget* EmergencyPanel::makeFoot() {
  auto* foot = new QWidget(panel_);
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(0, gridStep, gridStep, 0);
  column->setSpacing(gridStep / 2);
  review_ = new Button(tr("Review and sign…"), ButtonKind::Primary, foot);
  review_->setObjectName(QStringLiteral("reviewEmergency"));
  end_ = new Button(tr("End it now…"), ButtonKind::Danger, foot);
  end_->setObjectName(QStringLiteral("endEmergencyAccess"));
  column->addWidget(review_);
  column->addWidget(end_);
  connect(review_, &Button::clicked, this, &EmergencyPanel::reviewWanted);
  connect(end_, &Button::clicked, this, &EmergencyPanel::endWanted);
  return foot;
}

void EmergencyPanel::show(const EmergencyAccess& access, UtcTime now, const Refusals& refusals) {
  access_ = access;
  panel_->setTitle(tr("Opened as %1").arg(access.openedAs));
  panel_->setBody(makeFacts(now));
  panel_->show();
  end_->setVisible(!access.closed);
  setRefusal(*end_, refusals.end);
  review_->setVisible(access.closed.has_value() && !access.isReviewed());
  setRefusal(*review_, refusals.review);
  QWidget::show();
}

QWidget* EmergencyPanel::makeFacts(UtcTime now) {
  const QLocale locale;
  auto* body = new QWidget(panel_);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  auto* opening = new PanelSection(tr("Opening"), body);
  opening->addFact(access_.reason, tr("The reason that was given. The name given is not proven."));
  opening->addFact(tr("At %1").arg(access_.workstation), formatMoment(access_.opened, now, locale),
                   utcText(access_.opened));
  opening->addFact(emergencyState(access_, now, locale),
                   access_.closed ? tr("Ended %1").arg(formatMoment(*access_.closed, now, locale))
                                  : tr("It ends by itself then."),
                   utcText(access_.closed.value_or(access_.until)));
  auto* review = new PanelSection(tr("Review"), body);
  review->addFact(access_.closed ? reviewersWords(access_) : tr("After it has ended"),
                  tr("Two people sign, neither of whom opened it."));
  auto* done = new PanelSection(tr("What was done under it"), body);
  auto* entries = new QWidget(done);
  entries_ = new QVBoxLayout(entries);
  entries_->setContentsMargins(0, 0, 0, 0);
  entries_->setSpacing(gridStep / 2);
  entries_->addWidget(makeParagraph(tr("Asking the trail…"), Tone::Quiet, entries));
  done->layout()->addWidget(entries);
  column->addWidget(opening);
  column->addWidget(review);
  column->addWidget(done);
  return body;
}

void EmergencyPanel::showEntries(const Result<QList<AuditEntry>>& entries, UtcTime now) {
  if (entries_ == nullptr) return;
  while (QLayoutItem* item = entries_->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
  if (!entries) {
    entries_->addWidget(makeParagraph(entries.error().message, Tone::Problem, this));
    return;
  }
  if (entries->isEmpty()) entries_->addWidget(makeParagraph(tr("Nothing."), Tone::Quiet, this));
  for (const AuditEntry& entry : *entries) {
    QLabel* words = makeParagraph(actionWords(entry), Tone::Plain, this);
    words->setObjectName(QStringLiteral("emergencyEntry"));
    words->setToolTip(tr("Entry %1, %2").arg(entry.sequence).arg(utcText(entry.time)));
    QLabel* time = makeParagraph(formatMoment(entry.time, now, QLocale()), Tone::Quiet, this);
    time->setFont(textFont(TextSize::Caption));
    entries_->addWidget(words);
    entries_->addWidget(time);
  }
}

void EmergencyPanel::end() {
  access_ = {};
  entries_ = nullptr;
  panel_->setBody(new QWidget(panel_));
  hide();
}

}  // namespace linewarden::ui

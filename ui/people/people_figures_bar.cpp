// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_figures_bar.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QHBoxLayout>

namespace linewarden::ui {

PeopleFiguresBar::PeopleFiguresBar(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  people_ = addFigure(row, QStringLiteral("figurePeople"), tr("People"));
  invited_ = addFigure(row, QStringLiteral("figureInvited"), tr("Invited"));
  without_ = addFigure(row, QStringLiteral("figureWithoutFactor"), tr("Without second factor"),
                       &withoutMark_);
  waiting_ = addFigure(row, QStringLiteral("figureWaiting"), tr("Waiting role changes"));
  row->addStretch(1);
  row->addWidget(makeActs());
}

QLabel* PeopleFiguresBar::addFigure(QHBoxLayout* row, const QString& name, const QString& title,
                                    Badge** badge) {
  auto* card = new Card({}, this);
  card->setAccessibleName(title);
  card->content()->setContentsMargins(2 * gridStep, gridStep, 2 * gridStep, gridStep);
  card->content()->setSpacing(0);
  auto* head = new ElidedLabel(TextSize::Caption, Tone::Quiet, card);
  head->setFullText(title);
  QLabel* figure = makeLabel(QStringLiteral("–"), TextSize::Title, Tone::Plain, card);
  figure->setObjectName(name);
  figure->setAccessibleName(title);
  card->content()->addWidget(head);
  auto* line = new QHBoxLayout;
  line->setSpacing(gridStep);
  line->addWidget(figure);
  if (badge != nullptr) {
    *badge = new Badge(card);
    line->addWidget(*badge);
  }
  line->addStretch(1);
  card->content()->addLayout(line);
  row->addWidget(card);
  return figure;
}

QWidget* PeopleFiguresBar::makeActs() {
  auto* acts = new QWidget(this);
  auto* column = new QVBoxLayout(acts);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep / 2);
  invite_ = new Button(tr("Invite…"), ButtonKind::Primary, acts);
  invite_->setObjectName(QStringLiteral("invitePerson"));
  import_ = new Button(tr("Import…"), ButtonKind::Plain, acts);
  import_->setObjectName(QStringLiteral("importPeople"));
  column->addWidget(invite_);
  column->addWidget(import_);
  connect(invite_, &Button::clicked, this, &PeopleFiguresBar::inviteWanted);
  connect(import_, &Button::clicked, this, &PeopleFiguresBar::importWanted);
  return acts;
}

void PeopleFiguresBar::show(const PeopleFigures& figures, int waiting) {
  const QLocale locale;
  people_->setText(formatCount(figures.people, locale));
  invited_->setText(formatCount(figures.invited, locale));
  without_->setText(formatCount(figures.withoutFactor, locale));
  waiting_->setText(formatCount(waiting, locale));
  withoutMark_->setPriority(figures.withoutFactor > 0 ? Priority::Medium : Priority::None);
}

void PeopleFiguresBar::setMayInvite(const QString& refusal) {
  for (Button* button : {invite_, import_}) {
    button->setEnabled(refusal.isEmpty());
    button->setToolTip(refusal);
    button->setAccessibleDescription(refusal);
  }
}

}  // namespace linewarden::ui

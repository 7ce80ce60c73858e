// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/waiting_strip.h"

#include "ui/people/captions.h"
#include "ui/people/people_words.h"
#include "ui/people/person_acts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/value_format.h"

#include <QHBoxLayout>

namespace linewarden::ui {

namespace {

constexpr int shownFirst = 2;

Button* addAct(QHBoxLayout* row, const QString& name, const QString& verb, const QString& refusal,
               QWidget* parent) {
  auto* button = new Button(verb, ButtonKind::Plain, parent);
  button->setObjectName(name);
  button->setEnabled(refusal.isEmpty());
  button->setToolTip(refusal);
  button->setAccessibleDescription(refusal);
  row->addWidget(button, 0, Qt::AlignVCenter);
  return button;
}

}  // namespace

WaitingStrip::WaitingStrip(PersonActs& acts, QWidget* parent) : QFrame(parent), acts_(acts) {
  setObjectName(QStringLiteral("waitingStrip"));
  setProperty("surface", QStringLiteral("card"));
  setAccessibleName(tr("Role changes that wait for a second person"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(2 * gridStep, gridStep, gridStep, gridStep);
  column->setSpacing(gridStep);
  rows_ = new QVBoxLayout;
  rows_->setSpacing(gridStep);
  column->addLayout(rows_);
  more_ = new Button({}, ButtonKind::Quiet, this);
  more_->setObjectName(QStringLiteral("waitingMore"));
  column->addWidget(more_, 0, Qt::AlignLeft);
  connect(more_, &Button::clicked, this, [this] {
    showsAll_ = !showsAll_;
    draw();
  });
  hide();
}

void WaitingStrip::show(const QList<RoleChange>& changes, UtcTime now) {
  changes_ = changes;
  now_ = now;
  draw();
}

void WaitingStrip::draw() {
  while (QLayoutItem* item = rows_->takeAt(0)) {
    if (item->widget() != nullptr) {
      item->widget()->hide();
      item->widget()->deleteLater();
    }
    delete item;
  }
  const auto count = static_cast<int>(changes_.size());
  const int shown = showsAll_ ? count : std::min(count, shownFirst);
  for (int at = 0; at < shown; ++at) {
    if (at > 0) rows_->addWidget(makeRule(this));
    rows_->addWidget(makeRow(changes_.at(at)));
  }
  more_->setVisible(count > shownFirst);
  more_->setText(showsAll_ ? tr("Show fewer") : tr("Show %n more", nullptr, count - shown));
  setVisible(count > 0);
}

QWidget* WaitingStrip::makeRow(const RoleChange& change) {
  auto* ground = new QWidget(this);
  auto* row = new QHBoxLayout(ground);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(makeParagraph(acts_.sentence(change), Tone::Plain, ground));
  const QString until = formatMoment(change.expires, now_, QLocale());
  QLabel* reason =
      makeParagraph(tr("Why: %1. Waits until %2.").arg(change.reason, until), Tone::Quiet, ground);
  reason->setToolTip(utcText(change.expires));
  words->addWidget(reason);
  row->addLayout(words, 1);
  const QString mayNotConfirm = acts_.mayConfirm(change);
  const QString mayNotRefuse = acts_.mayRefuse(change);
  if (!mayNotConfirm.isEmpty()) {
    words->addWidget(makeCaption(mayNotConfirm, Tone::Quiet, ground));
  }
  // Who asked takes back; others confirm or refuse.
  const bool takesBack = !mayNotConfirm.isEmpty() && mayNotRefuse.isEmpty();
  if (!takesBack) {
    Button* confirm =
        addAct(row, QStringLiteral("confirmChange"), tr("Confirm…"), mayNotConfirm, ground);
    connect(confirm, &Button::clicked, this, [this, change] { acts_.confirm(change); });
  }
  Button* refuse = addAct(row, QStringLiteral("refuseChange"),
                          takesBack ? tr("Take back…") : tr("Refuse…"), mayNotRefuse, ground);
  connect(refuse, &Button::clicked, this, [this, change] { acts_.refuse(change); });
  return ground;
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/panel_section.h"

#include "ui/people/captions.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

namespace linewarden::ui {

namespace {

QLabel* makeDetail(const QString& text, QWidget* parent) {
  QLabel* label = makeCaption(text, Tone::Quiet, parent);
  label->setVisible(!text.isEmpty());
  return label;
}

}  // namespace

PanelSection::PanelSection(const QString& title, QWidget* parent)
    : QWidget(parent), column_(new QVBoxLayout(this)), head_(new QWidget(this)) {
  setAccessibleName(title);
  column_->setContentsMargins(0, gridStep / 2, 0, gridStep);
  column_->setSpacing(gridStep / 2);
  column_->addWidget(makeRule(this));
  auto* row = new QHBoxLayout(head_);
  row->setContentsMargins(0, gridStep / 2, 0, 0);
  heading_ = makeSmallHeading(title, head_);
  row->addWidget(heading_, 1);
  column_->addWidget(head_);
}

Button* PanelSection::setAct(const QString& name, const QString& verb, const QString& refusal) {
  auto* button = new Button(verb, ButtonKind::Plain, head_);
  button->setObjectName(name);
  button->setEnabled(refusal.isEmpty());
  button->setToolTip(refusal);
  button->setAccessibleDescription(refusal.isEmpty() ? heading_->text() : refusal);
  head_->layout()->addWidget(button);
  return button;
}

QWidget* PanelSection::addFact(const QString& title, const QString& detail, const QString& tip) {
  auto* fact = new QWidget(this);
  auto* words = new QVBoxLayout(fact);
  words->setContentsMargins(0, 0, 0, 0);
  words->setSpacing(0);
  words->addWidget(makeParagraph(title, Tone::Plain, fact));
  words->addWidget(makeDetail(detail, fact));
  fact->setToolTip(tip);
  column_->addWidget(fact);
  return fact;
}

Button* PanelSection::addFactWithAct(const QString& title, const QString& detail,
                                     const QString& verb) {
  auto* ground = new QWidget(this);
  auto* row = new QHBoxLayout(ground);
  row->setContentsMargins(0, 0, 0, 0);
  QWidget* fact = addFact(title, detail);
  column_->removeWidget(fact);
  row->addWidget(fact, 1);
  auto* button = new Button(verb, ButtonKind::Plain, ground);
  button->setAccessibleDescription(title);
  row->addWidget(button, 0, Qt::AlignVCenter);
  column_->addWidget(ground);
  return button;
}

void PanelSection::addNote(const QString& text) {
  column_->addWidget(makeParagraph(text, Tone::Quiet, this));
}

void PanelSection::addFingerprint(const QString& fingerprint, const QString& detail,
                                  bool isRetired) {
  QLabel* shown = makeParagraph(fingerprint, isRetired ? Tone::Quiet : Tone::Plain, this);
  shown->setObjectName(isRetired ? QStringLiteral("retiredFingerprint")
                                 : QStringLiteral("fingerprint"));
  shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  column_->addWidget(shown);
  column_->addWidget(makeDetail(detail, this));
}

}  // namespace linewarden::ui

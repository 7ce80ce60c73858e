// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_panel.h"

#include "ui/people/person_acts.h"
#include "ui/people/person_facts.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/state_view.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr int narrow = 46 * gridStep;
constexpr int wide = 58 * gridStep;

QScrollBar* scrollBarOf(const SidePanel& panel) {
  const auto* scroll = panel.findChild<QScrollArea*>();
  return scroll == nullptr ? nullptr : scroll->verticalScrollBar();
}

}  // namespace

PersonPanel::PersonPanel(PersonActs& acts, QWidget* parent)
    : QWidget(parent), acts_(acts), panel_(new SidePanel(this)) {
  setObjectName(QStringLiteral("personPanel"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(panel_);
  setWide(false);
  connect(panel_, &SidePanel::closed, this, [this] {
    end();
    emit closed();
  });
  hide();
}

void PersonPanel::setWide(bool isWide) {
  panel_->setFixedWidth(isWide ? wide : narrow);
}

void PersonPanel::begin(const Person& person) {
  if (person_ == person.id) return;
  person_ = person.id;
  panel_->setTitle(person.displayName);
  panel_->setBody(new StateView(StateView::Kind::Loading, tr("Asking the store"), {}, panel_));
  panel_->setFoot(new QWidget(panel_));
  panel_->show();
  QWidget::show();
}

void PersonPanel::show(const PersonDetails& details, UtcTime now) {
  // Who reads or works in the panel goes on where they are.
  const QWidget* focused = panel_->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
  const QString name = focused == nullptr ? QString() : focused->objectName();
  QScrollBar* bar = scrollBarOf(*panel_);
  const int at = bar == nullptr ? 0 : bar->value();
  panel_->setTitle(details.person.displayName);
  auto* facts = new PersonFacts(details, now, acts_, panel_);
  panel_->setBody(facts);
  setFoot(details.person);
  if (bar != nullptr) {
    panel_->layout()->activate();
    bar->setValue(at);
  }
  if (name.isEmpty()) return;
  for (QWidget* again : panel_->findChildren<QWidget*>(name)) {
    if (again != focused && again->isEnabled()) again->setFocus();
  }
}

void PersonPanel::showFailure(const QString& text) {
  panel_->setBody(
      new StateView(StateView::Kind::Error, tr("This account cannot be shown"), text, panel_));
  panel_->setFoot(new QWidget(panel_));
}

void PersonPanel::setFoot(const Person& person) {
  auto* foot = new QWidget(panel_);
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(0, gridStep, gridStep, 0);
  column->setSpacing(gridStep / 2);
  const auto add = [&](const QString& name, const QString& verb, ButtonKind kind,
                       const QString& refusal, auto act) {
    auto* button = new Button(verb, kind, foot);
    button->setObjectName(name);
    button->setEnabled(refusal.isEmpty());
    button->setToolTip(refusal);
    button->setAccessibleDescription(refusal);
    column->addWidget(button);
    connect(button, &Button::clicked, foot, act);
  };
  const QString refusal = acts_.mayManage(person);
  add(QStringLiteral("resetPassword"),
      person.state() == PersonState::Invited ? tr("Another one-time password…")
                                             : tr("Reset the password…"),
      ButtonKind::Danger, acts_.mayResetPassword(person),
      [this, person] { acts_.resetPassword(person); });
  add(QStringLiteral("resetSecondFactor"), tr("Reset the second factor…"), ButtonKind::Danger,
      refusal, [this, person] { acts_.resetSecondFactor(person); });
  if (person.disabled) {
    add(QStringLiteral("enablePerson"), tr("Enable the account…"), ButtonKind::Plain, refusal,
        [this, person] { acts_.enable(person); });
  } else {
    add(QStringLiteral("disablePerson"), tr("Disable the account…"), ButtonKind::Danger, refusal,
        [this, person] { acts_.disable(person); });
  }
  panel_->setFoot(foot);
}

void PersonPanel::end() {
  person_ = {};
  hide();
}

}  // namespace linewarden::ui

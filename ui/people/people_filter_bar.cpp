// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_filter_bar.h"

#include "ui/people/people_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/choice_box.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace linewarden::ui {

namespace {

template <class Value>
void addItem(ChoiceBox* box, const QString& text, Value value) {
  box->addItem(text, static_cast<int>(value));
}

// The first item stands for any.
template <class Value>
std::optional<Value> chosenIn(const ChoiceBox* box) {
  if (box->currentIndex() <= 0) return std::nullopt;
  return static_cast<Value>(box->currentData().toInt());
}

}  // namespace

PeopleFilterBar::PeopleFilterBar(QWidget* parent) : QWidget(parent), search_(new QLineEdit(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  search_->setObjectName(QStringLiteral("peopleSearch"));
  search_->setPlaceholderText(tr("Search people"));
  search_->setAccessibleName(tr("Search people"));
  search_->setClearButtonEnabled(true);
  search_->setMinimumWidth(16 * gridStep);
  search_->setMaximumWidth(36 * gridStep);
  search_->installEventFilter(this);
  row->addWidget(search_, 2);
  role_ = addChoice(row, QStringLiteral("peopleRole"), tr("Role"), tr("Any role"));
  for (const Role role : allRoles()) addItem(role_, roleTitle(role), role);
  state_ = addChoice(row, QStringLiteral("peopleState"), tr("State"), tr("Any state"));
  for (const PersonState state :
       {PersonState::Active, PersonState::Invited, PersonState::Disabled}) {
    addItem(state_, personStateWord(state), state);
  }
  factor_ = addChoice(row, QStringLiteral("peopleFactor"), tr("Second factor"), tr("Any factor"));
  addItem(factor_, tr("No second factor"), FactorFilter::None);
  addItem(factor_, tr("Authenticator"), FactorFilter::Authenticator);
  addItem(factor_, tr("Security key"), FactorFilter::SecurityKey);
  signIn_ = addChoice(row, QStringLiteral("peopleSignIn"), tr("Last sign-in"), tr("Any sign-in"));
  addItem(signIn_, tr("Never signed in"), SignInFilter::Never);
  addItem(signIn_, tr("Over 30 days ago"), SignInFilter::Over30Days);
  addItem(signIn_, tr("Over 90 days ago"), SignInFilter::Over90Days);
  row->addStretch(1);
  connect(search_, &QLineEdit::textChanged, this, &PeopleFilterBar::changed);
}

ChoiceBox* PeopleFilterBar::addChoice(QHBoxLayout* row, const QString& name, const QString& meaning,
                                      const QString& any) {
  auto* box = new ChoiceBox(this);
  box->setObjectName(name);
  box->setAccessibleName(meaning);
  box->setToolTip(meaning);
  box->addItem(any);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(9);
  box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  box->setMaximumWidth(24 * gridStep);
  connect(box, &QComboBox::currentIndexChanged, this, &PeopleFilterBar::changed);
  row->addWidget(box, 2);
  return box;
}

PeopleFilter PeopleFilterBar::filter() const {
  return {search_->text(), chosenIn<Role>(role_), chosenIn<PersonState>(state_),
          chosenIn<FactorFilter>(factor_).value_or(FactorFilter::Any),
          chosenIn<SignInFilter>(signIn_).value_or(SignInFilter::Any)};
}

void PeopleFilterBar::clear() {
  {
    const QSignalBlocker blocked(this);
    search_->clear();
    for (ChoiceBox* box : {role_, state_, factor_, signIn_}) box->setCurrentIndex(0);
  }
  emit changed();
}

bool PeopleFilterBar::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
    emit left();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace linewarden::ui

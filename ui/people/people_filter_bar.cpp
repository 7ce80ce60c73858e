// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_filter_bar.h"

#include "ui/people/people_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/choice_box.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace linewarden::ui {

namespace {

constexpr int leastChoice = 12 * gridStep;
// Narrower than this, the choices go under the search field.
constexpr int oneRowFrom = 84 * gridStep;
constexpr int widestBar = 132 * gridStep;

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

PeopleFilterBar::PeopleFilterBar(QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout(this)), search_(new QLineEdit(this)) {
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setSpacing(gridStep);
  search_->setObjectName(QStringLiteral("peopleSearch"));
  search_->setPlaceholderText(tr("Search people"));
  search_->setAccessibleName(tr("Search people"));
  search_->setClearButtonEnabled(true);
  search_->installEventFilter(this);
  role_ = addChoice(QStringLiteral("peopleRole"), tr("Role"), tr("Any role"));
  for (const Role role : allRoles()) addItem(role_, roleTitle(role), role);
  state_ = addChoice(QStringLiteral("peopleState"), tr("State"), tr("Any state"));
  for (const PersonState state :
       {PersonState::Active, PersonState::Invited, PersonState::Disabled}) {
    addItem(state_, personStateWord(state), state);
  }
  factor_ = addChoice(QStringLiteral("peopleFactor"), tr("Second factor"), tr("Any factor"));
  addItem(factor_, tr("No second factor"), FactorFilter::None);
  addItem(factor_, tr("Authenticator"), FactorFilter::Authenticator);
  addItem(factor_, tr("Security key"), FactorFilter::SecurityKey);
  signIn_ = addChoice(QStringLiteral("peopleSignIn"), tr("Last sign-in"), tr("Any sign-in"));
  addItem(signIn_, tr("Never signed in"), SignInFilter::Never);
  addItem(signIn_, tr("Over 30 days ago"), SignInFilter::Over30Days);
  addItem(signIn_, tr("Over 90 days ago"), SignInFilter::Over90Days);
  setMaximumWidth(widestBar);
  place();
  connect(search_, &QLineEdit::textChanged, this, &PeopleFilterBar::changed);
}

ChoiceBox* PeopleFilterBar::addChoice(const QString& name, const QString& meaning,
                                      const QString& any) {
  auto* box = new ChoiceBox(this);
  box->setObjectName(name);
  box->setAccessibleName(meaning);
  box->setToolTip(meaning);
  box->addItem(any);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(9);
  box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  box->setMinimumWidth(leastChoice);
  connect(box, &QComboBox::currentIndexChanged, this, &PeopleFilterBar::changed);
  return box;
}

void PeopleFilterBar::place() {
  const int rows = width() < oneRowFrom ? 2 : 1;
  if (rows == rows_) return;
  rows_ = rows;
  const int first = rows == 1 ? 1 : 0;
  grid_->addWidget(search_, 0, 0, 1, rows == 1 ? 1 : 4);
  int column = first;
  for (ChoiceBox* box : {role_, state_, factor_, signIn_}) {
    grid_->addWidget(box, rows - 1, column++);
  }
  grid_->setColumnStretch(0, rows == 1 ? 2 : 1);
  for (int at = 1; at < 5; ++at) grid_->setColumnStretch(at, at < column ? 1 : 0);
}

void PeopleFilterBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  place();
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

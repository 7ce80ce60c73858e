// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "app/base/when_done.h"
#include "app/identity/role_desk.h"
#include "app/identity/session_desk.h"
#include "ui/people/people_figures_bar.h"
#include "ui/people/people_filter_bar.h"
#include "ui/people/people_table.h"
#include "ui/people/person_acts.h"
#include "ui/people/person_panel.h"
#include "ui/people/waiting_strip.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/state_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace linewarden::ui {

namespace {
constexpr int widePanelFrom = 170 * gridStep;
}

PeoplePage::PeoplePage(const PeopleRooms& rooms, QWidget* parent)
    : Page(parent), rooms_(rooms), acts_(new PersonActs(rooms, *this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  faces_ = new QStackedWidget(this);
  auto* loading = new StateView(StateView::Kind::Loading, tr("Asking the store"),
                                tr("The accounts are shown as soon as they are known."), faces_);
  failure_ = new StateView(StateView::Kind::Error, tr("The accounts cannot be shown"), {}, faces_);
  failure_->setAction(tr("Try again"));
  connect(failure_, &StateView::acted, this, &PeoplePage::load);
  faces_->addWidget(loading);
  faces_->addWidget(failure_);
  faces_->addWidget(makeList());
  panel_ = new PersonPanel(*acts_, this);
  row->addWidget(faces_, 1);
  row->addWidget(panel_);
  connect(acts_, &PersonActs::told, this, &Page::told);
  connect(acts_, &PersonActs::openRequested, this, &Page::openRequested);
  connect(panel_, &PersonPanel::closed, table_->view(), qOverload<>(&QWidget::setFocus));
  hearChanges();
}

QWidget* PeoplePage::makeList() {
  auto* ground = new QWidget(faces_);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(3 * gridStep, gridStep, 3 * gridStep, 3 * gridStep);
  column->setSpacing(2 * gridStep);
  figures_ = new PeopleFiguresBar(ground);
  strip_ = new WaitingStrip(*acts_, ground);
  table_ = new PeopleTable(ground);
  column->addWidget(figures_);
  column->addWidget(strip_);
  column->addWidget(table_, 1);
  connect(figures_, &PeopleFiguresBar::inviteWanted, acts_, &PersonActs::invite);
  connect(figures_, &PeopleFiguresBar::importWanted, acts_, &PersonActs::import);
  connect(table_, &PeopleTable::opened, this, &PeoplePage::open);
  connect(table_, &PeopleTable::moved, this, [this](PersonId person) {
    if (panel_->isOpen()) open(person);
  });
  return ground;
}

// All of them are told from the store's thread.
void PeoplePage::hearChanges() {
  connect(&rooms_.people, &People::changed, this, &PeoplePage::load, Qt::QueuedConnection);
  connect(&rooms_.roles, &RoleDesk::changed, this, &PeoplePage::load, Qt::QueuedConnection);
  connect(&rooms_.sessions, &SessionDesk::changed, this, &PeoplePage::loadDetails,
          Qt::QueuedConnection);
}

QString PeoplePage::title() const {
  return tr("People");
}

void PeoplePage::enter(const Session& session, const QString& place) {
  if (session.person != lastPerson_) table_->filters()->clear();
  session_ = session;
  lastPerson_ = session.person;
  ++visit_;
  acts_->setSession(session);
  place_ = place;
  isLoaded_ = false;
  if (place.isEmpty()) panel_->end();
  figures_->setMayInvite(acts_->mayInvite());
  load();
}

void PeoplePage::leave() {
  session_ = {};
  acts_->setSession({});
  panel_->end();
  people_.clear();
  acts_->setPeople({});
  waiting_.clear();
  table_->setPeople({}, rooms_.clock.now());
  strip_->show({}, rooms_.clock.now());
  faces_->setCurrentIndex(0);
  isLoaded_ = false;
}

bool PeoplePage::isSettled() const {
  return isLoaded_ && !list_.runs && !changes_.runs && !details_.runs && place_.isEmpty();
}

bool PeoplePage::isFor(int visit) const {
  return session_.isValid() && visit == visit_;
}

void PeoplePage::load() {
  if (!session_.isValid()) return;
  loadWaiting();
  loadDetails();
  if (list_.runs) {
    list_.again = true;
    return;
  }
  list_ = {true, false};
  whenDone(rooms_.people.list(session_), this,
           [this, visit = visit_](const Result<QList<Person>>& people) {
             const bool again = std::exchange(list_, {}).again;
             if (isFor(visit)) take(people);
             if (again) load();
             if (isSettled()) emit settled();
           });
}

void PeoplePage::take(const Result<QList<Person>>& people) {
  isLoaded_ = true;
  if (!people) {
    failure_->setText(people.error().message);
    faces_->setCurrentWidget(failure_);
    panel_->end();
    place_.clear();
    return;
  }
  people_ = *people;
  acts_->setPeople(people_);
  if (!waiting_.isEmpty()) strip_->show(waiting_, rooms_.clock.now());
  table_->setPeople(people_, rooms_.clock.now());
  faces_->setCurrentIndex(faces_->count() - 1);
  showHead();
  openPlace();
}

void PeoplePage::loadWaiting() {
  if (changes_.runs) {
    changes_.again = true;
    return;
  }
  changes_ = {true, false};
  whenDone(rooms_.roles.waiting(session_), this,
           [this, visit = visit_](const Result<QList<RoleChange>>& changes) {
             const bool again = std::exchange(changes_, {}).again;
             if (isFor(visit)) {
               waiting_ = changes ? *changes : QList<RoleChange>();
               strip_->show(waiting_, rooms_.clock.now());
               showHead();
             }
             if (again && session_.isValid()) loadWaiting();
             if (isSettled()) emit settled();
           });
}

void PeoplePage::showHead() {
  figures_->show(figuresOf(people_), static_cast<int>(waiting_.size()));
}

const Person* PeoplePage::find(PersonId person) const {
  const auto found = std::find_if(people_.begin(), people_.end(),
                                  [person](const Person& one) { return one.id == person; });
  return found == people_.end() ? nullptr : &*found;
}

void PeoplePage::openPlace() {
  if (place_.isEmpty()) return;
  const QString name = std::exchange(place_, {});
  const auto found = std::find_if(people_.begin(), people_.end(),
                                  [&name](const Person& one) { return one.name == name; });
  if (found == people_.end()) {
    emit told(tr("There is no account “%1”.").arg(name));
    return;
  }
  table_->choose(found->id);
  open(found->id);
}

void PeoplePage::open(PersonId person) {
  const Person* chosen = find(person);
  if (chosen == nullptr) return;
  panel_->begin(*chosen);
  loadDetails();
}

void PeoplePage::loadDetails() {
  if (!session_.isValid() || !panel_->isOpen()) return;
  if (details_.runs) {
    details_.again = true;
    return;
  }
  details_ = {true, false};
  const PersonId person = panel_->person();
  whenDone(rooms_.people.details(session_, person), this,
           [this, person, visit = visit_](const Result<PersonDetails>& details) {
             const bool again = std::exchange(details_, {}).again;
             if (isFor(visit)) takeDetails(person, details);
             if (again) loadDetails();
             if (isSettled()) emit settled();
           });
}

// Somebody else may have been chosen meanwhile.
void PeoplePage::takeDetails(PersonId person, const Result<PersonDetails>& details) {
  if (panel_->person() != person) return;
  if (details) {
    panel_->show(*details, rooms_.clock.now());
  } else {
    panel_->showFailure(details.error().message);
  }
}

void PeoplePage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  panel_->setWide(width() >= widePanelFrom);
}

}  // namespace linewarden::ui

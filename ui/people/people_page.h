// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/people.h"
#include "ui/people/people_rooms.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace linewarden::ui {

class PeopleFiguresBar;
class PeopleTable;
class PersonActs;
class PersonPanel;
class StateView;
class WaitingStrip;

/// "People": everybody with an account, the chosen one beside. Address "people" or
/// "people:<account>". GUI thread.
class PeoplePage final : public Page {
  Q_OBJECT

 public:
  explicit PeoplePage(const PeopleRooms& rooms, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void enter(const Session& session, const QString& place) override;
  void leave() override;
  [[nodiscard]] bool isSettled() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// One question to a service at a time; what comes meanwhile is asked for once more after it.
  struct Ask {
    bool runs = false;
    bool again = false;
  };

  QWidget* makeList();
  void hearChanges();
  void load();
  void take(const Result<QList<Person>>& people);
  void loadWaiting();
  void openPlace();
  void open(PersonId person);
  void loadDetails();
  void takeDetails(PersonId person, const Result<PersonDetails>& details);
  void showHead();
  [[nodiscard]] const Person* find(PersonId person) const;
  /// Whether what was asked for in that visit is still wanted.
  [[nodiscard]] bool isFor(int visit) const;

  PeopleRooms rooms_;
  Session session_;
  PersonId lastPerson_;
  int visit_ = 0;  ///< counts entering, so that what was asked for before is told apart
  QString place_;  ///< the account that is opened once the people are there
  QList<Person> people_;
  QList<RoleChange> waiting_;
  Ask list_;
  Ask changes_;
  Ask details_;
  bool isLoaded_ = false;
  PersonActs* acts_;
  QStackedWidget* faces_;
  StateView* failure_;
  PeopleFiguresBar* figures_ = nullptr;
  WaitingStrip* strip_ = nullptr;
  PeopleTable* table_ = nullptr;
  PersonPanel* panel_;
};

}  // namespace linewarden::ui

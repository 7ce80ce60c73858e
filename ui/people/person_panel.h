// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people.h"

#include <QWidget>

namespace linewarden::ui {

class PersonActs;
class SidePanel;

/// The side panel of the chosen person: what is known of them, and at its foot, apart, what
/// hurts.
class PersonPanel final : public QWidget {
  Q_OBJECT

 public:
  PersonPanel(PersonActs& acts, QWidget* parent);

  /// Who is shown from now on; the rest comes with show().
  void begin(const Person& person);
  void show(const PersonDetails& details, UtcTime now);
  void showFailure(const QString& text);
  /// Hides and forgets.
  void end();
  [[nodiscard]] PersonId person() const { return person_; }
  [[nodiscard]] bool isOpen() const { return person_.isValid(); }
  void setWide(bool wide);

 signals:
  void closed();

 private:
  void setFoot(const Person& person);

  PersonActs& acts_;
  SidePanel* panel_;
  PersonId person_;
};

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people.h"

#include <QWidget>

class QVBoxLayout;

namespace linewarden::ui {

class PanelSection;
class PersonActs;

/// All that is known of one person, top to bottom. Built once for what it shows.
class PersonFacts final : public QWidget {
  Q_OBJECT

 public:
  PersonFacts(const PersonDetails& details, UtcTime now, PersonActs& acts, QWidget* parent);

 private:
  void addHeader();
  void addRoles();
  void addFactors();
  void addSessions();
  void addSigningKeys();
  void addHistory();
  void addHistoryLinks(PanelSection& section);
  PanelSection* addSection(const QString& title);
  [[nodiscard]] QString moment(UtcTime time) const;

  PersonDetails details_;
  UtcTime now_;
  PersonActs& acts_;
  QVBoxLayout* column_;
};

}  // namespace linewarden::ui

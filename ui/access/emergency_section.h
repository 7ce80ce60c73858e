// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/break_glass.h"
#include "ui/access/access_section.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace linewarden::ui {

class Badge;
class Button;
class Card;
class EmergencyModel;
class EmergencyPanel;
class StateView;

/// The emergency account: whether it can be opened, its phrase, and each opening with what was
/// done under it and who reviewed that.
class EmergencySection final : public AccessSection {
  Q_OBJECT

 public:
  EmergencySection(const AccessRooms& rooms, QWidget* parent);

 protected:
  void load() override;
  void clear() override;

 private:
  Card* makeReadiness();
  QWidget* makeList();
  void takeReadiness(const Result<EmergencyReadiness>& readiness);
  void take(const Result<QList<EmergencyAccess>>& accesses);
  void open(const EmergencyAccess& access);
  void loadEntries();
  void prepare();
  void endAccess();
  void review();
  [[nodiscard]] EmergencyAccess shown() const;

  Ask ready_;
  Ask list_;
  Ask entries_;
  Badge* badge_ = nullptr;
  QLabel* word_ = nullptr;
  QLabel* advice_ = nullptr;
  Button* prepare_ = nullptr;
  EmergencyModel* model_;
  QTableView* view_;
  QStackedWidget* faces_;
  StateView* failure_;
  EmergencyPanel* panel_;
};

}  // namespace linewarden::ui

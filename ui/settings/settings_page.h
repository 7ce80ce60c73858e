// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routing/route_rooms.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace linewarden {
class AccessGuard;
class InstallationSettings;
}  // namespace linewarden

namespace linewarden::ui {

class AlarmSoundCard;
class Button;
class Card;
class OneOf;
class RoutingSection;
class SegmentedChoice;
class SettingRow;
class ViewSettings;

/// What the page of settings stands on.
struct SettingsRooms {
  InstallationSettings& installation;
  AccessGuard& guard;
  ViewSettings& view;
  RouteRooms routes;
};

/// How one's own window looks, and, for those who may, what holds for everyone here and where
/// alarms go. Address "settings:general" or "settings:routing". GUI thread.
class SettingsPage final : public Page {
  Q_OBJECT

 public:
  explicit SettingsPage(const SettingsRooms& rooms, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override { return tr("Settings"); }
  void enter(const Session& session, const QString& place) override;
  void leave() override;
  [[nodiscard]] bool isSettled() const override;

 private:
  [[nodiscard]] QWidget* makeChoice();
  [[nodiscard]] QWidget* makeGeneral();
  void showPart(const QString& id);
  [[nodiscard]] Card* makeLook();
  [[nodiscard]] Card* makeLanguage();
  [[nodiscard]] Card* makeSecurity();
  [[nodiscard]] Card* makeAbout();
  void showValues();
  void addAnchor(Card& card);
  void showInstallation();
  void showIdleLock();
  void showAnchor();
  void saveIdleLock();
  void chooseAnchor();
  void saveAnchor();

  InstallationSettings& installation_;
  AccessGuard& guard_;
  ViewSettings& view_;
  Session session_;
  QWidget* choicePart_ = nullptr;  ///< only for those who have more than one part
  SegmentedChoice* choice_ = nullptr;
  OneOf* faces_ = nullptr;
  QWidget* general_ = nullptr;
  RoutingSection* routing_ = nullptr;
  SegmentedChoice* theme_ = nullptr;
  SegmentedChoice* motion_ = nullptr;
  QComboBox* language_ = nullptr;
  AlarmSoundCard* sound_ = nullptr;
  SettingRow* idleRow_ = nullptr;
  QSpinBox* idleLock_ = nullptr;
  Button* saveIdle_ = nullptr;
  QWidget* anchorPart_ = nullptr;  ///< only for those who may change it
  QLineEdit* anchor_ = nullptr;
  Button* saveAnchor_ = nullptr;
};

}  // namespace linewarden::ui

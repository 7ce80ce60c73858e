// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace linewarden {
class AccessGuard;
class InstallationSettings;
}  // namespace linewarden

namespace linewarden::ui {

class Button;
class Card;
class SegmentedChoice;
class SettingRow;
class ViewSettings;

/// How one's own window looks, and, for those who may, what holds for everyone here.
class SettingsPage final : public Page {
  Q_OBJECT

 public:
  SettingsPage(InstallationSettings& installation, AccessGuard& guard, ViewSettings& view,
               QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override { return tr("Settings"); }
  void enter(const Session& session, const QString& place) override;
  void leave() override;

 private:
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
  SegmentedChoice* theme_ = nullptr;
  SegmentedChoice* motion_ = nullptr;
  QComboBox* language_ = nullptr;
  SettingRow* idleRow_ = nullptr;
  QSpinBox* idleLock_ = nullptr;
  Button* saveIdle_ = nullptr;
  QWidget* anchorPart_ = nullptr;  ///< only for those who may change it
  QLineEdit* anchor_ = nullptr;
  Button* saveAnchor_ = nullptr;
};

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/directory/directory_settings.h"
#include "ui/access/access_section.h"

class QLabel;
class QStackedWidget;

namespace linewarden::ui {

class Button;
class DirectoryForm;
class StateView;

/// The plant's directory: its settings, tried before they are saved.
class DirectorySection final : public AccessSection {
  Q_OBJECT

 public:
  DirectorySection(const AccessRooms& rooms, QWidget* parent);

  [[nodiscard]] bool hasDraft() const override;
  /// Keeps all but the password.
  void rest() override;
  /// Tells when somebody else saved other settings meanwhile.
  void resume() override;

 protected:
  void load() override;
  void clear() override;

 private:
  QWidget* makeForm();
  QWidget* makeFoot();
  void take(const Result<DirectorySettings>& settings);
  void noteEdit();
  void test();
  void save();
  void showOutcome(const QString& text, bool isGood);

  Ask settings_;
  Ask test_;
  DirectorySettings stored_;  ///< as the store gave them
  DirectorySettings shown_;   ///< the same as the fields say it
  int edits_ = 0;             ///< tells an outcome of what is entered from one of what was
  QStackedWidget* faces_;
  StateView* refused_;
  StateView* failure_;
  DirectoryForm* form_ = nullptr;
  QLabel* outcome_ = nullptr;
  Button* try_ = nullptr;
  Button* save_ = nullptr;
};

}  // namespace linewarden::ui

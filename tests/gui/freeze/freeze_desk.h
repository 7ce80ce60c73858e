// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "freeze_place.h"
#include "ui/settings/view_settings.h"
#include "ui/shell/console_session.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QTest>

namespace linewarden::ui {
class LinePage;
}

namespace linewarden::test {

/// The real window with the real pages on a real console, and a person's hands and eyes.
class FreezeDesk {
 public:
  static constexpr int patience = 30'000;

  explicit FreezeDesk(const FreezePlace& place);

  /// Opens the place and signs in by keyboard and mouse.
  bool signIn();
  /// Waits until every tag has a good value.
  bool hearsBothPlcs();
  /// Clicks the middle of this control.
  bool click(const char* name) const;
  /// Clicks the button in sight with this text.
  bool clickText(const QString& text) const;
  /// Types into what has this name.
  bool type(const char* name, const QString& text) const;
  /// Opens the palette by Ctrl+K, types, and takes the first entry.
  bool goByPalette(const QString& typed);
  /// Locked: types password and the next code, and enters.
  bool unlockByHand() const;

  /// Heading of the page in front.
  [[nodiscard]] QString title() const;
  /// Whether a label in sight says so, in full or elided.
  [[nodiscard]] bool shows(const QString& part) const;
  [[nodiscard]] ui::LinePage* linePage() const;
  /// What the line page's table says of the tag: value, quality, and what is spoken of it.
  struct Row {
    QString value;
    QString quality;
    QString spoken;
  };
  [[nodiscard]] Row row(const QString& tag) const;
  /// The newest reading of the tag, as pages get it.
  [[nodiscard]] Reading reading(const QString& tag) const;

  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return window.template findChild<Widget*>(QString::fromLatin1(name));
  }

  const FreezePlace& place;
  SystemClock clock;
  QTemporaryDir settings;
  ui::ViewSettings view;
  ui::ConsoleSession session;
  ui::MainWindow window;
};

}  // namespace linewarden::test

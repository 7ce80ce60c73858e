// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/console/console.h"
#include "ui/shell/theme/theme.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace linewarden::ui {

/// What the command line of `linewarden` asks for.
struct StartOptions {
  ConsolePlace place;  ///< folder is never empty
  bool demo = false;
  QStringList faults;  ///< of the practice plant, as plantsim reads them
  QString tourFolder;  ///< empty: no tour
  std::optional<ThemeKind> theme;
  std::optional<QSize> size;  ///< of the window, 640 to 7680 wide
  std::optional<QString> language;
  bool wallboard = false;  ///< in place of the window
  int screen = 0;          ///< of the wallboard, counted from 1; 0: the first
  QString picture;         ///< of the wallboard, saved once it is settled; empty: none
  bool help = false;
  bool version = false;
};

/// InvalidArgument with a message for the terminal where it makes no sense. Pure.
Result<StartOptions> parseStartOptions(const QStringList& arguments);
[[nodiscard]] QString startHelp();
/// The value of `--language`, or empty: help and refusals are in it already. Pure.
[[nodiscard]] QString languageAsked(const QStringList& arguments);

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/permissions.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace linewarden {
class Console;
}

namespace linewarden::ui {

class Page;
class ViewSettings;

/// The groups of the navigation rail, top to bottom; Foot stands apart below.
enum class NavigationGroup { Operate, Improve, Control, Protect, Foot };

/// What a page is built from.
struct PageContext {
  Console& console;
  ViewSettings& view;
};

/// A page as the shell knows it: where it stands and how it is made, when it is first
/// opened.
struct PageEntry {
  QString id;        ///< first part of its address: "line" of "line:L1"
  QString title;     ///< in the rail and the palette, translated
  QString iconName;  ///< of our icon set
  NavigationGroup group = NavigationGroup::Operate;
  std::optional<Permission> permission;  ///< without it the page is not shown at all
  std::function<Page*(PageContext&, QWidget*)> make;
};

/// All pages, in the order of the rail. A new page is one more entry.
using PageRegistry = QList<PageEntry>;

[[nodiscard]] QString groupTitle(NavigationGroup group);

/// "line:L1" as page "line" and place "L1".
struct PageAddress {
  QString page;
  QString place;
};
[[nodiscard]] PageAddress parseAddress(const QString& address);

}  // namespace linewarden::ui

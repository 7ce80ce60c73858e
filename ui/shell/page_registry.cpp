// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_registry.h"

#include <QCoreApplication>

namespace linewarden::ui {

QString groupTitle(NavigationGroup group) {
  switch (group) {
    case NavigationGroup::Operate: return QCoreApplication::translate("shell", "Operate");
    case NavigationGroup::Improve: return QCoreApplication::translate("shell", "Improve");
    case NavigationGroup::Control: return QCoreApplication::translate("shell", "Control");
    case NavigationGroup::Protect: return QCoreApplication::translate("shell", "Protect");
    case NavigationGroup::Foot: return {};
  }
  return {};
}

PageAddress parseAddress(const QString& address) {
  const qsizetype colon = address.indexOf(QLatin1Char(':'));
  if (colon < 0) return {address, {}};
  return {address.left(colon), address.mid(colon + 1)};
}

}  // namespace linewarden::ui

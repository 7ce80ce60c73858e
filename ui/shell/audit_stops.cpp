// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/audit_stops.h"

#include "ui/shell/stop_list.h"

namespace linewarden::ui {

void addAuditStops(StopList& list) {
  list.addPage(QStringLiteral("audit"), QStringLiteral("audit"));
  list.addPage(QStringLiteral("audit-entry"), QStringLiteral("audit:entry=40"));
  list.addPage(QStringLiteral("audit-search"), QStringLiteral("audit:text=recipe"));
  list.addDialog(QStringLiteral("audit-export"), QStringLiteral("auditExport"),
                 QStringLiteral("auditExportPath"));
  list.add(
      QStringLiteral("audit-export-closed"),
      [&window = list.window()] { StopList::closeDialogs(window); }, [] { return true; });
}

}  // namespace linewarden::ui

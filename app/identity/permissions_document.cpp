// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/permissions_document.h"

#include "app/identity/permissions.h"

#include <QStringList>

namespace linewarden {

namespace {

const QString begin =
    QStringLiteral("<!-- made by the build from app/identity/permissions.cpp -->\n");
const QString end = QStringLiteral("<!-- end of what the build made -->\n");

QString rowOf(const QStringList& cells) {
  QString row = QStringLiteral("|");
  for (const QString& cell : cells) {
    row += cell.isEmpty() ? QStringLiteral(" |") : QStringLiteral(" %1 |").arg(cell);
  }
  return row + u'\n';
}

QString cellOf(bool may) {
  return may ? QStringLiteral("yes") : QString();
}

}  // namespace

QString permissionsDocument() {
  QStringList head{QStringLiteral("Permission")};
  QStringList rule{QStringLiteral("---")};
  for (const Role role : allRoles()) {
    head += roleName(role);
    rule += QStringLiteral("---");
  }
  head += QStringLiteral("service");
  rule += QStringLiteral("---");
  QString table = rowOf(head) + rowOf(rule);
  QString meanings;
  for (const Permission permission : allPermissions()) {
    const QString name = QStringLiteral("`%1`").arg(permissionName(permission));
    QStringList cells{name};
    for (const Role role : allRoles()) cells += cellOf(permissionsOf(role).contains(permission));
    cells += cellOf(servicePermissions().contains(permission));
    table += rowOf(cells);
    meanings += QStringLiteral("- %1: %2.\n").arg(name, permissionMeaning(permission));
  }
  return begin + u'\n' + table + QStringLiteral("\n## What they mean\n") + meanings + u'\n' + end;
}

QString withPermissionsDocument(const QString& text) {
  const qsizetype from = text.indexOf(begin);
  const qsizetype to = text.indexOf(end, from);
  if (from < 0 || to < 0) return text;
  return text.left(from) + permissionsDocument() + text.mid(to + end.size());
}

}  // namespace linewarden

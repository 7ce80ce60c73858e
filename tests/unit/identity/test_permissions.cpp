// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/permissions.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QTest>

namespace linewarden::test {

namespace {

QStringList cellsOf(const QString& line) {
  QStringList cells = line.trimmed().split(u'|');
  if (cells.size() < 3) return {};
  cells = cells.mid(1, cells.size() - 2);
  for (QString& cell : cells) cell = cell.trimmed().remove(u'`');
  return cells;
}

// The first table of docs/permissions.md, heading first.
QList<QStringList> documentedTable() {
  QFile file(QStringLiteral(LINEWARDEN_SOURCE_DIR "/docs/permissions.md"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QList<QStringList> table;
  const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
  for (const QString& line : lines) {
    if (line.startsWith(u'|')) {
      table += cellsOf(line);
    } else if (!table.isEmpty()) {
      break;
    }
  }
  return table;
}

}  // namespace

class TestPermissions : public QObject {
  Q_OBJECT

 private slots:
  void theDocumentShowsTheSameTable() {
    const QList<QStringList> table = documentedTable();
    const QList<Role> roles = allRoles();
    QCOMPARE(table.size(), allPermissions().size() + 2);
    QCOMPARE(table.at(0).size(), roles.size() + 2);
    for (qsizetype column = 0; column < roles.size(); ++column) {
      QCOMPARE(table.at(0).at(column + 1), roleName(roles.at(column)));
    }
    for (qsizetype row = 0; row < allPermissions().size(); ++row) {
      const QStringList& cells = table.at(row + 2);
      const Permission permission = allPermissions().at(row);
      QCOMPARE(cells.at(0), permissionName(permission));
      for (qsizetype column = 0; column < roles.size(); ++column) {
        const bool may = permissionsOf(roles.at(column)).contains(permission);
        QVERIFY2(cells.at(column + 1) == (may ? QStringLiteral("yes") : QString()),
                 qPrintable(cells.at(0) + u' ' + roleName(roles.at(column))));
      }
    }
  }
  void everyRoleIsFoundByItsName() {
    QSet<QString> names;
    for (const Role role : allRoles()) {
      QCOMPARE(roleFromName(roleName(role)), std::optional(role));
      QVERIFY(!roleTitle(role).isEmpty());
      names += roleName(role);
    }
    QCOMPARE(names.size(), allRoles().size());
    QVERIFY(!roleFromName(QStringLiteral("Operator")).has_value());
    QVERIFY(!roleFromName(QString()).has_value());
  }
  void everyPermissionHasAnOwner() {
    for (const Permission permission : allPermissions()) {
      bool owned = false;
      for (const Role role : allRoles()) owned |= permissionsOf(role).contains(permission);
      QVERIFY2(owned, qPrintable(permissionName(permission)));
      QVERIFY(!permissionTitle(permission).isEmpty());
    }
  }
  void onlyAdministratorsChangeAccountsAndSettings() {
    for (const Role role : allRoles()) {
      const auto& may = permissionsOf(role);
      QCOMPARE(may.contains(Permission::ManagePeople), role == Role::Administrator);
      QCOMPARE(may.contains(Permission::ChangeSettings), role == Role::Administrator);
    }
  }
};

static const RegisterTest<TestPermissions> registered;

}  // namespace linewarden::test

#include "test_permissions.moc"

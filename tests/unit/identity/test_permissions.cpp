// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/permissions.h"
#include "app/identity/permissions_document.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QTest>

namespace linewarden::test {

class TestPermissions : public QObject {
  Q_OBJECT

 private slots:
  void theDocumentShowsTheSameTable() {
    QFile file(QStringLiteral(LINEWARDEN_SOURCE_DIR "/docs/permissions.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(permissionsDocument()));
    for (const Permission permission : allPermissions()) {
      QVERIFY(text.contains(QStringLiteral("| `%1` |").arg(permissionName(permission))));
    }
    QCOMPARE(withPermissionsDocument(text), text);
  }
  void aStaleDocumentIsMadeAnew() {
    const QString part = permissionsDocument();
    QString stale = QStringLiteral("before\n") + part + QStringLiteral("after\n");
    const QString good = stale;
    stale.replace(QStringLiteral("| yes |"), QStringLiteral("| no |"));
    QVERIFY(stale != good);
    QCOMPARE(withPermissionsDocument(stale), good);
    QCOMPARE(withPermissionsDocument(QStringLiteral("no marks")), QStringLiteral("no marks"));
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

static const RegisterTest<TestPermissions> registeredTestPermissions;

}  // namespace linewarden::test

#include "test_permissions.moc"

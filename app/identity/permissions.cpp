// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/permissions.h"

#include "app/base/result.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linewarden {

namespace {

struct RoleRow {
  Role role;
  const char* name;
  const char* title;
  QSet<Permission> permissions;
};

struct PermissionRow {
  Permission permission;
  const char* name;
  const char* title;
};

// docs/permissions.md shows the same table; a test compares them.
const std::array<RoleRow, 8>& roleTable() {
  using enum Permission;
  static const std::array<RoleRow, 8> table{{
      {Role::Operator,
       "operator",
       QT_TRANSLATE_NOOP("Role", "Operator"),
       {ViewPlant, ManageOwnAccount, AcknowledgeAlarms, SilenceAlarms}},
      {Role::ShiftSupervisor,
       "shift-supervisor",
       QT_TRANSLATE_NOOP("Role", "Shift supervisor"),
       {ViewPlant, ExportHistory, ViewPeople, ManageOwnAccount, DownloadRecipes, AcknowledgeAlarms,
        ShelveAlarms, ServiceAlarms, SilenceAlarms}},
      {Role::ProcessEngineer,
       "process-engineer",
       QT_TRANSLATE_NOOP("Role", "Process engineer"),
       {ViewPlant, ExportHistory, ManageOwnAccount, EditRecipes, ApproveRecipes, ServiceAlarms}},
      {Role::QualityEngineer,
       "quality-engineer",
       QT_TRANSLATE_NOOP("Role", "Quality engineer"),
       {ViewPlant, ExportHistory, ManageOwnAccount, EditRecipes, ReleaseRecipes}},
      {Role::MaintenanceTechnician,
       "maintenance-technician",
       QT_TRANSLATE_NOOP("Role", "Maintenance technician"),
       {ViewPlant, ExportHistory, Collect, RunDiagnostics, ManageOwnAccount}},
      {Role::SecurityOfficer,
       "security-officer",
       QT_TRANSLATE_NOOP("Role", "Security officer"),
       {ViewPlant, ViewPeople, ReadAudit, VerifyAudit, RunDiagnostics, ManageOwnAccount,
        ConfirmRoles, EndSessions, ReviewAccess, ChangePolicy, PrepareEmergency, ReviewEmergency,
        AcknowledgeSecurity, ArchiveAudit}},
      {Role::Administrator,
       "administrator",
       QT_TRANSLATE_NOOP("Role", "Administrator"),
       {ViewPlant, ExportHistory, Collect, ViewPeople, ManagePeople, ReadAudit, VerifyAudit,
        ChangeSettings, RunDiagnostics, ManageOwnAccount, ManageRoles, ConfirmRoles, EndSessions,
        ManageDirectory, PrepareEmergency, ReviewEmergency, AcknowledgeSecurity}},
      {Role::Auditor,
       "auditor",
       QT_TRANSLATE_NOOP("Role", "Auditor"),
       {ViewPlant, ExportHistory, ViewPeople, ReadAudit, VerifyAudit, ManageOwnAccount}},
  }};
  return table;
}

constexpr std::array<PermissionRow, 28> permissionTable{{
    {Permission::ViewPlant, "view-plant",
     QT_TRANSLATE_NOOP("Permission", "see lines, live values and history")},
    {Permission::ExportHistory, "export-history",
     QT_TRANSLATE_NOOP("Permission", "export values to a file")},
    {Permission::Collect, "collect", QT_TRANSLATE_NOOP("Permission", "run the collector")},
    {Permission::ViewPeople, "view-people",
     QT_TRANSLATE_NOOP("Permission", "see accounts and roles")},
    {Permission::ManagePeople, "manage-people",
     QT_TRANSLATE_NOOP("Permission", "invite, disable and reset accounts")},
    {Permission::ReadAudit, "read-audit", QT_TRANSLATE_NOOP("Permission", "read the audit trail")},
    {Permission::VerifyAudit, "verify-audit",
     QT_TRANSLATE_NOOP("Permission", "verify the audit trail")},
    {Permission::ChangeSettings, "change-settings",
     QT_TRANSLATE_NOOP("Permission", "change settings of the installation")},
    {Permission::RunDiagnostics, "run-diagnostics",
     QT_TRANSLATE_NOOP("Permission", "run diagnostics")},
    {Permission::ManageOwnAccount, "manage-own-account",
     QT_TRANSLATE_NOOP("Permission", "change your own account")},
    {Permission::ManageRoles, "manage-roles",
     QT_TRANSLATE_NOOP("Permission", "give and take roles")},
    {Permission::ConfirmRoles, "confirm-roles",
     QT_TRANSLATE_NOOP("Permission", "confirm changes of privileged roles")},
    {Permission::EndSessions, "end-sessions",
     QT_TRANSLATE_NOOP("Permission", "end sessions of others")},
    {Permission::ReviewAccess, "review-access",
     QT_TRANSLATE_NOOP("Permission", "review who holds which role")},
    {Permission::ChangePolicy, "change-policy",
     QT_TRANSLATE_NOOP("Permission", "change what roles demand at sign-in")},
    {Permission::ManageDirectory, "manage-directory",
     QT_TRANSLATE_NOOP("Permission", "connect the plant's directory")},
    {Permission::PrepareEmergency, "prepare-emergency",
     QT_TRANSLATE_NOOP("Permission", "prepare emergency access")},
    {Permission::ReviewEmergency, "review-emergency",
     QT_TRANSLATE_NOOP("Permission", "review emergency access")},
    {Permission::AcknowledgeSecurity, "acknowledge-security",
     QT_TRANSLATE_NOOP("Permission", "acknowledge security notices")},
    {Permission::EditRecipes, "edit-recipes",
     QT_TRANSLATE_NOOP("Permission", "write recipes and submit them")},
    {Permission::ApproveRecipes, "approve-recipes",
     QT_TRANSLATE_NOOP("Permission", "sign recipes for the process")},
    {Permission::ReleaseRecipes, "release-recipes",
     QT_TRANSLATE_NOOP("Permission", "sign recipes for quality and withdraw them")},
    {Permission::DownloadRecipes, "download-recipes",
     QT_TRANSLATE_NOOP("Permission", "load recipes into a PLC")},
    {Permission::AcknowledgeAlarms, "acknowledge-alarms",
     QT_TRANSLATE_NOOP("Permission", "acknowledge alarms")},
    {Permission::ShelveAlarms, "shelve-alarms", QT_TRANSLATE_NOOP("Permission", "shelve alarms")},
    {Permission::ServiceAlarms, "service-alarms",
     QT_TRANSLATE_NOOP("Permission", "take alarms out of service")},
    {Permission::SilenceAlarms, "silence-alarms",
     QT_TRANSLATE_NOOP("Permission", "silence the sound of alarms")},
    {Permission::ArchiveAudit, "archive-audit",
     QT_TRANSLATE_NOOP("Permission", "move old entries of the audit trail to an archive")},
}};

const RoleRow& rowOf(Role role) {
  const auto& table = roleTable();
  const auto row = std::find_if(table.begin(), table.end(),
                                [role](const RoleRow& known) { return known.role == role; });
  if (row == table.end()) throw BrokenInvariant("a role without a row");
  return *row;
}

const PermissionRow& rowOf(Permission permission) {
  const auto row = std::find_if(
      permissionTable.begin(), permissionTable.end(),
      [permission](const PermissionRow& known) { return known.permission == permission; });
  if (row == permissionTable.end()) throw BrokenInvariant("a permission without a row");
  return *row;
}

}  // namespace

QList<Role> allRoles() {
  QList<Role> roles;
  for (const RoleRow& row : roleTable()) roles += row.role;
  return roles;
}

QList<Permission> allPermissions() {
  QList<Permission> permissions;
  for (const PermissionRow& row : permissionTable) permissions += row.permission;
  return permissions;
}

QString roleName(Role role) {
  return QString::fromLatin1(rowOf(role).name);
}

std::optional<Role> roleFromName(const QString& name) {
  for (const RoleRow& row : roleTable()) {
    if (name == QLatin1String(row.name)) return row.role;
  }
  return std::nullopt;
}

QString roleTitle(Role role) {
  return QCoreApplication::translate("Role", rowOf(role).title);
}

QString permissionName(Permission permission) {
  return QString::fromLatin1(rowOf(permission).name);
}

QString permissionTitle(Permission permission) {
  return QCoreApplication::translate("Permission", rowOf(permission).title);
}

QString permissionMeaning(Permission permission) {
  return QString::fromLatin1(rowOf(permission).title);
}

const QSet<Permission>& servicePermissions() {
  using enum Permission;
  static const QSet<Permission> permissions{ViewPlant, ExportHistory, Collect,       ViewPeople,
                                            ReadAudit, VerifyAudit,   RunDiagnostics};
  return permissions;
}

const QSet<Permission>& permissionsOf(Role role) {
  return rowOf(role).permissions;
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace linewarden {

/// Who a person is to the plant (DESIGN 7). The numbers are not stored; names are.
enum class Role {
  Operator,
  ShiftSupervisor,
  ProcessEngineer,
  QualityEngineer,
  MaintenanceTechnician,
  SecurityOfficer,
  Administrator,
  Auditor,
};

/// What a service call needs. New ones go to the end.
enum class Permission {
  ViewPlant,            ///< see lines, units, live values and history
  ExportHistory,        ///< take values out as file
  Collect,              ///< run the collector
  ViewPeople,           ///< see accounts and roles
  ManagePeople,         ///< invite, disable, reset accounts
  ReadAudit,            ///< read the trail
  VerifyAudit,          ///< recompute the trail
  ChangeSettings,       ///< settings of the installation (not of one's own view)
  RunDiagnostics,       ///< doctor
  ManageOwnAccount,     ///< own password, second factors, signing key, sessions
  ManageRoles,          ///< give and take roles, or ask for it
  ConfirmRoles,         ///< confirm what another asked for
  EndSessions,          ///< end sessions of others
  ReviewAccess,         ///< walk through who holds what, and sign it
  ChangePolicy,         ///< second factors and sessions a role demands
  ManageDirectory,      ///< the plant's directory and its groups
  PrepareEmergency,     ///< seal a new phrase for emergency access
  ReviewEmergency,      ///< sign that an emergency access was looked at
  AcknowledgeSecurity,  ///< acknowledge security notices
  EditRecipes,          ///< write drafts of recipes and submit them
  ApproveRecipes,       ///< sign recipes for the process
  ReleaseRecipes,       ///< sign recipes for quality, withdraw them
  DownloadRecipes,      ///< load an effective recipe into a PLC
  AcknowledgeAlarms,    ///< acknowledge, reset and comment process and system alarms
  ShelveAlarms,         ///< shelve an alarm for a time
  ServiceAlarms,        ///< ask for, approve or end an alarm's being out of service
  SilenceAlarms,        ///< silence the sound of alarms at a workstation
  ArchiveAudit,         ///< move old entries of the trail to an archive, rebuild its tree
};

[[nodiscard]] QList<Role> allRoles();
[[nodiscard]] QList<Permission> allPermissions();
/// Stable name in store and command line: "shift-supervisor".
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(const QString& name);
/// For people, translated: "Shift supervisor".
[[nodiscard]] QString roleTitle(Role role);
/// Stable name: "view-plant".
[[nodiscard]] QString permissionName(Permission permission);
/// For people, translated, as in "You may not <title>": "see accounts and roles".
[[nodiscard]] QString permissionTitle(Permission permission);
/// The same in English, for documents.
[[nodiscard]] QString permissionMeaning(Permission permission);
/// The one table of who may what.
[[nodiscard]] const QSet<Permission>& permissionsOf(Role role);
/// What the installation itself may: as which linewardenctl acts without --as, and the collector.
[[nodiscard]] const QSet<Permission>& servicePermissions();

}  // namespace linewarden

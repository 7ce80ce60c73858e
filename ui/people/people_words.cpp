// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_words.h"

#include "ui/widgets/value_format.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace linewarden::ui {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(PeopleWords)
};

}  // namespace

QString personStateWord(PersonState state) {
  switch (state) {
    case PersonState::Invited: return Text::tr("Invited");
    case PersonState::Active: return Text::tr("Active");
    case PersonState::Disabled: return Text::tr("Disabled");
  }
  return {};
}

QString personStateWord(const Person& person) {
  if (person.state() == PersonState::Invited && person.lastSignIn) return Text::tr("Reset");
  return personStateWord(person.state());
}

QString sourceWord(PersonSource source) {
  switch (source) {
    case PersonSource::Local: return Text::tr("This plant");
    case PersonSource::Directory: return Text::tr("Directory");
    case PersonSource::Emergency: return Text::tr("Emergency");
  }
  return {};
}

QString factorWords(const Person& person) {
  if (person.securityKeys == 1) return Text::tr("Security key");
  if (person.securityKeys > 1) return Text::tr("%n security key(s)", nullptr, person.securityKeys);
  if (person.hasSecondFactor) return Text::tr("Authenticator");
  return person.state() == PersonState::Invited ? Text::tr("None yet") : Text::tr("None");
}

QString roleTitles(const QSet<Role>& roles) {
  QStringList titles;
  for (const Role role : allRoles()) {
    if (roles.contains(role)) titles.append(roleTitle(role));
  }
  return titles.isEmpty() ? Text::tr("None") : titles.join(Text::tr(", "));
}

QString roleMeaning(Role role) {
  switch (role) {
    case Role::Operator: return Text::tr("Watches the lines.");
    case Role::ShiftSupervisor: return Text::tr("Runs a shift; sees who has access.");
    case Role::ProcessEngineer: return Text::tr("Works on the process and its values.");
    case Role::QualityEngineer: return Text::tr("Judges what the process makes.");
    case Role::MaintenanceTechnician: return Text::tr("Looks after machines and this program.");
    case Role::SecurityOfficer: return Text::tr("Watches over access; confirms and reviews roles.");
    case Role::Administrator: return Text::tr("Manages accounts, roles and settings.");
    case Role::Auditor: return Text::tr("Reads everything, changes nothing.");
  }
  return {};
}

QString roleRights(Role role) {
  QStringList rights;
  for (const Permission permission : allPermissions()) {
    if (permissionsOf(role).contains(permission)) rights.append(permissionTitle(permission));
  }
  return Text::tr("%1 may: %2").arg(roleTitle(role), rights.join(Text::tr(", ")));
}

QString programWord(const QString& program) {
  return program == QLatin1String("console") ? Text::tr("console") : Text::tr("command line");
}

QString retiredBecause(const QString& cause) {
  if (cause == QLatin1String("rotated")) return Text::tr("they made a new one");
  if (cause == QLatin1String("password-reset")) return Text::tr("their password was reset");
  return Text::tr("their password in the directory changed");
}

QString fullName(const QString& displayName, const QString& name) {
  return Text::tr("%1 (%2)", "Anna Rossi (rossi)").arg(displayName, name);
}

QString lastSignInText(const Person& person, UtcTime now, const QLocale& locale) {
  return person.lastSignIn ? formatMoment(*person.lastSignIn, now, locale) : Text::tr("Never");
}

QString utcText(UtcTime time) {
  const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMillis(time), Qt::UTC);
  return Text::tr("%1 UTC").arg(utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

}  // namespace linewarden::ui

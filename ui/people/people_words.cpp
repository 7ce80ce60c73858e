// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_words.h"

#include "ui/widgets/value_format.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace linewarden::ui {

namespace {

struct PeopleWordsText {
  Q_DECLARE_TR_FUNCTIONS(PeopleWords)
};

}  // namespace

QString personStateWord(PersonState state) {
  switch (state) {
    case PersonState::Invited: return PeopleWordsText::tr("Invited");
    case PersonState::Active: return PeopleWordsText::tr("Active");
    case PersonState::Disabled: return PeopleWordsText::tr("Disabled");
  }
  return {};
}

QString personStateWord(const Person& person) {
  if (person.state() == PersonState::Invited && person.lastSignIn)
    return PeopleWordsText::tr("Reset");
  return personStateWord(person.state());
}

QString sourceWord(PersonSource source) {
  switch (source) {
    case PersonSource::Local: return PeopleWordsText::tr("This plant");
    case PersonSource::Directory: return PeopleWordsText::tr("Directory");
    case PersonSource::Emergency: return PeopleWordsText::tr("Emergency");
  }
  return {};
}

QString factorWords(const Person& person) {
  if (person.securityKeys == 1) return PeopleWordsText::tr("Security key");
  if (person.securityKeys > 1)
    return PeopleWordsText::tr("%n security key(s)", nullptr, person.securityKeys);
  if (person.hasSecondFactor) return PeopleWordsText::tr("Authenticator");
  return person.state() == PersonState::Invited ? PeopleWordsText::tr("None yet")
                                                : PeopleWordsText::tr("None");
}

QString roleTitles(const QSet<Role>& roles) {
  QStringList titles;
  for (const Role role : allRoles()) {
    if (roles.contains(role)) titles.append(roleTitle(role));
  }
  return titles.isEmpty() ? PeopleWordsText::tr("None") : titles.join(PeopleWordsText::tr(", "));
}

QString roleMeaning(Role role) {
  switch (role) {
    case Role::Operator: return PeopleWordsText::tr("Watches the lines.");
    case Role::ShiftSupervisor: return PeopleWordsText::tr("Runs a shift; sees who has access.");
    case Role::ProcessEngineer: return PeopleWordsText::tr("Works on the process and its values.");
    case Role::QualityEngineer: return PeopleWordsText::tr("Judges what the process makes.");
    case Role::MaintenanceTechnician:
      return PeopleWordsText::tr("Looks after machines and this program.");
    case Role::SecurityOfficer:
      return PeopleWordsText::tr("Watches over access; confirms and reviews roles.");
    case Role::Administrator: return PeopleWordsText::tr("Manages accounts, roles and settings.");
    case Role::Auditor: return PeopleWordsText::tr("Reads everything, changes nothing.");
  }
  return {};
}

QString roleRights(Role role) {
  QStringList rights;
  for (const Permission permission : allPermissions()) {
    if (permissionsOf(role).contains(permission)) rights.append(permissionTitle(permission));
  }
  return PeopleWordsText::tr("%1 may: %2")
      .arg(roleTitle(role), rights.join(PeopleWordsText::tr(", ")));
}

QString programWord(const QString& program) {
  return program == QLatin1String("console") ? PeopleWordsText::tr("console")
                                             : PeopleWordsText::tr("command line");
}

QString retiredBecause(const QString& cause) {
  if (cause == QLatin1String("rotated")) return PeopleWordsText::tr("they made a new one");
  if (cause == QLatin1String("password-reset"))
    return PeopleWordsText::tr("their password was reset");
  return PeopleWordsText::tr("their password in the directory changed");
}

QString fullName(const QString& displayName, const QString& name) {
  return PeopleWordsText::tr("%1 (%2)", "Anna Rossi (rossi)").arg(displayName, name);
}

QString lastSignInText(const Person& person, UtcTime now, const QLocale& locale) {
  return person.lastSignIn ? formatMoment(*person.lastSignIn, now, locale)
                           : PeopleWordsText::tr("Never");
}

QString utcText(UtcTime time) {
  const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMillis(time), Qt::UTC);
  return PeopleWordsText::tr("%1 UTC").arg(utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

}  // namespace linewarden::ui

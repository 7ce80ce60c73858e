// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/directory_settings.h"

#include "app/identity/directory/directory_rules.h"
#include "app/identity/directory/distinguished_name.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace linewarden::directory_settings {

namespace {

struct DirectorySettingsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::DirectorySettings)
};

constexpr int longestTimeout = 60;
constexpr int deepestAllowed = 32;
constexpr qsizetype mostGroupRoles = 1000;

bool isPlain(const QString& text) {
  return !text.isEmpty() && text.size() <= 1024 && text.trimmed() == text &&
         std::all_of(text.begin(), text.end(),
                     [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

QString problemOfServer(const DirectorySettings& settings) {
  // What could make a web address of it, and libldap read a second server, is no host.
  static const QRegularExpression host(QStringLiteral(
      "\\A(?:[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?|[0-9A-Fa-f:.]{2,45})\\z"));
  if (!host.match(settings.host).hasMatch()) {
    return DirectorySettingsText::tr(
        "The directory's server is missing or is no host name. Give its name as in its "
        "certificate, without “ldaps://”.");
  }
  if (settings.port < 1 || settings.port > 65535) {
    return DirectorySettingsText::tr(
        "The directory's port is not between 1 and 65535. LDAPS is usually 636, StartTLS 389.");
  }
  if (!settings.caFile.isEmpty() && !isPlain(settings.caFile)) {
    return DirectorySettingsText::tr(
        "The path of the file with trusted certificates cannot be used.");
  }
  if (settings.timeout.count() < 1 || settings.timeout.count() > longestTimeout) {
    return DirectorySettingsText::tr("The directory's time limit is not between 1 and %1 seconds.")
        .arg(longestTimeout);
  }
  return {};
}

QString problemOfSearch(const DirectorySettings& settings) {
  static const QRegularExpression attribute(QStringLiteral("\\A[A-Za-z][A-Za-z0-9-]{0,63}\\z"));
  if (!distinguished_name::normalised(settings.baseDn)) {
    return DirectorySettingsText::tr(
        "The entry below which people are searched is missing or is no distinguished name, such "
        "as “ou=people,dc=plant,dc=example”.");
  }
  if (!isPlain(settings.searchName)) {
    return DirectorySettingsText::tr(
        "The account that searches the directory is missing. Give an account that may read people "
        "and groups and nothing else.");
  }
  if (!attribute.match(settings.accountAttribute).hasMatch()) {
    return DirectorySettingsText::tr(
        "The attribute that holds the account name is none. Active Directory has "
        "“sAMAccountName”, others “uid”.");
  }
  if (!directory_rules::looksLikeFilter(settings.personFilter)) {
    return DirectorySettingsText::tr(
        "The filter for people is none. It stands in brackets, such as "
        "“(objectClass=person)”.");
  }
  return {};
}

QString problemOfGroups(const DirectorySettings& settings) {
  if (!distinguished_name::normalised(settings.groupBaseDn)) {
    return DirectorySettingsText::tr(
        "The entry below which groups are searched is missing or is no distinguished name, such as "
        "“ou=groups,dc=plant,dc=example”.");
  }
  if (settings.deepestGroup < 0 || settings.deepestGroup > deepestAllowed) {
    return DirectorySettingsText::tr("The depth of groups within groups is not between 0 and %1.")
        .arg(deepestAllowed);
  }
  if (settings.groupRoles.size() > mostGroupRoles) {
    return DirectorySettingsText::tr("There are more than %1 groups with roles. Use fewer groups.")
        .arg(mostGroupRoles);
  }
  for (const GroupRole& entry : settings.groupRoles) {
    if (!distinguished_name::normalised(entry.group)) {
      return DirectorySettingsText::tr("“%1” is no distinguished name of a group.")
          .arg(entry.group.left(200));
    }
    if (!isPlain(entry.role))
      return DirectorySettingsText::tr("The group “%1” has no role.").arg(entry.group);
  }
  return {};
}

QString securityName(DirectorySettings::Security security) {
  return security == DirectorySettings::Security::Ldaps ? QStringLiteral("ldaps")
                                                        : QStringLiteral("starttls");
}

Error wrongKind(const QString& key) {
  return {ErrorCode::InvalidArgument,
          DirectorySettingsText::tr(
              "The settings of the directory cannot be read: “%1” is unknown or has a value of "
              "the wrong kind. Enter the settings anew.")
              .arg(key.left(100)),
          {}};
}

/// Takes values out of an object; remembers the first key whose value is of another kind.
class Reader {
 public:
  explicit Reader(const QJsonObject& json) : json_(json) {}

  void read(const QString& key, bool& into) {
    take(key, [&into](const QJsonValue& value) {
      into = value.toBool();
      return value.isBool();
    });
  }
  void read(const QString& key, QString& into) {
    take(key, [&into](const QJsonValue& value) {
      into = value.toString();
      return value.isString();
    });
  }
  void read(const QString& key, int& into) {
    take(key, [&into](const QJsonValue& value) {
      into = value.toInt(-1);
      return value.isDouble() && value.toDouble() == into;
    });
  }
  /// `accept` says whether the value was of its kind.
  template <class Accept>
  void take(const QString& key, const Accept& accept) {
    known_.insert(key);
    const auto found = json_.constFind(key);
    if (found != json_.constEnd() && !accept(*found) && problem_.isEmpty()) problem_ = key;
  }
  /// The first key that could not be read; empty: all was known.
  [[nodiscard]] QString problem() const {
    if (!problem_.isEmpty()) return problem_;
    for (auto at = json_.constBegin(); at != json_.constEnd(); ++at) {
      if (!known_.contains(at.key())) return at.key().isEmpty() ? QStringLiteral("?") : at.key();
    }
    return {};
  }

 private:
  const QJsonObject& json_;
  QSet<QString> known_;
  QString problem_;
};

bool readSecurity(const QJsonValue& value, DirectorySettings::Security& into) {
  for (const auto security :
       {DirectorySettings::Security::Ldaps, DirectorySettings::Security::StartTls}) {
    if (value.toString() != securityName(security)) continue;
    into = security;
    return true;
  }
  return false;
}

bool readGroupRoles(const QJsonValue& value, QList<GroupRole>& into) {
  if (!value.isArray()) return false;
  for (const QJsonValue& item : value.toArray()) {
    const QJsonObject object = item.toObject();
    GroupRole entry;
    Reader reader(object);
    reader.read(QStringLiteral("group"), entry.group);
    reader.read(QStringLiteral("role"), entry.role);
    if (!item.isObject() || !reader.problem().isEmpty()) return false;
    into.append(entry);
  }
  return true;
}

}  // namespace

QString problemOf(const DirectorySettings& settings) {
  for (const auto& problem :
       {problemOfServer(settings), problemOfSearch(settings), problemOfGroups(settings)}) {
    if (!problem.isEmpty()) return problem;
  }
  return {};
}

QJsonObject toJson(const DirectorySettings& settings) {
  QJsonArray groupRoles;
  for (const GroupRole& entry : settings.groupRoles) {
    groupRoles.append(
        QJsonObject{{QStringLiteral("group"), entry.group}, {QStringLiteral("role"), entry.role}});
  }
  return {{QStringLiteral("enabled"), settings.enabled},
          {QStringLiteral("host"), settings.host},
          {QStringLiteral("port"), settings.port},
          {QStringLiteral("security"), securityName(settings.security)},
          {QStringLiteral("caFile"), settings.caFile},
          {QStringLiteral("baseDn"), settings.baseDn},
          {QStringLiteral("searchName"), settings.searchName},
          {QStringLiteral("accountAttribute"), settings.accountAttribute},
          {QStringLiteral("personFilter"), settings.personFilter},
          {QStringLiteral("groupBaseDn"), settings.groupBaseDn},
          {QStringLiteral("groupRoles"), groupRoles},
          {QStringLiteral("timeoutSeconds"), static_cast<qint64>(settings.timeout.count())},
          {QStringLiteral("deepestGroup"), settings.deepestGroup}};
}

Result<DirectorySettings> fromJson(const QJsonObject& json) {
  DirectorySettings settings;
  auto seconds = static_cast<int>(settings.timeout.count());
  Reader reader(json);
  reader.read(QStringLiteral("enabled"), settings.enabled);
  reader.read(QStringLiteral("host"), settings.host);
  reader.read(QStringLiteral("port"), settings.port);
  reader.take(QStringLiteral("security"), [&settings](const QJsonValue& value) {
    return readSecurity(value, settings.security);
  });
  reader.read(QStringLiteral("caFile"), settings.caFile);
  reader.read(QStringLiteral("baseDn"), settings.baseDn);
  reader.read(QStringLiteral("searchName"), settings.searchName);
  reader.read(QStringLiteral("accountAttribute"), settings.accountAttribute);
  reader.read(QStringLiteral("personFilter"), settings.personFilter);
  reader.read(QStringLiteral("groupBaseDn"), settings.groupBaseDn);
  reader.take(QStringLiteral("groupRoles"), [&settings](const QJsonValue& value) {
    return readGroupRoles(value, settings.groupRoles);
  });
  reader.read(QStringLiteral("timeoutSeconds"), seconds);
  reader.read(QStringLiteral("deepestGroup"), settings.deepestGroup);
  if (const QString key = reader.problem(); !key.isEmpty()) return wrongKind(key);
  settings.timeout = std::chrono::seconds{seconds};
  return settings;
}

}  // namespace linewarden::directory_settings

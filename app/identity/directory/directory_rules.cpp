// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/directory_rules.h"

#include "app/identity/directory/distinguished_name.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QTimeZone>
#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace linewarden {

QByteArray DirectoryEntry::bytes(const QString& attribute) const {
  return values.value(attribute.toLower()).value(0);
}

QString DirectoryEntry::text(const QString& attribute) const {
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString value = decoder(bytes(attribute));
  return decoder.hasError() ? QString() : value;
}

namespace directory_rules {

namespace {

constexpr qsizetype longestName = 256;
constexpr qsizetype longestFilter = 1024;

// Microsoft, userAccountControl: ADS_UF_ACCOUNTDISABLE, ADS_UF_LOCKOUT.
constexpr qint64 controlDisabled = 0x2;
constexpr qint64 controlLocked = 0x10;
constexpr qint64 never = std::numeric_limits<qint64>::max();
// From 1 January 1601 to 1 January 1970, in milliseconds.
constexpr qint64 fileTimeToUnixMillis = 11644473600000;

qint64 number(const DirectoryEntry& entry, const QString& attribute) {
  return entry.text(attribute).toLongLong();
}

bool isTrue(const DirectoryEntry& entry, const QString& attribute) {
  return entry.text(attribute).compare(u"true", Qt::CaseInsensitive) == 0;
}

// RFC 4517 section 3.3.13 as servers write it: with seconds, in UTC.
QDateTime generalizedTime(const QString& text) {
  static const QRegularExpression shape(QStringLiteral("\\A([0-9]{14})(?:[.,][0-9]+)?Z\\z"));
  const auto match = shape.match(text);
  if (!match.hasMatch()) return {};
  auto time = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMddHHmmss"));
  time.setTimeZone(QTimeZone::utc());
  return time;
}

bool isOver(const QString& generalized, const QDateTime& now) {
  if (generalized.isEmpty()) return false;
  const QDateTime end = generalizedTime(generalized);
  // An end that cannot be read is taken for one that has come.
  return !end.isValid() || end <= now;
}

bool fileTimeIsOver(qint64 fileTime, const QDateTime& now) {
  if (fileTime <= 0 || fileTime == never) return false;
  return fileTime / 10000 - fileTimeToUnixMillis <= now.toMSecsSinceEpoch();
}

// shadowExpire counts days from 1970; -1 is no end.
bool shadowIsOver(const QString& days, const QDateTime& now) {
  bool isNumber = false;
  const qint64 end = days.toLongLong(&isNumber);
  return isNumber && end >= 0 && end <= now.toSecsSinceEpoch() / 86400;
}

// objectGUID: the first three fields of a GUID with their low byte first.
std::array<qsizetype, 16> guidOrder() {
  return {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
}

QByteArray swapped(const QByteArray& guid) {
  QByteArray out;
  for (const qsizetype at : guidOrder()) out.append(guid.at(at));
  return out;
}

QByteArray equals(const QByteArray& attribute, const QByteArray& value) {
  return '(' + attribute + '=' + filterEscaped(value) + ')';
}

QByteArray amongPeople(const DirectorySettings& settings, const QByteArray& filter) {
  return "(&" + settings.personFilter.toUtf8() + filter + ')';
}

}  // namespace

QByteArray filterEscaped(const QByteArray& value) {
  QByteArray out;
  out.reserve(value.size());
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = byte > 0x20 && byte < 0x7f && c != '*' && c != '(' && c != ')' && c != '\\';
    if (plain) {
      out.append(c);
    } else {
      out.append('\\').append(QByteArray(1, c).toHex());
    }
  }
  return out;
}

bool looksLikeFilter(const QString& filter) {
  if (filter.size() < 3 || filter.size() > longestFilter || !filter.startsWith(u'(')) return false;
  int depth = 0;
  for (qsizetype at = 0; at < filter.size(); ++at) {
    const QChar c = filter.at(at);
    if (!c.isPrint() && !c.isSurrogate()) return false;
    if (c == u'(') ++depth;
    if (c == u')') --depth;
    if (depth == 0 && at + 1 < filter.size()) return false;
  }
  return depth == 0 && !filter.contains(QStringLiteral("()"));
}

bool looksLikeAccountName(const QString& name) {
  return !name.isEmpty() && name.size() <= longestName && name.trimmed() == name &&
         name.isValidUtf16() && std::all_of(name.begin(), name.end(), [](QChar c) {
           return c.isPrint() || c.isSurrogate();
         });
}

QStringList personAttributes(const DirectorySettings& settings) {
  return {settings.accountAttribute,
          QStringLiteral("cn"),
          QStringLiteral("displayName"),
          QStringLiteral("memberOf"),
          QStringLiteral("entryUUID"),
          QStringLiteral("objectGUID"),
          QStringLiteral("nsUniqueId"),
          QStringLiteral("userAccountControl"),
          QStringLiteral("msDS-User-Account-Control-Computed"),
          QStringLiteral("accountExpires"),
          QStringLiteral("pwdAccountLockedTime"),
          QStringLiteral("pwdEndTime"),
          QStringLiteral("nsAccountLock"),
          QStringLiteral("loginDisabled"),
          QStringLiteral("loginExpirationTime"),
          QStringLiteral("krbPrincipalExpiration"),
          QStringLiteral("shadowExpire")};
}

QByteArray filterByName(const DirectorySettings& settings, const QString& name) {
  return amongPeople(settings, equals(settings.accountAttribute.toUtf8(), name.toUtf8()));
}

std::optional<QByteArray> filterById(const DirectorySettings& settings, const QString& uniqueId) {
  static const QRegularExpression shape(
      QStringLiteral("\\A[0-9a-f]{8}(?:(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:-[0-9a-f]{8}){3})\\z"));
  const auto match = shape.match(uniqueId.toLower());
  if (!match.hasMatch()) return std::nullopt;
  const QUuid uuid(uniqueId);
  if (uuid.isNull()) {
    return amongPeople(settings, equals("nsUniqueId", uniqueId.toUtf8()));
  }
  // One spelling, two attributes: where a server does not know one, its part is undefined
  // and the other decides (RFC 4511 section 4.5.1.7).
  return amongPeople(settings,
                     "(|" + equals("entryUUID", uuid.toString(QUuid::WithoutBraces).toUtf8()) +
                         equals("objectGUID", swapped(uuid.toRfc4122())) + ')');
}

QString uniqueId(const DirectoryEntry& entry) {
  const QByteArray guid = entry.bytes(QStringLiteral("objectGUID"));
  if (guid.size() == 16) {
    return QUuid::fromRfc4122(swapped(guid)).toString(QUuid::WithoutBraces);
  }
  const QUuid uuid(entry.text(QStringLiteral("entryUUID")));
  if (!uuid.isNull()) return uuid.toString(QUuid::WithoutBraces);
  const QString id = entry.text(QStringLiteral("nsUniqueId")).toLower();
  return filterById({}, id) ? id : QString();
}

QString displayName(const DirectoryEntry& entry) {
  for (const auto& attribute : {QStringLiteral("displayName"), QStringLiteral("cn")}) {
    QString name = entry.text(attribute);
    if (!name.isEmpty()) return name;
  }
  return {};
}

DirectoryAccountState state(const DirectoryEntry& entry, const QDateTime& now) {
  const qint64 control = number(entry, QStringLiteral("userAccountControl"));
  const qint64 computed = number(entry, QStringLiteral("msDS-User-Account-Control-Computed"));
  const QString lockedSince = entry.text(QStringLiteral("pwdAccountLockedTime"));
  // The year 0 is what an administrator writes to lock for good (slapo-ppolicy).
  if ((control & controlDisabled) != 0 || lockedSince.startsWith(QStringLiteral("0000")) ||
      isTrue(entry, QStringLiteral("nsAccountLock")) ||
      isTrue(entry, QStringLiteral("loginDisabled"))) {
    return DirectoryAccountState::Disabled;
  }
  if (fileTimeIsOver(number(entry, QStringLiteral("accountExpires")), now) ||
      isOver(entry.text(QStringLiteral("pwdEndTime")), now) ||
      isOver(entry.text(QStringLiteral("loginExpirationTime")), now) ||
      isOver(entry.text(QStringLiteral("krbPrincipalExpiration")), now) ||
      shadowIsOver(entry.text(QStringLiteral("shadowExpire")), now)) {
    return DirectoryAccountState::Expired;
  }
  if (!lockedSince.isEmpty() || (computed & controlLocked) != 0) {
    return DirectoryAccountState::LockedForNow;
  }
  return DirectoryAccountState::Active;
}

QStringList rolesOf(const QStringList& groups, const QList<GroupRole>& groupRoles) {
  QStringList held;
  for (const QString& group : groups) {
    if (const auto dn = distinguished_name::normalised(group)) held.append(*dn);
  }
  QStringList roles;
  for (const GroupRole& entry : groupRoles) {
    const auto dn = distinguished_name::normalised(entry.group);
    if (dn && held.contains(*dn)) roles.append(entry.role);
  }
  roles.removeDuplicates();
  roles.sort();
  return roles;
}

RefusalReason refusalReason(const QString& diagnostic) {
  // These four come only when the password was right; 775 (locked) and 52e do not, so they
  // stay untold.
  static const QRegularExpression data(QStringLiteral("\\bdata ([0-9a-f]{3,4})\\b"));
  const QString code = data.match(diagnostic).captured(1);
  if (code == QStringLiteral("532")) return RefusalReason::PasswordExpired;
  if (code == QStringLiteral("773")) return RefusalReason::PasswordMustChange;
  if (code == QStringLiteral("533")) return RefusalReason::Disabled;
  if (code == QStringLiteral("701")) return RefusalReason::Expired;
  return RefusalReason::Other;
}

}  // namespace directory_rules

}  // namespace linewarden

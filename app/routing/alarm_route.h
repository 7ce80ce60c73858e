// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/base/result.h"

#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// Where alarms go besides the window. Plain values.
namespace linewarden {

/// Which alarms a route carries; what is empty stands for all.
struct RouteFilter {
  AlarmPriority least = AlarmPriority::Low;  ///< this one and more urgent ones
  QList<AlarmSource> sources;
  QStringList classes;  ///< AlarmDefinition::alarmClass
  QStringList lines;    ///< ids

  friend bool operator==(const RouteFilter&, const RouteFilter&) = default;
};

enum class SyslogTransport { Tls, Tcp, Udp };

/// A receiver of syslog messages (RFC 5424, CEF body). Files are absolute paths of PEM files.
struct SyslogRoute {
  qint64 id = 0;  ///< 0: not stored yet
  QString name;   ///< 1 to 60 characters, unique
  bool isOn = true;
  RouteFilter filter;
  SyslogTransport transport = SyslogTransport::Tls;
  QString host;
  int port = 6514;                ///< 1 to 65535
  QString authorityFile;          ///< that signed the receiver's certificate; TLS only
  QString certificateFile;        ///< ours, for mutual TLS; TLS only
  QString keyFile;                ///< its private key, not encrypted, readable by its owner only
  bool sendsCheckpoints = false;  ///< of the audit trail, too

  friend bool operator==(const SyslogRoute&, const SyslogRoute&) = default;
};

enum class MailSecurity { StartTls, Tls };

/// Who sends our mail (SMTP, always with TLS).
struct MailServer {
  bool isOn = false;
  QString host;
  int port = 587;
  MailSecurity security = MailSecurity::StartTls;
  QString authorityFile;     ///< empty: the system's authorities
  QString user;              ///< empty: no sign-in
  bool hasPassword = false;  ///< the password itself is never read back
  QString sender;            ///< an address

  friend bool operator==(const MailServer&, const MailServer&) = default;
};

/// Told when nobody acknowledged for so long.
struct OnCallStep {
  /// Of the announcement; 0 to 1440, each later than the one before.
  std::chrono::minutes after{0};
  QStringList addresses;  ///< 1 to 20

  friend bool operator==(const OnCallStep&, const OnCallStep&) = default;
};

/// Who is told by mail of which alarms, and who next when nobody acknowledges.
struct OnCallPlan {
  qint64 id = 0;  ///< 0: not stored yet
  QString name;   ///< 1 to 60 characters, unique
  bool isOn = true;
  RouteFilter filter{AlarmPriority::High, {}, {}, {}};
  QList<OnCallStep> steps;  ///< 1 to 8

  friend bool operator==(const OnCallPlan&, const OnCallPlan&) = default;
};

struct RoutingSetup {
  QList<SyslogRoute> syslog;  ///< by name
  MailServer mail;
  QList<OnCallPlan> onCall;  ///< by name
};

/// How a way out fares. `id` is a SyslogRoute's; 0 is the mail's.
struct RouteState {
  qint64 id = 0;
  bool isWorking = false;  ///< the last try was taken
  qint64 waiting = 0;      ///< messages that are not delivered yet
  std::optional<UtcTime> lastSent;
  QString problem;  ///< for people; empty while all is well
  UtcTime problemSince;
};

/// "tls"; stable, in store and command line.
[[nodiscard]] QString syslogTransportName(SyslogTransport transport);
[[nodiscard]] std::optional<SyslogTransport> syslogTransportFromName(const QString& name);
/// "starttls", "tls".
[[nodiscard]] QString mailSecurityName(MailSecurity security);
[[nodiscard]] std::optional<MailSecurity> mailSecurityFromName(const QString& name);
[[nodiscard]] bool takes(const RouteFilter& filter, AlarmSource source,
                         const AlarmDefinition& definition);
/// InvalidArgument, in words, for the first thing that is wrong. Pure: looks at no file.
[[nodiscard]] Result<void> checkRoute(const SyslogRoute& route);
[[nodiscard]] Result<void> checkServer(const MailServer& server);
[[nodiscard]] Result<void> checkPlan(const OnCallPlan& plan);

}  // namespace linewarden

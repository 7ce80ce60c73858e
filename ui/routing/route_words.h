// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/routing/alarm_route.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace linewarden {
struct Plant;
}

/// How routes are told to people, translated. Pure. What was typed or comes from the plant file is
/// shown in one line and without what moves or hides the text around it.
namespace linewarden::ui {

/// "TLS".
[[nodiscard]] QString syslogTransportTitle(SyslogTransport transport);
/// The usual port: 6514 for TLS (RFC 5425), 514 for the others.
[[nodiscard]] int usualSyslogPort(SyslogTransport transport);
/// The usual port: 587 with StartTLS, 465 with TLS from the start (RFC 8314).
[[nodiscard]] int usualMailPort(MailSecurity security);

/// "Critical and high alarms from the process on “Line 1”".
[[nodiscard]] QString routeFilterWords(const RouteFilter& filter, const Plant& plant);
/// "TLS to logs.example.com:6514".
[[nodiscard]] QString syslogRouteWords(const SyslogRoute& route);
/// "StartTLS to mail.example.com:587, from alarms@example.com".
[[nodiscard]] QString mailServerWords(const MailServer& server);
/// What happens, in one sentence: "Critical and high alarms on “Line 1”: at once to a@x; after 10
/// min to b@x".
[[nodiscard]] QString onCallPlanWords(const OnCallPlan& plan, const Plant& plant);

/// The one of this id (0: the mail's); of one that is not known, that nothing was sent yet.
[[nodiscard]] RouteState routeStateOf(const QList<RouteState>& states, qint64 id);

struct RouteStateWords {
  QString text;
  bool isProblem = false;
};
/// How a way out fares: whether it sends, how many wait and since when, what is wrong.
[[nodiscard]] RouteStateWords routeStateWords(const RouteState& state, bool isOn, UtcTime now,
                                              const QLocale& locale);

}  // namespace linewarden::ui

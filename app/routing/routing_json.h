// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_route.h"

#include <QJsonArray>
#include <QJsonObject>

/// Routes as JSON: parts of them in the store, whole ones in the audit trail. Never a password.
namespace linewarden::routing_json {

[[nodiscard]] QJsonObject ofFilter(const RouteFilter& filter);
/// What cannot be read (a name of another version) is left out, so that more is told, not less.
[[nodiscard]] RouteFilter filterFrom(const QJsonObject& json);
[[nodiscard]] QJsonArray ofSteps(const QList<OnCallStep>& steps);
[[nodiscard]] QList<OnCallStep> stepsFrom(const QJsonArray& json);

// For the audit trail.

[[nodiscard]] QJsonObject of(const SyslogRoute& route);
[[nodiscard]] QJsonObject of(const MailServer& server);
[[nodiscard]] QJsonObject of(const OnCallPlan& plan);

}  // namespace linewarden::routing_json

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_route.h"

#include <QJsonObject>
#include <QList>
#include <QString>

/// How the command line tells of routes: as JSON, whose names do not change, and as text. Never a
/// password.
namespace linewarden::cli {

[[nodiscard]] QJsonObject routingJson(const RoutingSetup& setup, const QList<RouteState>& states);
[[nodiscard]] QString routingText(const RoutingSetup& setup, const QList<RouteState>& states);

}  // namespace linewarden::cli

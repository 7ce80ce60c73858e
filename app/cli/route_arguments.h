// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/routing/alarm_route.h"

#include <QList>
#include <QString>

/// What the commands about routes take, and how it is read. The services judge the values.
namespace linewarden::cli {

[[nodiscard]] QList<QCommandLineOption> routeFilterArguments();
/// What is not given stays as it is in `filter`. Wrong use for a word that is none.
[[nodiscard]] Result<RouteFilter> routeFilterOf(const CommandContext& context, RouteFilter filter);

[[nodiscard]] QList<QCommandLineOption> syslogArguments();
/// A route of that name; wrong use without --host.
[[nodiscard]] Result<SyslogRoute> syslogRouteOf(const CommandContext& context, const QString& name);

[[nodiscard]] QList<QCommandLineOption> mailArguments();
/// What is not given stays as it is in `server`.
[[nodiscard]] Result<MailServer> mailServerOf(const CommandContext& context, MailServer server);

[[nodiscard]] QList<QCommandLineOption> onCallArguments();
/// A plan of that name; wrong use without --step.
[[nodiscard]] Result<OnCallPlan> onCallPlanOf(const CommandContext& context, const QString& name);
/// "15:anna@plant.example,ben@plant.example"; wrong use for anything else.
[[nodiscard]] Result<OnCallStep> parseOnCallStep(const QString& text);

}  // namespace linewarden::cli

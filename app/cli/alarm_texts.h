// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/alerts/alarm_figures.h"

#include <QJsonObject>
#include <QList>
#include <QString>

/// How the command line tells of alarms: as JSON, whose names do not change, and as text, in which
/// what others wrote cannot reach the terminal.
namespace linewarden::cli {

[[nodiscard]] QJsonObject alarmJson(const AlarmView& alarm);
[[nodiscard]] QJsonObject alarmChangeJson(const AlarmChange& change);
[[nodiscard]] QJsonObject alarmCommentJson(const AlarmComment& comment);
[[nodiscard]] QJsonObject alarmFiguresJson(const AlarmFigures& figures);

/// The most urgent first, of these the newest.
[[nodiscard]] QList<AlarmView> inAlarmOrder(QList<AlarmView> alarms);
[[nodiscard]] QString alarmTableText(const QList<AlarmView>& alarms);
[[nodiscard]] QString alarmDetailText(const AlarmView& alarm, const QList<AlarmChange>& history,
                                      const QList<AlarmComment>& comments);
[[nodiscard]] QString alarmJournalText(const QList<AlarmChange>& changes);
/// With what ISA-18.2 holds to be good.
[[nodiscard]] QString alarmFiguresText(const AlarmFigures& figures);

}  // namespace linewarden::cli

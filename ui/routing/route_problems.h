// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_route.h"

#include <QString>
#include <QStringList>

/// What checkRoute, checkServer and checkPlan say, told apart by field: each field is judged by
/// those rules beside others that are sound. Empty where all is well. Pure.
namespace linewarden::ui {

struct SyslogProblems {
  QString name;
  QString host;
  QString filter;
  QString authority;
  QString certificate;
  QString key;
  QString other;  ///< what belongs to none of them

  [[nodiscard]] bool isEmpty() const;
};
[[nodiscard]] SyslogProblems problemsOf(const SyslogRoute& route);

struct MailProblems {
  QString host;
  QString authority;
  QString user;
  QString sender;
  QString other;

  [[nodiscard]] bool isEmpty() const;
};
[[nodiscard]] MailProblems problemsOf(const MailServer& server);

struct PlanProblems {
  QString name;
  QString filter;
  QStringList steps;  ///< one for each step
  QString other;      ///< also where there is no step at all

  [[nodiscard]] bool isEmpty() const;
};
[[nodiscard]] PlanProblems problemsOf(const OnCallPlan& plan);

}  // namespace linewarden::ui

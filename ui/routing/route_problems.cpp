// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/route_problems.h"

#include <QDir>

#include <algorithm>

namespace linewarden::ui {

namespace {

QString routeProblem(const Result<void>& checked) {
  return checked ? QString() : checked.error().message;
}

QString soundPath() {
  return QDir::rootPath() + QStringLiteral("file.pem");
}

SyslogRoute soundRoute(SyslogTransport transport) {
  SyslogRoute route;
  route.name = QStringLiteral("name");
  route.host = QStringLiteral("localhost");
  route.transport = transport;
  route.authorityFile = soundPath();
  return route;
}

MailServer soundServer(bool isOn) {
  MailServer server;
  server.isOn = isOn;
  server.host = QStringLiteral("localhost");
  server.sender = QStringLiteral("somebody@example.com");
  return server;
}

const QStringList& soundAddresses() {
  static const QStringList addresses{QStringLiteral("somebody@example.com")};
  return addresses;
}

OnCallPlan soundPlan() {
  OnCallPlan plan;
  plan.name = QStringLiteral("name");
  plan.steps = {{std::chrono::minutes(0), soundAddresses()}};
  return plan;
}

// A certificate and its key go together: what is said stands at the one that is missing.
void findPairProblems(const SyslogRoute& route, SyslogProblems& problems) {
  SyslogRoute tried = soundRoute(SyslogTransport::Tls);
  tried.certificateFile = route.certificateFile;
  tried.keyFile = route.keyFile;
  if (route.certificateFile.isEmpty() != route.keyFile.isEmpty()) {
    QString& missing = route.keyFile.isEmpty() ? problems.key : problems.certificate;
    QString& given = route.keyFile.isEmpty() ? problems.certificate : problems.key;
    SyslogRoute whole = tried;
    (route.keyFile.isEmpty() ? whole.keyFile : whole.certificateFile) = soundPath();
    given = routeProblem(checkRoute(whole));
    if (given.isEmpty()) missing = routeProblem(checkRoute(tried));
    return;
  }
  if (route.certificateFile.isEmpty()) return;
  tried.keyFile = soundPath();
  problems.certificate = routeProblem(checkRoute(tried));
  tried.certificateFile = soundPath();
  tried.keyFile = route.keyFile;
  problems.key = routeProblem(checkRoute(tried));
}

QString stepProblem(const QList<OnCallStep>& steps, qsizetype at) {
  OnCallPlan alone = soundPlan();
  alone.steps = {steps.at(at)};
  QString problem = routeProblem(checkPlan(alone));
  if (!problem.isEmpty() || at == 0) return problem;
  OnCallPlan order = soundPlan();
  order.steps = {{steps.at(at - 1).after, soundAddresses()},
                 {steps.at(at).after, soundAddresses()}};
  return routeProblem(checkPlan(order));
}

}  // namespace

bool SyslogProblems::isEmpty() const {
  return name.isEmpty() && host.isEmpty() && filter.isEmpty() && authority.isEmpty() &&
         certificate.isEmpty() && key.isEmpty() && other.isEmpty();
}

bool MailProblems::isEmpty() const {
  return host.isEmpty() && authority.isEmpty() && user.isEmpty() && sender.isEmpty() &&
         other.isEmpty();
}

bool PlanProblems::isEmpty() const {
  return name.isEmpty() && filter.isEmpty() && other.isEmpty() &&
         std::all_of(steps.cbegin(), steps.cend(),
                     [](const QString& one) { return one.isEmpty(); });
}

SyslogProblems problemsOf(const SyslogRoute& route) {
  SyslogProblems problems;
  SyslogRoute tried = soundRoute(SyslogTransport::Udp);
  tried.name = route.name;
  problems.name = routeProblem(checkRoute(tried));
  tried = soundRoute(SyslogTransport::Udp);
  tried.host = route.host;
  tried.port = route.port;
  problems.host = routeProblem(checkRoute(tried));
  tried = soundRoute(SyslogTransport::Udp);
  tried.filter = route.filter;
  problems.filter = routeProblem(checkRoute(tried));
  if (route.transport == SyslogTransport::Tls) {
    tried = soundRoute(SyslogTransport::Tls);
    tried.authorityFile = route.authorityFile;
    problems.authority = routeProblem(checkRoute(tried));
    findPairProblems(route, problems);
  }
  if (problems.isEmpty()) problems.other = routeProblem(checkRoute(route));
  return problems;
}

MailProblems problemsOf(const MailServer& server) {
  MailProblems problems;
  MailServer tried = soundServer(server.isOn);
  tried.host = server.host;
  tried.port = server.port;
  problems.host = routeProblem(checkServer(tried));
  tried = soundServer(server.isOn);
  tried.authorityFile = server.authorityFile;
  problems.authority = routeProblem(checkServer(tried));
  tried = soundServer(server.isOn);
  tried.user = server.user;
  problems.user = routeProblem(checkServer(tried));
  tried = soundServer(server.isOn);
  tried.sender = server.sender;
  problems.sender = routeProblem(checkServer(tried));
  if (problems.isEmpty()) problems.other = routeProblem(checkServer(server));
  return problems;
}

PlanProblems problemsOf(const OnCallPlan& plan) {
  PlanProblems problems;
  OnCallPlan tried = soundPlan();
  tried.name = plan.name;
  problems.name = routeProblem(checkPlan(tried));
  tried = soundPlan();
  tried.filter = plan.filter;
  problems.filter = routeProblem(checkPlan(tried));
  for (qsizetype at = 0; at < plan.steps.size(); ++at) {
    problems.steps += stepProblem(plan.steps, at);
  }
  if (problems.isEmpty()) problems.other = routeProblem(checkPlan(plan));
  return problems;
}

}  // namespace linewarden::ui

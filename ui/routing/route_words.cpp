// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/route_words.h"

#include "app/base/shown_text.h"
#include "app/plant/plant.h"
#include "ui/widgets/value_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

namespace linewarden::ui {

namespace {

struct RouteWordsText {
  Q_DECLARE_TR_FUNCTIONS(RouteWords)
};

constexpr qsizetype mostNamesTold = 5;
constexpr qsizetype mostOfRouteWord = 60;
constexpr qsizetype mostOfRouteHost = 120;
constexpr qsizetype mostOfRouteProblem = 400;

// "a, b and c"; of many the first few and how many more.
QString routeWordsJoined(QStringList words) {
  if (words.size() > mostNamesTold) {
    const qsizetype left = words.size() - mostNamesTold + 1;
    words = words.mid(0, mostNamesTold - 1);
    words += RouteWordsText::tr("%1 more", "lines, classes, addresses").arg(left);
  }
  if (words.size() < 2) return words.value(0);
  const QString last = words.takeLast();
  return RouteWordsText::tr("%1 and %2", "a list").arg(words.join(QStringLiteral(", ")), last);
}

QString quotedRouteWord(const QString& word) {
  return RouteWordsText::tr("“%1”", "a name").arg(shownText(word, mostOfRouteWord));
}

QString leastPriorityWords(AlarmPriority least) {
  switch (least) {
    case AlarmPriority::Critical: return RouteWordsText::tr("Critical alarms");
    case AlarmPriority::High: return RouteWordsText::tr("Critical and high alarms");
    case AlarmPriority::Medium: return RouteWordsText::tr("Critical, high and medium alarms");
    case AlarmPriority::Low: break;
  }
  return RouteWordsText::tr("All alarms");
}

QString sourceInSentence(AlarmSource source) {
  switch (source) {
    case AlarmSource::Process: return RouteWordsText::tr("the process", "alarms from …");
    case AlarmSource::Security: return RouteWordsText::tr("security", "alarms from …");
    case AlarmSource::System: break;
  }
  return RouteWordsText::tr("the system", "alarms from …");
}

QString routeHostAndPort(const QString& host, int port) {
  const QString shown = shownText(host, mostOfRouteHost);
  const bool isSix = shown.contains(u':');
  return (isSix ? u'[' + shown + u']' : shown) + u':' + QString::number(port);
}

QString onCallStepWords(const OnCallStep& step) {
  QStringList addresses;
  for (const QString& address : step.addresses) addresses += shownText(address, mostOfRouteWord);
  const QString told = routeWordsJoined(addresses);
  const auto minutes = step.after.count();
  return minutes <= 0
             ? RouteWordsText::tr("at once to %1").arg(told)
             : RouteWordsText::tr("after %1 min to %2").arg(QString::number(minutes), told);
}

QString waitingWords(qint64 waiting) {
  const auto count = static_cast<int>(qMin<qint64>(waiting, std::numeric_limits<int>::max()));
  return RouteWordsText::tr("%n message(s) wait.", nullptr, count);
}

QString lastSentWords(const RouteState& state, UtcTime now, const QLocale& locale) {
  return state.lastSent
             ? RouteWordsText::tr("Last sent %1.").arg(formatMoment(*state.lastSent, now, locale))
             : RouteWordsText::tr("Nothing was sent yet.");
}

}  // namespace

QString syslogTransportTitle(SyslogTransport transport) {
  switch (transport) {
    case SyslogTransport::Tls: return RouteWordsText::tr("TLS");
    case SyslogTransport::Tcp: return RouteWordsText::tr("TCP");
    case SyslogTransport::Udp: break;
  }
  return RouteWordsText::tr("UDP");
}

int usualSyslogPort(SyslogTransport transport) {
  return transport == SyslogTransport::Tls ? 6514 : 514;
}

int usualMailPort(MailSecurity security) {
  return security == MailSecurity::StartTls ? 587 : 465;
}

QString routeFilterWords(const RouteFilter& filter, const Plant& plant) {
  QString words = leastPriorityWords(filter.least);
  if (!filter.sources.isEmpty()) {
    QStringList sources;
    for (const AlarmSource source : filter.sources) sources += sourceInSentence(source);
    words =
        RouteWordsText::tr("%1 from %2", "alarms, sources").arg(words, routeWordsJoined(sources));
  }
  if (!filter.classes.isEmpty()) {
    QStringList classes;
    for (const QString& one : filter.classes) classes += quotedRouteWord(one);
    const QString pattern = classes.size() == 1
                                ? RouteWordsText::tr("%1 of class %2", "alarms, class")
                                : RouteWordsText::tr("%1 of the classes %2", "alarms, classes");
    words = pattern.arg(words, routeWordsJoined(classes));
  }
  if (!filter.lines.isEmpty()) {
    QStringList lines;
    for (const QString& id : filter.lines) {
      const Line* line = plant.line(id);
      lines += quotedRouteWord(line != nullptr ? line->title : id);
    }
    words = RouteWordsText::tr("%1 on %2", "alarms, lines").arg(words, routeWordsJoined(lines));
  }
  return words;
}

QString syslogRouteWords(const SyslogRoute& route) {
  return RouteWordsText::tr("%1 to %2", "TLS, host")
      .arg(syslogTransportTitle(route.transport), routeHostAndPort(route.host, route.port));
}

QString mailServerWords(const MailServer& server) {
  const QString security = server.security == MailSecurity::StartTls
                               ? RouteWordsText::tr("StartTLS")
                               : RouteWordsText::tr("TLS");
  return RouteWordsText::tr("%1 to %2, from %3", "StartTLS, host, address")
      .arg(security, routeHostAndPort(server.host, server.port),
           shownText(server.sender, mostOfRouteHost));
}

QString onCallPlanWords(const OnCallPlan& plan, const Plant& plant) {
  QStringList steps;
  for (const OnCallStep& step : plan.steps) {
    if (!step.addresses.isEmpty()) steps += onCallStepWords(step);
  }
  const QString told =
      steps.isEmpty() ? RouteWordsText::tr("nobody yet") : steps.join(QStringLiteral("; "));
  return RouteWordsText::tr("%1: %2", "alarms, who is told")
      .arg(routeFilterWords(plan.filter, plant), told);
}

RouteState routeStateOf(const QList<RouteState>& states, qint64 id) {
  for (const RouteState& state : states) {
    if (state.id == id) return state;
  }
  RouteState unknown;
  unknown.id = id;
  return unknown;
}

RouteStateWords routeStateWords(const RouteState& state, bool isOn, UtcTime now,
                                const QLocale& locale) {
  QStringList words;
  if (!isOn) {
    words += RouteWordsText::tr("Switched off.");
    if (state.waiting > 0) words += waitingWords(state.waiting);
    return {words.join(u' '), false};
  }
  if (!state.problem.isEmpty()) {
    words += RouteWordsText::tr("Not sending since %1.")
                 .arg(formatMoment(state.problemSince, now, locale));
    if (state.waiting > 0) words += waitingWords(state.waiting);
    words += shownText(state.problem, mostOfRouteProblem);
    return {words.join(u' '), true};
  }
  if (state.isWorking) {
    words += RouteWordsText::tr("Sending.");
  } else if (state.waiting == 0 && state.lastSent) {
    words += RouteWordsText::tr("All that came was sent.");
  }
  if (state.waiting > 0) words += waitingWords(state.waiting);
  words += lastSentWords(state, now, locale);
  return {words.join(u' '), false};
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "guarded_calls.h"
#include "guarded_outcome.h"

#include "app/alerts/alarm_desk.h"
#include "app/alerts/alarm_views.h"
#include "app/routing/alarm_routing.h"

namespace linewarden::test {

namespace {

using enum Permission;
using AlarmCalls = std::vector<GuardedCall>;

const AlarmId noAlarm{QStringLiteral("none")};
const QString alarmWhy = QStringLiteral("Asked for by the test");

template <class Run>
void addAlarmCall(AlarmCalls& calls, const char* method, Permission permission, Run run) {
  calls.push_back(
      {QLatin1String(method), {permission}, false, [run](Console& console, const Session& session) {
         return outcomeOf(run(console, session));
       }});
}

template <class Run>
void addDeskCall(AlarmCalls& calls, const char* method, Permission permission, Run run) {
  addAlarmCall(calls, method, permission, [run](Console& console, const Session& session) {
    return run(console.alarmDesk(), session);
  });
}

void addAlarmActs(AlarmCalls& calls) {
  addDeskCall(calls, "AlarmDesk::acknowledge", AcknowledgeAlarms,
              [](AlarmDesk& desk, const Session& session) {
                return desk.acknowledge(session, {noAlarm}, {});
              });
  addDeskCall(
      calls, "AlarmDesk::reset", AcknowledgeAlarms,
      [](AlarmDesk& desk, const Session& session) { return desk.reset(session, {noAlarm}); });
  addDeskCall(calls, "AlarmDesk::comment", AcknowledgeAlarms,
              [](AlarmDesk& desk, const Session& session) {
                return desk.comment(session, noAlarm, alarmWhy);
              });
  addDeskCall(calls, "AlarmDesk::canAcknowledge", AcknowledgeAlarms,
              [](AlarmDesk& desk, const Session& session) {
                return desk.canAcknowledge(session, AlarmView());
              });
  addDeskCall(calls, "AlarmDesk::shelve", ShelveAlarms,
              [](AlarmDesk& desk, const Session& session) {
                return desk.shelve(session, noAlarm, alarmWhy, fromMillis(0));
              });
  addDeskCall(
      calls, "AlarmDesk::unshelve", ShelveAlarms,
      [](AlarmDesk& desk, const Session& session) { return desk.unshelve(session, noAlarm); });
  addDeskCall(calls, "AlarmDesk::requestService", ServiceAlarms,
              [](AlarmDesk& desk, const Session& session) {
                return desk.requestService(session, noAlarm, alarmWhy);
              });
  addDeskCall(calls, "AlarmDesk::approveService", ServiceAlarms,
              [](AlarmDesk& desk, const Session& session) {
                return desk.approveService(session, noAlarm);
              });
  addDeskCall(calls, "AlarmDesk::refuseService", ServiceAlarms,
              [](AlarmDesk& desk, const Session& session) {
                return desk.refuseService(session, noAlarm, alarmWhy);
              });
  addDeskCall(calls, "AlarmDesk::returnToService", ServiceAlarms,
              [](AlarmDesk& desk, const Session& session) {
                return desk.returnToService(session, noAlarm, alarmWhy);
              });
  addDeskCall(calls, "AlarmDesk::silence", SilenceAlarms,
              [](AlarmDesk& desk, const Session& session) { return desk.silence(session); });
}

void addAlarmReads(AlarmCalls& calls) {
  const UtcTime from = fromMillis(0);
  const UtcTime to = fromMillis(1000);
  addDeskCall(calls, "AlarmDesk::standing", ViewPlant,
              [](AlarmDesk& desk, const Session& session) { return desk.standing(session); });
  addDeskCall(calls, "AlarmDesk::all", ViewPlant,
              [](AlarmDesk& desk, const Session& session) { return desk.all(session); });
  addDeskCall(calls, "AlarmDesk::history", ViewPlant, [](AlarmDesk& desk, const Session& session) {
    return desk.history(session, noAlarm);
  });
  addDeskCall(calls, "AlarmDesk::journal", ViewPlant,
              [from, to](AlarmDesk& desk, const Session& session) {
                return desk.journal(session, from, to);
              });
  addDeskCall(calls, "AlarmDesk::comments", ViewPlant, [](AlarmDesk& desk, const Session& session) {
    return desk.comments(session, noAlarm);
  });
  addDeskCall(calls, "AlarmDesk::figures", ViewPlant,
              [from, to](AlarmDesk& desk, const Session& session) {
                return desk.figures(session, from, to);
              });
  addDeskCall(calls, "AlarmDesk::figuresCsv", ExportHistory,
              [from, to](AlarmDesk& desk, const Session& session) {
                return desk.figuresCsv(session, from, to);
              });
  addDeskCall(calls, "AlarmDesk::journalCsv", ExportHistory,
              [from, to](AlarmDesk& desk, const Session& session) {
                return desk.journalCsv(session, from, to);
              });
  addAlarmCall(calls, "AlarmViews::list", ViewPlant, [](Console& console, const Session& session) {
    return console.alarmViews().list(session);
  });
  addAlarmCall(calls, "AlarmViews::save", ViewPlant, [](Console& console, const Session& session) {
    return console.alarmViews().save(session, {QStringLiteral("x"), {}});
  });
  addAlarmCall(calls, "AlarmViews::remove", ViewPlant,
               [](Console& console, const Session& session) {
                 return console.alarmViews().remove(session, QStringLiteral("x"));
               });
}

void addRouting(AlarmCalls& calls) {
  const auto add = [&calls](const char* method, auto run) {
    addAlarmCall(calls, method, ChangeSettings, [run](Console& console, const Session& session) {
      return run(console.alarmRouting(), session);
    });
  };
  add("AlarmRouting::setup",
      [](AlarmRouting& routing, const Session& session) { return routing.setup(session); });
  add("AlarmRouting::saveSyslog", [](AlarmRouting& routing, const Session& session) {
    return routing.saveSyslog(session, {});
  });
  add("AlarmRouting::removeSyslog", [](AlarmRouting& routing, const Session& session) {
    return routing.removeSyslog(session, 4711);
  });
  add("AlarmRouting::saveMail", [](AlarmRouting& routing, const Session& session) {
    return routing.saveMail(session, {}, std::nullopt);
  });
  add("AlarmRouting::saveOnCall", [](AlarmRouting& routing, const Session& session) {
    return routing.saveOnCall(session, {});
  });
  add("AlarmRouting::removeOnCall", [](AlarmRouting& routing, const Session& session) {
    return routing.removeOnCall(session, 4711);
  });
  add("AlarmRouting::testSyslog", [](AlarmRouting& routing, const Session& session) {
    return routing.testSyslog(session, {});
  });
  add("AlarmRouting::testMail", [](AlarmRouting& routing, const Session& session) {
    return routing.testMail(session, {}, std::nullopt, {});
  });
}

}  // namespace

std::vector<GuardedCall> guardedAlarmCalls() {
  AlarmCalls calls;
  addAlarmActs(calls);
  addAlarmReads(calls);
  addRouting(calls);
  return calls;
}

}  // namespace linewarden::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_menu.h"

#include <QCoreApplication>
#include <QMenu>

#include <functional>

namespace linewarden::ui {

namespace {

struct AlarmMenuText {
  Q_DECLARE_TR_FUNCTIONS(AlarmMenu)
};

struct AlarmMenuItem {
  AlarmActKind kind;
  QString name;
  QString verb;
  std::function<void()> run;
};

void addAlarmAct(QMenu& menu, const AlarmActs& acts, const QList<AlarmView>& alarms,
                 const AlarmMenuItem& item) {
  QAction* action = menu.addAction(item.verb);
  action->setObjectName(item.name);
  const QString refusal = acts.refusalOf(item.kind, alarms);
  action->setEnabled(refusal.isEmpty());
  action->setToolTip(refusal);
  QObject::connect(action, &QAction::triggered, &menu, item.run);
}

/// Of one alarm what its state asks for: what stands on the shelf is taken off, and so on.
QList<AlarmMenuItem> singleAlarmActs(AlarmActs& acts, const AlarmView& alarm) {
  const AlarmState state = alarm.record.state;
  QList<AlarmMenuItem> items;
  if (state == AlarmState::Shelved) {
    items += {AlarmActKind::Unshelve, QStringLiteral("menuUnshelve"),
              AlarmMenuText::tr("Take off the shelf…"), [&acts, alarm] { acts.unshelve(alarm); }};
  }
  if (state != AlarmState::OutOfService) {
    items += {AlarmActKind::Shelve, QStringLiteral("menuShelve"), AlarmMenuText::tr("Shelve…\tS"),
              [&acts, alarm] { acts.shelve(alarm); }};
  }
  const bool isAsked = alarm.record.service && !alarm.record.service->approvedBy;
  if (state == AlarmState::OutOfService) {
    items +=
        {AlarmActKind::ReturnToService, QStringLiteral("menuReturn"),
         AlarmMenuText::tr("Return to service…"), [&acts, alarm] { acts.returnToService(alarm); }};
  } else if (isAsked) {
    items += {AlarmActKind::ApproveService, QStringLiteral("menuApprove"),
              AlarmMenuText::tr("Approve out of service…"),
              [&acts, alarm] { acts.approveService(alarm); }};
    items += {AlarmActKind::RefuseService, QStringLiteral("menuRefuse"),
              AlarmMenuText::tr("Refuse out of service…"),
              [&acts, alarm] { acts.refuseService(alarm); }};
  } else {
    items += {AlarmActKind::AskService, QStringLiteral("menuAskService"),
              AlarmMenuText::tr("Ask to take out of service…"),
              [&acts, alarm] { acts.askService(alarm); }};
  }
  return items;
}

}  // namespace

QMenu* makeAlarmMenu(AlarmActs& acts, const QList<AlarmView>& alarms, QWidget* parent) {
  auto* menu = new QMenu(parent);
  menu->setObjectName(QStringLiteral("alarmMenu"));
  menu->setToolTipsVisible(true);
  addAlarmAct(
      *menu, acts, alarms,
      {AlarmActKind::Acknowledge, QStringLiteral("menuAcknowledge"),
       AlarmMenuText::tr("Acknowledge…\tA"), [&acts, alarms] { acts.acknowledge(alarms); }});
  addAlarmAct(*menu, acts, alarms,
              {AlarmActKind::Reset, QStringLiteral("menuReset"), AlarmMenuText::tr("Reset…"),
               [&acts, alarms] { acts.reset(alarms); }});
  if (alarms.size() != 1) return menu;
  menu->addSeparator();
  const QList<AlarmMenuItem> items = singleAlarmActs(acts, alarms.constFirst());
  for (const AlarmMenuItem& item : items) addAlarmAct(*menu, acts, alarms, item);
  return menu;
}

}  // namespace linewarden::ui

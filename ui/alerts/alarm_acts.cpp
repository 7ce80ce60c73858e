// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_acts.h"

#include "app/alerts/alarm_desk.h"
#include "app/alerts/alarm_states.h"
#include "app/identity/access_guard.h"
#include "ui/alerts/acknowledge_alarms_dialog.h"
#include "ui/alerts/alarm_words.h"
#include "ui/alerts/service_dialog.h"
#include "ui/alerts/shelve_dialog.h"
#include "ui/people/act_dialog.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace linewarden::ui {

namespace {

struct AlarmActsText {
  Q_DECLARE_TR_FUNCTIONS(AlarmActs)
};

template <class T>
QString alarmActsMessage(const Result<T>& result) {
  return result ? QString() : result.error().message;
}

QString alarmStepRefusal(const AlarmRecord& record, AlarmEvent event, bool isLatching) {
  return alarmActsMessage(nextAlarmState(record.state, event, record.isActive, isLatching));
}

// As AlarmBook judges: a shelf is ended by its end, whatever stands in front of it.
QString alarmUnshelveRefusal(const AlarmView& alarm) {
  if (alarm.record.shelvedUntil) return {};
  return AlarmActsText::tr("The alarm is not shelved.");
}

QString alarmAskRefusal(const AlarmView& alarm) {
  QString state =
      alarmStepRefusal(alarm.record, AlarmEvent::RemoveFromService, alarm.definition.isLatching);
  if (!state.isEmpty() || !alarm.record.service) return state;
  return AlarmActsText::tr("%1 asked for this already; a second person has to approve it.")
      .arg(alarmPersonWord(alarm.record.service->requestedBy));
}

QString alarmPendingRefusal(const AlarmView& alarm) {
  const auto& service = alarm.record.service;
  if (service && !service->approvedBy) return {};
  return AlarmActsText::tr("Nobody asks for this alarm to be out of service.");
}

QString alarmApproveRefusal(const AlarmView& alarm, const Session& session) {
  QString pending = alarmPendingRefusal(alarm);
  if (!pending.isEmpty()) return pending;
  if (alarm.record.service->requestedBy.person != session.person.value) return {};
  return AlarmActsText::tr(
      "You asked for this alarm to be out of service yourself, so a second person has to approve "
      "it.");
}

QString alarmStateRefusal(AlarmActKind kind, const AlarmView& alarm, const Session& session) {
  const bool isLatching = alarm.definition.isLatching;
  switch (kind) {
    case AlarmActKind::Acknowledge:
      return alarmStepRefusal(alarm.record, AlarmEvent::Acknowledge, isLatching);
    case AlarmActKind::Reset: return alarmStepRefusal(alarm.record, AlarmEvent::Reset, isLatching);
    case AlarmActKind::Shelve:
      return alarmStepRefusal(alarm.record, AlarmEvent::Shelve, isLatching);
    case AlarmActKind::Unshelve: return alarmUnshelveRefusal(alarm);
    case AlarmActKind::AskService: return alarmAskRefusal(alarm);
    case AlarmActKind::ApproveService: return alarmApproveRefusal(alarm, session);
    case AlarmActKind::RefuseService: return alarmPendingRefusal(alarm);
    case AlarmActKind::ReturnToService: break;
  }
  return alarmStepRefusal(alarm.record, AlarmEvent::ReturnToService, isLatching);
}

QList<AlarmId> alarmActsIds(const QList<AlarmView>& alarms) {
  QList<AlarmId> ids;
  for (const AlarmView& alarm : alarms) ids += alarm.record.id;
  return ids;
}

}  // namespace

AlarmActs::AlarmActs(const AlertRooms& rooms, QWidget* window)
    : QObject(window), rooms_(rooms), window_(window) {}

QString AlarmActs::permissionRefusal(AlarmActKind kind, const AlarmView& alarm) const {
  switch (kind) {
    case AlarmActKind::Acknowledge:
    case AlarmActKind::Reset: return alarmActsMessage(rooms_.desk.canAcknowledge(session_, alarm));
    case AlarmActKind::Shelve:
    case AlarmActKind::Unshelve:
      return alarmActsMessage(rooms_.guard.check(session_, Permission::ShelveAlarms));
    default: break;
  }
  return alarmActsMessage(rooms_.guard.check(session_, Permission::ServiceAlarms));
}

QString AlarmActs::refusalOfOne(AlarmActKind kind, const AlarmView& alarm) const {
  const QString refusal = permissionRefusal(kind, alarm);
  return refusal.isEmpty() ? alarmStateRefusal(kind, alarm, session_) : refusal;
}

QString AlarmActs::refusalOf(AlarmActKind kind, const QList<AlarmView>& alarms) const {
  QString first = alarms.isEmpty() ? tr("Choose an alarm first.") : QString();
  for (const AlarmView& alarm : alarms) {
    const QString refusal = refusalOfOne(kind, alarm);
    if (refusal.isEmpty()) return {};
    if (first.isEmpty()) first = refusal;
  }
  return first;
}

bool AlarmActs::isRefused(AlarmActKind kind, const QList<AlarmView>& alarms) {
  const QString refusal = refusalOf(kind, alarms);
  if (!refusal.isEmpty()) emit told(refusal);
  return !refusal.isEmpty();
}

QList<AlarmView> AlarmActs::allowed(AlarmActKind kind, const QList<AlarmView>& alarms) const {
  QList<AlarmView> list;
  std::copy_if(
      alarms.begin(), alarms.end(), std::back_inserter(list),
      [this, kind](const AlarmView& alarm) { return refusalOfOne(kind, alarm).isEmpty(); });
  return list;
}

QString AlarmActs::leftOut(AlarmActKind kind, const QList<AlarmView>& alarms) const {
  int security = 0;
  int others = 0;
  int waiting = 0;
  for (const AlarmView& alarm : alarms) {
    if (refusalOfOne(kind, alarm).isEmpty()) continue;
    if (permissionRefusal(kind, alarm).isEmpty()) {
      ++waiting;
    } else if (alarm.source == AlarmSource::Security) {
      ++security;
    } else {
      ++others;
    }
  }
  QStringList parts;
  if (security > 0) {
    parts += tr("%n security alarm(s) that you may not acknowledge", nullptr, security);
  }
  if (others > 0) parts += tr("%n alarm(s) that you may not acknowledge", nullptr, others);
  if (waiting > 0) {
    parts += kind == AlarmActKind::Reset
                 ? tr("%n alarm(s) that cannot be reset as they stand", nullptr, waiting)
                 : tr("%n alarm(s) that do not wait for it", nullptr, waiting);
  }
  return parts.join(tr(", "));
}

void AlarmActs::tellCount(AlarmActKind kind, int count, const Asked& asked) {
  const bool isReset = kind == AlarmActKind::Reset;
  const auto all = static_cast<int>(asked.all.size());
  const auto meanwhile = static_cast<int>(asked.sent.size()) - count;
  if (count == all && all == 1) {
    const QString title = alarmText(asked.all.constFirst());
    emit told(isReset ? tr("“%1” is reset.").arg(title) : tr("“%1” is acknowledged.").arg(title));
  } else if (count == all) {
    emit told(isReset ? tr("%n alarm(s) reset.", nullptr, count)
                      : tr("%n alarm(s) acknowledged.", nullptr, count));
  } else {
    QStringList why;
    if (!asked.leftOut.isEmpty()) why += asked.leftOut;
    if (meanwhile > 0) why += tr("%n alarm(s) that changed meanwhile", nullptr, meanwhile);
    const QString text =
        isReset ? tr("%1 of %2 reset. Left out: %3.") : tr("%1 of %2 acknowledged. Left out: %3.");
    emit told(text.arg(count).arg(all).arg(why.join(tr(", "))));
  }
  emit done();
}

AlarmActs::Asked AlarmActs::askedOf(AlarmActKind kind, const QList<AlarmView>& alarms) const {
  return {alarms, allowed(kind, alarms), leftOut(kind, alarms)};
}

void AlarmActs::acknowledge(const QList<AlarmView>& alarms) {
  if (isRefused(AlarmActKind::Acknowledge, alarms)) return;
  const Asked asked = askedOf(AlarmActKind::Acknowledge, alarms);
  auto* dialog = new AcknowledgeAlarmsDialog(rooms_, session_, asked.sent, asked.leftOut, window_);
  connect(dialog, &AcknowledgeAlarmsDialog::acknowledged, this,
          [this, asked](int count) { tellCount(AlarmActKind::Acknowledge, count, asked); });
  dialog->open();
}

void AlarmActs::reset(const QList<AlarmView>& alarms) {
  if (isRefused(AlarmActKind::Reset, alarms)) return;
  const Asked asked = askedOf(AlarmActKind::Reset, alarms);
  QString text =
      tr("What raised it has gone and it was acknowledged. Once it is reset it is "
         "normal, and is raised anew when its cause comes back.");
  if (!asked.leftOut.isEmpty()) {
    text += QLatin1Char('\n') + tr("Left out: %1.").arg(asked.leftOut);
  }
  const auto count = static_cast<int>(asked.sent.size());
  auto* dialog =
      new ActDialog(count == 1 ? tr("Reset “%1”?").arg(alarmText(asked.sent.constFirst()))
                               : tr("Reset %n alarm(s)?", nullptr, count),
                    text, {tr("Reset"), tr("Leave it latched")}, window_);
  dialog->setObjectName(QStringLiteral("resetAlarmsDialog"));
  runIn(
      dialog,
      [this, session = session_, ids = alarmActsIds(asked.sent)] {
        return rooms_.desk.reset(session, ids);
      },
      [this, asked](int done) { tellCount(AlarmActKind::Reset, done, asked); });
}

void AlarmActs::runIn(ActDialog* dialog, const std::function<QFuture<Result<int>>()>& work,
                      const std::function<void(int)>& tell) {
  connect(dialog, &ActDialog::submitted, this, [this, dialog, session = session_, work, tell] {
    dialog->run<int>(rooms_.signIn, session, work,
                     [tell](const Result<int>& count) { tell(*count); });
  });
  dialog->open();
  dialog->act()->setFocus();
}

void AlarmActs::shelve(const AlarmView& alarm) {
  if (isRefused(AlarmActKind::Shelve, {alarm})) return;
  auto* dialog = new ShelveDialog(rooms_, session_, alarm, window_);
  connect(dialog, &ShelveDialog::shelved, this, [this](const QString& text) {
    emit told(text);
    emit done();
  });
  dialog->open();
}

void AlarmActs::unshelve(const AlarmView& alarm) {
  if (isRefused(AlarmActKind::Unshelve, {alarm})) return;
  const QString title = alarmText(alarm);
  auto* dialog = new ActDialog(
      tr("End the shelf of “%1”?").arg(title),
      tr("It is shown and announced again as it stands. If its cause is still there, it has to be "
         "acknowledged."),
      {tr("End the shelf"), tr("Keep it shelved")}, window_);
  dialog->setObjectName(QStringLiteral("unshelveDialog"));
  runIn(
      dialog,
      [this, session = session_, id = alarm.record.id] {
        return rooms_.desk.unshelve(session, id);
      },
      [this, title](int) {
        emit told(tr("“%1” is not shelved any more.").arg(title));
        emit done();
      });
}

void AlarmActs::openService(AlarmActKind kind, const AlarmView& alarm) {
  if (isRefused(kind, {alarm})) return;
  auto* dialog = new ServiceDialog(rooms_, session_, kind, alarm, window_);
  connect(dialog, &ServiceDialog::finishedWith, this, [this](const QString& text) {
    emit told(text);
    emit done();
  });
  dialog->open();
  dialog->focusFirst();
}

void AlarmActs::askService(const AlarmView& alarm) {
  openService(AlarmActKind::AskService, alarm);
}

void AlarmActs::approveService(const AlarmView& alarm) {
  openService(AlarmActKind::ApproveService, alarm);
}

void AlarmActs::refuseService(const AlarmView& alarm) {
  openService(AlarmActKind::RefuseService, alarm);
}

void AlarmActs::returnToService(const AlarmView& alarm) {
  openService(AlarmActKind::ReturnToService, alarm);
}

}  // namespace linewarden::ui

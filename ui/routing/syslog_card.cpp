// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/syslog_card.h"

#include "app/base/shown_text.h"
#include "app/base/when_done.h"
#include "app/plant/plant.h"
#include "app/routing/alarm_routing.h"
#include "ui/routing/route_row.h"
#include "ui/routing/route_row_list.h"
#include "ui/routing/route_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/decision_dialog.h"

#include <QVBoxLayout>

#include <utility>

namespace linewarden::ui {

namespace {
constexpr qsizetype mostSyslogTitle = 60;
}

SyslogCard::SyslogCard(const RouteRooms& rooms, QWidget* parent)
    : Card(tr("Syslog receivers"), parent), rooms_(rooms) {
  content()->addWidget(makeParagraph(
      tr("A receiver, such as the log server of those who watch over security, gets a message of "
         "each alarm that comes, is acknowledged or goes. While it is away the messages wait in "
         "the store, and come in their order when it is back."),
      Tone::Quiet, this));
  empty_ = makeParagraph(tr("There is no receiver yet."), Tone::Plain, this);
  empty_->setObjectName(QStringLiteral("routingSyslogEmpty"));
  rows_ = new RouteRowList([this](qint64 id) { return makeRow(id); }, this);
  auto* add = new Button(tr("Add receiver"), ButtonKind::Plain, this);
  add->setObjectName(QStringLiteral("routingAddSyslog"));
  add->setIconName(QStringLiteral("plus"));
  content()->addWidget(empty_);
  content()->addWidget(rows_);
  content()->addWidget(add, 0, Qt::AlignLeft);
  connect(add, &Button::clicked, this, [this] { emit editWanted({}); });
}

RouteRow* SyslogCard::makeRow(qint64 id) {
  auto* row = new RouteRow(QStringLiteral("routingSyslog"), true, this);
  connect(row, &RouteRow::switched, this, [this, id](bool isOn) { switchRoute(id, isOn); });
  connect(row, &RouteRow::testWanted, this, [this, id] { test(id); });
  connect(row, &RouteRow::editWanted, this, [this, id] { emit editWanted(route(id)); });
  connect(row, &RouteRow::removeWanted, this, [this, id] { askToRemove(id); });
  return row;
}

void SyslogCard::setSession(const Session& session) {
  session_ = session;
}

SyslogRoute SyslogCard::route(qint64 id) const {
  for (const SyslogRoute& one : routes_) {
    if (one.id == id) return one;
  }
  return {};
}

void SyslogCard::setRoutes(const QList<SyslogRoute>& routes) {
  routes_ = routes;
  QList<qint64> ids;
  for (const SyslogRoute& one : routes) ids += one.id;
  rows_->setIds(ids);
  for (const SyslogRoute& one : routes) showRow(one);
  empty_->setVisible(routes.isEmpty());
  rows_->setVisible(!routes.isEmpty());
  showStates();
}

void SyslogCard::showRow(const SyslogRoute& route) {
  RouteRow* row = rows_->row(route.id);
  QString detail = tr("%1: %2", "TLS to host, alarms")
                       .arg(syslogRouteWords(route), routeFilterWords(route.filter, *rooms_.plant));
  if (route.sendsCheckpoints) {
    detail = tr("%1, and checkpoints of the audit trail").arg(detail);
  }
  row->setTexts(shownText(route.name, mostSyslogTitle), detail);
  row->setOn(route.isOn);
}

void SyslogCard::showStates() {
  const QList<RouteState> states = rooms_.routing.states();
  for (const SyslogRoute& one : std::as_const(routes_)) {
    rows_->row(one.id)->setState(
        routeStateWords(routeStateOf(states, one.id), one.isOn, rooms_.clock.now(), QLocale()));
  }
}

void SyslogCard::switchRoute(qint64 id, bool isOn) {
  SyslogRoute changed = route(id);
  changed.isOn = isOn;
  beginAct(id, {});
  whenDone(rooms_.routing.saveSyslog(session_, changed), this,
           [this, id, changed, who = session_.id](const Result<qint64>& saved) {
             if (saved) keep(changed);
             endAct(who, id, saved ? Result<void>() : Result<void>(saved.error()), {});
           });
}

// Until all is asked anew.
void SyslogCard::keep(const SyslogRoute& route) {
  for (SyslogRoute& one : routes_) {
    if (one.id == route.id) one = route;
  }
}

void SyslogCard::test(qint64 id) {
  const SyslogRoute tried = route(id);
  const QString success = tried.transport == SyslogTransport::Udp
                              ? tr("A test was sent. UDP does not tell whether it arrived.")
                              : tr("A test was sent, and the receiver took it.");
  beginAct(id, tr("Sending a test…"));
  whenDone(rooms_.routing.testSyslog(session_, tried), this,
           [this, id, success, who = session_.id](const Result<void>& done) {
             endAct(who, id, done, success);
           });
}

void SyslogCard::askToRemove(qint64 id) {
  const SyslogRoute gone = route(id);
  const qint64 waiting = routeStateOf(rooms_.routing.states(), id).waiting;
  const QString text =
      waiting > 0 ? tr("It gets no message any more, and those that wait for it are not sent. To "
                       "pause it, switch it off instead.")
                  : tr("It gets no message any more. To pause it, switch it off instead.");
  auto* dialog = new DecisionDialog(
      tr("Remove the receiver “%1”?").arg(shownText(gone.name, mostSyslogTitle)), text, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->addWayOut(tr("Keep it"));
  dialog->addVerb(QStringLiteral("routingRemoveVerb"), tr("Remove it"), ButtonKind::Danger);
  connect(dialog, &DecisionDialog::decided, this, [this, id] { remove(id); });
  dialog->open();
}

void SyslogCard::remove(qint64 id) {
  if (rows_->row(id) == nullptr) return;
  const QString name = shownText(route(id).name, mostSyslogTitle);
  beginAct(id, {});
  whenDone(rooms_.routing.removeSyslog(session_, id), this,
           [this, id, name, who = session_.id](const Result<void>& done) {
             if (done && session_.id == who)
               emit told(tr("The receiver “%1” is removed.").arg(name));
             endAct(who, id, done, {});
           });
}

void SyslogCard::beginAct(qint64 id, const QString& words) {
  rows_->row(id)->setBusy(true);
  rows_->row(id)->showOutcome(words, Tone::Quiet);
}

void SyslogCard::endAct(SessionId who, qint64 id, const Result<void>& done,
                        const QString& success) {
  if (session_.id != who) return;
  // Somebody may have removed it meanwhile.
  if (RouteRow* row = rows_->row(id)) {
    row->setBusy(false);
    row->showOutcome(done ? success : done.error().message, done ? Tone::Good : Tone::Problem);
    row->setOn(route(id).isOn);
  }
  emit changed();
}

}  // namespace linewarden::ui

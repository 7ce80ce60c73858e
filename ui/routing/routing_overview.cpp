// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/routing_overview.h"

#include "ui/routing/mail_card.h"
#include "ui/routing/plan_card.h"
#include "ui/routing/scrolled_column.h"
#include "ui/routing/syslog_card.h"
#include "ui/widgets/label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace linewarden::ui {

RoutingOverview::RoutingOverview(const RouteRooms& rooms, QWidget* parent) : QWidget(parent) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  auto* column = new QWidget;
  auto* cards = new QVBoxLayout(column);
  cards->setContentsMargins(0, 0, 0, 0);
  cards->setSpacing(2 * gridStep);
  cards->addWidget(makeParagraph(
      tr("Routing takes alarms out of this window: to log servers by syslog, and to people on call "
         "by mail. What is sent begins with what comes after a way out was set; each change here "
         "is written to the audit trail."),
      Tone::Quiet, column));
  syslog_ = new SyslogCard(rooms, column);
  mail_ = new MailCard(rooms, column);
  plans_ = new PlanCard(rooms, column);
  for (Card* card : QList<Card*>{syslog_, mail_, plans_}) cards->addWidget(card);
  cards->addStretch(1);
  outer->addWidget(makeScrolledColumn(column, this));
  connect(syslog_, &SyslogCard::editWanted, this, &RoutingOverview::syslogWanted);
  connect(syslog_, &SyslogCard::changed, this, &RoutingOverview::changed);
  connect(syslog_, &SyslogCard::told, this, &RoutingOverview::told);
  connect(mail_, &MailCard::editWanted, this, &RoutingOverview::mailWanted);
  connect(plans_, &PlanCard::editWanted, this, &RoutingOverview::planWanted);
  connect(plans_, &PlanCard::changed, this, &RoutingOverview::changed);
  connect(plans_, &PlanCard::told, this, &RoutingOverview::told);
}

void RoutingOverview::setSession(const Session& session) {
  syslog_->setSession(session);
  plans_->setSession(session);
  if (!session.isValid()) setSetup({});
}

void RoutingOverview::setSetup(const RoutingSetup& setup) {
  syslog_->setRoutes(setup.syslog);
  mail_->setServer(setup.mail);
  plans_->setPlans(setup.onCall, setup.mail.isOn);
}

void RoutingOverview::showStates() {
  syslog_->showStates();
  mail_->showState();
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/mail_card.h"

#include "app/base/clock.h"
#include "app/routing/alarm_routing.h"
#include "ui/routing/route_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace linewarden::ui {

MailCard::MailCard(const RouteRooms& rooms, QWidget* parent)
    : Card(tr("Mail server"), parent), rooms_(rooms) {
  content()->addWidget(
      makeParagraph(tr("Takes the mails to people on call. It is always spoken to over TLS."),
                    Tone::Quiet, this));
  which_ = makeParagraph({}, Tone::Plain, this);
  which_->setObjectName(QStringLiteral("routingMailWhich"));
  state_ = makeParagraph({}, Tone::Quiet, this);
  state_->setObjectName(QStringLiteral("routingMailState"));
  auto* change = new Button(tr("Change…"), ButtonKind::Plain, this);
  change->setObjectName(QStringLiteral("routingMailEdit"));
  change->setAccessibleDescription(tr("Mail server"));
  auto* words = new QVBoxLayout;
  words->setSpacing(gridStep / 4);
  words->addWidget(which_);
  words->addWidget(state_);
  auto* row = new QHBoxLayout;
  row->setSpacing(2 * gridStep);
  row->addLayout(words, 1);
  row->addWidget(change, 0, Qt::AlignTop);
  content()->addLayout(row);
  connect(change, &Button::clicked, this, [this] { emit editWanted(server_); });
}

void MailCard::setServer(const MailServer& server) {
  server_ = server;
  which_->setText(server.host.isEmpty() ? tr("There is none yet: nobody is told by mail.")
                                        : mailServerWords(server));
  showState();
}

void MailCard::showState() {
  state_->setVisible(!server_.host.isEmpty());
  const RouteStateWords words = routeStateWords(routeStateOf(rooms_.routing.states(), 0),
                                                server_.isOn, rooms_.clock.now(), QLocale());
  setTone(state_, words.isProblem ? Tone::Problem : Tone::Quiet);
  state_->setText(words.text);
}

}  // namespace linewarden::ui

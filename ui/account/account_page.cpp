// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_page.h"

#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "app/identity/own_account.h"
#include "app/identity/session_desk.h"
#include "ui/account/factor_card.h"
#include "ui/account/password_card.h"
#include "ui/account/session_card.h"
#include "ui/account/signing_key_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_view.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int columnWidth = 96 * gridStep;
}

AccountPage::AccountPage(const AccountRooms& rooms, QWidget* parent) : Page(parent), rooms_(rooms) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  faces_ = new QStackedWidget(this);
  outer->addWidget(faces_);
  auto* scroll = new QScrollArea(faces_);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(makeCards());
  loading_ = new StateView(StateView::Kind::Loading, tr("Reading your account"), {}, faces_);
  failure_ = new StateView(StateView::Kind::Error, tr("Your account cannot be shown"), {}, faces_);
  connect(failure_, &StateView::acted, this, &AccountPage::load);
  failure_->setAction(tr("Try again"));
  faces_->addWidget(scroll);
  faces_->addWidget(loading_);
  faces_->addWidget(failure_);
  connectCards();
  // Both are told from the store's thread.
  connect(
      &rooms_.own, &OwnAccount::changed, this,
      [this](PersonId person) {
        if (session_.isValid() && person == session_.person) load();
      },
      Qt::QueuedConnection);
  connect(
      &rooms_.sessions, &SessionDesk::changed, this,
      [this] {
        if (session_.isValid()) load();
      },
      Qt::QueuedConnection);
}

QWidget* AccountPage::makeCards() {
  auto* ground = new QWidget;
  ground->setProperty("scrollGround", true);
  auto* row = new QHBoxLayout(ground);
  row->setContentsMargins(3 * gridStep, gridStep, 3 * gridStep, 3 * gridStep);
  auto* column = new QVBoxLayout;
  column->setSpacing(2 * gridStep);
  demand_ = makeDemand();
  password_ = new PasswordCard(rooms_, ground);
  factors_ = new FactorCard(rooms_, ground);
  signingKey_ = new SigningKeyCard(rooms_, ground);
  sessions_ = new SessionCard(rooms_, ground);
  for (Card* card : {demand_, static_cast<Card*>(password_), static_cast<Card*>(factors_),
                     static_cast<Card*>(signingKey_), static_cast<Card*>(sessions_)}) {
    card->setMaximumWidth(columnWidth);
    column->addWidget(card);
  }
  column->addStretch(1);
  row->addLayout(column, 1);
  return ground;
}

Card* AccountPage::makeDemand() {
  auto* card = new Card(tr("One step is left: a security key"), this);
  card->setObjectName(QStringLiteral("securityKeyDemand"));
  card->content()->addWidget(
      makeParagraph(tr("Your role asks for a security key, and none is registered for you yet. "
                       "Until then only this page opens; the others come at once when the key is "
                       "added."),
                    Tone::Plain, card));
  auto* add = new Button(tr("Add a security key…"), ButtonKind::Primary, card);
  add->setObjectName(QStringLiteral("demandedKeyAdd"));
  card->content()->addWidget(add, 0, Qt::AlignLeft);
  connect(add, &Button::clicked, this, [this] { factors_->addKey(); });
  card->hide();
  return card;
}

void AccountPage::connectCards() {
  connect(password_, &PasswordCard::told, this, &Page::told);
  connect(factors_, &FactorCard::told, this, &Page::told);
  connect(signingKey_, &SigningKeyCard::told, this, &Page::told);
  connect(sessions_, &SessionCard::told, this, &Page::told);
}

QString AccountPage::title() const {
  return tr("My account");
}

QString AccountPage::context() const {
  if (!session_.isValid()) return {};
  QStringList roles;
  for (const Role role : session_.roles) roles.append(roleTitle(role));
  roles.sort();
  return tr("%1 (%2), %3").arg(session_.displayName, session_.name, roles.join(tr(", ")));
}

void AccountPage::enter(const Session& session, const QString&) {
  session_ = session;
  settled_ = false;
  password_->setSession(session);
  factors_->setSession(session);
  signingKey_->setSession(session);
  sessions_->setSession(session);
  const auto live = rooms_.guard.live(session);
  demand_->setVisible(live && live->mustAddSecurityKey);
  faces_->setCurrentWidget(loading_);
  emit headingChanged();
  load();
}

void AccountPage::leave() {
  session_ = {};
  settled_ = false;
}

void AccountPage::load() {
  whenDone(rooms_.own.details(session_), this,
           [this, id = session_.id](const Result<PersonDetails>& details) {
             if (session_.isValid() && session_.id == id) take(details);
           });
}

void AccountPage::take(const Result<PersonDetails>& details) {
  settled_ = true;
  if (!details) {
    failure_->setText(details.error().message);
    faces_->setCurrentWidget(failure_);
  } else {
    faces_->setCurrentIndex(0);
    const auto live = rooms_.guard.live(session_);
    demand_->setVisible(live && live->mustAddSecurityKey);
    password_->show(*details);
    factors_->show(*details);
    signingKey_->show(*details);
    sessions_->show(details->sessions);
  }
  emit settled();
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/factor_card.h"

#include "app/identity/own_account.h"
#include "ui/account/add_key_dialog.h"
#include "ui/account/authenticator_dialog.h"
#include "ui/account/codes_dialog.h"
#include "ui/account/fact_row.h"
#include "ui/proof/with_fresh_proof.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QVBoxLayout>

namespace linewarden::ui {

FactorCard::FactorCard(const AccountRooms& rooms, QWidget* parent)
    : Card(tr("Second factor"), parent), rooms_(rooms) {
  authenticator_ =
      new FactRow(tr("Authenticator app"),
                  tr("Six digits from an app on your phone, beside your password."), this);
  connect(authenticator_->addAct(QStringLiteral("setUpAuthenticator"), tr("Set up anew…")),
          &Button::clicked, this, &FactorCard::setUpAuthenticator);
  auto* keyHead =
      new FactRow(tr("Security keys"),
                  tr("A key that is plugged in and touched; nobody can copy or phish it."), this);
  connect(keyHead->addAct(QStringLiteral("addSecurityKey"), tr("Add a key…")), &Button::clicked,
          this, &FactorCard::addKey);
  keys_ = new QVBoxLayout;
  keys_->setContentsMargins(3 * gridStep, 0, 0, 0);
  keys_->setSpacing(0);
  codes_ = new FactRow(tr("Recovery codes"), {}, this);
  connect(codes_->addAct(QStringLiteral("newRecoveryCodes"), tr("New codes…")), &Button::clicked,
          this, &FactorCard::askForNewCodes);
  content()->addWidget(authenticator_);
  content()->addWidget(makeRule(this));
  content()->addWidget(keyHead);
  content()->addLayout(keys_);
  content()->addWidget(makeRule(this));
  content()->addWidget(codes_);
}

void FactorCard::show(const PersonDetails& details) {
  clearColumn(*keys_);
  for (const SecurityKeyInfo& key : details.securityKeys) addKeyRow(key);
  codes_->setDetail(details.recoveryCodesLeft > 0
                        ? tr("%n of them are left; each opens the second step once.", nullptr,
                             details.recoveryCodesLeft)
                        : tr("None is left. Make new ones, for the day the phone is gone."));
}

void FactorCard::addKeyRow(const SecurityKeyInfo& key) {
  const UtcTime now = rooms_.clock.now();
  const QString added = formatMoment(key.added, now, QLocale());
  const QString detail =
      key.lastUsed ? tr("Added %1, used %2").arg(added, formatMoment(*key.lastUsed, now, QLocale()))
                   : tr("Added %1, not used yet").arg(added);
  auto* row = new FactRow(key.title, detail, this);
  keys_->addWidget(row);
  connect(row->addAct(QStringLiteral("removeKey%1").arg(key.id), tr("Remove…")), &Button::clicked,
          this, [this, key] { askToRemove(key); });
}

void FactorCard::addKey() {
  auto* dialog = new AddKeyDialog(rooms_, session_, this);
  connect(dialog, &AddKeyDialog::added, this,
          [this] { emit told(tr("The security key is added. Use it at your next sign-in.")); });
  dialog->open();
}

void FactorCard::setUpAuthenticator() {
  withFreshProof<AuthenticatorOffer>(
      this, rooms_.signIn, session_, [this] { return rooms_.own.offerAuthenticator(session_); },
      [this](const Result<AuthenticatorOffer>& offer) {
        if (!offer) {
          tellFailure(offer.error());
          return;
        }
        auto* dialog = new AuthenticatorDialog(rooms_, session_, *offer, this);
        connect(dialog, &AuthenticatorDialog::replaced, this,
                [this] { emit told(tr("The new authenticator is in use.")); });
        dialog->open();
      });
}

void FactorCard::askForNewCodes() {
  auto* dialog = new DecisionDialog(
      tr("Make new recovery codes?"),
      tr("The ones you have are worth nothing from then on. Ten new ones are shown once."), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->addWayOut(tr("Keep the ones I have"));
  dialog->addVerb(QStringLiteral("makeCodesVerb"), tr("Make new codes"), ButtonKind::Primary);
  connect(dialog, &DecisionDialog::decided, this, &FactorCard::makeCodes);
  dialog->open();
}

void FactorCard::makeCodes() {
  withFreshProof<QStringList>(
      this, rooms_.signIn, session_, [this] { return rooms_.own.newRecoveryCodes(session_); },
      [this](const Result<QStringList>& codes) {
        if (codes) {
          (new CodesDialog(*codes, this))->open();
        } else {
          tellFailure(codes.error());
        }
      });
}

void FactorCard::askToRemove(const SecurityKeyInfo& key) {
  auto* dialog = new DecisionDialog(
      tr("Remove “%1”?").arg(key.title),
      tr("It opens nothing here any more. It can be added again later, by whoever has it."), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->addWayOut(tr("Keep it"));
  dialog->addVerb(QStringLiteral("removeKeyVerb"), tr("Remove the key"), ButtonKind::Danger);
  connect(dialog, &DecisionDialog::decided, this, [this, key] { remove(key); });
  dialog->open();
}

void FactorCard::remove(const SecurityKeyInfo& key) {
  withFreshProof<void>(
      this, rooms_.signIn, session_,
      [this, id = key.id] { return rooms_.own.removeSecurityKey(session_, id); },
      [this, title = key.title](const Result<void>& removed) {
        if (removed) {
          emit told(tr("“%1” is removed.").arg(title));
        } else {
          tellFailure(removed.error());
        }
      });
}

void FactorCard::tellFailure(const Error& error) {
  if (error.code != ErrorCode::Cancelled) emit told(error.message);
}

}  // namespace linewarden::ui

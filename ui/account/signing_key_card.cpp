// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/signing_key_card.h"

#include "app/base/when_done.h"
#include "app/identity/own_account.h"
#include "ui/account/fact_row.h"
#include "ui/proof/proof_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr int longestReason = 500;

QString causeText(const QString& cause) {
  if (cause == QLatin1String("rotated")) return SigningKeyCard::tr("you made a new one");
  if (cause == QLatin1String("password-reset")) {
    return SigningKeyCard::tr("your password was reset");
  }
  return SigningKeyCard::tr("your password in the directory changed");
}

}  // namespace

SigningKeyCard::SigningKeyCard(const AccountRooms& rooms, QWidget* parent)
    : Card(tr("Signing key"), parent), rooms_(rooms) {
  content()->addWidget(
      makeParagraph(tr("What you sign is signed with a key that only your password opens. Others "
                       "know it by this fingerprint."),
                    Tone::Quiet, this));
  rows_ = new QVBoxLayout;
  rows_->setSpacing(gridStep);
  content()->addLayout(rows_);
}

void SigningKeyCard::show(const PersonDetails& details) {
  clearColumn(*rows_);
  if (details.signingKeys.isEmpty()) {
    rows_->addWidget(makeParagraph(tr("You have none yet; it is made when you choose a password."),
                                   Tone::Plain, this));
  }
  for (const SigningKeyInfo& key : details.signingKeys) addKey(key);
}

void SigningKeyCard::addKey(const SigningKeyInfo& key) {
  const UtcTime now = rooms_.clock.now();
  const QLocale locale;
  const QString made = formatMoment(key.made, now, locale);
  const QString detail =
      key.retired
          ? tr("Made %1, retired %2: %3. It signs no more; what it signed stays verifiable.")
                .arg(made, formatMoment(*key.retired, now, locale), causeText(key.cause))
          : tr("In use since %1.").arg(made);
  auto* row = new FactRow(fingerprintOf(key.publicKey), detail, this);
  row->makeTitleSelectable();
  rows_->addWidget(makeRule(this));
  rows_->addWidget(row);
  if (key.retired) return;
  connect(row->addAct(QStringLiteral("rotateKey"), tr("Make a new one…")), &Button::clicked, this,
          &SigningKeyCard::rotate);
}

void SigningKeyCard::rotate() {
  auto* dialog = new ProofDialog(
      rooms_.signIn, session_,
      {tr("Make a new signing key"),
       tr("The key you have is retired: it signs no more. Everything signed with it so far stays "
          "valid and verifiable, as its public half is kept. From now on you sign with the new "
          "one, which has another fingerprint."),
       tr("Make a new signing key")},
      this);
  auto* reason = new TextField(tr("Why (recorded)"), dialog);
  reason->line()->setObjectName(QStringLiteral("rotateReason"));
  reason->line()->setMaxLength(longestReason);
  dialog->setExtra(reason);
  dialog->setCheck([reason] {
    if (!reason->text().trimmed().isEmpty()) return true;
    reason->setProblem(tr("Say why, in a few words."));
    reason->setFocus();
    return false;
  });
  connect(dialog, &ProofDialog::given, this, [=, this](const std::shared_ptr<Proof>& proof) {
    whenDone(rooms_.own.rotateSigningKey(session_, std::move(*proof), reason->text().trimmed()),
             dialog, [=, this](const Result<SigningKeyInfo>& done) {
               if (done) {
                 dialog->accept();
                 emit told(tr("Your new signing key is in use."));
               } else if (done.error().code == ErrorCode::InvalidArgument) {
                 dialog->again();
                 reason->setProblem(done.error().message);
               } else {
                 dialog->refuse(done.error());
               }
             });
  });
  dialog->open();
}

}  // namespace linewarden::ui

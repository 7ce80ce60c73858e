// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/password_card.h"

#include "app/base/when_done.h"
#include "app/identity/own_account.h"
#include "ui/account/fact_row.h"
#include "ui/proof/proof_dialog.h"
#include "ui/signin/new_password_form.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace linewarden::ui {

PasswordCard::PasswordCard(const AccountRooms& rooms, QWidget* parent)
    : Card(tr("Password"), parent), rooms_(rooms) {
  row_ = new FactRow(tr("Your password"), {}, this);
  change_ = row_->addAct(QStringLiteral("changePassword"), tr("Change…"));
  content()->addWidget(row_);
  connect(change_, &Button::clicked, this, &PasswordCard::change);
}

void PasswordCard::show(const PersonDetails& details) {
  const bool local = details.person.source == PersonSource::Local;
  row_->setDetail(local ? tr("It opens the console and your signing key. Change it when somebody "
                             "may have seen it; it does not run out.")
                        : tr("It is that of the plant's directory. Change it there."));
  change_->setVisible(local);
}

void PasswordCard::change() {
  auto* dialog = new ProofDialog(
      rooms_.signIn, session_,
      {tr("Change your password"),
       tr("Your signing key stays and is sealed anew. Your sessions at other workstations end."),
       tr("Change the password")},
      this);
  auto* form = new NewPasswordForm(dialog);
  form->setAccountName(session_.name);
  dialog->setExtra(form);
  dialog->setCheck([form] { return form->chosen().has_value(); });
  connect(dialog, &ProofDialog::given, this, [=, this](const std::shared_ptr<Proof>& proof) {
    whenDone(rooms_.own.changePassword(session_, std::move(*proof), *form->chosen()), dialog,
             [=, this](const Result<void>& done) {
               if (done) {
                 dialog->accept();
                 emit told(tr("Your password is changed. Use the new one from now on."));
               } else if (done.error().code == ErrorCode::PasswordTooWeak) {
                 dialog->again();
                 form->setProblem(done.error().message);
               } else {
                 dialog->refuse(done.error());
               }
             });
  });
  dialog->open();
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/mail_editor.h"

#include "app/base/shown_text.h"
#include "app/routing/alarm_routing.h"
#include "app/routing/mail_message.h"
#include "ui/routing/mail_form.h"
#include "ui/routing/route_problems.h"
#include "ui/widgets/button.h"

namespace linewarden::ui {

namespace {

// As the service tells servers apart when it is to use the kept password.
bool isOtherMailServer(const MailServer& a, const MailServer& b) {
  return a.host != b.host || a.port != b.port || a.security != b.security ||
         a.authorityFile != b.authorityFile || a.user != b.user;
}

}  // namespace

MailEditor::MailEditor(const RouteRooms& rooms, QWidget* parent)
    : RouteEditor(QStringLiteral("routingMail"), rooms, parent), form_(new MailForm) {
  setForm(form_);
  connect(form_, &MailForm::edited, this, &MailEditor::noteEdit);
  connect(form_, &MailForm::testWanted, this, &MailEditor::sendTest);
}

void MailEditor::edit(const Session& session, const MailServer& server) {
  begin(session, tr("Mail server"));
  fill(server);
  form_->focusFirst();
}

void MailEditor::fill(const MailServer& server) {
  form_->setServer(server);
  stored_ = server;
  shown_ = form_->server();
}

void MailEditor::clear() {
  fill({});
}

bool MailEditor::hasDraft() const {
  return isOpen() && (form_->server() != shown_ || form_->password().has_value());
}

void MailEditor::rest() {
  form_->clearPassword();
}

void MailEditor::takeStored(const RoutingSetup& setup) {
  if (!isOpen() || isSaving() || setup.mail == stored_) return;
  if (hasDraft()) {
    tellChangedMeanwhile();
  } else {
    fill(setup.mail);
  }
}

bool MailEditor::isSound(const MailServer& server) {
  const MailProblems problems = problemsOf(server);
  noteEdit();
  form_->showProblems(problems);
  if (problems.isEmpty()) return true;
  showWrong(problems.other);
  return false;
}

bool MailEditor::isPasswordThere(const MailServer& server) {
  if (server.user.isEmpty() || !stored_.hasPassword || form_->password()) return true;
  if (!isOtherMailServer(server, stored_)) return true;
  form_->showPasswordProblem(
      tr("Server, authority or account are others than before: type the password for them, so "
         "that the kept one does not go where it was not meant to."));
  showWrong({});
  return false;
}

void MailEditor::sendTest() {
  if (!isOpen() || isSaving() || !form_->test()->isEnabled()) return;
  MailServer server = form_->server();
  server.isOn = true;  // it is tried before it is switched on
  if (!isSound(server) || !isPasswordThere(server)) return;
  const QString address = form_->testAddress();
  const bool isAddress = isMailAddress(address);
  form_->showTestProblem(isAddress ? QString()
                                   : tr("Give the address that the test goes to, as in "
                                        "“somebody@example.com”."));
  if (!isAddress) return;
  runTest(
      *form_->test(), rooms().routing.testMail(session(), server, form_->password(), address),
      tr("The server took a mail to %1. Look whether it arrived.").arg(shownText(address, 120)));
}

void MailEditor::save() {
  const MailServer server = form_->server();
  if (!isSound(server)) return;
  if (server.isOn && !isPasswordThere(server)) return;
  runSave<void>(rooms().routing.saveMail(session(), server, form_->password()),
                [this](const Result<void>& done) {
                  if (done) {
                    emit saved(tr("The mail server is saved."));
                  } else {
                    showOutcome(done.error().message, Tone::Problem);
                  }
                });
}

}  // namespace linewarden::ui

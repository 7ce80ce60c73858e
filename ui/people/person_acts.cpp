// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_acts.h"

#include "app/identity/access_guard.h"
#include "app/identity/role_desk.h"
#include "app/identity/session_desk.h"
#include "ui/people/import_dialog.h"
#include "ui/people/invite_dialog.h"
#include "ui/people/one_time_password_dialog.h"
#include "ui/people/passwords_dialog.h"
#include "ui/people/people_words.h"
#include "ui/people/reason_dialog.h"
#include "ui/people/roles_dialog.h"

namespace linewarden::ui {

namespace {

QString roleWarning(const Person& person, role_rules::AccountAct act) {
  const QSet<Role> taken = role_rules::takenOffBy(person, act);
  if (taken.isEmpty()) return {};
  return QLatin1Char(' ') +
         PersonActs::tr(
             "%1: this role is taken off until a second person confirms it, so that "
             "nobody takes over such an account alone.")
             .arg(roleTitles(taken));
}

QString enableText(const Person& person) {
  using role_rules::AccountAct;
  const QSet<Role> left = person.roles - role_rules::takenOffBy(person, AccountAct::Enable);
  const QString text =
      left.isEmpty() ? PersonActs::tr("They can sign in again.")
                     : PersonActs::tr("They can sign in again as before, with these roles: %1.")
                           .arg(roleTitles(left));
  return text + roleWarning(person, AccountAct::Enable);
}

}  // namespace

PersonActs::PersonActs(const PeopleRooms& rooms, QWidget& window)
    : QObject(&window), rooms_(rooms), window_(window) {}

void PersonActs::setPeople(const QList<Person>& people) {
  names_.clear();
  for (const Person& person : people) {
    names_.insert(person.id, fullName(person.displayName, person.name));
  }
}

QString PersonActs::sentence(const RoleChange& change) const {
  const QString asker = change.askedBy.isValid() ? names_.value(change.askedBy, change.askedByName)
                                                 : tr("The plant's directory");
  const QString name = fullName(change.displayName, change.personName);
  const QString role = roleTitle(change.role);
  return change.isGrant ? tr("%1 asks to give %2 the role “%3”").arg(asker, name, role)
                        : tr("%1 asks to take the role “%3” from %2").arg(asker, name, role);
}

void PersonActs::onReason(ReasonDialog* dialog, const Work& work, const QString& done) {
  connect(dialog, &ReasonDialog::given, this, [=, this](const QString& reason) {
    dialog->run<void>(
        rooms_.signIn, session_, [work, reason] { return work(reason); },
        [this, done](const Result<void>&) { emit told(done); });
  });
  dialog->open();
}

void PersonActs::invite() {
  auto* dialog = new InviteDialog(rooms_, session_, &window_);
  connect(dialog, &InviteDialog::invited, this,
          [this](const Invited& invited, const QString& displayName) {
            (new OneTimePasswordDialog(invited, displayName, OneTimePasswordDialog::For::Invitation,
                                       rooms_.clock.now(), &window_))
                ->open();
          });
  dialog->open();
}

void PersonActs::import() {
  auto* dialog = new ImportDialog(rooms_, session_, &window_);
  connect(dialog, &ImportDialog::imported, this, [this](const QList<Invited>& people) {
    (new PasswordsDialog(people, rooms_.clock.now(), &window_))->open();
  });
  dialog->open();
}

void PersonActs::changeRoles(const PersonDetails& details) {
  auto* dialog = new RolesDialog(rooms_, session_, details, &window_);
  connect(dialog, &RolesDialog::changed, this, &PersonActs::told);
  dialog->open();
}

void PersonActs::disable(const Person& person) {
  auto* dialog = new ReasonDialog(
      tr("Disable the account of %1?").arg(person.displayName),
      tr("They are signed out everywhere at once and cannot sign in until the account is enabled "
         "again. What they did and signed stays."),
      {tr("Disable the account"), tr("Keep it as it is"), ButtonKind::Danger}, &window_);
  onReason(
      dialog,
      [this, id = person.id](const QString& why) {
        return rooms_.people.disable(session_, id, why);
      },
      tr("The account of %1 is disabled.").arg(person.displayName));
}

void PersonActs::enable(const Person& person) {
  auto* dialog =
      new ReasonDialog(tr("Enable the account of %1?").arg(person.displayName), enableText(person),
                       {tr("Enable the account"), tr("Leave it disabled")}, &window_);
  onReason(
      dialog,
      [this, id = person.id](const QString& why) {
        return rooms_.people.enable(session_, id, why);
      },
      tr("The account of %1 is enabled.").arg(person.displayName));
}

void PersonActs::resetPassword(const Person& person) {
  auto* dialog = new ReasonDialog(
      tr("Reset the password of %1?").arg(person.displayName),
      tr("You get a one-time password to hand over in person. Their sessions end. Their signing "
         "key is retired: what it signed stays verifiable, and they make a new one with their new "
         "password.") +
          roleWarning(person, role_rules::AccountAct::ResetPassword),
      {tr("Reset the password"), tr("Keep it as it is"), ButtonKind::Danger}, &window_);
  connect(dialog, &ReasonDialog::given, this, [=, this](const QString& reason) {
    dialog->run<Invited>(
        rooms_.signIn, session_,
        [=, this] { return rooms_.people.resetPassword(session_, person.id, reason); },
        [=, this](const Result<Invited>& invited) {
          (new OneTimePasswordDialog(*invited, person.displayName,
                                     OneTimePasswordDialog::For::Reset, rooms_.clock.now(),
                                     &window_))
              ->open();
        });
  });
  dialog->open();
}

void PersonActs::resetSecondFactor(const Person& person) {
  auto* dialog = new ReasonDialog(
      tr("Reset the second factor of %1?").arg(person.displayName),
      tr("Their authenticator, security keys and recovery codes open nothing any more, and their "
         "sessions end. With their password they set up a new second factor at their next "
         "sign-in.") +
          roleWarning(person, role_rules::AccountAct::ResetSecondFactor),
      {tr("Reset the second factor"), tr("Keep it as it is"), ButtonKind::Danger}, &window_);
  onReason(
      dialog,
      [this, id = person.id](const QString& why) {
        return rooms_.people.resetSecondFactor(session_, id, why);
      },
      tr("The second factor of %1 is reset.").arg(person.displayName));
}

void PersonActs::endSession(const LiveSession& session) {
  auto* dialog = new ReasonDialog(
      tr("End the session of %1 at %2?").arg(session.displayName, session.workstation),
      tr("It ends there within five seconds. What was typed and not stored is lost."),
      {tr("End the session"), tr("Keep it"), ButtonKind::Danger}, &window_);
  onReason(
      dialog,
      [this, id = session.id](const QString& why) {
        return rooms_.sessions.end(session_, id, why);
      },
      tr("The session is ended."));
}

void PersonActs::endSessions(const Person& person) {
  auto* dialog = new ReasonDialog(
      tr("End all sessions of %1?").arg(person.displayName),
      tr("They end everywhere within five seconds. The account stays as it is: they can sign in "
         "again."),
      {tr("End all sessions"), tr("Keep them"), ButtonKind::Danger}, &window_);
  connect(dialog, &ReasonDialog::given, this, [=, this](const QString& reason) {
    dialog->run<int>(
        rooms_.signIn, session_,
        [=, this] { return rooms_.sessions.endAll(session_, person.id, reason); },
        [this](const Result<int>& count) {
          emit told(tr("%n session(s) ended.", nullptr, *count));
        });
  });
  dialog->open();
}

void PersonActs::confirm(const RoleChange& change) {
  const QString title =
      change.isGrant ? tr("Give %1 the role “%2”?") : tr("Take the role “%2” from %1?");
  auto* dialog =
      new ActDialog(title.arg(change.displayName, roleTitle(change.role)),
                    tr("%1. Why: %2").arg(sentence(change), change.reason) + QLatin1Char('\n') +
                        tr("With your word it holds at once, and stands in the audit trail with "
                           "both your names."),
                    {tr("Confirm the change"), tr("Not now")}, &window_);
  connect(dialog, &ActDialog::submitted, this, [=, this] {
    dialog->run<void>(
        rooms_.signIn, session_,
        [this, id = change.id] { return rooms_.roles.confirm(session_, id); },
        [this](const Result<void>&) { emit told(tr("The change is confirmed.")); });
  });
  dialog->open();
  dialog->act()->setFocus();
}

void PersonActs::refuse(const RoleChange& change) {
  const bool isOwnAsking = isOwn(change.askedBy);
  auto* dialog = new ReasonDialog(
      isOwnAsking ? tr("Take back what you asked for?") : tr("Refuse this change?"),
      tr("%1. Why: %2").arg(sentence(change), change.reason),
      {isOwnAsking ? tr("Take it back") : tr("Refuse the change"), tr("Let it wait"),
       ButtonKind::Danger},
      &window_);
  onReason(
      dialog,
      [this, id = change.id](const QString& why) { return rooms_.roles.refuse(session_, id, why); },
      isOwnAsking ? tr("It is taken back.") : tr("The change is refused."));
}

QString PersonActs::may(Permission permission) const {
  const auto allowed = rooms_.guard.check(session_, permission);
  return allowed ? QString() : allowed.error().message;
}

QString PersonActs::mayInvite() const {
  return may(Permission::ManagePeople);
}

QString PersonActs::mayManage(const Person& person) const {
  const auto allowed = rooms_.people.canManage(session_, person.id);
  return allowed ? QString() : allowed.error().message;
}

QString PersonActs::mayResetPassword(const Person& person) const {
  if (person.source == PersonSource::Directory) {
    return tr("The password of this account is kept in the plant's directory and is reset there.");
  }
  return mayManage(person);
}

QString PersonActs::mayChangeRoles(const Person& person) const {
  if (QString refusal = may(Permission::ManageRoles); !refusal.isEmpty()) return refusal;
  const auto allowed = role_rules::mayAsk(
      {session_.person, nameSkeleton(session_.name), nameSkeleton(session_.displayName)},
      {person.id, nameSkeleton(person.name), nameSkeleton(person.displayName)});
  return allowed ? QString() : allowed.error().message;
}

QString PersonActs::mayEndSessions(const Person& person) const {
  return isOwn(person.id) ? tr("Your own sessions are ended under “My account”.")
                          : may(Permission::EndSessions);
}

QString PersonActs::mayConfirm(const RoleChange& change) const {
  const auto allowed = rooms_.roles.canConfirm(session_, change);
  return allowed ? QString() : allowed.error().message;
}

QString PersonActs::mayRefuse(const RoleChange& change) const {
  if (!isOwn(change.askedBy)) return mayConfirm(change);
  const QString refusal = may(Permission::ManageRoles);
  return refusal.isEmpty() ? refusal : may(Permission::ConfirmRoles);
}

bool PersonActs::mayReadHistory() const {
  return may(Permission::ReadAudit).isEmpty();
}

}  // namespace linewarden::ui

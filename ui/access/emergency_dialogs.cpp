// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/emergency_dialogs.h"

#include "app/identity/reason_text.h"
#include "ui/access/emergency_words.h"
#include "ui/access/sign_dialog.h"
#include "ui/people/people_words.h"
#include "ui/widgets/field.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr int longestNote = 500;

struct EmergencyDialogsText {
  Q_DECLARE_TR_FUNCTIONS(EmergencyDialogs)
};

TextField* makeNote(QWidget* parent) {
  auto* note = new TextField(EmergencyDialogsText::tr("What you found"), parent);
  note->setHint(EmergencyDialogsText::tr(
      "Whether what was done was needed, and what is still to be put right."));
  note->line()->setObjectName(QStringLiteral("emergencyNote"));
  note->line()->setMaxLength(longestNote);
  return note;
}

bool checkNote(TextField& note) {
  const auto checked = checkedReason(note.text());
  if (checked) return true;
  note.setProblem(checked.error().message);
  note.setFocus();
  return false;
}

}  // namespace

ActDialog* makePrepareDialog(QWidget* parent) {
  return new ActDialog(
      EmergencyDialogsText::tr("Make a new emergency phrase"),
      EmergencyDialogsText::tr(
          "Ten new words are shown once, for a sealed envelope. A phrase from before opens "
          "nothing any more from then on."),
      {EmergencyDialogsText::tr("Make the phrase"), EmergencyDialogsText::tr("Cancel")}, parent);
}

ActDialog* makeEndDialog(const EmergencyAccess& access, QWidget* parent) {
  return new ActDialog(
      EmergencyDialogsText::tr("End the emergency access of %1").arg(access.openedAs),
      EmergencyDialogsText::tr(
          "Whoever works under it is signed out at once, in the middle of what they do. The "
          "phrase is used up; a new one has to be prepared."),
      {EmergencyDialogsText::tr("End it"), EmergencyDialogsText::tr("Leave it open"),
       ButtonKind::Danger},
      parent);
}

void openEmergencySigning(SignIn& signIn, const Session& session, const EmergencyAccess& access,
                          QWidget* parent,
                          std::function<QFuture<Result<void>>(Proof, const QString&)> act,
                          std::function<void()> done) {
  const bool isFirst = access.reviewedBy.isEmpty();
  auto* dialog = new ProofDialog(
      signIn, session,
      {EmergencyDialogsText::tr("Sign the review of the emergency access of %1")
           .arg(access.openedAs),
       isFirst ? EmergencyDialogsText::tr(
                     "You are the first of two. A second person still has to sign.")
               : EmergencyDialogsText::tr("%1 has signed already. Your signature ends the review.")
                     .arg(access.reviewedBy.constFirst()),
       EmergencyDialogsText::tr("Sign the review")},
      parent);
  auto* matter =
      new SignedMatter(emergencyMeaning(), fullName(session.displayName, session.name), dialog);
  matter->setObjectName(QStringLiteral("signEmergencyMatter"));
  TextField* note = makeNote(matter);
  matter->top()->addWidget(note);
  matter->setFocusProxy(note);
  dialog->setCheck([note] { return checkNote(*note); });
  openSigning(
      dialog, matter,
      [act = std::move(act), note](Proof proof) {
        return act(std::move(proof), note->text().trimmed());
      },
      std::move(done));
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/review_dialogs.h"

#include "ui/access/review_words.h"
#include "ui/access/sign_dialog.h"
#include "ui/people/people_words.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr int removalsInSight = 5;
constexpr int reviewDialogsDialogWidth = 68 * gridStep;

struct ReviewDialogsText {
  Q_DECLARE_TR_FUNCTIONS(ReviewDialogs)
};

QWidget* makeRemoval(const AccessReviewItem& item, QWidget* parent) {
  auto* ground = new QWidget(parent);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, gridStep / 2);
  column->setSpacing(0);
  column->addWidget(makeParagraph(ReviewDialogsText::tr("%1: %2").arg(
                                      fullName(item.displayName, item.name), roleTitle(item.role)),
                                  Tone::Plain, ground));
  QLabel* note = makeParagraph(ReviewDialogsText::tr("“%1” (%2)").arg(item.note, item.decidedBy),
                               Tone::Quiet, ground);
  note->setFont(textFont(TextSize::Caption));
  column->addWidget(note);
  return ground;
}

// What is removed, as a list that scrolls where it is long.
void addRemovals(QVBoxLayout* column, const QList<AccessReviewItem>& removed, QWidget* parent) {
  column->addWidget(
      makeLabel(ReviewDialogsText::tr("Removed at once"), TextSize::Caption, Tone::Quiet, parent));
  if (removed.isEmpty()) {
    column->addWidget(
        makeParagraph(ReviewDialogsText::tr("Nothing; all roles are kept."), Tone::Plain, parent));
    return;
  }
  auto* list = new QWidget(parent);
  list->setProperty("scrollGround", true);
  auto* rows = new QVBoxLayout(list);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  for (const AccessReviewItem& item : removed) rows->addWidget(makeRemoval(item, list));
  if (removed.size() <= removalsInSight) {
    column->addWidget(list);
    return;
  }
  auto* scroll = new QScrollArea(parent);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFixedHeight(removalsInSight * 5 * gridStep);
  scroll->setWidget(list);
  column->addWidget(scroll);
}

}  // namespace

ActDialog* makeOpenReviewDialog(QWidget* parent) {
  return new ActDialog(
      ReviewDialogsText::tr("Open an access review"),
      ReviewDialogsText::tr(
          "Every role that somebody holds now is listed with when it was last used. You keep "
          "or remove each and sign; until then nothing changes. One review is open at a time."),
      {ReviewDialogsText::tr("Open the review"), ReviewDialogsText::tr("Cancel")}, parent);
}

ReasonDialog* makeRemoveDialog(const AccessReviewItem& item, QWidget* parent) {
  return new ReasonDialog(
      ReviewDialogsText::tr("Remove the role “%1” from %2")
          .arg(roleTitle(item.role), item.displayName),
      ReviewDialogsText::tr(
          "The role goes when the review is signed. Until then this can be decided anew."),
      {ReviewDialogsText::tr("Mark for removal"), ReviewDialogsText::tr("Leave as it is"),
       ButtonKind::Danger},
      parent);
}

void openReviewSigning(SignIn& signIn, const Session& session, const AccessReviewDocument& document,
                       QWidget* parent, std::function<QFuture<Result<void>>(Proof)> act,
                       std::function<void()> done) {
  QList<AccessReviewItem> removed;
  for (const AccessReviewItem& item : document.items) {
    if (item.decision == ReviewDecision::Remove) removed.append(item);
  }
  const auto count = static_cast<int>(removed.size());
  const auto kept = static_cast<int>(document.items.size()) - count;
  const QString title =
      count == 0 ? ReviewDialogsText::tr("Sign the review: all roles are kept")
                 : ReviewDialogsText::tr("Sign the review: %n role(s) are removed", nullptr, count);
  auto* dialog = new ProofDialog(
      signIn, session,
      {title,
       ReviewDialogsText::tr("%n role(s) are kept. A signed review cannot be changed any more.",
                             nullptr, kept),
       ReviewDialogsText::tr("Sign the review")},
      parent);
  dialog->setMinimumWidth(reviewDialogsDialogWidth);
  auto* matter =
      new SignedMatter(reviewMeaning(), fullName(session.displayName, session.name), dialog);
  matter->setObjectName(QStringLiteral("signReviewMatter"));
  addRemovals(matter->top(), removed, matter);
  openSigning(dialog, matter, std::move(act), std::move(done));
}

}  // namespace linewarden::ui

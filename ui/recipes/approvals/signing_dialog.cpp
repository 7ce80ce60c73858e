// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/approvals/signing_dialog.h"

#include "app/base/when_done.h"
#include "ui/people/people_words.h"
#include "ui/proof/proof_form.h"
#include "ui/recipes/approvals/approval_words.h"
#include "ui/recipes/approvals/signing_matter.h"
#include "ui/recipes/compare/hash_label.h"
#include "ui/recipes/compare/recipe_compare_view.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace linewarden::ui {

namespace {

// For a window of 1280 x 800.
constexpr int signingDialogWidth = 142 * gridStep;
constexpr int signingDialogHeight = 90 * gridStep;
constexpr int leastFaces = 24 * gridStep;
constexpr int proofWidth = 48 * gridStep;

namespace signing_face {
enum { Loading, Failed, Shown };
}

SignatureDialog::Words wordsOf(const RecipeVersion& version, SignatureMeaning meaning,
                               const Plant& plant) {
  const QString text =
      SigningDialog::tr("%1, for %2. You sign what is shown here; it cannot be changed afterwards.")
          .arg(version.title.isEmpty() ? versionName(version)
                                       : SigningDialog::tr("“%1”").arg(version.title),
               lineName(plant, version.line));
  return {signingTitle(version, meaning), text, signingVerb(meaning), ButtonKind::Primary};
}

}  // namespace

SigningDialog::SigningDialog(const SigningRooms& rooms, const Session& session,
                             const RecipeVersion& version, SignatureMeaning meaning,
                             QWidget* parent)
    : SignatureDialog(rooms.signIn, session, wordsOf(version, meaning, *rooms.plant), parent),
      rooms_(rooms),
      version_(version),
      meaning_(meaning) {
  setObjectName(QStringLiteral("signingDialog"));
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeFaces(), 1);
  changed_ = makeParagraph({}, Tone::Problem, ground);
  changed_->setObjectName(QStringLiteral("signChanged"));
  changed_->hide();
  column->addWidget(changed_);
  column->addWidget(makeRule(ground));
  column->addWidget(makeFoot());
  setBody(ground);
  ground->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
  finish();
  resize(signingDialogWidth, signingDialogHeight);
  load();
}

QWidget* SigningDialog::makeFaces() {
  faces_ = new QStackedWidget(this);
  auto* loading = new StateView(
      StateView::Kind::Loading, tr("Asking the store"),
      tr("The version is shown as soon as it is known; then it can be signed."), faces_);
  failure_ = new StateView(StateView::Kind::Error, tr("The version cannot be shown"), {}, faces_);
  failure_->setAction(tr("Try again"));
  connect(failure_, &StateView::acted, this, &SigningDialog::load);
  compare_ = new RecipeCompareView(faces_);
  faces_->setMinimumHeight(leastFaces);
  faces_->addWidget(loading);
  faces_->addWidget(failure_);
  faces_->addWidget(compare_);
  return faces_;
}

// What is signed on the left, the proof on the right.
QWidget* SigningDialog::makeFoot() {
  auto* foot = new QWidget(this);
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4 * gridStep);
  matter_ = new SigningMatter(meaning_, fullName(session().displayName, session().name), foot);
  QWidget* proof = makeProof(foot);
  proof->setFixedWidth(proofWidth);
  row->addWidget(matter_, 1, Qt::AlignTop);
  row->addWidget(proof, 0, Qt::AlignTop);
  return foot;
}

void SigningDialog::load() {
  faces_->setCurrentIndex(signing_face::Loading);
  setRefusal(tr("The version is not shown yet."));
  request_.reset();
  whenDone(rooms_.approval.request(session(), version_.id, meaning_), this,
           [this](const Result<SignatureRequest>& request) { take(request); });
}

void SigningDialog::take(const Result<SignatureRequest>& request) {
  if (!request) {
    failure_->setText(request.error().message);
    faces_->setCurrentIndex(signing_face::Failed);
    setRefusal(request.error().message);
    return;
  }
  request_ = *request;
  // A version that became effective meanwhile changes nothing against itself: what it was shown
  // against stays.
  const bool isEffective = request_->effective && request_->effective->version.id == version_.id;
  if (!before_ || !isEffective) showRequest(*compare_, *request_, *rooms_.plant);
  matter_->show(*request_, rooms_.clock.now());
  faces_->setCurrentIndex(signing_face::Shown);
  setRefusal(request_->refusal);
  if (before_) {
    showChanged();
  } else if (!request_->refusal.isEmpty()) {
    showProblem(request_->refusal);
  }
}

// What was refused because the version is another stays told, and what is another with it.
void SigningDialog::showChanged() {
  QStringList sentences = whatChanged(*before_, *request_);
  before_.reset();
  if (sentences.isEmpty()) {
    sentences += tr("It was looked at anew and is as you were shown it.");
  }
  if (request_->refusal.isEmpty()) {
    sentences += tr("Look at it again before you sign.");
  }
  changed_->setText(sentences.join(QLatin1Char('\n')));
  changed_->show();
}

void SigningDialog::give(Proof proof) {
  changed_->hide();
  // What is signed is the hash that is in sight.
  whenDone(rooms_.approval.sign(session(), version_.id, meaning_, matter_->hash()->hash(),
                                std::move(proof)),
           this, [this](const Result<RecipeState>& state) {
             if (!state) {
               refuse(state.error());
               return;
             }
             emit signedAs(*state);
             endWith(signedWord(version_, *state));
           });
}

void SigningDialog::refuse(const Error& error) {
  SignatureDialog::refuse(error);
  if (error.code != ErrorCode::Conflict) return;
  before_ = request_;
  load();
}

bool SigningDialog::isComplete() {
  return request_.has_value();
}

}  // namespace linewarden::ui

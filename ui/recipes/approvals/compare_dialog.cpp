// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/approvals/compare_dialog.h"

#include "app/base/when_done.h"
#include "ui/recipes/approvals/signing_matter.h"
#include "ui/recipes/compare/recipe_compare_view.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/state_view.h"

#include <QLocale>
#include <QStackedWidget>

namespace linewarden::ui {

namespace {
constexpr int compareDialogWidth = 142 * gridStep;
constexpr int compareDialogHeight = 80 * gridStep;

namespace compare_face {
enum { Loading, Failed, Shown };
}
}  // namespace

CompareDialog::CompareDialog(const SigningRooms& rooms, const Session& session,
                             const WaitingApproval& waiting, QWidget* parent)
    : DecisionDialog(tr("What %1 changes").arg(versionName(waiting.version)),
                     writtenLine(waiting.version, rooms.clock.now(), QLocale()), parent),
      rooms_(rooms),
      session_(session),
      waiting_(waiting),
      faces_(new QStackedWidget(this)),
      compare_(new RecipeCompareView(faces_)) {
  setObjectName(QStringLiteral("compareDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  failure_ = new StateView(StateView::Kind::Error, tr("The version cannot be shown"), {}, faces_);
  failure_->setAction(tr("Try again"));
  connect(failure_, &StateView::acted, this, &CompareDialog::load);
  faces_->addWidget(new StateView(StateView::Kind::Loading, tr("Asking the store"),
                                  tr("The version is shown as soon as it is known."), faces_));
  faces_->addWidget(failure_);
  faces_->addWidget(compare_);
  setBody(faces_);
  faces_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
  addWayOut(tr("Close"))->setObjectName(QStringLiteral("compareClose"));
  resize(compareDialogWidth, compareDialogHeight);
  load();
}

void CompareDialog::load() {
  faces_->setCurrentIndex(compare_face::Loading);
  whenDone(rooms_.approval.request(session_, waiting_.version.id, waiting_.meaning), this,
           [this](const Result<SignatureRequest>& request) {
             if (!request) {
               failure_->setText(request.error().message);
               faces_->setCurrentIndex(compare_face::Failed);
               return;
             }
             showRequest(*compare_, *request, *rooms_.plant);
             faces_->setCurrentIndex(compare_face::Shown);
             compare_->setFocus();
           });
}

}  // namespace linewarden::ui

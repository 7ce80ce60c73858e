// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/codes_dialog.h"

#include "ui/shell/theme/theme.h"
#include "ui/signin/recovery_codes_view.h"

#include <QCloseEvent>
#include <QKeyEvent>

namespace linewarden::ui {

namespace {
constexpr int codesDialogWidth = 64 * gridStep;
}

CodesDialog::CodesDialog(const QStringList& codes, QWidget* parent)
    : DecisionDialog(tr("Your new recovery codes"),
                     tr("Those you had before are worth nothing now; throw them away."), parent) {
  setObjectName(QStringLiteral("codesDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  waitOverLock();
  setMinimumWidth(codesDialogWidth);
  view_ = new RecoveryCodesView(this);
  view_->setCodes(codes);
  setBody(view_);
  Button* done = addVerb(QStringLiteral("codesDone"), tr("Done"), ButtonKind::Primary);
  done->setEnabled(false);
  connect(view_, &RecoveryCodesView::keptChanged, done,
          [this, done] { done->setEnabled(view_->areKept()); });
}

void CodesDialog::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && !view_->areKept()) {
    event->accept();
    return;
  }
  DecisionDialog::keyPressEvent(event);
}

void CodesDialog::closeEvent(QCloseEvent* event) {
  if (view_->areKept()) {
    DecisionDialog::closeEvent(event);
  } else {
    event->ignore();
  }
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/authenticator_view.h"

#include "ui/proof/code_field.h"
#include "ui/shell/theme/theme.h"
#include "ui/signin/qr_code.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linewarden::ui {

AuthenticatorView::AuthenticatorView(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeParagraph(
      tr("Scan the code with an authenticator app (any that makes time-based codes, RFC 6238), "
         "then enter the six digits it shows."),
      Tone::Quiet, this));
  auto* row = new QHBoxLayout;
  row->setSpacing(3 * gridStep);
  picture_ = new QrCode(this);
  row->addWidget(picture_, 0, Qt::AlignTop);
  auto* beside = new QVBoxLayout;
  beside->setSpacing(gridStep / 2);
  beside->addWidget(
      makeLabel(tr("Cannot scan? Type this key"), TextSize::Caption, Tone::Quiet, this));
  spelled_ = makeParagraph({}, Tone::Plain, this);
  spelled_->setObjectName(QStringLiteral("spelledSecret"));
  spelled_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  beside->addWidget(spelled_);
  beside->addSpacing(2 * gridStep);
  code_ = new CodeField(tr("Code shown by the app"), CodeField::Accepts::SixDigits, this);
  beside->addWidget(code_);
  beside->addStretch();
  row->addLayout(beside, 1);
  column->addLayout(row);
  setFocusProxy(code_);
}

void AuthenticatorView::setSecret(const QString& uri, const QString& spelled) {
  picture_->setText(uri);
  spelled_->setText(spelled);
  code_->clear();
  code_->setProblem({});
}

}  // namespace linewarden::ui

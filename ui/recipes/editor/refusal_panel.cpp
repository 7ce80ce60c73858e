// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/editor/refusal_panel.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int reasonsHeight = 11 * gridStep;
constexpr int mostReasons = 100;
}  // namespace

RefusalPanel::RefusalPanel(QWidget* parent)
    : Card({}, parent), title_(makeStrongParagraph({}, this)), reasons_(new QPlainTextEdit(this)) {
  setObjectName(QStringLiteral("refusalPanel"));
  auto* close = new Button({}, ButtonKind::Quiet, this);
  close->setIconName(QStringLiteral("close"));
  close->setMeaning(tr("Close"));
  close->setObjectName(QStringLiteral("closeRefusal"));
  connect(close, &Button::clicked, this, &QWidget::hide);
  auto* head = new QHBoxLayout;
  head->addWidget(title_, 1);
  head->addWidget(close, 0, Qt::AlignTop);
  title_->setObjectName(QStringLiteral("refusalTitle"));
  reasons_->setObjectName(QStringLiteral("refusalReasons"));
  reasons_->setAccessibleName(tr("Rows and reasons"));
  reasons_->setReadOnly(true);
  reasons_->setTabChangesFocus(true);
  reasons_->setFixedHeight(reasonsHeight);
  content()->addLayout(head);
  content()->addWidget(reasons_);
  hide();
}

void RefusalPanel::tell(const QString& title, const QString& reasons) {
  title_->setText(title);
  reasons_->setPlainText(reasons);
  show();
}

void RefusalPanel::tell(const QString& title, const QList<RecipeProblem>& problems) {
  tell(title, describeProblems(problems, mostReasons));
}

}  // namespace linewarden::ui

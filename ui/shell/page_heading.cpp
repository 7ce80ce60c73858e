// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_heading.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace linewarden::ui {

PageHeading::PageHeading(QWidget* parent) : QFrame(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(3 * gridStep, 2 * gridStep, 3 * gridStep, gridStep);
  row->setSpacing(2 * gridStep);
  title_ = makeLabel({}, TextSize::Title, Tone::Plain, this);
  title_->setObjectName(QStringLiteral("pageTitle"));
  context_ = new ElidedLabel(TextSize::Body, Tone::Quiet, this);
  search_ = new Button(tr("Search   Ctrl+K"), ButtonKind::Search, this);
  search_->setObjectName(QStringLiteral("searchButton"));
  search_->setIconName(QStringLiteral("search"));
  search_->setMeaning(tr("Search pages, lines, tags and commands (Ctrl+K)"));
  row->addWidget(title_);
  row->addWidget(context_, 1, Qt::AlignBaseline);
  row->addWidget(search_);
  connect(search_, &QPushButton::clicked, this, &PageHeading::searchRequested);
}

void PageHeading::setHeading(const QString& title, const QString& context) {
  title_->setText(title);
  context_->setFullText(context);
}

}  // namespace linewarden::ui

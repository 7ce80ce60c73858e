// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/settings/view_settings.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_heading.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/page.h"

#include <QHBoxLayout>
#include <QResizeEvent>

namespace linewarden::ui {

namespace {
// Narrower than this the rail folds to its icons.
constexpr int unfoldsFrom = 1100;
}  // namespace

Workspace::Workspace(PageRegistry registry, PageContext context, QWidget* parent)
    : QWidget(parent), context_(context) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  rail_ = new NavigationRail(this);
  row->addWidget(rail_);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  heading_ = new PageHeading(this);
  stack_ = new PageStack(std::move(registry), context, this);
  column->addWidget(heading_);
  column->addWidget(stack_, 1);
  row->addLayout(column, 1);
  connect(rail_, &NavigationRail::pageChosen, this, &Workspace::open);
  connect(heading_, &PageHeading::searchRequested, this, &Workspace::searchRequested);
  connect(stack_, &PageStack::headingChanged, this, &Workspace::showHeading);
  connect(stack_, &PageStack::openRequested, this, &Workspace::open);
  connect(stack_, &PageStack::told, this, &Workspace::told);
}

void Workspace::enter(const Session& session) {
  session_ = session;
  const PageRegistry pages = stack_->pagesFor(session);
  rail_->setPages(pages);
  const QString last = context_.view.lastAddress();
  if (!last.isEmpty() && stack_->open(last, session_)) {
    rail_->setCurrent(stack_->pageId());
    showHeading();
  } else if (!pages.isEmpty()) {
    open(pages.first().id);
  }
}

void Workspace::leave() {
  stack_->leave();
  session_ = {};
  heading_->setHeading({}, {});
}

void Workspace::open(const QString& address) {
  if (!stack_->open(address, session_)) {
    emit told(tr("This page is not there, or you may not open it."));
    return;
  }
  context_.view.setLastAddress(address);
  rail_->setCurrent(stack_->pageId());
  showHeading();
}

void Workspace::refreshPages() {
  const PageRegistry pages = stack_->pagesFor(session_);
  rail_->setPages(pages);
  const bool stays = std::any_of(pages.begin(), pages.end(), [this](const PageEntry& entry) {
    return entry.id == stack_->pageId();
  });
  if (stays || pages.isEmpty()) {
    rail_->setCurrent(stack_->pageId());
  } else {
    open(pages.first().id);
  }
}

QList<QWidget*> Workspace::regions() const {
  return {rail_, heading_, stack_};
}

void Workspace::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  rail_->setFolded(event->size().width() < unfoldsFrom);
}

void Workspace::showHeading() {
  const Page* page = stack_->page();
  if (page == nullptr) return;
  heading_->setHeading(page->title(), page->context());
  emit titleChanged(page->title());
}

}  // namespace linewarden::ui

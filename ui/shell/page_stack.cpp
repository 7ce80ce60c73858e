// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "app/console/console.h"
#include "app/identity/access_guard.h"
#include "ui/widgets/page.h"

#include <algorithm>

namespace linewarden::ui {

PageStack::PageStack(PageRegistry registry, PageContext context, QWidget* parent)
    : QStackedWidget(parent), registry_(std::move(registry)), context_(context) {
  addWidget(new QWidget(this));
}

PageRegistry PageStack::pagesFor(const Session& session) const {
  PageRegistry open;
  const AccessGuard& guard = context_.console.guard();
  for (const PageEntry& entry : registry_) {
    if (!entry.permission || guard.check(session, *entry.permission)) open.append(entry);
  }
  return open;
}

bool PageStack::open(const QString& address, const Session& session) {
  const PageAddress wanted = parseAddress(address);
  const PageRegistry allowed = pagesFor(session);
  const auto entry = std::find_if(allowed.begin(), allowed.end(), [&wanted](const PageEntry& one) {
    return one.id == wanted.page;
  });
  if (entry == allowed.end()) return false;
  Page* page = made(*entry);
  if (current_ != nullptr && current_ != page) current_->leave();
  current_ = page;
  currentId_ = entry->id;
  address_ = address;
  setCurrentWidget(page);
  page->enter(session, wanted.place);
  emit opened(address);
  return true;
}

void PageStack::leave() {
  if (current_ != nullptr) current_->leave();
  current_ = nullptr;
  currentId_.clear();
  setCurrentIndex(0);
}

Page* PageStack::made(const PageEntry& entry) {
  if (Page* page = pages_.value(entry.id)) return page;
  Page* page = entry.make(context_, this);
  page->setObjectName(entry.id + QStringLiteral("Page"));
  page->setAccessibleName(entry.title);
  pages_.insert(entry.id, page);
  addWidget(page);
  connect(page, &Page::headingChanged, this, [this, page] {
    if (page == current_) emit headingChanged();
  });
  connect(page, &Page::openRequested, this, &PageStack::openRequested);
  connect(page, &Page::told, this, &PageStack::told);
  return page;
}

}  // namespace linewarden::ui

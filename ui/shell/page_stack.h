// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"
#include "ui/shell/page_registry.h"

#include <QHash>
#include <QStackedWidget>

namespace linewarden::ui {

/// Makes pages when they are first opened, brings them to the front and sends them back.
class PageStack final : public QStackedWidget {
  Q_OBJECT

 public:
  PageStack(PageRegistry registry, PageContext context, QWidget* parent = nullptr);

  [[nodiscard]] const PageRegistry& registry() const { return registry_; }
  /// The pages this person may open, in the rail's order.
  [[nodiscard]] PageRegistry pagesFor(const Session& session) const;
  /// Opens an address for this person; false where it leads nowhere or is not theirs.
  bool open(const QString& address, const Session& session);
  /// The person goes: the page in front leaves, nothing is in front.
  void leave();
  /// Null while nothing is in front.
  [[nodiscard]] Page* page() const { return current_; }
  [[nodiscard]] QString pageId() const { return currentId_; }
  [[nodiscard]] QString address() const { return address_; }

 signals:
  void opened(const QString& address);
  void headingChanged();
  void openRequested(const QString& address);
  void told(const QString& text);

 private:
  Page* made(const PageEntry& entry);

  PageRegistry registry_;
  PageContext context_;
  QHash<QString, Page*> pages_;
  Page* current_ = nullptr;
  QString currentId_;
  QString address_;
};

}  // namespace linewarden::ui

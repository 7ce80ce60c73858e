// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_registry.h"

#include <QFrame>
#include <QHash>

class QVBoxLayout;

namespace linewarden::ui {

class Button;

/// The pages a person may open, in their groups, at the window's left. Folded it shows
/// icons alone. Up and Down move in it.
class NavigationRail final : public QFrame {
  Q_OBJECT

 public:
  explicit NavigationRail(QWidget* parent = nullptr);

  void setPages(const PageRegistry& pages);
  void setCurrent(const QString& pageId);
  void setFolded(bool folded);
  [[nodiscard]] bool isFolded() const { return folded_; }

 signals:
  void pageChosen(const QString& pageId);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void clear();
  void addHead();
  void addGroupTitle(NavigationGroup group);
  void addPage(const PageEntry& entry);
  void moveFocus(int step);

  QVBoxLayout* column_;
  QList<Button*> buttons_;
  QHash<QString, Button*> byPage_;
  QHash<Button*, QString> titles_;
  QList<QWidget*> onlyUnfolded_;
  bool folded_ = false;
};

}  // namespace linewarden::ui

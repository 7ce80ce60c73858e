// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace linewarden::ui {

namespace {

constexpr int unfoldedWidth = 22 * gridStep;
constexpr int foldedWidth = 7 * gridStep;

/// The product's sign, always in the interactive colour.
class Sign final : public QWidget {
 public:
  explicit Sign(QWidget* parent) : QWidget(parent) { setFixedSize(24, 24); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    paintIcon(painter, QStringLiteral("logo"), QRectF(rect()), themeOf(this).interactive);
  }
};

}  // namespace

NavigationRail::NavigationRail(QWidget* parent) : QFrame(parent), column_(new QVBoxLayout(this)) {
  setProperty("surface", QStringLiteral("rail"));
  setAccessibleName(tr("Pages"));
  column_->setContentsMargins(gridStep, 2 * gridStep, gridStep, gridStep);
  column_->setSpacing(gridStep / 4);
  setFixedWidth(unfoldedWidth);
}

void NavigationRail::setPages(const PageRegistry& pages) {
  clear();
  addHead();
  bool hasFoot = false;
  std::optional<NavigationGroup> group;
  for (const PageEntry& entry : pages) {
    if (group != entry.group) {
      if (entry.group == NavigationGroup::Foot) {
        column_->addStretch(1);
        hasFoot = true;
      } else {
        addGroupTitle(entry.group);
      }
      group = entry.group;
    }
    addPage(entry);
  }
  if (!hasFoot) column_->addStretch(1);
  setFolded(folded_);
}

void NavigationRail::clear() {
  buttons_.clear();
  byPage_.clear();
  titles_.clear();
  onlyUnfolded_.clear();
  while (QLayoutItem* item = column_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
}

void NavigationRail::addHead() {
  auto* head = new QWidget(this);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(gridStep, 0, 0, gridStep);
  row->addWidget(new Sign(head));
  QLabel* name = makeLabel(QStringLiteral("Linewarden"), TextSize::Section, Tone::Plain, head);
  row->addWidget(name, 1);
  onlyUnfolded_.append(name);
  column_->addWidget(head);
}

void NavigationRail::addGroupTitle(NavigationGroup group) {
  QLabel* title = makeLabel(groupTitle(group), TextSize::Caption, Tone::Quiet, this);
  title->setContentsMargins(gridStep, gridStep, 0, gridStep / 4);
  column_->addWidget(title);
  onlyUnfolded_.append(title);
}

void NavigationRail::addPage(const PageEntry& entry) {
  auto* button = new Button(entry.title, ButtonKind::Rail, this);
  button->setObjectName(QStringLiteral("rail-") + entry.id);
  button->setCheckable(true);
  button->setAutoExclusive(true);
  button->setIconName(entry.iconName);
  button->setAccessibleName(entry.title);
  button->installEventFilter(this);
  button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  connect(button, &QPushButton::clicked, this, [this, id = entry.id] { emit pageChosen(id); });
  column_->addWidget(button);
  buttons_.append(button);
  byPage_.insert(entry.id, button);
  titles_.insert(button, entry.title);
}

void NavigationRail::setCurrent(const QString& pageId) {
  if (Button* button = byPage_.value(pageId)) button->setChecked(true);
}

void NavigationRail::setFolded(bool folded) {
  folded_ = folded;
  setFixedWidth(folded ? foldedWidth : unfoldedWidth);
  for (QWidget* widget : std::as_const(onlyUnfolded_)) widget->setVisible(!folded);
  for (Button* button : std::as_const(buttons_)) {
    const QString title = titles_.value(button);
    button->setText(folded ? QString() : QStringLiteral(" ") + title);
    button->setToolTip(folded ? title : QString());
  }
}

bool NavigationRail::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
      moveFocus(key == Qt::Key_Up ? -1 : 1);
      return true;
    }
  }
  return QFrame::eventFilter(watched, event);
}

void NavigationRail::moveFocus(int step) {
  const auto count = static_cast<int>(buttons_.size());
  for (int at = 0; at < count; ++at) {
    if (!buttons_.at(at)->hasFocus()) continue;
    buttons_.at((at + step + count) % count)->setFocus(Qt::TabFocusReason);
    return;
  }
}

}  // namespace linewarden::ui

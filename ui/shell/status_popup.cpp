// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_popup.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int popupWidth = 46 * gridStep;
}

StatusPopup::StatusPopup(const QString& title, QWidget* parent)
    : QFrame(parent, Qt::Popup), column_(new QVBoxLayout(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("surface", QStringLiteral("popup"));
  setAccessibleName(title);
  setFixedWidth(popupWidth);
  column_->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
  column_->setSpacing(gridStep);
  column_->addWidget(makeLabel(title, TextSize::Section, Tone::Plain, this));
}

void StatusPopup::addRow(const QString& title, const QString& detail, const QString& address) {
  column_->addWidget(makeRule(this));
  if (address.isEmpty()) {
    column_->addWidget(makeLabel(title, TextSize::Body, Tone::Plain, this));
  } else {
    auto* button = new Button(title, ButtonKind::Rail, this);
    button->setIconName(QStringLiteral("arrow-right"));
    connect(button, &QPushButton::clicked, this, [this, address] {
      close();
      emit openRequested(address);
    });
    column_->addWidget(button);
  }
  if (detail.isEmpty()) return;
  column_->addSpacing(-gridStep);  // title and detail are one
  column_->addWidget(makeParagraph(detail, Tone::Quiet, this));
}

void StatusPopup::openAbove(const QWidget* anchor) {
  // The layout may ask for more than the texts need; it is heard before the place is chosen.
  ensurePolished();
  column_->activate();
  resize(popupWidth, std::max(heightForWidth(popupWidth), sizeHint().height()));
  const QPoint corner = anchor->mapToGlobal(QPoint(0, 0));
  const QWidget* window = anchor->window();
  const int rightmost = window->mapToGlobal(QPoint(window->width(), 0)).x() - width();
  move(std::min(corner.x(), rightmost - gridStep), corner.y() - height() - gridStep);
  show();
  setFocus();
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_panel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace linewarden::ui {

namespace {

constexpr int panelWidth = 40 * gridStep;

void replaceOnlyWidget(QVBoxLayout* layout, QWidget* widget) {
  while (QLayoutItem* item = layout->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
  layout->addWidget(widget);
}

}  // namespace

SidePanel::SidePanel(QWidget* parent) : QFrame(parent) {
  setProperty("surface", QStringLiteral("panel"));
  setFixedWidth(panelWidth);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(2 * gridStep, gridStep, gridStep, 2 * gridStep);
  auto* head = new QHBoxLayout;
  title_ = new ElidedLabel(TextSize::Section, Tone::Plain, this);
  auto* closing = new Button({}, ButtonKind::Quiet, this);
  closing->setIconName(QStringLiteral("close"));
  closing->setMeaning(tr("Close the panel"));
  head->addWidget(title_, 1);
  head->addWidget(closing);
  column->addLayout(head);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* ground = new QWidget(scroll);
  ground->setProperty("scrollGround", true);
  auto* groundColumn = new QVBoxLayout(ground);
  groundColumn->setContentsMargins(0, 0, gridStep, 0);
  body_ = new QVBoxLayout;
  groundColumn->addLayout(body_);
  groundColumn->addStretch(1);
  scroll->setWidget(ground);
  column->addWidget(scroll, 1);
  foot_ = new QVBoxLayout;
  column->addLayout(foot_);
  connect(closing, &QPushButton::clicked, this, &SidePanel::close);
}

void SidePanel::setTitle(const QString& title) {
  title_->setFullText(title);
  setAccessibleName(title);
}

void SidePanel::setBody(QWidget* body) {
  replaceOnlyWidget(body_, body);
  // At once, not with the next events: a page says that it is settled when this stands.
  if (body != nullptr) body->show();
}

void SidePanel::setFoot(QWidget* foot) {
  replaceOnlyWidget(foot_, foot);
  foot_->insertWidget(0, makeRule(this));
}

void SidePanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    close();
    return;
  }
  QFrame::keyPressEvent(event);
}

void SidePanel::close() {
  hide();
  emit closed();
}

}  // namespace linewarden::ui

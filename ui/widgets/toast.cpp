// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int longestWidth = 64 * gridStep;
// Long enough to read two lines without hurry.
constexpr std::chrono::seconds shownFor{6};
}  // namespace

Toast::Toast(QWidget* parent) : QFrame(parent) {
  setProperty("surface", QStringLiteral("raised"));
  setFrameShape(QFrame::NoFrame);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(2 * gridStep, gridStep, 2 * gridStep, gridStep);
  label_ = makeLabel({}, TextSize::Body, Tone::Plain, this);
  label_->setWordWrap(true);
  row->addWidget(label_);
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, &QWidget::hide);
  parent->installEventFilter(this);
  hide();
}

void Toast::tell(const QString& text) {
  label_->setText(text);
  setAccessibleName(text);
  place();
  show();
  raise();
  timer_.start(shownFor);
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const {
  return isHidden() ? QString() : label_->text();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize && isVisible()) place();
  return QFrame::eventFilter(watched, event);
}

void Toast::mousePressEvent(QMouseEvent*) {
  hide();
}

void Toast::place() {
  const int room = parentWidget()->width() - 4 * gridStep;
  const int wanted = label_->fontMetrics().horizontalAdvance(label_->text()) + 5 * gridStep;
  const int width = std::min({wanted, room, longestWidth});
  resize(width, heightForWidth(width));
  move((parentWidget()->width() - width) / 2, parentWidget()->height() - height() - 2 * gridStep);
}

}  // namespace linewarden::ui

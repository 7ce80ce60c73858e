// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/palette_model.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int widest = 80 * gridStep;
constexpr int highest = 52 * gridStep;
constexpr int pageStep = 8;
}  // namespace

CommandPalette::CommandPalette(QWidget* window) : QFrame(window) {
  setProperty("surface", QStringLiteral("popup"));
  setObjectName(QStringLiteral("commandPalette"));
  setAccessibleName(tr("Search pages, lines, tags and commands"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(gridStep, gridStep, gridStep, gridStep);
  column->setSpacing(gridStep / 2);
  line_ = new QLineEdit(this);
  line_->setObjectName(QStringLiteral("paletteLine"));
  line_->setProperty("bare", true);
  line_->setFont(textFont(TextSize::Section));
  line_->setPlaceholderText(tr("Go to a page, line or tag, or do something"));
  line_->setAccessibleName(accessibleName());
  line_->installEventFilter(this);
  column->addWidget(line_);
  column->addWidget(makeRule(this));
  model_ = new PaletteModel(this);
  list_ = new QListView(this);
  list_->setProperty("bare", true);
  list_->setModel(model_);
  list_->setItemDelegate(new PaletteDelegate(list_));
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setUniformItemSizes(true);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setAccessibleName(tr("What fits"));
  column->addWidget(list_, 1);
  nothing_ =
      makeLabel(tr("Nothing has these letters in this order."), TextSize::Body, Tone::Quiet, this);
  nothing_->setContentsMargins(gridStep, gridStep, gridStep, gridStep);
  column->addWidget(nothing_);
  connect(line_, &QLineEdit::textEdited, this, &CommandPalette::filter);
  connect(list_, &QListView::clicked, this, &CommandPalette::take);
  window->installEventFilter(this);
  hide();
}

void CommandPalette::openWith(QList<PaletteEntry> entries) {
  focusBefore_ = QApplication::focusWidget();
  model_->setEntries(std::move(entries));
  line_->clear();
  filter({});
  place();
  show();
  raise();
  line_->setFocus();
}

void CommandPalette::close() {
  if (isHidden()) return;
  hide();
  if (focusBefore_ != nullptr && focusBefore_->isVisible()) focusBefore_->setFocus();
  focusBefore_ = nullptr;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget()) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    if (event->type() == QEvent::MouseButtonPress) close();
    return false;
  }
  if (event->type() == QEvent::FocusOut && isVisible()) {
    close();
    return false;
  }
  if (event->type() != QEvent::KeyPress) return false;
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_PageUp: moveBy(-pageStep); return true;
    case Qt::Key_PageDown: moveBy(pageStep); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    default: return false;
  }
}

void CommandPalette::filter(const QString& typed) {
  model_->filter(typed);
  const bool any = model_->rowCount() > 0;
  list_->setVisible(any);
  nothing_->setVisible(!any);
  if (any) list_->setCurrentIndex(model_->index(0));
  place();
}

void CommandPalette::moveBy(int step) {
  const int last = model_->rowCount() - 1;
  if (last < 0) return;
  const int row = std::clamp(list_->currentIndex().row() + step, 0, last);
  list_->setCurrentIndex(model_->index(row));
}

void CommandPalette::take() {
  const PaletteEntry* entry = model_->entryAt(list_->currentIndex().row());
  if (entry == nullptr) return;
  const auto run = entry->run;
  close();
  run();
}

void CommandPalette::place() {
  const QSize room = parentWidget()->size();
  const int width = std::min(widest, room.width() - 4 * gridStep);
  const int rows = std::max(1, model_->rowCount()) * PaletteDelegate::rowHeight;
  const int height = std::min(
      {line_->sizeHint().height() + rows + 5 * gridStep, highest, room.height() - 16 * gridStep});
  setGeometry((room.width() - width) / 2, 8 * gridStep, width, height);
}

}  // namespace linewarden::ui

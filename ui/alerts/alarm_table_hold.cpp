// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_table.h"

#include "ui/widgets/button.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

// How the table keeps what is looked at in its place.
namespace linewarden::ui {

bool AlarmTable::isHeld() const {
  return view_->verticalScrollBar()->value() > 0 || view_->selectionModel()->hasSelection() ||
         view_->viewport()->underMouse();
}

void AlarmTable::hold() {
  holds_ = model_->rowCount() > 0 && isHeld();
  top_ = view_->verticalScrollBar()->value();
  heldCurrent_ = current();
  heldChosen_ = chosen().size();
  // A row that takes the place of a chosen one was not chosen by the person.
  isSilent_ = true;
}

void AlarmTable::moveHeld(int by) {
  if (holds_) top_ = std::max(0, top_ + by);
}

void AlarmTable::settle(const QList<AlarmId>& appeared) {
  // Keys act on what has the focus: a neighbour was not meant.
  if (heldCurrent_.isValid() && model_->rowOf(heldCurrent_) < 0) {
    view_->selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
  }
  isSilent_ = false;
  showFace();
  if (holds_) {
    // The scroll bar learns of rows when the view is laid out, which it puts off.
    QMetaObject::invokeMethod(view_, "updateGeometries");
    view_->verticalScrollBar()->setValue(top_);
    for (const AlarmId& id : appeared) {
      const int row = model_->rowOf(id);
      if (row >= 0 && row < view_->verticalScrollBar()->value()) newAbove_ += id;
    }
  }
  holds_ = false;
  newAbove_.removeIf([this](const AlarmId& id) { return model_->rowOf(id) < 0; });
  if (view_->verticalScrollBar()->value() == 0) newAbove_.clear();
  showNewAbove();
  if (chosen().size() != heldChosen_) emit choiceThinned();
}

void AlarmTable::showNewAbove() {
  newer_->setText(tr("%n new alarm(s) above", nullptr, newAbove()));
  newer_->setVisible(!newAbove_.isEmpty());
}

void AlarmTable::goUp() {
  view_->scrollToTop();
  view_->setFocus();
}

void AlarmTable::remember() {
  rememberedTop_ = {};
  remembered_.clear();
  const int top = view_->verticalScrollBar()->value();
  if (top > 0 && top < model_->rowCount()) rememberedTop_ = model_->itemAt(top).id();
  rememberedCurrent_ = current();
  const QList<AlarmView> views = chosen();
  for (const AlarmView& view : views) remembered_ += view.record.id;
  isSilent_ = true;
}

void AlarmTable::recall() {
  QItemSelection rows;
  for (const AlarmId& id : std::as_const(remembered_)) {
    const int row = model_->rowOf(id);
    if (row < 0) continue;
    rows.select(model_->index(row, 0), model_->index(row, alarmColumns - 1));
  }
  if (const int row = model_->rowOf(rememberedCurrent_); row >= 0) {
    view_->selectionModel()->setCurrentIndex(
        model_->index(row, static_cast<int>(AlarmColumn::Text)), QItemSelectionModel::NoUpdate);
  }
  view_->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
  isSilent_ = false;
  if (const int top = model_->rowOf(rememberedTop_); top >= 0) {
    QMetaObject::invokeMethod(view_, "updateGeometries");
    view_->verticalScrollBar()->setValue(top);
  }
  newAbove_.clear();
  showNewAbove();
  showFace();
  if (chosen().size() != remembered_.size()) emit choiceThinned();
}

}  // namespace linewarden::ui

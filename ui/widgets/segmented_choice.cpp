// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_choice.h"

#include "ui/widgets/button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace linewarden::ui {

SegmentedChoice::SegmentedChoice(const QString& meaning, QWidget* parent)
    : QWidget(parent), row_(new QHBoxLayout(this)), group_(new QButtonGroup(this)) {
  setAccessibleName(meaning);
  row_->setContentsMargins(0, 0, 0, 0);
  row_->setSpacing(0);
  group_->setExclusive(true);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  connect(group_, &QButtonGroup::idClicked, this,
          [this](int index) { emit chosen(ids_.value(index)); });
}

Button* SegmentedChoice::addChoice(const QString& id, const QString& text) {
  auto* button = new Button(text, ButtonKind::Segment, this);
  button->setCheckable(true);
  button->setProperty("after", !ids_.isEmpty());
  button->setAccessibleDescription(accessibleName());
  group_->addButton(button, static_cast<int>(ids_.size()));
  ids_.append(id);
  row_->addWidget(button);
  return button;
}

void SegmentedChoice::setCurrent(const QString& id) {
  if (QAbstractButton* button = group_->button(static_cast<int>(ids_.indexOf(id)))) {
    button->setChecked(true);
  }
}

QString SegmentedChoice::current() const {
  return ids_.value(group_->checkedId());
}

}  // namespace linewarden::ui

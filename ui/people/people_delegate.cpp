// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_delegate.h"

#include "ui/people/people_model.h"
#include "ui/people/person_state_mark.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/priority.h"

#include <QPainter>

namespace linewarden::ui {

namespace {

constexpr int peopleDelegateMarkSide = 14;

void paintName(QPainter& painter, const Theme& theme, const Person& person, const QRect& box) {
  const QFontMetrics metrics(painter.font());
  const QString name = metrics.elidedText(person.displayName, Qt::ElideRight, box.width());
  painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, name);
  const int used = metrics.horizontalAdvance(name) + gridStep;
  const QRect rest = box.adjusted(used, 0, 0, 0);
  if (rest.width() < 3 * gridStep) return;
  painter.setPen(theme.quietText);
  painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                   metrics.elidedText(person.name, Qt::ElideRight, rest.width()));
}

}  // namespace

void PeopleDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index, QRect box, const QString& text) const {
  const auto person = index.data(PeopleModel::PersonRole).value<Person>();
  const Theme& theme = themeOf(option.widget);
  if (person.disabled || index.column() == PeopleModel::Source) painter.setPen(theme.quietText);
  const QRectF mark(box.left(), box.center().y() - peopleDelegateMarkSide / 2.0 + 0.5,
                    peopleDelegateMarkSide, peopleDelegateMarkSide);
  const bool isAbnormal = index.column() == PeopleModel::SecondFactor && !person.hasSecondFactor &&
                          person.state() == PersonState::Active;
  if (index.column() == PeopleModel::State) {
    paintPersonState(painter, person.state(), mark.adjusted(1, 1, -1, -1), painter.pen().color());
  } else if (isAbnormal) {
    paintPriority(painter, theme, Priority::Medium, mark);
  }
  if (index.column() == PeopleModel::State || isAbnormal) {
    box.setLeft(box.left() + peopleDelegateMarkSide + gridStep);
  }
  if (index.column() == PeopleModel::Name) {
    paintName(painter, theme, person, box);
  } else {
    CellDelegate::paintText(painter, option, index, box, text);
  }
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_delegate.h"

#include "ui/people/people_model.h"
#include "ui/people/person_state_mark.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/priority.h"

#include <QApplication>
#include <QPainter>

namespace linewarden::ui {

namespace {

constexpr int markSide = 14;

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

void PeopleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
  QStyleOptionViewItem ground = option;
  initStyleOption(&ground, index);
  const QString text = ground.text;
  ground.text.clear();
  const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
  const auto person = index.data(PeopleModel::PersonRole).value<Person>();
  const Theme& theme = themeOf(option.widget);
  const bool isQuiet = person.disabled || index.column() == PeopleModel::Source;
  painter->save();
  painter->setFont(option.font);
  painter->setPen(isQuiet ? theme.quietText : theme.text);
  QRect box = option.rect.adjusted(gridStep, 0, -gridStep, 0);
  const QRectF mark(box.left(), box.center().y() - markSide / 2.0 + 0.5, markSide, markSide);
  if (index.column() == PeopleModel::State) {
    paintPersonState(*painter, person.state(), mark.adjusted(1, 1, -1, -1), painter->pen().color());
    box.setLeft(box.left() + markSide + gridStep);
  }
  if (index.column() == PeopleModel::SecondFactor && !person.hasSecondFactor &&
      person.state() == PersonState::Active) {
    paintPriority(*painter, theme, Priority::Medium, mark);
    box.setLeft(box.left() + markSide + gridStep);
  }
  if (index.column() == PeopleModel::Name) {
    paintName(*painter, theme, person, box);
  } else {
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
  }
  painter->restore();
}

}  // namespace linewarden::ui

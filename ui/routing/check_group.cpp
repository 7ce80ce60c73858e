// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/check_group.h"

#include "app/base/shown_text.h"
#include "ui/shell/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace linewarden::ui {

namespace {
constexpr qsizetype mostOfCheckTitle = 40;

// A single "&" would be taken for a key.
QString checkTitle(const QString& title) {
  return shownText(title, mostOfCheckTitle).replace(u'&', QStringLiteral("&&"));
}
}  // namespace

CheckGroup::CheckGroup(const QString& name, int columns, QWidget* parent)
    : QWidget(parent), name_(name), columns_(columns), grid_(new QGridLayout(this)) {
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setHorizontalSpacing(2 * gridStep);
  grid_->setVerticalSpacing(gridStep / 2);
  for (int column = 0; column < columns; ++column) grid_->setColumnStretch(column, 1);
}

void CheckGroup::addChoice(const QString& id, const QString& title) {
  if (ids_.contains(id)) return;
  auto* added = new QCheckBox(checkTitle(title), this);
  added->setObjectName(name_ + u'-' + id);
  const int at = static_cast<int>(boxes_.size());
  grid_->addWidget(added, at / columns_, at % columns_);
  boxes_ += added;
  ids_ += id;
  if (at == 0) setFocusProxy(added);
  connect(added, &QCheckBox::toggled, this, &CheckGroup::edited);
}

void CheckGroup::setChosen(const QStringList& ids) {
  const QSignalBlocker blocked(this);
  for (const QString& id : ids) addChoice(id, id);
  for (qsizetype at = 0; at < ids_.size(); ++at) {
    boxes_.at(at)->setChecked(ids.contains(ids_.at(at)));
  }
}

QStringList CheckGroup::chosen() const {
  QStringList chosen;
  for (qsizetype at = 0; at < ids_.size(); ++at) {
    if (boxes_.at(at)->isChecked()) chosen += ids_.at(at);
  }
  return chosen;
}

}  // namespace linewarden::ui

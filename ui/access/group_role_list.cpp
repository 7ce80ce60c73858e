// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/group_role_list.h"

#include "app/identity/permissions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace linewarden::ui {

namespace {
constexpr int roleWidth = 26 * gridStep;
}

GroupRoleList::GroupRoleList(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addWidget(
      makeLabel(tr("Groups and the roles they stand for"), TextSize::Caption, Tone::Quiet, this));
  empty_ = makeParagraph(tr("No group yet: nobody of the directory gets a role here."), Tone::Quiet,
                         this);
  column->addWidget(empty_);
  rows_ = new QVBoxLayout;
  rows_->setSpacing(gridStep / 2);
  column->addLayout(rows_);
  auto* add = new Button(tr("Add a group"), ButtonKind::Plain, this);
  add->setObjectName(QStringLiteral("addGroup"));
  add->setIconName(QStringLiteral("plus"));
  column->addWidget(add, 0, Qt::AlignLeft);
  connect(add, &Button::clicked, this, [this] {
    addRow({QString(), roleName(Role::Operator)});
    if (auto* line = shown_.constLast()->findChild<QLineEdit*>()) line->setFocus();
    emit edited();
  });
}

void GroupRoleList::setGroups(const QList<GroupRole>& groups) {
  while (!shown_.isEmpty()) removeRow(shown_.constLast());
  for (const GroupRole& group : groups) addRow(group);
  showEmpty();
}

void GroupRoleList::addRow(const GroupRole& group) {
  auto* ground = new QWidget(this);
  auto* row = new QHBoxLayout(ground);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  auto* line = new QLineEdit(group.group, ground);
  line->setObjectName(QStringLiteral("groupName"));
  line->setAccessibleName(tr("Distinguished name of the group"));
  line->setPlaceholderText(QStringLiteral("cn=operators,ou=groups,dc=plant,dc=example"));
  line->setCursorPosition(0);
  auto* role = new ChoiceBox(ground);
  role->setObjectName(QStringLiteral("groupRole"));
  role->setAccessibleName(tr("Role of the group's members"));
  role->setFixedWidth(roleWidth);
  for (const Role one : allRoles()) role->addItem(roleTitle(one), roleName(one));
  role->setCurrentIndex(std::max(0, role->findData(group.role)));
  auto* remove = new Button({}, ButtonKind::Quiet, ground);
  remove->setIconName(QStringLiteral("close"));
  remove->setMeaning(tr("Take this group out"));
  row->addWidget(line, 1);
  row->addWidget(role);
  row->addWidget(remove);
  rows_->addWidget(ground);
  shown_.append(ground);
  connect(line, &QLineEdit::textEdited, this, &GroupRoleList::edited);
  connect(role, &QComboBox::activated, this, &GroupRoleList::edited);
  connect(remove, &Button::clicked, this, [this, ground] {
    removeRow(ground);
    emit edited();
  });
  showEmpty();
}

void GroupRoleList::removeRow(QWidget* row) {
  shown_.removeOne(row);
  row->hide();
  row->deleteLater();
  showEmpty();
}

void GroupRoleList::showEmpty() {
  empty_->setVisible(shown_.isEmpty());
}

QList<GroupRole> GroupRoleList::groups() const {
  QList<GroupRole> groups;
  for (const QWidget* row : shown_) {
    const QString group = row->findChild<QLineEdit*>()->text().trimmed();
    if (!group.isEmpty()) {
      groups.append({group, row->findChild<ChoiceBox*>()->currentData().toString()});
    }
  }
  return groups;
}

}  // namespace linewarden::ui

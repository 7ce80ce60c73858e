// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/role_choice.h"

#include "ui/people/captions.h"
#include "ui/people/people_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace linewarden::ui {

namespace {
// The meaning stands under the role's name, not under its box.
constexpr int boxRoom = 29;
}  // namespace

RoleChoice::RoleChoice(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("Roles"));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(2 * gridStep);
  grid->setVerticalSpacing(0);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
  const QList<Role> roles = allRoles();
  const int lines = static_cast<int>(roles.size() + 1) / 2;
  for (int at = 0; at < roles.size(); ++at) {
    const Role role = roles.at(at);
    auto* box = new QCheckBox(roleTitle(role), this);
    box->setObjectName(QStringLiteral("role-") + roleName(role));
    box->setToolTip(roleRights(role));
    QLabel* meaning = makeCaption(roleMeaning(role), Tone::Quiet, this);
    meaning->setContentsMargins(boxRoom, 0, 0, gridStep);
    const int row = 2 * (at % lines);
    grid->addWidget(box, row, at / lines);
    grid->addWidget(meaning, row + 1, at / lines, Qt::AlignTop);
    rows_.insert(role, {box, meaning});
    setNote(role, {});
    connect(box, &QCheckBox::toggled, this, &RoleChoice::changed);
  }
  // What is left over goes below, not between.
  grid->setRowStretch(2 * lines, 1);
  setFocusProxy(rows_.value(roles.first()).box);
}

void RoleChoice::setRoles(const QSet<Role>& roles) {
  {
    const QSignalBlocker blocked(this);
    for (const Role role : allRoles()) rows_.value(role).box->setChecked(roles.contains(role));
  }
  emit changed();
}

QSet<Role> RoleChoice::roles() const {
  QSet<Role> chosen;
  for (const Role role : allRoles()) {
    if (rows_.value(role).box->isChecked()) chosen.insert(role);
  }
  return chosen;
}

void RoleChoice::setNote(Role role, const QString& note) {
  const Row row = rows_.value(role);
  row.meaning->setText(note.isEmpty() ? roleMeaning(role) : note);
  row.box->setAccessibleDescription(row.meaning->text());
}

void RoleChoice::setOpen(Role role, bool open) {
  rows_.value(role).box->setEnabled(open);
}

}  // namespace linewarden::ui

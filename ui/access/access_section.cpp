// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/access_section.h"

#include "app/identity/access_guard.h"
#include "ui/widgets/button.h"

namespace linewarden::ui {

AccessSection::AccessSection(const AccessRooms& rooms, QWidget* parent)
    : QWidget(parent), rooms_(rooms) {}

void AccessSection::begin(const Session& session) {
  session_ = session;
  load();
}

void AccessSection::end() {
  session_ = {};
  clear();
}

QString AccessSection::refusalOf(Permission permission) const {
  const auto may = rooms_.guard.check(session_, permission);
  return may ? QString() : may.error().message;
}

void setRefusal(Button& button, const QString& refusal) {
  button.setEnabled(refusal.isEmpty());
  button.setToolTip(refusal);
  button.setAccessibleDescription(refusal);
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/run_section.h"

#include "app/identity/access_guard.h"

namespace linewarden::ui {

RunSection::RunSection(const RecipeRooms& rooms, QWidget* parent)
    : QWidget(parent), rooms_(rooms) {}

void RunSection::begin(const Session& session) {
  session_ = session;
  load();
}

void RunSection::end() {
  session_ = {};
  clear();
}

QString RunSection::refusalOf(Permission permission) const {
  const auto may = rooms_.guard.check(session_, permission);
  return may ? QString() : may.error().message;
}

QString RunSection::lineTitle(const QString& id) const {
  const Line* line = rooms_.plant->line(id);
  return line != nullptr ? line->title : id;
}

}  // namespace linewarden::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant.h"

namespace linewarden {

namespace {

template <class Thing>
const Thing* byId(const QList<Thing>& things, const QString& id) {
  for (const Thing& thing : things) {
    if (thing.id == id) return &thing;
  }
  return nullptr;
}

template <class Match>
QList<TagId> tagsWhere(const QList<Tag>& tags, Match match) {
  QList<TagId> ids;
  for (const Tag& tag : tags) {
    if (match(tag)) ids.append(tag.id);
  }
  return ids;
}

}  // namespace

const Tag* Plant::tag(TagId id) const {
  if (id.value < 1 || id.value > tags.size()) return nullptr;
  return &tags.at(id.value - 1);
}

const Tag* Plant::tag(const QString& name) const {
  const auto found = tagIndex.constFind(name);
  return found == tagIndex.cend() ? nullptr : &tags.at(*found);
}

const Unit* Plant::unit(const QString& id) const {
  return byId(units, id);
}
const Line* Plant::line(const QString& id) const {
  return byId(lines, id);
}
const Plc* Plant::plc(const QString& id) const {
  return byId(plcs, id);
}

QList<TagId> Plant::tagsOfUnit(const QString& unit) const {
  return tagsWhere(tags, [&unit](const Tag& tag) { return tag.unit == unit; });
}

QList<TagId> Plant::tagsOfPlc(const QString& plc) const {
  return tagsWhere(tags, [&plc](const Tag& tag) { return tag.plc == plc; });
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_entries.h"

#include "app/plant/plant.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden::ui {

namespace {

QString kind(const char* text) {
  return QCoreApplication::translate("shell", text);
}

}  // namespace

QList<PaletteEntry> placesToGo(const PageRegistry& pages, const Plant& plant,
                               const std::function<void(const QString&)>& open) {
  QList<PaletteEntry> entries;
  for (const PageEntry& page : pages) {
    entries.append({page.title,
                    kind(QT_TRANSLATE_NOOP("shell", "Page")),
                    page.iconName,
                    {},
                    [open, id = page.id] { open(id); }});
  }
  const QString linePage = QStringLiteral("line");
  const bool mayOpenLines = std::any_of(pages.begin(), pages.end(),
                                        [&](const PageEntry& page) { return page.id == linePage; });
  if (!mayOpenLines) return entries;
  for (const Line& line : plant.lines) {
    entries.append({line.title,
                    kind(QT_TRANSLATE_NOOP("shell", "Line")),
                    QStringLiteral("line"),
                    {},
                    [open, id = line.id] { open(QStringLiteral("line:%1").arg(id)); }});
  }
  for (const Tag& tag : plant.tags) {
    const Unit* unit = plant.unit(tag.unit);
    const Line* line = unit == nullptr ? nullptr : plant.line(unit->line);
    if (line == nullptr) continue;
    entries.append({QStringLiteral("%1 · %2 · %3").arg(tag.title, unit->title, tag.name),
                    kind(QT_TRANSLATE_NOOP("shell", "Tag")),
                    QStringLiteral("trend"),
                    {},
                    [open, id = line->id, name = tag.name] {
                      open(QStringLiteral("line:%1:%2").arg(id, name));
                    }});
  }
  return entries;
}

}  // namespace linewarden::ui

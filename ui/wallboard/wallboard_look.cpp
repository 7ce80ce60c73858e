// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallboard_look.h"

#include "ui/widgets/priority.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace linewarden::ui {

namespace {

constexpr double narrowest = 9.0 / 16;
/// Three alarms, in units.
constexpr double leastAlarms = 26;

double shareOfCapitals() {
  QFont font = textFont(TextSize::Figure);
  constexpr int measured = 1000;
  font.setPixelSize(measured);
  font.setHintingPreference(QFont::PreferNoHinting);
  const double share = QFontMetricsF(font).capHeight() / measured;
  // A font that does not say how high its capitals are.
  return share > 0.3 && share < 1.2 ? share : 0.7;
}

}  // namespace

WallboardLook::WallboardLook(ThemeKind kind, QObject* parent)
    : QObject(parent), theme_(makeTheme(kind)), capitalsShare_(shareOfCapitals()) {}

void WallboardLook::setScreen(const QSizeF& size) {
  if (size.isEmpty()) return;
  const double unit = std::min(size.height(), size.width() * narrowest) / 100;
  const double height = size.height() / unit;
  if (unit == unit_ && height == height_) return;
  unit_ = unit;
  height_ = height;
  emit changed();
}

int WallboardLook::linesPerPage() const {
  const double room = height_ - 2 * margin() - headerHeight() - 2 * gap() - leastAlarms;
  return std::max(1, static_cast<int>(std::floor((room + gap()) / (rowHeight() + gap()))));
}

QColor WallboardLook::ink(int priority) const {
  return priorityInk(theme_, static_cast<Priority>(priority));
}

QColor WallboardLook::warningGround() const {
  return theme_.signalsAreHollow ? theme_.surface : theme_.high;
}

QFont WallboardLook::letters(double capitals) const {
  QFont font = textFont(TextSize::Body);
  // Rounded up, so that no letter is below its share.
  font.setPixelSize(std::max(1, static_cast<int>(std::ceil(capitals * unit_ / capitalsShare_))));
  return font;
}

}  // namespace linewarden::ui

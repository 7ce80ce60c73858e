// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/production/breach_book.h"

#include <algorithm>
#include <cmath>

namespace linewarden {

BreachBook::BreachBook(const Plant& plant) : byTag_(static_cast<std::size_t>(plant.tags.size())) {}

void BreachBook::take(const Tag& tag, const Reading& reading) {
  if (reading.quality != Quality::Good) return;
  const double value = asNumber(reading.value);
  if (std::isnan(value)) return;
  LimitBreach& breach = byTag_[static_cast<std::size_t>(tag.id.value - 1)];
  breach.value = value;
  const LimitState state = limitState(tag.limits, value);
  if (state == breach.state) return;
  breach.tag = tag.id;
  breach.state = state;
  breach.since = reading.sourceTime;
}

QList<LimitBreach> BreachBook::breachesOf(const QList<TagId>& tags) const {
  QList<LimitBreach> breaches;
  for (const TagId tag : tags) {
    const LimitBreach& breach = byTag_[static_cast<std::size_t>(tag.value - 1)];
    if (breach.state != LimitState::Normal) breaches.append(breach);
  }
  std::sort(breaches.begin(), breaches.end(), [](const LimitBreach& a, const LimitBreach& b) {
    if (isSevere(a.state) != isSevere(b.state)) return isSevere(a.state);
    return a.since != b.since ? a.since < b.since : a.tag < b.tag;
  });
  return breaches;
}

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QByteArray>
#include <QString>

/// Chance that depends on nothing but its arguments, so that a run can be repeated and
/// any moment looked at without those before it. Pure.
namespace linewarden::sim {

/// A well mixed number (SplitMix64, Steele, Lea and Flood 2014) of a seed and a counter.
[[nodiscard]] quint64 mixed(quint64 seed, quint64 counter);
/// The same on every machine and in every run, unlike qHash (FNV-1a).
[[nodiscard]] quint64 seedOf(quint64 seed, const QString& name);
/// Evenly in [0, 1).
[[nodiscard]] double uniform(quint64 seed, quint64 counter);
/// Times between events that happen at random, `mean` apart.
[[nodiscard]] double exponential(quint64 seed, quint64 counter, double mean);
/// A wandering value in [-1, 1] without steps, that changes about once a `period`.
[[nodiscard]] double wander(quint64 seed, UtcTime time, std::chrono::milliseconds period);

}  // namespace linewarden::sim

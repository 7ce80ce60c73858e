// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"

namespace linewarden::test {

namespace {
constexpr std::chrono::milliseconds every{5};

double inMillis(std::chrono::steady_clock::duration time) {
  return std::chrono::duration<double, std::milli>(time).count();
}
}  // namespace

Heartbeat::Heartbeat() : begun_(Steady::now()), last_(begun_) {
  timer_.setTimerType(Qt::PreciseTimer);
  connect(&timer_, &QTimer::timeout, this, &Heartbeat::beat);
  timer_.start(every);
}

void Heartbeat::doing(const char* what) {
  beat();
  doing_ = what;
}

void Heartbeat::report(const char* test) {
  beat();
  qInfo("%s: longest gap: %.0f ms over %.1f s (%s)", test, inMillis(longest_),
        inMillis(last_ - begun_) / 1000, longestDoing_);
}

void Heartbeat::beat() {
  const Steady::time_point now = Steady::now();
  if (now - last_ > longest_) {
    longest_ = now - last_;
    longestDoing_ = doing_;
  }
  last_ = now;
  ++beats_;
}

}  // namespace linewarden::test

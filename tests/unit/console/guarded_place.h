// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"
#include "app/identity/access_guard.h"
#include "tests/support/manual_clock.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace linewarden::test {

/// Holds up the services' own looks at the store, each 5 s: the sessions of these tests are let in
/// past sign-in, the store knows nothing of them, and a look amid a call would end them.
class NoLooks : public QObject {
 public:
  NoLooks();
  bool eventFilter(QObject* watched, QEvent* event) override;
};

/// An installation as set-up makes it, and the whole console on it.
class GuardedPlace {
 public:
  GuardedPlace();

  /// A session that holds these roles, let in past sign-in.
  [[nodiscard]] Session sessionWith(const QSet<Role>& roles);
  /// The administrator of the set-up, in the store like a signed-in one: what is changed asks
  /// there.
  [[nodiscard]] Session administrator();
  /// The first value of the first row, read past all services.
  [[nodiscard]] QVariant value(const QString& sql);

  ManualClock clock;
  std::unique_ptr<Console> console;

 private:
  NoLooks noLooks_;
  QTemporaryDir folder_;
  Store* store_ = nullptr;
};

}  // namespace linewarden::test

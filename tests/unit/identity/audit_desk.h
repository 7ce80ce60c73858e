// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint_keeper.h"
#include "app/identity/audit_reader.h"
#include "house.h"

namespace linewarden::test {

/// The trail of a house for people.
struct AuditDesk {
  explicit AuditDesk(House& house)
      : keeper(*house.store, *house.audit, house.clock),
        reader(*house.store, *house.audit, *house.guard, keeper, house.clock) {}

  CheckpointKeeper keeper;
  AuditReader reader;
};

[[nodiscard]] inline AuditFilter filterByActor(const QString& actor) {
  AuditFilter filter;
  filter.actor = actor;
  return filter;
}

}  // namespace linewarden::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/pending_sign_ins.h"

#include "app/crypto/random.h"

#include <algorithm>

namespace linewarden {

void PendingSignIns::dropOld() {
  const SteadyTime now = clock_.steadyNow();
  pending_.removeIf([now](const auto& entry) {
    const Pending& pending = entry.value();
    return now - pending.issued >= (pending.state->mustEnrol ? enrolmentLifetime : lifetime);
  });
}

QByteArray PendingSignIns::issue(const QString& accountName, PendingState state) {
  const std::scoped_lock lock(mutex_);
  dropOld();
  if (pending_.size() >= mostTickets) {
    pending_.erase(
        std::min_element(pending_.cbegin(), pending_.cend(),
                         [](const Pending& a, const Pending& b) { return a.issued < b.issued; }));
  }
  QByteArray ticket = randomBytes(32);
  pending_.insert(ticket, {accountName, clock_.steadyNow(),
                           std::make_shared<PendingState>(std::move(state)), 0});
  return ticket;
}

std::optional<QString> PendingSignIns::accountOf(const QByteArray& ticket) {
  const std::scoped_lock lock(mutex_);
  dropOld();
  const auto found = pending_.constFind(ticket);
  if (found == pending_.constEnd()) return std::nullopt;
  return found->accountName;
}

std::shared_ptr<PendingState> PendingSignIns::stateOf(const QByteArray& ticket) {
  const std::scoped_lock lock(mutex_);
  dropOld();
  const auto found = pending_.constFind(ticket);
  return found == pending_.constEnd() ? nullptr : found->state;
}

void PendingSignIns::forgetOld() {
  const std::scoped_lock lock(mutex_);
  dropOld();
}

void PendingSignIns::noteWrongCode(const QByteArray& ticket) {
  const std::scoped_lock lock(mutex_);
  const auto found = pending_.find(ticket);
  if (found != pending_.end() && ++found->wrongCodes >= mostWrongCodes) pending_.erase(found);
}

void PendingSignIns::use(const QByteArray& ticket) {
  const std::scoped_lock lock(mutex_);
  pending_.remove(ticket);
}

}  // namespace linewarden

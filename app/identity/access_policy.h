// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <chrono>
#include <mutex>

namespace linewarden {

class AccessGuard;
class SecurityNotices;
class Store;
class Transaction;

/// Which second factor a role demands. AnyFactor: an authenticator app or a security key.
enum class FactorDemand { AnyFactor, SecurityKey };
[[nodiscard]] QString factorDemandName(FactorDemand demand);  ///< "any", "security-key"

/// What a role's sessions keep to.
struct RolePolicy {
  static constexpr std::chrono::minutes shortestIdleLock{1};
  static constexpr std::chrono::minutes longestIdleLock{60};
  static constexpr std::chrono::minutes leastSession{15};
  static constexpr std::chrono::minutes mostSession{1440};

  Role role = Role::Operator;
  FactorDemand factor = FactorDemand::AnyFactor;
  std::chrono::minutes idleLock{10};         ///< 1 to 60
  std::chrono::minutes longestSession{720};  ///< 15 to 1440; NIST SP 800-63B AAL2 asks 12 h
  bool oneSession = true;  ///< a new sign-in ends the one before at the same workstation
  friend bool operator==(const RolePolicy&, const RolePolicy&) = default;
};

/// What holds for somebody with these roles: the strictest of each.
struct SessionPolicy {
  FactorDemand factor = FactorDemand::AnyFactor;
  std::chrono::minutes idleLock{10};
  std::chrono::minutes longestSession{720};
  bool oneSession = true;
};

/// The policy table: what the store holds over these defaults (operators and supervisors lock
/// after 10 min, administrators and security officers after 5). Reads come from memory and
/// from any thread; refresh() reads the store anew.
class AccessPolicy : public QObject {
  Q_OBJECT

 public:
  AccessPolicy(Store& store, AuditTrail& audit, AccessGuard& guard, SecurityNotices& notices);
  /// Waits for the changes that are on their way to the store.
  ~AccessPolicy() override;

  [[nodiscard]] static RolePolicy defaultFor(Role role);
  [[nodiscard]] QList<RolePolicy> policies() const;
  [[nodiscard]] SessionPolicy of(const QSet<Role>& roles) const;
  /// Needs ChangePolicy and a fresh proof; audited as "policy.changed" with before and after. A
  /// weaker policy than before raises the notice "policy.weakened". Conflict when it is so already.
  QFuture<Result<void>> change(const Session& session, RolePolicy policy, QString reason);
  QFuture<Result<void>> refresh();

 signals:
  /// After the commit, in the store thread: connect queued.
  void changed();

 private:
  Result<void> changeIn(Transaction& transaction, const Session& session, const RolePolicy& policy,
                        const QString& reason);
  void keep(const QHash<Role, RolePolicy>& stored);

  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  SecurityNotices& notices_;
  mutable std::mutex mutex_;
  QHash<Role, RolePolicy> stored_;
};

}  // namespace linewarden

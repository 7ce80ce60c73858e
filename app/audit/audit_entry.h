// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace linewarden {

/// Who does something, as the trail names them.
struct Actor {
  QString name;  ///< account name; "service" for the installation itself
  QString role;  ///< roles held, separated by spaces; may be empty
};

/// What a service tells the trail. Never put a secret in it.
struct AuditEvent {
  Actor actor;
  QString action;      ///< stable dotted name: "session.signed-in"
  QString object;      ///< "person:rossi", "plc:plc1"; may be empty
  QJsonObject before;  ///< what it was; may be empty
  QJsonObject after;   ///< what it became; may be empty
  QString reason;      ///< given by the person; may be empty
};

/// An event as it stands in the trail.
struct AuditEntry {
  qint64 sequence = 0;  ///< from 1, without gaps
  UtcTime time;
  QString workstation;
  AuditEvent event;
  QByteArray previousHash;  ///< 32 bytes; zeros before the first
  QByteArray hash;          ///< SHA-256 over the canonical JSON of all the above
};

/// An entry whose time lies before that of the entry before it: the clock was set back.
struct ClockSetBack {
  qint64 sequence = 0;
  UtcTime before;  ///< of the entry before
  UtcTime after;   ///< its own
};

/// What verify() found.
struct AuditVerification {
  qint64 entries = 0;
  QByteArray headHash;             ///< of the last good entry
  std::optional<qint64> firstBad;  ///< sequence of the first bad entry
  QString problem;                 ///< what is wrong there, for people
  QList<ClockSetBack> setBack;     ///< the first 100; no proof of tampering, but to be explained
  qint64 setBackInAll = 0;
  qint64 checkpoints = 0;  ///< of the store and from outside, that the trail agrees with
  qint64 archivedTo = 0;   ///< entries 1 to this one are in archives; 0 none
  qint64 lookedFrom = 1;   ///< those before it were not looked at, as their archives were not given
  /// What is wrong with the hash tree that the store keeps, while all entries hold; for people. It
  /// can be rebuilt from them.
  QString treeProblem;
};

/// The previous hash of the first entry: 32 zero bytes.
[[nodiscard]] QByteArray firstPreviousHash();
/// The bytes that an entry's hash covers (docs/audit-trail.md).
[[nodiscard]] QByteArray hashedForm(const AuditEntry& entry);
[[nodiscard]] QByteArray hashOf(const AuditEntry& entry);
/// Refuses an event that is too large, has no action or a malformed one.
[[nodiscard]] Result<void> checkEvent(const AuditEvent& event);

}  // namespace linewarden

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_repository.h"
#include "app/audit/checkpoint.h"

#include <QByteArray>
#include <QString>

/// Syslog messages (RFC 5424) with a body in CEF; docs/alarm-routing.md lists what is in them.
/// Pure: texts of others are bounded, escaped and shown harmlessly, so that one message stays one.
namespace linewarden {

/// Under what rsyslog takes without being told (8,096 bytes) and what RFC 5425 asks receivers for
/// (section 4.3.1: 8,192).
inline constexpr qsizetype mostSyslogBytes = 8000;
/// RFC 5426, 3.2: every receiver should take so many bytes of a datagram.
inline constexpr qsizetype mostDatagramBytes = 2048;

/// Who sends.
struct SyslogOrigin {
  QString host;  ///< name of the computer
  qint64 process = 0;
  /// This computer and program.
  [[nodiscard]] static SyslogOrigin here();
};

/// RFC 5424, 6.2.1.
enum class SyslogSeverity { Critical = 2, Error = 3, Warning = 4, Notice = 5, Informational = 6 };

[[nodiscard]] SyslogSeverity syslogSeverityOf(const AlarmChange& change, AlarmPriority priority);

/// `number` counts the messages to one receiver from 1 (sequenceId, RFC 5424, 7.3.1). At most
/// mostSyslogBytes, without framing.
[[nodiscard]] QByteArray syslogMessage(const SyslogOrigin& origin,
                                       const alarm_repository::JournalEntry& entry, qint64 number);
[[nodiscard]] QByteArray syslogMessage(const SyslogOrigin& origin,
                                       const SignedCheckpoint& checkpoint, qint64 number);
/// The message of a test that this person asked for.
[[nodiscard]] QByteArray syslogTestMessage(const SyslogOrigin& origin, UtcTime now,
                                           const QString& person);

/// For TCP and TLS: length, space, message (RFC 6587, 3.4.1; RFC 5425, 4.3).
[[nodiscard]] QByteArray octetCounted(const QByteArray& message);
/// For UDP: the message cut to `most` bytes at a whole character.
[[nodiscard]] QByteArray asDatagram(const QByteArray& message, qsizetype most = mostDatagramBytes);

}  // namespace linewarden

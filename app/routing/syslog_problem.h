// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_route.h"

#include <QAbstractSocket>
#include <QList>
#include <QSsl>
#include <QSslCertificate>
#include <QSslError>
#include <QString>

/// Why a receiver is not reached, for people: what happened, what it means, what to do. Pure.
namespace linewarden::syslog_problem {

/// How far a connection had come when it ended.
enum class Stage { Connecting, Settling, Standing };

/// Its certificate is not taken; `errors` holds one or more, the one that matters most is told.
[[nodiscard]] QString untrusted(const SyslogRoute& route, const QList<QSslError>& errors,
                                const QSslCertificate& certificate);
/// It refuses us while TLS is set up (RFC 8446, 6.2).
[[nodiscard]] QString refused(const SyslogRoute& route, QSsl::AlertType alert);
[[nodiscard]] QString broken(const SyslogRoute& route, QAbstractSocket::SocketError error,
                             const QString& words, Stage stage);
[[nodiscard]] QString tooSlow(const SyslogRoute& route);
/// It takes connections and does not read what is sent.
[[nodiscard]] QString notReading(const SyslogRoute& route, std::chrono::seconds lasting);

}  // namespace linewarden::syslog_problem

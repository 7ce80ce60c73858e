// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QtGlobal>

#include <optional>

/// What sockets need of the system that libraries do not offer.
namespace linewarden::os {

enum class SocketUse { Read, Write };

/// Blocks until the socket can be used without waiting, or has failed; false when the
/// deadline came first.
[[nodiscard]] bool waitForSocket(qintptr socket, SocketUse use, const QDeadlineTimer& deadline);
/// Whether the last call on a socket in this thread only had nothing to do yet.
[[nodiscard]] bool socketWouldWait() noexcept;
/// Bytes of a TCP socket that the system took and the peer's has not confirmed yet; none where the
/// system does not tell.
[[nodiscard]] std::optional<qint64> unconfirmedBytes(qintptr socket) noexcept;
/// Makes the failing call of this thread look like one whose peer was silent.
void setSocketTimedOut() noexcept;

}  // namespace linewarden::os

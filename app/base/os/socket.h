// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QtGlobal>

/// Sockets of libraries that wait for ever by themselves.
namespace linewarden::os {

enum class SocketUse { Read, Write };

/// Blocks until the socket can be used without waiting, or has failed; false when the
/// deadline came first.
[[nodiscard]] bool waitForSocket(qintptr socket, SocketUse use, const QDeadlineTimer& deadline);
/// Whether the last call on a socket in this thread only had nothing to do yet.
[[nodiscard]] bool socketWouldWait() noexcept;
/// Makes the failing call of this thread look like one whose peer was silent.
void setSocketTimedOut() noexcept;

}  // namespace linewarden::os

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/socket.h"

#define NOMINMAX
#include <winsock2.h>

#include <algorithm>
#include <limits>

namespace linewarden::os {

bool waitForSocket(qintptr socket, SocketUse use, const QDeadlineTimer& deadline) {
  const SHORT events = use == SocketUse::Read ? POLLIN : POLLOUT;
  while (true) {
    WSAPOLLFD wanted{static_cast<SOCKET>(socket), events, 0};
    const qint64 left = deadline.remainingTime();
    const int millis = static_cast<int>(std::min<qint64>(left, std::numeric_limits<int>::max()));
    if (WSAPoll(&wanted, 1, millis) != 0) return true;
    if (deadline.hasExpired()) return false;
  }
}

bool socketWouldWait() noexcept {
  return WSAGetLastError() == WSAEWOULDBLOCK;
}

std::optional<qint64> unconfirmedBytes(qintptr) noexcept {
  return std::nullopt;
}

void setSocketTimedOut() noexcept {
  WSASetLastError(WSAETIMEDOUT);
}

}  // namespace linewarden::os

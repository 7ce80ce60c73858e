// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/socket.h"

#include <poll.h>
#include <sys/ioctl.h>
#ifdef __linux__
#include <linux/sockios.h>
#endif

#include <algorithm>
#include <cerrno>
#include <limits>

namespace linewarden::os {

bool waitForSocket(qintptr socket, SocketUse use, const QDeadlineTimer& deadline) {
  const short events = use == SocketUse::Read ? POLLIN : POLLOUT;
  while (true) {
    pollfd wanted{static_cast<int>(socket), events, 0};
    const qint64 left = deadline.remainingTime();
    const int millis = static_cast<int>(std::min<qint64>(left, std::numeric_limits<int>::max()));
    const int ready = ::poll(&wanted, 1, millis);
    if (ready > 0) return true;
    if (ready < 0 && errno != EINTR) return true;
    if (deadline.hasExpired()) return false;
  }
}

bool socketWouldWait() noexcept {
  return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

std::optional<qint64> unconfirmedBytes([[maybe_unused]] qintptr socket) noexcept {
#ifdef SIOCOUTQ
  int bytes = 0;
  if (::ioctl(static_cast<int>(socket), SIOCOUTQ, &bytes) == 0) return bytes;
#endif
  return std::nullopt;
}

void setSocketTimedOut() noexcept {
  errno = ETIMEDOUT;
}

}  // namespace linewarden::os

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/directory/directory_socket.h"

#include "app/base/os/memory.h"
#include "app/base/os/socket.h"

#include <ldap.h>

namespace linewarden {

struct DirectorySocket::Layer {
  ldap_conncb callbacks{};
  QDeadlineTimer deadline;
};

namespace {

// Between the socket (provider) and TLS (transport).
constexpr int boundedLevel = (LBER_SBIOD_LEVEL_PROVIDER + LBER_SBIOD_LEVEL_TRANSPORT) / 2;

int setUp(Sockbuf_IO_Desc* layer, void* deadline) {
  layer->sbiod_pvt = deadline;
  return 0;
}

int nothing(Sockbuf_IO_Desc* /*layer*/) {
  return 0;
}

int control(Sockbuf_IO_Desc* layer, int option, void* argument) {
  return LBER_SBIOD_CTRL_NEXT(layer, option, argument);
}

/// Waits until `use` is possible, then does it; again when it was not after all.
template <class Do>
ber_slen_t bounded(Sockbuf_IO_Desc* layer, os::SocketUse use, const Do& act) {
  const auto& deadline = *static_cast<const QDeadlineTimer*>(layer->sbiod_pvt);
  ber_socket_t socket{};
  int on = 1;
  ber_sockbuf_ctrl(layer->sbiod_sb, LBER_SB_OPT_GET_FD, &socket);
  ber_sockbuf_ctrl(layer->sbiod_sb, LBER_SB_OPT_SET_NONBLOCK, &on);
  while (os::waitForSocket(static_cast<qintptr>(socket), use, deadline)) {
    const ber_slen_t done = act();
    if (done >= 0 || !os::socketWouldWait()) return done;
  }
  os::setSocketTimedOut();
  return -1;
}

ber_slen_t read(Sockbuf_IO_Desc* layer, void* bytes, ber_len_t size) {
  return bounded(layer, os::SocketUse::Read,
                 [=] { return LBER_SBIOD_READ_NEXT(layer, bytes, size); });
}

ber_slen_t write(Sockbuf_IO_Desc* layer, void* bytes, ber_len_t size) {
  return bounded(layer, os::SocketUse::Write,
                 [=] { return LBER_SBIOD_WRITE_NEXT(layer, bytes, size); });
}

ber_slen_t passRead(Sockbuf_IO_Desc* layer, void* bytes, ber_len_t size) {
  return LBER_SBIOD_READ_NEXT(layer, bytes, size);
}

// What is sent is not needed again: the library would read it only to follow a referral.
ber_slen_t writeAndWipe(Sockbuf_IO_Desc* layer, void* bytes, ber_len_t size) {
  const ber_slen_t done = LBER_SBIOD_WRITE_NEXT(layer, bytes, size);
  if (done > 0) os::wipeMemory(bytes, static_cast<std::size_t>(done));
  return done;
}

Sockbuf_IO& boundedFunctions() {
  static Sockbuf_IO all{setUp, nothing, control, read, write, nothing};
  return all;
}

Sockbuf_IO& wipingFunctions() {
  static Sockbuf_IO all{setUp, nothing, control, passRead, writeAndWipe, nothing};
  return all;
}

int connected(LDAP* /*handle*/, Sockbuf* socket, LDAPURLDesc* /*server*/, sockaddr* /*address*/,
              ldap_conncb* callbacks) {
  const int added =
      ber_sockbuf_add_io(socket, &boundedFunctions(), boundedLevel, callbacks->lc_arg);
  if (added != 0) return added;
  return ber_sockbuf_add_io(socket, &wipingFunctions(), LBER_SBIOD_LEVEL_APPLICATION, nullptr);
}

void closed(LDAP* /*handle*/, Sockbuf* /*socket*/, ldap_conncb* /*callbacks*/) {}

}  // namespace

DirectorySocket::DirectorySocket(QDeadlineTimer deadline) : layer_(std::make_unique<Layer>()) {
  layer_->deadline = deadline;
  layer_->callbacks.lc_add = connected;
  layer_->callbacks.lc_del = closed;
  layer_->callbacks.lc_arg = &layer_->deadline;
}

DirectorySocket::~DirectorySocket() = default;

bool DirectorySocket::attach(ldap* handle) {
  return ldap_set_option(handle, LDAP_OPT_CONNECT_CB, &layer_->callbacks) == LDAP_SUCCESS;
}

}  // namespace linewarden

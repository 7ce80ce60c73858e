// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/crypto.h>

namespace linewarden {

/// Included by what calls OpenSSL first in a program. Its clean-up at exit frees what it keeps for
/// each thread, and a pool's thread that is just ending frees the same (OpenSSL 3.0, a race: double
/// free at exit). Left out, the system takes that memory back; secrets are wiped by who holds them.
/// It has to be said before anything else uses OpenSSL, hence at load.
[[maybe_unused]] inline const int openSslKeepsMemoryAtExit =
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

}  // namespace linewarden
